"""Weeks, months, and the totals of weeks: adding is all that can be done to them, in any order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MONTHS_KEPT = 13
"""Months after which a count is deleted (PR-16)."""

Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of totals: its name, and the columns that say what is counted, after the week."""

    name: str
    columns: tuple[tuple[str, type[str | int]], ...]


TABLES = (
    Table("page_views", (("language", str), ("page", str))),
    Table("visits_by_language", (("language", str),)),
    Table("counters", (("name", str),)),
    Table("visits_by_hour", (("hour", int),)),
    Table("visit_length", (("bin", int),)),
    Table("visit_pages", (("bin", int),)),
)
"""The tables are never joined, and no column tells a day, an order, a time or a visit (PR-10, PR-11)."""


@dataclass(frozen=True, slots=True)
class Totals:
    """Numbers of visits by table, week and key.

    Args:
        cells: (table, week, rest of the key) to the number, above 0.
    """

    cells: Mapping[tuple[str, str, Key], int] = field(default_factory=dict)

    def __add__(self, other: Totals) -> Totals:
        summed = dict(self.cells)
        for cell, n in other.cells.items():
            summed[cell] = summed.get(cell, 0) + n
        return Totals(summed)

    def __bool__(self) -> bool:
        return bool(self.cells)

    def since(self, week: str) -> Totals:
        """Return the totals without those of the weeks before ``week``."""
        return Totals({cell: n for cell, n in self.cells.items() if cell[1] >= week})

    def of(self, table: str, weeks: Iterable[str]) -> dict[Key, int]:
        """Return one table summed over some weeks."""
        wanted, summed = frozenset(weeks), dict[Key, int]()
        for (name, week, key), n in self.cells.items():
            if name == table and week in wanted:
                summed[key] = summed.get(key, 0) + n
        return summed

    def weeks(self) -> frozenset[str]:
        """Return the weeks of which anything is known."""
        return frozenset(week for _, week, _ in self.cells)

    def rows(self, table: str) -> Iterator[tuple[str | int, ...]]:
        """Yield (week, key …, n) of one table in the order of the keys, whatever order they were counted in."""
        yield from sorted((week, *key, n) for (name, week, key), n in self.cells.items() if name == table)


def week_of(day: date) -> str:
    """Return the ISO 8601 week of a day, for example 2026-W47; such names sort by time."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def month_of(week: str) -> str:
    """Return the month a whole week belongs to, for example 2026-11: that of its Thursday, as ISO 8601 does years."""
    thursday = date.fromisocalendar(int(week[:4]), int(week[6:]), 4)
    return f"{thursday.year:04}-{thursday.month:02}"


def first_week_kept(today: date) -> str:
    """Return the oldest week that is kept: it began at most `MONTHS_KEPT` months ago."""
    months = today.year * 12 + today.month - 1 - MONTHS_KEPT
    first = date(months // 12, months % 12 + 1, 1)
    limit = min(first + timedelta(days=today.day - 1), _last_day(first))
    monday = limit - timedelta(days=limit.weekday())
    return week_of(limit if monday == limit else limit + timedelta(days=7))


def seconds_to_midnight(now: datetime) -> float:
    """Return the seconds until the local day ends; 23 or 25 hours lie in a day when the clocks change."""
    midnight = datetime.combine(now.date() + timedelta(days=1), time())
    return midnight.timestamp() - now.timestamp()


def _last_day(first: date) -> date:
    """The last day of a month, by its first."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
