"""The set-up as sheets: one question a sheet, forward and back, and at the end everything is kept at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.staff.console import STAY
from kiosk.staff.desks.drafts import DraftAccess, DraftSettings, Setup
from kiosk.staff.desks.files import SAVE_CARD, card_lines, save_card
from kiosk.staff.desks.hours import hours_desks
from kiosk.staff.desks.needs import RESTART
from kiosk.staff.desks.people import people_desks
from kiosk.staff.desks.questions import DEFAULTED, Questions
from kiosk.staff.desks.recovery_code import RecoveryDesk
from kiosk.staff.desks.setup_files import AnswersDesk, LogoDesk
from kiosk.staff.first_run import LAST
from kiosk.staff.sheet import Do, Say, Sheet, Tone, Weight
from kiosk.staff.words import fill, word

if TYPE_CHECKING:
    from kiosk.staff.access import Actor
    from kiosk.staff.console import Desk, Step
    from kiosk.staff.desks.drafts import SetupNeeds
    from kiosk.staff.desks.needs import Value
    from kiosk.staff.first_run import FirstRun
    from kiosk.staff.sheet import Line

PREFIX = "first-run-"
"""Stands before the names of the desks that change what is not kept yet."""

_LATER = "Skip this"


@dataclass(slots=True)
class FirstRunDesk:
    """The question shown, and the way to the next."""

    setup: Setup
    questions: Questions
    _is_kept: bool = False

    def sheet(self) -> Sheet:
        """Return the question, or the desk card once all is kept."""
        self.questions.refresh()
        if self._is_kept:
            return self._card()
        run = self.setup.run
        if run.at >= LAST:
            return Sheet("first-run", "Finished", (*self.setup.said, *self._end()), can_go_back=False)
        progress = Say(fill("Question %1 of %2", run.at + 1, LAST), Tone.SOFT)
        # The progress stands between the buttons of the question and those that leave it, and keeps them apart.
        lines = (*self.setup.said, *self.questions.lines(), progress, *self._ways())
        return Sheet("first-run", run.step.title, lines, can_go_back=False)

    def act(self, line_id: str, value: str) -> Step:
        """Answer, or go on, back, or past the question."""
        self.questions.refresh()
        self.setup.said = ()
        if line_id == "next":
            self._next()
        elif line_id == "skip":
            self.setup.run = self.setup.run.skip()
        elif line_id == "before":
            self.setup.run = self.setup.run.back()
        elif line_id == "finish":
            self._keep()
        elif line_id == "save-card":
            self.setup.said = (save_card(self.setup.needs.card(self._values()), self.setup.needs.sticks),)
        elif line_id == "begin":
            return RESTART
        else:
            return self.questions.act(line_id, value)
        return STAY

    def _next(self) -> None:
        self.questions.settle()
        self.setup.run = self.setup.run.next()

    def _ways(self) -> tuple[Line, ...]:
        run = self.setup.run
        can_go_on = run.can_go_on or run.step.id in DEFAULTED or self.questions.is_complete
        before = (Do("before", "Question before"),) if run.at else ()
        skip = (Do("skip", _LATER),) if run.can_skip and not can_go_on else ()
        weight = Weight.MAIN if can_go_on else Weight.PLAIN
        return (*before, *skip, Do("next", "Next question", weight=weight, is_enabled=can_go_on))

    def _end(self) -> tuple[Line, ...]:
        run = self.setup.run
        missing = tuple(
            Say(fill("Still needed: %1. Go back to it.", word(step.title)), Tone.BAD) for step in run.missing()
        )
        skipped = tuple(Say(fill("Skipped: %1", word(title)), Tone.SOFT) for title in self.questions.skipped())
        late = (Say("You can answer these later under “All settings”.", Tone.SOFT),) if skipped else ()
        ready = () if missing else (Say("Everything the kiosk needs is there.", Tone.GOOD),)
        finish = Do(
            "finish", "Save and finish", weight=Weight.PLAIN if missing else Weight.MAIN, is_enabled=not missing
        )
        return (*ready, *missing, *skipped, *late, Do("before", "Question before"), finish)

    def _card(self) -> Sheet:
        facts = self.setup.needs.card(self._values())
        lines: tuple[Line, ...] = (
            Say("The kiosk is set up. Keep this card at the desk.", Tone.GOOD),
            *self.setup.said,
            Do("begin", "Start the kiosk", weight=Weight.MAIN),
            SAVE_CARD,
            *card_lines(facts),
        )
        return Sheet("first-run", "Card for the desk", lines, can_go_back=False)

    def _values(self) -> dict[str, Value]:
        """Return everything that was answered and that the policy of the machine has not decided."""
        locked = {row.key for row in self.setup.needs.settings.rows() if row.is_locked}
        values = {**self.setup.extra, **self.setup.run.values}
        return {key: value for key, value in values.items() if key not in locked}

    def _keep(self) -> None:
        """Keep everything. The people come last: without them the kiosk still counts as not set up."""
        setup = self.setup
        needs = setup.needs
        try:
            if setup.logo is not None:
                needs.logos.keep(*setup.logo)
            problems = needs.settings.change(self._values())
            warning = "" if problems or setup.people == needs.access.load() else needs.access.save(setup.people).problem
        except KnownError as error:
            problems, warning = (str(error),), ""
        if problems:
            again = Say("Your answers are still here. Touch “Save and finish” again.", Tone.SOFT)
            setup.said = (*(Say(problem, Tone.BAD) for problem in problems), again)
            return
        self._is_kept = True
        setup.said = (Say(warning, Tone.WARN),) if warning else ()


def first_run_desks(needs: SetupNeeds, actor: Actor, run: FirstRun) -> dict[str, Desk]:
    """Return the desks of the set-up; "first-run" is the one to open.

    Keep them while the set-up is not finished: whoever is called away finds the answers again.

    Args:
        needs: What it needs of the machine.
        actor: Who sets up.
        run: The questions, from `FirstRun.begin` or `FirstRun.again`.
    """
    setup = Setup(needs, actor, run, needs.access.load())
    access = DraftAccess(setup)
    recovery = RecoveryDesk(access, needs.sticks, needs.make_code)
    hours = hours_desks(DraftSettings(setup), needs.now, prefix=PREFIX)
    return {
        "first-run": FirstRunDesk(setup, Questions(setup, recovery, hours[f"{PREFIX}hours"], PREFIX)),
        f"{PREFIX}logo": LogoDesk(setup),
        f"{PREFIX}answers": AnswersDesk(setup),
        **hours,
        **people_desks(access, actor, needs.sticks, prefix=PREFIX),
    }
