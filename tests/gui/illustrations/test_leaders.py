from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.illustrations.leaders import comes_near, crosses, passes
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.gui.illustrations.leaders import Leader, Point


@pytest.mark.parametrize(
    ("one", "other", "cross"),
    [
        (((0, 0), (10, 10)), ((0, 10), (10, 0)), True),
        (((0, 0), (10, 0)), ((0, 5), (10, 5)), False),
        (((0, 0), (4, 4)), ((0, 10), (10, 0)), False),
        (((0, 0), (5, 5)), ((0, 10), (10, 0)), False),  # they only touch
        (((0, 0), (10, 10)), ((0, 0), (10, 0)), False),  # they begin at the same part
    ],
)
def test_two_leaders_cross_or_they_do_not(one: Leader, other: Leader, cross: bool):
    assert crosses(one, other) is cross
    assert crosses(other, one) is cross


@pytest.mark.parametrize(
    ("line", "through"),
    [
        (((0, 6), (20, 6)), True),
        (((0, 0), (20, 20)), True),
        (((6, 6), (20, 6)), True),
        (((0, 16), (20, 16)), False),
        (((0, 4), (20, 4)), False),
        (((16, 0), (16, 20)), False),
        (((1, 0), (4, 20)), False),
        (((3, 14), (6, 20)), False),
    ],
)
def test_a_line_runs_through_a_box_or_past_it(line: Leader, through: bool):
    assert passes(line, Rect(5, 5, 10, 10)) is through


@pytest.mark.parametrize(
    ("point", "near"),
    [((5, 1), True), ((5, 3), False), ((10, 1), True), ((13, 0), False), ((0.5, 0), False)],
)
def test_a_leader_passes_a_part_but_never_its_own(point: Point, near: bool):
    assert comes_near(((0, 0), (10, 0)), point, 2.0) is near


def test_a_leader_without_length_passes_nothing_but_its_end():
    assert not comes_near(((0, 0), (0, 0)), (5, 5), 2.0)
