from __future__ import annotations

import pytest

from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.section_motion import between, between_shapes

START = (("M", 0.0, 0.0), ("L", 2.0, 0.0), ("C", 3.0, 0.0, 4.0, 0.0, 5.0, 0.0), ("L", 9.0, 9.0), ("Z",))
END = (("M", 0.0, 4.0), ("L", 2.0, 4.0), ("C", 3.0, 4.0, 4.0, 8.0, 5.0, 4.0), ("L", 9.0, 9.0), ("Z",))


def test_points_move_in_straight_lines():
    path = between(START, END, 0.25)
    assert path[0] == ("M", 0.0, 1.0)
    assert path[1] == ("L", 2.0, 1.0)
    assert path[2] == ("C", 3.0, 1.0, 4.0, 2.0, 5.0, 1.0)
    assert path[3] is START[3]
    assert path[4] == ("Z",)


@pytest.mark.parametrize("other", [END[:-1], (("M", 0.0, 0.0), ("M", 2.0, 1.0), *END[2:])])
def test_shapes_of_another_kind_cannot_be_mixed(other: tuple[tuple[str, float, float], ...]):
    with pytest.raises(ValueError, match=r"cannot become|shorter"):
        between(START, other, 0.5)


def test_shapes_at_their_ends_and_shapes_that_do_not_change_stay_the_same_objects():
    still = Outline("still", Role.MUSCLE, START)
    start = (still, Outline("moving", Role.MUSCLE, START, opacity=0.0))
    end = (Outline("still", Role.MUSCLE, START), Outline("moving", Role.MUSCLE, END, opacity=1.0))
    assert between_shapes(start, end, 0.0) == start
    assert between_shapes(start, end, 1.0)[1] is end[1]
    half = between_shapes(start, end, 0.5)
    assert half[0] is still
    assert half[1].opacity == 0.5
    assert half[1].path == between(START, END, 0.5)


def test_an_edge_goes_on_sharing_its_path_with_its_fill():
    start, end = ((Outline("fill", Role.MUSCLE, path), Outline("edge", Role.SKIN_LINE, path)) for path in (START, END))
    fill, edge = between_shapes(start, end, 0.5)
    assert fill.path is edge.path
    assert fill.path == between(START, END, 0.5)
