"""Makes a part of a picture stand out: the rest goes pale, the part gets a thick edge."""

from __future__ import annotations

from dataclasses import replace
from math import hypot, inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from kiosk.gui.illustrations.painter import paint_drawing, painter_path
from kiosk.gui.illustrations.parts import outlines_of, touched_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QTransform

    from kiosk.anatomy.drawing import Drawing
    from kiosk.gui.illustrations.catalogue import Picture, PicturePart
    from kiosk.gui.widgets.labels_painter import Label
    from kiosk.gui.widgets.toolkit import Toolkit

# How much of the rest is hidden.
_VEIL = 0.55
# The edge in mm on the glass, and the light line around it.
_EDGE_MM = 0.7
_HALO_MM = 1.5
# How far from a part, its label and its dot a finger may be and still mean it, in mm on the glass.
REACH_MM = 10.0
_LABEL_REACH_MM = 4.0
_DOT_REACH_MM = 3.0


def paint_part(painter: QPainter, kit: Toolkit, drawing: Drawing, part: PicturePart, field: QRectF) -> None:
    """Veil the picture in ``field`` (px) and paint ``part`` again over it."""
    target = QRectF(field.toAlignedRect())
    veil = QColor(kit.theme.colour("sand"))
    veil.setAlphaF(_VEIL)
    painter.fillRect(target, veil)
    shapes = outlines_of(drawing, part)
    alone = replace(drawing, outlines=shapes)
    # The transform is the same as the whole picture's: it comes from the view box.
    placed = paint_drawing(painter, replace(drawing, outlines=()), target, kit.gallery.colours)
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("card", _HALO_MM), ("clay", _EDGE_MM)):
        pen = QPen(kit.theme.colour(role), 2 * kit.px(width))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for shape in shapes:
            if shape.filled and shape.opacity > 0.0:
                painter.drawPath(placed.map(painter_path(shape.path)))
    painter.restore()
    paint_drawing(painter, alone, target, kit.gallery.colours, px_per_mm=kit.profile.px_per_mm)


def meant_part(
    kit: Toolkit, picture: Picture, drawing: Drawing, placed: QTransform, labels: Sequence[Label], point: QPointF
) -> PicturePart | None:
    """Return the part a finger at ``point`` (px) means; None where none is near.

    It may mean the words, the dot they lead to, the part itself, or be near to one of these.
    """
    parts = {part.label: part for part in picture.parts}
    shown = [one for one in labels if one.label.text in parts]
    for one in shown:
        if one.rect.contains(point):
            return parts[one.label.text]
    dots = [(_far(placed.map(QPointF(*drawing.landmarks[one.label.landmark])), point), one) for one in shown]
    distance, nearest = min(dots, key=lambda dot: dot[0], default=(inf, None))
    if nearest is not None and distance <= kit.px(_DOT_REACH_MM):
        return parts[nearest.label.text]
    scale = placed.m11()
    if scale <= 0.0:
        return None
    at = ((point.x() - placed.dx()) / scale, (point.y() - placed.dy()) / scale)
    part = touched_part(drawing, picture.parts, at, kit.px(REACH_MM) / scale)
    near = kit.px(_LABEL_REACH_MM)
    for one in shown if part is None else ():
        if one.rect.adjusted(-near, -near, near, near).contains(point):
            return parts[one.label.text]
    return part


def _far(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())
