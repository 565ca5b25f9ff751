from __future__ import annotations

import pytest

from kiosk.anatomy.body_outline import Build, contours, half_width
from kiosk.anatomy.curves import bounds, distance
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.from_behind import SACRUM_TOP, spine
from kiosk.anatomy.leg import (
    EXITS,
    FIBULAR,
    FIBULAR_FRONT,
    FORK,
    ROOTS,
    SCIATIC,
    TIBIAL,
    along,
    nerve,
    nerve_fibres,
    other_roots,
    piriformis,
    pressed_root,
    root,
    shin_lit,
    strips,
)
from kiosk.anatomy.light import dense
from kiosk.anatomy.pelvis import SITTING_BONE, TROCHANTER, sacral_hole


def test_the_nerve_is_made_of_the_five_roots_l4_to_s3():
    assert list(ROOTS) == ["L4", "L5", "S1", "S2", "S3"]


@pytest.mark.parametrize("level", ["L4", "L5"])
def test_a_lumbar_root_leaves_below_the_pedicle_of_its_own_vertebra_and_above_the_next(level: str):
    own = spine()[level]
    pedicle_foot = own.frame.y + own.height * 0.1
    x, y = EXITS[level]
    assert pedicle_foot < y < own.frame.y + own.height
    assert 0.8 < x / (own.width / 2) < 1.2
    assert min(distance((x, y), p) for p in dense(ROOTS[level])) < 1.5


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_sacral_root_leaves_through_the_hole_of_its_number(number: int):
    assert distance(EXITS[f"S{number}"], sacral_hole(number)) < 1
    assert EXITS[f"S{number}"][1] > SACRUM_TOP


@pytest.mark.parametrize("level", ROOTS)
def test_every_root_starts_in_the_sac_and_ends_in_the_nerve(level: str):
    assert abs(ROOTS[level][0][0]) < 5
    assert min(distance(ROOTS[level][-1], p) for p in dense(SCIATIC)) < 10


def test_the_nerve_passes_midway_between_sitting_bone_and_hip_bump():
    x, _ = along(SCIATIC, (SITTING_BONE[1] + TROCHANTER[1]) / 2)
    assert x == pytest.approx((SITTING_BONE[0] + TROCHANTER[0]) / 2, abs=8)


@pytest.mark.parametrize("height", [960.0, 1000.0, 1060.0, 1110.0])
def test_the_nerve_keeps_to_the_middle_of_the_back_of_the_thigh(height: float):
    inner = min(contours(Build()).leg_inner, key=lambda p: abs(p[1] - height))[0]
    outer = half_width(Build(), height)
    assert along(SCIATIC, height)[0] == pytest.approx((inner + outer) / 2, abs=14)


def test_it_forks_above_the_hollow_of_the_knee():
    assert SCIATIC[-1] == FORK
    assert 50 < 1224 - FORK[1] < 120
    assert TIBIAL[0][1] < FORK[1]
    assert FIBULAR[0][1] < FORK[1]


def test_one_branch_goes_down_the_calf_to_the_sole_and_the_other_round_the_outer_knee():
    assert along(TIBIAL, 1300)[0] == pytest.approx(85, abs=3)
    assert TIBIAL[-1][1] > 1690
    assert FIBULAR[-1][0] > half_width(Build(), 1284) - 12
    assert FIBULAR_FRONT[-1][0] > 130


def test_the_nerve_is_a_solid_golden_line_and_no_channel():
    for shape in (*nerve(1.0), *nerve_fibres(1.0)):
        assert shape.role in {Role.NERVE, Role.NERVE_LINE}
    front = next(s for s in nerve(1.0) if s.name == "common fibular nerve in front")
    assert front.opacity < 1


def test_pressing_moves_root_l5_alone():
    assert {s.name.split()[0] for s in other_roots(1.0)} == {"L4", "S1", "S2", "S3"}
    rest, pressed = pressed_root(0.0, 1.0)[0], pressed_root(1.0, 1.0)[0]
    assert rest.name == pressed.name == "L5 root"
    assert rest.path != pressed.path
    assert root("S1", 1.0) == ROOTS["S1"]


def test_piriformis_runs_from_the_sacrum_to_the_hip_bump_over_the_start_of_the_nerve():
    left, top, right, bottom = bounds(piriformis(1.0)[0].path)
    assert left < 40
    assert right == pytest.approx(TROCHANTER[0], abs=6)
    assert top < SCIATIC[0][1] < bottom


def test_the_skin_of_l5_is_the_outer_shin_and_that_of_s1_the_back_of_the_calf():
    shapes = {s.name: s for s in strips(Build(), 1.0)}
    calf, shin = bounds(shapes["S1 skin strip"].path), bounds(shapes["L5 skin strip"].path)
    assert calf[0] < 84 < calf[2]
    assert shin[2] > half_width(Build(), 1340) - 3.5
    assert calf[3] > 1695
    assert shin[3] < 1620, "the outer foot is skin of S1"


def test_the_skin_of_l5_warms_from_the_knee_down():
    assert shin_lit(Build(), 1200.0) == []
    strip = bounds(next(s for s in strips(Build(), 1.0) if s.name == "L5 skin strip").path)
    ends = [bounds(shin_lit(Build(), height)[0].path)[3] for height in (1300.0, 1420.0, 1560.0)]
    assert ends == pytest.approx([1300.0, 1420.0, 1560.0], abs=18)
    whole = bounds(shin_lit(Build(), 1700.0)[0].path)
    assert strip[0] - 2 < whole[0] < whole[2] < strip[2] + 2
    assert whole[1] == pytest.approx(strip[1], abs=12)


def test_beyond_its_ends_a_course_gives_its_ends():
    assert along(SCIATIC, 0) == SCIATIC[0]
    assert along(SCIATIC, 2000) == pytest.approx(SCIATIC[-1])
