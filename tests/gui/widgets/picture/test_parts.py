from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.labels_painter import PictureLabels
from kiosk.gui.widgets.picture.parts import meant_part, paint_part
from tests.support.gui import DESK, Arrive, Visitor, colours_in

NAME = "what-is-back-pain"
PICTURE = PICTURES[NAME]
FIELD = QRectF(0, 0, 520, 640)
PARTS = {part.id: part for part in PICTURE.parts}


@pytest.fixture
def visitor(arrive: Arrive):
    return arrive(DESK)


def painted(visitor: Visitor, part_id: str = "") -> QImage:
    kit = visitor.kit
    image = QImage(520, 640, QImage.Format.Format_RGB32)
    image.fill(kit.theme.colour("sand"))
    painter = QPainter(image)
    kit.gallery.paint(painter, NAME, 0.0, FIELD)
    if part_id:
        paint_part(painter, kit, kit.gallery.drawing(NAME, 0.0), PARTS[part_id], FIELD)
    painter.end()
    return image


@pytest.mark.parametrize("part_id", PARTS)
def test_a_part_gets_an_edge_and_the_rest_goes_pale(visitor: Visitor, part_id: str):
    clay = visitor.kit.theme.colour("clay").name()
    plain, shown = painted(visitor), painted(visitor, part_id)
    assert colours_in(shown).get(clay, 0) > colours_in(plain).get(clay, 0) + 60

    ground = visitor.kit.theme.colour("sand")

    def strength(image: QImage) -> int:
        """How far the picture stands out from its ground."""
        colours = [image.pixelColor(x, y) for x in range(0, 520, 8) for y in range(0, 640, 8)]
        return sum(abs(one.lightness() - ground.lightness()) for one in colours)

    assert strength(shown) < strength(plain)


def meant(visitor: Visitor, point: QPointF, placed: QTransform, labels: PictureLabels) -> str:
    drawing = visitor.kit.gallery.drawing(NAME, 0.0)
    part = meant_part(visitor.kit, PICTURE, drawing, placed, labels.placed, point)
    return part.id if part else ""


def test_words_dots_and_parts_can_be_meant(visitor: Visitor):
    kit = visitor.kit
    image = painted(visitor)
    painter = QPainter(image)
    placed = kit.gallery.paint(painter, NAME, 0.0, FIELD)
    labels = PictureLabels(kit, NAME)
    labels.paint(painter, placed, FIELD, 0.0)
    painter.end()
    landmarks = kit.gallery.drawing(NAME, 0.0).landmarks
    by_label = {part.label: part.id for part in PICTURE.parts}
    assert len(labels.placed) >= 5
    for one in labels.placed:
        assert meant(visitor, one.rect.center(), placed, labels) == by_label[one.label.text]
        dot = placed.map(QPointF(*landmarks[one.label.landmark]))
        assert meant(visitor, dot, placed, labels) == by_label[one.label.text]
    assert meant(visitor, QPointF(3, 320), placed, labels) == ""


def test_a_picture_not_painted_yet_means_nothing(visitor: Visitor):
    assert meant(visitor, QPointF(200, 200), QTransform(0, 0, 0, 0, 0, 0), PictureLabels(visitor.kit, NAME)) == ""
