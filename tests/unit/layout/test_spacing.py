from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.layout.spacing import pushed_apart

points = st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), max_size=7)


def test_what_lies_far_enough_apart_stays() -> None:
    assert pushed_apart([(0, 0), (30, 0)], 24) == ((0, 0), (30, 0))


def test_a_close_pair_moves_by_half_each_along_its_own_line() -> None:
    assert pushed_apart([(0, 0), (2, 20)], 24) == ((0, -2), (2, 22))
    assert pushed_apart([(10, 0), (-10, 0)], 24) == ((12, 0), (-12, 0))


def test_points_on_one_place_are_parted_downwards() -> None:
    assert pushed_apart([(5, 5), (5, 5)], 10) == ((5, 0), (5, 10))


@given(points, st.floats(1, 20))
def test_squares_never_overlap_afterwards(centres: list[tuple[float, float]], least: float) -> None:
    placed = pushed_apart(centres, least)
    for i, one in enumerate(placed):
        for other in placed[i + 1 :]:
            assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) >= least - 1e-3


def test_the_number_of_points_is_kept() -> None:
    assert len(pushed_apart([(0.0, 0.0)] * 3, 5)) == 3
    assert pushed_apart([], 5) == ()
