from __future__ import annotations

import math
from itertools import pairwise

import pytest

from kiosk.anatomy.above_disc import (
    CrossSection,
    aged_disc,
    bulging_edge,
    disc_layers,
    escaped_gel,
    flipped,
    healthy_disc,
    mirrored,
)  # fmt: skip
from kiosk.anatomy.conditions import Drying, Herniation, Narrowing
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from tests.support.drawings import by_name
from tests.support.shapes import crossings, cut, flat, holds, pieces

HEALTHY = CrossSection(Herniation(), Narrowing())
HERNIATED = CrossSection(Herniation(1), Narrowing())
NARROW = CrossSection(Herniation(), Narrowing(1))


def clock(point: tuple[float, float]) -> float:
    """Where a point lies on a clock face with the front of the body at twelve."""
    return math.degrees(math.atan2(point[0], -point[1])) / 30


def test_halves_are_mirrored_without_double_points():
    assert mirrored([(0, 0), (2, 1), (0, 3)]) == [(0, 0), (2, 1), (0, 3), (-2, 1)]
    assert mirrored([(1, 0), (2, 1)]) == [(1, 0), (2, 1), (-2, 1), (-1, 0)]
    assert flipped([(1, 0), (2, 1)], 1) == [(1, 0), (2, 1)]
    assert flipped([(1, 0), (2, 1)], -1) == [(-2, 1), (-1, 0)]


def test_a_healthy_disc_is_a_bean_hollow_towards_the_back_and_the_same_on_both_sides():
    rim = HEALTHY.rim
    assert max(y for _, y in rim) > HEALTHY.rear + 1
    assert sorted((round(-x, 6), round(y, 6)) for x, y in rim) == sorted((round(x, 6), round(y, 6)) for x, y in rim)


def test_a_disc_has_six_to_eight_rings_that_do_not_cross_one_another():
    rings = [sample(piece) for piece in pieces(disc_layers().path)]
    assert 6 <= len(rings) + 1 <= 8  # the rim is the outermost
    assert not disc_layers().filled
    for outer, inner in pairwise(rings):
        assert all(holds(outer, point) for point in inner)


def test_in_health_nothing_is_laid_over_the_disc():
    assert bulging_edge(HEALTHY) == escaped_gel(HEALTHY) == aged_disc(Drying()) == []


def test_the_gel_leaves_at_five_o_clock():
    assert clock(HERNIATED.bulge_tip) == pytest.approx(5, abs=0.4)
    gel = sample(escaped_gel(HERNIATED)[0].path)
    furthest = max(gel, key=lambda point: point[1])
    assert clock(furthest) == pytest.approx(5, abs=0.4)


@pytest.mark.parametrize("value", [0.1, 0.35, 0.7, 1.0])
def test_what_pushes_out_reaches_as_far_as_it_says(value: float):
    cut_ = CrossSection(Herniation(value), Narrowing())
    gel, disc = escaped_gel(cut_)[0], by_name(healthy_disc())["annulus fibrosus"]
    x = cut_.bulge_tip[0]
    rim = cut(disc.path, (x, 0.0), (x, 40.0))[0]
    reach = max(y for px, y in sample(gel.path, 24) if abs(px - x) < 0.5)
    assert reach - rim == pytest.approx(cut_.herniation.bulge_mm, abs=0.4)


def test_nothing_pushes_out_at_the_front():
    for affected in (HERNIATED, NARROW):
        assert all(bounds(shape.path)[1] > -5 for shape in bulging_edge(affected))
    centre = by_name(healthy_disc())["nucleus pulposus"]
    assert bounds(escaped_gel(HERNIATED)[0].path)[1] == pytest.approx(bounds(centre.path)[1], abs=0.01)


@pytest.mark.parametrize("value", [0.05, 0.35, 1.0])
def test_there_is_one_gel_the_escaping_one_covers_the_healthy_centre(value: float):
    gel = flat(escaped_gel(CrossSection(Herniation(value), Narrowing()))[0].path, 16)
    centre = flat(by_name(healthy_disc())["nucleus pulposus"].path, 4)
    assert [point for point in centre if not holds(gel, (point[0] * 0.97, 0.3 + (point[1] - 0.3) * 0.97))] == []


@pytest.mark.parametrize("affected", [HERNIATED, NARROW], ids=["herniated", "narrow"])
def test_the_bulge_joins_the_healthy_rim_without_a_step(affected: CrossSection):
    ring = flat(by_name(healthy_disc())["annulus fibrosus"].path, 24)
    edge = flat(by_name(bulging_edge(affected))["bulging rim"].path)
    for end in (edge[0], edge[-1]):
        assert min(math.dist(end, point) for point in ring) < 0.2


def test_the_layers_are_pushed_in_the_order_they_lie():
    layers = [flat(piece) for piece in pieces(by_name(bulging_edge(HERNIATED))["bulging layers"].path)]
    depths = [max(y for _, y in layer) for layer in layers]
    assert depths == sorted(depths, reverse=True)


def test_the_narrowing_disc_bulges_most_in_its_hollow():
    rim = flat(by_name(bulging_edge(NARROW))["bulging rim"].path)
    middle = min(rim, key=lambda point: abs(point[0]))
    assert middle[1] == pytest.approx(NARROW.rear, abs=0.1)
    assert NARROW.rear - HEALTHY.rear > 3


def test_an_aged_disc_is_duller_stands_out_all_round_and_has_two_small_cracks():
    shapes = by_name(aged_disc(Drying(1)))
    old, young = bounds(shapes["aged annulus"].path), bounds(by_name(healthy_disc())["annulus fibrosus"].path)
    assert old[0] < young[0] - 1
    assert old[1] < young[1] - 0.8
    assert old[2] > young[2] + 1
    assert len(pieces(shapes["small cracks"].path)) == 2
    assert shapes["aged nucleus"].role is Role.NUCLEUS_AGED
    assert "small cracks" not in by_name(aged_disc(Drying(0.2)))


def test_the_field_of_a_bulge_is_whole():
    for affected in (HERNIATED, NARROW, CrossSection(Herniation(0.02), Narrowing())):
        for shape in bulging_edge(affected):
            assert crossings(shape.path) == [], shape.name
