"""Staff meet the pad, the sheets and the glass again; keys and other covers take nothing of it away unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app import GlassOptions
from tests.support.guest import Guest
from tests.support.sample_staff import PIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def guest(qapp: QApplication, pack_file: Path, card_cache: Path) -> Iterator[Guest]:
    assert qapp
    made = Guest(GlassOptions(960, 540, 2.015), pack_file, card_cache)
    made.do(["tap", 0.5, 0.5])
    made.do(["wait", 1.0])
    yield made
    made.leave()


def shown(guest: Guest) -> str:
    overlay = guest.window.overlay
    return overlay.objectName() if overlay is not None else ""


@pytest.mark.parametrize("key", ["Back", "Escape", "Backspace", "Home", "HomePage", "Return", "Tab", "F9", "7"])
def test_no_key_ends_the_cleaning(guest: Guest, key: str):
    guest.do(["page", 3])
    guest.do(["clean"])
    assert shown(guest) == "staff-cleaning"
    for _ in range(6):
        guest.do(["key", key])
        guest.do(["wait", 1.0])
    assert shown(guest) == "staff-cleaning"


def test_the_cleaning_ends_by_itself(guest: Guest):
    guest.do(["clean"])
    guest.do(["wait", 31.0])
    assert shown(guest) in {"", "attract"}


@pytest.mark.parametrize("way", [["corners"], ["f9"]])
def test_the_gesture_brings_the_pad_and_the_pin_a_sheet(guest: Guest, way: list[str]):
    guest.do(way)
    assert shown(guest) == "staff-pin"
    guest.do(["pin", PIN])
    assert shown(guest) == "staff-sheet-home"


def test_a_touch_the_system_takes_away_lingers_nowhere(guest: Guest):
    guest.do(["lost", 0.01, 0.01])
    guest.clock.step(31.0)
    assert guest.presenter.glass_fault is None
    guest.do(["finger", 0.99, 0.01])
    assert shown(guest) == ""


def test_home_does_not_bring_back_the_page_below_a_sheet(guest: Guest):
    guest.do(["f9"])
    guest.do(["pin", PIN])
    guest.do(["key", "Home"])
    assert shown(guest) == "staff-sheet-home"


def test_a_back_key_goes_back_from_sheet_to_sheet_and_out(guest: Guest):
    guest.do(["f9"])
    guest.do(["pin", PIN])
    guest.do(["called", "staff-deeper"])
    assert shown(guest) == "staff-sheet-second"
    guest.do(["wait", 1.0])
    guest.do(["key", "Escape"])
    assert shown(guest) == "staff-sheet-home"
    guest.do(["wait", 1.0])
    guest.do(["key", "Escape"])
    assert guest.room.at == ""
    assert shown(guest) == "attract"


def test_whoever_signs_in_ends_the_visit_each_time(guest: Guest):
    for times in (1, 2):
        guest.do(["wait", 1.0])
        guest.do(["tap", 0.5, 0.5])
        guest.do(["page", 4])
        ended = guest.resets
        guest.do(["f9"])
        guest.do(["pin", PIN])
        assert guest.resets == ended + 1, times
        guest.backstage.give_way()


def test_what_somebody_else_laid_over_the_glass_stays_when_the_cleaning_ends(guest: Guest):
    guest.do(["clean"])
    guest.presenter.show_panel("finished")
    guest.do(["wait", 35.0])
    assert shown(guest) == "finished"


def test_home_does_nothing_at_the_keyboard_and_back_leads_back_to_the_pad(guest: Guest):
    guest.do(["f9"])
    guest.do(["wait", 1.0])
    guest.do(["called", "staff-pin-recover"])
    assert shown(guest) == "staff-keyboard"
    guest.do(["key", "Home"])
    assert shown(guest) == "staff-keyboard"
    guest.do(["key", "Back"])
    assert shown(guest) == "staff-pin"


def test_the_pad_closes_by_itself_and_leaves_the_page_as_it_was(guest: Guest):
    guest.do(["page", 4])
    before, still = guest.at(), guest.glass_image()
    guest.do(["f9"])
    assert shown(guest) == "staff-pin"
    assert guest.backstage.has_view
    guest.do(["wait", 31.0])
    assert shown(guest) == ""
    assert not guest.backstage.has_view
    assert guest.at() == before
    assert guest.glass_image() == still


def test_closing_the_pad_by_its_button_leaves_the_page_as_it_was(guest: Guest):
    guest.do(["page", 4])
    before = guest.at()
    guest.do(["f9"])
    guest.do(["wait", 1.0])
    guest.do(["called", "staff-pin-close"])
    assert (shown(guest), guest.at()) == ("", before)


def test_while_the_glass_is_cleaned_no_touch_does_anything(guest: Guest):
    guest.do(["page", 4])
    before = guest.at()
    guest.do(["clean"])
    assert guest.targets() == []
    for y in (0.05, 0.5, 0.97):
        for x in (0.03, 0.25, 0.5, 0.75, 0.97):
            guest.do(["tap", x, y])
    assert shown(guest) == "staff-cleaning"
    assert guest.at() == before
    guest.do(["wait", 5.0])
    assert {"21", "22", "23"} & set(guest.texts())


def test_the_gesture_does_nothing_while_the_glass_is_cleaned(guest: Guest):
    guest.do(["clean"])
    guest.do(["f9"])
    guest.backstage.ask()
    assert guest.room.at == ""
    assert shown(guest) == "staff-cleaning"


def test_cleaning_signs_out_whoever_was_in(guest: Guest):
    guest.do(["f9"])
    guest.do(["pin", PIN])
    guest.backstage.clean(30.0)
    assert guest.room.at == ""
    assert shown(guest) == "staff-cleaning"


def test_a_double_tap_through_a_change_of_view_counts_once(guest: Guest):
    guest.do(["f9"])
    guest.do(["pin", PIN])
    wished: list[str] = []
    guest.room.wished.connect(lambda name, _: wished.append(name))
    guest.do(["wait", 1.0])
    where = guest.rect(guest.find("staff-deeper")).center()
    guest.tap(where)
    assert shown(guest) == "staff-sheet-second"
    guest.clock.step(-0.95)  # 0.25 s from one press to the next
    guest.tap(where)
    assert wished == ["sample"]
    guest.tap(where)
    assert wished == ["sample", "sample"]


def test_what_is_typed_on_the_glass_comes_back_to_its_sheet_and_page(guest: Guest):
    guest.do(["f9"])
    guest.do(["pin", PIN])
    while not any(target.objectName() == "staff-words" for target in guest.targets()):
        guest.touch("staff-page-on")
    page = guest.window.overlay.page
    guest.touch("staff-words")
    for name in ("a", "b", "done"):
        guest.touch(f"staff-key-{name}")
    assert guest.find("staff-words").name == "Words: ab"
    assert guest.window.overlay.page == page


def test_after_wrong_pins_the_pad_counts_down_and_its_digits_rest(guest: Guest):
    guest.do(["f9"])
    for _ in range(5):
        guest.do(["pin", "918273"])
    digits = [target for target in guest.window.targets() if target.objectName().startswith("staff-digit")]
    assert not any(digit.isEnabled() for digit in digits)
    told = [text for text in guest.texts() if "Wait" in text]
    guest.do(["wait", 5.0])
    later = [text for text in guest.texts() if "Wait" in text]
    assert len(told) == len(later) == 1
    assert told != later
