from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.gui.illustrations.stretches import changed_stretches

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path

ROW = [(float(x), 0.0) for x in range(20)]


def bent(*places: int, by: float = 3.0) -> list[tuple[float, float]]:
    """Return the row of points with some of them moved down."""
    return [(x, by if i in places else y) for i, (x, y) in enumerate(ROW)]


def test_where_one_point_of_many_moves_the_box_is_around_its_neighbours():
    assert changed_stretches(polyline(ROW), polyline(bent(10))) == [(9.0, 0.0, 11.0, 3.0)]


def test_movements_far_apart_have_boxes_of_their_own():
    boxes = changed_stretches(polyline(ROW), polyline(bent(4, 15)))
    assert boxes == [(3.0, 0.0, 5.0, 3.0), (14.0, 0.0, 16.0, 3.0)]


def test_movements_close_together_share_a_box():
    assert changed_stretches(polyline(ROW), polyline(bent(8, 10))) == [(7.0, 0.0, 11.0, 3.0)]


def test_a_curve_changes_as_far_as_its_handles_reach():
    (box,) = changed_stretches(smooth(ROW, closed=False), smooth(bent(10), closed=False)) or []
    assert box[0] <= 8.0
    assert box[2] >= 12.0
    assert box[0] >= 6.0
    assert box[2] <= 14.0


def test_points_put_in_or_left_out_change_what_lies_between():
    longer = [*ROW[:11], (10.5, 4.0), *ROW[11:]]
    assert changed_stretches(polyline(ROW), polyline(longer)) == [(10.0, 0.0, 11.0, 4.0)]
    assert changed_stretches(polyline(longer), polyline(ROW)) == [(10.0, 0.0, 11.0, 4.0)]


def test_the_edge_that_closes_a_shape_counts():
    (box,) = changed_stretches(polyline(ROW, closed=True), polyline(bent(19), closed=True)) or []
    assert box == (0.0, 0.0, 19.0, 3.0)


def test_so_does_the_edge_a_fill_closes_by_itself():
    (box,) = changed_stretches(polyline(ROW), polyline(bent(19))) or []
    assert box[0] == 0.0


def test_the_last_piece_closes_to_its_own_beginning():
    first = polyline([(-9.0, -9.0), (-8.0, -9.0), (-8.0, -8.0)], closed=True)
    (box,) = changed_stretches(first + polyline(ROW, closed=True), first + polyline(bent(19), closed=True)) or []
    assert box == (0.0, 0.0, 19.0, 3.0)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((), polyline(ROW)),
        (polyline(ROW), ()),
        (polyline(ROW), polyline([(x, y + 1) for x, y in ROW])),  # all of it
        (polyline(ROW), polyline(bent(0))),  # where it begins
        (polyline(ROW), polyline(bent(*range(3, 18)))),  # most of it
        (polyline(ROW) + ellipse((0, 9), 1), polyline(ROW) + ellipse((1, 9), 1)),  # a whole piece
        (polyline(ROW), polyline(ROW) + ellipse((1, 9), 1)),  # one piece more
    ],
)
def test_where_much_changes_or_a_piece_moves_no_box_is_worth_it(old: Path, new: Path):
    assert changed_stretches(old, new) is None


def test_what_is_equal_has_no_stretch():
    assert changed_stretches(polyline(ROW), polyline(list(ROW))) == []
