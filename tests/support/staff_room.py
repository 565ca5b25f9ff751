"""A staff room with a clock and a machine in hand, and what it said."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from kiosk.gui.viewmodels.staff_room import StaffRoom
from kiosk.staff.access import Access, Actor
from kiosk.staff.access_file import Loaded, State
from kiosk.staff.console import Effect, Slow, Step
from kiosk.staff.recovery import check_character, grouped
from kiosk.staff.sheet import Do, Enter, Sheet
from tests.support.gui import FakeClock
from tests.support.sample_staff import PIN, SampleDesk, SampleStaff, T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kiosk.staff.console import Desk

DRAWN = "ABCDEFGHJKMNPQRSTUV"
CODE = grouped(DRAWN + check_character(DRAWN))
WRONG_CODE = grouped(DRAWN[::-1] + check_character(DRAWN[::-1]))
WRONG_PIN = "918273"


@cache
def access() -> Access:
    """One person with a PIN, and a recovery code; made once, since hashing is slow on purpose."""
    return SampleStaff().access().access.set_recovery(CODE)


@dataclass(slots=True)
class People:
    """The desk a person with the recovery code lands on."""

    stopped: list[str] = field(default_factory=list)

    def sheet(self) -> Sheet:
        return Sheet("people", "People", (Do("pin", "New PIN"), Do("away", "Show a page"), Do("slow", "Make a PIN")))

    def act(self, line_id: str, value: str) -> Step:
        del value
        if line_id == "stop":
            self.stopped.append(line_id)
        if line_id == "copy":
            return Step(slow=Slow(lambda: "copied", lambda made: Step(effects=(Effect(made),)), stays=True))
        if line_id == "slow":
            return Step(slow=Slow(lambda: "made", lambda made: Step(opens="second", effects=(Effect(made),))))
        enter = Enter("words", "Words") if line_id == "away" else None
        return Step(effects=(Effect("pin-set" if line_id == "pin" else line_id, "sample"),), enter=enter)


@dataclass(slots=True)
class Machine(SampleStaff):
    """A machine in a state, which writes down for whom it made desks."""

    state: State = State.READY
    asked: list[tuple[Actor, State]] = field(default_factory=list)
    is_slow: bool = False
    errands: list[Callable[[], None]] = field(default_factory=list)

    def access(self) -> Loaded:
        return Loaded(self.state, access() if self.state is State.READY else Access())

    def beside(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        if self.is_slow:
            self.errands.append(lambda: then(work()))
        else:
            then(work())

    def desks(self, actor: Actor, state: State) -> tuple[Mapping[str, Desk], str]:
        self.asked.append((actor, state))
        return {"home": SampleDesk("home"), "second": SampleDesk("second"), "people": People()}, "home"


class Room:
    """A staff room, and what it said."""

    def __init__(self, state: State) -> None:
        self.clock = FakeClock()
        self.machine = Machine(state=state)
        self.room = StaffRoom(self.machine, clock=self.clock)
        self.changes: list[str] = []
        self.said: list[str] = []
        self.wished: list[tuple[str, str]] = []
        self.room.changed.connect(lambda: self.changes.append(self.room.at))
        self.room.said.connect(self.said.append)
        self.room.wished.connect(lambda name, value: self.wished.append((name, value)))
        (self._timer,) = self.room.findChildren(QTimer)

    def wait(self, seconds: float) -> None:
        self.clock.step(seconds)
        self.room.tick()

    def sign_in(self) -> StaffRoom:
        self.room.ask()
        self.room.enter_pin(PIN)
        assert self.room.at == "sheet"
        return self.room

    def fail(self, times: int) -> None:
        for _ in range(times):
            self.room.enter_pin(WRONG_PIN)

    @property
    def wakes_in(self) -> float | None:
        """Seconds its timer was set to, or None while it waits for nothing."""
        return self._timer.interval() / 1000 if self._timer.isActive() else None


@pytest.fixture
def made(request: pytest.FixtureRequest) -> Iterator[Room]:
    """A staff room in the state the test names, READY if it names none."""
    made = Room(getattr(request, "param", State.READY))
    yield made
    made.room.close()
