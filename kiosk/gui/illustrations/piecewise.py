"""An outline of many pieces: which of them are painted together, and how their edges are painted without a line.

A line around a shape costs two to four times as much as the shape. Where nothing shows through either, filling the
shape as far as the outer edge of its line, in the colour of the line, and then as far as the inner edge gives the same
picture for half the price.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from kiosk.gui.illustrations.boxes import around, inside
from kiosk.gui.illustrations.pens import SPREAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPen

    from kiosk.anatomy.drawing import Path
    from kiosk.gui.illustrations.boxes import Box

Piece = tuple[QPainterPath, "Box"]
"""A piece in pixels, and the box it covers."""

# What is slimmer than so many widths of its line has next to nothing inside it.
_SLIM = 2.0


def nested(one: Box, other: Box) -> bool:
    """Return whether one of two boxes lies in the other, as a hole's does."""
    return inside(one, other) or inside(other, one)


def groups(pieces: list[Piece], meet: Callable[[Box, Box], bool]) -> list[Piece]:
    """Return filled pieces joined where their boxes ``meet``: a hole stays with what it is cut from."""
    done: list[Piece] = []
    near: list[Piece] = []
    # From the top down, so that only those are compared that reach as far down as the next begins.
    for path, box in sorted(pieces, key=lambda piece: piece[1][1]):
        top = box[1]
        whole, covered = path, box
        apart = []
        for group in near:
            if group[1][3] < top:
                done.append(group)
            elif meet(group[1], covered):
                joined = QPainterPath(group[0])
                joined.addPath(whole)
                whole, covered = joined, around((group[1], covered))
            else:
                apart.append(group)
        near = [*apart, (whole, covered)]
    return done + near


def rimmed(path: QPainterPath, number: int, line: QPen) -> tuple[list[Piece], list[Piece]] | None:
    """Return the pieces of ``path`` as far as the outer edge of ``line`` around them, and as far as the inner one.

    Args:
        path: Closed pieces in pixels.
        number: How many they are.
        line: A line without gaps.

    Returns:
        As many outer pieces as inner ones, in the same order; None where a piece is open or hardly wider than its line.
    """
    edges = QPainterPathStroker(line).createStroke(path).toSubpathPolygons()
    if len(edges) != 2 * number:
        return None
    least = _SLIM * line.widthF()
    outer: list[Piece] = []
    inner: list[Piece] = []
    for one, other in zip(edges[::2], edges[1::2], strict=True):
        wide, narrow, rect, around_other = one, other, one.boundingRect(), other.boundingRect()
        if around_other.width() > rect.width():
            wide, narrow, rect = other, one, around_other
        if min(rect.width(), rect.height()) <= least:
            return None
        box = (rect.left() - SPREAD, rect.top() - SPREAD, rect.right() + SPREAD, rect.bottom() + SPREAD)
        shape = QPainterPath()
        shape.addPolygon(wide)
        # The edge crosses itself where it turns sharply.
        shape.setFillRule(Qt.FillRule.WindingFill)
        outer.append((shape, box))
        shape = QPainterPath()
        shape.addPolygon(narrow)
        inner.append((shape, box))
    return outer, inner


def extent(piece: Path) -> float:
    """Return how wide and high the corners of ``piece`` lie apart, in mm."""
    across = [command[-2] for command in piece if command[0] != "Z"]
    down = [command[-1] for command in piece if command[0] != "Z"]
    return max(across) - min(across) + max(down) - min(down)
