"""The tile on small glass that leads to the body: the same body, with the rings that are touched there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from kiosk.gui.widgets.body_map import BODY_PICTURE, ground_of, paint_ring
from kiosk.gui.widgets.controls import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

# On a tile: how many times as high as it is wide the room is at least that shows the body from head to foot, what
# share of it is shown in less, and how wide its rings are as a share of its height.
_TALL_ROOM = 1.1
_UPPER_SHARE = 0.6
_TILE_RINGS = (("neck", 0.095), ("low-back", 0.13), ("left-leg", 0.095), ("right-leg", 0.095))
_TILE_RING_LINE = 0.5


class BodyTile(Tile):
    """The tile of the body's page: the body that is touched there, from the head downward, with its rings."""

    def paint_picture(self, painter: QPainter, face: QRectF, where: QRectF) -> None:
        """Paint the body on its ground, whole where the room is high."""
        kit = self.kit
        shape = kit.rounded(face)
        painter.save()
        painter.setClipPath(shape)
        painter.setClipRect(where, Qt.ClipOperation.IntersectClip)
        painter.fillRect(where, ground_of(kit, where))
        share = 1.0 if where.height() > _TALL_ROOM * where.width() else _UPPER_SHARE
        pad = kit.px(1.5)
        size = QSize(round(where.width()), round((where.height() - 2 * pad) / share))
        body = kit.gallery.poster(BODY_PICTURE, size)
        corner = where.topLeft() + QPointF(0.0, pad)
        painter.drawImage(corner, body.image)
        for place, across in _TILE_RINGS:
            middle = corner + QPointF(*body.places[place])
            paint_ring(
                painter, kit, middle, across * kit.mm(size.height()), "", lit=False, full=False, line_mm=_TILE_RING_LINE
            )
        painter.restore()
