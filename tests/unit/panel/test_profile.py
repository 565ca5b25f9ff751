from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.panel.profile import PanelProfile

TABLET = PanelProfile(1920, 1200, 8.83)


def test_the_glass_of_a_ten_inch_tablet_measures_218_by_136_mm():
    assert (round(TABLET.width_mm), round(TABLET.height_mm)) == (217, 136)
    assert TABLET.mm(883) == pytest.approx(100)


@pytest.mark.parametrize(
    ("px_per_mm", "nearest", "at_least", "at_most"),
    [(8.83, 177, 177, 176), (4.03, 81, 81, 80), (2.71, 54, 55, 54), (4, 80, 80, 80)],
)
def test_twenty_millimetres_in_pixels(px_per_mm: float, nearest: int, at_least: int, at_most: int):
    panel = PanelProfile(1920, 1080, px_per_mm)
    assert (panel.px(20), panel.px_at_least(20), panel.px_at_most(20)) == (nearest, at_least, at_most)


@given(px_per_mm=st.floats(1.5, 16.0), mm=st.floats(0.0, 800.0))
def test_rounding_goes_where_it_does_no_harm(px_per_mm: float, mm: float):
    panel = PanelProfile(1920, 1080, px_per_mm)
    assert panel.mm(panel.px_at_least(mm)) >= mm - 1e-5
    assert panel.mm(panel.px_at_most(mm)) <= mm + 1e-5
    assert abs(panel.mm(panel.px(mm)) - mm) <= 0.51 / px_per_mm


@pytest.mark.parametrize(("mm", "px"), [(0.125, 1), (0.124, 0), (-0.125, 0), (-0.2, -1)])
def test_halves_go_up(mm: float, px: int):
    assert PanelProfile(100, 100, 4.0).px(mm) == px


def test_a_whole_number_of_pixels_is_not_lost_to_the_computer_s_own_rounding():
    panel = PanelProfile(1920, 1080, 0.1 + 0.2)  # 0.30000000000000004
    assert (panel.px_at_least(10), panel.px_at_most(10)) == (3, 3)
    panel = PanelProfile(1920, 1080, 5.75)
    assert (panel.px_at_least(8.0), panel.px_at_most(8.0)) == (46, 46)


@pytest.mark.parametrize(
    "values", [(0, 100, 4.0), (100, 0, 4.0), (100, 100, 0.0), (-1, 100, 4.0), (100, 100, float("nan"))]
)
def test_a_panel_without_size_is_refused(values: tuple[int, int, float]):
    with pytest.raises(ValueError, match="has a size"):
        PanelProfile(*values)
