"""What lies around the disc, cut across and seen from above: joints and arch, muscles, vessels, fat and skin."""

from __future__ import annotations

import bisect
import math
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.above_disc import flipped, mirrored
from kiosk.anatomy.conditions import Narrowing
from kiosk.anatomy.curves import bounds, ellipse, sample, smooth, transformed
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.shaping import cornered, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

_PSOAS = (
    (28.6, -7.0),
    (33.0, -13.4),
    (41.0, -16.4),
    (50.0, -13.4),
    (55.4, -4.0),
    (55.0, 8.0),
    (49.0, 16.4),
    (40.6, 18.4),
    (34.6, 13.0),
    (30.0, 4.0),
)
_MULTIFIDUS = (
    (5.0, 46.0),
    (9.0, 43.6),
    (16.0, 43.4),
    (22.6, 44.6),
    (24.6, 50.0),
    (24.4, 57.0),
    (24.0, 63.6),
    (18.0, 68.4),
    (10.0, 70.0),
    (5.6, 66.0),
    (4.6, 56.0),
)
_ERECTOR = (
    (26.4, 44.0),
    (31.0, 38.4),
    (40.0, 34.6),
    (51.0, 34.8),
    (61.0, 39.4),
    (66.6, 47.0),
    (64.0, 56.0),
    (54.0, 63.4),
    (41.0, 67.6),
    (30.0, 67.8),
    (26.0, 63.0),
    (26.6, 53.0),
)
_QUADRATUS = ((52.0, 22.6), (60.0, 18.0), (70.0, 18.6), (78.0, 24.0), (76.0, 31.0), (66.0, 34.0), (56.0, 31.6))
_SKIN = (
    (0.0, 82.5),
    (6.0, 83.6),
    (16.0, 88.0),
    (32.0, 90.6),
    (52.0, 89.0),
    (76.0, 82.0),
    (102.0, 66.0),
    (128.0, 38.0),
    (146.0, 0.0),
    (148.0, -40.0),
    (130.0, -84.0),
    (90.0, -114.0),
    (40.0, -124.0),
    (0.0, -126.0),
)


@cache
def trunk() -> tuple[Outline, ...]:
    """Return skin and fat around everything."""
    skin = mirrored(_SKIN)
    inside = [(x * 0.984, y - (2.2 if y > 0 else -2.2)) for x, y in skin]
    return (
        Outline("skin", Role.SKIN, smooth(skin, tension=0.95), line_mm=0.6),
        Outline("fat", Role.FAT, smooth(inside, tension=0.95), line_mm=0.3),
    )


_MUSCLES = {
    "psoas": (_PSOAS, 5.6),
    "quadratus lumborum": (_QUADRATUS, 5.6),
    "erector spinae": (_ERECTOR, 6.4),
    "multifidus": (_MULTIFIDUS, 5.4),
}


def muscles() -> list[Outline]:
    """Return psoas, quadratus lumborum, erector spinae and multifidus of both sides, with their bundles."""
    return [shape for side in (-1, 1) for name in _MUSCLES for shape in muscle(name, side)]


@cache
def muscle(name: str, side: int) -> tuple[Outline, ...]:
    """Return the muscle ``name`` of ``side`` 1 (right) or -1 (left) with its bundles of fibres."""
    if side > 0:
        points, size = _MUSCLES[name]
        path = smooth(points)
        bundles = _bundles(path, size)
    else:
        path, bundles = (transformed(one.path, lambda p: (-p[0], p[1])) for one in muscle(name, 1))
    left, top, right, bottom = bounds(path)
    light, toward = (left, top), (right, bottom)
    full = f"{'right' if side > 0 else 'left'} {name}"
    return (
        Outline(full, Role.MUSCLE_DEEP, path),
        Outline(f"{full} bundles", Role.MUSCLE, bundles, line_mm=0.0, light=light, toward=toward),
    )


def _bundles(path: Path, size: float) -> Path:
    """Return the bundles of fibres of a muscle cut across: a field of rounded cells that keeps to its outline."""
    ring = sample(path, 8)
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    around = sorted((math.atan2(y - middle[1], x - middle[0]), math.dist((x, y), middle)) for x, y in ring)
    turns = [turn for turn, _ in around]

    def kept(point: Point, share: float) -> Point:
        """Return ``point``, moved to the middle as far as it takes to lie inside."""
        dx, dy = point[0] - middle[0], point[1] - middle[1]
        far = math.hypot(dx, dy)
        edge = around[bisect.bisect(turns, math.atan2(dy, dx)) % len(around)][1] * share
        return point if far <= edge else (middle[0] + dx / far * edge, middle[1] + dy / far * edge)

    def inside(point: Point) -> bool:
        return kept(point, 1.06) == point

    cells: list[Command] = []
    rows, columns = int((max(ys) - min(ys)) / size / 0.75) + 2, int((max(xs) - min(xs)) / size / 0.866) + 2
    for row in range(-1, rows):
        for column in range(-1, columns):
            x = min(xs) + (column + 0.5 * (row % 2)) * size * 0.95
            y = min(ys) + row * size * 0.8
            x, y = x + 0.3 * math.sin(row * 2.3 + column * 1.7), y + 0.3 * math.sin(row * 1.1 - column * 2.9)
            if not inside((x, y)):
                continue
            cell = [
                kept(
                    (
                        x
                        + 0.45 * size * (1 + 0.08 * math.sin(k * 2 + row + column)) * math.cos(k * math.pi / 3 + 0.52),
                        y + 0.43 * size * math.sin(k * math.pi / 3 + 0.52),
                    ),
                    0.93,
                )
                for k in range(6)
            ]
            if _area(cell) > 0.12 * size * size:
                cells.extend(smooth(cell, tension=0.62))
    return tuple(cells)


def _area(points: Sequence[Point]) -> float:
    following = [*points[1:], points[0]]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, following, strict=True))) / 2


@cache
def fascia() -> Outline:
    """Return the thoracolumbar fascia over the back muscles, from the spinous process to both sides."""
    outer = [
        (0.0, 74.0),
        (8.0, 73.0),
        (20.0, 71.4),
        (34.0, 70.4),
        (46.0, 68.0),
        (58.0, 63.4),
        (68.0, 54.0),
        (72.0, 44.0),
        (80.0, 34.0),
    ]
    inner = [(x, y - 1.2) for x, y in outer]
    return Outline(
        "thoracolumbar fascia",
        Role.FASCIA,
        joined([*[(-x, y) for x, y in outer[:0:-1]], *outer], [*inner[::-1], *[(-x, y) for x, y in inner[1:]]]),
        line_mm=0.3,
    )


@cache
def vessels() -> tuple[Outline, ...]:
    """Return the arteries and the great vein before the spine at this level: thick walls and thin."""
    shapes = [Outline("vena cava", Role.BLOOD, ellipse((13.5, -27.0), 10.0, 6.0, 14), light=(4, -34), toward=(22, -20))]
    for name, centre in (("left common iliac artery", (-12.0, -27.4)), ("right common iliac artery", (0.5, -35.0))):
        x, y = centre
        shapes.append(
            Outline(name, Role.VESSEL, ellipse(centre, 5.7, 5.3), light=(x - 5, y - 5), toward=(x + 5, y + 5))
        )
        shapes.append(
            Outline(
                f"{name} inside",
                Role.BLOOD,
                ellipse(centre, 3.9, 3.5),
                line_mm=0.3,
                light=(x + 4, y + 4),
                toward=(x - 4, y - 4),
            )
        )
    return tuple(shapes)


@cache
def front_ligament() -> Outline:
    """Return the anterior longitudinal ligament before the disc."""
    outer = [(-14.5, -15.9), (-11.0, -18.5), (-5.5, -19.9), (0.0, -20.3), (5.5, -19.9), (11.0, -18.5), (14.5, -15.9)]
    inner = [(10.0, -16.4), (0.0, -17.6), (-10.0, -16.4)]
    return Outline("anterior longitudinal ligament", Role.LIGAMENT, joined(outer, inner), line_mm=0.35)


def joints(narrowing: Narrowing) -> list[Outline]:
    """Return the upper joint processes of L5, which grow inwards as the canal narrows."""
    g = narrowing.facet_mm
    shapes: list[Outline] = []
    for side, name in ((-1, "left"), (1, "right")):
        upper = [
            (13.6 - 0.7 * g, 23.8 + 0.2 * g),
            (16.4 - 0.6 * g, 21.8 - 0.1 * g),
            (21.0, 21.4 - 0.3 * g),
            (25.8 + 0.3 * g, 23.6 - 0.3 * g),
            (29.0 + 0.5 * g, 28.4),
            (29.2 + 0.6 * g, 33.6),
            (27.4 + 0.5 * g, 38.2),
            (24.8 + 0.2 * g, 38.8),
            (24.6, 34.4),
            (22.9, 30.2),
            (19.4, 27.2),
            (15.4 - 0.4 * g, 25.9 + 0.1 * g),
        ]
        shapes.append(
            Outline(
                f"{name} L5 upper joint process",
                Role.BONE,
                smooth(flipped(upper, side), tension=0.9),
                light=(side * 21 - 8, 22.0),
                toward=(side * 21 + 8, 40.0),
            )
        )
    return shapes


@cache
def healthy_joints() -> tuple[Outline, ...]:
    """Return the joint processes as they are in health."""
    return tuple(joints(Narrowing()))


@cache
def arch() -> tuple[Outline, ...]:
    """Return the arch of L4: laminae, lower joint processes with their cartilage, and the spinous process."""
    half = [
        (0.0, 37.4),
        (5.0, 33.9),
        (10.2, 30.1),
        (13.4, 27.8),
        (15.6, 27.7),
        (18.4, 29.0),
        (21.2, 31.6),
        (22.8, 35.0),
        (23.1, 38.6),
        (20.8, 41.6),
        (15.6, 41.6),
        (9.6, 41.6),
        (5.6, 44.0),
        (3.9, 49.0),
        (3.3, 56.0),
        (3.6, 63.0),
        (4.8, 68.6),
        (3.4, 72.2),
        (0.0, 73.2),
    ]
    marrow = [
        (0.0, 40.6),
        (6.0, 37.0),
        (12.0, 32.8),
        (16.0, 31.2),
        (19.4, 34.6),
        (19.4, 38.0),
        (13.0, 38.8),
        (7.0, 39.6),
        (3.2, 43.6),
        (1.7, 50.0),
        (1.5, 58.0),
        (2.2, 66.0),
        (0.0, 69.6),
    ]
    inner = [(15.2, 26.1), (19.2, 27.4), (22.6, 30.4), (24.3, 34.4), (24.5, 38.4)]
    outer = [(23.2, 38.2), (22.9, 34.8), (21.3, 31.4), (18.5, 28.8), (15.4, 27.5)]
    shapes = [
        Outline("L4 arch", Role.BONE, smooth(mirrored(half), tension=0.92), light=(-16.0, 27.0), toward=(14.0, 66.0)),
        Outline(
            "L4 arch spongy bone", Role.BONE_SHADE, smooth(mirrored(marrow), tension=0.92), line_mm=0.0, opacity=0.45
        ),
    ]
    for side, name in ((-1, "left"), (1, "right")):
        gap = joined([(x * side, y) for x, y in inner], [(x * side, y) for x, y in outer])
        shapes.append(Outline(f"{name} facet cartilage", Role.DISC, gap, line_mm=0.3))
    return tuple(shapes)


def arrow(name: str, tail: Point, head: Point, *, opacity: float) -> Outline:
    """Return a small arrow from ``tail`` to ``head``."""
    dx, dy = head[0] - tail[0], head[1] - tail[1]
    length = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / length, dy / length

    def on(along: float, beside: float) -> Point:
        return tail[0] + ux * along - uy * beside, tail[1] + uy * along + ux * beside

    barb = 0.5 + 0.5 * length
    points = [on(0, -1.1), on(barb, -1.1), on(barb, -2.7), on(length, 0), on(barb, 2.7), on(barb, 1.1), on(0, 1.1)]
    return Outline(name, Role.SORE, cornered(points, range(7), tension=0.0), line_mm=0.55, opacity=opacity)
