from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.scoliosis import CLEAR_CURVE, posture, scoliosis


@pytest.mark.parametrize(("value", "degrees"), [(0.0, 0.0), (1 / 3, 10.0), (1.0, 30.0)])
def test_the_angle_shown_is_the_one_named(value: float, degrees: float):
    assert scoliosis(value).measures["cobb"] == pytest.approx(degrees, abs=1.0)
    assert value * CLEAR_CURVE == pytest.approx(degrees)


def test_a_straight_spine_has_level_shoulders_and_no_measuring_lines():
    drawing = scoliosis(0.0)
    assert drawing.measures["shoulder difference"] == pytest.approx(0.0)
    assert not any("plate line" in s.name for s in drawing.outlines)
    left, _, right, _ = bounds(drawing.outline("skin").path)
    assert left == pytest.approx(-right, abs=0.01)


def test_a_curve_raises_the_right_shoulder_and_makes_the_waist_uneven():
    drawing = scoliosis(1.0)
    assert 4 < drawing.measures["shoulder difference"] < 30
    lean = posture(spine(30))
    left, right = lean((-134.0, 640.0)), lean((134.0, 640.0))
    assert -left[0] - right[0] > 5


def test_hips_stay_level_and_the_head_stays_over_them():
    lean = posture(spine(30))
    assert lean((-170.0, 850.0)) == pytest.approx((-170.0, 850.0))
    assert lean((0.0, 100.0)) == pytest.approx((0.0, 100.0))


def test_arms_hang_from_their_shoulders():
    lean = posture(spine(30))
    assert lean((290.0, 900.0))[0] - 290.0 == pytest.approx(lean((250.0, 500.0))[0] - 250.0, abs=1.0)
    assert lean((290.0, 900.0))[1] < 900.0


def test_ten_degrees_are_a_small_curve():
    small, clear = scoliosis(1 / 3).measures, scoliosis(1.0).measures
    assert small["apex shift"] < clear["apex shift"] / 2
    assert small["shoulder difference"] < clear["shoulder difference"] / 2


def test_the_lines_of_the_angle_lie_over_the_bones_and_the_reference_line_behind_them():
    names = [s.name for s in scoliosis(1.0).outlines]
    assert names.index("reference line") < names.index("T8 body") < names.index("upper end plate line")


def test_the_disc_at_the_apex_is_lower_on_the_hollow_side():
    measures = scoliosis(1.0).measures
    assert measures["disc on hollow side"] < measures["disc on bulging side"]


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_landmarks_lie_in_the_view_box(value: float):
    drawing = scoliosis(value)
    for x, y in drawing.landmarks.values():
        assert 0 <= x - drawing.origin[0] <= drawing.width
        assert 0 <= y - drawing.origin[1] <= drawing.height
