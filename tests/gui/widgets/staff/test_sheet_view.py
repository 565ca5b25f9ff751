from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.staff.sheet import Bar, Bars, Choose, Do, Enter, Entry, Option, Say, Sheet, Thumb, Tone, Weight
from tests.support.gui import DESK, TABLET, UPRIGHT
from tests.support.staff import faults, keys_of, lay, told

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive

EVERYTHING = Sheet(
    "sample",
    "A sheet with everything",
    (
        Say("All is well but for two things.", Tone.SOFT),
        Say("The disk", Tone.HEAD),
        Say("12 GB are free.", Tone.GOOD),
        Say("Seven pages are overdue. Ask your clinician to look at them.", Tone.WARN),
        Say("The clock says 1970. Set the clock.", Tone.BAD),
        Choose("theme", "Colours a visit starts with", (Option("light", "Light"), Option("dark", "Dark")), "light"),
        Enter("name", "Clinic name", "Sample Clinic"),
        Enter("pin", "PIN", "246810", Entry.UNSEEN),
        Do("usage", "Usage"),
        Do("hours", "Opening hours", weight=Weight.MAIN),
        Do("exit", "Exit", weight=Weight.GRAVE),
        Do("away", "Not to be had", is_enabled=False),
        Do("restart", "Restart the computer", "The kiosk is back in about a minute."),
        Bars("Read this week", (Bar("Sciatica", 22, "22"), Bar("Scoliosis", None, "fewer than 11"))),
        Thumb("logo", "logo.png"),
    ),
)


@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
def test_every_page_of_a_sheet_can_be_read_and_touched_on_any_glass(
    arrive: Arrive, any_glass: GlassOptions, language: str
):
    visitor = arrive(any_glass, language=language)
    view = lay(visitor, EVERYTHING)
    for page in range(view.page_count):
        view.turn(page)
        assert faults(visitor) == []


def test_all_lines_are_met_when_its_pages_are_turned(arrive: Arrive):
    visitor = arrive(TABLET)
    view = lay(visitor, EVERYTHING)
    assert view.page_count > 1
    met = {target.objectName() for target in visitor.window.targets()}
    while view.page + 1 < view.page_count:
        visitor.touch("staff-page-on")
        met |= {target.objectName() for target in visitor.window.targets()}
    expected = {f"staff-{name}" for name in ("name", "pin", "usage", "hours", "exit", "away", "restart", "logo")}
    assert expected | {"staff-theme-light", "staff-theme-dark"} <= met


def test_a_press_sends_the_lines_id_and_the_value_chosen(arrive: Arrive):
    visitor = arrive(DESK)
    view = lay(visitor, EVERYTHING)
    asked: list[tuple[str, str]] = []
    view.asked.connect(lambda line, value: asked.append((line, value)))
    for name in ("Dark", "Usage", "Clinic name: Sample Clinic"):
        visitor.touch(name)
    assert asked == [("theme", "dark"), ("usage", ""), ("name", "")]


def test_back_and_close_ask_for_themselves(arrive: Arrive):
    visitor = arrive(DESK)
    view = lay(visitor, EVERYTHING)
    asked = told(back=view.back_asked, close=view.close_asked)
    visitor.touch("staff-back")
    visitor.touch("staff-close")
    assert asked == ["back", "close"]


def test_the_first_sheet_has_nothing_to_go_back_to(arrive: Arrive):
    visitor = arrive(DESK)
    lay(visitor, Sheet("home", "Staff", (Say("Words"),), can_go_back=False))
    assert "staff-back" not in {target.objectName() for target in visitor.window.targets()}


def test_a_secret_is_never_shown_or_told(arrive: Arrive):
    visitor = arrive(DESK)
    lay(visitor, EVERYTHING)
    told = " ".join([target.name for target in visitor.window.targets()] + visitor.texts())
    assert "246810" not in told
    assert "PIN" in told


def test_a_heading_is_never_the_last_line_of_a_page(arrive: Arrive):
    visitor = arrive(UPRIGHT)
    lines = tuple(
        line for i in range(12) for line in (Say(f"Heading {i}", Tone.HEAD), Do(f"do-{i}", f"Button {i}", "Its words"))
    )
    view = lay(visitor, Sheet("long", "A long one", lines))
    assert view.page_count > 1
    for page in range(view.page_count):
        view.turn(page)
        last = visitor.texts()[-1]
        assert not last.startswith("Heading"), last


def test_what_is_disabled_cannot_be_touched(arrive: Arrive):
    visitor = arrive(DESK)
    view = lay(visitor, EVERYTHING)
    asked: list[str] = []
    view.asked.connect(lambda line, _: asked.append(line))
    rect = next(visitor.rect(t) for t in visitor.window.targets() if t.objectName() == "staff-away")
    visitor.tap(rect.center())
    assert asked == []


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Back])
def test_a_back_key_goes_back_once_and_home_does_nothing(arrive: Arrive, pressed: Qt.Key):
    visitor = arrive(TABLET)
    view = lay(visitor, EVERYTHING)
    assert keys_of(visitor, view.back_asked, pressed) == ([], ["leave"])
    assert visitor.window.overlay is view
