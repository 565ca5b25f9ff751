from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.conditions import Herniation
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.lumbar import column
from kiosk.anatomy.side_tissue import (
    back_ligament,
    back_lines,
    back_wall,
    between_spines,
    front_ligament,
    gluteus,
    lifted_ligament,
    yellow_ligaments,
)  # fmt: skip
from tests.support.shapes import pieces

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline

LUMBAR = column()


def test_the_front_ligament_runs_before_every_disc():
    shape = front_ligament(LUMBAR)[-1]
    points = sample(shape.path)
    for disc in LUMBAR.discs:
        near = [x for x, y in points if abs(y - disc.front[1]) < 2]
        assert min(near) < disc.front[0]


def test_a_herniation_lifts_the_ligament_behind_the_bodies():
    flat, lifted = (lifted_ligament(LUMBAR, Herniation(value), "L4-L5") for value in (0, 1))
    disc = LUMBAR.disc("L4-L5")

    def behind(shape: Outline) -> float:
        return max(x for x, y in sample(shape.path) if abs(y - disc.back[1]) < 4)

    assert behind(lifted) > behind(flat) + 4


def test_the_ligament_behind_the_bodies_has_no_gap_at_the_herniated_disc():
    rest = [sample(piece) for piece in pieces(back_ligament(LUMBAR, "L4-L5").path)]
    stretch = sample(lifted_ligament(LUMBAR, Herniation(1), "L4-L5").path)
    assert len(rest) == 2
    for end, line in ((stretch[0], rest[0]), (stretch[-1], rest[1])):
        assert min(math.dist(end, point) for point in line) < 0.1


def test_yellow_ligaments_bridge_every_pair_of_laminae():
    names = [shape.name for shape in yellow_ligaments(LUMBAR)]
    assert names[-1] == "L5-S1 ligamentum flavum"
    assert len(names) == len(LUMBAR.vertebrae)


def test_bands_join_the_spinous_processes():
    shapes = between_spines(LUMBAR)
    assert sum(shape.name.endswith("interspinous ligament") for shape in shapes) == 5
    assert shapes[-1].name == "supraspinous ligament"


def test_skin_lies_behind_fat_and_fat_behind_muscle():
    shapes = {shape.name: shape for shape in back_wall(LUMBAR, back_lines())}
    assert bounds(shapes["skin"].path)[2] > bounds(shapes["erector spinae"].path)[2]
    assert shapes["skin"].role is Role.SKIN
    assert shapes["thoracolumbar fascia"].role is Role.FASCIA


def test_the_back_is_hollow_at_the_waist():
    skin = back_lines().skin
    hollow = skin.at(skin.nearest((73, -100)))[0]
    assert hollow < skin.at(0.05)[0]
    assert hollow < skin.at(0.95)[0]


def test_muscles_stay_inside_the_skin():
    skin = back_lines().skin
    for shape in [*back_wall(LUMBAR, back_lines()), *gluteus(LUMBAR, back_lines())]:
        if shape.role in {Role.MUSCLE, Role.MUSCLE_FIBRE}:
            for x, y in sample(shape.path):
                assert x < skin.at(skin.nearest((x, y)))[0] + 0.5


@pytest.mark.parametrize("name", ["gluteus maximus", "fat around the tail bone"])
def test_the_buttock_is_muscle_and_fat(name: str):
    assert name in {shape.name for shape in gluteus(LUMBAR, back_lines())}
