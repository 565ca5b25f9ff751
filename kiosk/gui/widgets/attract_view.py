"""The attract screen: calm, silent, and a touch anywhere starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter

from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.toolkit import BODY, FOCUS_MM, RADIUS

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.attract.rotation import Slide
    from kiosk.gui.typography.typesetter import SetText
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_PICTURE = "attract"
# A little less than what just fits, because fonts come in whole pixels.
_SHY = 0.95
_TITLE_SMALL, _TITLE_LARGE = 1.6, 2.3
# The mark that tells staff to look, in mm.
_MARK = 6.0


class AttractView(TouchTarget):
    """One touch target as large as the glass.

    Args:
        kit: What it is made with, in the language of what is shown.
        title: The words beside the invitation: the pack's title.
        parent: The window.
        slide: The picture and question shown instead of picture and title.
        offset_mm: How far all of it stands from its place, across and down, so that no edge burns in.
        has_mark: Whether staff should look at the health screen; patients see a small sign that means nothing to them.
        picture: What it looks like, where that is known already: the kept first screen.
        start: The invitation in the language of what is shown; empty: that of the program.
    """

    def __init__(
        self,
        kit: Toolkit,
        title: str,
        parent: QWidget,
        *,
        slide: Slide | None = None,
        offset_mm: tuple[float, float] = (0.0, 0.0),
        has_mark: bool = False,
        picture: QImage | None = None,
        start: str = "",
    ) -> None:
        self._start = start or translate("Attract", "Touch to start")
        super().__init__(self._start, parent, opens="home")
        self._kit = kit
        self._words = slide.question if slide else title
        self._picture = slide.picture if slide else _PICTURE
        self._is_slide = slide is not None
        self._offset = (kit.px(offset_mm[0]), kit.px(offset_mm[1]))
        self._has_mark = has_mark
        self._image = picture
        self.setObjectName("attract")
        self.setAccessibleDescription(self._words)
        self.setProperty("covers", True)
        self.setGeometry(parent.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture with the title and the invitation on paper, never on the picture itself."""
        painter = QPainter(self)
        if self._image is not None and not self.hasFocus():
            painter.drawImage(event.rect(), self._image, event.rect())
        else:
            self._paint(painter)
        if self._has_mark:
            self._paint_mark(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        kit = self._kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), kit.theme.colour("paper"))
        width, height = float(self.width()), float(self.height())
        pad = kit.px(10.0)
        title = self._set_title(width - 2 * pad)
        start = kit.typesetter.set(self._start, kit.body("on_pine", bold=True), width - 4 * pad, centred=True)
        chip_height = max(start.height + kit.px(8.0), kit.px(20.0))
        foot = title.height + chip_height + kit.px(16.0)
        across, down = self._offset
        # A page's picture is shown whole, on a ground of its own; the greeting's picture reaches to the edges.
        room = QRectF(0.0, 0.0, width, height - foot)
        if self._is_slide:
            room = room.adjusted(pad, pad, -pad, 0.0).translated(across, down)
            kit.box(painter, room, "sand", radius=RADIUS)
            room = room.adjusted(pad / 2, pad / 2, -pad / 2, -pad / 2)
        size = QSize(round(room.width()), round(room.height()))
        image = kit.gallery.poster(self._picture, size, cover=not self._is_slide).image
        painter.drawImage(room.topLeft(), image)
        top = height - foot + kit.px(3.0) + down
        kit.write(painter, title, pad + across, top)
        chip_width = start.width + kit.px(24.0)
        left = (width - chip_width) / 2 + across
        chip = QRectF(left, top + title.height + kit.px(3.0), chip_width, chip_height)
        kit.box(painter, chip, "pine", "pine", radius=RADIUS)
        kit.write(painter, start, 2 * pad + across, chip.center().y() - start.height / 2)
        if self.hasFocus():
            kit.box(painter, QRectF(self.rect()), None, "focus", edge_mm=FOCUS_MM, radius=0.5)

    def _set_title(self, room: float) -> SetText:
        kit = self._kit
        ratio = _TITLE_SMALL if kit.small else _TITLE_LARGE
        style = TextStyle(BODY * ratio * kit.scale, bold=True)
        longest = kit.typesetter.longest_word(self._words, style)
        if longest > room:
            # A title never breaks within a word.
            style = TextStyle(style.capital_mm * room / longest * _SHY, bold=True)
        return kit.typesetter.set(self._words, style, room, centred=True)

    def _paint_mark(self, painter: QPainter) -> None:
        kit = self._kit
        side = kit.px(_MARK)
        x = self.width() - 1.5 * side if not kit.right_to_left else side / 2
        square = QRectF(x, side / 2, side, side)
        kit.box(painter, square.adjusted(-side / 4, -side / 4, side / 4, side / 4), "paper", radius=_MARK)
        kit.icons.paint(painter, "alert-triangle", square, kit.theme.colour("clay"))
