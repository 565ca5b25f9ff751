from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.gui.typography.fonts import Fonts
from kiosk.gui.typography.lettering import Lettering, Written
from kiosk.gui.typography.typesetter import TextStyle, Typesetter
from tests.support.gui import RESOURCES

INK = QColor("#12302E")
pytestmark = pytest.mark.usefixtures("qapp")


class Sheet:
    """White paper of 400 x 200 px to write on."""

    def __init__(self) -> None:
        fonts = Fonts(RESOURCES / "fonts")
        fonts.load("latin")
        self.setter = Typesetter(fonts, 4.0)
        self.lettering = Lettering()
        self.lettering.record = []
        self.image = QImage(400, 200, QImage.Format.Format_RGB32)
        self.image.fill(0xFFFFFFFF)

    def write(self, words: str, x: float, y: float, *, width: float = 390.0, clip: QRectF | None = None) -> Written:
        painter = QPainter(self.image)
        if clip is not None:
            painter.setClipRect(clip)
        self.lettering.write(painter, self.setter.set(words, TextStyle(4.85), width), x, y, INK)
        painter.end()
        assert self.lettering.record is not None
        return self.lettering.record[-1]

    def ink(self) -> QRect:
        """Where the paper is no longer white."""
        touched = [
            (x, y)
            for y in range(self.image.height())
            for x in range(self.image.width())
            if self.image.pixel(x, y) & 0xFFFFFF < 0xC0C0C0
        ]
        if not touched:
            return QRect()
        across, down = [x for x, _ in touched], [y for _, y in touched]
        return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


@pytest.fixture
def sheet():
    return Sheet()


def test_words_are_written_where_they_are_said_to_be(sheet: Sheet):
    written = sheet.write("Home", 30.0, 40.0)
    seen = QRectF(sheet.ink())
    assert written.text == "Home"
    assert not written.clipped
    assert written.missing_glyphs == 0
    assert written.ink.adjusted(-1, -1, 1, 1).contains(seen)
    assert written.ink.left() == pytest.approx(seen.left(), abs=2.5)
    assert written.ink.right() == pytest.approx(seen.right(), abs=2.5)
    assert written.ink.height() < 2 * seen.height()


def test_the_measured_capital_is_the_height_of_an_h(sheet: Sheet):
    written = sheet.write("H", 30.0, 40.0)
    assert written.capital_px >= 4.85 * 4.0
    assert written.capital_px == pytest.approx(sheet.ink().height(), abs=1.5)


def test_without_words_the_ground_stays_bare_and_the_list_is_kept(sheet: Sheet):
    sheet.lettering.visible = False
    assert sheet.write("Home", 30.0, 40.0).text == "Home"
    assert sheet.ink().isNull()


def test_nothing_is_listed_unless_asked_for(sheet: Sheet):
    sheet.lettering.record = None
    painter = QPainter(sheet.image)
    sheet.lettering.write(painter, sheet.setter.set("Home", TextStyle(4.85), 300.0), 10.0, 10.0, INK)
    painter.end()
    assert not sheet.ink().isNull()


@pytest.mark.parametrize(("x", "y"), [(-6.0, 40.0), (380.0, 40.0), (30.0, -12.0), (30.0, 190.0)])
def test_words_over_the_edge_are_clipped(sheet: Sheet, x: float, y: float):
    assert sheet.write("Home", x, y).clipped


def test_words_cut_by_a_clip_are_clipped(sheet: Sheet):
    assert sheet.write("Home", 30.0, 40.0, clip=QRectF(0, 0, 50, 200)).clipped
    assert not sheet.write("Home", 30.0, 40.0, clip=QRectF(0, 0, 300, 200)).clipped


def test_a_word_wider_than_its_line_is_clipped(sheet: Sheet):
    assert sheet.write("unbreakable", 10.0, 40.0, width=40.0).clipped


def test_a_letter_no_font_has_is_counted(sheet: Sheet):
    assert sheet.write("a \U0001f9ff b", 30.0, 40.0).missing_glyphs >= 1


def test_a_painter_that_is_moved_moves_what_is_told(sheet: Sheet):
    painter = QPainter(sheet.image)
    painter.translate(100.0, 50.0)
    sheet.lettering.write(painter, sheet.setter.set("H", TextStyle(4.85), 300.0), 10.0, 10.0, INK)
    painter.end()
    written = sheet.lettering.record[-1]
    assert written.ink.adjusted(-1, -1, 1, 1).contains(QRectF(sheet.ink()))
    assert written.ink.left() == pytest.approx(sheet.ink().left(), abs=2.5)


def test_the_air_of_a_line_may_be_cut_its_letters_may_not(sheet: Sheet):
    ink = sheet.write("xxx", 20.0, 50.0).ink
    inner = ink.adjusted(-2.0, ink.height() * 0.25, 2.0, -ink.height() * 0.1)
    tight = sheet.write("xxx", 20.0, 50.0, clip=inner)
    assert not tight.clipped
    assert tight.ink.height() < inner.height()
    assert sheet.write("xxx", 20.0, 50.0, clip=inner.adjusted(0.0, ink.height() * 0.4, 0.0, 0.0)).clipped
