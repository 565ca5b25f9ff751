from __future__ import annotations

import pytest

from kiosk.anatomy.channels import spot
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.needled_back import needle, what_is_acupuncture, what_is_acupuncture_wide
from tests.support.drawings import faults

DRAWING = what_is_acupuncture(0.0)


def shafts():
    return [s for s in DRAWING.outlines if s.name.endswith("shaft")]


def test_there_are_a_few_needles_and_none_over_the_spine():
    assert len(shafts()) == 6 == DRAWING.measures["needles"]
    assert DRAWING.measures["off the spine"] > 20
    for shape in (s for s in DRAWING.outlines if s.role in {Role.NEEDLE, Role.NEEDLE_HANDLE}):
        left, _, right, _ = bounds(shape.path)
        assert right < -10 or left > 10, shape.name


def test_needles_lean_differently():
    leans = {round(bounds(s.path)[2] - bounds(s.path)[0], 1) for s in shafts()}
    assert len(leans) >= 5


def test_a_needle_is_a_hairline_as_thick_as_a_real_one_and_no_injection_needle():
    shapes = {s.name.removeprefix("needle "): s for s in needle("needle", (0, 0), 0)}
    left, top, right, bottom = bounds(shapes["shaft"].path)
    # Nothing is filled: what is seen is its line alone.
    assert not shapes["shaft"].filled
    assert left == right
    assert 0.16 <= shapes["shaft"].line_mm <= 0.3
    assert DRAWING.measures["shaft"] == shapes["shaft"].line_mm
    assert bottom - top > 100 * shapes["shaft"].line_mm
    left, _, right, _ = bounds(shapes["handle"].path)
    assert right - left < 2


def test_the_label_of_the_needle_points_at_the_middle_of_a_shaft():
    left, top, right, bottom = bounds(DRAWING.outline("BL52 right needle shaft").path)
    assert DRAWING.landmarks["needle"] == pytest.approx(((left + right) / 2, (top + bottom) / 2))


def test_needles_stand_at_known_points():
    left, top, _, bottom = bounds(DRAWING.outline("BL23 right needle shaft").path)
    x, y = spot("BL23")
    assert abs(bottom - y) < 1
    assert abs(left - x) < 1
    assert top < bottom


def test_a_cover_lies_behind_arms_and_body():
    left, top, right, bottom = bounds(DRAWING.outline("sheet").path)
    body = bounds(DRAWING.outline("skin").path)
    assert left < body[0] < body[2] < right
    assert top < DRAWING.origin[1]
    assert bottom > DRAWING.origin[1] + DRAWING.height


def test_hips_are_covered_by_a_towel():
    assert bounds(DRAWING.outline("towel").path)[1] < 790


def test_wide_it_is_the_same_back_on_a_wider_cover():
    wide = what_is_acupuncture_wide(0.0)
    assert wide.outlines == DRAWING.outlines
    left, _, right, _ = bounds(wide.outline("couch").path)
    assert left <= wide.origin[0] < wide.origin[0] + wide.width <= right
    assert faults([DRAWING, wide], pairs=21) == []
