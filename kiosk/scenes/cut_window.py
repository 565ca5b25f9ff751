"""A framed piece of the cut across the low back, set into another picture: what a frame cuts off is cut once."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.above_tissue import muscle, vessels
from kiosk.anatomy.curves import rounded_box, scaled
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.from_above import still_bed, still_spine, tissue
from kiosk.scenes.clipping import clipped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Command, Point

# Of the frame's corners, in the cut's own mm.
_RADIUS = 7.0
# A shape of so many pieces is a field of small cells, none wider than this, in mm.
_MANY, _CELL = 12, 8.0


class Window(NamedTuple):
    """A framed piece of the cut.

    Args:
        name: Put before the names of its outlines.
        x: Left edge in the drawing, in mm.
        y: Top edge in the drawing, in mm.
        part: The piece of the cut shown: left, top, width, height, in the cut's own mm.
        scale: Drawing mm for each mm of the cut.
        far: Whether the muscles of the back are in the piece.
    """

    name: str
    x: float
    y: float
    part: tuple[float, float, float, float] = (-32.0, -23.0, 64.0, 65.0)
    scale: float = 1.0
    far: bool = False

    @property
    def at(self) -> Point:
        """Where the origin of the cut is in the drawing."""
        return self.x - self.part[0] * self.scale, self.y - self.part[1] * self.scale

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in the drawing, in mm."""
        return self.part[2] * self.scale, self.part[3] * self.scale

    def place(self, point: Point) -> Point:
        """Return where a point of the cut is in the drawing."""
        x, y = self.at
        return x + point[0] * self.scale, y + point[1] * self.scale

    def moving(self, shapes: Iterable[Outline]) -> tuple[Outline, ...]:
        """Return ``shapes`` of the cut, which must lie inside the frame, as they stand in the drawing."""
        return set_down(shapes, self.name, self.at, self.scale)


def set_down(shapes: Iterable[Outline], prefix: str, at: Point, scale: float = 1.0) -> tuple[Outline, ...]:
    """Return ``shapes`` under names of their own, with their origin at ``at``; line widths scale, too."""
    x, y = at

    def place(point: Point | None) -> Point | None:
        return point and (point[0] * scale + x, point[1] * scale + y)

    return tuple(
        Outline(
            f"{prefix} {shape.name}",
            shape.role,
            scaled(shape.path, scale, x, y),
            shape.filled,
            None if shape.line_mm is None else shape.line_mm * scale,
            shape.opacity,
            place(shape.light),
            place(shape.toward),
        )
        for shape in shapes
    )


@cache
def window_still(window: Window, *, narrowing: bool) -> tuple[Outline, ...]:
    """Return what no condition changes in a window, and its frame.

    Args:
        window: Where it stands and what it shows.
        narrowing: Whether a narrowing is shown over it, or a herniation.
    """
    return window.moving(_cut_off(window.part, far=window.far, narrowing=narrowing))


@cache
def _cut_off(part: tuple[float, float, float, float], *, far: bool, narrowing: bool) -> tuple[Outline, ...]:
    """Return what of the cut lies in ``part``, in the cut's own mm, between fat and frame."""
    box = rounded_box(*part, _RADIUS)
    around = tissue()[2:] if far else (*vessels(), *muscle("psoas", -1), *muscle("psoas", 1))
    bed = still_bed() if narrowing else still_spine()
    return (
        Outline("fat", Role.FAT, box, line_mm=0.0),
        *clipped([_near(shape, part) for shape in (*around, *bed)], _corners(part)),
        Outline("frame", Role.PAPER, box, filled=False, line_mm=0.8),
    )


def _near(shape: Outline, part: tuple[float, float, float, float]) -> Outline:
    """Return ``shape`` without the pieces that lie wholly beside ``part``: a muscle has dozens, and few are seen."""
    left, top, width, height = part
    starts = [i for i, command in enumerate(shape.path) if command[0] == "M"]
    if len(starts) < _MANY:
        return shape
    path: list[Command] = []
    for start, end in zip(starts, [*starts[1:], len(shape.path)], strict=True):
        first = shape.path[start]
        beside = first[0] == "M" and not (
            left - _CELL < first[1] < left + width + _CELL and top - _CELL < first[2] < top + height + _CELL
        )
        if not beside:
            path.extend(shape.path[start:end])
    return replace(shape, path=tuple(path)) if path else shape


def _corners(part: tuple[float, float, float, float]) -> list[Point]:
    """Return the points of the frame with its round corners, clockwise."""
    left, top, width, height = part
    points: list[Point] = []
    for quarter, (x, y) in enumerate(
        [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    ):
        middle = (x + (_RADIUS if x == left else -_RADIUS), y + (_RADIUS if y == top else -_RADIUS))
        turns = [math.radians(180.0 + 90.0 * quarter + 22.5 * step) for step in range(5)]
        points += [(middle[0] + _RADIUS * math.cos(turn), middle[1] + _RADIUS * math.sin(turn)) for turn in turns]
    return points
