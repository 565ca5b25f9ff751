from __future__ import annotations

import pytest

from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from tests.support.shapes import crossings, cut, flat, gap, holds, middles, overlaps, pieces, tangled

EIGHT = smooth([(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)])


def dot(x: float, radius: float = 1.0) -> Outline:
    return Outline("dot", Role.NERVE, ellipse((x, 0.0), radius))


def test_an_eight_crosses_itself_and_a_ring_does_not() -> None:
    assert len(crossings(EIGHT)) == 1
    assert crossings(ellipse((0.0, 0.0), 3.0)) == []
    assert crossings(polyline([(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (2.0, -1.0)])) != []


def test_a_drawing_names_what_is_tangled() -> None:
    drawing = Drawing(20.0, 20.0, (Outline("eight", Role.NERVE, EIGHT), dot(0.0)))
    assert set(tangled([drawing, drawing])) == {"eight"}


def test_shapes_are_apart_touch_or_overlap() -> None:
    assert gap(dot(0.0), dot(5.0)) == pytest.approx(3, abs=0.02)
    assert gap(dot(0.0), dot(1.0)) == 0
    assert gap(dot(0.0), dot(0.0, 0.2)) == 0
    assert overlaps(dot(0.0), dot(1.0))
    assert overlaps(dot(0.0), dot(0.0, 0.2))
    assert not overlaps(dot(0.0), dot(5.0))


def test_a_line_is_cut_where_it_crosses_an_outline() -> None:
    assert cut(dot(5.0).path, (0.0, 0.3), (20.0, 0.3)) == pytest.approx([4.05, 5.95], abs=0.02)
    assert cut(dot(5.0).path, (0.0, 3.0), (20.0, 3.0)) == []


def test_a_ring_holds_what_lies_inside() -> None:
    assert holds(flat(dot(0.0).path), (0.3, 0.3))
    assert not holds(flat(dot(0.0).path), (2.0, 0.3))


def test_a_path_falls_into_its_pieces_each_with_a_middle() -> None:
    two = (*dot(0.0).path, *dot(5.0).path)
    assert pieces(two) == [dot(0.0).path, dot(5.0).path]
    assert middles(two) == [pytest.approx((0, 0)), pytest.approx((5, 0))]
    assert pieces(()) == []
    assert middles(()) == []
