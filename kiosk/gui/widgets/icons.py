"""Icons as strokes: the vendored shapes, painted in any colour and size without an SVG library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTransform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor

# The icons are drawn on a square of 24 units with strokes of 2.
_UNITS = 24.0
_STROKE = 2.0


class Icons:
    """Paints icons by name."""

    def __init__(self, shapes: Mapping[str, Mapping[str, object]], *, right_to_left: bool = False) -> None:
        self._shapes = shapes
        self._right_to_left = right_to_left
        self._paths: dict[str, QPainterPath] = {}

    def paint(self, painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
        """Paint the icon ``name`` into the square in the middle of ``where``."""
        side = min(where.width(), where.height())
        placed = QTransform()
        placed.translate(where.center().x() - side / 2, where.center().y() - side / 2)
        placed.scale(side / _UNITS, side / _UNITS)
        if self._right_to_left and self._shapes[name]["mirror"]:
            placed.translate(_UNITS, 0.0)
            placed.scale(-1.0, 1.0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(placed, combine=True)
        filled = bool(self._shapes[name]["fill"])
        pen = QPen(colour, _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(Qt.PenStyle.NoPen if filled else pen)
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path(name))
        painter.restore()

    def _path(self, name: str) -> QPainterPath:
        if name not in self._paths:
            self._paths[name] = _as_path(self._shapes[name])
        return self._paths[name]


def _as_path(shape: Mapping[str, object]) -> QPainterPath:
    made = QPainterPath()
    strokes = shape["paths"]
    assert isinstance(strokes, list)  # noqa: S101 - the icon file is ours and checked by its own test
    for stroke in strokes:
        for command, *at in stroke:
            if command == "M":
                made.moveTo(*at)
            elif command == "L":
                made.lineTo(*at)
            elif command == "C":
                made.cubicTo(*at)
            else:
                made.closeSubpath()
    return made
