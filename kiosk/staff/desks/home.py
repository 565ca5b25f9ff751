"""The first sheet: how the kiosk is in one line, and everything whoever is signed in may do, under headings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.staff.commands import BY_ID, GROUPS
from kiosk.staff.console import STAY, Effect, Step
from kiosk.staff.desks.confirm import YES, Question
from kiosk.staff.desks.health import TONES, WELL
from kiosk.staff.health import to_look_at
from kiosk.staff.sheet import Do, Line, Say, Sheet, Tone, Weight
from kiosk.staff.words import counted, fill, word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from kiosk.staff.access import Actor
    from kiosk.staff.commands import Command
    from kiosk.staff.health import HealthLine

INSIDE = frozenset({"language-review", "clinical-approval", "show-drafts", "export-approvals", "import-approvals"})
"""Commands that stand on the desk of another one: “Pages and approvals”."""

LEAVING = frozenset({"cleaning", "restart", "restart-computer", "shut-down", "exit"})
"""Commands after which the staff screens are closed."""

GRAVE = frozenset({"restart-computer", "shut-down", "exit"})

WORDS = {
    "title": "Staff",
    "signed-in": "Signed in: %1 (%2).",
    "recovered": "Signed in with the recovery code.",
    "one-more": "One more thing needs a look. Touch “How the kiosk is”.",
    "more": "%n more things need a look. Touch “How the kiosk is”.",
}


@dataclass(slots=True)
class HomeDesk:
    """What stands at the bottom of the pile.

    Args:
        actor: Who is signed in.
        offered: Returns the commands to show now, as `kiosk.staff.session.StaffSession.offered` does.
        health: Returns what every check says, the worst first, as `kiosk.staff.health.examine` does.
        desks: The commands that have a desk of their own name; every other one is an effect of its name.
    """

    actor: Actor
    offered: Callable[[], Sequence[Command]]
    health: Callable[[], Sequence[HealthLine]]
    desks: Collection[str]
    _question: Question | None = field(default=None, init=False)

    def sheet(self) -> Sheet:
        """Return the question that waits for an answer, else the commands."""
        if self._question is not None:
            return self._question.sheet()
        found = to_look_at(self.health())
        lines: list[Line] = [*_state(found), Say(self._who(), Tone.SOFT)]
        shown = [command for command in self.offered() if command.id not in INSIDE]
        for group, heading in GROUPS.items():
            buttons = [_button(command, is_wanted=bool(found)) for command in shown if command.group == group]
            lines += [Say(heading, Tone.HEAD), *buttons] if buttons else []
        return Sheet("home", WORDS["title"], tuple(lines), can_go_back=False)

    def act(self, line_id: str, value: str) -> Step:
        """Do what was pressed, or ask first. What is no longer offered is not done."""
        del value
        question, self._question = self._question, None
        if question is not None:
            return self._do(question.id) if line_id == YES else STAY
        if line_id not in {command.id for command in self.offered()}:
            return STAY
        command = BY_ID[line_id]
        if command.needs_confirmation:
            self._question = Question(command.id, command.title, command.confirmation, command.title)
            return STAY
        return self._do(command.id)

    def _do(self, command_id: str) -> Step:
        if command_id in self.desks:
            return Step(opens=command_id)
        return Step("close" if command_id in LEAVING else "stay", effects=(Effect(command_id),))

    def _who(self) -> str:
        if not self.actor.name:
            return WORDS["recovered"]
        return fill(WORDS["signed-in"], self.actor.name, word(self.actor.role.title))


def _state(found: Sequence[HealthLine]) -> Iterator[Say]:
    """Yield the worst of what was found and what to do, and how much more there is."""
    if not found:
        yield Say(WELL, Tone.GOOD)
        return
    yield Say(found[0].sentence, TONES[found[0].level])
    yield Say(found[0].what_to_do)
    more = len(found) - 1
    if more:
        yield Say(counted(more, WORDS["one-more"], WORDS["more"]), Tone.SOFT)


def _button(command: Command, *, is_wanted: bool) -> Do:
    if command.id in GRAVE:
        return Do(command.id, command.title, weight=Weight.GRAVE)
    is_main = is_wanted and command.id == "health"
    return Do(command.id, command.title, weight=Weight.MAIN if is_main else Weight.PLAIN)
