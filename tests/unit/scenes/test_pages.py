from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, distance
from kiosk.scenes.pages import (
    WAYS,
    WAYS_WIDE,
    how_it_may_help,
    how_it_may_help_wide,
    words_explained,
    words_explained_wide,
)
from tests.support.drawings import faults, steps

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


def test_the_book_shows_a_vertebra():
    drawing = words_explained(1.0)
    names = {shape.name for shape in drawing.outlines}
    assert {"drawn vertebral body", "drawn vertebral arch", "drawn canal"} <= names
    assert sum(name.startswith("word ") for name in names) == drawing.measures["words"]


@pytest.mark.parametrize("draw", [how_it_may_help, how_it_may_help_wide])
@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_the_five_ways_stand_around_the_needle(draw: Draw, value: float):
    drawing = draw(value)
    assert drawing.measures["ways"] == len(WAYS) == 5
    assert 0.16 <= drawing.measures["needle-thickness"] <= 0.30


@pytest.mark.parametrize(("draw", "places"), [(how_it_may_help, WAYS), (how_it_may_help_wide, WAYS_WIDE)])
def test_the_rounds_do_not_touch_each_other_or_the_needle(draw: Draw, places: dict[str, tuple[float, float]]):
    drawing = draw(1.0)
    left, _, right, _ = bounds(drawing.outline("nerves ring").path)
    centers = list(places.values())
    assert all(distance(a, b) > right - left for i, a in enumerate(centers) for b in centers[:i])
    tip = bounds(drawing.outline("needle shaft").path)
    assert all(abs(x - 30.0) > (right - left) / 2 + 1.0 or y - (right - left) / 2 > tip[3] for x, y in centers)


def test_the_same_five_ways_are_shown_in_every_frame():
    assert WAYS.keys() == WAYS_WIDE.keys()
    assert how_it_may_help(1.0).landmarks.keys() == how_it_may_help_wide(1.0).landmarks.keys()


def test_the_book_is_the_same_in_a_wide_frame():
    assert words_explained_wide(1.0).outlines is words_explained(0.0).outlines


@pytest.mark.parametrize("draw", [how_it_may_help, how_it_may_help_wide])
def test_no_step_of_the_five_ways_has_a_fault(draw: Draw):
    assert faults(steps(draw)) == []
