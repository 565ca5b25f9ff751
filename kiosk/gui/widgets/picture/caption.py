"""What is said of a picture in words: its caption, and before it a sentence for the state or part that is shown."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from kiosk.gui.widgets.toolkit import BODY

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.illustrations.catalogue import Picture
    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.rect import Rect

_PAD = 3.0
# Rounding to whole pixels is no want of room, in mm.
_SPARE = 0.5
_RADIUS = 2.5
# Around the words of a warning, and the icon before them.
_WARN_PAD, _WARN_ICON = 1.6, 6.5


def sentences_of(picture: Picture) -> tuple[str, ...]:
    """Return the source texts of every sentence a picture may have to say besides its caption."""
    return tuple([state.note for state in picture.states if state.note] + [part.says for part in picture.parts])


def caption_height(
    kit: Toolkit, picture: Picture, width: float, *, on_picture: bool = False, least: bool = False
) -> float:
    """Return the height in mm of the longest words a picture has to say in ``width`` mm; 0 where it says nothing.

    Infinite where a word of it is wider than that. With ``least`` they are written as small as words ever are.
    """
    # A little less than there will be: rounding to whole pixels must not cost a line.
    room = kit.px(width - (2 * _PAD if on_picture else 0.0)) - 2.0
    sentences = [Said.of(kit, picture, text, _strong(kit, least=least), room) for text in sentences_of(picture)]
    quiet = _caption(kit, picture, least=least)
    captions = [Said.of(kit, picture, picture.caption, quiet, room)] if picture.caption else []
    if any(text.too_wide for text in (*sentences, *captions)):
        return inf
    longest = max((text.height for text in sentences), default=0.0)
    caption = sum(text.height for text in captions)
    # What a play wants to be taken for stays beside whatever else is said.
    height = longest + caption if picture.can_play else max(longest, caption)
    return kit.mm(height) + (_PAD if on_picture and height else 0.0)


def tr(text: str) -> str:
    """Return a text of a picture in the language shown."""
    return QCoreApplication.translate("Pictures", text)


def _strong(kit: Toolkit, *, least: bool) -> TextStyle:
    return _sized(kit, kit.meta("ink", bold=True), least=least)


def _caption(kit: Toolkit, picture: Picture, *, least: bool) -> TextStyle:
    # Where a sentence may stand above it, the caption is the quieter of the two.
    return _sized(kit, kit.meta("blue", bold=not sentences_of(picture) and not kit.small), least=least)


def _sized(kit: Toolkit, style: TextStyle, *, least: bool) -> TextStyle:
    return style._replace(capital_mm=BODY * kit.base) if least else style


class Said:
    """One text of a caption, set; a warning has a box of its own, with an icon. Sizes in px."""

    __slots__ = ("_kit", "_words", "height", "is_warning", "too_wide", "width")

    def __init__(self, kit: Toolkit, words: str, style: TextStyle, room: float, *, is_warning: bool = False) -> None:
        self._kit = kit
        self.is_warning = is_warning
        # Its box and its icon make it stand out: words in bold would leave the picture less room.
        style = style._replace(colour="red", bold=False) if is_warning else style
        self._words = kit.typesetter.set(words, style, room - self._before - self._after)
        self.too_wide = self._words.too_wide
        self.width = room if self.is_warning else self._words.width
        self.height = self._words.height + (kit.px(_WARN_PAD) if self.is_warning else 0.0)

    @classmethod
    def of(cls, kit: Toolkit, picture: Picture, source: str, style: TextStyle, room: float) -> Said:
        """Return a source text of ``picture`` in the language shown, set for ``room`` px."""
        return cls(kit, tr(source), style, room, is_warning=picture.warns_by(source))

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text

    @property
    def _before(self) -> float:
        return self._kit.px(_WARN_PAD + _WARN_ICON * self._kit.base + 1.0) if self.is_warning else 0.0

    @property
    def _after(self) -> float:
        return self._kit.px(_WARN_PAD) if self.is_warning else 0.0

    def paint(self, painter: QPainter, where: QRectF, *, has_box: bool) -> None:
        """Write the words at the top of ``where`` (px), a warning in a box of its own unless it stands in one."""
        kit = self._kit
        left, top = where.left(), where.top()
        if self.is_warning:
            if not has_box:
                kit.box(painter, QRectF(left, top, where.width(), self.height), "red_light", "red", radius=_RADIUS)
            side = kit.px(_WARN_ICON * kit.base)
            x = where.right() - kit.px(_WARN_PAD) - side if kit.right_to_left else left + kit.px(_WARN_PAD)
            line = self._words.line_height
            top += kit.px(_WARN_PAD) / 2
            square = QRectF(x, top + (line - side) / 2, side, side)
            kit.icons.paint(painter, "alert-triangle", square, kit.theme.colour("red"))
            left += self._after if kit.right_to_left else self._before
        kit.write(painter, self._words, left, top)


class PictureCaption(QLabel):
    """The words of a picture, in a box on it or without one beside it; always as high as its longest words."""

    def __init__(
        self, kit: Toolkit, picture: Picture, area: Rect, holder: QWidget, *, on_picture: float | None
    ) -> None:
        super().__init__(holder)
        self._kit = kit
        self._picture = picture
        self._pad = kit.px(_PAD) if on_picture is not None else 0.0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(area, on_picture))
        # Where the picture was given more room than its words at their usual size leave it, they are smaller.
        needed = caption_height(kit, picture, area.width, on_picture=on_picture is not None)
        self._least = needed > area.height + _SPARE
        self._texts: tuple[Said, ...] = ()
        self._otherwise = ""
        self.say("")

    def keep_ready(self, words: str) -> None:
        """Say ``words``, as they are, whenever the picture itself has nothing to say and there is room."""
        self._otherwise = words
        if not self._texts:
            self.say("")

    def say(self, sentence: str) -> None:
        """Say ``sentence`` (a source text, or nothing) before the caption; alone where there is no room for both."""
        kit, least = self._kit, self._least
        quiet = _caption(kit, self._picture, least=least)
        wanted = ((sentence, _strong(kit, least=least)), (self._picture.caption, quiet))
        room = self.width() - 2 * self._pad
        texts = [Said.of(kit, self._picture, text, style, room) for text, style in wanted if text]
        if sum(text.height for text in texts) + self._pad > self.height() + 1.0:
            texts = texts[:1]
        if not texts and self._otherwise:
            spare = Said(kit, self._otherwise, kit.meta("ink"), room)
            texts = [spare] if spare.height <= self.height() + 1.0 and not spare.too_wide else []
        self._texts = tuple(texts)
        said = " ".join(text.text for text in texts).replace("\u00ad", "")
        if said != self.text():
            self.setText(said)
            self.setAccessibleName(said)
        # Nothing to say is nothing to read, neither by eye nor by ear.
        self.setVisible(bool(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and write the words."""
        del event
        if not self._texts:
            return
        kit, pad = self._kit, self._pad
        painter = QPainter(self)
        height = sum(text.height for text in self._texts)
        if pad:
            width = max(text.width for text in self._texts) + 2 * pad
            left = self.width() - width if kit.right_to_left else 0.0
            colours = ("red_light", "red") if self._texts[0].is_warning else ("card", "blue")
            kit.box(painter, QRectF(left, 0.0, width, height + pad), *colours, radius=_RADIUS)
        y = pad / 2
        for text in self._texts:
            text.paint(painter, QRectF(pad, y, self.width() - 2 * pad, text.height), has_box=pad > 0.0)
            y += text.height
        painter.end()
