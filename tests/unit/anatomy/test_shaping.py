from __future__ import annotations

import math

import pytest

from kiosk.anatomy.curves import area, bounds
from kiosk.anatomy.shaping import band, cornered, joined, strands, track

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]


def test_a_shape_turns_sharply_at_its_corners_only():
    path = cornered(SQUARE, range(4))
    assert area(path) == pytest.approx(100)
    assert path[-1] == ("Z",)


def test_a_shape_with_one_corner_is_round_elsewhere():
    assert area(cornered(SQUARE, [0])) > 100


def test_joined_lines_make_one_closed_shape():
    path = joined([(0, 0), (10, 0)], [(10, 5), (0, 5)])
    assert area(path) == pytest.approx(50)
    assert path[-1] == ("Z",)


def test_strands_are_open_and_many():
    path = strands([[(0, 0), (1, 1)], [(2, 2), (3, 3)]])
    assert [command[0] for command in path].count("M") == 2
    assert ("Z",) not in path


def test_beside_a_line_that_runs_down_is_to_the_right():
    down = track([(0, 0), (0, 10), (0, 20)])
    assert down.at(0.5, 3) == pytest.approx((3, 10))
    assert down.at(0.5, -3) == pytest.approx((-3, 10))


@pytest.mark.parametrize(("share", "y"), [(-1, 0), (0, 0), (1, 20), (2, 20)])
def test_places_stay_on_the_line(share: float, y: float):
    assert track([(0, 0), (0, 10), (0, 20)]).at(share) == pytest.approx((0, y))


def test_the_nearest_place_is_found():
    assert track([(0, 0), (0, 10), (0, 20)]).nearest((4, 15)) == pytest.approx(0.75)


def test_a_band_is_as_wide_as_asked():
    left, top, right, bottom = bounds(band(track([(0, 0), (0, 20)]), lambda _: -2, lambda share: 2 + share))
    assert (left, top, right, bottom) == pytest.approx((-2, 0, 3, 20))


def test_points_on_the_same_spot_make_no_wild_line():
    line = track([(0, 0), (0, 0), (0, 10)])
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in line.beside(lambda _: 1.0))
