from __future__ import annotations

import math

import pytest

from kiosk.anatomy.curves import area, bounds, distance, ellipse, polyline
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.section import Block
from kiosk.anatomy.section_muscle import seam
from kiosk.scenes.strokes import Sheet
from kiosk.scenes.tissue import (
    NEEDLE_MM,
    Lens,
    along_seam,
    effect,
    inserted,
    layers,
    nerve,
    on_shaft,
    put_needle,
    star,
    thicknesses,
    vessel,
)

TIP = (20.0, 50.0)


def test_the_needle_comes_first_and_the_effect_after():
    assert [inserted(v) for v in (0.0, 0.5, 1.0)] == [0.0, 1.0, 1.0]
    assert [effect(v) for v in (0.0, 0.5, 1.0)] == [0.0, 0.0, 1.0]


def test_needles_are_as_thin_as_acupuncture_needles_are():
    assert 0.16 <= NEEDLE_MM <= 0.30
    assert thicknesses(Block())["needle-thickness"] == NEEDLE_MM


def needle_parts(degrees: float, value: float) -> dict[str, Outline]:
    return {shape.name: shape for shape in put_needle(Block(), TIP, degrees, value)}


def test_the_needle_comes_from_above_the_picture_and_stops_at_its_place():
    tips = [needle_parts(5.0, value / 20)["needle shaft"].path[0][1:] for value in range(21)]
    assert tips[0][1] < 0.0
    assert tips[-1] == pytest.approx(TIP)
    assert [y for _, y in tips] == sorted(y for _, y in tips)


def test_a_needle_that_stands_still_is_the_same_object():
    one, other = put_needle(Block(), TIP, 5.0, 0.6), put_needle(Block(), TIP, 5.0, 0.9)
    assert all(a is b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("value", [0.0, 0.3, 1.0])
def test_a_gleam_lies_about_the_whole_shaft_and_ends_with_it(value: float):
    parts = needle_parts(5.0, value)
    gleam, shaft = parts["needle gleam"], parts["needle shaft"]
    assert bounds(gleam.path) == pytest.approx(bounds(shaft.path), abs=0.45)
    # It is a surface, so that it takes the light colour of its role and not the dark one of lines.
    assert gleam.filled
    assert gleam.line_mm == 0.0
    assert gleam.opacity < 0.5


@pytest.mark.parametrize("degrees", [0.0, 5.0])
def test_some_of_the_shaft_stands_bare_between_skin_and_handle(degrees: float):
    block = Block()
    foot = bounds(needle_parts(degrees, 1.0)["needle handle"].path)[3]
    assert 8.0 <= block.surface(TIP[0]) - foot <= 10.0
    x, y = on_shaft(TIP, degrees, block.skin - 5.0)
    assert foot < y < block.skin
    assert math.atan2(x - TIP[0], TIP[1] - y) == pytest.approx(math.radians(degrees))


def test_layers_lie_one_below_the_other():
    sheet = Sheet()
    layers(sheet, Block())
    tops = {shape.name: bounds(shape.path)[1] for shape in sheet.outlines}
    order = ["skin surface", "epidermis", "fat", "thoracolumbar fascia", "muscle sheath"]
    assert [tops[name] for name in order] == sorted(tops[name] for name in order)


def test_nerve_and_vessel_follow_a_seam_between_the_bundles():
    block = Block()
    points = along_seam(block, 3, 0.0, 60.0, 0.5)
    assert points[0] == pytest.approx((seam(block, 3, 0.0)[0], seam(block, 3, 0.0)[1] + 0.5))
    sheet = Sheet()
    nerve(sheet, "nerve", points, [1.0] * 15)
    vessel(sheet, "artery", points, [2.0] * 15)
    roles = {shape.name: shape.role for shape in sheet.outlines}
    assert roles["nerve"] is Role.NERVE
    assert roles["artery"] is Role.VESSEL


def test_nothing_on_the_lens_passes_its_rim():
    sheet = Sheet()
    lens = Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    lens.put([Outline("large", Role.BONE, ellipse((50.0, 50.0), 20.0))])
    lens.rim()
    shape = next(shape for shape in sheet.outlines if shape.name == "large")
    assert bounds(shape.path)[2] <= 56.01
    assert lens.at(1.0, 0.0) == (56.0, 50.0)
    assert sheet.outlines[-1].name == "lens rim"


def test_the_beam_runs_from_the_place_to_the_lens():
    sheet = Sheet()
    Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    left, top, right, bottom = bounds(sheet.outlines[0].path)
    assert left < 20.0
    assert right > 25.0
    assert bottom - top > 18.0


def test_a_line_on_the_lens_is_cut_at_the_rim():
    sheet = Sheet()
    lens = Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    path = (
        *polyline([(x, 50.0) for x in (20.0, 30.0, 40.0, 50.0, 60.0)]),
        *polyline([(38.0, 48.0), (42.0, 48.0)], closed=True),
    )
    lens.put([Outline("thread", Role.SKIN_LINE, path, filled=False)])
    cut = sheet.outlines[-1].path
    assert bounds(cut)[0] == 30.0
    assert bounds(cut)[2] == 50.0
    assert sum(command[0] == "M" for command in cut) == 2


def test_what_is_pressed_onto_the_glass_does_not_pass_its_rim():
    lens = Lens(Sheet(), (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    assert bounds(lens.pressed(ellipse((54.0, 50.0), 6.0)))[2] == pytest.approx(56.0, abs=0.1)
    assert lens.pressed(ellipse((80.0, 50.0), 6.0)) == ()
    inside = lens.pressed(ellipse((40.0, 50.0), 6.0), 8)
    assert area(inside) == pytest.approx(area(ellipse((40.0, 50.0), 6.0)), rel=0.02)


@pytest.mark.parametrize("points", [4, 5])
def test_a_star_has_its_points(points: int):
    path = star((0.0, 0.0), 2.0, points)
    far = [command for command in path if command[0] != "Z" and distance((command[-2], command[-1]), (0.0, 0.0)) > 1.9]
    assert len(far) == points + 1
    assert area(path) < 4.0 * 3.2
