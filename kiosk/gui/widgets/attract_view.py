"""The attract screen: calm, silent, and a touch anywhere starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter

from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.toolkit import BODY, FOCUS_MM, RADIUS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_PICTURE = "attract"
# A little less than what just fits, because fonts come in whole pixels.
_SHY = 0.95


class AttractView(TouchTarget):
    """One touch target as large as the glass."""

    def __init__(self, kit: Toolkit, title: str, parent: QWidget) -> None:
        super().__init__(translate("Attract", "Touch to start"), parent, opens="home")
        self._kit = kit
        self._title = title
        self.setObjectName("attract")
        self.setProperty("covers", True)
        self.setGeometry(parent.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture with the title and the invitation on paper, never on the picture itself."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), kit.theme.colour("paper"))
        width, height = float(self.width()), float(self.height())
        ratio = 1.6 if kit.small else 2.3
        pad = kit.px(10.0)
        style = TextStyle(BODY * ratio * kit.scale, bold=True)
        longest = kit.typesetter.longest_word(self._title, style)
        if longest > width - 2 * pad:
            # A title never breaks within a word.
            style = TextStyle(style.capital_mm * (width - 2 * pad) / longest * _SHY, bold=True)
        title = kit.typesetter.set(self._title, style, width - 2 * pad, centred=True)
        start = kit.typesetter.set(
            translate("Attract", "Touch to start"), kit.body("on_pine", bold=True), width - 4 * pad, centred=True
        )
        chip_height = max(start.height + kit.px(8.0), kit.px(20.0))
        foot = title.height + chip_height + kit.px(16.0)
        size = QSize(self.width(), round(height - foot))
        painter.drawImage(0, 0, kit.gallery.poster(_PICTURE, size, cover=True).image)
        top = height - foot + kit.px(3.0)
        kit.write(painter, title, pad, top)
        chip_width = start.width + kit.px(24.0)
        chip = QRectF((width - chip_width) / 2, top + title.height + kit.px(3.0), chip_width, chip_height)
        kit.box(painter, chip, "pine", "pine", radius=RADIUS)
        kit.write(painter, start, 2 * pad, chip.center().y() - start.height / 2)
        if self.hasFocus():
            kit.box(painter, QRectF(self.rect()), None, "focus", edge_mm=FOCUS_MM, radius=0.5)
        painter.end()
