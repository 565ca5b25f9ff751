"""Boxes of lines: one that goes on on the next part says its heading again there, and says here that it goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt

from kiosk.gui.widgets.pieces import BOX_PADDING, PARAGRAPH_GAP, Line, Piece, box_padding, set_entry
from kiosk.layout.flow import deal
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kiosk.gui.typography.typesetter import SetText, TextStyle
    from kiosk.gui.widgets.pieces import Entry
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_CROWDED = 1.5  # words this much larger have no room to spare
_STRIPE = 1.6
# What says that a box goes on stands this far from the words before it; its arrow is as high as this share of a line.
_TAIL_GAP, _ARROW_GAP, _ARROW_SHARE = 3.0, 1.2, 0.55


def _box_sides(kit: Toolkit, stripe: str, *, tight: bool) -> tuple[float, float]:
    """Return the air in mm beside the words of a box: before them and after them."""
    if tight:
        return box_padding(kit) + _STRIPE, box_padding(kit)
    side = box_padding(kit) if kit.text_scale >= _CROWDED else BOX_PADDING
    return side + (_STRIPE if stripe and kit.small and side == BOX_PADDING else 0.0), side


class Tail(NamedTuple):
    """What says at the end of a box that it goes on: words and an arrow. Sizes in mm; ``arrow`` is 0 for none."""

    words: SetText
    width: float
    height: float
    arrow: float

    @classmethod
    def of(cls, kit: Toolkit, text: str, style: TextStyle) -> Tail:
        """Return ``text`` in one line with its arrow."""
        words = kit.typesetter.set(text, style, kit.typesetter.width(text, style) + 2.0)
        height = kit.mm(words.height)
        return cls(words, kit.mm(words.room), height, height * _ARROW_SHARE)

    def fitting(self, room: float) -> Tail | None:
        """Return it as it fits into ``room`` mm behind other words: with its arrow, without it, or not at all."""
        bare = self.width + _TAIL_GAP
        if bare + _ARROW_GAP + self.arrow <= room:
            return self
        return self._replace(arrow=0.0) if bare <= room else None

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Write the words at the end of ``where`` (px) and paint the arrow behind them."""
        side, step = kit.px(self.arrow), kit.px(self.arrow + _ARROW_GAP) if self.arrow else 0.0
        x = where.left() if kit.right_to_left else where.right() - side
        square = QRectF(x, where.center().y() - side / 2, side, side)
        if self.arrow:
            kit.icons.paint(painter, "arrow-right", square, kit.theme.colour(self.words.style.colour))
        left = where.left() + step if kit.right_to_left else where.right() - step - self.words.room
        kit.write(painter, self.words, left, where.top())


class Box(Piece):
    """Lines in a box with a fill, an edge, and a stripe of colour at its beginning.

    ``goes_on`` is what it says at its end where it goes on on the next part.
    """

    __slots__ = ("_frame", "_lines", "_tail", "_tail_y", "goes_on", "lines")

    def __init__(self, frame: Frame, lines: Sequence[Piece], tail: Tail | None) -> None:
        placed: list[tuple[Piece, float]] = []
        y = frame.pad
        for line in (*frame.heads, *lines):
            if placed:
                y += frame.below if lines and line is lines[0] else line.gap
            placed.append((line, y))
            y += line.height
        self._tail_y = y
        if tail:
            last = lines[-1]
            # It stands behind the last words where they leave it room, else below them.
            behind = tail.fitting(last.end_room) if isinstance(last, Line) else None
            if behind:
                self._tail_y -= behind.height
                tail = behind
            y = max(y, self._tail_y + tail.height)
        said = [line.text for line, _ in placed]
        self.goes_on = tail.words.text if tail else ""
        super().__init__("\n".join([*said, self.goes_on] if tail else said), y + frame.pad, frame.gap)
        self._frame = frame
        self._lines = tuple(placed)
        self._tail = tail
        self.lines = tuple(lines)
        self.section = lines[0].section
        self.kit = lines[0].kit
        self.leads = tuple(lead for line in lines for lead in line.leads)
        self.marked = tuple(word for line in lines for word in line.marked)

    @property
    def colours(self) -> tuple[str, str, str]:
        """The roles of its fill, its edge and of what says that it goes on."""
        return self._frame.fill, self._frame.edge, self._tail.words.style.colour if self._tail else "ink"

    def room_behind(self, words: str, width: float) -> Rect | None:
        """Return what the line that says ``words`` leaves free in a box ``width`` mm wide, from the box's corner.

        There is none where nothing, or more than one line, says them.
        """
        for line, y in self._lines:
            if isinstance(line, Line) and line.text == words and len(line.ends) == 1:
                return Rect(width - self._frame.sides[1] - line.end_room, y, line.end_room, line.height)
        return None

    def without_tail(self) -> Box:
        """Return the box without the words that say that it goes on: a button below it says them."""
        return Box(self._frame, self.lines, None)

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the box and its lines."""
        frame = self._frame
        kit.box(painter, where, frame.fill, frame.edge or None, edge_mm=0.3)
        start, end = (kit.px(side) for side in frame.sides)
        left = where.left() + (end if kit.right_to_left else start)
        width = where.width() - start - end
        if frame.stripe:
            _paint_stripe(painter, kit, where, frame.stripe)
        for line, y in self._lines:
            line.paint(painter, kit, QRectF(left, where.top() + kit.px(y), width, kit.px(line.height)))
        if self._tail:
            top = where.top() + kit.px(self._tail_y)
            self._tail.paint(painter, kit, QRectF(left, top, width, kit.px(self._tail.height)))


def _paint_stripe(painter: QPainter, kit: Toolkit, where: QRectF, role: str) -> None:
    width = kit.px(_STRIPE)
    left = where.right() - width if kit.right_to_left else where.left()
    painter.save()
    painter.setClipPath(kit.rounded(where), Qt.ClipOperation.IntersectClip)
    painter.fillRect(QRectF(left, where.top(), width, where.height()), kit.theme.colour(role))
    painter.restore()


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A box that may go on on the next part: its heading stands above its lines wherever it does. Sizes in mm.

    ``lines`` are all it ever holds; ``tails`` are what it says where it ends after the first, the second … of them.
    """

    heads: tuple[Line, ...]
    lines: tuple[Line, ...]
    tails: tuple[Tail | None, ...]
    below: float
    pad: float
    sides: tuple[float, float]
    fill: str
    edge: str
    stripe: str
    gap: float

    def around(self, lines: Sequence[Piece]) -> Box:
        """Return the box around ``lines``, under its heading."""
        at = next(i for i, line in enumerate(self.lines) if line is lines[-1])
        return Box(self, lines, self.tails[at])


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
    counted: TextStyle | None = None,
    pad: float | None = None,
) -> list[Piece]:
    """Set ``entries`` as lines of one box, to be shown by `folded`; no line is higher than ``capacity`` mm allow.

    A continued box says again what it is about, in the style ``small_head`` where its own would leave no room for
    anything else; where that does not help either, the heading is a line like any other. With a style for it
    (``counted``), a box that ends before its last line says how many items are still to come. ``pad`` is the air in
    mm above and below its lines, if not the usual; such a box has less at its sides, too.
    """
    sides = _box_sides(kit, stripe, tight=pad is not None)
    pad = box_padding(kit) if pad is None else pad
    inner, room = width - sum(sides), capacity - 2 * pad
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
    lines = [line for entry in entries[count if heads else 0 :] for line in set_entry(kit, entry, inner, rest)]
    tails = _tails(kit, lines, counted) if counted else (None,) * len(lines)
    frame = Frame(tuple(heads), tuple(lines), tails, below, pad, sides, fill, edge, stripe, gap)
    for line in lines:
        line.frame = frame
    # The first line brings the space above the box.
    lines[0].gap = gap
    return [*lines]


def _tails(kit: Toolkit, lines: Sequence[Line], style: TextStyle) -> tuple[Tail | None, ...]:
    """Return what a box says where it ends after each of ``lines``; nothing after the last."""
    made: list[Tail | None] = []
    for i in range(1, len(lines)):
        count = sum(line.is_item for line in lines[i:])
        text = translate("Blocks", "%n more signs", "", count) if count else translate("Blocks", "Goes on")
        made.append(Tail.of(kit, text, style))
    return (*made, None)


def is_whole(entries: Sequence[Entry], pieces: Sequence[Piece]) -> bool:
    """Return whether none of the ``entries`` a box was `framed` of had to be parted."""
    frame = pieces[0].frame
    return frame is not None and len(entries) == len(pieces) + len(frame.heads)


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
