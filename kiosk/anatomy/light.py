"""Soft light and living lines: shade along an edge, glows, tapered strokes. Light falls from the upper left.

A theme gives every role a lit and a shaded colour. `dark` and `bright` fill a shape with one of them alone, by
placing both ends of the gradient far outside the drawing.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, polyline, sample, smooth, transformed
from kiosk.anatomy.drawing import Outline, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

# Far outside of every drawing, in mm.
_FAR = 1.0e5
# Angle between the points that stand for the rim of a round window, in radians.
_RIM_STEP = math.tau / 72
_RIM_IN = math.cos(_RIM_STEP / 2)


def dark(shape: Outline) -> Outline:
    """Return ``shape`` filled with its role's shaded colour."""
    return across(shape, (-_FAR, 0.0), (1.0 - _FAR, 0.0))


def bright(shape: Outline) -> Outline:
    """Return ``shape`` filled with its role's lit colour."""
    return across(shape, (_FAR, 0.0), (_FAR + 1.0, 0.0))


def across(shape: Outline, light: Point, toward: Point) -> Outline:
    """Return ``shape`` with a gradient from ``light`` (lit end, mm) to ``toward`` (shaded end, mm)."""
    # Written out: `replace` takes three times as long, and a body has a hundred of these.
    return Outline(
        shape.name, shape.role, shape.path, shape.filled, shape.line_mm, shape.opacity, light=light, toward=toward
    )


def dense(points: Sequence[Point], steps: int = 6) -> list[Point]:
    """Return points along the open curve through ``points``, ``steps`` on each piece."""
    return sample(smooth(points, closed=False), steps)


def inward(points: Sequence[Point], depths: Sequence[float]) -> list[Point]:
    """Return ``points`` moved to the right of the direction of travel by ``depths`` in mm (to the left if negative)."""
    before = [points[0], *points[:-1]]
    after = [*points[1:], points[-1]]
    out: list[Point] = []
    for (x, y), (ax, ay), (bx, by), depth in zip(points, before, after, depths, strict=True):
        dx, dy = bx - ax, by - ay
        scale = depth / (math.sqrt(dx * dx + dy * dy) or 1.0)
        out.append((x - dy * scale, y + dx * scale))
    return out


def band(edge: Sequence[Point], depth: float) -> Path:
    """Return a crescent along ``edge``, ``depth`` mm deep in its middle and closing to nothing at both ends."""
    last = len(edge) - 1
    depths = [depth * abs(math.sin(math.pi * i / last)) ** 0.8 for i in range(last + 1)]
    return polyline([*edge, *reversed(inward(edge, depths))], closed=True)


def shade(name: str, role: Role, edge: Sequence[Point], depth: float, strength: float) -> list[Outline]:
    """Return nested crescents along ``edge`` (two, three where it is deep) that together make a soft shade.

    Args:
        name: Stem of the outlines' names.
        role: The role whose shaded colour is used.
        edge: Points in mm, the body on the right of the direction of travel (negative ``depth``: on the left).
        depth: Reach of the shade in mm.
        strength: Opacity of the shade at the edge itself, 0 to 1.
    """
    shares = (1.0, 0.64, 0.32) if abs(depth) > 20 else (1.0, 0.5)
    each = 1 - (1 - strength) ** (1 / len(shares))
    return [
        dark(Outline(f"{name} {k}", role, band(edge, depth * share), line_mm=0, opacity=each))
        for k, share in enumerate(shares, 1)
    ]


def glow(
    name: str,
    role: Role,
    center: Point,
    rx: float,
    ry: float,
    strength: float,
    degrees: float = 0.0,
    layers: int = 4,
) -> list[Outline]:
    """Return a soft patch: nested ellipses, clear at the rim ``rx`` by ``ry`` mm, ``strength`` in the middle."""
    each = 1 - (1 - strength) ** (1 / layers)
    return [
        Outline(
            f"{name} {k + 1}",
            role,
            ellipse(center, rx * share, ry * share, degrees),
            line_mm=0,
            opacity=each,
        )
        for k, share in enumerate(1 - 0.72 * k / (layers - 1) for k in range(layers))
    ]


def stroke(points: Sequence[Point], width: float, *, blunt: bool = False) -> Path:
    """Return a pen stroke along the curve through ``points``: ``width`` mm in the middle, pointed at its ends.

    Args:
        points: At least two points in mm.
        width: Greatest width in mm.
        blunt: Whether the stroke starts at its full width.
    """
    line = dense(points, 2)
    last = len(line) - 1
    halves = [
        width / 2 * (math.cos(math.pi / 2 * i / last) if blunt else math.sin(math.pi * i / last)) ** 0.7
        for i in range(last)
    ]
    halves.append(0.0)
    back = inward(line, [-half for half in halves])
    back.reverse()
    # A pointed stroke has no width at either end: each end is one point.
    return smooth([*inward(line, halves), *(back[1:] if blunt else back[1:-1])])


def ribbon(points: Sequence[Point], widths: Sequence[float], steps: int = 5) -> Path:
    """Return a band along the curve through ``points`` whose width in mm is given at each of them."""
    line = dense(points, steps)
    halves = [mix(a, b, step / steps) / 2 for a, b in itertools.pairwise(widths) for step in range(steps)]
    halves.append(widths[-1] / 2)
    back = inward(line, [-half for half in halves])
    return joined(inward(line, halves), list(reversed(back)))


def lens(shapes: Sequence[Outline], source: Point, target: Point, scale: float, radius: float) -> list[Outline]:
    """Return ``shapes`` enlarged in a round window and cut along its rim.

    Args:
        shapes: Outlines; those wholly outside the window are left out.
        source: Centre (mm) of what is enlarged.
        target: Centre (mm) of the window.
        scale: Enlargement.
        radius: Radius of the window in mm.
    """
    out: list[Outline] = []

    def place(point: Point) -> Point:
        return target[0] + (point[0] - source[0]) * scale, target[1] + (point[1] - source[1]) * scale

    for shape in shapes:
        ends = [command[-2:] for command in shape.path if len(command) > 1]
        if not _near([e[0] for e in ends], source[0], radius / scale) or not _near(
            [e[1] for e in ends], source[1], radius / scale
        ):
            continue
        path: list[Command] = []
        for piece in _pieces(shape.path):
            points = [place(p) for p in sample(piece, 4)]
            if all(math.hypot(x - target[0], y - target[1]) < radius for x, y in points):
                path.extend(transformed(piece, place))
            else:
                path.extend(_cut(points, target, radius, closed=piece[-1][0] == "Z"))
        if path:
            out.append(
                replace(
                    shape,
                    name=f"{shape.name} enlarged",
                    path=tuple(path),
                    line_mm=None if shape.line_mm is None else shape.line_mm * math.sqrt(scale),
                    light=place(shape.light) if shape.light else None,
                    toward=place(shape.toward) if shape.toward else None,
                )
            )
    return out


def _pieces(path: Path) -> list[Path]:
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    return [path[start:end] for start, end in zip(starts, [*starts[1:], len(path)], strict=True)]


def _near(values: Sequence[float], middle: float, reach: float) -> bool:
    """Return whether ``values`` come within ``reach`` of ``middle`` or lie on both sides of it."""
    return min(values) < middle + reach and max(values) > middle - reach


def _cut(points: Sequence[Point], center: Point, radius: float, *, closed: bool) -> Path:
    """Return what of a line or a ring of ``points`` lies in a circle; a ring goes on along its rim."""
    inside = [_within(x - center[0], y - center[1], radius) for x, y in points]
    if not any(inside):
        # A ring wholly outside fills the circle or misses it.
        turn = sum(_turn(a, b, center) for a, b in itertools.pairwise([*points, points[0]]))
        return ellipse(center, radius) if closed and abs(turn) > math.pi else ()
    if closed:
        first = inside.index(True)
        points = [*points[first:], *points[: first + 1]]
        inside = [*inside[first:], *inside[: first + 1]]
    runs: list[list[Point]] = [[]]
    turned = 0.0
    for i, point in enumerate(points):
        before = points[i - 1]
        if i and inside[i] != inside[i - 1]:
            edge = _crossing(*((before, point) if inside[i - 1] else (point, before)), center, radius)
            if inside[i] and closed:
                turned += _turn(before, edge, center)
                runs[-1] += _along_rim(runs[-1][-1], edge, center, radius, turned)
            elif inside[i]:
                runs.append([])
            runs[-1].append(edge)
            turned = 0.0 if inside[i] else _turn(edge, point, center)
        elif i and not inside[i]:
            turned += _turn(before, point, center)
        if inside[i]:
            runs[-1].append(point)
    return tuple(command for run in runs if len(run) > 1 for command in polyline(run, closed=closed))


def _turn(a: Point, b: Point, center: Point) -> float:
    """Return how far (radians) the way from ``a`` to ``b`` turns about ``center``."""
    ax, ay, bx, by = a[0] - center[0], a[1] - center[1], b[0] - center[0], b[1] - center[1]
    return math.atan2(ax * by - ay * bx, ax * bx + ay * by)


def _crossing(within: Point, beyond: Point, center: Point, radius: float) -> Point:
    """Return where the straight line from ``within`` to ``beyond`` leaves the circle."""
    x, y = within[0] - center[0], within[1] - center[1]
    dx, dy = beyond[0] - within[0], beyond[1] - within[1]
    a, b, c = dx * dx + dy * dy, x * dx + y * dy, x * x + y * y - radius * radius
    t = (math.sqrt(max(b * b - a * c, 0.0)) - b) / a
    x, y = x + dx * t, y + dy * t
    # Lying on one of the rim's straight lines, the point leaves no loop beside it.
    share = _rim_share(x, y)
    return center[0] + x * share, center[1] + y * share


def _within(x: float, y: float, radius: float) -> bool:
    """Return whether a point lies within the rim; its straight lines are asked for close to it alone."""
    far = math.hypot(x, y)
    return far < radius and (far < radius * _RIM_IN or far < radius * _rim_share(x, y))


def _rim_share(x: float, y: float) -> float:
    """Return how far out the rim lies towards ``(x, y)``, as a share of its radius: it is a ring of straight lines."""
    return _RIM_IN / math.cos(math.atan2(y, x) % _RIM_STEP - _RIM_STEP / 2)


def _along_rim(start: Point, end: Point, center: Point, radius: float, turned: float) -> list[Point]:
    """Return points of the rim between ``start`` and ``end``, the way that turns by ``turned`` radians."""
    at = math.atan2(start[1] - center[1], start[0] - center[0])
    direct = _turn(start, end, center)
    whole = direct + round((turned - direct) / math.tau) * math.tau
    way = math.copysign(1.0, whole)
    # Always the same points, so that two stretches of one outline run along the rim without crossing.
    steps = range(math.floor(way * at / _RIM_STEP) + 1, math.ceil((way * at + abs(whole)) / _RIM_STEP))
    return [
        (center[0] + radius * math.cos(way * k * _RIM_STEP), center[1] + radius * math.sin(way * k * _RIM_STEP))
        for k in steps
    ]


def rim(name: str, center: Point, radius: float, wide: float) -> Outline:
    """Return a pale ring, ``wide`` mm, around a round window of ``radius`` mm."""
    path = (*ellipse(center, radius + wide), *ellipse(center, radius))
    return Outline(name, Role.PAPER, path, line_mm=wide * 0.3)


def mirrored(points: Sequence[Point]) -> list[Point]:
    """Return ``points`` reflected in the mid-line ``x = 0``, in reverse order."""
    return [(-x, y) for x, y in reversed(points)]


def joined(*runs: Sequence[Point]) -> Path:
    """Return a closed outline of smooth ``runs`` that meet in corners."""
    path: list[Command] = []
    for run in runs:
        piece = smooth(run, closed=False)
        path.extend(piece if not path else [("L", *run[0]), *piece[1:]])
    return (*path, ("Z",))
