from __future__ import annotations

import pytest

from kiosk.anatomy.curves import bounds
from kiosk.anatomy.foot import foot_from_above, foot_lit
from kiosk.anatomy.leg import L5_SKIN
from tests.support.shapes import pieces


def test_l5_is_the_top_of_the_foot_with_the_big_toe_and_s1_the_outer_edge_with_heel():
    shapes = {s.name: s for s in foot_from_above((0, 0), 100)}
    l5, s1 = bounds(shapes["L5 skin of the foot"].path), bounds(shapes["S1 skin of the foot"].path)
    assert l5[0] < s1[0]
    assert l5[2] < s1[2]
    assert s1[3] > l5[3] + 20
    top, big_toe, *_ = (bounds(piece) for piece in pieces(shapes["L5 skin of the foot"].path))
    assert big_toe[3] - big_toe[1] > 30
    assert big_toe[2] < 0 < bounds(shapes["S1 little toe"].path)[0]
    assert top[3] > big_toe[3]


def test_the_skin_of_l5_is_the_warm_one_and_only_when_the_light_has_come_to_it():
    assert foot_lit((0, 0), 100, 0.0) == []
    half, whole = (foot_lit((0, 0), 100, share)[0] for share in (0.5, 1.0))
    assert whole.role is L5_SKIN
    assert 0 < half.opacity < whole.opacity
    rest = next(s for s in foot_from_above((0, 0), 100) if s.name == "L5 skin of the foot")
    assert whole.path == rest.path


def test_the_foot_stands_within_its_window():
    window, *parts, _ = foot_from_above((50, 60), 100)
    for shape in parts:
        left, top, right, bottom = bounds(shape.path)
        assert -45 < left < right < 145
        assert -40 < top < bottom < 155
        assert shape.name
    assert bounds(window.path) == pytest.approx((-50, -40, 150, 160), abs=0.1)


def test_every_toe_has_a_nail_near_its_end_so_that_the_top_of_the_foot_is_meant():
    shapes = {s.name: bounds(s.path) for s in foot_from_above((0, 0), 100)}
    for k in range(1, 6):
        left, top, right, bottom = shapes[f"toe nail {k}"]
        toe = shapes[f"foot edge {k + 1}"]
        assert toe[0] < left < right < toe[2]
        assert toe[1] < top < bottom < (toe[1] + toe[3]) / 2
