"""Paints drawings: one hand for every picture, colours from the theme.

What a shape costs, and what is done about it (Qt's raster engine, no graphics card):
    * A line costs more than a fill, and lines side by side in one path cost the square of their number, so pieces
      that do not touch are painted one by one.
    * A line stroked under a scaled painter costs six times as much, so shapes are mapped before they are painted.
    * A clip saves nothing: a shape is worked out wherever its device reaches. What is out of sight is left out here.
    * A line costs more than the shape it goes around, so many pieces have rims in its place, see `piecewise`.
    * Making pens, brushes and paths takes a fifth of the time, so a hand keeps those it made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QTransform

from kiosk.anatomy.drawing import pieces
from kiosk.gui.illustrations.boxes import around, touch
from kiosk.gui.illustrations.pens import NO_PEN, OPAQUE, pens_for, takes_fine
from kiosk.gui.illustrations.piecewise import extent, groups, nested, rimmed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPen

    from kiosk.anatomy.drawing import Drawing, Outline, Path, Point, Role
    from kiosk.gui.illustrations.boxes import Box
    from kiosk.gui.illustrations.pens import Pens
    from kiosk.gui.illustrations.piecewise import Piece
    from kiosk.theming.pictures import PictureColours, RoleStyle

# The thinnest line anyone should have to see, on the glass.
_THINNEST_MM = 0.25
# Pixels per millimetre taken when the panel's density is not given: a 21.5-inch display of 1920 x 1080.
_USUAL_PX_PER_MM = 4.03
# So many pieces and more are painted one over the other; a few that meet are all filled before their lines are drawn.
_MANY = 8
# For pieces whose width and height sum up to so much, a rim costs less than a line, its making included, px.
_LARGE = 80.0
# Where the plain fill lies on the way from light to shade.
_MIDDLE = 0.42

_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def drawing_transform(drawing: Drawing, target: QRectF, *, cover: bool = False) -> QTransform:
    """Return the transform from ``drawing``'s millimetres to the pixels of ``target``.

    Args:
        drawing: Its view box is fitted and centred.
        target: Where to, in pixels.
        cover: True fills the target and lets the longer side hang over; False shows the whole view box.
    """
    across, down = target.width() / drawing.width, target.height() / drawing.height
    scale = max(across, down) if cover else min(across, down)
    middle_x = drawing.origin[0] + drawing.width / 2
    middle_y = drawing.origin[1] + drawing.height / 2
    centre = target.center()
    return QTransform(scale, 0.0, 0.0, scale, centre.x() - middle_x * scale, centre.y() - middle_y * scale)


def paint_drawing(
    painter: QPainter,
    drawing: Drawing,
    target: QRectF,
    colours: PictureColours,
    *,
    cover: bool = False,
    px_per_mm: float | None = None,
) -> QTransform:
    """Paint ``drawing`` into ``target`` and return the transform from its millimetres to pixels.

    Nothing is painted outside ``target``; shapes that pass the view box go on into what room ``target`` leaves.
    Lines keep their share of the drawing but never get thinner than 0.25 mm on the glass.

    Args:
        painter: An active painter; its state is restored.
        drawing: What to paint.
        target: Where to, in the painter's pixels.
        colours: The theme's styles.
        cover: True fills the target and lets the longer side hang over; False shows the whole view box.
        px_per_mm: Pixels per millimetre of glass; None takes a common display's.
    """
    transform = drawing_transform(drawing, target, cover=cover)
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    Hand(colours, transform, px_per_mm=px_per_mm).paint(painter, drawing.outlines, once=True)
    painter.restore()
    return transform


def painter_path(path: Path) -> QPainterPath:
    """Return ``path`` as Qt takes it, filled by the even-odd rule so that a hole is a second closed piece."""
    shape = QPainterPath()
    # Looked up once: a first start turns some twenty thousand of them into pixels.
    curve_to, line_to = shape.cubicTo, shape.lineTo
    for command in path:
        if command[0] == "C":
            _, x1, y1, x2, y2, x, y = command
            curve_to(x1, y1, x2, y2, x, y)
        elif command[0] == "L":
            line_to(command[1], command[2])
        elif command[0] == "M":
            shape.moveTo(command[1], command[2])
        else:
            shape.closeSubpath()
    return shape


class Shape(NamedTuple):
    """An outline ready to be painted: pieces in pixels, each with the box it covers, and what fills and draws them.

    Args:
        outline: What it shows.
        pieces: What is filled; also what is drawn, unless ``lines`` says otherwise.
        lines: What is drawn after all is filled, one by one; None where filling and drawing go together.
        box: Around all of it.
        line: The line.
        casing: The band under the line.
        brush: The fill.
        rims: What fills them, and a rim under each piece that stands out around it as a line would.
    """

    outline: Outline
    pieces: list[Piece]
    lines: list[Piece] | None
    box: Box
    line: QPen
    casing: QPen | None
    brush: QBrush
    rims: tuple[QBrush, list[Piece]] | None = None


class Hand:
    """Paints outlines in one place at one scale, and keeps what it made for them until told to forget."""

    def __init__(self, colours: PictureColours, transform: QTransform, *, px_per_mm: float | None = None) -> None:
        """Make a hand.

        Args:
            colours: The theme's styles.
            transform: From millimetres to pixels; it may scale and move, not turn.
            px_per_mm: Pixels per millimetre of glass; None takes a common display's.
        """
        self._colours = colours
        self.transform = transform
        self._scale = transform.m11()
        self._moved_by = (transform.dx(), transform.dy())
        self._thinnest = _THINNEST_MM * (px_per_mm or _USUAL_PX_PER_MM)
        self._pens: dict[tuple[Role, float | None], Pens] = {}
        self._fills: dict[Role, QBrush | QLinearGradient] = {}
        # By identity: comparing outlines would cost more than making them anew. A shape keeps its outline alive.
        self._shapes: dict[int, Shape] = {}

    def paint(self, painter: QPainter, outlines: Iterable[Outline], *, once: bool = False) -> None:
        """Paint ``outlines``, first furthest back, leaving out what lies outside the painter's clip and device.

        Args:
            painter: An active painter; its state is restored.
            outlines: What to paint.
            once: Nothing that is made for them is kept: the next one has its memory, which is quicker than fresh one.
        """
        shape_of = self._made if once else self.shape
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        before = painter.opacity()
        seen = seen_box(painter)
        for outline in outlines:
            if outline.opacity > 0.0:
                shape = shape_of(outline)
                if touch(shape.box, seen):
                    painter.setOpacity(before * outline.opacity)
                    _paint_shape(painter, shape, seen)
        painter.restore()

    def shape(self, outline: Outline) -> Shape:
        """Return ``outline`` ready to be painted."""
        kept = self._shapes.get(id(outline))
        if kept is None:
            kept = self._shapes[id(outline)] = self._made(outline)
        return kept

    @property
    def kept(self) -> int:
        """How many outlines it keeps ready to be painted."""
        return len(self._shapes)

    def forget_all_but(self, outlines: Iterable[Outline]) -> None:
        """Forget what was made for other outlines than these."""
        keep = {id(outline) for outline in outlines}
        self._shapes = {key: shape for key, shape in self._shapes.items() if key in keep}

    def reach(self, outline: Outline) -> float:
        """Return how far, in pixels, the line of ``outline`` stands out on each side of its path."""
        return self._pens_of(outline).reach

    def is_dashed(self, outline: Outline) -> bool:
        """Return whether the line of ``outline`` has gaps."""
        return bool(self._colours.style(outline.role).dash)

    def _made(self, outline: Outline) -> Shape:
        style = self._colours.style(outline.role)
        pens = self._pens_of(outline)
        filled = outline.filled and bool(style.fill)
        split = pieces(outline.path)
        if len(split) >= _MANY and filled and outline.opacity == 1.0 and pens.rim is not None:
            found = self._one_by_one(outline, split, pens)
            if found is not None:
                return found
        parts = self._parts(split, pens)
        box = parts[0][1] if len(parts) == 1 else around(box for _, box in parts)
        lines = None
        if filled and len(parts) > 1:
            is_solid, has_line = outline.opacity == 1.0, pens.line.style() != Qt.PenStyle.NoPen
            # Without lines it does not matter which of two pieces side by side is painted first.
            grouped = groups(parts, touch if has_line or not is_solid else nested)
            if has_line and is_solid and len(grouped) < len(parts) and pens.line.color().alpha() == OPAQUE:
                lines = parts
            parts = grouped
        brush = self._brush(outline, box) if filled else _NO_BRUSH
        line = pens.fine if pens.fine is not None and takes_fine(outline) else pens.line
        return Shape(outline, parts, lines, box, line, pens.casing, brush)

    def _parts(self, split: Iterable[Path], pens: Pens) -> list[Piece]:
        return [
            (shape, _box(shape.controlPointRect(), pens.reach))
            for shape in map(self.transform.map, map(painter_path, split))
        ]

    def _one_by_one(self, outline: Outline, split: list[Path], pens: Pens) -> Shape | None:
        """Return ``outline`` with each piece painted over the one before; None where one is a hole in another."""
        line, edged, rims = pens.line, None, None
        if pens.fine is not None and takes_fine(outline):
            line = pens.fine
        elif pens.rim is not None and extent(split[0]) * self._scale >= _LARGE:
            edged = rimmed(self.transform.map(painter_path(outline.path)), len(split), line)
        if edged is not None and pens.rim is not None:
            covered, parts = edged
            line, rims = NO_PEN, (pens.rim, covered)
        else:
            covered = parts = self._parts(split, pens)
        if len(groups(covered, nested)) < len(parts):
            return None
        box = around(box for _, box in covered)
        return Shape(outline, parts, None, box, line, None, self._brush(outline, box), rims)

    def _pens_of(self, outline: Outline) -> Pens:
        key = (outline.role, outline.line_mm)
        pens = self._pens.get(key)
        if pens is None:
            style = self._colours.style(outline.role)
            width = (style.line_mm if outline.line_mm is None else outline.line_mm) * self._scale
            pens = self._pens[key] = pens_for(style, width, self._thinnest)
        return pens

    def _brush(self, outline: Outline, box: Box) -> QBrush:
        fill = self._fills.get(outline.role)
        if fill is None:
            fill = self._fills[outline.role] = _fill(self._colours.style(outline.role))
        if isinstance(fill, QBrush):
            return fill
        style = self._colours.style(outline.role)
        if outline.light is None or outline.toward is None:
            return QBrush(QColor(style.fill))
        scale, dx, dy = self._scale, self._moved_by[0], self._moved_by[1]
        start = (outline.light[0] * scale + dx, outline.light[1] * scale + dy)
        end = (outline.toward[0] * scale + dx, outline.toward[1] * scale + dy)
        # A gradient costs many times a plain colour, so none is used where the shape lies beyond one of its ends.
        least, most = _shares(start, end, box)
        if least >= 1.0 or most <= 0.0:
            return QBrush(QColor(style.light if most <= 0.0 else style.shade))
        fill.setStart(*start)
        fill.setFinalStop(*end)
        return QBrush(fill)


def _shares(start: Point, end: Point, box: Box) -> tuple[float, float]:
    """Return how far on the way of a gradient from ``start`` to ``end`` the first and the last corner of a box lie."""
    (x, y), (to_x, to_y) = start, end
    across, down = to_x - x, to_y - y
    whole = across * across + down * down
    if whole == 0.0:
        return 0.0, 1.0
    left, top, right, bottom = box
    aside = sorted(((left - x) * across, (right - x) * across))
    below = sorted(((top - y) * down, (bottom - y) * down))
    return (aside[0] + below[0]) / whole, (aside[1] + below[1]) / whole


def seen_box(painter: QPainter) -> Box:
    """Return the part of the painter's own coordinates that its device and its clip let through."""
    seen = painter.transform().inverted()[0].mapRect(QRectF(painter.window()))
    if painter.hasClipping():
        seen &= painter.clipBoundingRect()
    return seen.left(), seen.top(), seen.right(), seen.bottom()


def _paint_shape(painter: QPainter, shape: Shape, seen: Box) -> None:
    if shape.rims is not None:
        rim, rims = shape.rims
        painter.setPen(NO_PEN)
        for (wide, box), (path, _) in zip(rims, shape.pieces, strict=True):
            if touch(box, seen):
                painter.setBrush(rim)
                painter.drawPath(wide)
                painter.setBrush(shape.brush)
                painter.drawPath(path)
        return
    pieces = _in_sight(shape.pieces, seen)
    lines = pieces if shape.lines is None else _in_sight(shape.lines, seen)
    if shape.casing is not None:
        painter.setPen(shape.casing)
        painter.setBrush(_NO_BRUSH)
        for path, _ in lines:
            painter.drawPath(path)
    painter.setBrush(shape.brush)
    if shape.lines is not None:
        painter.setPen(NO_PEN)
        for path, _ in pieces:
            painter.drawPath(path)
        painter.setBrush(_NO_BRUSH)
    painter.setPen(shape.line)
    for path, _ in lines:
        painter.drawPath(path)


def _in_sight(pieces: list[Piece], seen: Box) -> list[Piece]:
    return [piece for piece in pieces if touch(piece[1], seen)] if len(pieces) > 1 else pieces


def _box(rect: QRectF, reach: float) -> Box:
    return rect.left() - reach, rect.top() - reach, rect.right() + reach, rect.bottom() + reach


def _fill(style: RoleStyle) -> QBrush | QLinearGradient:
    if style.light == style.shade:
        return QBrush(QColor(style.fill))
    gradient = QLinearGradient()
    gradient.setColorAt(0.0, QColor(style.light))
    gradient.setColorAt(_MIDDLE, QColor(style.fill))
    gradient.setColorAt(1.0, QColor(style.shade))
    return gradient
