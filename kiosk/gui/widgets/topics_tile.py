"""The tile on small glass that leads to all topics: the ends of the alphabet instead of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.controls import Tile

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

translate = QCoreApplication.translate


def topics_words() -> str:
    """Return what the page of all topics is called."""
    return translate("Topics", "Topics A to Z")


class TopicsTile(Tile):
    """The first and the last letter, large, where other tiles have their picture."""

    def paint_picture(self, painter: QPainter, face: QRectF, where: QRectF) -> None:
        """Write the letters in the middle of the room for the picture."""
        del face
        kit = self.kit
        text = kit.typesetter.set(translate("Topics", "A–Z"), kit.title("pine_deep"), where.width(), centred=True)
        kit.write(painter, text, where.left(), where.center().y() - text.height / 2)
