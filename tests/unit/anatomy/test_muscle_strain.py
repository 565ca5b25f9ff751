from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, distance
from kiosk.anatomy.muscle_strain import muscle_strain, muscle_strain_wide
from kiosk.anatomy.strained_fibres import WEEKS_LATER
from tests.support.drawings import drawn_anew, faults, steps

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw

UNTOUCHED = ("disc", "nerve", "root", "sac")
BOTH = [muscle_strain, muscle_strain_wide]
STATES = [0.0, WEEKS_LATER, 1.0]


def test_the_drawn_patch_lies_between_lowest_rib_and_hip_and_is_hand_sized():
    drawing = muscle_strain(1.0)
    left, top, right, bottom = bounds(drawing.outline("sore patch rim").path)
    assert 60 <= right - left <= 110
    assert 60 <= bottom - top <= 110
    assert bounds(drawing.outline("right rib 12").path)[3] < top + 25
    assert top < bounds(drawing.outline("L4 spinous process").path)[1]
    assert bottom < bounds(drawing.outline("right hip crest").path)[3]
    measures = drawing.measures
    assert measures["lowest rib"] < measures["patch top"] < measures["L3"]
    assert measures["patch bottom"] < measures["L5"] + 15


@pytest.mark.parametrize("draw", BOTH)
@pytest.mark.parametrize("value", STATES)
def test_no_nerve_and_no_disc_is_part_of_it(draw: Draw, value: float):
    assert not [s.name for s in draw(value).outlines if any(word in s.name for word in UNTOUCHED)]


def test_the_share_of_frayed_fibres_follows_the_state():
    torn = [muscle_strain(value).measures["torn"] for value in (0.0, WEEKS_LATER, 0.8, 1.0)]
    assert torn == sorted(torn)
    assert torn[0] == torn[1] == 0 < torn[3]
    assert muscle_strain(WEEKS_LATER).measures["pain left"] == pytest.approx(26 / 56)


def test_wide_the_fibres_stand_beside_the_body_twice_as_large():
    upright, wide = (bounds(draw(1.0).outline("inset rim").path) for draw in BOTH)
    assert wide[2] - wide[0] > 1.8 * (upright[2] - upright[0])
    arm = bounds(muscle_strain_wide(1.0).outline("skin").path)[2]
    assert wide[0] > arm


@pytest.mark.parametrize("draw", BOTH)
def test_moving_few_outlines_are_drawn_anew(draw: Draw):
    assert len(drawn_anew(draw(0.8), draw(0.85))) <= 14


@pytest.mark.parametrize(("draw", "every"), [(muscle_strain, 1), (muscle_strain_wide, 5)])
def test_no_step_has_a_fault_and_sides_are_never_swapped(draw: Draw, every: int):
    assert faults(steps(draw, every)) == []
    assert faults([draw(value) for value in STATES], pairs=21) == []


@pytest.mark.parametrize("draw", BOTH)
@pytest.mark.parametrize("value", STATES)
def test_the_fibres_are_named_within_their_circle(draw: Draw, value: float):
    drawing = draw(value)
    rim = bounds(drawing.outline("inset rim").path)
    middle = ((rim[0] + rim[2]) / 2, (rim[1] + rim[3]) / 2)
    assert distance(drawing.landmarks["fibres"], middle) < rim[2] - middle[0]
