"""The content manual to read on the kiosk: its chapters, and each of them line by line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kiosk.errors import KnownError
from kiosk.staff.console import STAY, Step
from kiosk.staff.sheet import Do, Line, Say, Sheet, Tone
from kiosk.staff.words import as_it_is, fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

WORDS = {
    "title": "Content manual",
    "how": "How pages are written and checked. They are edited on another computer, in the workshop.",
    "all": "All chapters",
    "next": "Next chapter",
    "cell": "%1: %2",
    "none": "The manual is missing. Install the kiosk again.",
}

_ALL, _NEXT, _CHAPTER = "all", "next", "chapter "
_RULER = re.compile(r"\|[-|]+\|")
_PAIR = 2
_CELLS = re.compile(r"(?<!\\)\|")


class Chapter(NamedTuple):
    """A chapter: its title, and the lines that are shown."""

    title: str
    lines: tuple[Line, ...]


def chapters(text: str) -> tuple[Chapter, ...]:
    """Return the chapters of a manual that is written in Markdown: paragraphs, lists and tables."""
    parts = (part.partition("\n") for part in text.split("\n## ")[1:])
    return tuple(Chapter(title.strip(), tuple(_lines(body.split("\n")))) for title, _, body in parts)


@dataclass(slots=True)
class ManualDesk:
    """The list of chapters, or the chapter that was chosen.

    Args:
        read: Returns the text of the manual, as Markdown.
    """

    read: Callable[[], str]
    _chapters: tuple[Chapter, ...] = field(default=(), init=False)
    _at: int = field(default=-1, init=False)

    def sheet(self) -> Sheet:
        """Return the chapter, or the list of all."""
        if not self._chapters:
            try:
                self._chapters = chapters(self.read())
            except KnownError as error:
                return Sheet("manual", WORDS["title"], (Say(str(error), Tone.BAD),))
        if not self._chapters:
            return Sheet("manual", WORDS["title"], (Say(WORDS["none"], Tone.BAD),))
        if self._at < 0:
            buttons = (Do(f"{_CHAPTER}{number}", as_it_is(each.title)) for number, each in enumerate(self._chapters))
            return Sheet("manual", WORDS["title"], (Say(WORDS["how"], Tone.SOFT), *buttons))
        chapter = self._chapters[self._at]
        ways = [Do(_ALL, WORDS["all"])]
        if self._at + 1 < len(self._chapters):
            ways.append(Do(_NEXT, WORDS["next"], as_it_is(self._chapters[self._at + 1].title)))
        return Sheet(f"manual-{self._at}", as_it_is(chapter.title), (*chapter.lines, *ways))

    def act(self, line_id: str, value: str) -> Step:
        """Open a chapter, the next one, or the list."""
        del value
        if line_id == _ALL:
            self._at = -1
        elif line_id == _NEXT:
            self._at += 1
        else:
            self._at = int(line_id.removeprefix(_CHAPTER))
        return STAY


def _lines(source: Sequence[str]) -> Iterator[Line]:
    """Yield what is shown of some lines of Markdown."""
    paragraph: list[str] = []
    names: list[str] = []
    for number, line in enumerate((*source, "")):
        is_row, is_item = line.startswith("|"), re.match(r"(- |\d+\. )", line)
        if paragraph and (is_row or is_item or not line.strip()):
            yield Say(as_it_is(_plain(" ".join(paragraph))))
            paragraph = []
        if is_row:
            if number + 1 < len(source) and _RULER.fullmatch(source[number + 1]):
                names = _cells(line)
            elif not _RULER.fullmatch(line):
                yield from _row(names, _cells(line))
        elif line.strip():
            paragraph.append(line.strip())


def _cells(line: str) -> list[str]:
    return [_plain(cell) for cell in _CELLS.split(line.strip())[1:-1]]


def _row(names: Sequence[str], cells: Sequence[str]) -> Iterator[Line]:
    """Yield a row of a table: its first cell is a heading, the others are said below, with the names of their columns.

    Of two columns, the second needs none.
    """
    yield Say(as_it_is(cells[0]), Tone.HEAD)
    for name, words in zip(names[1:], cells[1:], strict=False):
        if words:
            yield Say(as_it_is(words) if len(cells) == _PAIR else fill(WORDS["cell"], name.capitalize(), words))


def _plain(words: str) -> str:
    return words.replace("\\|", "|").replace("`", "").strip()
