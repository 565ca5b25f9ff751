"""What a staff screen says and offers, as data: one painter shows every sheet, and a test reads it without a window.

A line that can be pressed has an ``id``; pressing it sends the id, and for a choice the value that was chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.staff.words import Text, in_language

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.staff.words import Translate


class Tone(Enum):
    """How a line of words is meant. Each has a sign of its own beside its colour."""

    PLAIN = "plain"
    HEAD = "head"
    SOFT = "soft"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


class Weight(Enum):
    """How much a button matters."""

    PLAIN = "plain"
    MAIN = "main"
    GRAVE = "grave"


class Entry(Enum):
    """What is typed into a field: words, digits, or digits that are never shown."""

    WORDS = "words"
    DIGITS = "digits"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Say:
    """Words that are only read."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Do:
    """A button, with a line that says more about it where one is needed."""

    id: str
    text: str
    detail: str = ""
    weight: Weight = Weight.PLAIN
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a choice and its words."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Choose:
    """A choice of one of several values; ``value`` holds now."""

    id: str
    text: str
    options: tuple[Option, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Enter:
    """A field: pressing it brings the keyboard, and what was typed is sent with its id."""

    id: str
    text: str
    value: str = ""
    entry: Entry = Entry.WORDS
    most: int = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart; a value of None is hidden because it is small."""

    text: str
    value: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of bars, each with its words beside it: nothing is told by length alone."""

    text: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Thumb:
    """A picture or file on a stick, shown small, that can be taken."""

    id: str
    text: str
    file: Path | None = None


Line = Say | Do | Choose | Enter | Bars | Thumb


@dataclass(frozen=True, slots=True)
class Sheet:
    """One staff screen.

    Args:
        id: Its name within the program.
        title: What stands at its top.
        lines: What it says and offers, from the top; the painter turns pages where they do not fit.
        can_go_back: Whether there is a sheet to go back to; the first has only Close.
    """

    id: str
    title: str
    lines: tuple[Line, ...]
    can_go_back: bool = True

    def line(self, line_id: str) -> Line:
        """Return the line with this id. Raises KeyError if there is none."""
        for line in self.lines:
            if not isinstance(line, Say | Bars) and line.id == line_id:
                return line
        raise KeyError(line_id)


def sheet_in_language(sheet: Sheet, translate: Translate) -> Sheet:
    """Return a sheet with all its words as they are said in another language; what staff typed stays."""

    def said(text: str) -> str:
        return in_language(text, translate)

    def line_of(line: Line) -> Line:
        if isinstance(line, Do):
            return replace(line, text=said(line.text), detail=said(line.detail))
        if isinstance(line, Choose):
            options = tuple(replace(option, text=said(option.text)) for option in line.options)
            return replace(line, text=said(line.text), options=options)
        if isinstance(line, Bars):
            bars = tuple(replace(bar, text=said(bar.text), words=said(bar.words)) for bar in line.bars)
            return replace(line, text=said(line.text), bars=bars)
        if isinstance(line, Enter):
            value = said(line.value) if isinstance(line.value, Text) else line.value
            return replace(line, text=said(line.text), value=value)
        return replace(line, text=said(line.text))

    return replace(sheet, title=said(sheet.title), lines=tuple(line_of(line) for line in sheet.lines))
