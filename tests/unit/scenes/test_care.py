from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes.care import (
    is_it_safe,
    is_it_safe_wide,
    questions_to_ask,
    questions_to_ask_wide,
)
from tests.support.shapes import tangled

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing

    Check = Callable[[Drawing], None]


@pytest.mark.parametrize("draw", [is_it_safe, questions_to_ask])
def test_the_pictures_are_sound(draw: Callable[[float], Drawing], sound: Check):
    sound(draw(1.0))


def test_one_needle_lies_in_a_pack_that_two_hands_open_and_one_in_a_pack_still_sealed():
    drawing = is_it_safe(0.0)
    names = {shape.name for shape in drawing.outlines}
    assert (
        sum(name.endswith("shaft") for name in names) == drawing.measures["needles"] == drawing.measures["packs"] == 2
    )
    sealed, opened = (bounds(drawing.outline(name).path) for name in ("spare pack back", "pack back"))
    x, y = drawing.landmarks["sealed pack"]
    assert sealed[0] < x < sealed[2]
    assert sealed[1] < y < sealed[3]
    assert sealed[1] > opened[3]
    assert drawing.landmarks["clean hands"][1] < opened[1]
    assert {"left hand palm", "right hand palm", "sharps bin", "hand gel"} <= names
    pocket = bounds(drawing.outline("pocket").path)
    handle = bounds(drawing.outline("single needle handle").path)
    assert pocket[0] < handle[0]
    assert handle[2] < pocket[2]
    assert pocket[1] < handle[1]


def test_patient_and_clinician_sit_face_to_face():
    drawing = questions_to_ask(0.0)
    patient, clinician = drawing.outline("patient head head"), drawing.outline("clinician head head")
    assert bounds(patient.path)[2] < bounds(clinician.path)[0]
    assert {patient.role, clinician.role} == {Role.SKIN_DEEP, Role.SKIN}
    assert drawing.measures["people"] == 2


@pytest.mark.parametrize(("tall", "wide"), [(is_it_safe, is_it_safe_wide), (questions_to_ask, questions_to_ask_wide)])
def test_the_same_is_shown_in_a_wide_frame(
    tall: Callable[[float], Drawing], wide: Callable[[float], Drawing], sound: Check
):
    high, broad = tall(1.0), wide(1.0)
    sound(broad)
    assert broad.width / broad.height > 1.25 > high.width / high.height
    assert broad.landmarks.keys() == high.landmarks.keys()
    assert broad.measures.keys() == high.measures.keys()


@pytest.mark.parametrize("draw", [is_it_safe, questions_to_ask])
def test_no_outline_crosses_itself(draw: Callable[[float], Drawing]):
    assert tangled([draw(0.0), draw(1.0)]) == {}
