from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.typography.typesetter import Strand
from kiosk.gui.widgets.boxes import Box, folded, framed, is_whole
from kiosk.gui.widgets.pieces import Entry, Piece
from tests.support.gui import TABLET, Arrive, Visitor
from tests.support.pieces import written

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 110.0
SIGNS = ["Chest pain.", "Trouble breathing at rest.", "Fever."]


@pytest.fixture(params=["en", "ar-XB"])
def visitor(request: pytest.FixtureRequest, arrive: Arrive):
    return arrive(TABLET, language=request.param)


def entries(visitor: Visitor) -> list[Entry]:
    body = visitor.kit.body()
    head = Entry((Strand("Tell somebody now"),), body, gap=0.0, keep_with_next=True)
    lead = Entry((Strand("One sign is enough. If you have it, do not wait for your turn."),), body)
    end = Entry((Strand("Do not wait."),), body)
    return [head, lead, *(Entry((Strand(sign),), body, "•") for sign in SIGNS), end]


def lines(visitor: Visitor, *, counts: bool = True, capacity: float = 200.0) -> list[Piece]:
    style = visitor.kit.body("red", bold=True)
    return framed(visitor.kit, entries(visitor), WIDTH, capacity, counted=style if counts else None)


def box_of(pieces: Sequence[Piece]) -> Box:
    (box,) = folded(pieces)
    assert isinstance(box, Box)
    return box


@pytest.mark.parametrize(
    ("count", "says"), [(1, "3 more signs"), (2, "2 more signs"), (3, "1 more sign"), (4, "Goes on"), (5, "")]
)
def test_a_box_that_goes_on_says_how_many_signs_are_to_come(arrive: Arrive, count: int, says: str):
    visitor = arrive(TABLET)
    box = box_of(lines(visitor)[:count])
    assert box.goes_on == says
    said = [text.text for text in written(visitor, box, WIDTH)]
    assert said[0] == "Tell somebody now"
    assert (said[-1] == says) is bool(says)
    assert box.text.endswith(says)


def test_a_box_that_counts_nothing_ends_without_a_word(arrive: Arrive):
    assert box_of(lines(arrive(TABLET), counts=False)[:2]).goes_on == ""


def test_that_it_goes_on_stands_behind_the_last_words_where_there_is_room_else_below(visitor: Visitor):
    made = lines(visitor)
    for count, is_behind in ((2, True), (3, False)):
        box = box_of(made[:count])
        bare = box.without_tail()
        assert bare.goes_on == ""
        assert (box.height == pytest.approx(bare.height)) is is_behind
        texts = written(visitor, box, WIDTH)
        assert not any(text.clipped for text in texts)
        last, tail = texts[-2].ink, texts[-1].ink
        assert not last.intersects(tail)
        assert (tail.center().x() < last.center().x()) is visitor.kit.right_to_left


def test_an_entry_too_high_for_a_part_is_told(arrive: Arrive):
    visitor = arrive(TABLET)
    assert is_whole(entries(visitor), lines(visitor))
    assert not is_whole(entries(visitor), lines(visitor, capacity=20.0))
