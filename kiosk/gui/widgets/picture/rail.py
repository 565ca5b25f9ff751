"""The line under a picture that shows how far along its states it is, and that a finger can lead it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kiosk.gui.widgets.toolkit import Toolkit

_LINE_MM = 0.5
_DOT_MM = 1.4
_KNOB_MM = 2.0
_KNOB_EDGE_MM = 0.5
# How far from the edges of the picture the line ends where no buttons say it.
_INSET_MM = 14.0


class Rail:
    """A line with a dot for each stop and a knob at the place. ``where`` and ``centres`` are pixels in the picture."""

    def __init__(self, kit: Toolkit, where: QRectF, stops: int, centres: Sequence[float]) -> None:
        self._kit = kit
        self.where = where
        if len(centres) == stops and len({round(x) for x in centres}) == stops:
            self._dots = [float(x) for x in centres]
            return
        left, right = where.left() + kit.px(_INSET_MM), where.right() - kit.px(_INSET_MM)
        ends = (right, left) if kit.right_to_left else (left, right)
        self._dots = [ends[0] + (ends[1] - ends[0]) * index / max(stops - 1, 1) for index in range(stops)]

    @property
    def box(self) -> QRect:
        """What is to be painted again when the place changes."""
        return self.where.toAlignedRect()

    def x(self, place: float) -> float:
        """Return where ``place`` lies, in px."""
        index = min(int(place), len(self._dots) - 2)
        return self._dots[index] + (self._dots[index + 1] - self._dots[index]) * (place - index)

    def place(self, x: float) -> float:
        """Return the place along the stops that lies nearest to ``x`` px."""
        last = len(self._dots) - 1
        for index in range(last):
            start, end = self._dots[index], self._dots[index + 1]
            share = (x - start) / (end - start)
            if share < 1.0 or index == last - 1:
                return index + min(max(share, 0.0), 1.0)
        return 0.0

    def paint(self, painter: QPainter, place: float) -> None:
        """Paint the line, its dots, and the knob at ``place``."""
        kit = self._kit
        middle = self.where.center().y()
        ends = sorted((self._dots[0], self._dots[-1]))
        pen = QPen(kit.theme.colour("edge"), kit.px(_LINE_MM))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Between the steps only: nothing at its ends that looks as if it were to be pulled.
        painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
        for x in self._dots:
            kit.dot(painter, x, middle, _DOT_MM, kit.theme.colour("edge"))
        x = self.x(place)
        kit.dot(painter, x, middle, _KNOB_MM + _KNOB_EDGE_MM, kit.theme.colour("card"))
        kit.dot(painter, x, middle, _KNOB_MM, kit.theme.colour("clay"))
