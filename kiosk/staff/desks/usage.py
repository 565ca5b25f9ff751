"""What is read: months that have ended as charts, counting switched on and off, and the counts saved or forgotten.

Nothing is shown that `kiosk.usage.report` hides: a small number reads “fewer than 11”, whatever the threshold is.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from kiosk.errors import KnownError
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.confirm import YES, Question
from kiosk.staff.desks.needs import bad, put, row_of
from kiosk.staff.desks.usage_charts import charts, sentence_words, summary
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Choose, Do, Line, Option, Say, Sheet, Tone, Weight
from kiosk.staff.words import day_words, fill, month_words
from kiosk.usage.export import CSV_NAME, csv_text, sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.staff.console import Desk
    from kiosk.staff.desks.needs import SettingsStore, Sticks
    from kiosk.usage.report import Report

TURNING = frozenset({Role.MANAGER})
"""Who may switch counting on and off, and forget the counts."""

SHEET_NAME = "back-pain-kiosk-%1.txt"
"""The file of the page for the team; %1 is the month, for example 2026-11."""

WORDS = {
    "title": "What is read",
    "off": "Counting is off. Nothing is counted.",
    "what": "The kiosk can count how often each page is read. It keeps weekly totals, and nothing about a person.",
    "ask": "A manager can switch counting on here.",
    "turn-on": "Switch counting on",
    "note": "The kiosk notes the day: %1.",
    "on": "Counting is on.",
    "on-since": "Counting is on since %1.",
    "turn-off": "Switch counting off",
    "locked": "The rules of this computer have decided about counting. Ask IT to change it.",
    "wait": "No month has ended yet. The first numbers come when one has.",
    "month": "Month",
    "sheet": "One page for the team",
    "csv": "Save all months on a stick",
    "forget": "Forget all counts",
    "forget-ask": "All counts of all months are deleted for good. Counting goes on if it is on. Delete them?",
    "forgotten": "All counts are deleted.",
    "manage": "Counting",
    "save-sheet": "Save this page on a stick",
}


class Counts(Protocol):
    """What was counted."""

    def problem(self) -> str:
        """Return what is wrong with counting and what to do, in words; empty: nothing."""
        ...

    def months(self) -> Sequence[str]:
        """Return the months that have ended and of which something is known, the newest first, as 2026-11."""
        ...

    def report(self, month: str) -> Report:
        """Return one of these months as it may be shown."""
        ...

    def forget(self) -> None:
        """Delete all counts.

        Raises:
            KnownError: they could not be deleted.
        """
        ...


@dataclass(slots=True)
class _Place:
    role: Role
    counts: Counts
    settings: SettingsStore
    today: Callable[[], date]
    titles: Callable[[], Mapping[str, str]]
    languages: Mapping[str, str]
    sticks: Sticks | None
    month: str = ""

    def shown(self) -> tuple[Sequence[str], str]:
        """Return the months there are, and the one to show; empty: none."""
        months = self.counts.months()
        if self.month not in months:
            self.month = months[0] if months else ""
        return months, self.month


@dataclass(slots=True)
class UsageDesk:
    """The charts of one month, and what can be done with the counts."""

    at: _Place
    _said: tuple[Say, ...] = field(default=(), init=False)
    _question: Question | None = field(default=None, init=False)

    def sheet(self) -> Sheet:
        """Return the question that waits for an answer, else whether is counted, and a month."""
        if self._question is not None:
            return self._question.sheet()
        at = self.at
        months, month = at.shown()
        problem = at.counts.problem()
        lines: list[Line] = [*self._said, *([Say(problem, Tone.WARN)] if problem else []), *self._state()]
        if month:
            options = tuple(Option(each, month_words(each)) for each in months)
            lines += [Choose("month", WORDS["month"], options, month)] if len(months) > 1 else []
            lines += [Say(month_words(month), Tone.HEAD)]
            report = at.counts.report(month)
            lines += [*summary(report), Do("sheet", WORDS["sheet"])]
            lines += [Do("csv", WORDS["csv"])] if at.sticks is not None else []
            lines += charts(report, at.titles(), at.languages)
        return Sheet("usage", WORDS["title"], (*lines, *self._manage(has_months=bool(month))))

    def act(self, line_id: str, value: str) -> Step:
        """Choose a month, switch, save, or forget once it was asked."""
        question, self._question, self._said = self._question, None, ()
        if question is not None:
            if line_id == YES:
                self._forget()
        elif line_id == "month":
            self.at.month = value
        elif line_id == "sheet":
            return Step(opens="usage-sheet")
        elif line_id == "forget":
            self._question = Question("forget", WORDS["forget"], WORDS["forget-ask"], WORDS["forget"])
        elif line_id == "csv":
            self._save()
        else:
            return self._turn(on=line_id == "turn-on")
        return STAY

    def _state(self) -> tuple[Line, ...]:
        row = row_of(self.at.settings, "counting")
        if row.value:
            since = str(row_of(self.at.settings, "counting_since").value)
            return (Say(fill(WORDS["on-since"], _day(since)) if since else WORDS["on"], Tone.GOOD),)
        lines: tuple[Line, ...] = (Say(WORDS["off"], Tone.HEAD), Say(WORDS["what"]))
        if row.is_locked:
            return (*lines, Say(WORDS["locked"], Tone.SOFT))
        if self.at.role not in TURNING:
            return (*lines, Say(WORDS["ask"], Tone.SOFT))
        turn_on = Do("turn-on", WORDS["turn-on"], fill(WORDS["note"], day_words(self.at.today())), Weight.MAIN)
        return (*lines, turn_on)

    def _manage(self, *, has_months: bool) -> tuple[Line, ...]:
        row = row_of(self.at.settings, "counting")
        wait = (Say(WORDS["wait"]),) if row.value and not has_months else ()
        if self.at.role not in TURNING:
            return wait
        off = (Do("turn-off", WORDS["turn-off"]),) if row.value and not row.is_locked else ()
        return (*wait, Say(WORDS["manage"], Tone.HEAD), *off, Do("forget", WORDS["forget"], weight=Weight.GRAVE))

    def _turn(self, *, on: bool) -> Step:
        note = {"counting_since": self.at.today().isoformat()} if on else {}
        problems = self.at.settings.change({"counting": on, **note})
        self._said = bad(problems) if problems else ()
        return STAY if problems else Step(effects=(Effect("counting", "on" if on else "off"),))

    def _save(self) -> None:
        if self.at.sticks is not None:
            text = csv_text([self.at.counts.report(month) for month in self.at.counts.months()])
            self._said = (put(self.at.sticks, CSV_NAME, text.encode()),)

    def _forget(self) -> None:
        try:
            self.at.counts.forget()
        except KnownError as error:
            self._said = (Say(str(error), Tone.BAD),)
        else:
            self._said = (Say(WORDS["forgotten"], Tone.GOOD),)


@dataclass(slots=True)
class TeamSheetDesk:
    """One month as sentences, for the team."""

    at: _Place
    _said: tuple[Say, ...] = field(default=(), init=False)

    def sheet(self) -> Sheet:
        """Return the sentences of the month that is shown."""
        save = (Do("save", WORDS["save-sheet"]),) if self.at.sticks is not None else ()
        first, *rest = self._sentences()
        return Sheet("usage-sheet", first, (*self._said, *save, *(Say(sentence) for sentence in rest)))

    def act(self, line_id: str, value: str) -> Step:
        """Save it."""
        del line_id, value
        if self.at.sticks is not None:
            text = "\n".join(self._sentences()) + "\n"
            self._said = (put(self.at.sticks, SHEET_NAME.replace("%1", self.at.month), text.encode()),)
        return STAY

    def _sentences(self) -> list[str]:
        month = self.at.shown()[1]
        if not month:
            return [WORDS["sheet"], WORDS["wait"]]
        report = replace(self.at.counts.report(month), month=month_words(month))
        lines = sheet(report, titles=self.at.titles(), languages=self.at.languages)
        return [sentence_words(line) for line in lines]


def usage_desks(
    *,
    role: Role,
    counts: Counts,
    settings: SettingsStore,
    today: Callable[[], date],
    titles: Callable[[], Mapping[str, str]],
    languages: Mapping[str, str],
    sticks: Sticks | None = None,
) -> dict[str, Desk]:
    """Return the desks of counting; "usage" is the one to open.

    Args:
        role: Of whoever is signed in.
        counts: What was counted.
        settings: Where counting is switched.
        today: Returns the clinic's date.
        titles: Returns the pages' titles by their id.
        languages: The languages' names by their code.
        sticks: Memory sticks; None where nothing can be saved to one.
    """
    at = _Place(role, counts, settings, today, titles, languages, sticks)
    return {"usage": UsageDesk(at), "usage-sheet": TeamSheetDesk(at)}


def _day(written: str) -> str:
    """A date as it stands in the settings, in words; one that is none, as it is."""
    try:
        return day_words(date.fromisoformat(written))
    except ValueError:
        return written
