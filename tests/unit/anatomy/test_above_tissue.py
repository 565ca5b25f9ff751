from __future__ import annotations

import pytest

from kiosk.anatomy.above_tissue import (
    arch,
    arrow,
    fascia,
    front_ligament,
    healthy_joints,
    joints,
    muscle,
    muscles,
    trunk,
    vessels,
)  # fmt: skip
from kiosk.anatomy.conditions import Narrowing
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from tests.support.drawings import beyond, by_name
from tests.support.shapes import crossings, overlaps


def test_muscles_of_both_sides_mirror_each_other():
    shapes = by_name(muscles())
    for name in ("psoas", "quadratus lumborum", "erector spinae", "multifidus"):
        left, right = bounds(shapes[f"left {name}"].path), bounds(shapes[f"right {name}"].path)
        assert (-left[2], left[1], -left[0], left[3]) == pytest.approx(right)


def test_bundles_of_fibres_keep_inside_their_muscle():
    shapes = by_name(muscles())
    for name in ("left psoas", "right erector spinae", "left multifidus"):
        assert beyond([shapes[f"{name} bundles"]], bounds(shapes[name].path), slack=-0.001) == []
        assert [command[0] for command in shapes[f"{name} bundles"].path].count("M") > 8


def test_psoas_lies_beside_the_disc_and_multifidus_beside_the_spinous_process():
    shapes = by_name(muscles())
    assert bounds(shapes["right psoas"].path)[0] > 26
    assert bounds(shapes["right multifidus"].path)[0] > 3
    assert bounds(shapes["right multifidus"].path)[2] < bounds(shapes["right erector spinae"].path)[0]


def test_skin_holds_everything():
    skin = bounds(trunk()[0].path)
    assert beyond([*muscles(), fascia(), *vessels(), front_ligament()], skin, slack=-0.001) == []


def test_seen_from_above_the_great_vein_lies_on_the_right_and_its_wall_is_thin():
    shapes = by_name(vessels())
    left, _, right, _ = bounds(shapes["vena cava"].path)
    assert (left + right) / 2 > 5
    assert shapes["left common iliac artery"].role is Role.VESSEL


def test_joints_have_a_gap_with_cartilage_and_grow_when_the_canal_narrows():
    bone, healthy, grown = by_name(arch()), by_name(healthy_joints()), by_name(joints(Narrowing(1)))
    for side in ("left", "right"):
        assert bone[f"{side} facet cartilage"].role is Role.DISC
        before = bounds(healthy[f"{side} L5 upper joint process"].path)
        after = bounds(grown[f"{side} L5 upper joint process"].path)
        assert after[2] - after[0] > before[2] - before[0] + 3
    inner = [bounds(shapes["right L5 upper joint process"].path)[0] for shapes in (healthy, grown)]
    assert inner[1] < inner[0] - 2


def test_the_two_bones_of_a_joint_do_not_overlap():
    bone = by_name(arch())["L4 arch"]
    for value in (0.0, 0.5, 1.0):
        assert not [shape.name for shape in joints(Narrowing(value)) if overlaps(shape, bone)]


def test_what_does_not_change_is_drawn_once():
    assert muscle("psoas", 1) is muscle("psoas", 1)
    assert arch() is arch()
    assert healthy_joints() is healthy_joints()


def test_bundles_do_not_cross_themselves():
    assert not [shape.name for shape in muscles() if crossings(shape.path)]


def test_an_arrow_ends_where_it_points():
    shape = arrow("presses", (0, 0), (0, 10), opacity=0.5)
    assert bounds(shape.path) == pytest.approx((-2.7, 0, 2.7, 10))
    assert shape.opacity == 0.5
