"""Paints drawings: one hand for every picture, colours from the theme.

What a shape costs, and what is done about it (Qt's raster engine, no graphics card):
    * A line costs more than a fill, and lines side by side in one path cost the square of their number, so pieces
      that do not touch are painted one by one.
    * A line stroked under a scaled painter costs six times as much, so shapes are mapped before they are painted.
    * A clip saves nothing: a shape is worked out wherever its device reaches. What is out of sight is left out here.
    * Making pens, brushes and paths takes a fifth of the time, so a hand keeps those it made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

from kiosk.anatomy.drawing import pieces
from kiosk.gui.illustrations.boxes import around, inside, touch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.anatomy.drawing import Drawing, Outline, Path, Point, Role
    from kiosk.gui.illustrations.boxes import Box
    from kiosk.theming.pictures import PictureColours, RoleStyle

# The thinnest line anyone should have to see, on the glass.
_THINNEST_MM = 0.25
# Pixels per millimetre taken when the panel's density is not given: a 21.5-inch display of 1920 x 1080.
_USUAL_PX_PER_MM = 4.03
# A texture line never fades further than this.
_FAINTEST = 0.35
# How far a casing stands out on each side of its line, in line widths.
_CASING = 0.6
# How far antialiasing spreads an edge, px.
_SPREAD = 1.0
# Lines up to this width are drawn one pixel wide, which costs a fifth.
_NEARLY_ONE = 1.1
_OPAQUE = 255
# Where the plain fill lies on the way from light to shade.
_MIDDLE = 0.42

_NO_PEN = QPen(Qt.PenStyle.NoPen)
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


class Pens(NamedTuple):
    """How one width of one role is drawn.

    Args:
        line: The line.
        casing: The band under it.
        reach: How far they reach from the middle, px.
        fine: A line of one pixel that may take the place of ``line``, for a fifth of its cost.
    """

    line: QPen
    casing: QPen | None
    reach: float
    fine: QPen | None = None


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
    """

    outline: Outline
    pieces: list[tuple[QPainterPath, Box]]
    lines: list[tuple[QPainterPath, Box]] | None
    box: Box
    line: QPen
    casing: QPen | None
    brush: QBrush


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
        parts = [
            (shape, _box(shape.controlPointRect(), pens.reach))
            for shape in map(self.transform.map, map(painter_path, pieces(outline.path)))
        ]
        box = parts[0][1] if len(parts) == 1 else around(box for _, box in parts)
        lines = None
        if filled and len(parts) > 1:
            is_solid, has_line = outline.opacity == 1.0, pens.line.style() != Qt.PenStyle.NoPen
            # Without lines it does not matter which of two pieces side by side is painted first.
            groups = _groups(parts, touch if has_line or not is_solid else _nested)
            if has_line and is_solid and len(groups) < len(parts) and pens.line.color().alpha() == _OPAQUE:
                lines = parts
            parts = groups
        brush = self._brush(outline, box) if filled else _NO_BRUSH
        line = pens.fine if pens.fine is not None and _takes_fine(outline) else pens.line
        return Shape(outline, parts, lines, box, line, pens.casing, brush)

    def _pens_of(self, outline: Outline) -> Pens:
        key = (outline.role, outline.line_mm)
        pens = self._pens.get(key)
        if pens is None:
            style = self._colours.style(outline.role)
            width = (style.line_mm if outline.line_mm is None else outline.line_mm) * self._scale
            pens = self._pens[key] = _pens(style, width, self._thinnest)
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
    pieces = _in_sight(shape.pieces, seen)
    lines = pieces if shape.lines is None else _in_sight(shape.lines, seen)
    if shape.casing is not None:
        painter.setPen(shape.casing)
        painter.setBrush(_NO_BRUSH)
        for path, _ in lines:
            painter.drawPath(path)
    painter.setBrush(shape.brush)
    if shape.lines is not None:
        painter.setPen(_NO_PEN)
        for path, _ in pieces:
            painter.drawPath(path)
        painter.setBrush(_NO_BRUSH)
    painter.setPen(shape.line)
    for path, _ in lines:
        painter.drawPath(path)


def _in_sight(pieces: list[tuple[QPainterPath, Box]], seen: Box) -> list[tuple[QPainterPath, Box]]:
    return [piece for piece in pieces if touch(piece[1], seen)] if len(pieces) > 1 else pieces


def _nested(one: Box, other: Box) -> bool:
    """Return whether one of two boxes lies in the other, as a hole's does."""
    return inside(one, other) or inside(other, one)


def _groups(pieces: list[tuple[QPainterPath, Box]], meet: Callable[[Box, Box], bool]) -> list[tuple[QPainterPath, Box]]:
    """Return filled pieces joined where their boxes ``meet``: a hole stays with what it is cut from."""
    done: list[tuple[QPainterPath, Box]] = []
    near: list[tuple[QPainterPath, Box]] = []
    # From the top down, so that only those are compared that reach as far down as the next begins.
    for path, box in sorted(pieces, key=lambda piece: piece[1][1]):
        top = box[1]
        whole, covered = path, box
        apart = []
        for group in near:
            if group[1][3] < top:
                done.append(group)
            elif meet(group[1], covered):
                joined = QPainterPath(group[0])
                joined.addPath(whole)
                whole, covered = joined, around((group[1], covered))
            else:
                apart.append(group)
        near = [*apart, (whole, covered)]
    return done + near


def _box(rect: QRectF, reach: float) -> Box:
    return rect.left() - reach, rect.top() - reach, rect.right() + reach, rect.bottom() + reach


def _takes_fine(outline: Outline) -> bool:
    """Return whether a line of one pixel looks right on ``outline``.

    Where it lets something through its joints show as dots, and straight lines shift where the device ends, so that a
    part painted alone would not fit in with the rest.
    """
    return outline.opacity == 1.0 and all(command[0] != "L" for command in outline.path)


def _pens(style: RoleStyle, width: float, thinnest: float) -> Pens:
    if width <= 0:
        return Pens(_NO_PEN, None, _SPREAD)
    line = _pen(style, width, thinnest)
    fine = None
    if not style.dash and line.color().alpha() == _OPAQUE and 1.0 < line.widthF() <= _NEARLY_ONE:
        fine = QPen(line)
        fine.setWidthF(1.0)
    if not style.casing:
        return Pens(line, None, line.widthF() / 2 + _SPREAD, fine)
    band = max(width, thinnest) * (1 + 2 * _CASING)
    return Pens(line, _round_pen(QColor(style.casing), band), band / 2 + _SPREAD, fine)


def _pen(style: RoleStyle, width: float, thinnest: float) -> QPen:
    colour = QColor(style.line)
    if style.texture and width < thinnest:
        colour.setAlphaF(max(_FAINTEST, width / thinnest))
    pen = _round_pen(colour, max(width, thinnest))
    if style.dash:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(style.dash))
    return pen


def _round_pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _fill(style: RoleStyle) -> QBrush | QLinearGradient:
    if style.light == style.shade:
        return QBrush(QColor(style.fill))
    gradient = QLinearGradient()
    gradient.setColorAt(0.0, QColor(style.light))
    gradient.setColorAt(_MIDDLE, QColor(style.fill))
    gradient.setColorAt(1.0, QColor(style.shade))
    return gradient
