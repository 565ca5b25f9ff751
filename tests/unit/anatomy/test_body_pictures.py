from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.body_pictures import home_body, often_no_single_cause, often_no_single_cause_wide
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from tests.support.shapes import holds, tangled
from tests.support.sides import paired, swapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

ALL = [home_body, often_no_single_cause, often_no_single_cause_wide]
TOUCH = {
    "neck", "upper-back", "low-back", "left-buttock", "right-buttock", "left-leg", "right-leg", "both-legs",
}  # fmt: skip


@pytest.mark.parametrize("draw", ALL)
def test_landmarks_lie_in_the_view_box_names_are_unique_and_nothing_is_tangled_or_swapped(
    draw: Callable[[float], Drawing],
):
    drawing = draw(0.0)
    assert drawing.measures["focus-width"] <= drawing.width
    for x, y in drawing.landmarks.values():
        assert 0 <= x - drawing.origin[0] <= drawing.width
        assert 0 <= y - drawing.origin[1] <= drawing.height
    names = [s.name for s in drawing.outlines]
    assert len(set(names)) == len(names)
    assert tangled([drawing]) == {}
    assert swapped(drawing) == []
    assert paired(drawing) > 30
    assert draw(1.0) is drawing


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
    rings = [bounds(s.path) for s in drawing.outlines if s.name.startswith("calm ring")]
    assert len({round(box[0] + box[2], 6) for box in rings}) == 1


def test_wide_the_same_back_is_shown_nearer():
    near = often_no_single_cause_wide(0.0)
    assert near.outlines == often_no_single_cause(0.0).outlines
    assert near.width / near.height == pytest.approx(10 / 7, abs=0.02)
