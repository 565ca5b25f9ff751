from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, distance
from kiosk.scenes.pages import WAYS, how_it_may_help, words_explained

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


def test_the_book_is_sound_and_shows_a_vertebra(sound: Check):
    drawing = words_explained(1.0)
    sound(drawing)
    names = {shape.name for shape in drawing.outlines}
    assert {"drawn vertebral body", "drawn vertebral arch", "drawn canal"} <= names
    assert sum(name.startswith("word ") for name in names) == drawing.measures["words"]


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_the_five_ways_stand_around_the_needle(value: float, sound: Check):
    drawing = how_it_may_help(value)
    sound(drawing)
    assert drawing.measures["ways"] == len(WAYS) == 5
    assert 0.16 <= drawing.measures["needle-thickness"] <= 0.30


def test_the_rounds_do_not_touch():
    centers = [center for _, center, _ in WAYS]
    drawing = how_it_may_help(1.0)
    left, _, right, _ = bounds(drawing.outline("nerves ring").path)
    assert all(distance(a, b) > right - left for i, a in enumerate(centers) for b in centers[:i])
