from __future__ import annotations

import pytest

from kiosk.anatomy.curved_back import before_the_trunk, behind_the_trunk, bending_forward, hump, posture, trunk
from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.from_behind import spine


def test_a_curve_raises_the_right_shoulder_and_makes_the_waist_uneven():
    lean = posture(spine(30))
    left, right = lean((-150.0, 294.0)), lean((150.0, 294.0))
    assert 4 < left[1] - right[1] < 30
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


def test_the_trunk_meets_the_still_legs_under_the_shorts():
    skin = next(s for s in trunk(posture(spine(30))) if s.name == "skin")
    legs = next(s for s in behind_the_trunk() if s.name == "legs")
    cloth = next(s for s in before_the_trunk() if s.name == "shorts")
    top = bounds(cloth.path)[1]
    assert top < bounds(legs.path)[1] < bounds(skin.path)[3]
    for side in (-1, 1):
        ends = [
            max(side * x for x, y in sample(shape.path, 24) if 880 < y < 884 and side * x < 200)
            for shape in (skin, legs)
        ]
        assert ends[0] == pytest.approx(ends[1], abs=1.5)


def test_head_hair_legs_and_shorts_are_the_same_outlines_every_time():
    assert all(a is b for a, b in zip(behind_the_trunk(), behind_the_trunk(), strict=True))
    assert {"hair", "shorts", "waistband"} <= {s.name for s in before_the_trunk()}
    assert {"head", "left ear", "legs", "right knee crease"} <= {s.name for s in behind_the_trunk()}


@pytest.mark.parametrize("radius", [60.0, 120.0])
def test_bending_the_right_side_rises_with_the_curve_and_all_stays_in_its_window(radius: float):
    heights: list[float] = []
    for degrees in (0.0, 10.0, 30.0):
        behind, moving, before = bending_forward(spine(degrees), (10.0, 20.0), radius)
        heights.append(hump(moving[0]) / radius)
        for shape in (*behind, *moving, *before[:-1]):
            assert all(distance(p, (10.0, 20.0)) < radius * 1.002 for p in sample(shape.path)), shape.name
    assert heights == sorted(heights)
    assert heights[0] == pytest.approx(0.0, abs=1e-9)
    assert heights[2] > 0.1
