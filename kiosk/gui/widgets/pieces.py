"""The pieces text is dealt in: a line of words with its mark, and pieces side by side, measured before they exist."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF

from kiosk.gui.typography.typesetter import Strand, TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kiosk.gui.typography.typesetter import SetText
    from kiosk.gui.widgets.toolkit import Toolkit

PARAGRAPH_GAP = 4.0
ITEM_GAP = 2.4
BOX_PADDING = 4.0
_BOX_PADDING_SMALL = 2.6
_MARK_ROOM, _NUMBER_ROOM = 7.0, 10.5
_BETWEEN = 5.0
_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2069"


class Framing(Protocol):
    """What is shown around pieces that follow each other, as one."""

    @property
    def heads(self) -> Sequence[Piece]:
        """What stands above them, on every part they are shown on."""
        ...

    def around(self, lines: Sequence[Piece]) -> Piece:
        """Return ``lines`` as they are shown."""
        ...


class Piece(ABC):
    """Something with a height that can be painted. All sizes in mm; ``text`` is what it says, for every reader.

    ``section`` is the id of the section it belongs to, ``leads`` are the pages its words name, ``marked`` the numbers
    of words in it that can be explained. Pieces that follow each other with the same ``frame`` are shown as one box.
    ``kit`` is what it is painted with where that is not the page's: words in the language they were written in.
    """

    __slots__ = (
        *("frame", "gap", "height", "is_title", "keep_with_next", "kit", "leads", "least_gap", "marked", "section"),
        "text",
    )

    def __init__(
        self, text: str, height: float, gap: float, *, keep_with_next: bool = False, is_title: bool = False
    ) -> None:
        self.text = text
        self.height = height
        self.gap = gap
        self.keep_with_next = keep_with_next
        self.is_title = is_title
        self.section = ""
        self.leads: tuple[str, ...] = ()
        self.marked: tuple[int, ...] = ()
        self.frame: Framing | None = None
        self.kit: Toolkit | None = None
        self.least_gap = 0.0

    @abstractmethod
    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the piece into ``where`` (px)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One stretch of words before it is set: its style, the mark before it, and the space above in mm."""

    strands: tuple[Strand, ...]
    style: TextStyle
    mark: str = ""
    gap: float = PARAGRAPH_GAP
    keep_with_next: bool = False
    is_title: bool = False


def box_padding(kit: Toolkit) -> float:
    """Return the air in mm above and below the words of a box; on small glass lines have air enough."""
    return _BOX_PADDING_SMALL if kit.small else BOX_PADDING


def _mark_room(kit: Toolkit, mark: str) -> float:
    """Return the width in mm a mark takes beside its words; numbers of two digits need more."""
    return (_NUMBER_ROOM if mark[:1].isdigit() else _MARK_ROOM) * kit.scale


class Line(Piece):
    """A paragraph, list item or heading, with its mark: a bullet, a number or an icon."""

    __slots__ = ("_entry", "_mark_room", "_scale", "_set", "end_room")

    def __init__(self, kit: Toolkit, entry: Entry, width: float) -> None:
        self._mark_room = _mark_room(kit, entry.mark) if entry.mark else 0.0
        room = width - self._mark_room
        self._set: SetText = kit.typesetter.set(entry.strands, entry.style, kit.px(room))
        self._entry = entry
        self._scale = kit.scale
        # What the last line leaves free, in mm.
        self.end_room = room - kit.mm(self._set.last_width)
        # A number is part of what is said; a bullet is not.
        said = f"{entry.mark} {self._set.text}" if entry.mark[:1].isdigit() else self._set.text
        super().__init__(
            said,
            kit.mm(self._set.height),
            entry.gap,
            keep_with_next=entry.keep_with_next,
            is_title=entry.is_title,
        )
        self.marked = tuple(strand.word for strand in entry.strands if strand.word >= 0)

    @property
    def line_height(self) -> float:
        """Baseline to baseline in px."""
        return self._set.line_height

    @property
    def baseline(self) -> float:
        """From the top to about the first baseline, in px: capitals stand in the middle of their line."""
        return (self._set.line_height + self._set.capital_px) / 2

    @property
    def is_item(self) -> bool:
        """Whether an item of a list begins here."""
        return self._entry.mark == "•" or self._entry.mark[:1].isdigit()

    @property
    def strands(self) -> tuple[Strand, ...]:
        """The words as they were given."""
        return self._entry.strands

    @property
    def ends(self) -> list[int]:
        """Where each line ends, as a number of characters from the start."""
        return self._set.ends

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Write the words and paint the mark."""
        entry = self._entry
        x = where.left()
        if entry.mark:
            room = kit.px(self._mark_room)
            middle = where.top() + self._set.line_height / 2
            side = where.right() - room / 2 if kit.right_to_left else where.left() + room / 2
            self._paint_mark(painter, kit, entry, side, middle, room)
            x = where.left() if kit.right_to_left else where.left() + room
        kit.write(painter, self._set, x, where.top())

    def _paint_mark(self, painter: QPainter, kit: Toolkit, entry: Entry, x: float, y: float, room: float) -> None:
        """Paint the mark at the outer end of its room around ``x``, away from the words (px)."""
        colour = kit.theme.colour("clay" if entry.style.colour == "ink" else entry.style.colour)
        outwards = 1.0 if kit.right_to_left else -1.0
        if entry.mark == "•":
            kit.dot(painter, x + outwards * room * 0.12, y, 1.05 * self._scale, colour)
        elif entry.mark[0].isdigit():
            style = TextStyle(entry.style.capital_mm, bold=True, colour=entry.style.colour)
            number = kit.typesetter.set(entry.mark, style, room * 1.6)
            left = x + room / 2 - number.room if kit.right_to_left else x - room / 2
            kit.write(painter, number, left, y - number.height / 2)
        else:
            side = room * 0.82
            middle = x + outwards * (room - side) / 2
            kit.icons.paint(painter, entry.mark, QRectF(middle - side / 2, y - side / 2, side, side), colour)


def set_entry(kit: Toolkit, entry: Entry, width: float, capacity: float) -> list[Line]:
    """Set ``entry`` as one line piece, or sentence by sentence where it would be higher than ``capacity`` mm."""
    whole = Line(kit, entry, width)
    if whole.height <= capacity:
        return [whole]
    pieces: list[Line] = []
    for i, strands in enumerate(sentences(entry.strands)):
        mark = entry.mark if i == 0 else ""
        part = Entry(strands, entry.style, mark, entry.gap if i == 0 else 0.0)
        line = Line(kit, part, width)
        if line.height <= capacity:
            pieces.append(line)
        else:
            pieces += [Line(kit, piece, width) for piece in _by_lines(line, part, kit, capacity)]
    return pieces


def _by_lines(line: Line, entry: Entry, kit: Toolkit, capacity: float) -> list[Entry]:
    """Part a sentence higher than the glass where its lines break: the largest words on the smallest glass."""
    count = max(1, int(capacity // kit.mm(line.line_height)))
    words = "".join(strand.text for strand in entry.strands)
    ends: list[int] = []
    at = 0
    while at < len(line.ends):
        last = min(at + count, len(line.ends)) - 1
        # A word broken at the end of a line is not broken between two parts as well, if that can be.
        while last > at and words[: line.ends[last]].endswith("\u00ad"):
            last -= 1
        ends.append(line.ends[last])
        at = last + 1
    made: list[Entry] = []
    start = 0
    for end in ends:
        strands = _cut(entry.strands, start, end)
        made.append(Entry(strands, entry.style, entry.mark if start == 0 else "", entry.gap if start == 0 else 0.0))
        start = end
    return made


def _cut(strands: Sequence[Strand], start: int, end: int) -> tuple[Strand, ...]:
    made = []
    at = 0
    for strand in strands:
        piece = strand.text[max(start - at, 0) : max(end - at, 0)]
        if piece:
            made.append(strand._replace(text=piece))
        at += len(strand.text)
    return tuple(made)


def sentences(strands: Sequence[Strand]) -> list[tuple[Strand, ...]]:
    """Return the sentences of a paragraph."""
    parts: list[list[Strand]] = [[]]
    for strand in strands:
        rest = strand.text
        while rest:
            ends = [at + 1 for mark in ".?!。？！؟" if (at := rest.find(mark + " " if mark.isascii() else mark)) >= 0]
            if not ends:
                parts[-1].append(strand._replace(text=rest))
                break
            parts[-1].append(strand._replace(text=rest[: min(ends)]))
            parts.append([])
            rest = rest[min(ends) :].lstrip()
    made = [tuple(part) for part in parts if part]
    text = "".join(strand.text for strand in strands)
    if text.startswith(_ISOLATE) and text.find(_END_OF_ISOLATE) == len(text) - 1:
        # What is one run within text of the other direction stays one in each of its sentences.
        return [_isolated(part, begins=i > 0, ends=i < len(made) - 1) for i, part in enumerate(made)]
    return made


def _isolated(part: tuple[Strand, ...], *, begins: bool, ends: bool) -> tuple[Strand, ...]:
    if begins:
        part = (part[0]._replace(text=f"{_ISOLATE}{part[0].text}"), *part[1:])
    if ends:
        part = (*part[:-1], part[-1]._replace(text=f"{part[-1].text}{_END_OF_ISOLATE}"))
    return part


class Columns(Piece):
    """Two boxes side by side, of the same height and weight: the two voices."""

    __slots__ = ("_left", "_right", "_split")

    def __init__(self, left: Piece, right: Piece, gap: float, *, split: float = 4.0) -> None:
        super().__init__(f"{left.text}\n{right.text}", max(left.height, right.height), gap)
        self.marked = (*left.marked, *right.marked)
        self._left = left
        self._right = right
        self._split = split

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the first voice where reading starts, the second beside it."""
        split = kit.px(self._split)
        width = (where.width() - split) / 2
        first = QRectF(where.left(), where.top(), width, where.height())
        second = QRectF(where.left() + width + split, where.top(), width, where.height())
        if kit.right_to_left:
            first, second = second, first
        self._left.paint(painter, kit, first)
        self._right.paint(painter, kit, second)


class Pair(Piece):
    """Two boxes one above the other that are never parted: the two voices where the glass is narrow."""

    __slots__ = ("_first", "_second", "_split")

    def __init__(self, first: Piece, second: Piece, gap: float, *, split: float = 3.0) -> None:
        super().__init__(f"{first.text}\n{second.text}", first.height + split + second.height, gap)
        self.marked = (*first.marked, *second.marked)
        self._first = first
        self._second = second
        self._split = split

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the first box above the second."""
        height = kit.px(self._first.height)
        self._first.paint(painter, kit, QRectF(where.left(), where.top(), where.width(), height))
        top = where.top() + height + kit.px(self._split)
        self._second.paint(painter, kit, QRectF(where.left(), top, where.width(), kit.px(self._second.height)))


class Ends(Piece):
    """Two texts on one line: one where reading starts, one at its end. ``fits`` tells whether there is room."""

    __slots__ = ("_first", "_last", "_room", "fits")

    def __init__(self, kit: Toolkit, first: Entry, last: Entry, width: float) -> None:
        texts = "".join(s.text for s in first.strands), "".join(s.text for s in last.strands)
        wide = kit.mm(kit.typesetter.width(texts[0], first.style) + kit.typesetter.width(texts[1], last.style))
        self.fits = wide + _BETWEEN <= width
        self._first = Line(kit, first, width)
        self._room = kit.mm(kit.typesetter.width(texts[1], last.style)) + 1.0
        self._last = Line(kit, last, self._room)
        super().__init__(f"{self._first.text}\n{self._last.text}", self._first.height, first.gap)

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Write both on one base line."""
        self._first.paint(painter, kit, where)
        wide = kit.px(self._room)
        x = where.left() if kit.right_to_left else where.right() - wide
        drop = self._first.baseline - self._last.baseline
        self._last.paint(painter, kit, QRectF(x, where.top() + drop, wide, kit.px(self._last.height)))
