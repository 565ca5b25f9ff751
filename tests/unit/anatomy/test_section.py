from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.section import HEIGHT, WIDTH, Block, air, fascia, fat, needle, roll, skin, slab, steady, steps
from tests.support.shapes import pieces


def test_layers_lie_in_the_right_order_and_have_the_thickness_of_a_low_back():
    block = Block()
    assert list(block.levels) == sorted(block.levels)
    assert 0.1 <= block.epidermis <= 0.3
    assert 2.0 <= block.dermis <= 4.0
    assert 5.0 <= block.fat <= 20.0
    assert 0.5 <= block.fascia <= 1.5
    assert block.muscle >= 30.0


@pytest.mark.parametrize("x", [0.0, 15.0, 30.0, 45.0, 60.0])
def test_no_layer_crosses_another(x: float):
    tops = Block().tops(x)
    assert Block().surface(x) < tops[0]
    assert list(tops) == sorted(tops)


def test_every_layer_fills_the_width_of_the_view_box_and_more():
    block = Block()
    for shape in [air(), *skin(block), *fat(block), *fascia(block)]:
        if shape.name in {"air", "skin surface", "dermis", "epidermis", "fat", "thoracolumbar fascia"}:
            left, _, right, _ = bounds(shape.path)
            assert left < 0.0
            assert right > WIDTH


def test_fat_lobules_lie_in_the_fat():
    block = Block()
    rows = [shape for shape in fat(block) if shape.name.startswith("fat lobules")]
    assert len(rows) == 3
    for shape in rows:
        assert shape.role is Role.FAT
        for lobule in pieces(shape.path):
            left, top, right, bottom = bounds(lobule)
            middle = (left + right) / 2
            assert top > block.tops(middle)[1] - 0.3
            assert bottom < block.tops(middle)[2] + 0.3


def test_hair_stands_above_the_skin_and_its_root_below():
    block = Block()
    shapes = {shape.name: shape for shape in skin(block)}
    hair = next(piece for piece in pieces(shapes["hairs"].path) if abs(piece[0][1] - 4.8) < 0.1)
    bulb = next(piece for piece in pieces(shapes["hair bulbs"].path) if abs(bounds(piece)[0] - 4.5) < 0.2)
    assert bounds(hair)[1] < block.surface(6.0) - 1.0
    assert bounds(bulb)[3] > block.surface(6.0) + 1.0


def test_a_wider_block_goes_on_further():
    narrow, wide = Block(), Block(left=-50.0, right=110.0)
    for make in (skin, fat, fascia):
        for one, other in zip(make(narrow), make(wide), strict=True):
            assert len(other.path) >= len(one.path)
    left, _, right, _ = bounds(fat(wide)[1].path)
    assert left <= -50.0
    assert right >= 110.0


@pytest.mark.parametrize("thickness", [0.16, 0.25, 0.30])
def test_a_needle_is_as_thick_as_said_and_has_a_thicker_handle(thickness: float):
    shapes = {shape.name: shape for shape in needle((30.0, 50.0), 0.0, 27.0, thickness, 12.0)}
    assert shapes["needle shaft"].line_mm == thickness
    left, top, right, bottom = bounds(shapes["needle handle"].path)
    assert right - left > 4 * thickness
    assert bottom - top == pytest.approx(12.5, abs=0.6)
    assert bottom < 50.0 - 27.0


def test_steps_and_waves_and_steady_numbers():
    assert steps(0.0, 1.0, 4) == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert roll(0.0, 2.0, 10.0) == 0.0
    assert roll(2.5, 2.0, 10.0) == pytest.approx(2.0)
    assert steady(7) == steady(7)
    assert len({steady(seed) for seed in range(50)}) == 50
    assert all(0.0 <= steady(seed) < 1.0 for seed in range(50))


def test_a_slab_lies_between_its_edges():
    _, top, _, bottom = bounds(slab("layer", Role.FAT, lambda _: 10.0, lambda _: 14.0).path)
    assert (top, bottom) == pytest.approx((10.0, 14.0))
    assert bottom < HEIGHT
