from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.scenes.medicine import (
    medicines,
    medicines_wide,
    other_treatments,
    other_treatments_wide,
)
from tests.support.shapes import tangled

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


@pytest.mark.parametrize("draw", [medicines, other_treatments])
def test_the_pictures_are_sound(draw: Callable[[float], Drawing], sound: Check):
    sound(draw(1.0))


def test_medicines_show_tablets_water_and_a_measure():
    names = {shape.name for shape in medicines(0.0).outlines}
    assert {"box front", "strip", "glass water", "measuring cup", "dose", "leaflet"} <= names
    assert sum(name.startswith(("tablet 0", "tablet 1")) for name in names) == 7


def test_three_rounds_hold_four_people():
    drawing = other_treatments(0.0)
    rounds = [shape for shape in drawing.outlines if shape.name.endswith(" round")]
    assert len(rounds) == 3
    assert drawing.measures["people"] == 4.0
    heads = [shape for shape in drawing.outlines if shape.name.endswith("head head")]
    backs = [shape for shape in drawing.outlines if shape.name.endswith("skin contour")]
    assert len(heads) + len(backs) == 4


@pytest.mark.parametrize(("tall", "wide"), [(medicines, medicines_wide), (other_treatments, other_treatments_wide)])
def test_the_same_is_shown_in_a_wide_frame(
    tall: Callable[[float], Drawing], wide: Callable[[float], Drawing], sound: Check
):
    high, broad = tall(1.0), wide(1.0)
    sound(broad)
    assert broad.width / broad.height > 1.25 > high.width / high.height
    assert broad.landmarks.keys() == high.landmarks.keys()
    assert broad.measures.keys() == high.measures.keys()


@pytest.mark.parametrize("draw", [medicines, other_treatments])
def test_no_outline_crosses_itself(draw: Callable[[float], Drawing]):
    assert tangled([draw(0.0), draw(1.0)]) == {}
