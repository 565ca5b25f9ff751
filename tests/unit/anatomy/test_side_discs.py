from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.conditions import Drying, Herniation
from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.lumbar import column
from kiosk.anatomy.side_discs import bulging_edge, disc_outlines, escaped_gel
from tests.support.shapes import crossings, pieces

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path
    from kiosk.anatomy.lumbar import Disc

DISC = column().disc("L4-L5")
LOW = column({"L4-L5": Drying(1).height_share}).disc("L4-L5")


def reach(path: Path, disc: Disc = DISC) -> tuple[float, float]:
    """How far a path reaches before the front and behind the back edge of a disc, in mm."""
    along = (disc.back[0] - disc.front[0], disc.back[1] - disc.front[1])
    shares = [
        ((x - disc.front[0]) * along[0] + (y - disc.front[1]) * along[1]) / disc.depth**2 for x, y in sample(path)
    ]
    return -min(shares) * disc.depth, (max(shares) - 1) * disc.depth


def test_a_healthy_disc_is_as_wide_as_the_bone_with_a_gel_inside():
    shapes = {shape.name: shape for shape in disc_outlines(DISC)}
    front, back = reach(shapes["L4-L5 disc"].path)
    assert 0 <= front < 3
    assert 0 <= back < 2
    gel = bounds(shapes["L4-L5 nucleus"].path)
    rim = bounds(shapes["L4-L5 disc"].path)
    assert rim[0] < gel[0] < gel[2] < rim[2]
    assert "L4-L5 aged disc" not in shapes
    assert not escaped_gel(DISC, Herniation())


def test_the_gel_lies_a_little_behind_the_middle():
    nucleus = {shape.name: shape for shape in disc_outlines(DISC)}["L4-L5 nucleus"]
    front, back = reach(nucleus.path)
    assert -back < -front


@pytest.mark.parametrize("value", [0.35, 0.7, 1.0])
def test_a_herniation_pushes_backwards_and_never_forwards(value: float):
    herniation = Herniation(value)
    edge = {shape.name: shape for shape in bulging_edge(DISC, herniation)}
    assert reach(edge["L4-L5 bulging edge"].path)[0] < -20  # all of it lies in the back of the disc
    assert reach(edge["L4-L5 bulging rim"].path)[1] > reach(disc_outlines(DISC)[0].path)[1]
    gel = escaped_gel(DISC, herniation)[0]
    assert gel.role is Role.NUCLEUS_ESCAPED
    assert reach(gel.path)[0] < 0  # nothing before the front edge
    assert reach(gel.path)[1] == pytest.approx(herniation.bulge_mm, abs=0.6)


def test_the_rings_part_where_the_gel_passes():
    layers = {shape.name: shape for shape in bulging_edge(DISC, Herniation(1))}["L4-L5 bulging layers"]
    assert len(pieces(layers.path)) == 8  # four layers, each in two halves
    turn = math.radians(DISC.frame.degrees)
    heights = [
        -(x - DISC.frame.x) * math.sin(turn) + (y - DISC.frame.y) * math.cos(turn) for x, y in sample(layers.path)
    ]
    assert min(abs(height) for height in heights) > 1


def test_in_health_nothing_bulges():
    assert bulging_edge(DISC, Herniation()) == []


def test_a_wedge_that_is_low_behind_has_one_smooth_back_edge():
    disc = column().disc("L5-S1")
    assert crossings(disc_outlines(disc)[0].path) == []


def test_an_old_disc_is_duller_cracked_and_bulges_a_little():
    shapes = {shape.name: shape for shape in disc_outlines(LOW, Drying(1))}
    assert shapes["L4-L5 aged disc"].opacity == 1
    assert shapes["L4-L5 aged nucleus"].role is Role.NUCLEUS_AGED
    assert [command[0] for command in shapes["L4-L5 small cracks"].path].count("M") == 2
    front, back = reach(shapes["L4-L5 disc"].path, LOW)
    assert 1 < front < 5
    assert 1 < back < 4


def test_a_little_age_brings_no_cracks():
    assert not [shape for shape in disc_outlines(DISC, Drying(0.2)) if "cracks" in shape.name]
