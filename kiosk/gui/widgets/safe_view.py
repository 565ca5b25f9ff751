"""What stands on the glass when the kiosk cannot be shown: please ask staff, in every language it knows."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.toolkit import BODY

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

# Room around the words and between them, in mm: on small glass less, before the words get smaller than on a page. A
# glass that is too small for a kiosk has still less to give away.
_ROOMS = ((10.0, 4.0), (6.0, 0.5))
_LEAST_PAD = 3.0
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
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        words = [
            (text, is_strong)
            for both in zip(SENTENCES, URGENT, strict=True)
            for text, is_strong in zip(both, (True, False), strict=True)
        ]
        # Where the font of a language is missing, boxes would tell nobody anything.
        words = [(text, is_strong) for text, is_strong in words if kit.typesetter.can_write(text)]
        if note:
            words.append((note, False))
        self.setAccessibleName("\n".join(text for text, _ in words))
        # All of it is written on one paper: letters of one script may reach higher than the lines of another are.
        for scale, (pad, gap) in product(_SCALES, _ROOMS):
            if scale > 1.0 and pad < _ROOMS[0][0]:
                continue
            self._pad = min(pad, max(_LEAST_PAD, min(kit.width, kit.height) / 15.0))
            styles = [TextStyle(BODY * kit.base * scale, bold=is_strong) for _, is_strong in words]
            self._texts = [
                kit.typesetter.set(text, style, kit.px(kit.width - 2 * self._pad), centred=True)
                for (text, _), style in zip(words, styles, strict=True)
            ]
            gaps = gap * min(scale, 1.0) * len(words)
            if self._high + kit.px(gaps) <= self._room and not any(text.too_wide for text in self._texts):
                break

    @property
    def _high(self) -> float:
        return sum(text.height for text in self._texts)

    @property
    def _room(self) -> float:
        return self.height() - 2 * self._kit.px(self._pad)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper, and the words in the middle of it."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.fillRect(self.rect(), kit.theme.colour("paper"))
        # Where there is room for it after all, the edge gets its own first.
        free = self.height() - 2 * kit.px(_ROOMS[0][0]) - self._high
        gap = min(max(free / len(self._texts), 0.0), kit.px(_ROOMS[0][1]))
        y = (self.height() - self._high - gap * (len(self._texts) - 1)) / 2
        for text in self._texts:
            kit.write(painter, text, kit.px(self._pad), y)
            y += text.height + gap
        painter.end()
