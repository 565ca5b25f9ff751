"""The pieces text is dealt in: a line of words with its mark, and boxes of such lines, measured before they exist."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

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
_MARK_ROOM = 7.0
_NUMBER_ROOM = 10.5
_STRIPE = 1.6


class Piece:
    """Something with a height that can be painted. All sizes in mm; ``text`` is what it says, for every reader."""

    __slots__ = ("gap", "height", "keep_with_next", "text")

    def __init__(self, text: str, height: float, gap: float, *, keep_with_next: bool = False) -> None:
        self.text = text
        self.height = height
        self.gap = gap
        self.keep_with_next = keep_with_next

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
        super().__init__(said, kit.mm(self._set.height), entry.gap, keep_with_next=entry.keep_with_next)

    @property
    def line_height(self) -> float:
        """Baseline to baseline in px."""
        return self._set.line_height

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
        self, lines: Sequence[tuple[Line, float]], height: float, *, fill: str, edge: str, stripe: str, gap: float
    ) -> None:
        super().__init__("\n".join(line.text for line, _ in lines), height, gap)
        self._lines = tuple(lines)
        self._fill = fill
        self._edge = edge
        self._stripe = stripe

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the box and its lines."""
        kit.box(painter, where, self._fill, self._edge or None, edge_mm=0.3)
        inset = kit.px(BOX_PADDING)
        if self._stripe:
            _paint_stripe(painter, kit, where, self._stripe)
        for line, y in self._lines:
            top = where.top() + kit.px(y)
            line.paint(painter, kit, QRectF(where.left() + inset, top, where.width() - 2 * inset, kit.px(line.height)))


def _paint_stripe(painter: QPainter, kit: Toolkit, where: QRectF, role: str) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(where, kit.px(5.0), kit.px(5.0))
    width = kit.px(_STRIPE)
    left = where.right() - width if kit.right_to_left else where.left()
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(QRectF(left, where.top(), width, where.height()), kit.theme.colour(role))
    painter.restore()


def boxes(
    kit: Toolkit,
    entries: Sequence[Entry],
    width: float,
    capacity: float,
    *,
    fill: str = "card",
    edge: str = "line",
    stripe: str = "",
    gap: float = PARAGRAPH_GAP,
) -> list[Piece]:
    """Set ``entries`` into one box, or into several where one would be higher than ``capacity`` mm."""
    inner = width - 2 * BOX_PADDING
    room = capacity - 2 * BOX_PADDING
    count = next((i for i, entry in enumerate(entries) if not entry.keep_with_next), len(entries))
    heads = [line for entry in entries[:count] for line in set_entry(kit, entry, inner, room)]
    top = _stacked(heads)
    if top > room:
        # A heading higher than the glass is dealt like any other words.
        heads, top, count = [], 0.0, 0
    gap_below = entries[count].gap if heads and count < len(entries) else 0.0
    # A continued box says again what it is about; where that would leave no room for anything else, it does not.
    rest = room - top - gap_below
    repeats = rest >= room / 3
    lines = [line for entry in entries[count:] for line in set_entry(kit, entry, inner, rest if repeats else room)]
    parts = deal(lines, rest if repeats else room)
    made: list[Piece] = []
    if heads and parts and not repeats:
        # Neither a continued heading nor words below it fit: the heading has a box to itself.
        parts = ((), *parts)
    for part in parts or ((),):
        placed: list[tuple[Line, float]] = []
        y = BOX_PADDING
        if repeats or not part:
            for line in heads:
                y += line.gap if placed else 0.0
                placed.append((line, y))
                y += line.height
            y += gap_below if part else 0.0
        placed += [(p.piece, p.y + y) for p in part]
        last, at = placed[-1]
        made.append(Box(placed, at + last.height + BOX_PADDING, fill=fill, edge=edge, stripe=stripe, gap=gap))
    return made


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
    ends = line.ends[count - 1 :: count]
    if not ends or ends[-1] != line.ends[-1]:
        ends = [*ends, line.ends[-1]]
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


class Meter(Piece):
    """How sure we are: bars from 0 to 3 beside the words."""

    __slots__ = ("_box", "_grow", "_level", "_words_at")

    BARS = 3
    _BAR = 5.0
    _STEP = 6.4
    _HEIGHT = 11.0
    _AFTER = 3.5

    def __init__(self, kit: Toolkit, entries: Sequence[Entry], level: int, width: float, gap: float) -> None:
        grow = min(kit.scale, 1.7)
        self._grow = grow
        self._words_at = BOX_PADDING + ((self.BARS - 1) * self._STEP + self._BAR) * grow + self._AFTER
        inner = width - self._words_at
        lines: list[tuple[Line, float]] = []
        y = BOX_PADDING
        for entry in entries:
            line = Line(kit, entry, inner - BOX_PADDING)
            lines.append((line, y))
            y += line.height
        super().__init__("\n".join(line.text for line, _ in lines), max(y + BOX_PADDING, 20.0), gap)
        self._box = lines
        self._level = level

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the bars and the words; as many bars are filled as the level says."""
        kit.box(painter, where, "blue_light", "blue", edge_mm=0.4)
        bar, height, step = (kit.px(mm * self._grow) for mm in (self._BAR, self._HEIGHT, self._STEP))
        start = where.right() - kit.px(BOX_PADDING) - bar if kit.right_to_left else where.left() + kit.px(BOX_PADDING)
        for i in range(self.BARS):
            x = start - i * step if kit.right_to_left else start + i * step
            shape = QRectF(x, where.center().y() - height / 2, bar, height)
            kit.box(painter, shape, "blue" if i < self._level else "card", "blue", edge_mm=0.5, radius=1.2)
        left = where.left() + kit.px(BOX_PADDING if kit.right_to_left else self._words_at)
        for line, y in self._box:
            room = where.width() - kit.px(self._words_at + BOX_PADDING)
            line.paint(painter, kit, QRectF(left, where.top() + kit.px(y), room, kit.px(line.height)))


class People(Piece):
    """So many people out of so many, as figures in rows, with the count and what they share beside or below."""

    __slots__ = ("_columns", "_filled", "_lines", "_rows", "_step", "_total", "_words_at")

    ROW = 8.0
    _STEP = 4.7
    _LEAST_STEP = 3.8
    _WORDS_WIDTH = 84.0

    def __init__(
        self, kit: Toolkit, entries: Sequence[Entry], counted: tuple[int, int], width: float, gap: float
    ) -> None:
        self._filled, self._total = counted
        inner = width - 2 * BOX_PADDING
        self._columns = min(20, self._total, int(inner // self._LEAST_STEP))
        if self._columns < min(20, self._total):
            self._columns = 10
        self._rows = -(-self._total // self._columns)
        self._step = min(self._STEP, inner / self._columns)
        block = self._columns * self._step
        beside = inner - block - 5.0 >= self._WORDS_WIDTH * kit.scale
        self._words_at = block + 5.0 if beside else 0.0
        figures = self._rows * self.ROW
        room = inner - self._words_at
        lines = [Line(kit, entry, room) for entry in entries]
        height = sum(line.height for line in lines)
        y = BOX_PADDING + (max(figures - height, 0.0) / 2 if beside else figures + 1.0)
        self._lines: list[tuple[Line, float]] = []
        for line in lines:
            self._lines.append((line, y))
            y += line.height
        full = max(y, BOX_PADDING + figures) + BOX_PADDING
        super().__init__("\n".join(line.text for line in lines), full, gap)

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the figures, filled ones first, then the words."""
        kit.box(painter, where, "card", "line", edge_mm=0.3)
        inset, step = kit.px(BOX_PADDING), kit.px(self._step)
        mirrored = kit.right_to_left
        for i in range(self._total):
            column, row = i % self._columns, i // self._columns
            along = inset + (column + 0.5) * step
            x = where.right() - along if mirrored else where.left() + along
            y = where.top() + inset + row * kit.px(self.ROW)
            _paint_figure(painter, kit, x, y, filled=i < self._filled)
        shift = kit.px(self._words_at)
        left = where.left() + inset + (0.0 if mirrored else shift)
        for line, y in self._lines:
            room = QRectF(left, where.top() + kit.px(y), where.width() - 2 * inset - shift, kit.px(line.height))
            line.paint(painter, kit, room)


def _paint_figure(painter: QPainter, kit: Toolkit, x: float, y: float, *, filled: bool) -> None:
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addEllipse(QPointF(x, y + kit.px(1.3)), kit.px(1.1), kit.px(1.1))
    shape.addRoundedRect(QRectF(x - kit.px(1.55), y + kit.px(2.8), kit.px(3.1), kit.px(4.2)), kit.px(1.2), kit.px(1.2))
    painter.setPen(QPen(kit.theme.colour("blue" if filled else "edge"), kit.px(0.3)))
    painter.setBrush(kit.theme.colour("blue" if filled else "paper"))
    painter.drawPath(shape)
