from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes.strokes import Sheet
from kiosk.scenes.tissue import Lens
from kiosk.scenes.vessels import FLOW_SHARE, blood


def _width(flow: float) -> tuple[Sheet, float]:
    sheet = Sheet()
    return sheet, blood(Lens(sheet, (40.0, 50.0), 16.0, (20.0, 50.0), Role.SKIN), flow)


def test_the_vessel_widens_by_a_small_share_only():
    widths = [_width(step / 4)[1] for step in range(5)]
    assert widths == sorted(widths)
    assert widths[-1] / widths[0] == pytest.approx(1.0 + FLOW_SHARE)
    assert 0.05 <= FLOW_SHARE <= 0.20


def test_red_cells_lie_inside_the_vessel_and_move_on():
    before, after = _width(0.0)[0], _width(1.0)[0]
    first = {shape.name: bounds(shape.path) for shape in before.outlines if shape.name.startswith("red cell")}
    later = {shape.name: bounds(shape.path) for shape in after.outlines if shape.name.startswith("red cell")}
    assert len(first) > 20
    moved = [name for name in first.keys() & later.keys() if later[name][0] > first[name][0]]
    assert len(moved) > len(first) / 2


def test_the_wall_lies_around_the_inside():
    parts = {shape.name: bounds(shape.path) for shape in _width(0.0)[0].outlines}
    assert parts["vessel wall"][1] < parts["vessel inside"][1]
    assert parts["vessel wall"][3] > parts["vessel inside"][3]
