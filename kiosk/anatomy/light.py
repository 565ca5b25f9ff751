"""Soft light and living lines: shade along an edge, glows, tapered strokes. Light falls from the upper left.

A theme gives every role a lit and a shaded colour. `dark` and `bright` fill a shape with one of them alone, by
placing both ends of the gradient far outside the drawing.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, polyline, sample, smooth
from kiosk.anatomy.drawing import Outline, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

# Far outside of every drawing, in mm.
_FAR = 1.0e5


def dark(shape: Outline) -> Outline:
    """Return ``shape`` filled with its role's shaded colour."""
    return replace(shape, light=(-_FAR, 0.0), toward=(1.0 - _FAR, 0.0))


def bright(shape: Outline) -> Outline:
    """Return ``shape`` filled with its role's lit colour."""
    return replace(shape, light=(_FAR, 0.0), toward=(_FAR + 1.0, 0.0))


def across(shape: Outline, light: Point, toward: Point) -> Outline:
    """Return ``shape`` with a gradient from ``light`` (lit end, mm) to ``toward`` (shaded end, mm)."""
    return replace(shape, light=light, toward=toward)


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
    line = dense(points, 4)
    last = len(line) - 1
    halves = [
        width / 2 * (math.cos(math.pi / 2 * i / last) if blunt else math.sin(math.pi * i / last)) ** 0.7
        for i in range(last)
    ]
    halves.append(0.0)
    back = inward(line, [-half for half in halves])
    return smooth(thinned([*inward(line, halves), *reversed(back)]))


def ribbon(points: Sequence[Point], widths: Sequence[float], steps: int = 5) -> Path:
    """Return a band along the curve through ``points`` whose width in mm is given at each of them."""
    line = dense(points, steps)
    halves = [mix(a, b, step / steps) / 2 for a, b in itertools.pairwise(widths) for step in range(steps)]
    halves.append(widths[-1] / 2)
    back = inward(line, [-half for half in halves])
    return joined(inward(line, halves), list(reversed(back)))


def lens(shapes: Sequence[Outline], source: Point, target: Point, scale: float, radius: float) -> list[Outline]:
    """Return ``shapes`` enlarged in a round window; what would pass its rim is pressed back onto it.

    Args:
        shapes: Closed outlines; those wholly outside the window are left out.
        source: Centre (mm) of what is enlarged.
        target: Centre (mm) of the window.
        scale: Enlargement.
        radius: Radius of the window in mm.
    """
    out: list[Outline] = []
    for shape in shapes:
        ends = [command[-2:] for command in shape.path if len(command) > 1]
        if not _near([e[0] for e in ends], source[0], radius / scale) or not _near(
            [e[1] for e in ends], source[1], radius / scale
        ):
            continue
        points: list[Point] = []
        inside = False
        for x, y in sample(shape.path, 4):
            dx, dy = (x - source[0]) * scale, (y - source[1]) * scale
            far = math.sqrt(dx * dx + dy * dy)
            press = radius / far if far > radius else 1.0
            inside = inside or far < radius
            points.append((target[0] + dx * press, target[1] + dy * press))
        if inside or (shape.filled and _encloses(points, radius)):
            width = None if shape.line_mm is None else shape.line_mm * math.sqrt(scale)
            light, toward = (
                None if p is None else (target[0] + (p[0] - source[0]) * scale, target[1] + (p[1] - source[1]) * scale)
                for p in (shape.light, shape.toward)
            )
            out.append(
                replace(
                    shape,
                    name=f"{shape.name} enlarged",
                    path=polyline(points, closed=shape.filled),
                    line_mm=width,
                    light=light,
                    toward=toward,
                )
            )
    return out


def _near(values: Sequence[float], middle: float, reach: float) -> bool:
    """Return whether ``values`` come within ``reach`` of ``middle`` or lie on both sides of it."""
    return min(values) < middle + reach and max(values) > middle - reach


def _encloses(points: Sequence[Point], radius: float) -> bool:
    """Return whether points pressed onto a circle of ``radius`` run round it: their area is not next to nothing."""
    ahead = [*points[1:], points[0]]
    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, ahead, strict=True))
    return abs(doubled) > radius * radius


def rim(name: str, center: Point, radius: float, wide: float) -> Outline:
    """Return a pale ring, ``wide`` mm, around a round window of ``radius`` mm."""
    path = (*ellipse(center, radius + wide), *ellipse(center, radius))
    return Outline(name, Role.PAPER, path, line_mm=wide * 0.3)


def thinned(points: Sequence[Point]) -> list[Point]:
    """Return every second of ``points``: enough for a curve through them."""
    return list(points[::2])


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
