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
from tests.support.drawings import faults, steps

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_the_hub_picture_shows_eight_fine_needles(value: float):
    drawing = acupuncture(value)
    shafts = [shape for shape in drawing.outlines if shape.name.endswith("shaft")]
    assert len(shafts) == drawing.measures["needles"] == 8
    assert all(shape.line_mm is not None and 0.16 <= shape.line_mm <= 0.30 for shape in shafts)


@pytest.mark.parametrize("draw", [acupuncture, acupuncture_wide])
def test_no_step_of_the_hub_picture_has_a_fault(draw: Draw):
    assert faults(steps(draw)) == []


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
