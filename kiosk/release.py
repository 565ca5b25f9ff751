"""When this version of the program was released: no clock that is right says less."""

from __future__ import annotations

from datetime import date

RELEASED = date(2026, 11, 22)
"""The day, by the calendar of Greenwich."""
