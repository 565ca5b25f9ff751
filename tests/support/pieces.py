"""Pieces of a page, painted by themselves and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.gui.typography.typesetter import Strand
from kiosk.gui.widgets.pieces import Entry

if TYPE_CHECKING:
    from kiosk.gui.typography.lettering import Written
    from kiosk.gui.widgets.pieces import Piece
    from tests.support.gui import Visitor

WIDTH = 150.0
"""How wide a piece is unless a test says otherwise, in mm."""


def entry(visitor: Visitor, words: str, mark: str = "") -> Entry:
    """A paragraph of body text, with a mark before it if there is one."""
    return Entry((Strand(words),), visitor.kit.body(), mark)


def painted(visitor: Visitor, piece: Piece, width: float = WIDTH, *, with_words: bool = True) -> QImage:
    """A piece on white, ``width`` mm wide."""
    kit = visitor.kit
    image = QImage(round(kit.px(width)), round(kit.px(piece.height)), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    kit.lettering.visible = with_words
    painter = QPainter(image)
    piece.paint(painter, kit, QRectF(image.rect()))
    painter.end()
    kit.lettering.visible = True
    return image


def written(visitor: Visitor, piece: Piece, width: float = WIDTH) -> list[Written]:
    """The texts a piece is painted with."""
    record: list[Written] = []
    visitor.kit.lettering.record = record
    painted(visitor, piece, width)
    visitor.kit.lettering.record = None
    return record
