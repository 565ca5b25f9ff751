"""What stands on the glass when the kiosk cannot be shown: please ask staff, in every language it knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.toolkit import BODY
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.gui.widgets.toolkit import Toolkit

# It speaks before any translation is loaded, so the words stand here, checked like the others when languages come.
SENTENCES = (
    "This screen is not working at the moment. Please ask at the desk.",
    "Esta pantalla no funciona en este momento. Pregunte en recepción, por favor.",
    "此屏幕目前无法使用。请到前台询问。",
    "\u2067هذه الشاشة لا تعمل حاليًا. من فضلك اسأل موظف الاستقبال.\u2069",
)
URGENT = (
    "If you feel very ill, tell the person at the desk now.",
    "Si se siente muy mal, dígaselo ahora a la persona de recepción.",
    "如果您感到非常不适，请立即告诉前台人员。",
    "\u2067إذا كنت تشعر بتوعك شديد، فأخبر موظف الاستقبال الآن.\u2069",
)

TOO_SMALL = "For staff: the screen is too small for the pages. Measure it, or ask IT for a larger one."
"""What staff read below the words, in English like all of theirs, where the glass is at fault."""

_PAD = 10.0
# A glass that is too small for a kiosk has less to give away.
_LEAST_PAD = 3.0
_GAP = 4.0
# How much larger than running text the words are; the largest that fits is taken.
_SCALES = (2.2, 1.8, 1.5, 1.2, 1.0, 0.85, 0.7, 0.6, 0.5)


class SafeView(QWidget):
    """Plain words on plain paper; nothing on it can be touched.

    Args:
        kit: What it is made with.
        parent: The window.
        note: A sentence for staff below the words; none where nothing is known.
    """

    def __init__(self, kit: Toolkit, parent: QWidget, note: str = "") -> None:
        super().__init__(parent)
        self._kit = kit
        self.setObjectName("safe")
        self.setAccessibleName(SENTENCES[0])
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        pad = min(_PAD, max(_LEAST_PAD, min(kit.width, kit.height) / 15.0))
        width = kit.width - 2 * pad
        texts = [
            (text, is_strong)
            for both in zip(SENTENCES, URGENT, strict=True)
            for text, is_strong in zip(both, (True, False), strict=True)
        ]
        if note:
            texts.append((note, False))
        for scale in _SCALES:
            pairs = [(text, TextStyle(BODY * kit.base * scale, bold=is_strong)) for text, is_strong in texts]
            heights = [Words.height_of(kit, text, style, width) for text, style in pairs]
            if sum(heights) + _GAP * min(scale, 1.0) * len(pairs) <= kit.height - 2 * pad:
                break
        room = kit.height - 2 * pad - sum(heights)
        gap = min(max(room / len(pairs), 0.0), _GAP)
        y = (kit.height - sum(heights) - gap * (len(pairs) - 1)) / 2
        for (text, style), height in zip(pairs, heights, strict=True):
            Words(kit, text, style, Rect(pad, y, width, height), self, centred=True)
            y += height + gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()
