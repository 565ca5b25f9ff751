from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.illustrations.catalogue import PictureLabel
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.widgets.labels_painter import PictureLabels
from kiosk.theming.contrast import ratio
from tests.support.gui import DESK, TABLET, Arrive, Visitor

if TYPE_CHECKING:
    from kiosk.gui.typography.lettering import Written

FIELD = QRectF(0, 0, 700, 800)
PICTURE = "sciatica"
DISC = PictureLabel("Disc", "disc", "left")


class Painted:
    """A picture with its labels, in pixels and as it was written."""

    def __init__(
        self, visitor: Visitor, value: float = 1.0, picture: str = PICTURE, labels: Any = None, avoid: Any = ()
    ) -> None:
        kit = visitor.kit
        self.image = QImage(700, 800, QImage.Format.Format_RGB32)
        self.image.fill(0xFF808080)
        painter = QPainter(self.image)
        self.drawing = kit.gallery.drawing(picture, value)
        self.placed = kit.gallery.paint(painter, picture, value, FIELD)
        kit.lettering.record = []
        self.labels = PictureLabels(kit, picture, labels)
        self.labels.paint(painter, self.placed, FIELD, value, avoid=avoid)
        self.written: list[Written] = kit.lettering.record
        kit.lettering.record = None
        painter.end()

    @property
    def words(self) -> list[str]:
        """What is written, in order, but for the words at the edges."""
        edges = {mark.facing.text for mark in self.labels.marks}
        return [text.text.replace("\u00a0", " ") for text in self.written if text.text not in edges]


@pytest.fixture
def visitor(arrive: Arrive):
    return arrive(DESK)


@pytest.mark.parametrize("picture", sorted(key for key, picture in PICTURES.items() if picture.labels))
def test_on_a_display_all_words_of_a_picture_are_written_whole_and_apart(visitor: Visitor, picture: str):
    for value in {PICTURES[picture].rest, *(state.value for state in PICTURES[picture].states)}:
        wanted = {
            label.text.replace("\u00a0", " ")
            for label in PICTURES[picture].labels
            if label.first <= value <= label.last
        }
        seen = Painted(visitor, value, picture)
        assert set(seen.words) == wanted
        assert not any(text.clipped for text in seen.written)
        for i, one in enumerate(seen.written):
            assert FIELD.contains(one.ink), one.text
            for other in seen.written[i + 1 :]:
                assert not one.ink.intersects(other.ink), (one.text, other.text)


def test_words_stand_on_paper_of_their_own(visitor: Visitor):
    seen = Painted(visitor)
    card = visitor.kit.theme.colour("card")
    for text in seen.written:
        corner = seen.image.pixelColor(round(text.ink.left()) - 2, round(text.ink.center().y()))
        assert corner == card
        assert ratio(text.colour.name(), card.name()) >= 7.0


def test_a_label_is_joined_to_its_part(visitor: Visitor):
    seen = Painted(visitor, labels=[DISC])
    x, y = seen.placed.map(*seen.drawing.landmarks["disc"])
    ink = visitor.kit.theme.colour("ink")
    assert seen.image.pixelColor(round(x), round(y)) == ink  # a dot marks the part
    (one,) = seen.labels.placed
    end_x, end_y = min(max(x, one.rect.left()), one.rect.right()), min(max(y, one.rect.top()), one.rect.bottom())
    middle = seen.image.pixelColor(round((x + end_x) / 2), round((y + end_y) / 2))
    assert ratio(middle.name(), visitor.kit.theme.colour("card").name()) >= 7.0  # and a line leads there


def test_a_label_is_shown_only_while_it_holds(visitor: Visitor):
    labels = [PictureLabel("Early", "disc", "left", last=0.4), PictureLabel("Late", "disc", "left", first=0.6)]
    assert Painted(visitor, 0.0, labels=labels).words == ["Early"]
    assert Painted(visitor, 1.0, labels=labels).words == ["Late"]
    assert Painted(visitor, 0.5, labels=labels).words == []


def test_while_a_state_moves_words_stay_where_they_are_and_leaders_follow(visitor: Visitor):
    seen = Painted(visitor, 0.0, "scoliosis")
    before, kit = seen.labels.placed, visitor.kit
    moved = []
    for step in range(5):
        value = step / 4
        marks = kit.gallery.drawing("scoliosis", value).landmarks
        moved.append(marks["lumbar curve"])
        painter = QPainter(seen.image)
        seen.labels.paint(painter, seen.placed, FIELD, value)
        painter.end()
        assert seen.labels.placed is before
    assert len(set(moved)) > 1


def test_labels_cost_little_of_a_moving_frame(visitor: Visitor):
    """The best of many, because other programs run beside; the bound is 1.5 ms."""
    seen = Painted(visitor, 1.0)
    painter = QPainter(seen.image)
    spans = []
    for _ in range(15):
        start = time.perf_counter()
        seen.labels.paint(painter, seen.placed, FIELD, 1.0)
        spans.append(time.perf_counter() - start)
    painter.end()
    assert len(seen.words) >= 5
    assert min(spans) < 0.0015


def test_a_number_that_begins_a_label_stays_with_its_word(arrive: Arrive):
    label = PictureLabel("2 Needles", "disc", "left")
    assert Painted(arrive(TABLET), labels=[label]).written[0].text == "2\u00a0Needles"


def test_taken_places_stay_free(visitor: Visitor):
    (free,) = Painted(visitor, labels=[DISC]).labels.placed
    (moved,) = Painted(visitor, labels=[DISC], avoid=[free.rect]).labels.placed
    assert not moved.rect.intersects(free.rect)


def test_another_field_is_arranged_anew(visitor: Visitor):
    seen = Painted(visitor)
    before = seen.labels.placed
    seen.labels.arrange(seen.placed, FIELD.adjusted(0, 0, -80, 0))
    assert seen.labels.placed is not before
    assert max(one.rect.right() for one in seen.labels.placed) <= 620


def test_a_field_without_room_has_no_words(visitor: Visitor):
    seen = Painted(visitor)
    seen.labels.arrange(seen.placed, QRectF(0, 0, 700, 10))
    assert (seen.labels.placed, seen.labels.marks) == ((), ())


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_left_and_right_of_the_body_are_written_at_the_same_edges_in_every_direction(arrive: Arrive, language: str):
    """The drawing is not mirrored, so its left stays where it is."""
    seen = Painted(arrive(DESK, language=language), 1.0, "scoliosis")
    where = {mark.facing.text: mark.rect.center().x() for mark in seen.labels.marks}
    assert where["Left"] < 350 < where["Right"]
    assert {"Left", "Right"} <= {text.text for text in seen.written}


def test_an_arrowhead_points_at_the_edge_that_is_named(visitor: Visitor):
    seen = Painted(visitor, 1.0, "scoliosis")
    ink = visitor.kit.theme.colour("ink")
    for mark in seen.labels.marks:
        ends = (mark.rect.left() + 1, mark.rect.right() - 1)
        outer, inner = ends if mark.facing.edge == "left" else ends[::-1]
        y = round(mark.rect.center().y())
        step = 1 if inner > outer else -1
        first = next(x for x in range(round(outer), round(inner), step) if seen.image.pixelColor(x, y) == ink)
        assert abs(first - outer) < visitor.kit.px(4.0)
        column = [seen.image.pixelColor(first + step * 5, y + k) == ink for k in range(-9, 10)]
        assert sum(column) > 3  # it widens away from its tip


def test_words_grow_with_the_text_but_leave_the_picture_to_be_seen(arrive: Arrive):
    usual, large, largest = (
        Painted(arrive(TABLET, text_scale=scale), labels=[DISC]).written[0].capital_px for scale in (1.0, 1.2, 2.0)
    )
    assert usual < large
    assert largest == pytest.approx(large, abs=1.0)


def test_where_large_words_leave_no_room_the_least_size_is_taken(arrive: Arrive):
    """More words that can be read say more than fewer larger ones."""
    parts = ("disc", "fork", "L5 foot", "S1 skin", "sciatic nerve", "pressed root")
    crowd = [PictureLabel(f"A long word {i}", part, "left") for i, part in enumerate(parts)]
    usual, crowded = (Painted(arrive(TABLET, text_scale=scale), labels=crowd).labels.placed for scale in (1.0, 2.0))
    assert 2 <= len(usual) < len(crowd)
    assert [one.rect for one in crowded] == [one.rect for one in usual]
    (alone,) = Painted(arrive(TABLET, text_scale=2.0), labels=[DISC]).labels.placed
    assert alone.text.capital_px > usual[0].text.capital_px


def test_from_right_to_left_a_label_stands_where_it_does_from_left_to_right(arrive: Arrive):
    """The drawing is not mirrored, so its words stay beside their part."""
    straight, turned = (Painted(arrive(DESK, language=code)) for code in ("en", "ar-XB"))
    assert turned.words == straight.words
    assert not any(text.clipped for text in turned.written)
    for one, other in zip(straight.labels.placed, turned.labels.placed, strict=True):
        assert one.rect == other.rect
