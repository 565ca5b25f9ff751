"""Hours and holidays as staff write them, with a sentence for everything that cannot be meant.

A day: `08:00-12:30, 14:00-18:00`; `18:00-06:00` goes on into the next morning; `open` is the whole day; nothing is
closed. Holidays: `2026-12-24..2026-12-26, 2027-01-01`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = 24 * 60
"""Minutes of a day."""

OPEN = "open"
"""What stands for a whole day."""

LONGEST_NIGHT = 16 * 60
"""Minutes an overnight span may last. A longer one is taken for two times in the wrong order, as in 14:00-12:30."""

LONGEST_HOLIDAY = 366
"""Days a holiday may last. A longer one is taken for a wrong year, which would keep the kiosk closed for long."""

_TIME = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DASHES = re.compile("[–—−]")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A time the clinic is open, in minutes after the midnight its day begins with; more than `DAY`: overnight."""

    begins: int
    ends: int


@dataclass(frozen=True, slots=True, order=True)
class Holiday:
    """Days on which no opening time begins, the first and the last of them included."""

    first: date
    last: date


WHOLE_DAY = (Span(0, DAY),)


def read_day(text: str) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """Return the opening times of one weekday in order, and a sentence for everything wrong; never both."""
    return (WHOLE_DAY, ()) if text.strip().lower() == OPEN else _read(text, _span, _overlap)


def read_holidays(text: str) -> tuple[tuple[Holiday, ...], tuple[str, ...]]:
    """Return the holidays in order, and a sentence for everything wrong; never both."""
    return _read(text, _holiday, _repeat)


_Entry = TypeVar("_Entry", Span, Holiday)


def _read(
    text: str, read: Callable[[str], _Entry | str], clash: Callable[[str, _Entry, _Entry], str]
) -> tuple[tuple[_Entry, ...], tuple[str, ...]]:
    """Return the entries of a list in order, and a sentence for everything wrong; never both.

    Args:
        text: the list, with commas.
        read: returns one entry, or what is wrong with it.
        clash: returns why an entry, as it is written and as it was read, cannot stand beside another; empty if it can.
    """
    problems: list[str] = []
    entries: list[_Entry] = []
    for part in _parts(_DASHES.sub("-", text)):
        found = read(part)
        if isinstance(found, str):
            problems.append(found)
            continue
        problems += [sentence for other in entries if (sentence := clash(part, found, other))]
        entries.append(found)
    return ((), tuple(problems)) if problems else (tuple(sorted(entries)), ())


def _parts(text: str) -> list[str]:
    """Return what stands between the commas; nothing at all has no parts."""
    return [part.strip() for part in text.split(",")] if text.strip() else []


def _span(part: str) -> Span | str:
    """Return one opening time, or what is wrong with it."""
    begin, dash, end = (piece.strip() for piece in part.partition("-"))
    if not part:
        return "There is a comma with no time beside it. Take it away."
    if not dash:
        return f"“{part}” is not from one time to another. Write it like 08:00-12:30."
    begins, ends = _minutes(begin), _minutes(end)
    if begins is None or ends is None:
        return f"“{begin if begins is None else end}” is not a time. Write it like 08:30."
    return _ordered(part, begins, ends)


def _overlap(part: str, one: Span, other: Span) -> str:
    if one.begins < other.ends and other.begins < one.ends:
        return f"“{part}” overlaps with “{_words(other)}”. Write every time once."
    return ""


def _ordered(part: str, begins: int, ends: int) -> Span | str:
    """Return the time between two minutes of a day, overnight if the second is earlier, or what is wrong with it."""
    if begins == DAY:
        return "No time begins at 24:00. Write 00:00 under the next day."
    if begins == ends:
        return f"“{part}” ends when it begins. Write “{OPEN}” for the whole day, or leave the day empty if closed."
    if ends < begins:
        ends += DAY
        if ends - begins > LONGEST_NIGHT:
            return f"“{part}” ends before it begins. A night may last {LONGEST_NIGHT // 60} hours at most."
    return Span(begins, ends)


def _minutes(text: str) -> int | None:
    """Return the minutes after midnight, 24:00 included, or None if this is not a time."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2])
    total = hours * 60 + minutes
    return total if minutes < 60 and total <= DAY else None


def _holiday(part: str) -> Holiday | str:
    """Return one holiday, or what is wrong with it."""
    if not part:
        return "There is a comma with no date beside it. Take it away."
    begin, dots, end = (piece.strip() for piece in part.partition(".."))
    first = _date(begin)
    last = _date(end) if dots else first
    if first is None or last is None:
        wrong = begin if first is None else end
        return f"“{wrong}” is not a date. Write year, month and day, like 2026-12-24."
    if last < first:
        return f"“{part}” ends before it begins. Write the earlier date first."
    if (last - first).days >= LONGEST_HOLIDAY:
        return f"“{part}” is longer than a year. Check the years."
    return Holiday(first, last)


def _repeat(part: str, one: Holiday, other: Holiday) -> str:
    if one.first <= other.last and other.first <= one.last:
        return f"“{part}” stands in the list twice. Write every day once."
    return ""


def _date(text: str) -> date | None:
    if _DATE.fullmatch(text) is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _words(span: Span) -> str:
    """Return a span as staff write it."""
    ends = span.ends if span.ends <= DAY else span.ends - DAY
    return f"{span.begins // 60:02}:{span.begins % 60:02}-{ends // 60:02}:{ends % 60:02}"
