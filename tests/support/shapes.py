"""Measuring drawings by their outlines: flattened, crossed by lines, held apart. Millimetres throughout."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import bounds, sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.anatomy.drawing import Drawing, Outline, Path, Point

Segment = tuple[float, float, float, float]

# A loop that reaches less than this over itself cannot be seen at any size, in square mm.
_SEEN = 2e-3


def pieces(path: Path) -> list[Path]:
    """Return the closed or open pieces ``path`` is made of."""
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    return [path[start:end] for start, end in pairwise([*starts, len(path)])]


def middles(path: Path) -> list[Point]:
    """Return the middle of the box about every piece of ``path``."""
    boxes = [bounds(piece) for piece in pieces(path)]
    return [((left + right) / 2, (top + bottom) / 2) for left, top, right, bottom in boxes]


def flat(path: Path, steps: int = 7) -> list[Point]:
    """Return one piece as points, without points that repeat.

    The number of steps is odd: curves like to cross half way, and a crossing in a point would be none in a bit.
    """
    points: list[Point] = []
    for point in sample(path, steps):
        if not points or math.dist(points[-1], point) > 1e-6:
            points.append(point)
    return points


def segments(path: Path, steps: int = 7) -> list[Segment]:
    """Return every straight bit of a flattened ``path``, all pieces."""
    return [(*a, *b) for piece in pieces(path) for points in [flat(piece, steps)] for a, b in pairwise(points)]


def _side(a: Point, b: Point, p: Point) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def crossing(one: Segment, two: Segment) -> Point | None:
    """Return where two bits cross: plainly, not where they only touch."""
    a, b, c, d = (one[0], one[1]), (one[2], one[3]), (two[0], two[1]), (two[2], two[3])
    s, t, u, v = _side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)
    if s * t >= 0 or u * v >= 0 or min(abs(s), abs(t), abs(u), abs(v)) < _SEEN:
        return None
    share = u / (u - v)
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _near(bits: Sequence[Segment]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of bits whose boxes meet, by a sweep from left to right."""
    order = sorted(range(len(bits)), key=lambda i: min(bits[i][0], bits[i][2]))
    open_: list[int] = []
    for i in order:
        left = min(bits[i][0], bits[i][2])
        low, high = sorted((bits[i][1], bits[i][3]))
        open_ = [j for j in open_ if max(bits[j][0], bits[j][2]) >= left]
        for j in open_:
            if max(bits[j][1], bits[j][3]) >= low and min(bits[j][1], bits[j][3]) <= high:
                yield i, j
        open_.append(i)


def crossings(path: Path, *, steps: int = 7) -> list[Point]:
    """Return the points where a piece of ``path`` crosses itself."""
    found: list[Point] = []
    for piece in pieces(path):
        points = flat(piece, steps)
        bits = [(*a, *b) for a, b in pairwise(points)]
        ring = bool(bits) and math.dist(points[0], points[-1]) < 1e-6
        joined = len(bits) - 1 if ring else -1
        for i, j in _near(bits):
            if abs(i - j) > 1 and abs(i - j) != joined:
                at = crossing(bits[i], bits[j])
                if at:
                    found.append(at)
    return found


def tangled(drawings: Iterable[Drawing]) -> dict[str, tuple[Point, ...]]:
    """Return the outlines of ``drawings`` that cross themselves, each looked at once however often it comes."""
    seen: set[int] = set()
    kept: list[Drawing] = []  # so that no outline's id is used again
    found: dict[str, tuple[Point, ...]] = {}
    for drawing in drawings:
        kept.append(drawing)
        for shape in drawing.outlines:
            if id(shape) not in seen:
                seen.add(id(shape))
                points = crossings(shape.path)
                if points:
                    found.setdefault(shape.name, tuple((round(x, 1), round(y, 1)) for x, y in points))
    return found


def holds(ring: Sequence[Point], point: Point) -> bool:
    """Return whether ``point`` lies inside the closed ``ring``."""
    inside = False
    x, y = point
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def _apart(p: Point, bit: Segment) -> float:
    ax, ay, bx, by = bit
    dx, dy = bx - ax, by - ay
    share = min(max(((p[0] - ax) * dx + (p[1] - ay) * dy) / (dx * dx + dy * dy), 0.0), 1.0)
    return math.hypot(p[0] - ax - dx * share, p[1] - ay - dy * share)


def gap(one: Outline, two: Outline) -> float:
    """Return the distance between two closed shapes in mm: 0 where they touch or overlap."""
    bits = segments(one.path), segments(two.path)
    rings = flat(one.path), flat(two.path)
    if holds(rings[0], rings[1][0]) or holds(rings[1], rings[0][0]):
        return 0.0
    if any(crossing(a, b) for a, b in _pairs(one, two)):
        return 0.0
    return min(
        _apart(p, bit) for ring, other in ((rings[0], bits[1]), (rings[1], bits[0])) for p in ring for bit in other
    )


def cut(path: Path, start: Point, end: Point) -> list[float]:
    """Return how far from ``start``, in mm, the straight line to ``end`` crosses the outline ``path``."""
    length = math.dist(start, end)
    hits: list[float] = []
    for ax, ay, bx, by in segments(path, 10):
        s, t = _side(start, end, (ax, ay)), _side(start, end, (bx, by))
        if (s >= 0) != (t >= 0):
            share = s / (s - t)
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share
            along = ((x - start[0]) * (end[0] - start[0]) + (y - start[1]) * (end[1] - start[1])) / length
            if 0 <= along <= length:
                hits.append(along)
    return sorted(hits)


def _box(shape: Outline) -> tuple[float, float, float, float]:
    xs, ys = zip(*flat(shape.path), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _pairs(one: Outline, two: Outline) -> Iterator[tuple[Segment, Segment]]:
    """Yield the bits of two shapes whose boxes meet."""
    left, top, right, bottom = _box(two)
    others = segments(two.path)
    for a in segments(one.path):
        if (
            min(a[0], a[2]) <= right
            and max(a[0], a[2]) >= left
            and min(a[1], a[3]) <= bottom
            and max(a[1], a[3]) >= top
        ):
            for b in others:
                if min(a[0], a[2]) <= max(b[0], b[2]) and min(b[0], b[2]) <= max(a[0], a[2]):
                    yield a, b


def overlaps(one: Outline, two: Outline) -> bool:
    """Return whether two shapes share more than an edge."""
    first, second = _box(one), _box(two)
    if first[0] > second[2] or second[0] > first[2] or first[1] > second[3] or second[1] > first[3]:
        return False
    if any(crossing(a, b) for a, b in _pairs(one, two)):
        return True
    return holds(flat(one.path), flat(two.path)[0]) or holds(flat(two.path), flat(one.path)[0])
