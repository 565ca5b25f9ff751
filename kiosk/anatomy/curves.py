"""Curves from points, and measuring them. Everything is in millimetres, x right and y down, angles in degrees."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.anatomy.drawing import Command, Curve, Move, Path, Point

# A cubic Bezier with handles of this length, relative to the radius, comes closest to a quarter circle.
_CIRCLE = 0.5522847498


@dataclass(frozen=True, slots=True)
class Frame:
    """A local coordinate system: its origin in mm and its turn in degrees, clockwise as seen."""

    x: float
    y: float
    degrees: float = 0.0

    def __call__(self, u: float, v: float) -> Point:
        """Return the point ``(u, v)`` of this frame in the drawing's coordinates."""
        turn = math.radians(self.degrees)
        return (
            self.x + u * math.cos(turn) - v * math.sin(turn),
            self.y + u * math.sin(turn) + v * math.cos(turn),
        )

    def place(self, points: Iterable[Point]) -> list[Point]:
        """Return all ``points`` of this frame in the drawing's coordinates."""
        turn = math.radians(self.degrees)
        cos, sin = math.cos(turn), math.sin(turn)
        x, y = self.x, self.y
        return [(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in points]


def smooth(points: Sequence[Point], *, closed: bool = True, tension: float = 1.0) -> Path:
    """Return a curve through ``points`` (cardinal spline as cubic Beziers).

    Args:
        points: At least two points (three when closed).
        closed: Whether the last point joins the first.
        tension: 0 gives straight lines, 1 a Catmull-Rom spline.
    """
    reach = tension / 6.0
    line = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    bx, by = line[0]
    sx, sy = line[1]
    ex, ey = line[2]
    path: list[Command] = [("M", sx, sy)]
    add = path.append
    # This loop makes almost every curve of every picture, so it looks nothing up twice.
    for ax, ay in line[3:]:
        add(
            (
                "C",
                sx + (ex - bx) * reach,
                sy + (ey - by) * reach,
                ex - (ax - sx) * reach,
                ey - (ay - sy) * reach,
                ex,
                ey,
            )
        )
        bx, by, sx, sy, ex, ey = sx, sy, ex, ey, ax, ay
    if closed:
        path.append(("Z",))
    return tuple(path)


def polyline(points: Sequence[Point], *, closed: bool = False) -> Path:
    """Return straight lines through ``points``."""
    path: list[Command] = [("M", *points[0])]
    path.extend(("L", *point) for point in points[1:])
    if closed:
        path.append(("Z",))
    return tuple(path)


def ellipse(center: Point, rx: float, ry: float | None = None, degrees: float = 0.0) -> Path:
    """Return an ellipse with half axes ``rx`` and ``ry`` (a circle without ``ry``), turned by ``degrees``."""
    ry = rx if ry is None else ry
    place = Frame(*center, degrees)
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    return (
        ("M", *place(rx, 0)),
        ("C", *place(rx, ky), *place(kx, ry), *place(0, ry)),
        ("C", *place(-kx, ry), *place(-rx, ky), *place(-rx, 0)),
        ("C", *place(-rx, -ky), *place(-kx, -ry), *place(0, -ry)),
        ("C", *place(kx, -ry), *place(rx, -ky), *place(rx, 0)),
        ("Z",),
    )


def rounded_box(x: float, y: float, width: float, height: float, radius: float) -> Path:
    """Return a box with round corners; ``(x, y)`` is its top left corner."""
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _CIRCLE)
    right, bottom = x + width, y + height
    return (
        ("M", x + r, y),
        ("L", right - r, y),
        ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r),
        ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    )


@cache
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """Return how much each of a curve's four points counts at each of ``steps`` places along it."""
    shares = [i / steps for i in range(1, steps + 1)]
    return tuple(((1 - t) ** 3, 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t**3) for t in shares)


def sample(path: Path, steps: int = 12) -> list[Point]:
    """Return points along ``path``: every corner, and ``steps`` points on each curved piece."""
    points: list[Point] = []
    here: Point = (0.0, 0.0)
    start: Point = (0.0, 0.0)
    weights = _weights(steps)
    for command in path:
        if command[0] == "Z":
            points.append(start)
            here = start
        elif command[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = command
            x0, y0 = here
            points += [(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3) for a, b, c, d in weights]
            here = (x3, y3)
        else:
            here = (command[1], command[2])
            points.append(here)
            if command[0] == "M":
                start = here
    return points


def bounds(path: Path) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of ``path``."""
    points = sample(path)
    xs = [p[0] for p in points]
    ys = [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def area(path: Path) -> float:
    """Return the area inside a closed ``path`` in square millimetres (shoelace formula on samples)."""
    points = sample(path)
    total = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1], strict=True))
    return abs(total) / 2


def distance(a: Point, b: Point) -> float:
    """Return the distance between two points in mm."""
    return math.hypot(a[0] - b[0], a[1] - b[1])


def blend(a: Point, b: Point, t: float) -> Point:
    """Return the point a share ``t`` of the way from ``a`` to ``b``."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def mix(a: float, b: float, t: float) -> float:
    """Return the value a share ``t`` of the way from ``a`` to ``b``."""
    return a + (b - a) * t


def moved(path: Path, dx: float, dy: float) -> Path:
    """Return ``path`` shifted by ``(dx, dy)``."""
    return transformed(path, lambda p: (p[0] + dx, p[1] + dy))


def scaled(path: Path, scale: float, dx: float, dy: float) -> Path:
    """Return ``path`` scaled about the origin and then shifted: many times quicker than `transformed`."""
    return stretched(path, scale, scale, dx, dy)


def stretched(path: Path, across: float, down: float, dx: float, dy: float) -> Path:
    """Return ``path`` with every point (x, y) at (across x + dx, down y + dy): as quick as Python can."""
    ends = path[-1][0] == "Z"
    _, x, y = cast("Move", path[0])
    # Most paths are one curve, and pass here whole; others are found out when a command is too short.
    rest = cast("tuple[Curve, ...]", path[1:-1] if ends else path[1:])
    try:
        curves: list[Command] = [
            (
                "C",
                x1 * across + dx,
                y1 * down + dy,
                x2 * across + dx,
                y2 * down + dy,
                x3 * across + dx,
                y3 * down + dy,
            )
            for _, x1, y1, x2, y2, x3, y3 in rest
        ]
    except ValueError:
        return transformed(path, lambda point: (point[0] * across + dx, point[1] * down + dy))
    start: Command = ("M", x * across + dx, y * down + dy)
    return (start, *curves, ("Z",)) if ends else (start, *curves)


def transformed(path: Path, place: Callable[[Point], Point]) -> Path:
    """Return ``path`` with ``place`` (a function from point to point) applied to every point."""
    out: list[Command] = []
    for command in path:
        if command[0] == "Z":
            out.append(command)
        elif command[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = command
            out.append(("C", *place((x1, y1)), *place((x2, y2)), *place((x3, y3))))
        elif command[0] == "M":
            out.append(("M", *place((command[1], command[2]))))
        else:
            out.append(("L", *place((command[1], command[2]))))
    return tuple(out)
