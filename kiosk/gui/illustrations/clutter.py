"""What lies where in a picture, so that words can be put where least is hidden. Pure geometry, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.drawing import Role
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Drawing, Outline
    from kiosk.gui.illustrations.leaders import Point


_IMPORTANT = frozenset(
    {
        Role.NUCLEUS,
        Role.NUCLEUS_AGED,
        Role.NUCLEUS_ESCAPED,
        Role.DISC_AGED,
        Role.NERVE,
        Role.NERVE_PRESSED,
        Role.SORE,
        Role.SYMBOL_CAUSE,
        Role.SYMBOL_TREATMENT,
        Role.SYMBOL_HELP,
        Role.POINT,
        Role.NEEDLE,
        Role.NEEDLE_HANDLE,
        Role.SPARK,
    }
)
_EMPTY = frozenset({Role.GROUND, Role.GROUND_COOL, Role.CALM})
# A part that fills more of the drawing than this is its ground, not a detail to keep clear.
_LARGE = 0.12
# A shape that fills more than this is no part of anything.
_GROUND = 0.5
# A shape narrower than this in mm belongs to what is around it, like the finger of a hand in a round frame.
_DETAIL_MM = 10.0
# A landmark this far in mm from a shape stands beside it.
_BESIDE = 2.0
# A shape fainter than this is not what anyone looks for.
_FAINT = 0.3
# Words hide next to nothing of what is as large as this in mm on the glass, across and down: they may stand in it.
_VAST_MM = 55.0
# A frame is at least so wide in mm on the glass, and its sides differ by no more than this share.
_FRAME_MM = 5.0
_UNEQUAL = 0.02
# What the name of a face ends with, see `kiosk.scenes.people`.
_FACE = " head head"
# Side of a cell of the field, in mm of glass.
_CELL = 2.5
# What a cell counts where an outline runs through it, where the picture is about it, and at the most.
_DETAIL = 0.25
_CENTRAL = 0.8
_MOST = 1.6


class View:
    """A drawing as it lies on the glass: ``scale`` from its millimetres, and where its (0, 0) is."""

    __slots__ = ("_boxes", "drawing", "dx", "dy", "scale", "whole")

    def __init__(self, drawing: Drawing, scale: float, dx: float, dy: float) -> None:
        self.drawing = drawing
        self.scale = scale
        self.dx = dx
        self.dy = dy
        self.whole = drawing.width * drawing.height * scale**2
        """What the drawing fills of the glass, in square millimetres."""
        self._boxes: tuple[tuple[Outline, Rect], ...] = ()

    @property
    def boxes(self) -> tuple[tuple[Outline, Rect], ...]:
        """Every shape with the box around it in mm of glass. A curve's handles count: it never leaves their box."""
        if not self._boxes:
            self._boxes = tuple((shape, self._box(shape)) for shape in self.drawing.outlines)
        return self._boxes

    def point(self, point: Point) -> Point:
        """Return where a point of the drawing stands on the glass (mm)."""
        return self.dx + point[0] * self.scale, self.dy + point[1] * self.scale

    def landmark(self, name: str) -> Point | None:
        """Return where a landmark stands on the glass (mm), or None if the drawing has none of that name."""
        at = self.drawing.landmarks.get(name)
        return None if at is None else self.point(at)

    def _box(self, shape: Outline) -> Rect:
        numbers = [float(number) for command in shape.path for number in command[1:]]
        left, top = self.point((min(numbers[::2]), min(numbers[1::2])))
        right, bottom = self.point((max(numbers[::2]), max(numbers[1::2])))
        return Rect(left, top, right - left, bottom - top)


class Clutter:
    """How much is to be seen in each spot of a field: sums over a grid, so that any box is asked in one step."""

    __slots__ = ("_area", "_columns", "_rows", "_sums", "clear")

    def __init__(self, area: Rect, cells: Sequence[Sequence[float]] = (), clear: Sequence[Rect] = ()) -> None:
        self._area = area
        self.clear = tuple(clear)
        """The boxes of what words never cover."""
        self._rows = len(cells)
        self._columns = len(cells[0]) if cells else 0
        sums = [[0.0] * (self._columns + 1)]
        for row in cells:
            line = [0.0]
            for column, value in enumerate(row):
                line.append(line[-1] + value + sums[-1][column + 1] - sums[-1][column])
            sums.append(line)
        self._sums = sums

    def under(self, rect: Rect) -> float:
        """Return how much a box hides, 0 for nothing to about 1.6 for the heart of the picture, on the mean."""
        left = min(max(int((rect.x - self._area.x) / _CELL), 0), self._columns)
        top = min(max(int((rect.y - self._area.y) / _CELL), 0), self._rows)
        right = min(max(int((rect.right - self._area.x) / _CELL) + 1, left), self._columns)
        bottom = min(max(int((rect.bottom - self._area.y) / _CELL) + 1, top), self._rows)
        cells = (right - left) * (bottom - top)
        if not cells:
            return 0.0
        sums = self._sums
        return (sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left]) / cells


def clutter_of(view: View, area: Rect) -> Clutter:
    """Return what there is to see in ``area`` (mm of glass)."""
    columns, rows = int(area.width / _CELL) + 1, int(area.height / _CELL) + 1
    cells = [[0.0] * columns for _ in range(rows)]
    scale = view.scale / _CELL
    dx, dy = (view.dx - area.x) / _CELL, (view.dy - area.y) / _CELL
    for shape, box in view.boxes:
        if shape.role in _EMPTY or not box.meets(area):
            continue
        if shape.role in _IMPORTANT and _size(box) <= _LARGE * view.whole:
            # A soft patch is a pile of faint shapes: all of them together count like one.
            _add(cells, box, area, _CENTRAL * shape.opacity)
        if shape.opacity < _FAINT:
            continue
        ends = [command for command in shape.path if len(command) > 1]
        for row, column in {(int(dy + float(end[-1]) * scale), int(dx + float(end[-2]) * scale)) for end in ends}:
            if 0 <= column < columns and 0 <= row < rows:
                cells[row][column] += _DETAIL
    clear = clear_boxes(view)
    for box in clear:
        if box.meets(area):
            _add(cells, box, area, _MOST)
    return Clutter(area, [[min(value, _MOST) for value in line] for line in cells], clear)


def clear_boxes(view: View) -> list[Rect]:
    """Return the boxes on the glass (mm) of what words never cover: what the drawing declares, and every face."""
    boxes = [box for shape, box in view.boxes if shape.name.endswith(_FACE)]
    for stem in view.drawing.clear:
        parts = [box for shape, box in view.boxes if shape.name.startswith(stem)]
        if not parts:
            continue  # it is not there at this value
        left, top = min(box.x for box in parts), min(box.y for box in parts)
        whole = Rect(left, top, max(box.right for box in parts) - left, max(box.bottom for box in parts) - top)
        if min(whole.width, whole.height) < _VAST_MM:
            boxes.append(whole)
    return boxes


def framed_boxes(view: View) -> list[Rect]:
    """Return the boxes on the glass (mm) of signs and enlarged parts: what stands in a frame as wide as it is high."""
    return list(
        dict.fromkeys(
            box
            for _, box in view.boxes
            if box.width >= _FRAME_MM
            and abs(box.width - box.height) <= _UNEQUAL * box.width
            and _size(box) <= _GROUND * view.whole
        )
    )


def named_part(view: View, landmark: str) -> Rect | None:
    """Return the box on the glass (mm) of the part a landmark names, or None where there is none but a line.

    It is the shape of that name, else the smallest filled one around the landmark that is no mere detail of a larger
    one, else the largest of those that the landmark stands beside: a label of a round frame is tied to its rim.
    """
    at = view.point(view.drawing.landmarks[landmark])
    around: list[Rect] = []
    beside: list[Rect] = []
    for shape, box in view.boxes:
        if _size(box) <= 0.0:
            continue
        if shape.name == landmark:
            return box
        if not shape.filled or (shape.opacity < _FAINT and shape.role not in _IMPORTANT):
            continue
        if box.holds(at) and _size(box) <= _GROUND * view.whole:
            around.append(box)
        elif box.holds(at, _BESIDE) and _size(box) <= _LARGE * view.whole:
            beside.append(box)
    if not around:
        return max(beside, key=_size, default=None)
    whole = [box for box in around if min(box.width, box.height) >= _DETAIL_MM and _size(box) <= _LARGE * view.whole]
    return min(whole or around, key=_size)


def _size(box: Rect) -> float:
    return box.width * box.height


def _add(cells: list[list[float]], box: Rect, area: Rect, value: float) -> None:
    rows, columns = len(cells), len(cells[0])
    top, bottom = (min(max(int((y - area.y) / _CELL), 0), rows) for y in (box.y, box.bottom + _CELL))
    left, right = (min(max(int((x - area.x) / _CELL), 0), columns) for x in (box.x, box.right + _CELL))
    for row in cells[top:bottom]:
        for column in range(left, right):
            row[column] += value
