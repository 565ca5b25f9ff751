from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.layout.grid import choose_grid


@pytest.mark.parametrize(
    ("count", "width", "height", "expected"),
    [
        (8, 202, 96, (4, 2, 1)),  # home on a 10-inch tablet
        (8, 126, 150, (2, 4, 1)),  # the same upright
        (1, 300, 200, (1, 1, 1)),
        (7, 460, 150, (4, 2, 1)),  # the list of causes on a display
    ],
)
def test_tiles_stand_as_a_person_would_lay_them(
    count: int, width: float, height: float, expected: tuple[int, int, int]
) -> None:
    grid = choose_grid(count, width, height, min_width=45, min_height=lambda _: 33, gap=5)
    assert (grid.columns, grid.rows, grid.parts) == expected


def test_more_tiles_than_fit_are_dealt_into_parts() -> None:
    grid = choose_grid(9, 100, 80, min_width=45, min_height=lambda _: 35, gap=5)
    assert (grid.capacity, grid.parts) == (4, 3)


def test_a_glass_too_small_for_one_tile_still_gets_one() -> None:
    assert choose_grid(3, 20, 20, min_width=45, min_height=lambda _: 35, gap=5).parts == 3


@given(st.integers(1, 20), st.floats(100, 700), st.floats(60, 400))
def test_no_tile_is_smaller_than_asked(count: int, width: float, height: float) -> None:
    grid = choose_grid(count, width, height, min_width=45, min_height=lambda _: 33, gap=5)
    assert grid.capacity * grid.parts >= count
    assert (width - 5 * (grid.columns - 1)) / grid.columns >= 45 - 1e-6
    assert (height - 5 * (grid.rows - 1)) / grid.rows >= 33 - 1e-6


def test_tiles_too_narrow_for_their_words_in_the_height_there_is_stand_in_fewer_columns() -> None:
    grid = choose_grid(6, 210, 70, min_width=60, min_height=lambda width: 5000 / width, gap=5)
    assert (grid.columns, grid.rows, grid.parts) == (2, 1, 3)
