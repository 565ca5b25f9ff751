from __future__ import annotations

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.scenes.care import is_it_safe, questions_to_ask


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
