from __future__ import annotations

import pytest

from kiosk.anatomy.muscle_strain import muscle_strain

UNTOUCHED = ("disc", "nerve", "root", "sac")


def test_the_patch_lies_between_lowest_rib_and_hip_and_is_hand_sized():
    measures = muscle_strain(1.0).measures
    assert 60 <= measures["patch width"] <= 110
    assert 60 <= measures["patch height"] <= 110
    assert measures["lowest rib"] < measures["patch top"]
    assert measures["patch top"] < measures["L3"]
    assert measures["patch bottom"] < measures["L5"] + 15


@pytest.mark.parametrize("value", [0.0, 0.15, 1.0])
def test_no_nerve_and_no_disc_is_part_of_it(value: float):
    assert not [s.name for s in muscle_strain(value).outlines if any(word in s.name for word in UNTOUCHED)]


def test_the_share_of_frayed_fibres_follows_the_state():
    torn = [muscle_strain(value).measures["torn"] for value in (0.0, 0.15, 0.5, 1.0)]
    assert torn == sorted(torn)
    assert torn[0] == torn[1] == 0 < torn[3]


@pytest.mark.parametrize("value", [0.0, 0.15, 1.0])
def test_landmarks_lie_in_the_view_box_and_names_are_unique(value: float):
    drawing = muscle_strain(value)
    for x, y in drawing.landmarks.values():
        assert 0 <= x - drawing.origin[0] <= drawing.width
        assert 0 <= y - drawing.origin[1] <= drawing.height
    names = [s.name for s in drawing.outlines]
    assert len(set(names)) == len(names)
