"""How the kiosk is: what needs a look first, each with what to do and a way there, then what is well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.staff.commands import BY_ID
from kiosk.staff.console import STAY, Step
from kiosk.staff.health import overall, to_look_at
from kiosk.staff.sheet import Do, Line, Say, Sheet, Tone
from kiosk.staff.words import fill, word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from kiosk.staff.commands import Command
    from kiosk.staff.health import HealthLine, Level

TONES: dict[Level, Tone] = {"green": Tone.GOOD, "amber": Tone.WARN, "red": Tone.BAD, "unseen": Tone.SOFT}
"""How a line of each level is marked."""

WELL = "The kiosk is well."

OVERALL: dict[Level, str] = {
    "green": WELL,
    "amber": "The kiosk works. Something needs a look this week.",
    "red": "Something needs a look today.",
}

WORDS = {
    "title": "How the kiosk is",
    "fine": "All well",
    "unseen": "Not looked at on this screen",
    "line": "%1: %2",
    "again": "Look again",
}

WAYS = {
    "access": "people",
    "clock": "clock",
    "screen": "calibrate",
    "crashes": "support-bundle",
    "settings": "settings",
    "policy": "settings",
    "glass": "touch-test",
    "approvals": "approval",
    "reviews": "approval",
    "touch": "touch-test",
    "sound": "sound-test",
    "hours": "hours",
    "database": "support-bundle",
}
"""The command that helps with what a check found."""


@dataclass(frozen=True, slots=True)
class HealthDesk:
    """Every check with what it says.

    Args:
        lines: Looks at the kiosk and returns what every check says, the worst first.
        offered: Returns the commands whoever is signed in may use.
        desks: The commands that have a desk of their own name.
    """

    lines: Callable[[], Sequence[HealthLine]]
    offered: Callable[[], Sequence[Command]]
    desks: Collection[str]

    def sheet(self) -> Sheet:
        """Return what is not well, and what is."""
        found = self.lines()
        level = overall(found)
        ways = {command.id for command in self.offered()}.intersection(self.desks)
        lines: list[Line] = [Say(OVERALL[level], TONES[level])]
        given: set[str] = set()
        for each in to_look_at(found):
            way = WAYS.get(each.id, "")
            lines += [Say(each.title, Tone.HEAD), Say(each.sentence, TONES[each.level])]
            lines.append(Do(way, BY_ID[way].title, each.what_to_do) if way in ways - given else Say(each.what_to_do))
            given.add(way)
        lines += [*_listed(found, "green", WORDS["fine"]), *_listed(found, "unseen", WORDS["unseen"])]
        return Sheet("health", WORDS["title"], (*lines, Do("again", WORDS["again"])))

    def act(self, line_id: str, value: str) -> Step:
        """Go where something can be done about it; looking again is what showing the sheet does."""
        del value
        return STAY if line_id == "again" else Step(opens=line_id)


def _listed(found: Sequence[HealthLine], level: Level, heading: str) -> list[Line]:
    """Return the lines of a level one below the other, under their heading; nothing where there are none."""
    lines = [
        Say(fill(WORDS["line"], word(each.title), word(each.sentence)), TONES[level])
        for each in found
        if each.level == level
    ]
    return [Say(heading, Tone.HEAD), *lines] if lines else []
