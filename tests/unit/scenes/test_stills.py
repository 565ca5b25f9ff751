from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.drawing import Drawing
from kiosk.scenes import care, helps, medicine, pages, rest, resting_back, signs
from kiosk.scenes.stills import reframed, still
from tests.support.drawings import faults

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Draw

STILL = [
    (care.is_it_safe, care.is_it_safe_wide),
    (care.questions_to_ask, care.questions_to_ask_wide),
    (helps.exercise_and_physio, helps.exercise_and_physio_wide),
    (helps.keep_moving, helps.keep_moving_wide),
    (helps.what_helps, helps.what_helps_wide),
    (medicine.medicines, medicine.medicines_wide),
    (medicine.other_treatments, medicine.other_treatments_wide),
    (pages.words_explained, pages.words_explained_wide),
    (signs.research, signs.research_wide),
    (signs.tell_us_first, signs.tell_us_first_wide),
    (signs.true_or_not, signs.true_or_not_wide),
]
MOVING = [
    (pages.how_it_may_help, pages.how_it_may_help_wide),
    (rest.rest_and_sleep, rest.rest_and_sleep_wide),
    (resting_back.acupuncture, resting_back.acupuncture_wide),
]

calls: list[int] = []


@still
def picture() -> Drawing:
    """Say what is shown."""
    calls.append(1)
    return Drawing(500.0, 600.0, (), {"focus": (1.0, 2.0), "nose": (3.0, 4.0)}, {"people": 2.0, "focus-width": 9.0})


def test_a_still_picture_is_drawn_once_and_says_what_it_shows():
    assert picture(0.0) is picture(1.0)
    assert len(calls) == 1
    assert picture.__doc__ == "Say what is shown."


def test_another_frame_shows_the_same_with_a_crop_of_its_own():
    wide = reframed(picture(0.0), (-50.0, 10.0, 700.0, 400.0), (20.0, 30.0), 300.0)
    assert (wide.width, wide.height, wide.origin) == (700.0, 400.0, (-50.0, 10.0))
    assert wide.landmarks == {"focus": (20.0, 30.0), "nose": (3.0, 4.0)}
    assert wide.measures == {"people": 2.0, "focus-width": 300.0}
    assert picture(0.0).width == 500.0


@pytest.mark.parametrize("draw", [draw for pair in STILL for draw in pair])
def test_no_still_scene_has_a_fault(draw: Draw):
    assert draw(0.0) is draw(1.0)
    assert faults([draw(1.0)]) == []


@pytest.mark.parametrize(("tall", "wide"), [*STILL, *MOVING])
def test_the_same_is_shown_in_a_wide_frame(tall: Draw, wide: Draw):
    high, broad = tall(1.0), wide(1.0)
    assert broad.width / broad.height > 1.25 > high.width / high.height
    assert broad.landmarks.keys() == high.landmarks.keys()
    assert broad.measures.keys() == high.measures.keys()
