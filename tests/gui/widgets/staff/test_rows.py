from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.rows import BarLength, BarRow, rows, shown_value
from kiosk.staff.sheet import Bar, Bars, Do, Enter, Entry, Say, Sheet, Thumb, Tone
from tests.support.gui import DESK, colours_in
from tests.support.staff import lay

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.gui import Arrive


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (Do("a", "Exit", "Ends the kiosk."), "Ends the kiosk."),
        (Enter("b", "Name", "Sample"), "Sample"),
        (Enter("c", "PIN", "1357", Entry.UNSEEN), "\u2022" * 6),
        (Enter("d", "PIN", "", Entry.UNSEEN), ""),
    ],
)
def test_the_second_line_of_a_wide_button(line: Do | Enter, shown: str):
    assert shown_value(line) == shown


def test_short_buttons_share_a_row(arrive: Arrive):
    kit = arrive(DESK).kit
    three = [Do("a", "One"), Do("b", "Two"), Do("c", "Three")]
    assert len(rows(kit, three, 200.0)) == 1
    assert len(rows(kit, three, 70.0)) == 2


def test_bars_are_as_long_as_their_values_and_a_hidden_one_has_no_length(arrive: Arrive):
    kit = arrive(DESK).kit
    chart = Bars("Read", (Bar("A", 40, "40"), Bar("B", 10, "10"), Bar("C", None, "fewer than 11")))
    lengths = [row.share for row in rows(kit, [chart], 200.0) if isinstance(row, BarRow)]
    assert lengths == [1.0, 0.25, 0.0]


def test_a_chart_of_nothing_is_no_division_by_zero(arrive: Arrive):
    kit = arrive(DESK).kit
    lengths = [row.share for row in rows(kit, [Bars("", (Bar("A", 0, "0"),))], 200.0) if isinstance(row, BarRow)]
    assert lengths == [0.0]


def test_a_bar_is_painted_as_long_as_its_share(arrive: Arrive):
    visitor = arrive(DESK)
    lay(visitor, Sheet("s", "S", (Bars("", (Bar("A", 40, "40"), Bar("B", 20, "20"))),)))
    pine = visitor.kit.theme.colour("pine").name()
    image = visitor.glass_image()
    painted = [
        colours_in(image, visitor.rect(label)).get(pine, 0)
        for label in visitor.labels()
        if isinstance(label, BarLength)
    ]
    assert painted[1] / painted[0] == pytest.approx(0.5, abs=0.04)  # its ends are round


def test_a_picture_on_a_stick_is_shown_small(arrive: Arrive, tmp_path: Path):
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#123456"))
    file = tmp_path / "logo.png"
    assert picture.save(str(file))
    visitor = arrive(DESK)
    lay(visitor, Sheet("s", "S", (Thumb("logo", "logo.png", file),)))
    where = visitor.rect(visitor.find("staff-logo"))
    seen = colours_in(visitor.glass_image(), where).get("#123456", 0)
    assert seen > where.width() * where.height() * 0.2


def test_a_file_that_is_no_picture_shows_its_name_alone(arrive: Arrive, tmp_path: Path):
    file = tmp_path / "logo.png"
    file.write_text("no picture")
    visitor = arrive(DESK)
    lay(visitor, Sheet("s", "S", (Thumb("logo", "logo.png", file),)))
    assert visitor.find("staff-logo").name == "logo.png"
    assert not visitor.glass_image().isNull()


def test_what_is_good_or_bad_says_so_with_a_sign(arrive: Arrive):
    visitor = arrive(DESK)
    lay(visitor, Sheet("s", "S", (Say("Plain"), Say("All is well", Tone.GOOD))))
    pine = visitor.kit.theme.colour("pine").name()
    body = [label for label in visitor.labels() if not label.accessibleName()]
    assert colours_in(visitor.glass_image(), visitor.rect(body[0])).get(pine, 0) > 20


@pytest.mark.parametrize("value", ["1 111 111", "fewer than 11", "till it fills"])
def test_the_values_beside_bars_stand_on_one_line_each(arrive: Arrive, value: str):
    """Narrow letters grow most in bold: by a tenth and more."""
    visitor = arrive(DESK)
    lay(visitor, Sheet("s", "S", (Bars("", (Bar("A", 40, value),)),)))
    (shown,) = [label for label in visitor.labels() if isinstance(label, Words) and label.text() == value]
    assert shown._set.lines == 1
    assert not shown._set.too_wide
