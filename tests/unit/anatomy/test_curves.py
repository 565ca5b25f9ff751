from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.curves import (
    Frame,
    area,
    blend,
    bounds,
    distance,
    ellipse,
    mix,
    moved,
    polyline,
    rounded_box,
    sample,
    scaled,
    smooth,
    transformed,
)

numbers = st.floats(-200, 200)
points = st.lists(st.tuples(numbers, numbers), min_size=3, max_size=12)


def test_a_frame_turns_clockwise_as_seen_because_y_points_down() -> None:
    assert Frame(10, 20, 90)(1, 0) == pytest.approx((10, 21))
    assert Frame(10, 20).place([(1, 2), (0, 0)]) == [(11, 22), (10, 20)]


@given(points, st.booleans())
def test_a_smooth_curve_goes_through_every_point(through: list[tuple[float, float]], closed: bool) -> None:
    path = smooth(through, closed=closed)
    ends = [(path[0][1], path[0][2])] + [(c[5], c[6]) for c in path if c[0] == "C"]
    assert ends[: len(through)] == through
    assert (path[-1][0] == "Z") is closed


def test_without_tension_a_smooth_curve_is_straight() -> None:
    path = smooth([(0, 0), (10, 0), (10, 10)], closed=False, tension=0.0)
    assert all(p[1] == pytest.approx(0) or p[0] == pytest.approx(10) for p in sample(path))


def test_polyline_closes_when_asked() -> None:
    assert polyline([(0, 0), (1, 0)])[-1][0] == "L"
    assert polyline([(0, 0), (1, 0)], closed=True)[-1] == ("Z",)


@pytest.mark.parametrize(("rx", "ry", "turn"), [(5, None, 0), (8, 3, 0), (8, 3, 37)])
def test_an_ellipse_has_the_area_of_its_half_axes(rx: float, ry: float | None, turn: float) -> None:
    path = ellipse((3, 4), rx, ry, turn)
    assert area(path) == pytest.approx(math.pi * rx * (ry or rx), rel=0.01)


def test_a_rounded_box_fills_its_bounds_and_never_rounds_more_than_half() -> None:
    assert bounds(rounded_box(1, 2, 10, 6, 2)) == pytest.approx((1, 2, 11, 8))
    assert area(rounded_box(0, 0, 10, 10, 50)) == pytest.approx(math.pi * 25, rel=0.01)


def test_sampling_follows_lines_curves_and_the_way_back() -> None:
    square = polyline([(0, 0), (4, 0), (4, 4), (0, 4)], closed=True)
    assert sample(square) == [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]
    assert len(sample(smooth([(0, 0), (1, 1)], closed=False), steps=5)) == 6
    assert area(square) == 16


def test_between_two_values_and_two_points() -> None:
    assert mix(2, 4, 0.25) == 2.5
    assert blend((0, 0), (10, 20), 0.5) == (5, 10)
    assert distance((0, 0), (3, 4)) == 5


@given(numbers, numbers)
def test_moving_keeps_shape_and_size(dx: float, dy: float) -> None:
    path = rounded_box(0, 0, 10, 6, 2)
    left, top, right, bottom = bounds(moved(path, dx, dy))
    assert (left, top) == pytest.approx((dx, dy))
    assert (right - left, bottom - top) == pytest.approx((10, 6))


def test_a_transform_reaches_every_kind_of_command() -> None:
    path = (*polyline([(1, 2), (3, 4)]), *smooth([(0, 0), (1, 1), (2, 0)]))
    doubled = transformed(path, lambda p: (p[0] * 2, p[1] * 2))
    assert sample(doubled) == [pytest.approx((x * 2, y * 2)) for x, y in sample(path)]


def test_a_path_is_scaled_about_the_origin_and_shifted_piece_by_piece():
    path = (*polyline([(1.0, 2.0), (3.0, 4.0)], closed=True), *ellipse((1.0, 1.0), 2.0))
    assert scaled(path, 2.0, 10.0, -1.0) == transformed(path, lambda p: (p[0] * 2.0 + 10.0, p[1] * 2.0 - 1.0))
