"""Figures among the words: how sure we are as bars, so many people of so many as small persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from kiosk.gui.widgets.pieces import Line, Piece, box_padding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kiosk.gui.widgets.pieces import Entry
    from kiosk.gui.widgets.toolkit import Toolkit


class Meter(Piece):
    """How sure we are: bars from 0 to 3 beside the words."""

    __slots__ = ("_box", "_grow", "_level", "_pad", "_words_at")

    BARS = 3
    _BAR = 5.0
    _STEP = 6.4
    _HEIGHT = 11.0
    _AFTER = 3.5

    def __init__(self, kit: Toolkit, entries: Sequence[Entry], level: int, width: float, gap: float) -> None:
        grow = min(kit.scale, 1.7)
        self._grow = grow
        self._pad = box_padding(kit)
        self._words_at = self._pad + ((self.BARS - 1) * self._STEP + self._BAR) * grow + self._AFTER
        inner = width - self._words_at
        lines: list[tuple[Line, float]] = []
        y = self._pad
        for entry in entries:
            line = Line(kit, entry, inner - self._pad)
            lines.append((line, y))
            y += line.height
        super().__init__("\n".join(line.text for line, _ in lines), max(y + self._pad, 20.0), gap)
        self.marked = tuple(word for line, _ in lines for word in line.marked)
        self._box = lines
        self._level = level

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the bars and the words; as many bars are filled as the level says."""
        kit.box(painter, where, "blue_light", "blue", edge_mm=0.4)
        bar, height, step = (kit.px(mm * self._grow) for mm in (self._BAR, self._HEIGHT, self._STEP))
        start = where.right() - kit.px(self._pad) - bar if kit.right_to_left else where.left() + kit.px(self._pad)
        for i in range(self.BARS):
            x = start - i * step if kit.right_to_left else start + i * step
            shape = QRectF(x, where.center().y() - height / 2, bar, height)
            kit.box(painter, shape, "blue" if i < self._level else "card", "blue", edge_mm=0.5, radius=1.2)
        left = where.left() + kit.px(self._pad if kit.right_to_left else self._words_at)
        for line, y in self._box:
            room = where.width() - kit.px(self._words_at + self._pad)
            line.paint(painter, kit, QRectF(left, where.top() + kit.px(y), room, kit.px(line.height)))


class People(Piece):
    """So many people out of so many, as figures in rows, with the count and what they share beside or below."""

    __slots__ = ("_columns", "_filled", "_lines", "_pad", "_rows", "_step", "_total", "_words_at")

    ROW = 8.0
    _STEP = 4.7
    _LEAST_STEP = 3.8
    _WORDS_WIDTH = 84.0

    def __init__(
        self, kit: Toolkit, entries: Sequence[Entry], counted: tuple[int, int], width: float, gap: float
    ) -> None:
        self._filled, self._total = counted
        self._pad = box_padding(kit)
        inner = width - 2 * self._pad
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
        y = self._pad + (max(figures - height, 0.0) / 2 if beside else figures + 1.0)
        self._lines: list[tuple[Line, float]] = []
        for line in lines:
            self._lines.append((line, y))
            y += line.height
        full = max(y, self._pad + figures) + self._pad
        super().__init__("\n".join(line.text for line in lines), full, gap)
        self.marked = tuple(word for line in lines for word in line.marked)

    def paint(self, painter: QPainter, kit: Toolkit, where: QRectF) -> None:
        """Paint the figures, filled ones first, then the words."""
        kit.box(painter, where, "card", "line", edge_mm=0.3)
        inset, step = kit.px(self._pad), kit.px(self._step)
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
