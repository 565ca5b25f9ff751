from __future__ import annotations

import itertools
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from kiosk.layout.flow import deal


@dataclass(frozen=True)
class Block:
    height: float
    gap: float = 0.0
    keep_with_next: bool = False


blocks = st.lists(st.builds(Block, st.floats(1, 60), st.floats(0, 8), st.booleans()), min_size=1, max_size=30)


def test_everything_stands_on_one_part_where_it_fits() -> None:
    parts = deal([Block(10, 4), Block(10, 4)], 30)
    assert [[p.y for p in part] for part in parts] == [[0, 14]]


def test_nothing_gives_no_parts() -> None:
    assert deal([], 30) == ()


def test_a_heading_goes_to_the_next_part_with_its_text() -> None:
    heading = Block(10, keep_with_next=True)
    parts = deal([Block(50), heading, Block(40)], 90)
    assert [len(part) for part in parts] == [1, 2]
    assert parts[1][0].piece is heading


def test_a_heading_at_the_very_end_stays_where_it_is() -> None:
    assert len(deal([Block(10), Block(5, keep_with_next=True)], 90)) == 1


def test_the_first_part_stays_full_but_the_last_is_not_one_lonely_line() -> None:
    parts = deal([Block(10)] * 11, 100)
    assert [len(part) for part in parts] == [7, 4]


def test_a_piece_higher_than_the_glass_stands_alone() -> None:
    parts = deal([Block(10), Block(200), Block(10)], 100)
    assert [len(part) for part in parts] == [1, 1, 1]


@given(blocks, st.floats(60, 300))
def test_nothing_is_lost_and_order_is_kept(given_blocks: list[Block], capacity: float) -> None:
    parts = deal(given_blocks, capacity)
    assert [placed.piece for part in parts for placed in part] == given_blocks


@given(st.lists(st.builds(Block, st.floats(1, 60), st.floats(0, 8)), min_size=1, max_size=30), st.floats(60, 300))
def test_no_part_is_higher_than_the_glass_and_none_overlaps(given_blocks: list[Block], capacity: float) -> None:
    for part in deal(given_blocks, capacity):
        assert part[-1].y + part[-1].piece.height <= capacity + 1e-5
        for above, below in itertools.pairwise(part):
            assert below.y >= above.y + above.piece.height - 1e-6


def test_a_heading_is_parted_from_what_is_too_high_to_stand_below_it() -> None:
    parts = deal([Block(20, keep_with_next=True), Block(90, gap=4)], 100)
    assert [len(part) for part in parts] == [1, 1]
