from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.panel.profile import PanelProfile
from kiosk.panel.reach import BOTTOM_BAND_MM, HIGHEST_MM, LOWEST_MM, reach

WALL = PanelProfile(2832, 1592, 4.0)  # 708 x 398 mm
WALL_UPRIGHT = PanelProfile(1592, 2832, 4.0)
DESK = PanelProfile(1904, 1072, 4.0)  # 476 x 268 mm


@pytest.mark.parametrize(
    ("panel", "mount", "band", "comfort"),
    [
        (WALL, 800, (0, 398), (98, 398)),  # 800 to 1198 above the floor: all in reach
        (WALL, 1000, (178, 398), (298, 398)),  # 1000 to 1398
        (WALL_UPRIGHT, 700, (188, 708), (308, 708)),  # 700 to 1408
        (WALL_UPRIGHT, 200, (0, 528), (0, 208)),  # 200 to 908
        (WALL, 1150, (328, 398), (398, 398)),  # in reach, but none of it in comfort
    ],
)
def test_te_23_the_band_from_380_to_1220_mm_above_the_floor(
    panel: PanelProfile, mount: float, band: tuple[float, float], comfort: tuple[float, float]
):
    found = reach(panel, mount)
    assert (found.top_mm, found.bottom_mm) == pytest.approx(band)
    assert (found.comfort_top_mm, found.comfort_bottom_mm) == pytest.approx(comfort)
    assert found.is_known


@given(st.floats(1.0, 3000.0), st.sampled_from([WALL, WALL_UPRIGHT, DESK]))
def test_whatever_the_height_a_known_band_lies_in_reach_and_on_the_glass(mount: float, panel: PanelProfile):
    found = reach(panel, mount)
    assert 0 <= found.top_mm <= found.comfort_top_mm <= found.comfort_bottom_mm <= found.bottom_mm
    assert found.bottom_mm <= panel.height_mm
    if found.is_known:
        for edge in (found.top_mm, found.bottom_mm):
            assert LOWEST_MM - 1e-6 <= mount + panel.height_mm - edge <= HIGHEST_MM + 1e-6


@pytest.mark.parametrize("mount", [0.0, 1220.0, 2000.0])
def test_te_23_a_wall_display_of_unknown_height_or_out_of_reach_uses_its_lower_edge(mount: float):
    found = reach(WALL_UPRIGHT, mount)
    assert (found.top_mm, found.bottom_mm) == (708 - BOTTOM_BAND_MM, 708)
    assert not found.is_known


def test_a_desk_display_of_unknown_height_is_in_reach_as_a_whole():
    found = reach(DESK, 0)
    assert (found.top_mm, found.bottom_mm, found.is_known) == (0, 268, False)


def test_a_glass_lower_than_the_band_is_used_whole():
    found = reach(PanelProfile(1200, 400, 2.0), 0.0)  # 600 x 200 mm
    assert (found.top_mm, found.bottom_mm) == (0, 200)


def test_a_control_is_judged_by_its_centre():
    found = reach(WALL, 1000)
    assert [found.holds(y) for y in (177, 178, 398, 399)] == [False, True, True, False]
