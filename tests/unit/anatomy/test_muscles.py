from __future__ import annotations

import itertools

import pytest

from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.muscles import (
    LOWEST_RIB,
    PATCH,
    PATCH_AXES,
    TORN,
    deep_muscles,
    edges,
    erector_spinae,
    fascia,
    fibre_inset,
    hip_crest,
    levels,
    ligaments,
    strain_patch,
    torn_share,
)
from kiosk.anatomy.pelvis import CREST


@pytest.mark.parametrize("height", [560.0, 600.0, 640.0, 680.0])
def test_in_the_low_back_the_middle_of_each_column_lies_three_to_five_centimetres_from_the_mid_line(height: float):
    inner, outer = edges(height)
    assert 30 <= (inner + outer) / 2 <= 50


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


def test_there_is_one_patch_and_it_fades_with_healing():
    assert strain_patch(0.0) == []
    fresh, old = strain_patch(1.0), strain_patch(0.15)
    assert max(s.opacity for s in old) < max(s.opacity for s in fresh)
    assert all(bounds(s.path)[0] > 0 for s in fresh)


def test_ever_more_fibres_fray_and_only_a_few():
    shares = [torn_share(v / 20) for v in range(21)]
    assert all(a <= b for a, b in itertools.pairwise(shares))
    assert shares[0] == 0
    assert shares[-1] == TORN <= 0.3
    assert torn_share(-1) == 0
    assert torn_share(2) == TORN


def test_healthy_fibres_have_no_threads_and_strained_ones_a_few():
    healthy, strained = fibre_inset((0, 0), 90, 0.0), fibre_inset((0, 0), 90, 1.0)
    assert not any("thread" in s.name for s in healthy)
    assert any("thread" in s.name for s in strained)
    assert not any(s.role is Role.MUSCLE_SORE for s in healthy)


def test_weeks_later_all_fibres_are_whole_again_some_a_little_thinner():
    later, healthy = fibre_inset((0, 0), 90, 0.15), fibre_inset((0, 0), 90, 0.0)
    assert not any("thread" in s.name for s in later)
    mended = {s.name: s.path for s in later if s.name.startswith("fibre")}
    whole = {s.name: s.path for s in healthy if s.name.startswith("fibre")}
    assert mended.keys() == whole.keys()
    assert sum(mended[name] != whole[name] for name in whole) == 3


def test_a_strained_fibre_is_thinner_and_not_broken():
    fibres = {s.name: s for s in fibre_inset((0, 0), 90, 1.0)}
    left, top, right, bottom = bounds(fibres["fibre 7 enlarged"].path)
    assert bottom - top > 170
    assert right - left < 20


def test_half_a_strain_frays_fewer_fibres():
    half = {s.name.split()[1] for s in fibre_inset((0, 0), 90, 0.5) if "thread" in s.name}
    full = {s.name.split()[1] for s in fibre_inset((0, 0), 90, 1.0) if "thread" in s.name}
    assert half < full


def test_nothing_passes_the_rim_of_the_inset():
    for shape in fibre_inset((50, 60), 90, 1.0):
        if shape.name.startswith("fibre"):
            assert max(distance(p, (50, 60)) for p in sample(shape.path)) < 90.01
