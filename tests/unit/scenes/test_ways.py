from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds, distance
from kiosk.anatomy.section import HEIGHT, WIDTH
from kiosk.scenes.ways import blood_flow, calming_inflammation, nerves, relaxing_muscles

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


WAYS = (calming_inflammation, blood_flow, relaxing_muscles, nerves)
VALUES = (0.0, 0.25, 0.5, 0.75, 1.0)


@pytest.mark.parametrize("draw", WAYS)
@pytest.mark.parametrize("value", VALUES)
def test_every_step_of_every_way_is_sound(draw: Callable[[float], Drawing], value: float, sound: Check):
    drawing = draw(value)
    sound(drawing)
    assert (drawing.width, drawing.height) == (WIDTH, HEIGHT)
    assert 0.16 <= drawing.measures["needle-thickness"] <= 0.30
    assert drawing.outline("needle shaft").line_mm == drawing.measures["needle-thickness"]


@pytest.mark.parametrize(
    ("draw", "measure", "rises"),
    [
        (calming_inflammation, "messengers", False),
        (calming_inflammation, "endorphins", True),
        (blood_flow, "vessel-width", True),
        (relaxing_muscles, "tension", False),
        (nerves, "signal-share", True),
    ],
)
def test_the_effect_grows_steadily_after_the_needle(draw: Callable[[float], Drawing], measure: str, rises: bool):
    values = [draw(value).measures[measure] for value in VALUES]
    assert values == sorted(values, reverse=not rises)
    assert values[0] == values[2] != values[-1]


def test_the_vessel_is_only_a_little_wider():
    before, after = (blood_flow(value).measures["vessel-width"] for value in (0.0, 1.0))
    assert 1.05 <= after / before <= 1.20


def test_a_muscle_keeps_its_length_while_its_fibres_straighten():
    tight, soft = relaxing_muscles(0.0), relaxing_muscles(1.0)
    assert tight.measures["muscle-length"] == soft.measures["muscle-length"]
    assert tight.measures["fibre-length"] > soft.measures["fibre-length"]
    assert "tender spot 1" in {shape.name for shape in tight.outlines if shape.opacity > 0}
    assert not any(shape.opacity > 0 for shape in soft.outlines if shape.name.startswith(("tender", "tight")))


def test_layers_have_the_thickness_of_a_low_back():
    for draw in WAYS:
        measures = draw(0.0).measures
        assert 0.1 <= measures["epidermis"] <= 0.3
        assert 2.0 <= measures["dermis"] <= 4.0
        assert 5.0 <= measures["fat"] <= 20.0
        assert 0.5 <= measures["fascia"] <= 1.5
        assert measures["muscle"] >= 20.0


def test_no_needle_goes_for_the_spinal_nerve():
    drawing = nerves(1.0)
    tip = bounds(drawing.outline("needle shaft").path)
    assert tip[3] < bounds(drawing.outline("deep ligament").path)[1] - 12.0
    assert distance(drawing.landmarks["nerve ending"], (tip[0], tip[3])) < 2.0


@pytest.mark.parametrize("draw", WAYS)
def test_tissue_goes_on_beyond_both_sides_of_a_wide_frame(draw: Callable[[float], Drawing]):
    boxes = [
        bounds(shape.path) for shape in draw(0.5).outlines if shape.name.startswith(("fat lobule", "muscle bundle"))
    ]
    assert min(box[0] for box in boxes) <= -58.0
    assert max(box[2] for box in boxes) >= 118.0
