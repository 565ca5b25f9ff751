"""Words looked for in the pages: staff type them, and a page that is found is shown to the patient by one touch."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.staff.console import STAY, Effect, Slow, Step
from kiosk.staff.sheet import Do, Enter, Line, Say, Sheet, Tone
from kiosk.staff.words import as_it_is, counted, fill

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.content.search import Found

WORDS = {
    "title": "Find words in the pages",
    "how": "Type one or more words. Touch a page that was found, and it is shown to the patient.",
    "field": "Words",
    "none": "No page has “%1”. Try fewer words, or only their beginning.",
    "one": "Found on one page.",
    "some": "Found on %n pages, the best first.",
    "page": "%1. %2",
    "in": "%1: %2",
}

_WORDS = "words"
_PAGE = "page "


@dataclass(slots=True)
class SearchDesk:
    """A field for words, and the pages that have them.

    Args:
        find: Returns the pages that have some words, the best first; it is called beside the screen.
        languages: The names of the languages by their code.
    """

    find: Callable[[str], Sequence[Found]]
    languages: Mapping[str, str]
    _words: str = field(default="", init=False)
    _found: Sequence[Found] = field(default=(), init=False)
    _problem: str = field(default="", init=False)

    def sheet(self) -> Sheet:
        """Return the field, and below it what was found last."""
        lines: list[Line] = [Say(WORDS["how"], Tone.SOFT), Enter(_WORDS, WORDS["field"], self._words)]
        if self._problem:
            lines.append(Say(self._problem, Tone.BAD))
        elif self._words:
            lines += [self._outcome(), *(self._row(found) for found in self._found)]
        return Sheet("search", WORDS["title"], tuple(lines))

    def act(self, line_id: str, value: str) -> Step:
        """Look for what was typed, or show a page that was found."""
        if line_id == _WORDS:
            words = value.strip()
            return Step(slow=Slow(partial(self._look, words), partial(self._take, words)))
        return Step("close", effects=(Effect("show-page", line_id.removeprefix(_PAGE)),))

    def _look(self, words: str) -> Sequence[Found] | KnownError:
        try:
            return self.find(words)
        except KnownError as error:
            return error

    def _take(self, words: str, found: Sequence[Found] | KnownError) -> Step:
        self._words = words
        self._found, self._problem = ((), str(found)) if isinstance(found, KnownError) else (found, "")
        return STAY

    def _outcome(self) -> Say:
        if not self._found:
            return Say(fill(WORDS["none"], self._words), Tone.WARN)
        many = len(self._found)
        return Say(counted(many, WORDS["one"], WORDS["some"]), Tone.GOOD)

    def _row(self, found: Found) -> Do:
        passage = as_it_is(found.passage)
        if len(self.languages) > 1:
            passage = fill(WORDS["in"], self.languages.get(found.language, found.language), passage)
        title = fill(WORDS["page"], found.number, found.title)
        return Do(f"{_PAGE}{found.page} {found.language}", title, passage)
