from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.foot import foot_from_above


def test_l5_is_the_top_of_the_foot_with_the_big_toe_and_s1_the_outer_edge_with_heel():
    shapes = {s.name: s for s in foot_from_above((0, 0), 100, 1.0)}
    l5, s1 = bounds(shapes["L5 skin of the foot"].path), bounds(shapes["S1 skin of the foot"].path)
    assert l5[0] < s1[0]
    assert l5[2] < s1[2]
    assert s1[3] > l5[3] + 20
    assert bounds(shapes["L5 toe 1"].path)[0] < 0 < bounds(shapes["S1 little toe"].path)[0]


def test_pressed_the_skin_of_l5_is_warmer():
    rest, pressed = (
        next(s for s in foot_from_above((0, 0), 100, value) if s.name == "L5 skin of the foot") for value in (0.0, 1.0)
    )
    assert rest.role is Role.SORE
    assert pressed.opacity > rest.opacity


def test_the_foot_stands_within_its_window():
    for shape in foot_from_above((50, 60), 100, 1.0)[1:-1]:
        left, top, right, bottom = bounds(shape.path)
        assert -45 < left < right < 145
        assert -40 < top < bottom < 155
        assert shape.name
    assert bounds(foot_from_above((50, 60), 100, 1.0)[0].path) == pytest.approx((-50, -40, 150, 160), abs=0.1)
