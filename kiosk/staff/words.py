"""How a line is filled in, and how staff read a day and a month: each text stays one whole string with places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DAY = "%1 %2 %3"
"""Day of the month, month, year."""

MONTH = "%1 %2"
"""Month, year."""

_PLACE = re.compile(r"%([1-9])")


def fill(text: str, *values: object) -> str:
    """Return a text with its places ``%1``, ``%2`` … filled; what a value holds is never taken for a place."""
    return _PLACE.sub(lambda place: str(values[int(place[1]) - 1]), text)


def day_words(day: date) -> str:
    """Return a day, for example 22 November 2026."""
    return fill(DAY, day.day, MONTHS[day.month - 1], day.year)


def month_words(month: str) -> str:
    """Return a month written as 2026-11, for example November 2026."""
    year, number = month.split("-")
    return fill(MONTH, MONTHS[int(number) - 1], year)
