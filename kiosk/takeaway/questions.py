"""The questions a patient may choose and take along: the numbered lists of a page of questions.

Which are chosen is known for a visit only, by keys: `kiosk.navigation.machine.Navigation` holds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeGuard

from kiosk.content.model import Bullets
from kiosk.content.walk import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.model import Block, Page, Section


class Question(NamedTuple):
    """One question: its key, the same in every language, and its words."""

    key: str
    words: str


def key_of(page: str, section: str, number: int) -> str:
    """Return the key of the question with this ``number``, counted from 1 through the lists of its section."""
    return f"{page}#{section}.{number}"


def is_asked(block: Block) -> TypeGuard[Bullets]:
    """Whether a block of a page of questions is a list of them."""
    return isinstance(block, Bullets) and block.ordered


def questions_of(page: Page, section: Section) -> tuple[Question, ...]:
    """Return the questions of a section; none on a page that asks nothing."""
    if page.entry.kind != "questions":
        return ()
    items = [item for block in section.blocks if is_asked(block) for item in block.items]
    return tuple(
        Question(key_of(page.entry.id, section.id, number), plain(item).replace("\u00ad", ""))
        for number, item in enumerate(items, 1)
    )


def chosen_of(pages: Iterable[Page], keys: frozenset[str]) -> tuple[str, ...]:
    """Return the words of the questions with these ``keys``, in the order they are read."""
    return tuple(
        question.words
        for page in pages
        for section in page.sections
        for question in questions_of(page, section)
        if question.key in keys
    )
