from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes import medallions
from kiosk.scenes.strokes import Sheet
from tests.support.drawings import beyond

if TYPE_CHECKING:
    from collections.abc import Callable

SIGNS = (
    medallions.drop,
    medallions.pregnant,
    medallions.heart_device,
    medallions.no_plug,
    medallions.lungs,
    medallions.tablets,
    medallions.fibres,
    medallions.artery,
    medallions.nerve_cell,
    medallions.messengers,
    medallions.moon,
)


@pytest.mark.parametrize("draw", SIGNS)
def test_every_sign_stays_in_its_ring(draw: Callable[[Sheet], None]):
    sheet = Sheet()
    medallions.round_of(sheet, "sign", (200.0, 300.0), 90.0, draw)
    assert len(sheet.outlines) > 4
    assert beyond(sheet.outlines, (108.0, 208.0, 296.0, 399.0)) == []


def test_the_ground_and_the_size_can_be_chosen():
    sheet = Sheet()
    medallions.round_of(sheet, "sign", (0.0, 0.0), 90.0, medallions.drop, ground=Role.GROUND_COOL, scale=1.0)
    shapes = {shape.name: shape for shape in sheet.outlines}
    assert shapes["sign round"].role is Role.GROUND_COOL
    top, bottom = bounds(shapes["sign drop"].path)[1::2]
    assert bottom - top == pytest.approx(66.0, abs=3.0)


def test_electric_current_is_crossed_out():
    sheet = Sheet()
    medallions.no_plug(sheet)
    crosses = [shape for shape in sheet.outlines if shape.name.startswith("cross")]
    assert len(crosses) == 2
    assert sheet.outlines[-2:] == tuple(crosses)
