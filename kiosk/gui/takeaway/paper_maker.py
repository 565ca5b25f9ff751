"""Sheets on paper: what `kiosk.takeaway.sheet` has put on its place, set with the kiosk's own fonts and written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kiosk.gui.typography.fonts import Fonts
from kiosk.gui.typography.lettering import Lettering
from kiosk.gui.typography.typesetter import Strand, TextStyle, Typesetter
from kiosk.i18n.languages import LANGUAGES, find
from kiosk.takeaway.lines import BULLET, LOOKS, RULE, TICK
from kiosk.takeaway.printing import RASTER_DPI
from kiosk.takeaway.sheet import SIDE, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from kiosk.gui.typography.typesetter import SetText
    from kiosk.takeaway.lines import Line
    from kiosk.takeaway.sheet import Fitted, Paper, Placed, Sheet

_DPI = 600
_MM = 25.4
_POINTS = 72.0
_INK, _GREY = "#000000", "#5A5A5A"
_BOX_EDGE, _BOX_CORNER = 0.7, 3.0
_RULE_LINE, _TICK_LINE = 0.25, 0.4
# The height of a box to tick off and the width of a bullet as shares of the size of the letters.
_TICK, _DOT = 0.72, 0.3


class Grey(NamedTuple):
    """A picture of greys: a byte a dot, each row filled up to four bytes; its size in dots."""

    data: bytes
    width: int
    height: int


class PaperMaker:
    """Sets sheets for one language. It paints on paper alone, and knows no screen.

    Args:
        fonts: the fonts, with those of the language loaded.
        right_to_left: whether the language is read from the right.
        script: the script that chooses the height of a line.
        scale: how large letters are beside those of a sheet for patients.
    """

    def __init__(self, fonts: Fonts, *, right_to_left: bool, script: str, scale: float = 1.0) -> None:
        self._fonts = fonts
        self._scale = scale
        self._right_to_left = right_to_left
        self._px = _DPI / _MM
        self._typesetter = Typesetter(fonts, self._px, right_to_left=right_to_left, script=script)
        self.lettering = Lettering()

    def fit(self, sheet: Sheet, paper: Paper) -> Fitted:
        """Return the sheet with as much on it as one side of ``paper`` holds."""
        return fitted(sheet, paper, self.measure)

    def measure(self, line: Line, width: float) -> float:
        """Return the height in mm of a line whose words are set in ``width`` mm."""
        return self._set(line, width).height / self._px

    def pdf(self, sheet: Fitted, title: str) -> bytes:
        """Return a PDF of one page; its words can be searched and copied in reading order."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        prepare(writer, sheet.paper)
        painter = QPainter(writer)
        self.paint(painter, sheet)
        painter.end()
        return bytes(buffer.data().data())

    def picture(self, sheet: Fitted) -> Grey:
        """Return the sheet as a picture of greys, for printers that take no PDF."""
        share = RASTER_DPI / _DPI
        width, height = (round(side / _MM * RASTER_DPI) for side in (sheet.paper.width, sheet.paper.height))
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(share, share)
        self.paint(painter, sheet)
        painter.end()
        return Grey(bytes(image.constBits()), width, height)

    def paint(self, painter: QPainter, sheet: Fitted) -> None:
        """Paint the sheet with the left upper corner of its paper at the painter's origin, at `_DPI`."""
        if sheet.box_bottom > sheet.box_top:
            width = sheet.paper.width - 2 * SIDE
            self._paint_box(painter, QRectF(SIDE, sheet.box_top, width, sheet.box_bottom - sheet.box_top))
        self.paint_lines(painter, sheet.paper, sheet.lines)

    def paint_lines(self, painter: QPainter, paper: Paper, lines: Sequence[Placed]) -> None:
        """Paint lines on their places."""
        for placed in lines:
            self._paint_line(painter, paper, placed)

    def _paint_line(self, painter: QPainter, paper: Paper, placed: Placed) -> None:
        line = placed.line
        if line.mark == RULE:
            y = (placed.y + placed.height) * self._px
            painter.setPen(QPen(QColor(_GREY), _RULE_LINE * self._px))
            start, end = placed.x * self._px, (placed.x + placed.width) * self._px
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        words = self._set(line, placed.width)
        top = placed.y + max(placed.height - words.height / self._px, 0.0) if line.mark == RULE else placed.y
        if line.mark not in {"", RULE}:
            self._paint_mark(painter, paper, placed, words)
        left = paper.width - placed.x - placed.width if self._right_to_left else placed.x
        if line.spans:
            self.lettering.write(painter, words, left * self._px, top * self._px, QColor(_INK))

    def _paint_mark(self, painter: QPainter, paper: Paper, placed: Placed, words: SetText) -> None:
        """Paint the mark in the middle of the first line: shapes for a bullet and a box, words for a number."""
        size = LOOKS[placed.line.style].points * self._scale / _POINTS * _MM * self._px
        room = (placed.x - placed.mark_x) * self._px
        left = (paper.width - placed.x) * self._px if self._right_to_left else placed.mark_x * self._px
        middle = placed.y * self._px + words.line_height / 2
        if placed.line.mark == BULLET:
            side = size * _DOT
            x = left + room - side if self._right_to_left else left
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_INK))
            painter.drawEllipse(QRectF(x, middle - side / 2, side, side))
        elif placed.line.mark == TICK:
            side = size * _TICK
            x = left + room - side if self._right_to_left else left
            painter.setPen(QPen(QColor(_INK), _TICK_LINE * self._px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x, middle - side / 2, side, side))
        else:
            number = self._typesetter.set(placed.line.mark, self._style(placed.line), room)
            self.lettering.write(painter, number, left, placed.y * self._px, QColor(_INK))

    def _paint_box(self, painter: QPainter, where: QRectF) -> None:
        painter.setPen(QPen(QColor(_INK), _BOX_EDGE * self._px))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        scaled = QRectF(where.topLeft() * self._px, where.size() * self._px)
        painter.drawRoundedRect(scaled, _BOX_CORNER * self._px, _BOX_CORNER * self._px)

    def _set(self, line: Line, width: float) -> SetText:
        strands = tuple(Strand(span.text, span.strong) for span in line.spans)
        return self._typesetter.set(strands, self._style(line), width * self._px)

    def _style(self, line: Line) -> TextStyle:
        look = LOOKS[line.style]
        # Styles are told by the height of a capital; on paper letters are measured by their em.
        return TextStyle(look.points * self._scale / _POINTS * _MM * self._fonts.capital_ratio, look.bold)


def maker_for(folder: Path, language: str, also: str = "", scale: float = 1.0) -> PaperMaker:
    """Return what sets sheets in a language, with fonts of its own: it may work beside the screen.

    Args:
        folder: the folder of the fonts.
        language: the code of the language; one nobody knows is set as the source language is.
        also: more words that stand on every sheet, in whatever script.
        scale: how large letters are beside those of a sheet for patients.

    Raises:
        KnownError: a font file is missing or broken.
    """
    tongue = find(language) or LANGUAGES[0]
    script = tongue.script.lower()
    fonts = Fonts(folder)
    for needed in ("latin", script):
        fonts.load(needed)
    fonts.load_for(also)
    return PaperMaker(fonts, right_to_left=tongue.direction == "rtl", script=script, scale=scale)


def prepare(device: QPagedPaintDevice, paper: Paper) -> None:
    """Give a device of pages the size of ``paper``, and no margins: the sheet has its own."""
    size = QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter, paper.name)
    whole = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter)
    device.setPageLayout(whole)
    if isinstance(device, QPdfWriter):
        device.setResolution(_DPI)
