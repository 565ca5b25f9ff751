"""When this version of the program was released, and what a clock can show since."""

from __future__ import annotations

from datetime import date

RELEASED = date(2026, 11, 22)
"""The day, by the calendar of Greenwich."""

CLOCK_YEARS = 10
"""So many years after its release a program is not in use any more, and the clock is wrong."""


def can_be_right(today: date, released: date) -> bool:
    """Return whether a clock can be right: none that is shows a day before the release, or one many years later.

    Args:
        today: the day it shows.
        released: when the program was released.
    """
    return released <= today and today.year <= released.year + CLOCK_YEARS
