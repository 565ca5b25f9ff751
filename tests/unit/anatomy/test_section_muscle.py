from __future__ import annotations

import pytest

from kiosk.anatomy.curves import area, bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.section import Block
from kiosk.anatomy.section_muscle import (
    REACH_ACROSS,
    REACH_ALONG,
    beside_knot,
    bundle_path,
    knot,
    knotted,
    muscle,
    seam,
    waviness,
)

PLAIN = Block()
BLOCK = Block(knot=(30.5, 52.8))
KNOT = (30.5, 52.8)


def drawn(tension: float, name: str):
    return next(shape for shape in knot(BLOCK, tension) if shape.name == name)


@pytest.mark.parametrize("x", [5.0, 20.0, 35.0, 50.0])
@pytest.mark.parametrize("tension", [0.0, 1.0])
def test_seams_never_cross(x: float, tension: float):
    heights = [knotted(BLOCK, seam(BLOCK, row, x), tension)[1] for row in range(9)]
    assert heights == sorted(heights)


def test_bundles_are_thick_in_the_middle_and_thin_at_their_ends():
    left, top, right, bottom = bounds(bundle_path(PLAIN, 12))
    assert 40.0 < right - left < 60.0
    assert 5.0 < bottom - top < 12.0


def test_a_knot_draws_in_along_the_fibre_and_swells_across():
    x, y = KNOT
    ahead, above = knotted(BLOCK, (x + 5.0, y), 1.0), knotted(BLOCK, (x, y - 3.0), 1.0)
    assert x < ahead[0] < x + 5.0
    assert above[1] < y - 3.0
    assert knotted(BLOCK, (x + 5.0, y), 0.0) == (x + 5.0, y)
    assert knotted(BLOCK, KNOT, 1.0) == KNOT
    assert knotted(PLAIN, (x, y - 3.0), 1.0) == (x, y - 3.0)


@pytest.mark.parametrize("way", [(REACH_ALONG, 0.0), (-REACH_ALONG, 0.0), (0.0, REACH_ACROSS), (0.0, -REACH_ACROSS)])
def test_beyond_its_reach_nothing_moves(way: tuple[float, float]):
    place = (KNOT[0] + way[0], KNOT[1] + way[1])
    assert knotted(BLOCK, place, 1.0) == place


def test_the_fibres_of_a_knot_are_wavy_and_soft_ones_nearly_straight():
    waves = [waviness(drawn(tension, "knot fibres").path) for tension in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert waves == sorted(waves)
    assert waves[0] < 1.02
    assert waves[-1] > 1.05


def test_only_a_tight_muscle_has_a_sore_bundle_and_it_is_swollen():
    soft, tight = drawn(0.0, "tight bundle"), drawn(1.0, "tight bundle")
    assert soft.opacity == 0.0
    assert tight.opacity > 0.5
    assert tight.role is Role.MUSCLE_SORE
    assert bounds(tight.path)[3] - bounds(tight.path)[1] > 1.15 * (bounds(soft.path)[3] - bounds(soft.path)[1])
    assert area(tight.path) == pytest.approx(area(soft.path), rel=0.35)


def test_what_the_knot_does_not_reach_is_never_drawn_twice():
    still = {shape.name for shape in muscle(BLOCK)}
    moving = {shape.name for shape in knot(BLOCK, 0.5)}
    assert not still & moving
    assert beside_knot(BLOCK).name not in still | moving
    whole = sum(area(shape.path) for shape in muscle(PLAIN) if shape.name.startswith("muscle bundles"))
    parts = sum(area(shape.path) for shape in muscle(BLOCK) if shape.name.startswith("muscle bundles"))
    assert 0.5 * whole < parts < 0.95 * whole


def test_a_muscle_that_cannot_grow_tight_has_no_knot_to_draw():
    with pytest.raises(ValueError, match="without a knot"):
        knot(PLAIN, 1.0)
    with pytest.raises(ValueError, match="without a knot"):
        beside_knot(PLAIN)


def test_every_row_of_bundles_has_its_light_and_all_have_fibres():
    shapes = {shape.name: shape for shape in muscle(PLAIN)}
    rows = [shape for name, shape in shapes.items() if name.startswith("muscle bundles")]
    assert len(rows) >= 8
    for shape in rows:
        assert shape.light is not None
        assert shape.toward is not None
        assert shape.light[1] < shape.toward[1]
    pieces = sum(command[0] == "M" for command in shapes["muscle fibres"].path)
    assert pieces > 40
