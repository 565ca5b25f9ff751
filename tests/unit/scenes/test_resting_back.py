from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.body_outline import Build, half_width
from kiosk.anatomy.curves import bounds
from kiosk.scenes.resting_back import (
    NEEDLE_MM,
    POINTS,
    Resting,
    acupuncture,
    acupuncture_wide,
    needle_from_above,
    resting_back,
)
from tests.support.shapes import tangled

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_the_hub_picture_is_sound(value: float, sound: Check):
    drawing = acupuncture(value)
    sound(drawing)
    shafts = [shape for shape in drawing.outlines if shape.name.endswith("shaft")]
    assert len(shafts) == drawing.measures["needles"] == 8
    assert all(shape.line_mm is not None and 0.16 <= shape.line_mm <= 0.30 for shape in shafts)


def test_six_to_eight_needles_stand_beside_the_spine_and_never_over_it():
    assert 6 <= len(POINTS) <= 8
    for (x, y), _ in POINTS:
        assert 25.0 < abs(x) < half_width(Build(), y)
        assert 600.0 < y < 790.0


def test_each_needle_leans_in_its_own_way():
    angles = [degrees for _, degrees in POINTS]
    assert len(set(angles)) == len(angles)
    assert all(abs(angle) < 30.0 for angle in angles)


def test_the_hand_comes_with_the_last_needle():
    away, here = (bounds(acupuncture(value).outline("practitioner thumb").path)[0] for value in (0.0, 1.0))
    assert away > here


def test_as_many_needles_as_asked_for_and_as_large():
    shapes = resting_back(Resting(Build(), needles=3, needle_size=2.0))
    shafts = [shape for shape in shapes if shape.name.endswith("shaft")]
    assert len(shafts) == 3
    assert shafts[0].line_mm == pytest.approx(2 * NEEDLE_MM)


def test_a_needle_has_a_wound_handle_above_its_shaft():
    shapes = {shape.name: shape for shape in needle_from_above("n", (0.0, 0.0), 0.0, 20.0)}
    assert bounds(shapes["n shaft"].path)[1] == -20.0
    assert bounds(shapes["n handle"].path)[3] == -20.0
    assert len(shapes["n winding"].path) > 10


@pytest.mark.parametrize(("tall", "wide"), [(acupuncture, acupuncture_wide)])
def test_the_same_is_shown_in_a_wide_frame(
    tall: Callable[[float], Drawing], wide: Callable[[float], Drawing], sound: Check
):
    high, broad = tall(1.0), wide(1.0)
    sound(broad)
    assert broad.width / broad.height > 1.25 > high.width / high.height
    assert broad.landmarks.keys() == high.landmarks.keys()
    assert broad.measures.keys() == high.measures.keys()


def test_no_outline_crosses_itself_at_any_step():
    assert tangled(acupuncture(step / 100) for step in range(101)) == {}
