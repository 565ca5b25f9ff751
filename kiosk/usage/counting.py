"""Counting as the kiosk does it: visits come in, totals go to the file at fixed moments, trouble stays here.

No method but `Counting.forget` raises an error of the environment. What cannot be saved stays in memory, and
`Counting.problem` says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kiosk.release import can_be_right
from kiosk.usage.problems import UsageError, UsageProblem
from kiosk.usage.visit import Visit
from kiosk.usage.week import Totals, first_week_kept

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.usage.store import UsageStore

Moment = Literal["start", "midnight", "shutdown"]
"""When the file is written, and never else: its time then tells nothing of a visit (PR-14)."""


class Counting:
    """Counts the visits of one kiosk, if the clinic wants it to.

    Args:
        store: the file.
        is_on: whether the clinic turned counting on (PR-13).
        released: the day this version was released; no clock that is right says less.
    """

    def __init__(self, store: UsageStore, *, is_on: bool = False, released: date) -> None:
        self._store = store
        self._is_on = is_on
        self._released = released
        self._visit: Visit | None = None
        self._unsaved = Totals()
        self._problem: UsageProblem | None = None

    @property
    def is_on(self) -> bool:
        """Whether visits are counted."""
        return self._is_on

    @property
    def problem(self) -> UsageProblem | None:
        """What went wrong at the latest moment, if anything."""
        return self._problem

    def turn(self, *, on: bool) -> None:
        """Turn counting on or off, from the next visit on. What was counted stays until it is too old."""
        self._is_on = on
        self._visit = None

    def begin(self, now: float, when: datetime, language: str) -> None:
        """A visit begins: ``now`` in seconds on a clock that never goes back, ``when`` by the clinic's clock."""
        self.end()
        if self._is_on and can_be_right(when.date(), self._released):
            self._visit = Visit.begin(now, when, language)

    def live(self, now: float) -> None:
        """Somebody did something that is not counted by itself."""
        if self._visit is not None:
            self._visit = self._visit.live(now)

    def open(self, page: str, language: str, now: float) -> None:
        """A page came up."""
        if self._visit is not None:
            self._visit = self._visit.open(page, language, now)

    def speak(self, language: str, now: float) -> None:
        """The visitor chose another language."""
        if self._visit is not None:
            self._visit = self._visit.speak(language, now)

    def use(self, event: str, now: float) -> None:
        """Something of `kiosk.usage.events.EVENTS` was used."""
        if self._visit is not None:
            self._visit = self._visit.use(event, now)

    def warn(self) -> None:
        """The kiosk asked whether somebody is still there."""
        if self._visit is not None:
            self._visit = self._visit.warn()

    def stay(self, now: float) -> None:
        """Somebody answered that they are."""
        if self._visit is not None:
            self._visit = self._visit.stay(now)

    def finish(self, now: float) -> None:
        """Somebody said that they are finished; `go_back` takes it back, `end` makes it true."""
        if self._visit is not None:
            self._visit = self._visit.finish(now)

    def go_back(self, now: float) -> None:
        """Somebody is not finished after all."""
        if self._visit is not None:
            self._visit = self._visit.go_back(now)

    def end(self) -> None:
        """The visit is forgotten: only what it adds to the week stays."""
        if self._visit is not None:
            self._unsaved += self._visit.end()
            self._visit = None

    def save(self, moment: Moment, today: date) -> UsageProblem | None:
        """Write what was counted since the last moment.

        A visit that goes on is written at the moment after its end.

        Args:
            moment: the start of the program, local midnight, or its end.
            today: the clinic's date.

        Returns:
            What went wrong, if anything; the counts are then kept in memory.
        """
        self._problem = self._save(today, is_start=moment == "start")
        return self._problem

    def totals(self) -> Totals:
        """Return all that is known: what was saved, and what was not yet."""
        try:
            return self._store.read() + self._unsaved
        except UsageError as error:
            self._problem = error.problem
            return self._unsaved

    def forget(self) -> None:
        """Delete all counts.

        Raises:
            UsageError: the file could not be deleted; what was in memory is forgotten all the same.
        """
        self._visit = None
        self._unsaved = Totals()
        self._store.delete()

    def _save(self, today: date, *, is_start: bool) -> UsageProblem | None:
        if not can_be_right(today, self._released):
            return UsageProblem("clock") if self._is_on else None
        first = first_week_kept(today)
        self._unsaved = self._unsaved.since(first)
        if not self._is_on and not self._unsaved and not self._store.exists:
            return None
        try:
            notice = self._store.add(self._unsaved, first, is_start=is_start)
        except UsageError as error:
            return error.problem
        self._unsaved = Totals()
        return notice
