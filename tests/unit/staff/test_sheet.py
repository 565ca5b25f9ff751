from __future__ import annotations

import pytest

from kiosk.staff.sheet import Bar, Bars, Choose, Do, Enter, Option, Say, Sheet, Thumb, sheet_in_language
from kiosk.staff.words import as_it_is, word

SHEET = Sheet("desk", "Desk", (Say("Words"), Bars("Chart", ()), Do("clean", "Clean the screen")))


def test_a_line_is_found_by_what_it_asks_for():
    assert SHEET.line("clean") == Do("clean", "Clean the screen")


def test_a_line_that_is_not_there_is_a_key_error():
    with pytest.raises(KeyError, match="paint"):
        SHEET.line("paint")


def test_every_word_is_said_in_the_language_and_what_staff_typed_stays():
    sheet = Sheet(
        "desk",
        "Desk",
        (
            Say("Words"),
            Do("a", "Button", "Detail"),
            Choose("b", "Choice", (Option("x", "One"), Option("y", as_it_is("Ann"))), "x"),
            Enter("c", "Field", "Ann"),
            Enter("d", "Empty", word("Type")),
            Bars("Chart", (Bar("Bar", 1.0, "Value"),)),
            Thumb("e", as_it_is("brand.png")),
        ),
    )
    said = sheet_in_language(sheet, lambda source, _count: source.upper())
    assert said == Sheet(
        "desk",
        "DESK",
        (
            Say("WORDS"),
            Do("a", "BUTTON", "DETAIL"),
            Choose("b", "CHOICE", (Option("x", "ONE"), Option("y", "Ann")), "x"),
            Enter("c", "FIELD", "Ann"),
            Enter("d", "EMPTY", "TYPE"),
            Bars("CHART", (Bar("BAR", 1.0, "VALUE"),)),
            Thumb("e", "brand.png"),
        ),
    )
