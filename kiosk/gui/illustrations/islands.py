"""The parts of a picture in which something moves: what stands still there is kept in layers of pixels."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.illustrations.boxes import around, box_of, rect_of, touch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Drawing, Outline
    from kiosk.gui.illustrations.boxes import Box
    from kiosk.gui.illustrations.painter import Hand

# More islands than this are joined: each costs a walk through the drawing.
_MOST_ISLANDS = 4
# A layer is laid over the one below in so many strips, each as wide as what is on it there.
_STRIPS = 8


class Layer(NamedTuple):
    """Outlines that never move, painted together within ``rect``; the lowest layer fills its island.

    Args:
        rect: Where it reaches.
        strips: Parts of ``rect``, side by side, outside which nothing is on it.
        outlines: What is on it.
        is_kept: Whether it is kept in pixels.
    """

    rect: QRect
    strips: list[QRect]
    outlines: list[Outline]
    is_kept: bool


class Island:
    """A part of the picture in which something moves: its layers, and on which of them each moving outline lies."""

    def __init__(self, rect: QRect, layers: list[Layer], places: dict[str, int]) -> None:
        self.rect = rect
        self.box = box_of(rect)
        self.area = sum(_area(layer.rect) for layer in layers if layer.is_kept)
        self._layers = layers
        self._places = places
        self._images: list[QImage | None] = []

    def paint_on(self, picture: QImage, part: QRect, drawing: Drawing, hand: Hand) -> None:
        """Paint ``part`` of ``picture``, which lies in this island, with the outlines of ``drawing`` that move."""
        if 2 * _area(part) >= picture.width() * picture.height():
            # So large a part is painted in place: memory for another picture costs more than the clip saves.
            painter = QPainter(picture)
            painter.setClipRect(part)
            self._compose(painter, part, drawing, hand)
            painter.end()
            return
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(part.topLeft(), self.composed(part, drawing, hand))
        painter.end()

    def composed(self, part: QRect, drawing: Drawing, hand: Hand) -> QImage:
        """Return the pixels of ``part``, which lies in this island, with the outlines of ``drawing`` that move."""
        image = QImage(part.size(), QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.translate(-part.topLeft())
        self._compose(painter, part, drawing, hand)
        painter.end()
        return image

    def _compose(self, painter: QPainter, part: QRect, drawing: Drawing, hand: Hand) -> None:
        if not self._images:
            self._images = [
                painted_alone(layer.rect, layer.outlines, hand) if layer.is_kept else None for layer in self._layers
            ]
        moving: list[list[Outline]] = [[] for _ in self._layers]
        for outline in drawing.outlines:
            place = self._places.get(outline.name)
            if place is not None:
                moving[place].append(outline)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for layer, kept, outlines in zip(self._layers, self._images, moving, strict=True):
            if kept is None:
                hand.paint(painter, layer.outlines)
            else:
                for strip in layer.strips:
                    seen = strip & part
                    if not seen.isEmpty():
                        painter.drawImage(seen.topLeft(), kept, seen.translated(-layer.rect.topLeft()))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            hand.paint(painter, outlines)


def islands_around(boxes: Iterable[Box], picture: QRect) -> list[QRect]:
    """Return a few rectangles of whole pixels around all ``boxes``, as far as the picture goes; none meets another."""
    rects = _joined(rect for rect in (rect_of(box) & picture for box in boxes) if not rect.isEmpty())
    while len(rects) > _MOST_ISLANDS:
        one, other = min(
            combinations(rects, 2), key=lambda pair: _area(pair[0] | pair[1]) - _area(pair[0]) - _area(pair[1])
        )
        rects = _joined([one | other, *(rect for rect in rects if rect not in (one, other))])
    return rects


def island_of(rect: QRect, names: list[str], boxes: dict[str, Box], still: dict[str, Outline], room: float) -> Island:
    """Return an island with its outlines, given in the order of painting, on as few layers as that order allows.

    An outline that stands still goes on the lowest layer that is above all moving ones it may meet and not below
    anything else it meets; a moving one lies on the highest layer it may meet.
    """
    still_on: list[list[Box]] = [[]]
    moving_on: list[list[Box]] = [[]]
    outlines: list[list[Outline]] = [[]]
    places: dict[str, int] = {}
    for name in names:
        box = boxes[name]
        place = len(outlines) - 1
        while place > 0 and not _meets(box, still_on[place]) and not _meets(box, moving_on[place]):
            place -= 1
        if name not in still:
            places[name] = place
            moving_on[place].append(box)
            continue
        if _meets(box, moving_on[place]):
            place += 1
        if place == len(outlines):
            outlines.append([])
            still_on.append([])
            moving_on.append([])
        outlines[place].append(still[name])
        still_on[place].append(box)
    layers: list[Layer] = []
    for shapes, covered in zip(outlines, still_on, strict=True):
        area = rect & rect_of(around(covered)) if layers else rect
        room -= _area(area)
        strips = _strips(area, covered) if layers else [area]
        # What only touches the island from beside has no pixels on it to keep.
        is_kept = not layers or (room >= 0.0 and not area.isEmpty())
        layers.append(Layer(area, strips, shapes, is_kept=is_kept))
    return Island(rect, layers, places)


def _strips(rect: QRect, boxes: Iterable[Box]) -> list[QRect]:
    """Return strips of ``rect``, from the top down, that hold all of ``boxes`` that lies in it."""
    rects = [found for found in (rect_of(box) & rect for box in boxes) if not found.isEmpty()]
    high = -(-rect.height() // _STRIPS)
    strips: list[QRect] = []
    for top in range(rect.top(), rect.bottom() + 1, max(high, 1)):
        whole = QRect(rect.left(), top, rect.width(), high) & rect
        strip = QRect()
        for found in rects:
            strip |= found & whole
        if not strip.isEmpty():
            strips.append(strip)
    return strips


def painted_alone(rect: QRect, outlines: Iterable[Outline], hand: Hand, *, once: bool = False) -> QImage:
    """Return ``outlines`` painted on nothing, as far as ``rect`` goes; ``once`` as for `Hand.paint`."""
    image = QImage(rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    hand.paint(painter, outlines, once=once)
    painter.end()
    return image


def _joined(rects: Iterable[QRect]) -> list[QRect]:
    """Return ``rects`` with those that meet put together, until none does."""
    apart: list[QRect] = []
    for rect in rects:
        whole = rect
        while meeting := [other for other in apart if other.intersects(whole)]:
            apart = [other for other in apart if other not in meeting]
            for other in meeting:
                whole |= other
        apart.append(whole)
    return apart


def _meets(box: Box, others: list[Box]) -> bool:
    return any(touch(box, other) for other in others)


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()
