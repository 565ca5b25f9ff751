from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.scenes.welcome import attract

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_the_welcome_is_sound_and_wide(value: float, sound: Check):
    drawing = attract(value)
    sound(drawing)
    assert drawing.width / drawing.height == pytest.approx(1.6)


def test_the_light_about_the_spine_grows():
    dim, bright = attract(0.0), attract(1.0)
    assert dim.measures["light"] < bright.measures["light"] < 1.0


def test_there_is_room_beside_the_person():
    drawing = attract(1.0)
    body = bounds(drawing.outline("body skin contour").path)
    assert body[0] > drawing.width * 0.45
    assert drawing.landmarks["room"][0] < body[0]
