from __future__ import annotations

import dataclasses
from typing import get_args

import pytest

from kiosk.content import model
from kiosk.content.model import Block, Paragraph, Span


def test_words_are_plain_unless_they_are_made_strong():
    assert Span("Sit.") != Span("Sit.", strong=True)


@pytest.mark.parametrize("kind", get_args(Block), ids=lambda kind: kind.__name__)
def test_a_block_cannot_be_changed_after_it_was_made(kind: type):
    assert kind.__dataclass_params__.frozen
    assert not hasattr(kind, "__dict__") or "__slots__" in vars(kind)


def test_the_same_words_make_the_same_block():
    assert Paragraph((Span("Sit."),), ("OAK01",)) == Paragraph((Span("Sit."),), ("OAK01",))
    assert hash(Paragraph((Span("Sit."),))) == hash(Paragraph((Span("Sit."),)))


def test_a_page_changes_only_by_being_replaced():
    link = model.Link("stool")
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(link, "page", "chair")  # noqa: B010 - an ordinary assignment is refused before it runs
    assert dataclasses.replace(link, page="chair") == model.Link("chair")
