from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.workshop.document import MOST_STEPS, Document
from kiosk.workshop.page_text import Style

if TYPE_CHECKING:
    from collections.abc import Callable

OPENED = Document("a.md", "one", "one")


def test_what_is_typed_in_a_row_is_taken_back_at_once():
    typed = OPENED.edit("one t", "text").edit("one two", "text")
    assert typed.is_changed
    assert typed.undo().text == "one"
    assert typed.undo().redo().text == "one two"
    assert typed.pause().edit("one two three", "text").undo().text == "one two"
    assert typed.edit("x", "title").undo().text == "one two"
    assert typed.edit("x").edit("y").undo().text == "x"


def test_there_is_nothing_before_the_first_and_nothing_after_the_last():
    assert OPENED.undo() is OPENED
    assert OPENED.redo() is OPENED
    assert OPENED.edit("one") is OPENED
    assert OPENED.edit("a").undo().edit("b").redo().text == "b"


def test_steps_are_kept_up_to_a_number():
    document = OPENED
    for number in range(MOST_STEPS + 10):
        document = document.edit(str(number))
    assert len(document.past) == MOST_STEPS


def test_a_saved_text_is_unchanged_and_can_still_be_taken_back():
    saved = OPENED.edit("two").written()
    assert not saved.is_changed
    assert saved.undo().text == "one"
    assert saved.undo().is_changed


def test_a_discarded_text_can_be_brought_back():
    discarded = OPENED.edit("two").discard()
    assert discarded.text == "one"
    assert discarded.undo().text == "two"
    assert Document("a.md", None, "x").discard().text == ""


def test_a_file_that_changed_on_the_disk_comes_in_where_nothing_was_changed_here():
    style = Style(bom=True)
    found = OPENED.found("theirs", style)
    assert (found.text, found.is_changed, found.is_in_conflict, found.style) == ("theirs", False, False, style)
    assert found.undo().text == "one"
    assert OPENED.found("one") is OPENED


def test_a_file_that_went_away_can_be_written_again():
    gone = OPENED.found(None)
    assert gone.text == "one"
    assert gone.is_changed


def test_the_same_change_on_both_sides_is_no_conflict():
    both = OPENED.edit("two").found("two")
    assert not both.is_changed
    assert not both.is_in_conflict


@pytest.mark.parametrize(
    ("decide", "stays", "other"),
    [
        (Document.keep_mine, "mine", "theirs"),
        (Document.take_theirs, "theirs", "mine"),
    ],
)
def test_of_two_texts_one_stays_and_the_other_can_be_brought_back(
    decide: Callable[[Document], Document], stays: str, other: str
):
    conflict = OPENED.edit("mine").found("theirs")
    assert conflict.is_in_conflict
    decided = decide(conflict)
    assert (decided.text, decided.saved, decided.is_in_conflict) == (stays, "theirs", False)
    assert decided.undo().text == other
    assert decide(OPENED) is OPENED
