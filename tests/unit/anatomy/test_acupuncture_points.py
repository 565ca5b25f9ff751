from __future__ import annotations

import pytest

from kiosk.anatomy.acupuncture_points import acupuncture_points, acupuncture_points_wide
from kiosk.anatomy.channels import CUN, points
from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.anatomy.from_behind import SACRUM_TOP, spine
from kiosk.anatomy.pelvis import SACRAL_HIATUS, TROCHANTER
from tests.support.drawings import faults

DRAWING = acupuncture_points(0.0)
WIDE = acupuncture_points_wide(0.0)
BOTH = [DRAWING, WIDE]
# How far (mm) a drawn point may lie from the place its landmarks give.
TOLERANCE = 3.0


def chip(drawing: Drawing, code: str) -> tuple[float, float]:
    """Return the middle of the numbered circle drawn for a point."""
    number = next(p.number for p in points() if p.code == code)
    left, top, right, bottom = bounds(drawing.outline(f"number {number} chip").path)
    return (left + right) / 2, (top + bottom) / 2


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


def test_the_ashi_point_is_a_plain_dashed_circle_on_the_back_muscle_at_l4_and_l5_off_every_channel():
    circle = DRAWING.outline("tender circle")
    assert circle.role is Role.MEASURE_DASHED
    assert not circle.filled
    assert not any(s.role is Role.SORE for s in DRAWING.outlines), "no target"
    left, top, right, bottom = bounds(circle.path)
    # The column of muscle lies 3 to 5 cm beside the mid-line; the two lines of the Bladder channel frame the circle.
    assert -3 * CUN < left < right < -1.5 * CUN
    assert spine()["L4"].frame.y < top < bottom < SACRUM_TOP


def test_the_label_of_the_hip_line_stands_outside_the_body_at_the_end_of_the_line():
    x, y = DRAWING.landmarks["hip crest"]
    _, _, right, _ = bounds(DRAWING.outline("hip-crest line").path)
    assert x == pytest.approx(right)
    skin = [p[0] for p in sample(DRAWING.outline("skin").path, 12) if abs(p[1] - y) < 8 and 0 < p[0] < 180]
    assert x > max(skin) + 8


@pytest.mark.parametrize("level", ["L2", "L4", "S1"])
def test_names_of_levels_stand_in_the_margin_between_trunk_and_arm(level: str):
    left, _, right, _ = bounds(DRAWING.outline(f"{level} name").path)
    assert -205 < left < right < -160


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
@pytest.mark.parametrize(
    ("code", "level", "cun"), [("BL23", "L2", 1.5), ("BL25", "L4", 1.5), ("GV4", "L2", 0.0), ("GV3", "L4", 0.0)]
)
def test_a_drawn_point_of_the_back_lies_at_the_lower_edge_of_its_drawn_spinous_process(
    drawing: Drawing, code: str, level: str, cun: float
):
    x, y = chip(drawing, code)
    _, _, _, lower = bounds(drawing.outline(f"{level} spinous process").path)
    assert y == pytest.approx(lower, abs=TOLERANCE)
    # The body's own inch: three of them reach from the mid-line to the inner border of the shoulder-blade, as drawn.
    border = bounds(drawing.outline("right shoulder-blade border").path)[0]
    assert x == pytest.approx(cun * border / 3, abs=TOLERANCE)


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_bl25_and_gv3_lie_on_the_drawn_line_between_the_hip_crests(drawing: Drawing):
    line = bounds(drawing.outline("hip-crest line").path)[1]
    crest = bounds(drawing.outline("right hip crest").path)[1]
    assert line == pytest.approx(crest, abs=6)
    for code in ("BL25", "GV3"):
        assert chip(drawing, code)[1] == pytest.approx(line, abs=15)


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_gb30_lies_a_third_of_the_way_in_from_the_hip_bump(drawing: Drawing):
    x, y = chip(drawing, "GB30")
    wanted = (
        TROCHANTER[0] + (SACRAL_HIATUS[0] - TROCHANTER[0]) / 3,
        TROCHANTER[1] + (SACRAL_HIATUS[1] - TROCHANTER[1]) / 3,
    )
    assert (x, y) == pytest.approx(wanted, abs=TOLERANCE)


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_bl40_lies_in_the_middle_of_the_drawn_crease_behind_the_knee(drawing: Drawing):
    left, top, right, bottom = bounds(drawing.outline("knee window right knee crease enlarged").path)
    x, y = chip(drawing, "BL40")
    assert x == pytest.approx((left + right) / 2, abs=TOLERANCE)
    assert top - TOLERANCE < y < bottom + TOLERANCE


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_bl60_lies_between_the_drawn_outer_ankle_and_the_heel_tendon(drawing: Drawing):
    bump = bounds(drawing.outline("ankle window right outer ankle enlarged").path)
    tendon = bounds(drawing.outline("ankle window right outer heel tendon enlarged").path)
    x, y = chip(drawing, "BL60")
    assert tendon[0] < x < bump[2]
    assert bump[1] - TOLERANCE < y < bump[3] + TOLERANCE


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_gb34_lies_below_and_in_front_of_the_drawn_head_of_the_fibula(drawing: Drawing):
    _, top, right, bottom = bounds(drawing.outline("side window head of the fibula enlarged").path)
    x, y = chip(drawing, "GB34")
    assert y > (top + bottom) / 2
    assert x > right, "the person faces right"


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_the_ashi_point_is_drawn_in_the_middle_of_the_tender_area(drawing: Drawing):
    left, top, right, bottom = bounds(drawing.outline("tender circle").path)
    assert chip(drawing, "Ashi") == pytest.approx(((left + right) / 2, (top + bottom) / 2), abs=TOLERANCE)


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_channels_pass_through_their_points(drawing: Drawing):
    governor = bounds(drawing.outline("Governor channel").path)
    assert governor[0] == governor[2] == chip(drawing, "GV4")[0]
    inner = sample(drawing.outline("right Bladder channel, 1.5 cun").path, 24)
    for code in ("BL23", "BL25"):
        assert min(distance(p, chip(drawing, code)) for p in inner) < TOLERANCE


def test_wide_the_windows_stand_beside_the_body_larger():
    for name in ("knee window", "side window", "ankle window"):
        upright, wide = (bounds(drawing.outline(name).path) for drawing in BOTH)
        assert wide[2] - wide[0] > 1.2 * (upright[2] - upright[0])
        assert wide[0] > bounds(WIDE.outline("shorts").path)[2]


@pytest.mark.parametrize("drawing", BOTH, ids=["upright", "wide"])
def test_the_picture_has_no_fault(drawing: Drawing):
    assert faults([drawing], pairs=31) == []
