from __future__ import annotations

from kiosk.staff.desk_card import CardFacts, as_text, desk_card
from kiosk.staff.gesture import HOLD_FOR, KEY, KEY_TIMES, KEYPAD_WORD

FULL = CardFacts(
    clinic_name="Sample Clinic",
    desk_contact="A. Sample, extension 000",
    has_keypad=True,
    can_restart_computer=True,
    cleaning_seconds=45,
)


def lines(facts: CardFacts, title: str) -> str:
    return "\n".join(next(part for part in desk_card(facts) if part.title == title).lines)


def test_the_card_says_how_to_get_in_clean_leave_and_whom_to_call():
    titles = [part.title for part in desk_card(FULL)]
    assert titles == [
        "Sample Clinic",
        "Get in",
        "Clean the screen",
        "If it does not react",
        "Leave the kiosk",
        "Forgotten PIN",
        "Call",
    ]
    assert lines(FULL, "Call") == "A. Sample, extension 000"
    assert "counts down from 45" in lines(FULL, "Clean the screen")
    assert "“Restart the computer”" in lines(FULL, "If it does not react")


def test_the_way_in_is_the_way_in():
    way = lines(FULL, "Get in")
    assert f"for {HOLD_FOR:g} seconds" in way
    assert f"press {KEY} five times" in way
    assert KEY_TIMES == 5
    assert ", ".join(KEYPAD_WORD) in way


def test_what_the_kiosk_does_not_have_is_not_on_the_card():
    assert "keypad" not in lines(CardFacts(), "Get in")
    assert "switch the computer off and on" in lines(CardFacts(), "If it does not react")
    assert desk_card(CardFacts())[0].title == "The kiosk in the waiting room"
    assert "Call" not in [part.title for part in desk_card(CardFacts())]


def test_as_text_it_can_be_read_in_any_editor():
    text = as_text(desk_card(FULL))
    assert text.startswith("Sample Clinic\nFor staff. Please keep it at the desk.\n\nGet in\n")
    assert text.endswith("\n\nCall\nA. Sample, extension 000\n")
