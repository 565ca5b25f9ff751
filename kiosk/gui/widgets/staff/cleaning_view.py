"""The glass while it is cleaned: it says for how long, and nothing on it can be touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.toolkit import BODY
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_NUMBER = 24.0
_GAP = 6.0
_PAD = 8.0


class CleaningView(QWidget):
    """Counts down on plain paper.

    Args:
        kit: What it is made with.
        seconds: Whole seconds left.
        parent: The window.
    """

    def __init__(self, kit: Toolkit, seconds: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        text = translate("Staff", "The screen can be cleaned now. It does nothing until the time is up.")
        self.setObjectName("staff-cleaning")
        self.setAccessibleName(text)
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        number = TextStyle(_NUMBER, bold=True)
        body = TextStyle(BODY * kit.base, bold=True)
        width = kit.width - 2 * _PAD
        high, low = kit.line(number), Words.height_of(kit, text, body, width)
        y = (kit.height - high - _GAP - low) / 2
        self._number = Words(kit, str(seconds), number, Rect(_PAD, y, width, high), self, centred=True)
        Words(kit, text, body, Rect(_PAD, y + high + _GAP, width, low), self, centred=True)

    def count(self, seconds: int) -> None:
        """Show how many seconds are left."""
        self._number.set_words(str(seconds))

    def take_key(self, event: QKeyEvent) -> bool:
        """Take every key and do nothing: a cloth presses keys too."""
        del event
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper: smears show best on it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()
