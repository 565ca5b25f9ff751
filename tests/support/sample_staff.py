"""Staff of a kiosk nobody runs: one person with a PIN, and desks with a line of every kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from kiosk.staff.access import Access, Person
from kiosk.staff.access_file import Loaded, State
from kiosk.staff.console import BACK, CLOSE, STAY, Desk, Effect, Step
from kiosk.staff.lockout import Lockouts
from kiosk.staff.roles import Role
from kiosk.staff.secrets_store import Kept, keep
from kiosk.staff.sheet import Choose, Do, Enter, Line, Option, Say, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.staff.access import Actor

PIN = "604915"
T = TypeVar("T")


@cache
def _kept() -> Kept:
    """The PIN as it is kept; making it is as slow as comparing it."""
    return keep(PIN)


@dataclass(slots=True)
class SampleDesk:
    """A desk with a line of every kind, and another desk behind it."""

    name: str
    chosen: str = "one"
    typed: str = ""

    def sheet(self) -> Sheet:
        options = (Option("one", "One"), Option("two", "Two"))
        lines: tuple[Line, ...] = (
            Say("Sample words that are only read."),
            Do("deeper", "Go deeper"),
            Do("close", "Close all"),
            Do("back", "Back"),
            Choose("choice", "A choice", options, self.chosen),
            Enter("words", "Words", self.typed),
            *(Say(f"Line {number} of a long sheet.") for number in range(12)),
        )
        return Sheet(self.name, "Sample desk", lines, can_go_back=self.name != "home")

    def act(self, line_id: str, value: str) -> Step:
        if line_id == "choice":
            self.chosen = value
        elif line_id == "words":
            self.typed = value
        field_wanted = Enter("words", "Words", self.typed) if line_id == "words" and not value else None
        return {
            "deeper": Step(opens="second", effects=(Effect("sample"),)),
            "close": CLOSE,
            "back": BACK,
        }.get(line_id, Step(enter=field_wanted) if field_wanted else STAY)


@dataclass(slots=True)
class SampleStaff:
    """One person with a PIN, wrong tries counted, and two desks."""

    tries: Lockouts = field(default_factory=Lockouts)
    found: str = ""

    def access(self) -> Loaded:
        return Loaded(State.READY, Access((Person("A. Sample", Role.IT, _kept()),), None, 1))

    def lockouts(self) -> Lockouts:
        return self.tries

    def keep_lockouts(self, lockouts: Lockouts) -> None:
        self.tries = lockouts

    def health(self) -> str:
        return self.found

    def beside(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        then(work())

    def desks(self, actor: Actor, state: State) -> tuple[Mapping[str, Desk], str]:
        del actor, state
        return {"home": SampleDesk("home"), "second": SampleDesk("second")}, "home"
