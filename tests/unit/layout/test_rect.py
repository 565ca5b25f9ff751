from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.layout.rect import Rect

sizes = st.floats(min_value=0.0, max_value=1000.0)


def test_edges_are_told_in_millimetres() -> None:
    rect = Rect(2.0, 3.0, 10.0, 20.0)
    assert (rect.right, rect.bottom) == (12.0, 23.0)


def test_inset_takes_the_same_from_all_sides_or_two_values() -> None:
    assert Rect(0, 0, 10, 20).inset(1) == Rect(1, 1, 8, 18)
    assert Rect(0, 0, 10, 20).inset(1, 2) == Rect(1, 2, 8, 16)


@pytest.mark.parametrize(
    ("cut", "piece", "rest"),
    [
        ("cut_left", Rect(0, 0, 4, 20), Rect(5, 0, 5, 20)),
        ("cut_right", Rect(6, 0, 4, 20), Rect(0, 0, 5, 20)),
        ("cut_top", Rect(0, 0, 10, 4), Rect(0, 5, 10, 15)),
        ("cut_bottom", Rect(0, 16, 10, 4), Rect(0, 0, 10, 15)),
    ],
)
def test_a_cut_leaves_the_gap_between(cut: str, piece: Rect, rest: Rect) -> None:
    assert getattr(Rect(0, 0, 10, 20), cut)(4, 1) == (piece, rest)


def test_a_cut_larger_than_the_rectangle_leaves_nothing_negative() -> None:
    assert Rect(0, 0, 10, 20).cut_left(12, 1)[1].width == 0
    assert Rect(0, 0, 10, 20).cut_bottom(25, 1)[1].height == 0


@given(st.integers(1, 8), st.integers(1, 8), st.floats(100, 900), st.floats(100, 900))
def test_cells_fill_the_rectangle_and_keep_their_gap(columns: int, rows: int, width: float, height: float) -> None:
    whole = Rect(3.0, 4.0, width, height)
    cells = whole.cells(columns, rows, 5.0)
    assert len(cells) == columns * rows
    assert cells[-1].right == pytest.approx(whole.right)
    assert cells[-1].bottom == pytest.approx(whole.bottom)
    for i, one in enumerate(cells):
        for other in cells[i + 1 :]:
            assert one.distance(other) >= 5.0 - 1e-6


@given(sizes, sizes, sizes, sizes)
def test_a_mirror_seen_twice_changes_nothing(x: float, y: float, width: float, height: float) -> None:
    rect = Rect(x, y, width, height)
    twice = rect.mirrored(1000.0).mirrored(1000.0)
    assert twice.x == pytest.approx(x, abs=1e-6)
    assert (twice.y, twice.width, twice.height) == (y, width, height)


def test_distance_is_the_gap_also_over_a_corner() -> None:
    assert Rect(0, 0, 10, 10).distance(Rect(13, 14, 1, 1)) == 5.0
    assert Rect(0, 0, 10, 10).distance(Rect(5, 5, 10, 10)) == 0.0


def test_the_middle_is_as_far_from_every_edge() -> None:
    assert Rect(2, 4, 10, 20).centre == (7, 14)


@pytest.mark.parametrize(
    ("other", "gap", "met"),
    [
        (Rect(5, 5, 10, 10), 0.0, True),
        (Rect(10, 0, 5, 5), 0.0, False),  # they only touch
        (Rect(12, 0, 5, 5), 3.0, True),
        (Rect(12, 0, 5, 5), 2.0, False),
        (Rect(0, 21, 5, 5), 1.5, True),
    ],
)
def test_two_meet_when_they_overlap_or_come_too_close(other: Rect, gap: float, met: bool) -> None:
    one = Rect(0, 0, 10, 20)
    assert one.meets(other, gap) is met
    assert other.meets(one, gap) is met


@pytest.mark.parametrize(
    ("other", "area"), [(Rect(5, 15, 10, 10), 25.0), (Rect(10, 0, 5, 5), 0.0), (Rect(2, 25, 5, 5), 0.0)]
)
def test_what_two_cover_together_is_an_area(other: Rect, area: float) -> None:
    assert Rect(0, 0, 10, 20).shared(other) == area
    assert other.shared(Rect(0, 0, 10, 20)) == area


def test_a_point_is_held_inside_and_within_the_margin() -> None:
    assert Rect(0, 0, 10, 20).holds((10, 20))
    assert not Rect(0, 0, 10, 20).holds((11, 5))
    assert Rect(0, 0, 10, 20).holds((11, 5), margin=1.0)


@pytest.mark.parametrize(("point", "near"), [((-5, 4), (0, 4)), ((3, 30), (3, 20)), ((4, 4), (4, 4))])
def test_the_nearest_point_lies_on_the_way(point: tuple[float, float], near: tuple[float, float]) -> None:
    assert Rect(0, 0, 10, 20).nearest(point) == near
