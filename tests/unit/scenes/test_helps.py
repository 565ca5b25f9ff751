from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.drawing import Role
from kiosk.scenes.helps import (
    exercise_and_physio,
    exercise_and_physio_wide,
    keep_moving,
    keep_moving_wide,
    what_helps,
    what_helps_wide,
)
from tests.support.shapes import tangled

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


@pytest.mark.parametrize("draw", [keep_moving, exercise_and_physio, what_helps])
def test_every_help_is_sound_and_shows_two_people(draw: Callable[[float], Drawing], sound: Check):
    drawing = draw(1.0)
    sound(drawing)
    heads = [shape for shape in drawing.outlines if shape.name.endswith("head head")]
    assert len(heads) == drawing.measures["people"] == 2


@pytest.mark.parametrize("draw", [keep_moving, exercise_and_physio, what_helps])
def test_people_differ_in_skin_tone(draw: Callable[[float], Drawing]):
    tones = {shape.role for shape in draw(0.0).outlines if shape.name.endswith("head head")}
    assert len(tones) == 2
    assert tones <= {Role.SKIN, Role.SKIN_DARK, Role.SKIN_DEEP}


def test_somebody_in_every_picture_is_no_longer_young():
    for draw in (keep_moving, exercise_and_physio, what_helps):
        assert any(shape.role is Role.HAIR_GREY for shape in draw(0.0).outlines)


@pytest.mark.parametrize(
    ("tall", "wide"),
    [(keep_moving, keep_moving_wide), (exercise_and_physio, exercise_and_physio_wide), (what_helps, what_helps_wide)],
)
def test_the_same_is_shown_in_a_wide_frame(
    tall: Callable[[float], Drawing], wide: Callable[[float], Drawing], sound: Check
):
    high, broad = tall(1.0), wide(1.0)
    sound(broad)
    assert broad.width / broad.height > 1.25 > high.width / high.height
    assert broad.landmarks.keys() == high.landmarks.keys()
    assert broad.measures.keys() == high.measures.keys()


@pytest.mark.parametrize("draw", [keep_moving, exercise_and_physio, what_helps])
def test_no_outline_crosses_itself(draw: Callable[[float], Drawing]):
    assert tangled([draw(0.0), draw(1.0)]) == {}
