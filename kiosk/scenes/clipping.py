"""What of a shape lies within a convex frame: of filled shapes their area, of lines the pieces inside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import blend, distance, polyline, sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.anatomy.drawing import Command, Outline, Path, Point

# How many parts a curve's command has.
_CURVE = 7

# An edge as (x, y, run in x, run in y): a point is inside when the turn from the edge to it is clockwise as seen.
_Edge = tuple[float, float, float, float]


def _edges(region: Sequence[Point]) -> list[_Edge]:
    return [(a[0], a[1], b[0] - a[0], b[1] - a[1]) for a, b in zip(region, [*region[1:], region[0]], strict=True)]


def _outside(edges: Iterable[_Edge], box: tuple[float, float, float, float]) -> list[_Edge]:
    """Return the edges beyond which a corner of ``box`` lies."""
    left, top, right, bottom = box
    return [
        (x, y, dx, dy)
        for x, y, dx, dy in edges
        # Of all corners, the one furthest out along the edge's outer side decides.
        if dx * ((top if dx > 0 else bottom) - y) - dy * ((right if dy > 0 else left) - x) < 0.0
    ]


def _cut(points: Sequence[Point], edge: _Edge) -> list[Point]:
    x, y, dx, dy = edge
    kept: list[Point] = []
    sides = [dx * (v - y) - dy * (u - x) for u, v in points]
    if min(sides) >= 0.0:
        return list(points)
    before, was = points[-1], sides[-1]
    for here, now in zip(points, sides, strict=True):
        if (was < 0) != (now < 0):
            kept.append(blend(before, here, was / (was - now)))
        if now >= 0:
            kept.append(here)
        before, was = here, now
    return kept


def clip_area(path: Path, region: Sequence[Point]) -> Path:
    """Return the part of a closed ``path`` inside the convex ``region`` (corners clockwise as seen); maybe empty.

    Method: Sutherland and Hodgman's polygon clipping, on samples of every piece of the path.
    """
    # Long edges first: they leave the short ones of round corners little to do.
    edges = sorted(_edges(region), key=lambda edge: -(edge[2] ** 2 + edge[3] ** 2))
    around = _hull(polyline(region))
    frame = _edges(_corners(around))
    out: list[Command] = []
    for piece in _pieces(path):
        hull = _hull(piece)
        points = sample(_straightened(piece, around), _fineness(piece))
        # What lies beyond the box around the region goes first: a round one has many edges.
        for near_edges in (frame, edges):
            for edge in _outside(near_edges, hull):
                if points:
                    points = _cut(points, edge)
            if points:
                xs, ys = [x for x, _ in points], [y for _, y in points]
                hull = min(xs), min(ys), max(xs), max(ys)
        if points:
            out += polyline(points, closed=True)
    return tuple(out)


def _straightened(path: Path, box: tuple[float, float, float, float]) -> Path:
    """Return one piece of a ``path`` with one straight line for all that lies beyond a side of ``box`` at a stretch.

    Within the box nothing changes: such a line stays beyond that side.
    """
    left, top, right, bottom = box
    out: list[Command] = []
    before = run = 0
    for command in path:
        if command[0] == "Z":
            out.append(command)
            continue
        x, y = command[-2], command[-1]
        # Beyond which sides a point lies, a bit for each.
        here = (x < left) | (x > right) << 1 | (y < top) << 2 | (y > bottom) << 3
        beyond = here & before
        if beyond and command[0] == "C":
            _, x1, y1, x2, y2, _, _ = command
            if x1 >= left or x2 >= left:
                beyond &= ~1
            if x1 <= right or x2 <= right:
                beyond &= ~2
            if y1 >= top or y2 >= top:
                beyond &= ~4
            if y1 <= bottom or y2 <= bottom:
                beyond &= ~8
        if command[0] == "M" or not beyond:
            out.append(command)
            run = 0
        elif run & beyond:
            out[-1] = ("L", x, y)
            run &= beyond
        else:
            out.append(("L", x, y))
            run = beyond
        before = here
    return tuple(out)


def _corners(box: tuple[float, float, float, float]) -> list[Point]:
    left, top, right, bottom = box
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _pieces(path: Path) -> list[Path]:
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    return [path[start:end] for start, end in zip(starts, [*starts[1:], len(path)], strict=True)]


def _fineness(path: Path) -> int:
    """Return how many samples a piece of ``path`` needs: few when it has many pieces, as they are short then."""
    return max(2, min(6, 180 // len(path)))


def clip_line(path: Path, region: Sequence[Point]) -> Path:
    """Return the pieces of a line ``path`` inside the convex ``region``, to within a sample."""
    edges = _edges(region)
    frame = _hull(polyline(region))
    heart = _heart(edges, frame)
    out: list[Command] = []
    inside_before = False
    near = _outside(edges, _hull(path))
    for index, p in enumerate(_strokes(path, frame)):
        inside = p is not None and (
            _lies_in(p, heart)
            or (_lies_in(p, frame) and all(dx * (p[1] - y) - dy * (p[0] - x) >= 0 for x, y, dx, dy in near))
        )
        if p is not None and inside:
            out.append(("L", *p) if inside_before and index else ("M", *p))
        inside_before = inside
    # A point alone would be drawn as a dot.
    following = [command[0] for command in out[1:]]
    return tuple(
        command for command, after in zip(out, [*following, "M"], strict=True) if command[0] == "L" or after == "L"
    )


def _lies_in(point: Point, box: tuple[float, float, float, float]) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _strokes(path: Path, box: tuple[float, float, float, float]) -> Iterable[Point | None]:
    """Yield the points of every stroke, with None where the pen is lifted."""
    start = 0
    for index, command in enumerate((*path, ("M", 0.0, 0.0))):
        if command[0] == "M" and index > start:
            stroke = path[start:index]
            yield from sample(_straightened(stroke, box), 2 * _fineness(stroke))
            yield None
            start = index


def clipped(shapes: Iterable[Outline], region: Sequence[Point]) -> tuple[Outline, ...]:
    """Return what of ``shapes`` lies inside the convex ``region`` (corners clockwise as seen)."""
    edges = _edges(region)
    frame = _hull(polyline(region))
    heart = _heart(edges, frame)
    kept: list[Outline] = []
    for shape in shapes:
        box = _hull(shape.path)
        if (box[0] >= heart[0] and box[1] >= heart[1] and box[2] <= heart[2] and box[3] <= heart[3]) or not _outside(
            edges, box
        ):
            kept.append(shape)
        elif box[0] <= frame[2] and box[2] >= frame[0] and box[1] <= frame[3] and box[3] >= frame[1]:
            path = clip_area(shape.path, region) if shape.filled else clip_line(shape.path, region)
            if path:
                kept.append(replace(shape, path=path))
    return tuple(kept)


def _heart(edges: Iterable[_Edge], frame: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Return a box well inside the region of ``edges``: what lies in it needs no closer look."""
    left, top, right, bottom = frame
    x, y = (left + right) / 2, (top + bottom) / 2
    for share in (0.94, 0.7):
        across, down = (right - left) / 2 * share, (bottom - top) / 2 * share
        box = (x - across, y - down, x + across, y + down)
        if not _outside(edges, box):
            return box
    return x, y, x, y


def _hull(path: Path) -> tuple[float, float, float, float]:
    """Return a box around ``path`` and its handles: quick, and never too small."""
    try:
        # Most paths are one curve: column by column is four times as quick as command by command.
        columns = list(zip(*(path[1:-1] if path[-1][0] == "Z" else path[1:]), strict=True))
    except ValueError:
        return _hull_of_all(path)
    if len(columns) != _CURVE:
        return _hull_of_all(path)
    _, x1s, y1s, x2s, y2s, x3s, y3s = columns
    _, *first = path[0]
    x, y = map(float, first)
    return (
        min(x, *map(min, (x1s, x2s, x3s))),
        min(y, *map(min, (y1s, y2s, y3s))),
        max(x, *map(max, (x1s, x2s, x3s))),
        max(y, *map(max, (y1s, y2s, y3s))),
    )


def _hull_of_all(path: Path) -> tuple[float, float, float, float]:
    """Return that box for a path of whatever commands."""
    xs: list[float] = []
    ys: list[float] = []
    for command in path:
        if command[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = command
            xs += (x1, x2, x3)
            ys += (y1, y2, y3)
        elif command[0] != "Z":
            xs.append(command[1])
            ys.append(command[2])
    return min(xs), min(ys), max(xs), max(ys)


def outline_points(path: Path, fineness: int = 6) -> list[Point]:
    """Return ``path``, convex and clockwise as seen, as corners for `clipped`: ``fineness`` on a curve."""
    points = sample(path, fineness)
    return [here for before, here in zip([points[-1], *points], points, strict=False) if distance(before, here) > 1e-6]


def near(shapes: Iterable[Outline], box: tuple[float, float, float, float]) -> list[Outline]:
    """Return those of ``shapes`` that may show in ``box`` (left, top, right, bottom)."""
    left, top, right, bottom = box
    kept: list[Outline] = []
    for shape in shapes:
        hull = _hull(shape.path)
        if hull[0] <= right and hull[2] >= left and hull[1] <= bottom and hull[3] >= top:
            kept.append(shape)
    return kept
