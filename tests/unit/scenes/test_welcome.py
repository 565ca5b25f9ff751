from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.scenes.welcome import attract
from tests.support.drawings import faults, steps


def test_no_step_of_the_welcome_has_a_fault_and_all_are_wide():
    drawings = steps(attract)
    assert faults(drawings) == []
    assert all(drawing.width / drawing.height == pytest.approx(1.6) for drawing in drawings)


def test_the_light_about_the_spine_grows():
    dim, bright = attract(0.0), attract(1.0)
    assert dim.measures["light"] < bright.measures["light"] < 1.0


def test_there_is_room_beside_the_person():
    drawing = attract(1.0)
    body = bounds(drawing.outline("body skin contour").path)
    assert body[0] > drawing.width * 0.25
    assert drawing.landmarks["room"][0] < body[0]


@pytest.mark.parametrize("ratio", [0.56, 0.64, 1.6, 2.3])
def test_a_crop_to_any_glass_keeps_the_spine_in_its_middle(ratio: float):
    drawing = attract(1.0)
    width = min(drawing.width, drawing.height * ratio)
    height = min(drawing.height, drawing.width / ratio)
    for name in ("spine", "low back"):
        x, y = drawing.landmarks[name]
        assert x == drawing.width / 2
        assert abs(y - drawing.height / 2) < height / 2
    head = bounds(drawing.outline("body skin contour").path)
    assert head[1] >= (drawing.height - height) / 2 - 20
    assert width >= 0.9 * (head[2] - head[0])
