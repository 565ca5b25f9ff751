from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.drawing import Role
from kiosk.scenes.helps import exercise_and_physio, keep_moving, what_helps

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw


@pytest.mark.parametrize("draw", [keep_moving, exercise_and_physio, what_helps])
def test_every_help_shows_two_people(draw: Draw):
    drawing = draw(1.0)
    heads = [shape for shape in drawing.outlines if shape.name.endswith("head head")]
    assert len(heads) == drawing.measures["people"] == 2


@pytest.mark.parametrize("draw", [keep_moving, exercise_and_physio, what_helps])
def test_people_differ_in_skin_tone(draw: Draw):
    tones = {shape.role for shape in draw(0.0).outlines if shape.name.endswith("head head")}
    assert len(tones) == 2
    assert tones <= {Role.SKIN, Role.SKIN_DARK, Role.SKIN_DEEP}


def test_somebody_in_every_picture_is_no_longer_young():
    for draw in (keep_moving, exercise_and_physio, what_helps):
        assert any(shape.role is Role.HAIR_GREY for shape in draw(0.0).outlines)
