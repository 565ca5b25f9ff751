from __future__ import annotations

import math

import pytest

from kiosk.anatomy.above_disc import (
    CrossSection,
    canal_outlines,
    disc_outlines,
    flipped,
    flipped_line,
    mirrored,
    yellow_ligament,
)  # fmt: skip
from kiosk.anatomy.conditions import Herniation, Narrowing
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role

HEALTHY = CrossSection(Herniation(), Narrowing())
HERNIATED = CrossSection(Herniation(1), Narrowing())
NARROW = CrossSection(Herniation(), Narrowing(1))


def test_halves_are_mirrored_without_double_points():
    assert mirrored([(0, 0), (2, 1), (0, 3)]) == [(0, 0), (2, 1), (0, 3), (-2, 1)]
    assert mirrored([(1, 0), (2, 1)]) == [(1, 0), (2, 1), (-2, 1), (-1, 0)]
    assert flipped([(1, 0), (2, 1)], 1) == [(1, 0), (2, 1)]
    assert flipped([(1, 0), (2, 1)], -1) == [(-2, 1), (-1, 0)]
    assert flipped_line([(1, 0), (2, 1)], -1) == [(-1, 0), (-2, 1)]


def test_a_healthy_disc_is_a_bean_hollow_towards_the_back_and_the_same_on_both_sides():
    rim = HEALTHY.rim
    assert max(y for _, y in rim) > HEALTHY.rear + 1
    assert sorted((round(-x, 6), round(y, 6)) for x, y in rim) == sorted((round(x, 6), round(y, 6)) for x, y in rim)


def test_a_disc_has_six_to_eight_rings():
    rings = [shape for shape in disc_outlines(HEALTHY) if shape.role is Role.DISC_RING]
    assert 6 <= len(rings) <= 8
    assert all(not ring.filled for ring in rings)


def test_the_gel_leaves_at_five_o_clock():
    x, y = HERNIATED.bulge_tip
    clock = math.degrees(math.atan2(x, -y)) / 30
    assert clock == pytest.approx(5, abs=0.4)


def test_the_gel_presses_the_root_that_runs_past_on_its_side_only():
    assert HERNIATED.traversing(-1) == HEALTHY.traversing(-1)
    assert HERNIATED.traversing(1)[1] > HEALTHY.traversing(1)[1] + 4
    assert math.dist(HERNIATED.bulge_tip, HERNIATED.traversing(1)) < 4
    names = {shape.name for shape in canal_outlines(HERNIATED)}
    assert "right L5 root pressed" in names
    assert "left L5 root pressed" not in names
    exits = [[shape for shape in canal_outlines(cut) if shape.name == "right L4 root"] for cut in (HEALTHY, HERNIATED)]
    assert exits[0] == exits[1]


def test_nothing_pushes_out_at_the_front():
    assert min(y for _, y in HERNIATED.rim) == min(y for _, y in HEALTHY.rim)
    assert min(y for _, y in NARROW.rim) == min(y for _, y in HEALTHY.rim)


@pytest.mark.parametrize("cut", [HEALTHY, HERNIATED, NARROW])
def test_eight_to_eleven_roots_hang_inside_the_sac(cut: CrossSection):
    sac = cut.sac()
    left, right = min(x for x, _ in sac), max(x for x, _ in sac)
    top, bottom = min(y for _, y in sac), max(y for _, y in sac)
    assert 8 <= len(cut.threads()) <= 11
    for x, y in cut.threads():
        assert left < x < right
        assert top < y < bottom


def test_a_narrow_canal_crowds_the_sac_between_disc_and_ligament():
    for cut in (HEALTHY, NARROW):
        ys = [y for _, y in cut.sac()]
        assert cut.rear < min(ys) < max(ys) < cut.apex
    assert max(y for _, y in NARROW.sac()) - min(y for _, y in NARROW.sac()) < 8
    assert sum("pressed" in shape.name for shape in canal_outlines(NARROW)) == 2


def test_the_yellow_ligament_thickens_into_the_canal():
    healthy, thick = (min(bounds(shape.path)[1] for shape in yellow_ligament(cut)) for cut in (HEALTHY, NARROW))
    assert len(yellow_ligament(HEALTHY)) == 2
    assert NARROW.apex < HEALTHY.apex
    assert thick < 30
    assert healthy < 30
