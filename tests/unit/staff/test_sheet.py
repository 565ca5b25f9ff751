from __future__ import annotations

import pytest

from kiosk.staff.sheet import Bars, Do, Say, Sheet

SHEET = Sheet("desk", "Desk", (Say("Words"), Bars("Chart", ()), Do("clean", "Clean the screen")))


def test_a_line_is_found_by_what_it_asks_for():
    assert SHEET.line("clean") == Do("clean", "Clean the screen")


def test_a_line_that_is_not_there_is_a_key_error():
    with pytest.raises(KeyError, match="paint"):
        SHEET.line("paint")
