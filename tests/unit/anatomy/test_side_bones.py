from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import area, bounds, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.lumbar import column
from kiosk.anatomy.side_bones import (
    body,
    cartilage,
    coccyx,
    facets,
    pillar,
    pillar_edge,
    pillar_glass,
    sacral_canal,
    sacral_process,
    sacral_roof,
    sacrum,
    spinous,
    spongy_bone,
)  # fmt: skip
from tests.support.shapes import holds

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point
    from kiosk.anatomy.lumbar import Vertebra
    from kiosk.anatomy.side_bones import Facet

LUMBAR = column()
JOINTS = facets(LUMBAR)
NUMBERED = list(zip(LUMBAR.vertebrae, JOINTS, JOINTS[1:], strict=False))


@pytest.mark.parametrize("one", LUMBAR.vertebrae, ids=lambda one: one.name)
def test_a_body_is_waisted_and_fills_most_of_its_box(one: Vertebra):
    shape = body(one)[0]
    points = sample(shape.path)
    share = area(shape.path) / (one.depth * (one.front + one.back) / 2)
    assert 0.82 < share < 0.98
    front = one.frame(-one.depth / 2, 0)
    assert min(math.dist(front, point) for point in points) > 1.5  # the waist keeps off the straight front


def test_the_spongy_bone_lies_inside_the_firm_rim():
    one = LUMBAR.vertebra("L3")
    rim = sample(body(one)[0].path)
    assert all(holds(rim, point) for point in sample(spongy_bone(one).path))


def test_the_edge_of_a_pedicle_begins_and_ends_on_the_bone_it_grows_from():
    for one, above, below in NUMBERED:
        wall = sample(body(one)[0].path)
        edge = pillar_edge(one, above, below)
        for end in (edge[0], edge[-1]):
            assert min(math.dist(end, point) for point in wall) < 1.2


def test_spurs_stand_out_at_the_front_corners_only():
    one = LUMBAR.vertebra("L4")
    plain, spurred = bounds(body(one)[0].path), bounds(body(one, spur_above=3, spur_below=3)[0].path)
    assert spurred[0] < plain[0] - 1.5
    assert spurred[2] == pytest.approx(plain[2], abs=0.1)


def test_there_is_a_joint_above_and_below_every_vertebra():
    assert len(JOINTS) == len(LUMBAR.vertebrae) + 1
    assert JOINTS[-1].name == "L5-S1 facet joint"


@pytest.mark.parametrize(("one", "above", "below"), NUMBERED, ids=lambda x: getattr(x, "name", ""))
def test_the_pedicle_grows_from_the_upper_half_of_the_body(one: Vertebra, above: Facet, below: Facet):
    edge = pillar_edge(one, above, below)
    turn = math.radians(one.frame.degrees)

    def height(point: Point) -> float:
        dx, dy = point[0] - one.frame.x, point[1] - one.frame.y
        return -dx * math.sin(turn) + dy * math.cos(turn)

    middle = (height(edge[0]) + height(edge[-1])) / 2
    assert -one.back / 2 < middle < 0


@pytest.mark.parametrize(("one", "above", "below"), NUMBERED, ids=lambda x: getattr(x, "name", ""))
def test_joint_processes_meet_their_neighbours_at_disc_level(one: Vertebra, above: Facet, below: Facet):
    edge = pillar_edge(one, above, below)
    for joint in (above, below):
        near = min(math.dist(joint.frame(0, 0), point) for point in edge)
        assert near < 2.5


def test_the_spinous_process_is_broad_and_nearly_level():
    left, top, right, bottom = bounds(spinous(LUMBAR.vertebra("L3"))[0].path)
    assert right - left > 1.2 * (bottom - top)
    assert 18 < bottom - top < 32


def test_the_near_side_stands_over_the_canal_like_glass():
    one, above, below = NUMBERED[3]
    glass = pillar_glass(one, above, below)
    assert glass[0].opacity < 0.9
    assert pillar(one, above, below).opacity == 1
    assert not glass[1].filled


def test_a_joint_has_a_thin_gap_of_cartilage():
    for joint in JOINTS:
        gap = cartilage(joint)
        assert gap.role is Role.DISC
        assert area(gap.path) < 25
        assert math.dist(*joint.ends) == pytest.approx(13.2)


def test_the_sacrum_is_one_piece_with_four_fused_lines():
    shapes = sacrum(LUMBAR)
    assert sum("fused line" in shape.name for shape in shapes) == 4
    assert shapes[0].name == "sacrum"
    assert area(shapes[0].path) > 1200


def test_the_sacral_canal_has_a_back_wall_and_the_wing_a_joint_process():
    assert sacral_roof(LUMBAR)[0].path[-1] == ("Z",)
    assert sacral_canal(LUMBAR).role is Role.FAT
    wing = sacral_process(LUMBAR, JOINTS[-1])
    nearest = min(math.dist(JOINTS[-1].frame(0, 0), point) for point in sample(wing[0].path))
    assert nearest < 2.5


def test_the_tail_bone_has_four_pieces_that_grow_smaller():
    sizes = [area(shape.path) for shape in coccyx(LUMBAR)]
    assert len(sizes) == 4
    assert sizes == sorted(sizes, reverse=True)
