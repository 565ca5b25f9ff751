"""Lines from labels to their parts: where they cross, what they run through, what they pass. In mm, no Qt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.layout.rect import Rect

Point = tuple[float, float]
Leader = tuple[Point, Point]
"""From the part to the nearest point of its label."""


def crosses(one: Leader, other: Leader) -> bool:
    """Return whether two leaders cross; those that only touch do not."""
    (a, b), (c, d) = one, other
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def passes(leader: Leader, rect: Rect) -> bool:
    """Return whether a leader runs through ``rect``."""
    a, b = leader
    if max(a[0], b[0]) < rect.x or min(a[0], b[0]) > rect.right or max(a[1], b[1]) < rect.y:
        return False
    if min(a[1], b[1]) > rect.bottom:
        return False
    falling = ((rect.x, rect.y), (rect.right, rect.bottom))
    rising = ((rect.right, rect.y), (rect.x, rect.bottom))
    return rect.holds(a) or crosses(leader, falling) or crosses(leader, rising)


def comes_near(leader: Leader, point: Point, reach: float) -> bool:
    """Return whether a leader passes ``point`` within ``reach`` mm; a leader that begins there does not pass it."""
    (ax, ay), (bx, by) = leader
    if math.dist((ax, ay), point) < reach:
        return False
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = 0.0 if length == 0.0 else min(max(((point[0] - ax) * dx + (point[1] - ay) * dy) / length, 0.0), 1.0)
    return math.dist((ax + along * dx, ay + along * dy), point) < reach


def _turn(p: Point, q: Point, r: Point) -> float:
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
