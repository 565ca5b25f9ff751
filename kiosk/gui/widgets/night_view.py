"""The glass outside opening hours: dark, or black so that the panel can sleep. A touch wakes it for one visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.gui.touch.target import TouchTarget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_PICTURE = "attract"
# How much of the picture is left when the glass is dimmed.
_VEIL = 0.85


class NightView(TouchTarget):
    """One touch target as large as the glass.

    Args:
        kit: What it is made with.
        parent: The window.
        is_blank: True: black all over; False: the attract picture, hardly seen.
    """

    def __init__(self, kit: Toolkit, parent: QWidget, *, is_blank: bool) -> None:
        super().__init__(translate("Attract", "Touch to start"), parent, opens="home")
        self._kit = kit
        self._is_blank = is_blank
        self.setObjectName("night")
        self.setProperty("covers", True)
        self.setGeometry(parent.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the night."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._is_blank:
            image = self._kit.gallery.poster(_PICTURE, self.size(), cover=True).image
            painter.drawImage(0, 0, image)
            veil = QColor(Qt.GlobalColor.black)
            veil.setAlphaF(_VEIL)
            painter.fillRect(self.rect(), veil)
        painter.end()
