from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.layout.bands import bands

# Neck, upper back, low back, two buttocks, two legs of a body 100 wide and 300 high.
BODY = [[(50.0, 40.0)], [(50.0, 80.0)], [(50.0, 140.0)], [(35.0, 190.0), (65.0, 190.0)], [(35.0, 240.0), (65.0, 240.0)]]
AREA = (0.0, 0.0, 100.0, 300.0)


def test_everything_is_shared_out_but_for_the_gaps() -> None:
    made = bands(BODY, AREA, 4.0)
    assert made[0] == (0.0, 0.0, 100.0, 58.0)
    assert made[3] == (0.0, 167.0, 48.0, 46.0)
    assert made[4] == (52.0, 167.0, 48.0, 46.0)
    assert made[6] == (52.0, 217.0, 48.0, 83.0)


def test_one_point_has_everything() -> None:
    assert bands([[(1.0, 1.0)]], AREA, 4.0) == [AREA]


@given(st.floats(0, 99.9), st.floats(0, 299.9))
def test_a_point_lies_with_what_is_nearest(x: float, y: float) -> None:
    """Of the row whose height is nearest, the one that is nearest across."""
    made = bands(BODY, AREA, 0.0)
    inside = [i for i, (left, top, w, h) in enumerate(made) if left <= x <= left + w and top <= y <= top + h]
    row = min(BODY, key=lambda points: abs(points[0][1] - y))
    point = min(row, key=lambda place: abs(place[0] - x))
    flat = [place for points in BODY for place in points]
    nearest = {i for i in inside for place in (flat[i],) if place == point}
    assert nearest or len(inside) > 1
