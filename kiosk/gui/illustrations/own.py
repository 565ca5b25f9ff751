"""Pictures that a pack carries, painted at the size they are shown: photographs and plain shapes.

What was checked when the pack was made is checked again: the file may have changed on the disk since.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath, QPen

from kiosk.anatomy.drawing import Drawing
from kiosk.content.pictures.own_picture import OwnPicture
from kiosk.content.pictures.raster import MOST_DOTS, Size, size_of
from kiosk.content.pictures.shapes import Shape, decode_shapes
from kiosk.errors import KnownError
from kiosk.gui.illustrations.painter import drawing_transform

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTransform

_log = logging.getLogger("kiosk")
# The longer side in mm, as if it had been drawn by the kiosk: only its shape counts.
_SIDE = 200.0
# Sizes of the pictures last shown, which stay in pixels.
_MOST_KEPT = 3
# Megabytes that decoding may take: a picture of the most dots in four bytes each, and some more for turning it.
_MOST_MB = 4 * MOST_DOTS // 1_000_000 + 12
_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "square": Qt.PenCapStyle.SquareCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.SvgMiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}
# How far a sharp corner reaches, in line widths, before it is cut off (SVG 2, 13.5.5).
_MITER = 4.0


class OwnPainter:
    """Paints the pictures of one pack.

    Args:
        find: returns a picture by its id; raises KeyError or KnownError where it cannot.
    """

    def __init__(self, find: Callable[[str], OwnPicture]) -> None:
        self._find = find
        self._kept: dict[tuple[str, int, int, bool, str], QImage] = {}
        self._drawings: dict[str, Drawing] = {}

    def drawing(self, picture_id: str) -> Drawing:
        """Return an empty drawing with the shape of a picture, in mm: what places it needs no more."""
        if picture_id not in self._drawings:
            picture = self._picture(picture_id)
            scale = _SIDE / max(picture.width, picture.height)
            self._drawings[picture_id] = Drawing(picture.width * scale, picture.height * scale, ())
        return self._drawings[picture_id]

    def placed(self, picture_id: str, size: QSize, *, cover: bool = False) -> QTransform:
        """Return where the drawing's millimetres come to lie in an area of ``size`` px."""
        return drawing_transform(self.drawing(picture_id), QRectF(0, 0, size.width(), size.height()), cover=cover)

    def image(self, picture_id: str, size: QSize, *, cover: bool = False, paper: str = "") -> QImage:
        """Return a picture in an area of ``size`` px; empty where it cannot be shown.

        Args:
            picture_id: a picture of the pack.
            size: the area, in px.
            cover: fills the area and lets the longer side hang over; otherwise all of it is shown.
            paper: the colour behind a picture one can look through; empty for none.
        """
        key = (picture_id, size.width(), size.height(), cover, paper)
        image = self._kept.pop(key, None)
        if image is None:
            image = self._painted(picture_id, size, cover=cover, paper=paper)
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
        self._kept[key] = image
        return image

    def _picture(self, picture_id: str) -> OwnPicture:
        try:
            return self._find(picture_id)
        except (KeyError, KnownError) as error:
            _log.warning("The picture %s cannot be read: %s", picture_id, error)
            return OwnPicture("shapes", 1.0, 1.0, b"")

    def _painted(self, picture_id: str, size: QSize, *, cover: bool, paper: str) -> QImage:
        picture, drawing = self._picture(picture_id), self.drawing(picture_id)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        place = self.placed(picture_id, size, cover=cover).mapRect(QRectF(0, 0, drawing.width, drawing.height))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        try:
            if picture.kind == "shapes":
                _paint_shapes(painter, picture.data, place, paper)
            else:
                _paint_raster(painter, picture.data, place, paper)
        except ValueError as error:
            _log.warning("The picture %s cannot be shown: %s", picture_id, error)
        painter.end()
        return image


def _paint_raster(painter: QPainter, data: bytes, place: QRectF, paper: str) -> None:
    """Paint a PNG or JPEG. Raises ValueError when it is damaged or larger than any picture may be."""
    size = size_of(data)
    if size is None or size.is_too_large:
        raise ValueError("it is damaged or too large")
    photograph = _decoded(data, size, QSize(max(round(place.width()), 1), max(round(place.height()), 1)))
    if paper and photograph.hasAlphaChannel():
        painter.fillRect(place, QColor(paper))
    painter.drawImage(place, photograph)


def _decoded(data: bytes, size: Size, shown: QSize) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, size.kind.encode())
    QImageReader.setAllocationLimit(_MOST_MB)
    reader.setAutoTransform(True)
    is_turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    # Made smaller while it is read; never larger than it is, which costs memory and shows no more.
    if shown.width() < size.width:
        reader.setScaledSize(shown.transposed() if is_turned else shown)
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return image


def _paint_shapes(painter: QPainter, data: bytes, place: QRectF, paper: str) -> None:
    """Paint shapes. Raises ValueError when they are damaged."""
    shapes = decode_shapes(data)
    if paper:
        painter.fillRect(place, QColor(paper))
    painter.setClipRect(place)
    painter.translate(place.topLeft())
    painter.scale(place.width() / shapes.width, place.height() / shapes.height)
    painter.translate(-shapes.x, -shapes.y)
    for shape in shapes.shapes:
        painter.setBrush(_colour(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(shape) if shape.line else Qt.PenStyle.NoPen)
        painter.drawPath(_path(shape))


def _pen(shape: Shape) -> QPen:
    pen = QPen(_colour(shape.line), shape.width)
    pen.setCapStyle(_CAPS[shape.cap])
    pen.setJoinStyle(_JOINS[shape.join])
    pen.setMiterLimit(_MITER)
    return pen


def _colour(paint: str) -> QColor:
    red, green, blue, solid = bytes.fromhex(paint[1:])
    return QColor(red, green, blue, solid)


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if shape.is_even_odd else Qt.FillRule.WindingFill)
    for name, *rest in shape.steps:
        numbers = [float(number) for number in rest]
        points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if name == "M":
            path.moveTo(points[0])
        elif name == "L":
            path.lineTo(points[0])
        elif name == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path
