from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kiosk.layout.flow import deal

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Block:
    height: float
    gap: float = 0.0
    keep_with_next: bool = False
    is_title: bool = False
    frame: object = None
    least_gap: float = 0.0


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


def test_parts_are_filled_evenly_and_the_last_is_not_one_lonely_line() -> None:
    parts = deal([Block(10)] * 11, 100)
    assert sorted(len(part) for part in parts) == [5, 6]


def test_gaps_shrink_where_that_saves_a_part_and_stay_where_it_does_not() -> None:
    (part,) = deal([Block(45, 4), Block(45, 4), Block(4, 4)], 100)
    assert [round(p.y, 6) for p in part] == [0, 47.4, 94.8]
    loose = deal([Block(60, 4), Block(60, 4), Block(10, 4)], 100)
    assert [[p.y for p in part] for part in loose] == [[0], [0, 64]]


def test_what_can_be_touched_keeps_its_least_gap() -> None:
    (part,) = deal([Block(45, 4), Block(45, 4, least_gap=3), Block(4, 4)], 100)
    assert [round(p.y, 6) for p in part] == [0, 48, 95.4]


def test_a_title_is_left_out_at_the_top_of_a_part_and_shown_below_other_words() -> None:
    title = Block(10, 6, keep_with_next=True, is_title=True)
    (part,) = deal([title, Block(20), title, Block(20, 4)], 100)
    assert [p.piece.is_title for p in part] == [False, True, False]
    assert [p.y for p in part] == [0, 26, 40]
    first, second = deal([title, Block(60), title, Block(60)], 100)
    assert [len(first), len(second)] == [1, 1]


def test_a_section_rather_begins_at_the_top_of_a_part_than_goes_on_on_the_next() -> None:
    title = Block(10, keep_with_next=True, is_title=True)
    parts = deal([title, Block(50), title, *[Block(20)] * 4], 100)
    assert [[p.piece.height for p in part] for part in parts] == [[50], [20] * 4]


def test_a_box_is_broken_only_to_save_a_part_or_a_lonely_line() -> None:
    box = object()
    lines = [Block(20, frame=box)] * 3
    whole = deal([Block(40), Block(40), *lines], 100)
    assert [len(part) for part in whole] == [2, 3]
    saved = deal([Block(60), *lines, *[Block(20)] * 4], 100)
    assert len(saved) == 2
    lonely = deal([*[Block(24, frame=box)] * 4, Block(10)], 100)
    assert [len(part) for part in lonely] != [4, 1]


def test_what_is_shown_for_a_part_is_measured_and_placed() -> None:
    def fold(pieces: Sequence[Block]) -> list[Block]:
        return [*pieces, Block(25, 5)] if any(piece.height == 30 for piece in pieces) else list(pieces)

    (part,) = deal([Block(30), Block(30)], 100, fold=fold)
    assert [p.y for p in part] == [0, 30, 65]
    parts = deal([Block(30), Block(50)], 100, fold=fold)
    assert [[p.piece.height for p in part] for part in parts] == [[30, 25], [50]]


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
