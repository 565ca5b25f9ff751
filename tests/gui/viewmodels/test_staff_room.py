"""The staff room with a clock and a machine in hand: who comes in, what stands on the glass, when all of it closes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from kiosk.gui.viewmodels.staff_room import RECOVERY, StaffRoom
from kiosk.staff.access import Access, Actor
from kiosk.staff.access_file import Loaded, State
from kiosk.staff.console import Effect, Step
from kiosk.staff.recovery import check_character, grouped
from kiosk.staff.roles import Role
from kiosk.staff.session import PAD_FOR, SESSION_FOR, Phase
from kiosk.staff.sheet import Do, Enter, Sheet
from tests.support.gui import FakeClock
from tests.support.sample_staff import PIN, SampleDesk, SampleStaff

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.staff.console import Desk

pytestmark = pytest.mark.usefixtures("qapp")

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

    def sheet(self) -> Sheet:
        return Sheet("people", "People", (Do("pin", "New PIN"), Do("away", "Show a page")))

    def act(self, line_id: str, value: str) -> Step:
        del value
        enter = Enter("words", "Words") if line_id == "away" else None
        return Step(effects=(Effect("pin-set" if line_id == "pin" else line_id, "sample"),), enter=enter)


@dataclass(slots=True)
class Machine(SampleStaff):
    """A machine in a state, which writes down for whom it made desks."""

    state: State = State.READY
    asked: list[tuple[Actor, State]] = field(default_factory=list)

    def access(self) -> Loaded:
        return Loaded(self.state, access() if self.state is State.READY else Access())

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


def test_the_gesture_brings_the_pad_once(made: Room):
    assert made.room.at == ""
    made.room.ask()
    made.room.ask()
    assert made.changes == ["pad"]
    assert made.room.pad_message() == ""
    assert not made.room.is_waiting


def test_the_right_pin_opens_the_first_desk_for_its_owner(made: Room):
    room = made.sign_in()
    assert made.changes == ["pad", "sheet"]
    assert made.machine.asked == [(Actor("A. Sample", Role.IT), State.READY)]
    assert room.sheet.id == "home"
    assert room.session.actor == Actor("A. Sample", Role.IT)
    assert made.machine.tries.pin.failures == 0


def test_a_wrong_pin_is_counted_and_the_pad_stays(made: Room):
    made.room.ask()
    made.fail(1)
    assert made.room.at == "pad"
    assert made.said == ["Wrong PIN. Tries left: 4."]
    assert made.machine.tries.pin.failures == 1


def test_what_cannot_be_a_pin_costs_no_try(made: Room):
    made.room.ask()
    made.room.enter_pin("12")
    assert made.said == ["A PIN has 6 to 12 digits."]
    assert made.machine.tries.pin.failures == 0


def test_after_five_wrong_pins_even_the_right_one_must_wait(made: Room):
    made.room.ask()
    made.fail(5)
    assert made.room.is_waiting
    made.room.enter_pin(PIN)
    assert made.room.at == "pad"
    assert made.said[-1] == "Too many wrong PINs. Wait 30 s, or use the recovery code."
    assert made.machine.asked == []


def test_the_seconds_to_wait_are_counted_down_and_then_the_pad_takes_pins_again(made: Room):
    made.room.ask()
    made.fail(5)
    assert made.wakes_in == 1.0
    made.wait(1.0)
    assert made.said[-1] == "Too many wrong PINs. Wait 29 s, or use the recovery code."
    assert made.wakes_in == 1.0
    made.clock.step(28.0)
    made.room.used()
    made.wait(1.0)
    assert made.said[-1] == "Wrong PIN. After one more wrong PIN there is a wait."
    assert not made.room.is_waiting
    said = len(made.said)
    made.wait(1.0)
    assert len(made.said) == said
    made.room.enter_pin(PIN)
    assert made.room.at == "sheet"


def test_nothing_is_counted_while_nobody_waits(made: Room):
    made.room.ask()
    made.fail(1)
    assert made.wakes_in == PAD_FOR
    made.wait(1.0)
    assert made.said == ["Wrong PIN. Tries left: 4."]


def test_the_pad_closes_after_thirty_seconds_without_a_touch(made: Room):
    made.room.ask()
    made.clock.step(20.0)
    made.room.used()
    made.wait(PAD_FOR - 0.1)
    assert made.room.at == "pad"
    made.wait(0.2)
    assert made.room.at == ""
    assert made.changes == ["pad", ""]
    assert made.wakes_in is None


def test_the_sheets_close_after_two_minutes_without_a_touch(made: Room):
    room = made.sign_in()
    made.wait(SESSION_FOR - 1.0)
    room.act("choice", "two")
    made.wait(SESSION_FOR - 0.1)
    assert room.at == "sheet"
    made.wait(0.2)
    assert room.at == ""
    assert room.session.actor is None


def test_a_closed_room_can_be_asked_for_again_and_begins_anew(made: Room):
    room = made.sign_in()
    room.act("deeper", "")
    room.close()
    made.sign_in()
    assert room.sheet.id == "home"


def test_nobody_signed_in_presses_nothing(made: Room):
    made.room.act("deeper", "")
    made.room.type_text("words")
    made.room.used()
    made.room.tick()
    assert made.changes == []
    assert made.wished == []
    assert made.wakes_in is None


def test_a_pin_entered_after_the_pad_has_gone_is_not_even_compared(made: Room):
    made.room.ask()
    made.wait(PAD_FOR)
    made.room.enter_pin(PIN)
    assert made.room.at == ""
    assert made.machine.asked == []


def test_somebody_signed_in_cannot_be_replaced_by_another_pin_or_code(made: Room):
    room = made.sign_in()
    room.enter_pin(WRONG_PIN)
    room.ask_recovery()
    assert room.at == "sheet"
    assert made.machine.tries.pin.failures == 0


def test_a_field_is_filled_in_by_keyboard(made: Room):
    room = made.sign_in()
    room.act("words", "")
    assert room.at == "keyboard"
    assert room.field.text == "Words"
    room.type_text("Sample Clinic")
    assert room.at == "sheet"
    assert room.sheet.line("words").value == "Sample Clinic"


def test_back_leads_from_the_keyboard_to_the_sheet_to_the_one_before_and_out(made: Room):
    room = made.sign_in()
    room.act("deeper", "")
    room.act("words", "", 1)
    room.back()
    assert (room.at, room.sheet.id, room.page) == ("sheet", "second", 1)
    assert room.sheet.line("words").value == ""
    room.back()
    assert (room.sheet.id, room.page) == ("home", 0)
    room.back()
    assert room.at == ""


def test_a_desk_that_goes_back_or_closes_is_followed(made: Room):
    room = made.sign_in()
    room.act("deeper", "")
    room.act("back", "")
    assert room.sheet.id == "home"
    room.act("close", "")
    assert room.at == ""


def test_the_page_stays_after_an_act_and_another_sheet_begins_with_its_first(made: Room):
    room = made.sign_in()
    room.act("choice", "two", 2)
    assert room.page == 2
    room.act("words", "", 1)
    room.type_text("Words")
    assert room.page == 1
    room.act("deeper", "", 1)
    assert room.page == 0


def test_what_happens_outside_is_wished_for(made: Room):
    made.sign_in().act("deeper", "")
    assert made.wished == [("sample", "")]


def test_an_effect_that_takes_the_glass_leaves_nothing_behind(made: Room):
    room = made.room
    room.ask()
    room.ask_recovery()
    room.type_text(CODE)
    room.wished.connect(lambda *_: room.close())
    room.act("away", "")
    assert made.wished == [("away", "sample")]
    assert room.at == ""
    assert made.changes[-1] == ""
    room.ask()
    assert room.at == "pad"


@pytest.mark.parametrize("made", [State.FIRST_RUN, State.SEALED], indirect=True)
def test_where_there_is_no_pin_to_ask_for_the_desk_of_that_state_comes_at_once(made: Room):
    made.room.ask()
    assert made.changes == ["sheet"]
    assert made.machine.asked == [(Actor("", Role.IT), made.machine.state)]
    assert made.wakes_in == SESSION_FOR


def test_the_recovery_code_asks_for_a_new_pin_first(made: Room):
    made.room.ask()
    made.fail(5)
    made.room.ask_recovery()
    assert made.room.at == "keyboard"
    assert made.room.field is RECOVERY
    made.room.type_text(CODE.lower().replace("-", " "))
    assert made.room.at == "sheet"
    assert made.room.sheet.id == "people"
    assert made.room.session.needs_new_pin
    assert made.machine.tries.pin.failures == 0
    made.room.act("pin", "")
    assert not made.room.session.needs_new_pin
    assert made.wished == [("pin-set", "sample")]


@pytest.mark.parametrize(
    ("typed", "counted", "message"),
    [
        (WRONG_CODE, 1, "This is not the recovery code of this kiosk."),
        (CODE[:-1] + "2", 0, "There is a typing error in the code. Compare each group with the card."),
    ],
)
def test_a_wrong_recovery_code_leads_back_to_the_pad_and_says_why(made: Room, typed: str, counted: int, message: str):
    made.room.ask()
    made.room.ask_recovery()
    made.room.type_text(typed)
    assert made.changes == ["pad", "keyboard", "pad"]
    assert made.said == [message]
    assert made.machine.tries.recovery.failures == counted


def test_back_from_the_recovery_code_is_the_pad_again_and_counting_goes_on(made: Room):
    made.room.ask()
    made.fail(5)
    made.room.ask_recovery()
    assert made.wakes_in == PAD_FOR
    made.room.back()
    assert made.room.at == "pad"
    assert made.wakes_in == 1.0


def test_the_keyboard_for_the_recovery_code_closes_as_the_pad_does(made: Room):
    made.room.ask()
    made.room.ask_recovery()
    made.wait(PAD_FOR + 0.1)
    assert made.room.at == ""
    made.room.type_text(CODE)
    assert made.room.session.phase is Phase.CLOSED
