"""Words become lines: every text of the kiosk is set here, with our own line height and on whole words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextLine

    from kiosk.gui.typography.fonts import Fonts

# Baseline to baseline as a share of the em, per script; the font's own line height is not used. Arabic lines stand 1.65
# Latin ems apart, because their ems are larger; only fully vowelled text could reach into the next line.
LINE_EM = {"latin": 1.4, "han": 1.5, "arabic": 1.5}

# How much larger than a Latin one an em is for the same demand on height. An alef of our font is then 1.18 times as
# high as the capital that is asked for (LG-11: 15 to 20 % more), because what carries the meaning are small teeth and
# dots below it. A Chinese sign is 1.31 times as high as the capital without that.
EM_SCALE = {"latin": 1.0, "han": 1.0, "arabic": 1.1}


SOFT_HYPHEN = "\u00ad"
_FIRST_OF_HAN = 0x2E80
_ENDLESS_PX = 1e6
# Dots below a marked word: how wide, how far apart from middle to middle as so many times that, and how far below the
# base line, as shares of the height of capitals. Letters that reach below the line touch them at the most.
_DOT, _DOT_STEP, _DOT_BELOW = 0.12, 2.0, 0.3
_MOST_KEPT = 600
"""Texts kept as they were set, and widths of words: a page asks for the same ones again and again while it looks for
room, and a touch that leads back asks for all of them once more."""


class TextStyle(NamedTuple):
    """How words look: capital height in mm, weight, and the colour role they are written in."""

    capital_mm: float
    bold: bool = False
    colour: str = "ink"


class Strand(NamedTuple):
    """A run of words within a text; strong ones are bold, those with the number of a ``word`` have dots below them."""

    text: str
    strong: bool = False
    word: int = -1


class SetText:
    """Words set into lines, ready to be written. Sizes are device pixels.

    ``room`` is the width they were set for, ``width`` what the longest line of them takes, ``last_width`` the last.
    ``dots`` are the middles of the dots below marked words, ``dot_px`` is how wide each of them is.
    """

    __slots__ = (
        "capital_px",
        "dot_px",
        "dots",
        "ends",
        "height",
        "last_width",
        "layout",
        "line_height",
        "lines",
        "room",
        "style",
        "text",
        "too_wide",
        "width",
    )

    def __init__(
        self,
        layout: QTextLayout,
        text: str,
        style: TextStyle,
        line_height: float,
        capital_px: float,
        marked: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.layout = layout
        self.text = text
        self.style = style
        self.line_height = line_height
        self.capital_px = capital_px
        self.lines = layout.lineCount()
        self.height = self.lines * line_height
        widths = [layout.lineAt(i).naturalTextWidth() for i in range(self.lines)]
        self.width = max(widths, default=0.0)
        self.last_width = widths[-1] if widths else 0.0
        self.room = layout.lineAt(0).width() if self.lines else 0.0
        self.ends = [layout.lineAt(i).textStart() + layout.lineAt(i).textLength() for i in range(self.lines)]
        self.too_wide = any(layout.lineAt(i).width() + 0.5 < w for i, w in enumerate(widths))
        self.dot_px = capital_px * _DOT
        self.dots = tuple(dot for start, end in marked for dot in self._dots(start, end))

    def _dots(self, start: int, end: int) -> list[QPointF]:
        """Return the dots below the characters from ``start`` to before ``end``, on each line they stand on."""
        made = []
        for i in range(self.lines):
            line = self.layout.lineAt(i)
            first, last = max(start, line.textStart()), min(end, self.ends[i])
            if first >= last:
                continue
            # By its ink: where a cursor would stand is off in lines read from the right that end with a space.
            ink = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
            left = min((rect.left() for rect in ink), default=0.0)
            wide = max((rect.right() for rect in ink), default=0.0) - left - self.dot_px
            if wide <= 0.0:
                continue
            count = max(int(wide / (self.dot_px * _DOT_STEP)), 1)
            y = (i + 0.5) * self.line_height + self.capital_px * (0.5 + _DOT_BELOW)
            made += [QPointF(left + self.dot_px / 2 + wide * n / count, y) for n in range(count + 1)]
        return made


class Typesetter:
    """Sets texts for one panel, one language direction and one script."""

    def __init__(self, fonts: Fonts, px_per_mm: float, *, right_to_left: bool = False, script: str = "latin") -> None:
        self._fonts = fonts
        self._direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        # Absolute: a text of another direction among ours still starts where ours do.
        edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        self._start = edge | Qt.AlignmentFlag.AlignAbsolute
        self._line_em = LINE_EM[script]
        self._scaled = px_per_mm * EM_SCALE[script]
        self._kept: dict[tuple[tuple[Strand, ...], TextStyle, float, bool], SetText] = {}
        self._widths: dict[tuple[str, TextStyle], float] = {}
        self._kept_with = fonts.scripts

    def line_height(self, style: TextStyle) -> float:
        """Return the distance of two baselines in device pixels."""
        return self._font(style).pixelSize() * self._line_em

    def set(
        self,
        text: str | Sequence[Strand],
        style: TextStyle,
        width_px: float,
        *,
        centred: bool = False,
    ) -> SetText:
        """Set ``text`` into lines at most ``width_px`` wide. Lines break at spaces only.

        A word is broken, at its soft hyphens, where it is wider than a line. What was set before is returned again,
        so nobody may change it.
        """
        strands = (Strand(text),) if isinstance(text, str) else tuple(text)
        key = (strands, style, width_px, centred)
        self._forget_if_full()
        if key not in self._kept:
            self._kept[key] = self._made(strands, style, width_px, centred=centred)
        return self._kept[key]

    def _made(self, strands: tuple[Strand, ...], style: TextStyle, width_px: float, *, centred: bool) -> SetText:
        words = "".join(strand.text for strand in strands)
        font = self._font(style)
        layout = QTextLayout(words, font)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else self._start)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        marked = []
        start = 0
        for strand in strands:
            if strand.word >= 0:
                marked.append((start, start + len(strand.text)))
            start += len(strand.text)
        bold = any(strand.strong for strand in strands)
        if bold and not style.bold:
            layout.setFormats(_bold_ranges(strands))
        capital = font.pixelSize() * self._fonts.capital_ratio
        line_height = self.line_height(style)
        layout.beginLayout()
        top = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            # One pixel stays free: rounding to whole pixels must not cost the last letter its edge.
            room = max(width_px - 1.0, 1.0)
            line.setLineWidth(room)
            start = self._word_to_keep(words, line, style._replace(bold=bold or style.bold), room)
            if start:
                line.setNumColumns(start - line.textStart(), room)
            # The capitals stand in the middle of the line, so that boxes look evenly filled above and below.
            baseline = top + (line_height + capital) / 2
            line.setPosition(QPointF(0.0, baseline - line.ascent()))
            top += line_height
        layout.endLayout()
        return SetText(layout, words, style, line_height, capital, marked)

    def _word_to_keep(self, words: str, line: QTextLine, style: TextStyle, room: float) -> int:
        """Return where the word begins that ``line`` ends within, if it would stand whole on the next one; else 0."""
        end = line.textStart() + line.textLength()
        if not words[:end].endswith(SOFT_HYPHEN) or end == len(words):
            return 0
        start = words.rfind(" ", line.textStart(), end) + 1
        word = words[start : words.find(" ", end) if " " in words[end:] else None]
        whole = self.width(word.replace(SOFT_HYPHEN, ""), style)
        return start if start > line.textStart() and whole <= room else 0

    def width(self, text: str, style: TextStyle) -> float:
        """Return how wide ``text`` is on one line, in device pixels."""
        key = (text, style)
        self._forget_if_full()
        if key not in self._widths:
            self._widths[key] = self._made((Strand(text),), style, _ENDLESS_PX, centred=False).width
        return self._widths[key]

    def can_write(self, text: str) -> bool:
        """Tell whether the fonts at hand have every letter of ``text``."""
        layout = self.set(text, TextStyle(1.0), _ENDLESS_PX).layout
        return all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())

    def _forget_if_full(self) -> None:
        """Let go of what was set when there is too much of it, or when letters of a new script came."""
        if max(len(self._kept), len(self._widths)) >= _MOST_KEPT or self._kept_with != self._fonts.scripts:
            self._kept.clear()
            self._widths.clear()
            self._kept_with = self._fonts.scripts

    def longest_word(self, text: str, style: TextStyle) -> float:
        """Return the width of the widest piece of ``text`` that cannot be broken, in device pixels."""
        widest = 0.0
        for word in _unbroken(text):
            pieces = word.split(SOFT_HYPHEN)
            for piece in pieces[:-1]:
                widest = max(widest, self.width(piece + "-", style))
            widest = max(widest, self.width(pieces[-1], style))
        return widest

    def _font(self, style: TextStyle) -> QFont:
        return self._fonts.font(style.capital_mm * self._scaled, bold=style.bold)


def _unbroken(text: str) -> list[str]:
    """Return the pieces of ``text`` a line holds whole: words, and in Chinese each sign with the stops it keeps.

    Where Chinese may be broken is Unicode's matter (UAX 14): no line begins with a stop or a closing bracket.
    """
    if all(ord(sign) < _FIRST_OF_HAN for sign in text):
        return text.split(" ")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    ends = [0]
    while (end := finder.toNextBoundary()) > 0:
        ends.append(end)
    return [text[start:end].rstrip(" ") for start, end in pairwise(ends)]


def _bold_ranges(strands: Sequence[Strand]) -> list[QTextLayout.FormatRange]:
    ranges = []
    start = 0
    for strand in strands:
        if strand.strong:
            piece = QTextLayout.FormatRange()
            piece.start = start
            piece.length = len(strand.text)
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.Bold)
            piece.format = form
            ranges.append(piece)
        start += len(strand.text)
    return ranges
