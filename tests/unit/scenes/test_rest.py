from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.scenes.rest import rest_and_sleep

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


VALUES = (0.0, 0.25, 0.5, 0.75, 1.0)


@pytest.mark.parametrize("value", VALUES)
def test_rest_is_sound(value: float, sound: Check):
    sound(rest_and_sleep(value))


def test_breath_grows_long_and_the_evening_dark():
    drawings = [rest_and_sleep(value) for value in VALUES]
    for measure in ("breath-length", "darkness"):
        values = [drawing.measures[measure] for drawing in drawings]
        assert values == sorted(values)
        assert values[0] < values[-1]


def test_the_sleeper_closes_the_eyes():
    assert rest_and_sleep(0.0).outline("sleeper eye").filled
    assert not rest_and_sleep(1.0).outline("sleeper eye").filled
