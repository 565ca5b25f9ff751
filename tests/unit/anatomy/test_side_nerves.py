from __future__ import annotations

import math

import pytest

from kiosk.anatomy.conditions import Herniation
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.lumbar import column
from kiosk.anatomy.side_nerves import (
    canal,
    canal_fat,
    ganglion,
    root,
    root_cut,
    root_outlines,
    root_shift,
    sac_ends,
    sac_piece,
    sac_stretch,
    sacral_root,
)  # fmt: skip
from tests.support.shapes import pieces

LUMBAR = column()
HEALTHY = Herniation()


def test_the_cord_ends_at_the_disc_below_l1():
    space = canal(LUMBAR, HEALTHY)
    end, level = space.line.at(space.cord_end), LUMBAR.disc("L1-L2").behind(7.5, 0)
    assert math.dist(end, level) < 3
    cord = next(shape for shape in sac_ends(space) if shape.name == "spinal cord")
    lowest = max(float(command[-1]) for command in cord.path if command[0] != "Z")
    assert lowest < LUMBAR.disc("L2-L3").frame.y


def test_a_picture_of_the_lower_spine_has_no_cord():
    assert not [shape for shape in sac_ends(canal(LUMBAR.below("L3"), HEALTHY)) if shape.role is Role.CORD]


def test_six_to_eight_threads_hang_below_the_cord():
    threads = sac_stretch(canal(LUMBAR, HEALTHY))[-1]
    assert threads.name == "cauda equina stretch"
    assert 6 <= len(pieces(threads.path)) <= 8
    assert not threads.filled


def test_the_stretch_that_can_be_dented_joins_the_rest_of_the_sac():
    for value in (0.0, 1.0):
        space = canal(LUMBAR, Herniation(value))
        upper, lower, *_ = sac_ends(canal(LUMBAR, HEALTHY))
        _, walls, _ = sac_stretch(space)
        for wall in pieces(walls.path):
            first, last = wall[0][-2:], wall[-1][-2:]
            assert min(math.dist(first, point) for point in sample(upper.path)) < 0.1
            assert min(math.dist(last, point) for point in sample(lower.path)) < 0.1


def test_a_piece_of_the_sac_ends_where_it_is_cut():
    fat, tube, threads = sac_piece(
        canal(LUMBAR, HEALTHY), LUMBAR.vertebra("L3").behind(0, 0), LUMBAR.vertebra("L4").behind(0, 0)
    )
    levels = [y for _, y in sample(tube.path)]
    assert min(levels) == pytest.approx(LUMBAR.vertebra("L3").frame.y, abs=8)
    assert max(levels) == pytest.approx(LUMBAR.vertebra("L4").frame.y, abs=8)
    assert bounds(fat.path)[2] > bounds(tube.path)[2]
    assert len(pieces(threads.path)) == 7


def test_the_sac_ends_at_s2():
    end = canal(LUMBAR, HEALTHY).line.at(1.0)
    assert LUMBAR.sacrum[1].back[1] < end[1] < LUMBAR.sacrum[2].back[1]


def test_a_herniation_dents_the_sac_at_its_disc_and_nowhere_else():
    healthy, pressed = canal(LUMBAR, HEALTHY), canal(LUMBAR, Herniation(1))
    here, far = pressed.pressed_at, pressed.pressed_at - 0.3
    assert pressed.front(here) > healthy.front(here) + 3
    assert pressed.front(far) == pytest.approx(healthy.front(far), abs=0.05)
    assert pressed.front(here) < pressed.half(here)


@pytest.mark.parametrize("number", range(6))
def test_a_root_leaves_in_the_upper_part_of_the_exit_hole_under_its_own_pedicle(number: int):
    one = LUMBAR.vertebrae[number]
    ganglion = root(LUMBAR, number, HEALTHY).ganglion
    turn = math.radians(one.frame.degrees)
    down = -(ganglion[0] - one.frame.x) * math.sin(turn) + (ganglion[1] - one.frame.y) * math.cos(turn)
    back = (ganglion[0] - one.frame.x) * math.cos(turn) + (ganglion[1] - one.frame.y) * math.sin(turn) - one.depth / 2
    pedicle_low, hole_low = one.back / 2 * 0.13, one.back / 2 + LUMBAR.discs[number].height
    assert pedicle_low < down < (pedicle_low + hole_low) / 2
    assert 0 < back < 12


def test_a_herniation_between_l4_and_l5_pushes_the_l5_root_that_runs_past():
    five = LUMBAR.number("L5")
    healthy, pushed = root(LUMBAR, five, HEALTHY, long=True), root(LUMBAR, five, Herniation(1), long=True)
    here, there = healthy.line.at(healthy.behind_disc), pushed.line.at(pushed.behind_disc)
    assert there[0] - here[0] == pytest.approx(root_shift(Herniation(1)), abs=0.8)
    assert healthy.ganglion == pushed.ganglion
    four = LUMBAR.number("L4")
    assert root(LUMBAR, four, HEALTHY) == root(LUMBAR, four, Herniation(1))


def test_a_small_bulge_does_not_reach_the_root():
    assert root_shift(Herniation(0.1)) == 0
    assert root_shift(Herniation(0.35)) < root_shift(Herniation(1))


def test_only_a_pressed_root_is_lit():
    one = root(LUMBAR, 5, Herniation(1), long=True)
    amber, edges = root_outlines(one, 0.7)
    assert (amber.role, edges.role) == (Role.NERVE, Role.NERVE_PRESSED)
    assert len(pieces(edges.path)) == 2  # a warm edge round the amber of a nerve
    assert Role.NERVE_PRESSED not in {shape.role for shape in root_outlines(one)}
    assert math.dist(bounds(root_cut(one).path)[:2], one.line.at(1.0)) < 4
    assert one.ganglion == ganglion(LUMBAR.vertebra("L5"))


def test_fat_and_the_first_sacral_root_fill_the_rest_of_the_canal():
    assert canal_fat(canal(LUMBAR, HEALTHY)).role is Role.FAT
    assert sacral_root(LUMBAR).name == "S1 root"
