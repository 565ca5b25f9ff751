"""What every scene is drawn with: tapered limbs, clipped shapes, and a sheet that collects named outlines.

A scene's view box is 500 x 600 drawing millimetres unless its function says otherwise; line widths here suit that.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import bounds, distance, polyline, sample, smooth, transformed
from kiosk.anatomy.drawing import Outline, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

INK = 1.8  # contours, in drawing mm
FINE = 1.1  # folds, features of a face
HAIRLINE = 0.6  # texture

SHADE = Role.HAIR
"""What shadows are made of: darker than what they fall on in every theme."""

_FLAT = frozenset(
    {
        Role.SYMBOL,
        Role.SYMBOL_TREATMENT,
        Role.SYMBOL_CAUSE,
        Role.SYMBOL_EVIDENCE,
        Role.SYMBOL_HELP,
        Role.POINT,
        Role.MEASURE,
    }
)


def ease(value: float, start: float, end: float) -> float:
    """Return how far ``value`` is between ``start`` and ``end``, from 0 to 1, gently at both ends."""
    share = min(max((value - start) / (end - start), 0.0), 1.0)
    return share * share * (3 - 2 * share)


def bent(points: Sequence[Point], radius: float) -> list[Point]:
    """Return ``points`` with every inner corner rounded by about ``radius`` mm."""
    out = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach_in = min(radius, distance(before, corner) * 0.45) / distance(before, corner)
        reach_out = min(radius, distance(after, corner) * 0.45) / distance(after, corner)
        enter = _toward(corner, before, reach_in)
        leave = _toward(corner, after, reach_out)
        middle = _toward(_toward(enter, leave, 0.5), corner, 0.5)
        out.extend((enter, middle, leave))
    out.append(points[-1])
    return out


def _toward(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _centreline(points: Sequence[Point], widths: Sequence[float], steps: int) -> list[tuple[Point, float]]:
    path = smooth(points, closed=False)
    line: list[tuple[Point, float]] = [(points[0], widths[0])]
    dots = sample(path, steps)[1:]
    for index, dot in enumerate(dots, start=1):
        piece, step = divmod(index, steps)
        share = step / steps
        share = share * share * (3 - 2 * share)
        following = widths[min(piece + 1, len(widths) - 1)]
        line.append((dot, widths[piece] + (following - widths[piece]) * share))
    return line


def _sides(line: Sequence[tuple[Point, float]]) -> tuple[list[Point], list[Point]]:
    left: list[Point] = []
    right: list[Point] = []
    last = len(line) - 1
    for index, (dot, width) in enumerate(line):
        before, after = line[max(index - 1, 0)][0], line[min(index + 1, last)][0]
        length = distance(before, after) or 1.0
        nx, ny = (after[1] - before[1]) / length, -(after[0] - before[0]) / length
        for side, sign in ((left, 1.0), (right, -1.0)):
            spot = (dot[0] + nx * sign * width / 2, dot[1] + ny * sign * width / 2)
            # An offset point inside the band of another part of the line would draw a loop in a sharp bend.
            if all(distance(spot, other) >= half * 0.48 for other, half in line):
                side.append(spot)
    return left, right


def _cap(line: Sequence[tuple[Point, float]], *, at_end: bool) -> list[Point]:
    (dot, width), other = (line[-1], line[-2][0]) if at_end else (line[0], line[1][0])
    out = math.atan2(dot[1] - other[1], dot[0] - other[0])
    return [
        (dot[0] + math.cos(out + turn) * width / 2, dot[1] + math.sin(out + turn) * width / 2)
        for turn in (-math.pi / 4, 0.0, math.pi / 4)
    ]


def band(points: Sequence[Point], widths: Sequence[float], *, cut: bool = False) -> Path:
    """Return a closed band along ``points``, as wide as ``widths`` (mm) at each of them.

    Its ends are round; ``cut`` makes the far end straight, as a sleeve ends.
    """
    line = _centreline(points, widths, 6)
    left, right = _sides(line)
    right.reverse()
    start = _cap(line, at_end=False)
    if not cut:
        return smooth([*left, *_cap(line, at_end=True), *right, *start])
    back = smooth([*right, *start, left[0]], closed=False)
    return (*smooth(left, closed=False), ("L", *right[0]), *back[1:], ("Z",))


def band_edge(points: Sequence[Point], widths: Sequence[float], *, cut: bool = False) -> Path:
    """Return the edge of that band without the cap at its start, where it grows out of another shape."""
    line = _centreline(points, widths, 6)
    left, right = _sides(line)
    right.reverse()
    if not cut:
        return smooth([*left, *_cap(line, at_end=True), *right], closed=False)
    return (*smooth(left, closed=False), ("L", *right[0]), *smooth(right, closed=False)[1:])


def strip(upper: Sequence[Point], lower: Sequence[Point], *, tension: float = 1.0) -> Path:
    """Return the closed shape between two smooth edges, both given from left to right."""
    back = smooth(list(reversed(lower)), closed=False, tension=tension)
    return (*smooth(upper, closed=False, tension=tension), ("L", *lower[-1]), *back[1:], ("Z",))


def wave(start: Point, end: Point, height: float, waves: float, shift: float = 0.0) -> list[Point]:
    """Return points of a wavy line from ``start`` to ``end``; ``height`` is its amplitude in mm."""
    count = max(int(waves * 8), 4)
    length = distance(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    points: list[Point] = []
    for index in range(count + 1):
        share = index / count
        lift = height * math.sin(math.tau * (waves * share + shift))
        points.append((start[0] + ux * length * share - uy * lift, start[1] + uy * length * share + ux * lift))
    return points


def _side(a: Point, b: Point, p: Point) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def _cut(points: Sequence[Point], a: Point, b: Point) -> list[Point]:
    kept: list[Point] = []
    sides = [_side(a, b, p) for p in points]
    for before, here, was, now in zip([points[-1], *points], points, [sides[-1], *sides], sides, strict=False):
        if (was < 0) != (now < 0):
            kept.append(_toward(before, here, was / (was - now)))
        if now >= 0:
            kept.append(here)
    return kept


def clip_area(path: Path, region: Sequence[Point]) -> Path:
    """Return the part of a closed ``path`` inside the convex ``region`` (corners clockwise as seen); maybe empty.

    Method: Sutherland and Hodgman's polygon clipping, on samples of the path.
    """
    points = sample(path, _fineness(path))
    box = _hull(path)
    corners = ((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]))
    for a, b in zip(region, [*region[1:], region[0]], strict=True):
        if points and any(_side(a, b, corner) < 0 for corner in corners):
            points = _cut(points, a, b)
    return polyline(points, closed=True) if points else ()


def _fineness(path: Path) -> int:
    """Return how many samples a piece of ``path`` needs: few when it has many pieces, as they are short then."""
    return max(2, min(10, 240 // len(path)))


def clip_line(path: Path, region: Sequence[Point]) -> Path:
    """Return the pieces of a line ``path`` inside the convex ``region``, to within a sample."""
    edges = list(zip(region, [*region[1:], region[0]], strict=True))
    out: list[Command] = []
    inside_before = False
    box = _hull(polyline(region))
    for index, p in enumerate(_strokes(path)):
        inside = (
            p is not None
            and box[0] <= p[0] <= box[2]
            and box[1] <= p[1] <= box[3]
            and all(_side(a, b, p) >= 0 for a, b in edges)
        )
        if p is not None and inside:
            out.append(("L", *p) if inside_before and index else ("M", *p))
        inside_before = inside
    return tuple(out)


def _strokes(path: Path) -> Iterable[Point | None]:
    """Yield the points of every stroke, with None where the pen is lifted."""
    start = 0
    for index, command in enumerate((*path, ("M", 0.0, 0.0))):
        if command[0] == "M" and index > start:
            yield from sample(path[start:index], 2 * _fineness(path[start:index]))
            yield None
            start = index


class Sheet:
    """Collects outlines in painting order; every name once."""

    def __init__(self) -> None:
        """Start empty."""
        self._shapes: dict[str, Outline] = {}
        self._shine: dict[Role, tuple[Point, Point]] = {}

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """Everything drawn so far, furthest back first."""
        return tuple(self._shapes.values())

    def shine(self, role: Role, light: Point, toward: Point) -> None:
        """Let the same light fall on every later shape of ``role``, so that parts of one thing have no seam."""
        self._shine[role] = (light, toward)

    def fill(
        self,
        name: str,
        role: Role,
        path: Path,
        line: float = INK,
        *,
        opacity: float = 1.0,
        light: Point | None = None,
        toward: Point | None = None,
    ) -> None:
        """Draw a filled shape with a contour of ``line`` mm (0 for none)."""
        if light is None and role in self._shine:
            light, toward = self._shine[role]
        self.add(Outline(name, role, path, line_mm=line, opacity=opacity, light=light, toward=toward))

    def line(self, name: str, role: Role, path: Path, line: float = FINE, *, opacity: float = 1.0) -> None:
        """Draw a line ``line`` mm wide."""
        self.add(Outline(name, role, path, filled=False, line_mm=line, opacity=opacity))

    def limb(
        self,
        name: str,
        role: Role,
        points: Sequence[Point],
        widths: Sequence[float],
        line: float = INK,
        *,
        cut: bool = False,
    ) -> None:
        """Draw a band that grows out of what is already there: no contour across its start."""
        self.fill(name, role, band(points, widths, cut=cut), 0)
        self.line(f"{name} contour", role, band_edge(points, widths, cut=cut), line)

    def add(self, *shapes: Outline) -> None:
        """Draw ``shapes``. Raises ValueError when a name is already on the sheet."""
        for shape in shapes:
            if shape.name in self._shapes:
                raise ValueError(f"two outlines are called {shape.name!r}")
            self._shapes[shape.name] = shape


def placed(
    shapes: Iterable[Outline],
    prefix: str,
    at: Point = (0.0, 0.0),
    scale: float = 1.0,
    *,
    mirror: bool = False,
    degrees: float = 0.0,
) -> tuple[Outline, ...]:
    """Return ``shapes`` moved so that their (0, 0) lies on ``at``; line widths scale too.

    Args:
        shapes: What to move.
        prefix: Put before every name.
        at: Where their origin goes, in mm.
        scale: Size factor.
        mirror: Whether left and right change places (before turning).
        degrees: Turn, clockwise as seen.
    """
    turn = math.radians(degrees)
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    flip = -1.0 if mirror else 1.0

    def place(p: Point) -> Point:
        return at[0] + p[0] * flip * cos - p[1] * sin, at[1] + p[0] * flip * sin + p[1] * cos

    return tuple(_through(shape, f"{prefix} {shape.name}", place, scale) for shape in shapes)


def _through(shape: Outline, name: str, place: Callable[[Point], Point], scale: float) -> Outline:
    return replace(
        shape,
        name=name,
        path=transformed(shape.path, place),
        line_mm=None if shape.line_mm is None else shape.line_mm * scale,
        light=shape.light and place(shape.light),
        toward=shape.toward and place(shape.toward),
    )


def clipped(shapes: Iterable[Outline], region: Sequence[Point]) -> tuple[Outline, ...]:
    """Return what of ``shapes`` lies inside the convex ``region`` (corners clockwise as seen)."""
    edges = list(zip(region, [*region[1:], region[0]], strict=True))
    frame = _hull(polyline(region))
    kept: list[Outline] = []
    for shape in shapes:
        box = _hull(shape.path)
        corners = ((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]))
        if all(_side(a, b, corner) >= 0 for corner in corners for a, b in edges):
            kept.append(shape)
        elif box[0] <= frame[2] and box[2] >= frame[0] and box[1] <= frame[3] and box[3] >= frame[1]:
            path = clip_area(shape.path, region) if shape.filled else clip_line(shape.path, region)
            if path:
                kept.append(replace(shape, path=path))
    return tuple(kept)


def _hull(path: Path) -> tuple[float, float, float, float]:
    """Return a box around ``path`` and its handles: quick, and never too small."""
    numbers = [n for command in path for n in command[1:]]
    xs = [float(n) for n in numbers[::2]]
    ys = [float(n) for n in numbers[1::2]]
    return min(xs), min(ys), max(xs), max(ys)


def outline_points(path: Path) -> list[Point]:
    """Return ``path`` as corners for `clipped`; it must be convex and run clockwise as seen."""
    points = sample(path, 8)
    return [here for before, here in zip([points[-1], *points], points, strict=False) if distance(before, here) > 1e-6]


def lit(shapes: Iterable[Outline]) -> tuple[Outline, ...]:
    """Return ``shapes`` with light from the upper left on every filled one that has no light of its own."""
    return tuple(_lit(shape) for shape in shapes)


def _lit(shape: Outline) -> Outline:
    if not shape.filled or shape.light is not None or shape.role in _FLAT:
        return shape
    left, top, right, bottom = bounds(shape.path)
    inset = 0.15
    return replace(
        shape,
        light=(left + (right - left) * inset, top + (bottom - top) * inset / 2),
        toward=(right - (right - left) * inset, bottom - (bottom - top) * inset / 2),
    )
