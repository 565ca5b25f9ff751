from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.gui.widgets.icons import Icons
from tests.support.gui import RESOURCES

SHAPES = json.loads((RESOURCES / "icons" / "icons.json").read_text(encoding="utf-8"))
INK = QColor("#12302E")
pytestmark = pytest.mark.usefixtures("qapp")


def painted(name: str, *, right_to_left: bool = False, where: QRectF | None = None) -> QImage:
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    Icons(SHAPES, right_to_left=right_to_left).paint(painter, name, where or QRectF(8, 8, 80, 80), INK)
    painter.end()
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    return [(x, y) for x in range(96) for y in range(96) if image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF]


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_an_icon_fills_its_square_and_no_more(name: str):
    dots = inked(painted(name))
    across, down = [x for x, _ in dots], [y for _, y in dots]
    assert min(*across, *down) >= 7
    assert max(*across, *down) <= 89
    assert max(max(across) - min(across), max(down) - min(down)) > 36


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_only_icons_with_a_direction_are_mirrored(name: str):
    plain, turned = painted(name), painted(name, right_to_left=True)
    if SHAPES[name]["mirror"]:
        assert plain != turned
    else:
        assert plain == turned


@pytest.mark.parametrize("name", ["arrow-left", "arrow-right"])
def test_arrows_have_a_direction(name: str):
    assert SHAPES[name]["mirror"]


def test_an_icon_stands_in_the_middle_of_a_place_that_is_no_square():
    dots = inked(painted("home", where=QRectF(0, 28, 96, 40)))
    across = [x for x, _ in dots]
    assert min(across) >= 27
    assert max(across) <= 69


def test_the_painter_is_given_back_as_it_was():
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.transform(), painter.pen(), painter.brush()
    Icons(SHAPES).paint(painter, "home", QRectF(0, 0, 50, 50), INK)
    assert (painter.transform(), painter.pen(), painter.brush()) == before
    painter.end()
