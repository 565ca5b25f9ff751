"""Which part of a picture a finger means: the topmost one under it, else the nearest within reach. No Qt."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.anatomy.drawing import Drawing, Outline, Path
    from kiosk.gui.illustrations.catalogue import PicturePart

Point = tuple[float, float]

_STEPS = 8


def touched_part(drawing: Drawing, parts: Sequence[PicturePart], point: Point, reach: float) -> PicturePart | None:
    """Return the part a finger at ``point`` means, or None where none is near.

    Args:
        drawing: What is shown.
        parts: What can be touched.
        point: Where the finger is, in the drawing's millimetres.
        reach: How far from a part it may be, in the same.
    """
    nearest: PicturePart | None = None
    least = reach
    for outline in reversed(drawing.outlines):
        part = next((part for part in parts if part.holds(outline.name)), None)
        if part is None or outline.opacity <= 0.0 or not _is_near(outline.path, point, least):
            continue
        lines = list(_lines(outline.path))
        if outline.filled and _is_inside(lines, point):
            return part
        distance = min((_distance(point, a, b) for line in lines for a, b in pairwise(line)), default=math.inf)
        if distance < least:
            nearest, least = part, distance
    return nearest


def outlines_of(drawing: Drawing, part: PicturePart) -> tuple[Outline, ...]:
    """Return the outlines of a part, furthest back first."""
    return tuple(outline for outline in drawing.outlines if part.holds(outline.name))


def _is_near(path: Path, point: Point, reach: float) -> bool:
    """Return whether the box around a path's points comes within ``reach``: the curve lies inside that box."""
    numbers = [float(number) for command in path for number in command[1:]]
    if not numbers:
        return False
    xs, ys = numbers[::2], numbers[1::2]
    return min(xs) - reach <= point[0] <= max(xs) + reach and min(ys) - reach <= point[1] <= max(ys) + reach


def _lines(path: Path) -> Iterator[list[Point]]:
    """Yield the pieces of a path as corners of lines."""
    line: list[Point] = []
    for command in path:
        if command[0] == "M":
            if len(line) > 1:
                yield line
            line = [(command[1], command[2])]
        elif command[0] == "L":
            line.append((command[1], command[2]))
        elif command[0] == "C":
            line += _curve(line[-1], (command[1], command[2]), (command[3], command[4]), (command[5], command[6]))
        else:
            line.append(line[0])
    if len(line) > 1:
        yield line


def _curve(a: Point, b: Point, c: Point, d: Point) -> Iterator[Point]:
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        u = 1.0 - t
        weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        yield (
            sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
            sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
        )


def _is_inside(lines: Sequence[Sequence[Point]], point: Point) -> bool:
    """Return whether ``point`` lies inside by the even-odd rule, by which shapes are painted."""
    x, y = point
    crossings = 0
    for line in lines:
        for (x0, y0), (x1, y1) in pairwise((*line, line[0])):
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
                crossings += 1
    return crossings % 2 == 1


def _distance(point: Point, a: Point, b: Point) -> float:
    """Return how far ``point`` lies from the line between ``a`` and ``b``."""
    along = (b[0] - a[0], b[1] - a[1])
    length = along[0] ** 2 + along[1] ** 2
    share = 0.0
    if length:
        share = ((point[0] - a[0]) * along[0] + (point[1] - a[1]) * along[1]) / length
        share = min(max(share, 0.0), 1.0)
    return math.hypot(point[0] - a[0] - share * along[0], point[1] - a[1] - share * along[1])
