"""Shapes from points: curves with corners, bands along a line, lines beside a line. Millimetres throughout."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import sample, smooth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.anatomy.drawing import Command, Path, Point


def cornered(points: Sequence[Point], corners: Sequence[int], *, tension: float = 1.0) -> Path:
    """Return a closed curve through ``points`` that may turn sharply at the points numbered in ``corners``.

    Args:
        points: At least three points.
        corners: Indices of at least one point.
        tension: As in `curves.smooth`.
    """
    count = len(points)
    stops = sorted(corners)
    path: list[Command] = [("M", *points[stops[0]])]
    for start, end in zip(stops, [*stops[1:], stops[0] + count], strict=True):
        piece = [points[i % count] for i in range(start, end + 1)]
        path.extend(smooth(piece, closed=False, tension=tension)[1:])
    path.append(("Z",))
    return tuple(path)


def joined(*lines: Sequence[Point]) -> Path:
    """Return a closed path that runs along every line in turn, straight from one to the next."""
    path: list[Command] = []
    for line in lines:
        curve = smooth(line, closed=False)
        path.append(("L", *line[0]) if path else ("M", *line[0]))
        path.extend(curve[1:])
    path.append(("Z",))
    return tuple(path)


def strands(lines: Sequence[Sequence[Point]], *, tension: float = 1.0) -> Path:
    """Return one path of several open curves."""
    path: list[Command] = []
    for line in lines:
        path.extend(smooth(line, closed=False, tension=tension))
    return tuple(path)


@dataclass(frozen=True, slots=True)
class Track:
    """A line with its normals: places are given as a share along it and a distance beside it, in mm."""

    points: tuple[Point, ...]
    normals: tuple[Point, ...]

    def at(self, share: float, beside: float = 0.0) -> Point:
        """Return the point a ``share`` (0 to 1) along the line and ``beside`` mm to the left of its way.

        Seen in the drawing, left of a way that runs downwards is to the right.
        """
        place = min(max(share, 0.0), 1.0) * (len(self.points) - 1)
        index = min(int(place), len(self.points) - 2)
        rest = place - index
        (ax, ay), (bx, by) = self.points[index], self.points[index + 1]
        (anx, any_), (bnx, bny) = self.normals[index], self.normals[index + 1]
        return (
            ax + (bx - ax) * rest + beside * (anx + (bnx - anx) * rest),
            ay + (by - ay) * rest + beside * (any_ + (bny - any_) * rest),
        )

    def beside(
        self, offset: Callable[[float], float], *, first: float = 0.0, last: float = 1.0, count: int = 24
    ) -> list[Point]:
        """Return ``count`` points beside the line from share ``first`` to ``last``, ``offset(share)`` mm away."""
        shares = [first + (last - first) * i / (count - 1) for i in range(count)]
        return [self.at(share, offset(share)) for share in shares]

    def nearest(self, point: Point) -> float:
        """Return the share along the line of its point nearest to ``point``."""
        gaps = [math.hypot(p[0] - point[0], p[1] - point[1]) for p in self.points]
        return gaps.index(min(gaps)) / (len(self.points) - 1)


def track(points: Sequence[Point], *, steps: int = 8) -> Track:
    """Return the `Track` along a smooth curve through ``points`` (at least two)."""
    line = [points[0], *sample(smooth(points, closed=False), steps)[1:]]
    normals: list[Point] = []
    for i in range(len(line)):
        before, after = line[max(i - 1, 0)], line[min(i + 1, len(line) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        normals.append((dy / length, -dx / length))
    return Track(tuple(line), tuple(normals))


def band(
    line: Track,
    near: Callable[[float], float],
    far: Callable[[float], float],
    *,
    first: float = 0.0,
    last: float = 1.0,
    count: int = 24,
) -> Path:
    """Return the closed strip between two lines beside ``line``."""
    return joined(
        line.beside(near, first=first, last=last, count=count),
        line.beside(far, first=first, last=last, count=count)[::-1],
    )
