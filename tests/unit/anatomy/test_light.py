from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import area, blend, bounds, distance, ellipse, polyline, sample
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import (
    across,
    band,
    bright,
    dark,
    dense,
    glow,
    inward,
    joined,
    lens,
    mirrored,
    ribbon,
    rim,
    shade,
    stroke,
)

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path

LINE = [(0.0, 0.0), (0.0, 40.0), (0.0, 80.0)]
PATCH = Outline("patch", Role.SKIN, ellipse((0, 0), 10))


def dense_path(path: Path) -> Path:
    """Return a straight-sided path with a corner every few millimetres, as drawings have them."""
    corners = [(c[1], c[2]) for c in path if c[0] != "Z"]
    closed = path[-1][0] == "Z"
    ends = [*corners[1:], corners[0]] if closed else corners[1:]
    points = [blend(a, b, k / 20) for a, b in zip(corners, ends, strict=False) for k in range(20)]
    return polyline(points if closed else [*points, corners[-1]], closed=closed)


def share_along_gradient(shape: Outline, x: float) -> float:
    assert shape.light is not None
    assert shape.toward is not None
    return (x - shape.light[0]) / (shape.toward[0] - shape.light[0])


def test_a_dark_shape_lies_wholly_at_the_shaded_end_and_a_bright_one_at_the_lit_end():
    for x in (-500.0, 0.0, 500.0):
        assert share_along_gradient(dark(PATCH), x) > 1
        assert share_along_gradient(bright(PATCH), x) < 0


def test_a_gradient_runs_between_the_points_it_was_given():
    shape = across(PATCH, (1, 2), (3, 4))
    assert (shape.light, shape.toward) == ((1, 2), (3, 4))


def test_inward_is_to_the_right_of_the_way_one_travels():
    down = inward(LINE, [5.0, 5.0, 5.0])
    assert [x for x, _ in down] == pytest.approx([-5.0, -5.0, -5.0])
    assert inward([(1.0, 1.0)], [3.0]) == [(1.0, 1.0)]


def test_a_band_closes_to_nothing_at_its_ends_and_is_deepest_in_its_middle():
    edge = dense(LINE, 8)
    left, _, right, _ = bounds(band(edge, 10))
    assert right == pytest.approx(0.0)
    assert left == pytest.approx(-10.0)
    assert sample(band(edge, 10))[len(edge)][0] == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize(("depth", "layers"), [(12.0, 2), (-12.0, 2), (40.0, 3)])
def test_shade_adds_up_to_its_strength_at_the_edge(depth: float, layers: int):
    shapes = shade("flank", Role.SKIN, dense(LINE), depth, 0.6)
    assert len(shapes) == layers
    assert 1 - math.prod(1 - s.opacity for s in shapes) == pytest.approx(0.6)
    assert len({s.name for s in shapes}) == layers


def test_a_glow_is_faint_at_its_rim_and_as_strong_as_asked_in_its_middle():
    shapes = glow("warm", Role.SORE, (5, 5), 20, 10, 0.8, layers=6)
    assert 1 - math.prod(1 - s.opacity for s in shapes) == pytest.approx(0.8)
    assert bounds(shapes[0].path) == pytest.approx((-15, -5, 25, 15), abs=0.05)
    sizes = [area(s.path) for s in shapes]
    assert sizes == sorted(sizes, reverse=True)


def test_a_stroke_is_as_wide_as_asked_in_its_middle_and_pointed():
    left, top, right, bottom = bounds(stroke(LINE, 6))
    assert right - left == pytest.approx(6, abs=0.2)
    assert (top, bottom) == pytest.approx((0, 80), abs=0.5)


def test_a_blunt_stroke_starts_wide_and_ends_pointed():
    path = sample(stroke(LINE, 6, blunt=True))
    start, end = ([x for x, y in path if low < y < high] for low, high in ((-1, 8), (72, 81)))
    assert max(start) - min(start) > 5
    assert max(end) - min(end) < 3


def test_a_ribbon_is_as_wide_as_asked_at_each_of_its_points():
    path = sample(ribbon(LINE, [10, 4, 2]))
    for y, width in ((0.0, 10), (40.0, 4), (80.0, 2)):
        near = [x for x, v in path if abs(v - y) < 0.5]
        assert max(near) - min(near) == pytest.approx(width, abs=0.7)


def test_a_lens_enlarges_what_lies_in_it_and_nothing_passes_its_rim():
    small = Outline("spot", Role.BONE, ellipse((0, 0), 2), light=(-2, 0), toward=(2, 0), line_mm=1.0)
    wide = Outline("field", Role.SKIN, ellipse((0, 0), 60))
    seen = lens([small, wide], (0, 0), (100, 100), 4, 20)
    assert [s.name for s in seen] == ["spot enlarged", "field enlarged"]
    assert bounds(seen[0].path) == pytest.approx((92, 92, 108, 108), abs=0.2)
    assert seen[0].line_mm == pytest.approx(2.0)
    assert (seen[0].light, seen[0].toward) == ((92, 100), (108, 100))
    assert max(distance(p, (100, 100)) for p in sample(seen[1].path)) <= 20.01


def test_a_lens_leaves_out_what_lies_beside_it():
    away = Outline("away", Role.BONE, ellipse((90, 0), 5))
    below = Outline("below", Role.BONE, ellipse((0, 90), 5))
    corner = Outline("corner", Role.BONE, ellipse((11, 11), 2))
    line = Outline("line", Role.MEASURE, polyline([(-3, 0), (3, 0)]), filled=False)
    assert [s.name for s in lens([away, below, corner, line], (0, 0), (0, 0), 1, 12)] == ["line enlarged"]


def test_a_shape_that_leaves_the_window_and_goes_round_it_fills_it_but_for_what_it_leaves_out():
    corners = [(-50, -50), (-5, -50), (-5, 0), (5, 0), (5, -50), (50, -50), (50, 50), (-50, 50)]
    notch = polyline(corners, closed=True)
    seen = lens([Outline("notched", Role.SKIN, dense_path(notch))], (0, 0), (0, 0), 1, 20)[0]
    assert area(seen.path) == pytest.approx(math.pi * 400 - 10 * 20, rel=0.02)


def test_a_shape_cut_by_the_rim_goes_on_along_it():
    half = polyline([(-50, -50), (0, -50), (0, 50), (-50, 50)], closed=True)
    seen = lens([Outline("half", Role.SKIN, dense_path(half))], (0, 0), (100, 0), 1, 20)[0]
    left, top, right, bottom = bounds(seen.path)
    assert (left, top, right, bottom) == pytest.approx((80, -20, 100, 20), abs=0.2)
    assert area(seen.path) == pytest.approx(math.pi * 200, rel=0.02)


def test_a_line_is_cut_at_the_rim_and_not_led_along_it():
    line = dense_path(polyline([(-50, 0), (50, 0)]))
    seen = lens([Outline("line", Role.MEASURE, line, filled=False)], (0, 0), (0, 0), 1, 20)[0]
    assert bounds(seen.path) == pytest.approx((-20, 0, 20, 0))
    wave = polyline([(-15, 0), (0, 30), (15, 0)])
    seen = lens([Outline("wave", Role.MEASURE, wave, filled=False)], (0, 0), (0, 0), 1, 20)[0]
    assert sum(command[0] == "M" for command in seen.path) == 2


def test_a_rim_leaves_its_window_open():
    ring = rim("window", (0, 0), 20, 3)
    assert bounds(ring.path) == pytest.approx((-23, -23, 23, 23), abs=0.05)
    assert sum(1 for command in ring.path if command[0] == "Z") == 2


def test_mirroring_twice_gives_the_same_points():
    points = [(1.0, 2.0), (3.0, 4.0)]
    assert mirrored(points) == [(-3.0, 4.0), (-1.0, 2.0)]
    assert mirrored(mirrored(points)) == points


def test_runs_meet_in_corners_and_close():
    path = joined([(0, 0), (10, 0)], [(10, 10), (0, 10)])
    assert path[-1] == ("Z",)
    assert area(path) == pytest.approx(100, abs=0.01)
