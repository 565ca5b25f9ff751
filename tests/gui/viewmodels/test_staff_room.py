"""The staff room with a clock and a machine in hand: who comes in, what stands on the glass, when all of it closes."""

from __future__ import annotations

import pytest

from kiosk.gui.viewmodels.staff_room import RECOVERY
from kiosk.staff.access import Actor
from kiosk.staff.access_file import State
from kiosk.staff.roles import Role
from kiosk.staff.session import PAD_FOR, SESSION_FOR, Phase
from kiosk.staff.sheet import Say, Tone
from kiosk.staff.unlock import CHECKING
from tests.support import staff_room
from tests.support.sample_staff import PIN
from tests.support.staff_room import CODE, WRONG_CODE, WRONG_PIN, Room

pytestmark = pytest.mark.usefixtures("qapp")

made = staff_room.made


def test_the_gesture_brings_the_pad_once(made: Room):
    assert made.room.at == ""
    made.room.ask()
    made.room.ask()
    assert made.changes == ["pad"]
    assert made.room.pad_message() == ""
    assert not made.room.is_waiting


def test_what_is_wrong_with_the_kiosk_is_said_after_the_gesture(made: Room):
    made.machine.found = "The kiosk cannot save anything."
    made.room.ask()
    assert made.room.pad_note == "The kiosk cannot save anything."
    made.room.close()
    made.machine.found = ""
    made.room.ask()
    assert made.room.pad_note == ""


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
    assert made.said == [CHECKING, "Wrong PIN. Tries left: 4."]
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
    assert made.said == [CHECKING, "Wrong PIN. Tries left: 4."]


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


class Slowly:
    """A room where work beside the screen is done when a test says so."""

    def __init__(self, made: Room) -> None:
        self.made, self.room = made, made.room
        made.machine.is_slow = True
        made.room.ask()

    def finish(self) -> None:
        """Let the oldest work that is being done end."""
        self.made.machine.errands.pop(0)()


def test_while_a_pin_is_compared_only_leaving_means_anything(made: Room):
    slowly = Slowly(made)
    made.room.enter_pin(PIN)
    assert (made.room.at, made.said, made.room.pad_message()) == ("pad", [CHECKING], CHECKING)
    made.room.enter_pin(WRONG_PIN)
    made.room.ask_recovery()
    made.room.back()
    assert (made.room.at, len(made.machine.errands), made.machine.tries.pin.failures) == ("pad", 1, 1)
    slowly.finish()
    assert (made.room.at, made.machine.tries.pin.failures) == ("sheet", 0)


def test_a_try_is_kept_before_it_is_compared_so_that_no_plug_pulled_meanwhile_gains_one(made: Room):
    slowly = Slowly(made)
    for _ in range(4):
        made.room.enter_pin(WRONG_PIN)
        slowly.finish()
    made.room.enter_pin(WRONG_PIN)
    assert made.machine.tries.pin.failures == 5
    assert not made.machine.tries.pin.is_open(made.clock())
    # The wait has begun, but what stands on the pad is still that the PIN is being checked.
    made.wait(1.0)
    assert (made.room.is_waiting, made.room.pad_message(), made.said[-1]) == (False, CHECKING, CHECKING)
    slowly.finish()
    assert (made.room.is_waiting, made.said[-1]) == (True, "Too many wrong PINs. Wait 29 s, or use the recovery code.")


@pytest.mark.parametrize("leave", ["close", "time"])
def test_whoever_leaves_meanwhile_does_not_come_in_and_the_right_pin_is_forgiven_all_the_same(made: Room, leave: str):
    slowly = Slowly(made)
    made.room.enter_pin(PIN)
    if leave == "close":
        made.room.close()
    else:
        made.wait(PAD_FOR)
    made.room.ask()
    assert made.room.pad_message() == "Wrong PIN. Tries left: 4."
    slowly.finish()
    assert (made.room.at, made.machine.asked, made.machine.tries.pin.failures) == ("pad", [], 0)


def test_a_recovery_code_is_compared_beside_the_screen_too(made: Room):
    slowly = Slowly(made)
    for typed, at in ((WRONG_CODE, "pad"), (CODE, "sheet")):
        made.room.ask_recovery()
        made.room.type_text(typed)
        assert (made.room.at, made.room.pad_message()) == ("pad", CHECKING)
        slowly.finish()
        assert made.room.at == at
    made.room.close()
    made.room.ask()
    made.room.ask_recovery()
    made.room.type_text(CODE)
    made.room.close()
    slowly.finish()
    assert made.room.at == ""


def test_slow_work_of_a_desk_shows_one_moment_and_then_what_came_of_it(made: Room):
    room = made.sign_in()
    room.back()
    made.room.ask()
    made.room.ask_recovery()
    made.room.type_text(CODE)
    made.machine.is_slow = True
    room.act("slow", "")
    assert (room.sheet.lines, room.sheet.can_go_back) == ((Say("One moment.", Tone.SOFT),), False)
    room.act("slow", "")
    room.back()
    assert len(made.machine.errands) == 1
    made.machine.errands.pop()()
    assert (room.sheet.id, made.wished) == ("second", [("made", "")])
    room.back()
    room.act("slow", "")
    room.close()
    made.machine.errands.pop()()
    assert (room.at, made.wished) == ("", [("made", "")])


def test_a_pad_that_closed_during_the_wait_says_how_long_it_still_is(made: Room):
    made.room.ask()
    made.fail(5)
    made.wait(12.0)
    made.room.close()
    made.wait(3.0)
    made.room.ask()
    assert made.room.pad_message() == "Too many wrong PINs. Wait 15 s, or use the recovery code."
    assert made.room.is_waiting


def test_whoever_waits_for_the_pad_finds_it_there_when_it_takes_pins_again(made: Room):
    made.room.ask()
    made.fail(5)
    for _ in range(30):
        made.wait(1.0)
    assert (made.room.at, made.room.is_waiting) == ("pad", False)
    assert made.said[-1] == "Wrong PIN. After one more wrong PIN there is a wait."
    made.wait(PAD_FOR - 0.1)
    assert made.room.at == "pad"
    made.wait(0.2)
    assert made.room.at == ""
