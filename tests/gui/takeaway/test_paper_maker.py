"""Marks, boxes and rules as they reach paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.gui.takeaway.paper_maker import Grey, maker_for
from kiosk.takeaway.lines import BULLET, LOOKS, RULE, TICK, Line, line
from kiosk.takeaway.sheet import A4, Fitted, Placed, mark_room
from tests.support.gui import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FONTS = RESOURCES / "fonts"
DOTS = 300 / 25.4
DARK = bytes(grey < 200 for grey in range(256))


def ink(grey: Grey) -> tuple[float, float, float, float]:
    """Where there is ink: left, top, right and bottom in mm."""
    row = len(grey.data) // grey.height
    dark = grey.data.translate(DARK)
    rows = [dark[y * row : y * row + grey.width] for y in range(grey.height)]
    inked = [y for y, dots in enumerate(rows) if 1 in dots]
    left = min(rows[y].find(1) for y in inked)
    right = max(rows[y].rfind(1) for y in inked)
    return left / DOTS, inked[0] / DOTS, right / DOTS, inked[-1] / DOTS


def printed(one: Line, language: str = "en", box: tuple[float, float] = (0.0, 0.0)) -> Grey:
    placed = Placed(one, 20.0, 20.0 + mark_room(one.mark), 50.0, 60.0, 10.0)
    return maker_for(FONTS, language).picture(Fitted(A4, (placed,), *box))


@pytest.mark.parametrize("mark", [BULLET, TICK, "12."])
def test_a_mark_stands_where_reading_starts(qapp: QApplication, mark: str):
    assert qapp
    left = ink(printed(line("body", "", mark)))
    assert 19.5 <= left[0] <= 21.0
    assert left[2] <= 20.0 + mark_room(mark)
    right = ink(printed(line("body", "", mark), "ar-XB"))
    assert 189.0 <= right[2] <= 190.5


def test_a_rule_is_as_long_as_its_line_and_its_words_stand_on_it(qapp: QApplication):
    assert qapp
    left, top, right, bottom = ink(printed(Line("body", (), RULE)))
    assert (left, right) == (pytest.approx(20.0, abs=0.5), pytest.approx(80.0, abs=0.5))
    assert bottom == pytest.approx(60.0, abs=0.7)
    assert bottom - top < 1.0
    assert ink(printed(line("body", "Name", RULE)))[1] < 58.0


def test_the_box_of_signs_has_its_edge(qapp: QApplication):
    assert qapp
    left, top, right, bottom = ink(printed(line("body", "x"), box=(40.0, 80.0)))
    assert (left, top, right, bottom) == tuple(pytest.approx(edge, abs=0.7) for edge in (15.0, 40.0, 195.0, 80.0))


def test_letters_are_as_large_as_they_are_said_to_be(qapp: QApplication):
    assert qapp
    whole, small = maker_for(FONTS, "en"), maker_for(FONTS, "en", scale=0.5)
    body = line("body", "Ten")
    assert whole.measure(body, 100.0) == pytest.approx(LOOKS["body"].points * 25.4 / 72.0 * 1.4, rel=0.03)
    assert small.measure(body, 100.0) == pytest.approx(whole.measure(body, 100.0) / 2, rel=0.03)


def test_a_language_nobody_knows_is_set_like_the_source(qapp: QApplication):
    assert qapp
    known, unknown = maker_for(FONTS, "en"), maker_for(FONTS, "tlh", "诊所")
    assert known.measure(line("body", "Ten"), 50.0) == unknown.measure(line("body", "Ten"), 50.0)


def test_a_missing_font_says_so(qapp: QApplication, tmp_path: Path):
    assert qapp
    with pytest.raises(KnownError, match="missing or damaged"):
        maker_for(tmp_path, "en")
