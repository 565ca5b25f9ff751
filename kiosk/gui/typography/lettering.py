"""Words reach the glass here and nowhere else, so that whatever is written can be listed, measured and left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QGlyphRun, QRawFont

    from kiosk.gui.typography.typesetter import SetText

# One letter whose height stands for its script, as the panel rules measure it.
_RULERS = {"latin": "H", "han": "国", "arabic": "\u0627"}


class Written(NamedTuple):
    """A text as it really reached the device; ``ink`` in device pixels, ``capital_px`` from the glyphs used."""

    text: str
    ink: QRectF
    capital_px: float
    colour: QColor
    clipped: bool
    missing_glyphs: int


class Lettering:
    """Writes set texts. With a ``record`` it lists them; with ``visible`` off it leaves the ground bare."""

    def __init__(self) -> None:
        self.visible = True
        self.record: list[Written] | None = None

    def write(self, painter: QPainter, text: SetText, x: float, y: float, colour: QColor) -> None:
        """Write ``text`` with its top left corner at ``(x, y)`` of the painter's coordinates."""
        if self.record is not None:
            self.record.append(_measured(painter, text, x, y, colour))
        if self.visible:
            painter.setPen(colour)
            text.layout.draw(painter, QPointF(x, y))
            if text.dots:
                _paint_dots(painter, text, x, y, colour)


def _paint_dots(painter: QPainter, text: SetText, x: float, y: float, colour: QColor) -> None:
    """Paint the dots below marked words, in the colour of the words: they are as plain to see on every ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    half = text.dot_px / 2
    for dot in text.dots:
        painter.drawEllipse(QPointF(x + dot.x(), y + dot.y()), half, half)
    painter.restore()


def _measured(painter: QPainter, text: SetText, x: float, y: float, colour: QColor) -> Written:
    ink = QRectF()
    missing = 0
    capital = 0.0
    for run in text.layout.glyphRuns():
        ink = ink.united(run.boundingRect())
        missing += sum(1 for glyph in run.glyphIndexes() if glyph == 0)
        height = _ruler_height(run)
        capital = min(capital, height) if capital else height
    ink.translate(x, y)
    allowed = QRectF(painter.viewport())
    if painter.hasClipping():
        allowed = allowed.intersected(painter.clipBoundingRect())
    # Half a pixel of antialiasing may touch the edge without a letter losing anything.
    allowed.adjust(-0.5, -0.5, 0.5, 0.5)
    fits = allowed.contains(ink)
    if not fits or _is_airy(text):
        ink = _tight_ink(text).translated(x, y)
    # The lines of other scripts than Latin do not hold all of their marks, so that only the ink itself can say.
    clipped = text.too_wide or not (allowed.contains(ink) or (fits and not _is_in_airy_script(text)))
    placed = painter.deviceTransform()
    return Written(text.text, placed.mapRect(ink), capital * placed.m22(), colour, clipped, missing)


def _is_airy(text: SetText) -> bool:
    """Return whether a text is not all Latin, or set among Arabic: half the height of such lines is air."""
    is_turned = text.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    return is_turned or _is_in_airy_script(text)


def _is_in_airy_script(text: SetText) -> bool:
    """Return whether a text is not all Latin."""
    # From Hebrew up to the additions to Latin, and from the radicals of Han on (blocks of Unicode).
    return any(0x590 <= ord(letter) < 0x1E00 or ord(letter) >= 0x2E80 for letter in text.text)


def _tight_ink(text: SetText) -> QRectF:
    """Return what the letters themselves cover, without the air their lines have above and below them."""
    ink = QRectF()
    for run in text.layout.glyphRuns():
        run.setBoundingRect(QRectF())
        ink = ink.united(run.boundingRect())
    return ink


def _ruler_height(run: QGlyphRun) -> float:
    font: QRawFont = run.rawFont()
    heights = []
    for letter in _RULERS.values():
        glyphs = font.glyphIndexesForString(letter)
        if glyphs and glyphs[0]:
            heights.append(font.pathForGlyph(glyphs[0]).boundingRect().height())
    return min(heights) if heights else font.capHeight()
