from __future__ import annotations

import pytest

from kiosk.anatomy.body_outline import HEIGHT, Build, armed, contours, half_width, silhouette, widened
from kiosk.anatomy.curves import bounds, smooth

USUAL = Build()


@pytest.mark.parametrize("build", [USUAL, Build(shoulders=1.05, chest=1.1, waist=1.2, hips=1.08, legs=1.05, arms=1.1)])
def test_left_and_right_halves_are_mirror_images(build: Build):
    right, left = contours(build).whole(), contours(build, -1).whole()
    assert [(-x, y) for x, y in left] == right


def test_a_person_is_as_tall_as_said_and_stands_on_the_ground():
    _, top, _, bottom = bounds(smooth(silhouette(contours(USUAL), contours(USUAL, -1))))
    assert bottom == pytest.approx(HEIGHT, abs=8)
    assert top == pytest.approx(150, abs=5)


def test_without_arms_the_outline_is_as_wide_as_the_trunk():
    halves = contours(USUAL), contours(USUAL, -1)
    wide = bounds(smooth(silhouette(*halves)))[2]
    narrow = bounds(smooth(silhouette(*halves, arms=False)))[2]
    assert wide > 290
    assert narrow < 250


@pytest.mark.parametrize(("part", "height"), [("chest", 500.0), ("waist", 650.0), ("hips", 850.0), ("legs", 1350.0)])
def test_each_width_changes_its_own_part(part: str, height: float):
    broad = Build(**{part: 1.15})
    assert half_width(broad, height) > half_width(USUAL, height) * 1.02
    for other in (500.0, 650.0, 850.0, 1350.0):
        if abs(other - height) > 150:
            assert half_width(broad, other) == pytest.approx(half_width(USUAL, other), rel=0.06)


def test_a_broad_chest_carries_the_arms_further_out_so_that_they_stay_clear_of_the_trunk():
    broad = contours(Build(chest=1.12))
    at_chest = [x for x, y in broad.arm_inner if 490 < y < 540]
    assert min(at_chest) > half_width(Build(chest=1.12), 515.0)


def test_proportions_are_natural():
    shoulders = max(x for x, _ in contours(USUAL).shoulder)
    waist, hips = half_width(USUAL, 640.0), half_width(USUAL, 842.0)
    assert waist < hips < shoulders
    assert 0.75 < waist / hips < 0.9
    assert half_width(USUAL, 1218.0) < half_width(USUAL, 1352.0)


def test_posture_moves_every_point():
    lean = Build(lean=lambda p: (p[0] + 7.0, p[1] - 3.0))
    for place in (widened, armed):
        x, y = place(USUAL, (250.0, 600.0))
        assert place(lean, (250.0, 600.0)) == pytest.approx((x + 7.0, y - 3.0))
    assert widened(USUAL, (0.0, 250.0)) == (0.0, 250.0)
