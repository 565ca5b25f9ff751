from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.body_pictures import get_help_now, home_body, often_no_single_cause, where_it_hurts
from kiosk.anatomy.body_signs import NAMES
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

ALL = [home_body, where_it_hurts, often_no_single_cause, get_help_now]
TOUCH = {"neck", "upper-back", "low-back", "left-buttock", "right-buttock", "left-leg", "right-leg"}


@pytest.mark.parametrize("draw", ALL)
def test_landmarks_lie_in_the_view_box_and_names_are_unique(draw: Callable[[float], Drawing]):
    drawing = draw(0.0)
    assert drawing.measures["focus-width"] <= drawing.width
    for x, y in drawing.landmarks.values():
        assert 0 <= x - drawing.origin[0] <= drawing.width
        assert 0 <= y - drawing.origin[1] <= drawing.height
    names = [s.name for s in drawing.outlines]
    assert len(set(names)) == len(names)


def test_home_shows_a_whole_person_and_every_place_to_touch():
    drawing = home_body(0.0)
    assert drawing.landmarks.keys() >= TOUCH
    assert drawing.height / drawing.width == pytest.approx(2.2, abs=0.01)
    left, _, right, _ = bounds(drawing.outline("skin").path)
    assert drawing.origin[0] < left < right < drawing.origin[0] + drawing.width
    assert bounds(drawing.outline("hair").path)[1] > drawing.origin[1]


def test_the_places_to_touch_are_far_enough_apart_for_fingers():
    marks = [home_body(0.0).landmarks[name] for name in TOUCH]
    for i, (ax, ay) in enumerate(marks):
        for bx, by in marks[i + 1 :]:
            assert ((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5 > 145


def test_five_regions_are_numbered_from_neck_to_legs():
    drawing = where_it_hurts(0.0)
    heights = [bounds(drawing.outline(f"number {n}").path)[1] for n in range(1, 6)]
    assert heights == sorted(heights)
    assert {"neck rim", "left-buttock rim", "right-leg rim"} <= {s.name for s in drawing.outlines}


def test_without_a_single_cause_a_soft_area_is_warm_and_nothing_is_damaged():
    drawing = often_no_single_cause(0.0)
    roles = {s.role for s in drawing.outlines}
    assert Role.SORE in roles
    assert Role.CALM in roles
    assert not roles & {Role.BONE, Role.DISC, Role.NERVE, Role.MUSCLE_SORE, Role.NERVE_PRESSED}
    rings = [bounds(s.path) for s in drawing.outlines if s.name.startswith("calm ring")]
    assert len({round(box[0] + box[2], 6) for box in rings}) == 1


def test_the_emergency_picture_lights_saddle_area_and_both_legs_alike():
    drawing = get_help_now(0.0)
    left, right = bounds(drawing.outline("left leg lit 1").path), bounds(drawing.outline("right leg lit 1").path)
    assert left == pytest.approx((-right[2], right[1], -right[0], right[3]), abs=0.01)
    saddle = bounds(drawing.outline("saddle area 1").path)
    assert saddle[2] == pytest.approx(-saddle[0], abs=0.01)
    assert saddle[1] < drawing.landmarks["saddle area"][1] < saddle[3]
    assert saddle[2] * 2 == pytest.approx(drawing.measures["saddle width"], abs=6)


def test_the_saddle_area_is_soft_shading_without_an_edge():
    layers = [s for s in get_help_now(0.0).outlines if s.name.startswith("saddle area")]
    assert len(layers) >= 6
    assert all(s.line_mm == 0 and s.opacity < 0.2 for s in layers)


def test_signs_stand_in_the_sides_clear_of_the_body_and_of_each_other():
    drawing = get_help_now(0.0)
    discs = [bounds(s.path) for s in drawing.outlines if s.name.endswith("disc")]
    assert len(discs) == len(NAMES)
    across = [x for x, y in sample(drawing.outline("skin").path) if y > drawing.origin[1]]
    left, right = min(across), max(across)
    for box in discs:
        assert box[2] < left or box[0] > right
        assert drawing.origin[0] < box[0] < box[2] < drawing.origin[0] + drawing.width
    heights = sorted(box[1] for box in discs if box[0] > 0)
    assert all(b - a > 200 for a, b in itertools.pairwise(heights))


def test_labels_of_places_point_beside_their_numbers():
    marks = where_it_hurts(0.0).landmarks
    for name in ("neck", "upper-back", "low-back", "buttock", "leg"):
        assert abs(marks[f"{name} rim"][0] - marks[name][0]) > 35


def test_only_the_emergency_picture_uses_the_colour_of_help_now():
    for draw in ALL:
        uses = any(s.role is Role.SYMBOL_HELP for s in draw(0.0).outlines)
        assert uses is (draw is get_help_now)
