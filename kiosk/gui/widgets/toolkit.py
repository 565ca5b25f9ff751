"""What every view is made with: the glass, the words, the colours, the pictures. Passed in, never looked up."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kiosk.gui.typography.typesetter import TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from PySide6.QtGui import QColor

    from kiosk.gui.illustrations.gallery import Gallery
    from kiosk.gui.theme import Theme
    from kiosk.gui.typography.lettering import Lettering
    from kiosk.gui.typography.typesetter import SetText, Typesetter
    from kiosk.gui.widgets.icons import Icons
    from kiosk.layout.rect import Rect
    from kiosk.panel.layout_class import LayoutClass
    from kiosk.panel.profile import PanelProfile

# Capital heights in mm at text size 1.0. 4.8 is the floor for every text (Section 508, 402.4).
BODY = 4.85
HEADING = 5.6
# How much larger a title is than body text gives way as the text grows.
_TITLE_RATIOS = ((1.0, 2.3), (1.5, 1.6), (2.0, 1.15))

# Page numbers, draft marks and the like grow no further than this with the text size.
META_SCALE = 1.2
# Titles of cards grow no further than this.
CARD_SCALE = 1.4

# Words in the bar stay under this capital height in mm on every glass.
MOST_IN_BAR = 5.9

# Shorter side in mm of a 21.5-inch display, which shows words at their least size; a larger glass shows all larger.
_USUAL_SIDE = 268.0
# Lines of running text are no longer than this in mm at the least size: some 68 letters.
LONGEST_LINE = 230.0

RADIUS = 5.0
EDGE_MM = 0.45
FOCUS_MM = 1.2


def base_scale(width_mm: float, height_mm: float) -> float:
    """Return how much larger than the least everything is written on a glass of this size: 1 up to 21.5 inches."""
    return max(1.0, min(width_mm, height_mm) / _USUAL_SIDE)


@dataclass(frozen=True, slots=True)
class Toolkit:
    """Everything a view needs to measure and paint itself.

    ``spoken_in`` gives a toolkit as it is in another language, which the program speaks meanwhile.
    """

    profile: PanelProfile
    layout_class: LayoutClass
    text_scale: float
    base: float
    right_to_left: bool
    language: str
    theme: Theme
    typesetter: Typesetter
    lettering: Lettering
    icons: Icons
    gallery: Gallery
    emergency_number: str
    clinic_name: str
    reduce_motion: bool
    clock: Callable[[], float]
    spoken_in: Callable[[Toolkit, str], AbstractContextManager[Toolkit]]

    @property
    def width(self) -> float:
        """Width of the glass in mm."""
        return self.profile.width_mm

    @property
    def height(self) -> float:
        """Height of the glass in mm."""
        return self.profile.height_mm

    @property
    def scale(self) -> float:
        """How much larger than the least running text is written."""
        return self.text_scale * self.base

    @property
    def small(self) -> bool:
        """Whether this is a layout for tablets, or for text so large that a bigger glass is as full as one."""
        return self.layout_class.kind == "tablet"

    def px(self, mm: float) -> float:
        """Return device pixels for ``mm``."""
        return mm * self.profile.px_per_mm

    def mm(self, px: float) -> float:
        """Return mm for device pixels."""
        return px / self.profile.px_per_mm

    def on_glass(self, rect: Rect, within: float | None = None) -> QRect:
        """Return ``rect`` (mm) in device pixels, mirrored within ``within`` mm where the reading direction asks."""
        placed = rect.mirrored(self.width if within is None else within) if self.right_to_left else rect
        left, top = round(self.px(placed.x)), round(self.px(placed.y))
        return QRect(left, top, round(self.px(placed.right)) - left, round(self.px(placed.bottom)) - top)

    def capital(self, base: float) -> float:
        """Return the capital height in mm of text that is ``base`` at text size 1.0."""
        return base * self.scale

    def body(self, colour: str = "ink", *, bold: bool = False) -> TextStyle:
        """Return the style of running text."""
        return TextStyle(self.capital(BODY), bold, colour)

    def heading(self, colour: str = "ink") -> TextStyle:
        """Return the style of a heading within a page."""
        size = HEADING if self.text_scale < 1.5 and not self.small else BODY
        return TextStyle(self.capital(size), bold=True, colour=colour)

    def title(self, colour: str = "ink") -> TextStyle:
        """Return the style of a page's title, which gives way as text grows and on small glass."""
        ratio = _between(_TITLE_RATIOS, self.text_scale)
        if self.small:
            ratio = min(ratio, 1.45)
        return TextStyle(self.capital(BODY) * ratio, bold=True, colour=colour)

    def bar_word(self, colour: str = "ink") -> TextStyle:
        """Return the style of words in the bar: the same at every text size, so that the bar never moves."""
        return TextStyle(min(BODY * self.base, MOST_IN_BAR), bold=True, colour=colour)

    def meta(self, colour: str, *, bold: bool = False) -> TextStyle:
        """Return the style of page numbers and draft marks, which grow little with the text size."""
        return TextStyle(BODY * self.base * min(self.text_scale, META_SCALE), bold, colour)

    def card_title(self, colour: str = "ink") -> TextStyle:
        """Return the style of a card's first line, which leaves room for the second at the largest words."""
        return TextStyle(BODY * self.base * min(self.text_scale, CARD_SCALE), bold=True, colour=colour)

    def line(self, style: TextStyle) -> float:
        """Return baseline to baseline in mm."""
        return self.mm(self.typesetter.line_height(style))

    def write(self, painter: QPainter, text: SetText, x: float, y: float) -> None:
        """Write ``text`` at ``(x, y)`` px in its own colour."""
        self.lettering.write(painter, text, x, y, self.theme.colour(text.style.colour))

    def box(
        self,
        painter: QPainter,
        where: QRectF,
        fill: str | None,
        edge: str | None = None,
        *,
        edge_mm: float = EDGE_MM,
        radius: float = RADIUS,
        dashed: bool = False,
    ) -> None:
        """Paint a box with round corners: ``fill`` and ``edge`` are colour roles."""
        width = self.px(edge_mm) if edge else 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        if edge:
            pen = QPen(self.theme.colour(edge), width)
            if dashed:
                pen.setDashPattern([2.0, 2.0])
            painter.setPen(pen)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        inner = where.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, self.px(radius), self.px(radius))

    def rounded(self, where: QRectF) -> QPainterPath:
        """Return the shape of a box with round corners as large as ``where`` px."""
        shape = QPainterPath()
        shape.addRoundedRect(where, self.px(RADIUS), self.px(RADIUS))
        return shape

    def dot(self, painter: QPainter, x: float, y: float, radius_mm: float, colour: QColor) -> None:
        """Paint a dot of ``radius_mm`` around ``(x, y)`` px."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, y), self.px(radius_mm), self.px(radius_mm))


def _between(table: tuple[tuple[float, float], ...], x: float) -> float:
    if x <= table[0][0]:
        return table[0][1]
    for (x0, y0), (x1, y1) in itertools.pairwise(table):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return table[-1][1]
