from __future__ import annotations

import math

import pytest

from kiosk.anatomy.curves import bounds, sample
from kiosk.anatomy.drawing import Role
from kiosk.scenes.strokes import Sheet
from kiosk.scenes.tissue import Lens
from kiosk.scenes.vessels import FLOW_SHARE, blood, surroundings
from tests.support.drawings import beyond
from tests.support.shapes import middles

LENS = Lens(Sheet(), (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)


def drawn(flow: float) -> dict[str, tuple[float, float, float, float]]:
    return {shape.name: bounds(shape.path) for shape in blood(LENS, flow)[0]}


def test_the_vessel_widens_by_a_small_share_only():
    widths = [blood(LENS, step / 4)[1] for step in range(5)]
    assert widths == sorted(widths)
    assert widths[-1] / widths[0] == pytest.approx(1.0 + FLOW_SHARE)
    assert 0.05 <= FLOW_SHARE <= 0.20


def drawn_width(flow: float) -> float:
    """The height of the inside of the vessel above the middle of the glass, as drawn."""
    inside = next(shape for shape in blood(LENS, flow)[0] if shape.name == "vessel inside")
    heights = [y for x, y in sample(inside.path, 2) if abs(x - 40.0) < 1.2]
    return max(heights) - min(heights)


def test_it_is_drawn_as_wide_as_said():
    assert drawn_width(1.0) / drawn_width(0.0) == pytest.approx(1.0 + FLOW_SHARE, abs=0.04)
    assert drawn_width(0.0) < drawn_width(0.5) < drawn_width(1.0)


def test_red_cells_lie_inside_the_vessel_and_on_the_glass():
    for flow in (0.0, 0.3, 1.0):
        cells, wall = drawn(flow)["red cells"], drawn(flow)["vessel wall"]
        assert cells[0] >= 23.9
        assert cells[2] <= 56.1
        assert cells[1] > wall[1]
        assert cells[3] < wall[3]


@pytest.mark.parametrize("flow", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_no_red_cell_lies_over_another(flow: float):
    spots = middles(next(shape for shape in blood(LENS, flow)[0] if shape.name == "red cells").path)
    assert len(spots) > 12
    # A cell cut by the rim has its middle elsewhere; all whole ones are at least a cell apart.
    whole = [spot for spot in spots if math.dist(spot, (40.0, 50.0)) < 14.0]
    assert min(math.dist(a, b) for i, a in enumerate(whole) for b in whole[:i]) > 2.6


def test_red_cells_move_on_along_the_vessel():
    def places(flow: float) -> list[float]:
        cells = next(shape for shape in blood(LENS, flow)[0] if shape.name == "red cells").path
        return [command[1] for command in cells if command[0] == "M"]

    first, later = places(0.0), places(0.02)
    assert len(first) == len(later) > 15
    moved = [b > a for a, b in zip(first, later, strict=True)]
    assert sum(moved) > 0.8 * len(moved)


def test_the_wall_lies_around_the_inside():
    parts = drawn(0.0)
    assert parts["vessel wall"][1] < parts["vessel inside"][1]
    assert parts["vessel wall"][3] > parts["vessel inside"][3]


def test_muscle_fibres_and_fine_vessels_lie_around_it_and_stay_on_the_glass():
    sheet = Sheet()
    lens = Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN)
    before = len(sheet.outlines)
    surroundings(lens)
    shapes = sheet.outlines[before:]
    assert {shape.role for shape in shapes} >= {Role.MUSCLE, Role.MUSCLE_FIBRE, Role.VESSEL}
    assert beyond(shapes, (23.3, 33.3, 56.7, 66.7)) == []
