from __future__ import annotations

import pytest

from kiosk.anatomy.curves import area, bounds, distance, ellipse, polyline, rounded_box
from kiosk.anatomy.drawing import Outline, Role
from kiosk.scenes.clipping import clip_area, clip_line, clipped, near, outline_points
from kiosk.scenes.strokes import ball
from tests.support.shapes import pieces

SQUARE = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]


def test_an_area_is_cut_at_the_region():
    half = clip_area(rounded_box(50, 0, 100, 100, 0), SQUARE)
    assert area(half) == pytest.approx(5000.0, rel=0.01)
    assert bounds(half)[2] == pytest.approx(100.0)


def test_an_area_outside_leaves_nothing():
    assert clip_area(ellipse((300.0, 300.0), 20.0), SQUARE) == ()


def test_a_line_is_cut_into_the_pieces_inside():
    zigzag = (*polyline([(x, 50.0) for x in range(-50, 160, 10)]), *polyline([(x, 60.0) for x in range(0, 60, 10)]))
    path = clip_line(zigzag, SQUARE)
    assert len(pieces(path)) == 2
    left, _, right, _ = bounds(path)
    assert left >= 0.0
    assert right <= 100.0


def test_clipping_keeps_what_is_inside_and_drops_what_is_outside():
    shapes = [
        Outline("inside", Role.BONE, ellipse((50.0, 50.0), 10.0)),
        Outline("across", Role.BONE, ellipse((100.0, 50.0), 20.0)),
        Outline("line across", Role.MEASURE, polyline([(x, 20.0) for x in range(50, 160, 5)]), filled=False),
        Outline("beside", Role.BONE, ellipse((300.0, 50.0), 10.0)),
        Outline("beside a corner", Role.BONE, ellipse((106.0, 106.0), 7.0)),
    ]
    kept = {shape.name: shape for shape in clipped(shapes, SQUARE)}
    assert set(kept) == {"inside", "across", "line across"}
    assert kept["inside"] is shapes[0]
    assert bounds(kept["across"].path)[2] == pytest.approx(100.0)
    assert bounds(kept["line across"].path)[2] <= 100.0


def test_the_corners_of_a_round_region_stand_apart():
    points = outline_points(ellipse((0.0, 0.0), 10.0))
    assert len(points) > 20
    assert all(distance(a, b) > 1e-6 for a, b in zip(points, points[1:] + points[:1], strict=True))


def test_every_piece_of_a_shape_is_cut_by_itself():
    path = clip_area((*ball(50.0, 50.0, 10.0), *ball(100.0, 50.0, 10.0), *ball(200.0, 50.0, 10.0)), SQUARE)
    whole, half = pieces(path)
    assert area(whole) == pytest.approx(314.0, abs=6.0)
    assert area(half) == pytest.approx(157.0, abs=6.0)


def test_what_lies_far_from_a_box_is_left_out():
    shapes = [
        Outline(name, Role.BONE, ball(x, 50.0, 5.0)) for name, x in (("in", 50.0), ("edge", 103.0), ("far", 300.0))
    ]
    assert [shape.name for shape in near(shapes, (0.0, 0.0, 100.0, 100.0))] == ["in", "edge"]


def test_a_pointed_region_cuts_as_well():
    corner = [(0.0, 0.0), (100.0, 0.0), (0.0, 100.0)]
    shapes = [Outline(name, Role.BONE, ball(*at, 5.0)) for name, at in (("in", (20.0, 20.0)), ("cut", (50.0, 50.0)))]
    whole, half = clipped(shapes, corner)
    assert whole is shapes[0]
    assert area(half.path) == pytest.approx(39.0, abs=2.0)


def test_what_lies_within_keeps_its_curves_where_the_rest_is_cut():
    circle = ellipse((100.0, 50.0), 20.0)
    half = clip_area(circle, SQUARE)
    assert [command for command in half if command[0] == "C"] == list(circle[2:4])
    assert area(half) == pytest.approx(628.3, rel=0.01)
    (line,) = clipped([Outline("rim", Role.MEASURE, circle, filled=False)], SQUARE)
    assert set(circle[2:4]) <= set(line.path)


def test_a_piece_without_extent_leaves_nothing():
    assert clip_area((("M", 500.0, 50.0), ("Z",)), SQUARE) == ()
