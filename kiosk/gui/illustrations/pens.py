"""The pens that outlines are drawn with: line, casing, and what may stand in for a line and costs less."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline
    from kiosk.theming.pictures import RoleStyle

# How far antialiasing spreads an edge, px.
SPREAD = 1.0
# A texture line never fades further than this.
_FAINTEST = 0.35
# How far a casing stands out on each side of its line, in line widths.
_CASING = 0.6
# Lines up to this width are drawn one pixel wide, which costs a fifth.
_NEARLY_ONE = 1.1
OPAQUE = 255

NO_PEN = QPen(Qt.PenStyle.NoPen)


class Pens(NamedTuple):
    """How one width of one role is drawn.

    Args:
        line: The line.
        casing: The band under it.
        reach: How far they reach from the middle, px.
        fine: A line of one pixel that may take the place of ``line``, for a fifth of its cost.
        rim: A fill that may take the place of ``line``; None where something shows through the line.
    """

    line: QPen
    casing: QPen | None
    reach: float
    fine: QPen | None = None
    rim: QBrush | None = None


def takes_fine(outline: Outline) -> bool:
    """Return whether a line of one pixel looks right on ``outline``.

    Where it lets something through its joints show as dots, and straight lines shift where the device ends, so that a
    part painted alone would not fit in with the rest.
    """
    return outline.opacity == 1.0 and all(command[0] != "L" for command in outline.path)


def pens_for(style: RoleStyle, width: float, thinnest: float) -> Pens:
    """Return the pens of a role for a line of ``width`` px, none of them thinner than ``thinnest`` px."""
    if width <= 0:
        return Pens(NO_PEN, None, SPREAD)
    line = _pen(style, width, thinnest)
    fine = rim = None
    if not style.dash and line.color().alpha() == OPAQUE:
        rim = QBrush(line.color())
        if 1.0 < line.widthF() <= _NEARLY_ONE:
            fine = QPen(line)
            fine.setWidthF(1.0)
    if not style.casing:
        return Pens(line, None, line.widthF() / 2 + SPREAD, fine, rim)
    band = max(width, thinnest) * (1 + 2 * _CASING)
    return Pens(line, _round_pen(QColor(style.casing), band), band / 2 + SPREAD, fine)


def _pen(style: RoleStyle, width: float, thinnest: float) -> QPen:
    colour = QColor(style.line)
    if style.texture and width < thinnest:
        colour.setAlphaF(max(_FAINTEST, width / thinnest))
    pen = _round_pen(colour, max(width, thinnest))
    if style.dash:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(style.dash))
    return pen


def _round_pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
