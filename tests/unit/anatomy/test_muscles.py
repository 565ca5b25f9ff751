from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.from_behind import SACRUM_TOP, spine
from kiosk.anatomy.muscles import (
    LOWEST_RIB,
    PATCH,
    PATCH_AXES,
    deep_muscles,
    edges,
    erector_spinae,
    fascia,
    hip_crest,
    levels,
    ligaments,
)
from kiosk.anatomy.pelvis import CREST
from tests.support.shapes import flat


def drawn_edges(name: str, height: float) -> tuple[float, float]:
    """Return where a drawn muscle begins and ends at ``height``, nearest to the mid-line first."""
    points = flat(next(s for s in erector_spinae(1.0) if s.name == name).path, 12)
    xs = [
        abs(a[0] + (b[0] - a[0]) * (height - a[1]) / (b[1] - a[1]))
        for a, b in zip(points, [*points[1:], points[0]], strict=True)
        if (a[1] - height) * (b[1] - height) < 0
    ]
    return min(xs), max(xs)


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("height", [560.0, 600.0, 640.0, 680.0])
def test_in_the_low_back_the_middle_of_each_drawn_column_lies_three_to_five_centimetres_from_the_mid_line(
    side: str, height: float
):
    inner, outer = drawn_edges(f"{side} erector spinae", height)
    assert 30 <= (inner + outer) / 2 <= 50
    assert inner > 3, "the spinous processes stay free"


def test_the_columns_run_from_the_sacrum_up_beside_the_whole_spine():
    _, top, _, bottom = bounds(next(s for s in erector_spinae(1.0) if s.name == "left erector spinae").path)
    assert bottom > SACRUM_TOP + 60
    assert top < spine()["T1"].frame.y + 20


def test_above_and_below_its_ends_a_column_is_as_wide_as_there():
    assert edges(0) == (6, 18)
    assert edges(2000) == (3, 6)


def test_both_columns_are_drawn_alike():
    shapes = {s.name: bounds(s.path) for s in erector_spinae(1.0)}
    left, right = shapes["left erector spinae"], shapes["right erector spinae"]
    assert left == pytest.approx((-right[2], right[1], -right[0], right[3]))


def test_the_deep_muscle_runs_from_hip_crest_to_lowest_rib():
    box = bounds(next(s for s in deep_muscles(1.0) if s.name == "right quadratus lumborum").path)
    assert box[1] < LOWEST_RIB
    assert box[3] > CREST[1]


def test_the_fascia_is_a_pale_diamond_one_can_see_through():
    sheet = fascia(1.0)[0]
    left, top, right, bottom = bounds(sheet.path)
    assert sheet.opacity < 0.7
    assert -left == pytest.approx(right, abs=0.1)
    assert top < spine()["L1"].frame.y < bottom
    assert bottom > spine()["L5"].frame.y


def test_ligaments_are_short_bands_between_neighbouring_spinous_processes():
    shapes = {s.name: s for s in ligaments(1.0)}
    band = shapes["L3-L4 ligament"]
    assert band.role is Role.LIGAMENT
    _, top, _, bottom = bounds(band.path)
    assert top < spine()["L3"].spinous_tip[1] < spine()["L4"].frame.y < bottom


def test_landmark_bones_are_drawn_on_both_sides():
    assert {s.name for s in hip_crest(1.0)} == {
        f"{side} {part}" for side in ("left", "right") for part in ("hip crest", "rib 12")
    }


def test_the_sore_patch_is_as_large_as_a_hand_and_lies_beside_l3_to_l5():
    width, height = 2 * PATCH_AXES[0], 2 * PATCH_AXES[1]
    assert 60 <= width <= 110
    assert 60 <= height <= 110
    bound = levels()
    assert bound["L3"] < PATCH[1] < bound["L5"]
    assert PATCH[0] - PATCH_AXES[0] > 8
    inner, outer = edges(PATCH[1])
    assert inner < PATCH[0] < outer


def test_the_sore_patch_lies_between_lowest_rib_and_the_back_of_the_hip_crest():
    assert PATCH[1] - PATCH_AXES[1] > LOWEST_RIB
    crest = bounds(next(s for s in hip_crest(1.0) if s.name == "right hip crest").path)
    assert PATCH[1] + PATCH_AXES[1] < crest[3]
