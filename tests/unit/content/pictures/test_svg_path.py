from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.pictures.svg_path import PathError, arc, ellipse, path_steps, polygon, rectangle

Places = list[tuple[float, float]]


def ends(data: str) -> Places:
    """Where the pen comes to rest after each step that has a place."""
    return [(round(float(step[-2]), 3), round(float(step[-1]), 3)) for step in path_steps(data) if len(step) > 1]


@pytest.mark.parametrize(
    ("data", "places"),
    [
        ("M1 2 3 4", [(1, 2), (3, 4)]),
        ("m1 2 3 4", [(1, 2), (4, 6)]),
        ("M1,2L3,4", [(1, 2), (3, 4)]),
        ("M1-2.5.5-1e1", [(1, -2.5), (0.5, -10)]),
        ("M1 2H5V6h-1v-1", [(1, 2), (5, 2), (5, 6), (4, 6), (4, 5)]),
        ("M1 1 l1 0 z l0 1", [(1, 1), (2, 1), (1, 1), (1, 2)]),
        ("M0 0Q5 5 10 0t10 0", [(0, 0), (10, 0), (20, 0)]),
        ("M0 0C1 1 2 1 3 0s2-1 3 0", [(0, 0), (3, 0), (6, 0)]),
        ("M0 0a5 5 0 0110 0", [(0, 0), (5, -5), (10, 0)]),
        ("M0 0 A5 5 0 1 0 10 0", [(0, 0), (5, 5), (10, 0)]),
        (" \n", []),
    ],
)
def test_a_pen_goes_where_the_path_says(data: str, places: Places):
    assert ends(data) == places


def test_closing_twice_is_closing():
    assert path_steps("M0 0H2ZZ") == [("M", 0, 0), ("L", 2, 0), ("Z",), ("Z",)]


def test_a_smooth_curve_goes_on_as_the_last_one_ended():
    assert path_steps("M0 0C0 2 4 2 4 0S8-2 8 0")[2] == ("C", 4, -2, 8, -2, 8, 0)
    assert path_steps("M0 0C0 2 4 2 4 0T8 0")[2] == ("C", 4, 0, pytest.approx(16 / 3), 0, 8, 0)
    assert path_steps("M0 0L4 0S8-2 8 0")[2] == ("C", 4, 0, 8, -2, 8, 0)


@pytest.mark.parametrize(
    "data", ["L1 1", "M1", "M1 1 L", "M1 1 x", "1 1", "M1 1z2", "M1 1A1 1 0 2 0 3 3", "M1e9 0", "M1 1 L2 z"]
)
def test_a_path_that_cannot_be_read_is_an_error(data: str):
    with pytest.raises(PathError):
        path_steps(data)


def at(step: tuple[str | float, ...], start: tuple[float, float], share: float) -> tuple[float, float]:
    """A place along a cubic curve."""
    _, *numbers = step
    x1, y1, x2, y2, x, y = map(float, numbers)
    one = 1 - share
    weights = one**3, 3 * one**2 * share, 3 * one * share**2, share**3
    xs, ys = (start[0], x1, x2, x), (start[1], y1, y2, y)
    across = sum(w * v for w, v in zip(weights, xs, strict=True))
    return across, sum(w * v for w, v in zip(weights, ys, strict=True))


@pytest.mark.parametrize(("long_way", "clockwise"), [(False, False), (False, True), (True, False), (True, True)])
def test_an_arc_stays_on_its_circle(long_way: bool, clockwise: bool):
    steps = arc((0.0, 0.0), (10.0, -10.0), 30.0, (long_way, clockwise), (10.0, 10.0))
    starts = [(0.0, 0.0), *((float(step[-2]), float(step[-1])) for step in steps)]
    middles = [at(step, start, 0.5) for step, start in zip(steps, starts, strict=False)]
    # Of the two circles through both ends, the short way clockwise is on the one to the left of the way there.
    centre = (0.0, 10.0) if long_way != clockwise else (10.0, 0.0)
    assert [math.dist(middle, centre) for middle in middles] == pytest.approx([10.0] * (3 if long_way else 1), abs=0.01)
    assert starts[-1] == (10.0, 10.0)


def test_an_arc_that_cannot_reach_is_made_larger_and_a_flat_one_is_a_line():
    assert [step[-2:] for step in arc((0, 0), (1, 1), 0, (False, True), (10, 0))] == [
        (pytest.approx(5), pytest.approx(-5)),
        (10, 0),
    ]
    assert arc((0, 0), (0, 5), 0, (False, False), (10, 0)) == [("L", 10, 0)]
    assert arc((0, 0), (1e-200, 5), 0, (False, False), (10, 0)) == [("L", 10, 0)]
    assert arc((3, 3), (5, 5), 0, (True, True), (3, 3)) == []


def test_one_point_is_no_outline():
    assert polygon([(1.0, 1.0)], is_closed=True) == []


def test_corners_are_as_round_as_the_sides_allow():
    steps = rectangle(0, 0, 10, 4, 9, 1)
    assert steps[0] == ("M", 5, 0)
    assert steps[2][-2:] == (10, 1)
    assert rectangle(0, 0, 10, 4, 0, 3) == rectangle(0, 0, 10, 4, 3, 0)


def test_an_ellipse_is_as_far_from_its_middle_as_its_radii():
    steps = ellipse(0, 0, 4, 2)
    x, y = at(steps[1], (4, 0), 0.5)
    assert (x / 4) ** 2 + (y / 2) ** 2 == pytest.approx(1, abs=0.001)


_PIECES = st.sampled_from([*"MmZzLlHhVvCcSsQqTtAa", *" ,-.01", "1e-6", "9e5", "1e-300", "-3.5"])


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=24).map(" ".join))
def test_any_text_is_steps_of_finite_numbers_or_an_error(data: str):
    try:
        steps = path_steps(f"M0 0 {data}")
    except PathError:
        return
    assert all(math.isfinite(float(number)) for _, *numbers in steps for number in numbers)
