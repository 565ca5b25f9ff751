from __future__ import annotations

from functools import partial
from typing import NamedTuple

import pytest

from kiosk.workshop.memory import Memory, OverError, Turn


class Entry(NamedTuple):
    id: str


class Page:
    """A page of which only the words are compared."""

    def __init__(self, page: str, words: str) -> None:
        self.entry, self.language, self.words = Entry(page), "en", words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Page) and other.words == self.words

    def __hash__(self) -> int:
        return hash(self.words)


done: list[object] = []


def note(how: str, item: object) -> str:
    done.append(item)
    return how


def test_only_what_has_changed_is_done_again():
    versions = {"a": 1, "b": 1}
    memory = Memory(versions.get)
    done.clear()
    places = [("a", "x"), ("b", "x")]
    assert list(memory(partial(note, "once"), places)) == ["once", "once"]
    assert list(memory(partial(note, "once"), places)) == ["once", "once"]
    assert done == places
    versions["b"] = 2
    list(memory(partial(note, "once"), places))
    assert done == [*places, ("b", "x")]
    list(memory(partial(note, "in another way"), places))
    assert done[3:] == places
    done.clear()
    for words in ("one", "one", "two"):
        list(memory(partial(note, "read"), [Page("a", words)]))
    assert [page.words for page in done] == ["one", "two"]
    assert list(memory(len, [("a", "x")])) == [2]


def test_a_run_that_is_over_keeps_what_it_has_done():
    memory = Memory(lambda _page: 1)
    memory.turn = turn = Turn()
    done.clear()

    def places() -> list[tuple[str, str]]:
        return [("a", "x"), ("b", "x")]

    outcomes = memory(partial(note, "once"), places())
    assert next(outcomes) == "once"
    turn.is_over = True
    with pytest.raises(OverError):
        next(outcomes)
    assert (turn.done, done) == (1, [("a", "x")])
    memory.turn = Turn()
    assert len(list(memory(partial(note, "once"), places()))) == 2
    assert done == places()
