from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.illustrations.catalogue import PictureLabel
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.labels_painter import MOST_LABELS, paint_labels
from kiosk.theming.contrast import ratio
from tests.support.gui import DESK, TABLET, Arrive, Visitor

FIELD = QRectF(0, 0, 700, 800)
PICTURE = "sciatica"


def painted(visitor: Visitor, labels: Any, value: float = 1.0, picture: str = PICTURE):
    """The image, the words as written, and where the landmarks came to stand."""
    kit = visitor.kit
    image = QImage(700, 800, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    painter = QPainter(image)
    drawing = kit.gallery.drawing(picture, value)
    placed = kit.gallery.paint(painter, picture, value, FIELD)
    kit.lettering.record = []
    paint_labels(painter, kit, labels, drawing, placed, FIELD, value)
    record, kit.lettering.record = kit.lettering.record, None
    painter.end()
    return image, record, placed, drawing


@pytest.fixture
def visitor(arrive: Arrive):
    return arrive(DESK)


@pytest.mark.parametrize("picture", sorted(PICTURES))
def test_the_words_of_a_picture_are_written_whole_and_apart(visitor: Visitor, picture: str):
    for value in {PICTURES[picture].rest, *(state.value for state in PICTURES[picture].states)}:
        labels = PICTURES[picture].labels
        wanted = {label.text for label in labels if label.first <= value <= label.last}
        _, record, _, _ = painted(visitor, labels, value, picture)
        assert {text.text.replace("\u00ad", "").replace("\u00a0", " ") for text in record} == {
            text.replace("\u00ad", "").replace("\u00a0", " ") for text in wanted
        }
        assert not any(text.clipped for text in record)
        for i, one in enumerate(record):
            for other in record[i + 1 :]:
                assert not one.ink.intersects(other.ink), (one.text, other.text)


def test_words_stand_on_paper_of_their_own(visitor: Visitor):
    image, record, _, _ = painted(visitor, PICTURES[PICTURE].labels)
    card = visitor.kit.theme.colour("card")
    for text in record:
        corner = image.pixelColor(round(text.ink.left()) - 2, round(text.ink.center().y()))
        assert corner == card
        assert ratio(text.colour.name(), card.name()) >= 7.0


def test_a_label_is_joined_to_its_part(visitor: Visitor):
    label = PictureLabel("Disc", "disc", "left")
    image, _, placed, drawing = painted(visitor, [label])
    x, y = placed.map(*drawing.landmarks["disc"])
    assert image.pixelColor(round(x), round(y)) == visitor.kit.theme.colour("ink")  # a dot marks the part


def test_a_label_is_shown_only_while_it_holds(visitor: Visitor):
    labels = [PictureLabel("Early", "disc", "left", last=0.4), PictureLabel("Late", "disc", "left", first=0.6)]
    assert [text.text for text in painted(visitor, labels, 0.0)[1]] == ["Early"]
    assert [text.text for text in painted(visitor, labels, 1.0)[1]] == ["Late"]
    assert painted(visitor, labels, 0.5)[1] == []


def test_never_more_than_six_at_a_time(visitor: Visitor):
    labels = [PictureLabel(f"Word {i}", "disc", "left") for i in range(9)]
    assert MOST_LABELS == 6
    assert len(painted(visitor, labels)[1]) <= MOST_LABELS


def test_words_grow_with_the_text_but_leave_the_picture_to_be_seen(arrive: Arrive):
    label = [PictureLabel("Disc", "disc", "left")]
    usual, large, largest = (
        painted(arrive(TABLET, text_scale=scale), label)[1][0].capital_px for scale in (1.0, 1.2, 2.0)
    )
    assert usual < large
    assert largest == pytest.approx(large, abs=1.0)


def test_from_right_to_left_a_label_prefers_the_same_side_of_the_drawing(arrive: Arrive):
    """The drawing is not mirrored, so its words stay readable beside their part."""
    _, record, _, _ = painted(arrive(DESK, language="ar-XB"), PICTURES[PICTURE].labels)
    assert len(record) == len(painted(arrive(DESK), PICTURES[PICTURE].labels)[1])
    assert not any(text.clipped for text in record)
