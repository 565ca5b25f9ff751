from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.body_pictures import home_body, often_no_single_cause, often_no_single_cause_wide
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from tests.support.drawings import faults
from tests.support.shapes import flat, holds

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw

ALL = [home_body, often_no_single_cause, often_no_single_cause_wide]
TOUCH = {
    "neck", "upper-back", "low-back", "left-buttock", "right-buttock", "left-leg", "right-leg", "both-legs",
}  # fmt: skip


@pytest.mark.parametrize("draw", ALL)
def test_every_picture_stands_still_without_a_fault(draw: Draw):
    assert faults([draw(0.0)], pairs=31) == []
    assert draw(1.0) is draw(0.0)


def test_home_shows_a_whole_person_and_every_place_to_touch():
    drawing = home_body(0.0)
    assert drawing.landmarks.keys() >= TOUCH
    assert drawing.height / drawing.width == pytest.approx(2.2, abs=0.01)
    left, _, right, _ = bounds(drawing.outline("skin").path)
    assert drawing.origin[0] < left < right < drawing.origin[0] + drawing.width
    assert bounds(drawing.outline("hair").path)[1] > drawing.origin[1]


def test_nothing_is_lit_on_the_body_of_home():
    assert not any(s.role in {Role.SORE, Role.SORE_LINE} for s in home_body(0.0).outlines)


def test_the_places_to_touch_are_far_enough_apart_for_fingers():
    marks = [home_body(0.0).landmarks[name] for name in sorted(TOUCH)]
    for i, (ax, ay) in enumerate(marks):
        for bx, by in marks[i + 1 :]:
            assert ((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5 > 145


@pytest.mark.parametrize("name", sorted(TOUCH))
def test_every_region_has_a_middle_and_half_axes_and_holds_its_place_to_touch(name: str):
    drawing = home_body(0.0)
    x, y = drawing.landmarks[f"region {name}"]
    rx, ry = drawing.measures[f"region {name} rx"], drawing.measures[f"region {name} ry"]
    ring = [(x - rx, y), (x, y - ry), (x + rx, y), (x, y + ry)]
    assert holds(ring, drawing.landmarks[name])


def test_without_a_single_cause_a_soft_area_is_warm_and_nothing_is_damaged():
    drawing = often_no_single_cause(0.0)
    roles = {s.role for s in drawing.outlines}
    assert Role.SORE in roles
    assert Role.CALM in roles
    assert not roles & {Role.BONE, Role.DISC, Role.NERVE, Role.MUSCLE_SORE, Role.NERVE_PRESSED}
    low_back = drawing.landmarks["low back"]
    rings = [s for s in drawing.outlines if not s.filled and s.path[-1][0] == "Z" and holds(flat(s.path), low_back)]
    assert [s.name for s in rings if bounds(s.path)[3] < 860] == [], "no target on the spine"


def test_the_soft_area_is_wide_and_pale_and_even_within():
    drawing = often_no_single_cause(0.0)
    layers = [s for s in drawing.outlines if s.role is Role.SORE]
    boxes = [bounds(s.path) for s in layers]
    assert all(s.line_mm == 0 for s in layers), "nothing draws its edge"
    wide = max(box[2] - box[0] for box in boxes)
    assert wide == pytest.approx(drawing.measures["warm width"], abs=0.5)
    # What is painted most is more than half as wide as the whole: there is no hot spot.
    assert min(box[2] - box[0] for box in boxes) > 0.5 * wide
    strength = 1 - math.prod(1 - s.opacity for s in layers)
    assert 0.2 < strength < 0.4


@pytest.mark.parametrize("draw", [often_no_single_cause, often_no_single_cause_wide])
def test_calm_signs_of_sleep_mood_work_and_health_stand_around_the_body(draw: Draw):
    drawing = draw(0.0)
    skin, hair = flat(drawing.outline("skin").path), flat(drawing.outline("hair").path)
    for name in ("sleep", "mood", "work", "health"):
        left, top, right, bottom = bounds(drawing.outline(f"{name} disc").path)
        assert drawing.landmarks[name] == pytest.approx(((left + right) / 2, (top + bottom) / 2), abs=0.1)
        assert drawing.origin[0] < left < right < drawing.origin[0] + drawing.width
        assert drawing.origin[1] < top < bottom < drawing.origin[1] + drawing.height
        for x, y in sample(drawing.outline(f"{name} disc").path):
            assert not holds(skin, (x, y))
            assert not holds(hair, (x, y))
        signs = [bounds(s.path) for s in drawing.outlines if s.name.startswith(f"{name} sign")]
        assert signs
        assert all(left < box[0] and box[2] < right and top < box[1] and box[3] < bottom for box in signs)


def test_wide_the_same_back_is_shown_nearer():
    upright, near = often_no_single_cause(0.0), often_no_single_cause_wide(0.0)
    for name in ("skin", "soft area 1"):
        assert near.outline(name) == upright.outline(name)
    assert near.height < upright.height
    assert near.width / near.height == pytest.approx(10 / 7, abs=0.02)
