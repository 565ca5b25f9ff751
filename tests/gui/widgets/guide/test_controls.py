from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.gui.widgets.guide.controls import GuideDots, least_row, place_row, wishes
from kiosk.layout.rect import Rect
from tests.support.gui import DESK, TABLET, Arrive, runs_of
from tests.support.pictures import moving

if TYPE_CHECKING:
    from tests.support.gui import Visitor


def placed(visitor: Visitor, width: float) -> dict[str, Rect]:
    return {wish.id: rect for wish, rect in place_row(visitor.kit, Rect(0.0, 0.0, width, 22.0))}


def test_controls_are_20_mm_4_mm_apart_and_in_the_row(arrive: Arrive):
    visitor = moving(arrive, "herniated-disc", TABLET)
    for width in (least_row(visitor.kit), 300.0):
        row = placed(visitor, width)
        assert list(row) == ["play", "back", "next", "again"]
        assert min(rect.width for rect in row.values()) >= 20.0
        rects = list(row.values())
        assert all(one.distance(other) >= 3.99 for one, other in pairwise(rects))
        assert rects[-1].right <= width + 0.01


def test_where_nothing_plays_nothing_can_be_paused(arrive: Arrive):
    assert [wish.id for wish in wishes(arrive(DESK).kit)] == ["back", "next", "again"]


def test_dots_tell_the_place_from_where_reading_begins(arrive: Arrive):
    visitor = arrive(DESK)
    dots = GuideDots(visitor.kit, 8, Rect(0.0, 0.0, 80.0, 5.0), visitor.window)
    dots.tell(2)
    assert dots.accessibleName() == "3 of 8"
    image = dots.grab().toImage()
    middle = image.height() // 2
    assert runs_of(image, middle, visitor.kit.theme.colour("clay").name()) == 1
    assert runs_of(image, middle, visitor.kit.theme.colour("paper").name()) >= 5
