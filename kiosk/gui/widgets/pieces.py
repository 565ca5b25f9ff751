"""The pieces text is dealt in: a line of words with its mark, and boxes of such lines, measured before they exist."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath

from kiosk.gui.typography.typesetter import Strand, TextStyle
from kiosk.layout.flow import deal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kiosk.gui.typography.typesetter import SetText
    from kiosk.gui.widgets.toolkit import Toolkit

PARAGRAPH_GAP = 4.0
ITEM_GAP = 2.4
BOX_PADDING = 4.0
_BOX_PADDING_SMALL = 2.6
_CROWDED = 1.5  # words this much larger have no room to spare
_MARK_ROOM, _NUMBER_ROOM = 7.0, 10.5
_STRIPE = 1.6
_BETWEEN = 5.0


class Piece:
    """Something with a height that can be painted. All sizes in mm; ``text`` is what it says, for every reader.

    ``section`` is the id of the section it belongs to, ``leads`` are the pages its words name. Pieces that follow each
    other with the same ``frame`` are shown as one box.
    """

    __slots__ = ("frame", "gap", "height", "is_title", "keep_with_next", "leads", "least_gap", "section", "text")

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
        self.frame: Frame | None = None
        self.least_gap = 0.0

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the piece into ``where`` (px)."""
        raise NotImplementedError


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


def _box_sides(kit: Toolkit, stripe: str) -> tuple[float, float]:
    """Return the air in mm beside the words of a box: before them and after them."""
    side = box_padding(kit) if kit.text_scale >= _CROWDED else BOX_PADDING
    return side + (_STRIPE if stripe and kit.small and side == BOX_PADDING else 0.0), side


def _mark_room(kit: Toolkit, mark: str) -> float:
    """Return the width in mm a mark takes beside its words; numbers of two digits need more."""
    return (_NUMBER_ROOM if mark[:1].isdigit() else _MARK_ROOM) * kit.scale


class Line(Piece):
    """A paragraph, list item or heading, with its mark: a bullet, a number or an icon."""

    __slots__ = ("_entry", "_set")

    def __init__(self, kit: Toolkit, entry: Entry, width: float) -> None:
        room = width - (_mark_room(kit, entry.mark) if entry.mark else 0.0)
        self._set: SetText = kit.typesetter.set(entry.strands, entry.style, kit.px(room))
        self._entry = entry
        # A number is part of what is said; a bullet is not.
        said = f"{entry.mark} {self._set.text}" if entry.mark[:1].isdigit() else self._set.text
        super().__init__(
            said,
            kit.mm(self._set.height),
            entry.gap,
            keep_with_next=entry.keep_with_next,
            is_title=entry.is_title,
        )

    @property
    def line_height(self) -> float:
        """Baseline to baseline in px."""
        return self._set.line_height

    @property
    def baseline(self) -> float:
        """From the top to about the first baseline, in px: capitals stand in the middle of their line."""
        return (self._set.line_height + self._set.capital_px) / 2

    @property
    def ends(self) -> list[int]:
        """Where each line ends, as a number of characters from the start."""
        return self._set.ends

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Write the words and paint the mark."""
        entry = self._entry
        x = where.left()
        if entry.mark:
            room = kit.px(_mark_room(kit, entry.mark))
            middle = where.top() + self._set.line_height / 2
            side = where.right() - room / 2 if kit.right_to_left else where.left() + room / 2
            self._paint_mark(painter, kit, entry, side, middle, room)
            x = where.left() if kit.right_to_left else where.left() + room
        kit.write(painter, self._set, x, where.top())

    def _paint_mark(self, painter: QPainter, kit: Toolkit, entry: Entry, x: float, y: float, room: float) -> None:
        colour = kit.theme.colour("clay" if entry.style.colour == "ink" else entry.style.colour)
        if entry.mark == "•":
            kit.dot(painter, x - room * 0.12, y, 1.05 * kit.scale, colour)
        elif entry.mark[0].isdigit():
            style = TextStyle(entry.style.capital_mm, bold=True, colour=entry.style.colour)
            number = kit.typesetter.set(entry.mark, style, room * 1.6)
            left = x + room / 2 - number.room if kit.right_to_left else x - room / 2
            kit.write(painter, number, left, y - number.height / 2)
        else:
            side = room * 0.82
            kit.icons.paint(painter, entry.mark, QRectF(x - room / 2, y - side / 2, side, side), colour)


class Box(Piece):
    """Lines in a box with a fill, an edge, and a stripe of colour at its beginning."""

    __slots__ = ("_edge", "_fill", "_lines", "_stripe")

    def __init__(
        self, lines: Sequence[tuple[Piece, float]], height: float, *, fill: str, edge: str, stripe: str, gap: float
    ) -> None:
        super().__init__("\n".join(line.text for line, _ in lines), height, gap)
        self._lines = tuple(lines)
        self._fill = fill
        self._edge = edge
        self._stripe = stripe

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the box and its lines."""
        kit.box(painter, where, self._fill, self._edge or None, edge_mm=0.3)
        start, end = (kit.px(side) for side in _box_sides(kit, self._stripe))
        left = where.left() + (end if kit.right_to_left else start)
        if self._stripe:
            _paint_stripe(painter, kit, where, self._stripe)
        for line, y in self._lines:
            top = where.top() + kit.px(y)
            line.paint(painter, kit, QRectF(left, top, where.width() - start - end, kit.px(line.height)))


def _paint_stripe(painter: QPainter, kit: Toolkit, where: QRectF, role: str) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(where, kit.px(5.0), kit.px(5.0))
    width = kit.px(_STRIPE)
    left = where.right() - width if kit.right_to_left else where.left()
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(QRectF(left, where.top(), width, where.height()), kit.theme.colour(role))
    painter.restore()


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A box that may go on on the next part: its heading stands above its lines wherever it does. Sizes in mm."""

    heads: tuple[Line, ...]
    below: float
    pad: float
    fill: str
    edge: str
    stripe: str
    gap: float

    def around(self, lines: Sequence[Piece]) -> Box:
        """Return the box around ``lines``, under its heading."""
        placed: list[tuple[Piece, float]] = []
        y = self.pad
        for line in (*self.heads, *lines):
            if placed:
                y += self.below if lines and line is lines[0] else line.gap
            placed.append((line, y))
            y += line.height
        box = Box(placed, y + self.pad, fill=self.fill, edge=self.edge, stripe=self.stripe, gap=self.gap)
        box.section = lines[0].section
        box.leads = tuple(lead for line in lines for lead in line.leads)
        return box


def framed(
    kit: Toolkit,
    entries: Sequence[Entry],
    width: float,
    capacity: float,
    *,
    fill: str = "card",
    edge: str = "line",
    stripe: str = "",
    gap: float = PARAGRAPH_GAP,
    small_head: TextStyle | None = None,
) -> list[Piece]:
    """Set ``entries`` as lines of one box, to be shown by `folded`; no line is higher than ``capacity`` mm allow.

    A continued box says again what it is about, in the style ``small_head`` where its own would leave no room for
    anything else; where that does not help either, the heading is a line like any other.
    """
    pad = box_padding(kit)
    inner, room = width - sum(_box_sides(kit, stripe)), capacity - 2 * pad
    count = next((i for i, entry in enumerate(entries) if not entry.keep_with_next), len(entries))
    heads: list[Line] = []
    rest = room
    below = entries[count].gap if 0 < count < len(entries) else 0.0
    for style, share in ((None, 1 / 2), (small_head, 1 / 3)):
        titles = [replace(entry, style=style or entry.style) for entry in entries[:count]]
        made = [line for entry in titles for line in set_entry(kit, entry, inner, room)]
        left = room - _stacked(made) - below
        if made and count < len(entries) and left >= room * share:
            heads, rest = made, left
            break
    lines: list[Piece] = [
        line for entry in entries[count if heads else 0 :] for line in set_entry(kit, entry, inner, rest)
    ]
    frame = Frame(tuple(heads), below, pad, fill, edge, stripe, gap)
    for line in lines:
        line.frame = frame
    # The first line brings the space above the box.
    lines[0].gap = gap
    return lines


def folded(pieces: Sequence[Piece]) -> list[Piece]:
    """Return ``pieces`` as they are shown: those of one frame as one box."""
    shown: list[Piece] = []
    for frame, run in groupby(pieces, key=lambda piece: piece.frame):
        lines = tuple(run)
        shown += [frame.around(lines)] if frame else lines
    return shown


def boxes(kit: Toolkit, entries: Sequence[Entry], width: float, capacity: float, *, stripe: str = "") -> list[Piece]:
    """Set ``entries`` into one box, or into several where one would be higher than ``capacity`` mm."""
    lines = framed(kit, entries, width, capacity, stripe=stripe)
    return [placed.piece for part in deal(lines, capacity, fold=folded) for placed in part]


def _stacked(lines: Sequence[Line]) -> float:
    return sum(line.height for line in lines) + sum(line.gap for line in lines[1:])


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
            made.append(Strand(piece, strand.strong))
        at += len(strand.text)
    return tuple(made)


def sentences(strands: Sequence[Strand]) -> list[tuple[Strand, ...]]:
    """Return the sentences of a paragraph."""
    parts: list[list[Strand]] = [[]]
    for strand in strands:
        rest = strand.text
        while rest:
            ends = [at + 1 for mark in ".?!。？！" if (at := rest.find(mark + " " if mark.isascii() else mark)) >= 0]
            if not ends:
                parts[-1].append(Strand(rest, strand.strong))
                break
            parts[-1].append(Strand(rest[: min(ends)], strand.strong))
            parts.append([])
            rest = rest[min(ends) :].lstrip()
    return [tuple(part) for part in parts if part]


class Columns(Piece):
    """Two boxes side by side, of the same height and weight: the two voices."""

    __slots__ = ("_left", "_right", "_split")

    def __init__(self, left: Piece, right: Piece, gap: float, *, split: float = 4.0) -> None:
        super().__init__(f"{left.text}\n{right.text}", max(left.height, right.height), gap)
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
