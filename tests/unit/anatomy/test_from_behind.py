from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.from_behind import (
    LEVELS,
    LOWER_END,
    SACRUM_TOP,
    UPPER_END,
    arc_between,
    cobb_angle,
    disc_gap,
    end_vertebrae,
    lumbar_angle,
    measuring_lines,
    plate_tilt,
    spine,
)


def slope(a: tuple[float, float], b: tuple[float, float]) -> float:
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def test_the_column_has_eighteen_vertebrae_from_c7_to_l5():
    assert LEVELS[0] == "C7"
    assert LEVELS[-1] == "L5"
    assert [v.name for v in spine().vertebrae] == list(LEVELS)
    assert sum(name.startswith("T") for name in LEVELS) == 12
    assert sum(name.startswith("L") for name in LEVELS) == 5


def test_a_healthy_spine_is_straight():
    straight = spine()
    assert all(v.frame.x == 0 and v.tilt == 0 and v.turn == 0 for v in straight.vertebrae)
    assert cobb_angle(straight) == 0


def test_vertebrae_grow_downward_from_the_narrowest_in_the_upper_chest():
    widths = [v.width for v in spine().vertebrae]
    narrowest = widths.index(min(widths))
    assert widths[narrowest:] == sorted(widths[narrowest:])
    assert LEVELS[narrowest] == "T4"


def test_an_unknown_level_is_an_error():
    with pytest.raises(KeyError, match="T13"):
        spine()["T13"]


@given(st.floats(min_value=1, max_value=50))
def test_the_angle_between_the_end_plates_is_the_angle_asked_for(degrees: float):
    column = spine(degrees)
    upper, lower = column[UPPER_END], column[LOWER_END]
    measured = slope(lower.corner(-1, 1), lower.corner(1, 1)) - slope(upper.corner(-1, -1), upper.corner(1, -1))
    assert measured == pytest.approx(degrees, abs=1.0)
    assert cobb_angle(column) == pytest.approx(measured)


def test_the_end_vertebrae_are_the_most_tilted_ones_of_the_chest_curve():
    column = spine(30)
    upper, lower = end_vertebrae(column)
    tilts = [plate_tilt(v, 1) for v in column.vertebrae[:13]]
    assert plate_tilt(upper, -1) == pytest.approx(min(tilts))
    assert plate_tilt(lower, 1) == pytest.approx(max(tilts))
    assert (upper.name, lower.name) == (UPPER_END, LOWER_END)


def test_the_curve_bulges_to_the_right_in_the_chest_with_its_apex_at_t7_to_t9():
    column = spine(30)
    furthest = max(column.vertebrae, key=lambda v: v.frame.x)
    assert furthest.name in {"T7", "T8", "T9"}
    assert furthest.frame.x > 15


def test_a_smaller_curve_to_the_left_lies_below():
    column = spine(30)
    lowest = min(column.vertebrae, key=lambda v: v.frame.x)
    assert lowest.name in {"L2", "L3"}
    assert 0 < lumbar_angle(column) < cobb_angle(column)


def test_head_and_sacrum_stay_over_one_another():
    column = spine(30)
    assert abs(column["C7"].frame.x) < 3
    assert column.sideways(SACRUM_TOP + 50) == 0
    assert column.sideways(100) == column["C7"].frame.x
    assert 0 < abs(column.sideways(SACRUM_TOP - 5)) < 1
    assert column.sideways(column["T8"].frame.y) == pytest.approx(column["T8"].frame.x)


def test_discs_in_the_curve_are_wedged_narrower_on_the_hollow_side():
    column = spine(30)
    for above, below in (("T7", "T8"), ("T8", "T9")):
        assert disc_gap(column[above], column[below], -1) < disc_gap(column[above], column[below], 1)
    assert disc_gap(column["L2"], column["L3"], -1) > disc_gap(column["L2"], column["L3"], 1)


def test_discs_of_a_straight_spine_are_even():
    column = spine()
    for above, below in zip(column.vertebrae, column.vertebrae[1:], strict=False):
        assert disc_gap(above, below, -1) == pytest.approx(disc_gap(above, below, 1))


def test_vertebrae_turn_most_at_the_apex_and_their_pedicles_move_to_the_hollow_side():
    column = spine(30)
    assert column["T8"].turn == min(v.turn for v in column.vertebrae)
    assert column["T8"].turn < 0 < column["L2"].turn
    assert column["C7"].turn == 0


def test_spinous_processes_end_below_the_body_they_belong_to_but_above_the_next_pedicle():
    column = spine()
    for above, below in zip(column.vertebrae[-5:], column.vertebrae[-4:], strict=False):
        assert above.frame.y < above.spinous_tip[1] < below.frame.y - below.height * 0.2


def test_the_measuring_lines_lie_on_the_end_plates_and_not_on_bone_centres():
    column = spine(30)
    top, bottom, middle = measuring_lines(column, 150)
    upper, lower = end_vertebrae(column)
    assert top[0] == upper.corner(-1, -1)
    assert bottom[0] == lower.corner(-1, 1)
    assert slope(*bottom) - slope(*top) == pytest.approx(30, abs=0.01)
    assert top[1][1] < middle[1] < bottom[1][1]


def test_the_arc_runs_from_line_to_line_and_bows_outward():
    top, bottom, _ = measuring_lines(spine(30), 150)
    arc = arc_between(top, bottom, 0.5)
    assert arc[0] == pytest.approx(((top[0][0] + top[1][0]) / 2, (top[0][1] + top[1][1]) / 2))
    assert arc[4][0] > max(arc[0][0], arc[-1][0])
