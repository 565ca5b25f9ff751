from __future__ import annotations

import pytest

from kiosk.anatomy.acupuncture_points import acupuncture_points
from kiosk.anatomy.channels import CUN, points
from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role

DRAWING = acupuncture_points(0.0)


def test_every_point_has_its_number_at_its_place():
    for p in points():
        left, top, right, bottom = bounds(DRAWING.outline(f"number {p.number} chip").path)
        assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx(DRAWING.landmarks[p.code])


def test_numbers_do_not_overlap():
    places = [DRAWING.landmarks[p.code] for p in points()]
    for i, (ax, ay) in enumerate(places):
        for bx, by in places[i + 1 :]:
            assert ((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5 > 2 * 13.5 + 4


def test_levels_and_the_hip_crest_line_can_be_checked():
    marks = DRAWING.landmarks
    assert marks["L2"][1] < marks["L4"][1] < marks["S1"][1]
    assert marks["L4"][1] < marks["hip crest"][1] + 10
    line = bounds(DRAWING.outline("hip-crest line").path)
    assert line[1] == line[3] == marks["hip crest"][1]
    assert DRAWING.measures["cun"] == CUN


def test_channels_are_dashed_lines_and_no_nerve_is_drawn():
    roles = {s.role for s in DRAWING.outlines}
    assert Role.CHANNEL in roles
    assert not roles & {Role.NERVE, Role.NERVE_LINE, Role.VESSEL, Role.VESSEL_LINE}


@pytest.mark.parametrize(("code", "window"), [("BL40", "knee"), ("GB34", "side"), ("BL60", "ankle")])
def test_points_of_knee_and_ankle_stand_in_their_windows(code: str, window: str):
    left, top, right, bottom = bounds(DRAWING.outline(f"{window} window").path)
    x, y = DRAWING.landmarks[code]
    assert left < x < right
    assert top < y < bottom


def test_the_ashi_point_is_a_tender_area_in_a_dashed_circle_off_every_channel():
    circle = DRAWING.outline("tender circle")
    assert circle.role is Role.MEASURE_DASHED
    left, _, right, _ = bounds(circle.path)
    assert left < DRAWING.landmarks["Ashi"][0] < right < -3 * CUN


@pytest.mark.parametrize("level", ["L2", "L4", "S1"])
def test_names_of_levels_stand_in_the_margin_between_trunk_and_arm(level: str):
    left, _, right, _ = bounds(DRAWING.outline(f"{level} name").path)
    assert -205 < left < right < -160


def test_landmarks_lie_in_the_view_box_and_names_are_unique():
    for x, y in DRAWING.landmarks.values():
        assert 0 <= x - DRAWING.origin[0] <= DRAWING.width
        assert 0 <= y - DRAWING.origin[1] <= DRAWING.height
    names = [s.name for s in DRAWING.outlines]
    assert len(set(names)) == len(names)
