from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.pelvis import CREST, SITTING_BONE, TROCHANTER, pelvis_outlines, sacral_hole, sacrum, thigh_bones


def outline(shapes: list, name: str):
    return bounds(next(s for s in shapes if s.name == name).path)


def test_the_line_between_the_hip_crests_crosses_l4():
    fourth = spine()["L4"]
    assert fourth.frame.y - fourth.height / 2 < CREST[1] < fourth.spinous_tip[1]
    wing = outline(pelvis_outlines(1.0), "right hip bone")
    assert wing[1] == pytest.approx(CREST[1], abs=2)


def test_the_pelvis_is_symmetrical():
    shapes = pelvis_outlines(1.0)
    left, right = outline(shapes, "left hip bone"), outline(shapes, "right hip bone")
    assert left == pytest.approx((-right[2], right[1], -right[0], right[3]))


def test_the_sacrum_has_four_pairs_of_holes_that_lie_below_one_another():
    names = {s.name for s in sacrum(1.0)}
    assert {f"S{n} {side} sacral hole" for n in range(1, 5) for side in ("left", "right")} <= names
    heights = [sacral_hole(n)[1] for n in range(1, 5)]
    assert heights == sorted(heights)


def test_sitting_bone_and_hip_bump_lie_on_their_bones():
    assert outline(pelvis_outlines(1.0), "right hip bone")[3] == pytest.approx(SITTING_BONE[1], abs=5)
    femur = outline(thigh_bones(1.0), "right femur")
    assert femur[2] == pytest.approx(TROCHANTER[0], abs=9)
    assert femur[3] > 1200
