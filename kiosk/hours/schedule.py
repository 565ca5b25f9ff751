"""Whether the clinic is open at a moment, and when that changes next.

The clock on the wall decides: staff write 08:00 and mean what the clock shows. So a time is compared with what the
clock shows, and only the search for the next change knows that clocks are put forward and back. An hour that is
skipped is passed over. In an hour that comes twice the clinic does both times what the clock says; nothing else could
be explained to somebody who stands in front of it.

Moments are either aware, with the rules of their zone, or naive, and then mean the computer's own clock, with `fold`
telling the second of two equal hours. The kiosk uses naive ones: they follow the zone of the operating system, and
Python's zone data is not there under every one of them.

A span belongs to the day on which it begins. So a holiday takes away the spans that begin on it; the night before it
runs to its end, and the morning after it stays closed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.errors import BugError
from kiosk.hours.texts import DAY, WHOLE_DAY, Holiday, Span, read_day, read_holidays

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

WEEKDAYS = 7

HORIZON = 400
"""Days `Schedule.next_change` looks ahead: more than the longest holiday and the week around it."""

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - subtracted from what a clock shows, which has no zone


@dataclass(frozen=True, slots=True)
class Schedule:
    """The opening times of a week, Monday first, and the days they do not hold. As it stands: always open."""

    week: tuple[tuple[Span, ...], ...] = (WHOLE_DAY,) * WEEKDAYS
    holidays: tuple[Holiday, ...] = ()

    @classmethod
    def read(cls, week: Sequence[str], holidays: str = "") -> Schedule:
        """Make a schedule of what staff wrote, seven days from Monday on.

        Raises:
            BugError: A text was not checked before, or the days are not seven.
        """
        days = [read_day(text) for text in week]
        free, problems = read_holidays(holidays)
        wrong = [*(sentence for _, found in days for sentence in found), *problems]
        if len(days) != WEEKDAYS:
            wrong.append(f"A week has {WEEKDAYS} days, not {len(days)}.")
        if wrong:
            raise BugError(" ".join(wrong))
        return cls(tuple(spans for spans, _ in days), free)

    @property
    def is_always_open(self) -> bool:
        """Whether nothing ever changes because no hour is closed."""
        return not self.holidays and all(spans == WHOLE_DAY for spans in self.week)

    def is_holiday(self, day: date) -> bool:
        """Return whether a day is a holiday."""
        return any(holiday.first <= day <= holiday.last for holiday in self.holidays)

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Return the opening times that begin on a day."""
        return () if self.is_holiday(day) else self.week[day.weekday()]

    def is_open(self, when: datetime) -> bool:
        """Return whether the clinic is open when the clock shows this."""
        minute = when.hour * 60 + when.minute
        today = when.date()
        return any(span.begins <= minute < span.ends for span in self.spans_on(today)) or any(
            minute + DAY < span.ends for span in self.spans_on(today - timedelta(days=1))
        )

    def next_change(self, when: datetime) -> datetime | None:
        """Return the first full minute after ``when`` at which `is_open` has another answer.

        None if there is no such minute within `HORIZON` days, or if the computer's clock stands where its zone is not
        known, as a clock that was never set may.
        """
        before = self.is_open(when)
        zone = when.tzinfo
        try:
            now = _instant(when.replace(second=0, microsecond=0))
            end = now + HORIZON * DAY
            while now < end:
                now = self._next_step(now, zone)
                if self.is_open(_shown(now, zone)) is not before:
                    return _shown(now, zone)
        except (OSError, OverflowError, ValueError):
            # C libraries do not know the zone of every year; Windows knows none before 1970.
            return None
        return None

    def _next_step(self, now: int, zone: tzinfo | None) -> int:
        """Return the next instant at which the answer can be another: a time of the day's, or a change of the clock.

        Both are minutes since 1970. Every midnight is such a time, so that two steps are never more than a day apart,
        and a zone's clock is not changed twice in one.
        """
        shown = _shown(now, zone)
        minute = shown.hour * 60 + shown.minute
        times = self._times_of(shown.date())
        step = times[bisect_right(times, minute)] - minute
        if _offset(now + step, zone) == _offset(now, zone):
            return now + step
        usual = _offset(now, zone)
        return now + 1 + bisect_left(range(1, step), True, key=lambda later: _offset(now + later, zone) != usual)

    def _times_of(self, day: date) -> list[int]:
        """Return the minutes of a day at which something begins or ends, midnight last."""
        todays = {minute for span in self.spans_on(day) for minute in (span.begins, span.ends) if minute < DAY}
        over = {span.ends - DAY for span in self.spans_on(day - timedelta(days=1)) if span.ends > DAY}
        return sorted({0, DAY} | todays | over)


def _instant(when: datetime) -> int:
    """Return the minutes since 1970 of a moment."""
    return int(when.timestamp()) // 60


def _shown(instant: int, zone: tzinfo | None) -> datetime:
    """Return what the clock shows at an instant."""
    return datetime.fromtimestamp(instant * 60, tz=zone)


def _offset(instant: int, zone: tzinfo | None) -> int:
    """Return how many minutes the clock is ahead of the instant's own count."""
    shown = _shown(instant, zone).replace(tzinfo=None) - _EPOCH
    return shown // timedelta(minutes=1) - instant
