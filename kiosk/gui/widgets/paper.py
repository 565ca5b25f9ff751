"""Words that are only read: pieces on their place, one label for every reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.i18n.languages import find, is_pseudo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from kiosk.content.model import Page
    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.flow import Placed
    from kiosk.layout.rect import Rect


translate = QCoreApplication.translate

_MARKS = 0.5


def draft_line(kit: Toolkit, page: Page) -> str:
    """Return the words that mark a draft, a page that is not translated, or nothing.

    They fit on one line of a tablet held upright.
    """
    is_draft = page.approval == "draft"
    if page.language != kit.language and not is_pseudo(kit.language):
        if is_draft:
            return translate("Page", "Draft, and not in your language yet")
        return translate("Page", "Not in your language yet")
    return translate("Page", "Draft: not checked by a clinician") if is_draft else ""


def _room_for_marks(kit: Toolkit, style: TextStyle) -> int:
    """Return how many px above its first and below its last line a text is painted on, too.

    Marks over Arabic letters and tails below them reach out of their line: 0.27 em over it and 0.10 em under it at the
    most, measured on all words of the pages; an em is 1.65 times a capital. Between two lines they have room.
    """
    tongue = find(kit.language)
    return round(kit.px(style.capital_mm * _MARKS)) if tongue and tongue.script == "Arabic" else 0


class Paper(QLabel):
    """Paints pieces where they were dealt; assistive technology reads them as one text."""

    def __init__(self, kit: Toolkit, pieces: Iterable[Placed[Piece]], area: Rect, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        # What says nothing is room for buttons.
        self._pieces = tuple(placed for placed in pieces if placed.piece.text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText("\n".join(placed.piece.text for placed in self._pieces).replace("\u00ad", ""))
        self.setAccessibleName(self.text())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = _room_for_marks(kit, kit.body())
        self.setGeometry(kit.on_glass(area).adjusted(0, -self._over, 0, self._over))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every piece."""
        del event
        painter = QPainter(self)
        for placed in self._pieces:
            top, height = self._over + self._kit.px(placed.y), self._kit.px(placed.piece.height)
            placed.piece.paint(painter, placed.piece.kit or self._kit, QRectF(0.0, top, self.width(), height))
        painter.end()


class Words(QLabel):
    """One text on its place."""

    def __init__(
        self, kit: Toolkit, text: str, style: TextStyle, area: Rect, parent: QWidget, *, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._style = style
        self._width = kit.px(area.width)
        self._centred = centred
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_words(text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = _room_for_marks(kit, style)
        self.setGeometry(kit.on_glass(area).adjusted(0, -self._over, 0, self._over))

    def set_words(self, text: str) -> None:
        """Write ``text`` from now on."""
        self._set = self._kit.typesetter.set(text, self._style, self._width, centred=self._centred)
        self.setText(text.replace("\u00ad", ""))
        self.setAccessibleName(self.text())
        self.update()

    @staticmethod
    def height_of(kit: Toolkit, text: str, style: TextStyle, width: float) -> float:
        """Return the height in mm ``text`` takes at ``width`` mm."""
        return kit.mm(kit.typesetter.set(text, style, kit.px(width)).height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the text, if there is any."""
        del event
        if not self._set.text:
            return
        painter = QPainter(self)
        self._kit.write(painter, self._set, 0.0, float(self._over))
        painter.end()
