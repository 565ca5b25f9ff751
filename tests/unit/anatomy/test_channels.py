from __future__ import annotations

import pytest

from kiosk.anatomy.channels import CUN, SHOULDER_BLADE_BORDER, AcupuncturePoint, below, channels, points, spot
from kiosk.anatomy.curves import bounds, distance, sample
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.pelvis import CREST, SACRAL_HIATUS, TROCHANTER

BESIDE_THE_SPINE = [
    ("BL23", "L2", 1.5), ("BL25", "L4", 1.5), ("BL52", "L2", 3.0),
    ("GV4", "L2", 0.0), ("GV3", "L4", 0.0),
]  # fmt: skip


def test_three_body_inches_reach_from_the_mid_line_to_the_shoulder_blade():
    assert pytest.approx(SHOULDER_BLADE_BORDER) == 3 * CUN
    assert 18 < CUN < 27


@pytest.mark.parametrize(("code", "level", "cun"), BESIDE_THE_SPINE)
def test_points_beside_the_spine_lie_at_the_lower_edge_of_their_spinous_process(code: str, level: str, cun: float):
    x, y = spot(code)
    assert x == pytest.approx(cun * CUN)
    assert y == pytest.approx(below(level))
    vertebra = spine()[level]
    assert vertebra.frame.y < y < vertebra.frame.y + vertebra.height


def test_bl25_and_gv3_lie_at_the_line_between_the_hip_crests():
    assert abs(spot("BL25")[1] - CREST[1]) < 15
    assert spot("GV3")[1] == spot("BL25")[1]


def test_gb30_lies_a_third_of_the_way_from_the_hip_bump_to_the_sacral_hiatus():
    place = spot("GB30")
    whole = distance(TROCHANTER, SACRAL_HIATUS)
    assert distance(TROCHANTER, place) == pytest.approx(whole / 3)
    assert distance(place, SACRAL_HIATUS) == pytest.approx(whole * 2 / 3)


def test_points_of_the_leg_lie_where_their_landmarks_are():
    assert spot("BL40")[1] == pytest.approx(1224)
    assert spot("BL60")[0] > 81
    assert spot("GB34")[0] > spot("BL40")[0]
    assert spot("GB34")[1] > spot("BL40")[1]


def test_points_are_those_of_the_page_in_its_order():
    assert [(p.number, p.code) for p in points()] == [
        (1, "GV4"), (2, "BL23"), (3, "GV3"), (4, "BL25"), (5, "Ashi"), (6, "GB30"), (7, "BL40"), (8, "GB34"),
        (9, "BL60"),
    ]  # fmt: skip


def test_an_unknown_point_is_an_error():
    with pytest.raises(KeyError, match="ST99"):
        spot("ST99")


def test_points_off_the_mid_line_have_a_twin_on_the_left_but_a_tender_spot_has_none():
    found: dict[str, AcupuncturePoint] = {p.code: p for p in points()}
    assert not found["GV4"].paired
    assert not found["Ashi"].paired
    twin = found["BL23"]
    assert twin.paired
    assert twin.mirrored == (-twin.place[0], twin.place[1])


@pytest.mark.parametrize("bottom", [1200.0, 1660.0])
def test_channels_are_channels_only_and_run_where_the_points_are(bottom: float):
    lines = channels(2.0, 500.0, bottom)
    assert {s.role for s in lines} == {Role.CHANNEL}
    assert len(lines) == 7
    inner = next(s for s in lines if s.name == "right Bladder channel, 1.5 cun")
    x, y = spot("BL23")
    assert min(distance((x, y), p) for p in sample(inner.path)) < 6
    leg = next(s for s in lines if s.name == "right Bladder channel, leg")
    assert bounds(leg.path)[3] == pytest.approx(spot("BL60")[1] if bottom > 1300 else 1224.0)


def test_the_governor_line_runs_down_the_middle():
    line = next(s for s in channels(2.0, 500.0, 1660.0) if s.name == "Governor channel")
    assert bounds(line.path)[0] == bounds(line.path)[2] == 0
