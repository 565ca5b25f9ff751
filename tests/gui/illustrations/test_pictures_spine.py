from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.gui.illustrations.facing import FACING
from kiosk.gui.illustrations.painter import paint_drawing
from kiosk.gui.illustrations.pictures_spine import PICTURES
from kiosk.theming.pictures import load_picture_colours
from kiosk.theming.tokens import NAMES

TABLE = Path(__file__).parents[3] / "resources" / "themes" / "anatomy.toml"


@pytest.mark.parametrize("name", PICTURES)
def test_at_least_three_labels_show_what_is_not_well(name: str):
    picture = PICTURES[name]
    for value in {picture.rest, *(state.value for state in picture.states)}:
        shown = [label for label in picture.labels if label.first <= value <= label.last]
        assert len(shown) >= 3 or value == 0


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_says_from_where_it_is_seen(name: str):
    assert {facing.text for facing in FACING[name]} & {"Front", "Back"}


def test_a_herniation_shows_months_later_last():
    assert PICTURES["herniated-disc"].states[-1].label == "Months later"


def test_a_squeezed_nerve_in_the_low_back_is_never_called_the_cord():
    words = [label.text for picture in PICTURES.values() for label in picture.labels]
    assert not [text for text in words if "cord" in text.lower()]


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_paints_in_every_theme(name: str, theme: str):
    colours = load_picture_colours(TABLE, theme)
    image = QImage(120, 144, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.ground))
    painter = QPainter(image)
    paint_drawing(painter, PICTURES[name].draw(PICTURES[name].rest), QRectF(image.rect()), colours)
    painter.end()
    shown = {image.pixel(x, y) for x in range(0, 120, 3) for y in range(0, 144, 3)}
    assert len(shown) > 40


def test_two_lit_calves_are_told_from_an_emergency_while_they_are_shown():
    roomy, narrow = PICTURES["spinal-stenosis"].states
    assert not roomy.note
    assert not roomy.warns
    assert narrow.warns
    now = narrow.note
    assert now.startswith("Get help now if ")
    for sign in ("new or sudden in both legs", "at rest", "numb between the legs", "bladder", "bowel", "sex"):
        assert sign in now


def test_a_share_of_people_is_of_those_whose_discs_have_aged():
    assert PICTURES["disc-changes"].states[-1].note.endswith("without pain have discs that have aged.")
