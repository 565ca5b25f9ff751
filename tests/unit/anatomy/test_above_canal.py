from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.above_canal import (
    canal_fat,
    flipped_line,
    leaving_roots,
    passing_root,
    root_shift,
    sac,
    sac_ring,
    threads,
    traversing,
    yellow_ligament,
)  # fmt: skip
from kiosk.anatomy.above_disc import CrossSection, bulging_edge, escaped_gel, healthy_disc
from kiosk.anatomy.above_tissue import arch, healthy_joints, joints
from kiosk.anatomy.conditions import MONTHS_LATER, Herniation, Narrowing
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from tests.support.shapes import cut, flat, gap, holds, overlaps, pieces

if TYPE_CHECKING:
    from collections.abc import Callable

HEALTHY = CrossSection(Herniation(), Narrowing())
HERNIATED = CrossSection(Herniation(1), Narrowing())
NARROW = CrossSection(Herniation(), Narrowing(1))
STEPS = [k / 10 for k in range(11)]


def herniated(value: float) -> CrossSection:
    return CrossSection(Herniation(value), Narrowing())


def narrowed(value: float) -> CrossSection:
    return CrossSection(Herniation(), Narrowing(value))


def nearest_gel(cut_: CrossSection) -> float:
    """How far the L5 root is from what lies before it: the escaped gel, or the rim of the healthy disc."""
    before = escaped_gel(cut_)[:1] or [healthy_disc()[0]]
    return gap(passing_root(cut_, 1)[0], before[0])


def test_points_are_flipped_without_turning_round():
    assert flipped_line([(1, 0), (2, 1)], -1) == [(-1, 0), (-2, 1)]


def test_the_gel_touches_the_passing_root_of_l5_when_herniated_and_not_in_health():
    assert nearest_gel(HERNIATED) == 0
    assert nearest_gel(HEALTHY) > 0.5


def test_months_later_the_root_has_moved_back_most_of_its_way():
    assert 0 < root_shift(herniated(MONTHS_LATER)) < 0.3
    assert root_shift(HERNIATED) == 1


def test_only_the_root_on_its_side_is_pushed_and_pressed():
    assert traversing(HERNIATED, -1) == traversing(HEALTHY, -1)
    assert traversing(HERNIATED, 1)[1] > traversing(HEALTHY, 1)[1] + 4
    assert [shape.name for shape in passing_root(HERNIATED, -1)] == ["left L5 root"]
    assert [shape.name for shape in passing_root(HERNIATED, 1)] == ["right L5 root", "right L5 root pressed"]
    assert gap(passing_root(HERNIATED, -1)[0], escaped_gel(HERNIATED)[0]) > 5


def test_a_pressed_root_stays_amber_inside_a_warm_rim():
    root, rim = passing_root(HERNIATED, 1)
    assert (root.role, rim.role) == (Role.NERVE, Role.NERVE_PRESSED)
    outer, inner = (flat(piece) for piece in pieces(rim.path))
    assert all(holds(outer, point) for point in inner)
    assert math.dist(inner[0], inner[len(inner) // 2]) > 0.6 * math.dist(outer[0], outer[len(outer) // 2])


def test_the_exiting_root_is_out_of_the_way_of_the_gel():
    exits = {shape.name: shape for shape in leaving_roots()}
    assert gap(exits["right L4 root"], escaped_gel(HERNIATED)[0]) > 5


@pytest.mark.parametrize("value", STEPS)
def test_no_root_crosses_bone(value: float):
    bone = [shape for shape in (*arch(), *healthy_joints()) if shape.role is Role.BONE]
    for side in (-1, 1):
        assert not [b.name for b in bone if overlaps(passing_root(herniated(value), side)[0], b)]
    grown = [shape for shape in (*arch(), *joints(Narrowing(value))) if shape.role is Role.BONE]
    for side in (-1, 1):
        assert not [b.name for b in grown if overlaps(passing_root(narrowed(value), side)[0], b)]
    for root in leaving_roots():
        if root.filled:
            assert not [b.name for b in bone if overlaps(root, b)]


@pytest.mark.parametrize("value", STEPS)
@pytest.mark.parametrize("make", [herniated, narrowed])
def test_the_threads_hang_inside_the_sac_and_none_covers_another(make: Callable[[float], CrossSection], value: float):
    cut_ = make(value)
    ring = flat(sac(cut_)[0].path)
    dots = [flat(piece, 3) for piece in pieces(sac(cut_)[1].path)]
    assert 8 <= len(dots) <= 11
    assert all(holds(ring, point) for dot in dots for point in dot)
    radius = (bounds(pieces(sac(cut_)[1].path)[0])[2] - bounds(pieces(sac(cut_)[1].path)[0])[0]) / 2
    middles = threads(cut_)
    assert min(math.dist(a, b) for i, a in enumerate(middles) for b in middles[:i]) >= 2 * radius


@pytest.mark.parametrize("value", STEPS)
@pytest.mark.parametrize("make", [herniated, narrowed])
def test_the_sac_stays_clear_of_gel_disc_and_ligament(make: Callable[[float], CrossSection], value: float):
    cut_ = make(value)
    tube = sac(cut_)[0]
    assert not [shape.name for shape in yellow_ligament(cut_) if overlaps(tube, shape)]
    assert not [shape.name for shape in bulging_edge(cut_)[:1] if overlaps(tube, shape)]
    assert not [shape.name for shape in escaped_gel(cut_)[:1] if overlaps(tube, shape)]
    assert not overlaps(tube, passing_root(cut_, -1)[0])


def test_a_narrow_canal_flattens_the_sac_and_presses_both_roots():
    high = [max(y for _, y in sac_ring(c)) - min(y for _, y in sac_ring(c)) for c in (HEALTHY, NARROW)]
    assert high[1] < 8 < high[0]
    names = [shape.name for side in (-1, 1) for shape in passing_root(NARROW, side)]
    assert sum("pressed" in name for name in names) == 2


def thickness(cut_: CrossSection, side: int) -> float:
    """How thick a yellow ligament is drawn, square to the lamina that holds it, in mm."""
    shape = yellow_ligament(cut_)[(side + 1) // 2]
    foot, way = (4.4 * side, 34.03), (-0.584 * side, -0.811)
    start = (foot[0] - way[0] * 3, foot[1] - way[1] * 3)
    end = (foot[0] + way[0] * 12, foot[1] + way[1] * 12)
    hits = cut(shape.path, start, end)
    return hits[-1] - hits[0]


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_the_yellow_ligament_is_drawn_as_thick_as_it_says(value: float):
    for side in (-1, 1):
        assert thickness(narrowed(value), side) == pytest.approx(Narrowing(value).flavum_mm, abs=0.6)


def test_the_fat_of_the_canal_reaches_both_exit_holes():
    left, _, right, _ = bounds(canal_fat().path)
    assert left < -25
    assert right > 25
