from __future__ import annotations

import pytest

from kiosk.anatomy.curves import area, bounds, distance, ellipse, polyline, sample
from kiosk.anatomy.drawing import Outline, Role
from kiosk.scenes.strokes import (
    Sheet,
    ball,
    band,
    band_edge,
    bent,
    ease,
    lit,
    placed,
    strip,
    wave,
)


@pytest.mark.parametrize(("value", "eased"), [(-1.0, 0.0), (0.2, 0.0), (0.4, 0.5), (0.6, 1.0), (9.0, 1.0)])
def test_ease_runs_gently_from_start_to_end(value: float, eased: float):
    assert ease(value, 0.2, 0.6) == pytest.approx(eased)


def test_a_bent_corner_is_cut_short_but_the_ends_stay():
    points = bent([(0.0, 0.0), (100.0, 0.0), (100.0, 100.0)], 20.0)
    assert points[0] == (0.0, 0.0)
    assert points[-1] == (100.0, 100.0)
    assert min(distance(p, (100.0, 0.0)) for p in points) > 5.0


def test_a_straight_band_is_as_wide_as_asked():
    left, top, right, bottom = bounds(band([(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)], [20.0, 20.0, 20.0]))
    assert bottom - top == pytest.approx(20.0, abs=0.5)
    assert left == pytest.approx(-10.0, abs=0.5)
    assert right == pytest.approx(110.0, abs=0.5)


def test_a_cut_band_ends_straight():
    cut = band([(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)], [20.0, 20.0, 20.0], cut=True)
    assert bounds(cut)[2] == pytest.approx(100.0, abs=0.5)


def test_the_edge_of_a_band_leaves_its_start_open():
    edge = band_edge([(0.0, 0.0), (100.0, 0.0)], [20.0, 20.0])
    assert edge[-1][0] != "Z"
    assert bounds(edge)[0] == pytest.approx(0.0, abs=0.5)
    assert bounds(band_edge([(0.0, 0.0), (100.0, 0.0)], [20.0, 20.0], cut=True))[2] == pytest.approx(100.0, abs=0.5)


def test_a_sharp_bend_draws_no_loop():
    knee = band(bent([(0.0, 0.0), (100.0, 0.0), (40.0, 60.0)], 10.0), [40.0] * 5)
    centre = sample(polyline(bent([(0.0, 0.0), (100.0, 0.0), (40.0, 60.0)], 10.0)))
    assert all(min(distance(p, c) for c in centre) > 12.0 for p in sample(knee))


def test_a_strip_lies_between_its_edges():
    shape = strip([(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)], [(0.0, 10.0), (50.0, 10.0), (100.0, 10.0)])
    assert area(shape) == pytest.approx(1000.0, rel=0.01)


def test_a_wave_has_its_height_and_its_ends():
    points = wave((0.0, 0.0), (80.0, 0.0), 5.0, 4.0)
    assert points[0] == pytest.approx((0.0, 0.0))
    assert points[-1] == pytest.approx((80.0, 0.0), abs=1e-6)
    assert max(y for _, y in points) == pytest.approx(5.0, abs=0.2)


def test_a_ball_is_round():
    left, top, right, bottom = bounds(ball(10.0, 20.0, 3.0))
    assert (left, top, right, bottom) == pytest.approx((7.0, 17.0, 13.0, 23.0), abs=0.01)
    assert area(ball(0.0, 0.0, 1.0)) == pytest.approx(3.14, abs=0.05)


def test_many_shapes_are_one_fill_and_one_contour():
    sheet = Sheet()
    sheet.many("dots", Role.SPARK, [ball(0.0, 0.0, 1.0), ball(5.0, 0.0, 1.0)], 0.2)
    sheet.many("none", Role.SPARK, [], 0.2)
    fill, contour = sheet.outlines
    assert (fill.name, contour.name) == ("dots", "dots contour")
    assert (fill.filled, fill.line_mm) == (True, 0.0)
    assert (contour.filled, contour.line_mm) == (False, 0.2)
    assert sum(command[0] == "M" for command in fill.path) == 2


def test_a_sheet_refuses_a_name_used_twice():
    sheet = Sheet()
    sheet.fill("glass", Role.PAPER, ellipse((0.0, 0.0), 5.0))
    with pytest.raises(ValueError, match="'glass'"):
        sheet.line("glass", Role.PAPER, polyline([(0.0, 0.0), (1.0, 0.0)]))


def test_a_limb_has_no_contour_across_its_start():
    sheet = Sheet()
    sheet.limb("arm", Role.SKIN, [(0.0, 0.0), (0.0, 60.0)], [20.0, 14.0])
    fill, contour = sheet.outlines
    assert fill.line_mm == 0
    assert not contour.filled
    assert bounds(contour.path)[1] > bounds(fill.path)[1]


def test_one_light_falls_on_all_parts_of_a_thing():
    sheet = Sheet()
    sheet.shine(Role.SKIN, (1.0, 2.0), (3.0, 4.0))
    sheet.fill("palm", Role.SKIN, ellipse((0.0, 0.0), 5.0))
    sheet.fill("nail", Role.PAPER, ellipse((0.0, 0.0), 2.0))
    palm, nail = sheet.outlines
    assert (palm.light, palm.toward) == ((1.0, 2.0), (3.0, 4.0))
    assert nail.light is None


def test_placing_moves_turns_mirrors_and_scales():
    shape = Outline("dot", Role.BONE, ((("M", 10.0, 0.0)), ("L", 20.0, 0.0)), line_mm=2.0, light=(10.0, 0.0))
    (moved,) = placed([shape], "a", (100.0, 100.0), 2.0, mirror=True, degrees=90.0)
    assert moved.name == "a dot"
    assert moved.path[0][1:] == pytest.approx((100.0, 80.0))
    assert moved.line_mm == 4.0
    assert moved.light == pytest.approx((100.0, 80.0))
    (plain,) = placed([Outline("dot", Role.BONE, shape.path)], "b")
    assert plain.line_mm is None
    assert plain.light is None


def test_light_comes_from_the_upper_left_where_none_is_given():
    own = Outline("own", Role.BONE, ellipse((0.0, 0.0), 5.0), light=(1.0, 1.0))
    sign = Outline("sign", Role.SYMBOL, ellipse((0.0, 0.0), 5.0))
    line = Outline("line", Role.BONE, polyline([(0.0, 0.0), (1.0, 1.0)]), filled=False)
    plain = Outline("plain", Role.BONE, ellipse((0.0, 0.0), 5.0))
    shapes = {shape.name: shape for shape in lit([own, sign, line, plain])}
    assert shapes["own"] is own
    assert shapes["sign"].light is None
    assert shapes["line"].light is None
    light, toward = shapes["plain"].light, shapes["plain"].toward
    assert light[0] < toward[0]
    assert light[1] < toward[1]
