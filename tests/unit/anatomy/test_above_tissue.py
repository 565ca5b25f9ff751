from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.above_tissue import arch, arrow, canal_fat, fascia, front_ligament, muscles, trunk, vessels
from kiosk.anatomy.conditions import Narrowing
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Outline


def named(shapes: Iterable[Outline]) -> dict[str, Outline]:
    return {shape.name: shape for shape in shapes}


def test_muscles_of_both_sides_mirror_each_other():
    shapes = named(muscles())
    for muscle in ("psoas", "quadratus lumborum", "erector spinae", "multifidus"):
        left, right = bounds(shapes[f"left {muscle}"].path), bounds(shapes[f"right {muscle}"].path)
        assert (-left[2], left[1], -left[0], left[3]) == pytest.approx(right)


def test_bundles_of_fibres_keep_inside_their_muscle():
    shapes = named(muscles())
    for muscle in ("left psoas", "right erector spinae", "left multifidus"):
        outer, inner = bounds(shapes[muscle].path), bounds(shapes[f"{muscle} bundles"].path)
        assert outer[0] < inner[0] < inner[2] < outer[2]
        assert outer[1] < inner[1] < inner[3] < outer[3]
        assert [command[0] for command in shapes[f"{muscle} bundles"].path].count("M") > 8


def test_psoas_lies_beside_the_disc_and_multifidus_beside_the_spinous_process():
    shapes = named(muscles())
    assert bounds(shapes["right psoas"].path)[0] > 26
    assert bounds(shapes["right multifidus"].path)[0] > 3
    assert bounds(shapes["right multifidus"].path)[2] < bounds(shapes["right erector spinae"].path)[0]


def test_skin_holds_everything():
    skin = bounds(trunk()[0].path)
    for shape in [*muscles(), fascia(), *vessels(), front_ligament()]:
        inner = bounds(shape.path)
        assert skin[0] < inner[0]
        assert skin[1] < inner[1]
        assert inner[2] < skin[2]
        assert inner[3] < skin[3]


def test_seen_from_above_the_great_vein_lies_on_the_right_and_its_wall_is_thin():
    shapes = named(vessels())
    left, _, right, _ = bounds(shapes["vena cava"].path)
    assert (left + right) / 2 > 5
    assert shapes["left common iliac artery"].role is Role.VESSEL


def test_joints_have_a_gap_with_cartilage_and_grow_when_the_canal_narrows():
    healthy, grown = named(arch(Narrowing(0))), named(arch(Narrowing(1)))
    for side in ("left", "right"):
        assert healthy[f"{side} facet cartilage"].role is Role.DISC
        before = bounds(healthy[f"{side} L5 upper joint process"].path)
        after = bounds(grown[f"{side} L5 upper joint process"].path)
        assert after[2] - after[0] > before[2] - before[0] + 3
    inner = [bounds(shapes["right L5 upper joint process"].path)[0] for shapes in (healthy, grown)]
    assert inner[1] < inner[0] - 2


def test_the_fat_of_the_canal_reaches_both_exit_holes():
    left, _, right, _ = bounds(canal_fat(Narrowing()).path)
    assert left < -25
    assert right > 25


def test_an_arrow_ends_where_it_points():
    shape = arrow("presses", (0, 0), (0, 10), opacity=0.5)
    assert bounds(shape.path) == pytest.approx((-2.7, 0, 2.7, 10))
    assert shape.opacity == 0.5
