"""Paints drawings: one hand for every picture, colours from the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Drawing, Outline, Path
    from kiosk.theming.pictures import PictureColours, RoleStyle

# The thinnest line anyone should have to see, on the glass.
_THINNEST_MM = 0.25
# Pixels per millimetre taken when the panel's density is not given: a 21.5-inch display of 1920 x 1080.
_USUAL_PX_PER_MM = 4.03
# A texture line never fades further than this.
_FAINTEST = 0.35
# How far a casing stands out on each side of its line, in line widths.
_CASING = 0.6
# Where the plain fill lies on the way from light to shade.
_MIDDLE = 0.42


def drawing_transform(drawing: Drawing, target: QRectF, *, cover: bool = False) -> QTransform:
    """Return the transform from ``drawing``'s millimetres to the pixels of ``target``.

    Args:
        drawing: Its view box is fitted and centred.
        target: Where to, in pixels.
        cover: True fills the target and lets the longer side hang over; False shows the whole view box.
    """
    across, down = target.width() / drawing.width, target.height() / drawing.height
    scale = max(across, down) if cover else min(across, down)
    middle_x = drawing.origin[0] + drawing.width / 2
    middle_y = drawing.origin[1] + drawing.height / 2
    centre = target.center()
    return QTransform(scale, 0.0, 0.0, scale, centre.x() - middle_x * scale, centre.y() - middle_y * scale)


def paint_drawing(
    painter: QPainter,
    drawing: Drawing,
    target: QRectF,
    colours: PictureColours,
    *,
    cover: bool = False,
    px_per_mm: float | None = None,
) -> QTransform:
    """Paint ``drawing`` into ``target`` and return the transform from its millimetres to pixels.

    Nothing is painted outside ``target``; shapes that pass the view box go on into what room ``target`` leaves.
    Lines keep their share of the drawing but never get thinner than 0.25 mm on the glass.

    Args:
        painter: An active painter; its state is restored.
        drawing: What to paint.
        target: Where to, in the painter's pixels.
        colours: The theme's styles.
        cover: True fills the target and lets the longer side hang over; False shows the whole view box.
        px_per_mm: Pixels per millimetre of glass; None takes a common display's.
    """
    transform = drawing_transform(drawing, target, cover=cover)
    thinnest = _THINNEST_MM * (px_per_mm or _USUAL_PX_PER_MM)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    before = painter.opacity()
    for outline in drawing.outlines:
        if outline.opacity > 0.0:
            painter.setOpacity(before * outline.opacity)
            _paint_outline(painter, outline, colours.style(outline.role), transform, thinnest, target)
    painter.restore()
    return transform


def painter_path(path: Path) -> QPainterPath:
    """Return ``path`` as Qt takes it, filled by the even-odd rule so that a hole is a second closed piece."""
    shape = QPainterPath()
    for command in path:
        if command[0] == "C":
            shape.cubicTo(*command[1:])
        elif command[0] == "L":
            shape.lineTo(command[1], command[2])
        elif command[0] == "M":
            shape.moveTo(command[1], command[2])
        else:
            shape.closeSubpath()
    return shape


def _pieces(path: Path) -> list[Path]:
    """Return the pieces of ``path``; stroked one by one they cost a twentieth of what they cost together."""
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    return [path[start:end] for start, end in zip(starts, [*starts[1:], len(path)], strict=True)]


def _paint_outline(
    painter: QPainter,
    outline: Outline,
    style: RoleStyle,
    transform: QTransform,
    thinnest: float,
    target: QRectF,
) -> None:
    filled = outline.filled and bool(style.fill)
    width = (style.line_mm if outline.line_mm is None else outline.line_mm) * transform.m11()
    # Mapped here and not by the painter: a line stroked under a scaled painter costs six times as much.
    pieces = [outline.path] if filled else _pieces(outline.path)
    reach = max(width, thinnest) * (1 + 2 * _CASING)
    seen = target.adjusted(-reach, -reach, reach, reach)
    mapped = (transform.map(painter_path(piece)) for piece in pieces)
    shapes = [shape for shape in mapped if _touches(shape.controlPointRect(), seen)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if style.casing and width > 0:
        painter.setPen(_round_pen(QColor(style.casing), reach))
        for shape in shapes:
            painter.drawPath(shape)
    painter.setPen(_pen(style, width, thinnest) if width > 0 else Qt.PenStyle.NoPen)
    if filled:
        painter.setBrush(_brush(outline, style, transform))
    for shape in shapes:
        painter.drawPath(shape)


def _touches(one: QRectF, other: QRectF) -> bool:
    """Return whether two boxes meet; unlike Qt's own test this holds for a straight line's box without area, too."""
    return (
        one.left() <= other.right()
        and other.left() <= one.right()
        and one.top() <= other.bottom()
        and other.top() <= one.bottom()
    )


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


def _brush(outline: Outline, style: RoleStyle, transform: QTransform) -> QBrush:
    if outline.light is None or outline.toward is None or style.light == style.shade:
        return QBrush(QColor(style.fill))
    gradient = QLinearGradient(transform.map(QPointF(*outline.light)), transform.map(QPointF(*outline.toward)))
    gradient.setColorAt(0.0, QColor(style.light))
    gradient.setColorAt(_MIDDLE, QColor(style.fill))
    gradient.setColorAt(1.0, QColor(style.shade))
    return QBrush(gradient)
