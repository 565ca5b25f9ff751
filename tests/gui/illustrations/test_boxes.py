from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.gui.illustrations.boxes import around, box_of, common, grown, inside, rect_of, touch

UNIT = (0.0, 0.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("other", "meets"),
    [
        ((0.5, 0.5, 2.0, 2.0), True),
        ((1.0, 0.0, 2.0, 1.0), True),  # side by side
        ((0.5, -5.0, 0.5, 5.0), True),  # a line without width
        ((1.1, 0.0, 2.0, 1.0), False),
        ((0.0, 1.1, 1.0, 2.0), False),
        ((-2.0, -2.0, -0.1, -0.1), False),
    ],
)
def test_boxes_that_share_an_edge_meet(other: tuple[float, float, float, float], meets: bool):
    assert touch(UNIT, other) is meets
    assert touch(other, UNIT) is meets


def test_a_box_around_others_holds_them_and_no_more():
    boxes = [UNIT, (3.0, -1.0, 4.0, 0.5)]
    assert around(boxes) == (0.0, -1.0, 4.0, 1.0)
    assert all(inside(box, around(boxes)) for box in boxes)
    assert not inside(around(boxes), UNIT)


def test_what_two_boxes_have_in_common():
    assert common(UNIT, (0.5, -1.0, 4.0, 0.5)) == (0.5, 0.0, 1.0, 0.5)


def test_a_box_grows_on_every_side():
    assert grown(UNIT, 2.0) == (-2.0, -2.0, 3.0, 3.0)


def test_pixels_touched_are_whole_and_none_is_left_out():
    rect = rect_of((-0.5, 1.0, 2.01, 3.0))
    assert rect == QRect(-1, 1, 4, 2)
    assert inside((-0.5, 1.0, 2.01, 3.0), box_of(rect))
    assert rect_of(box_of(rect)) == rect
