"""Where words may stand around the part they name. Pure geometry in mm, no Qt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.gui.illustrations.catalogue import Side
    from kiosk.gui.illustrations.leaders import Point

LONGEST = 10.0
"""The longest leader, in gaps."""

_WAY: dict[Side, Point] = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "above": (0.0, -1.0), "below": (0.0, 1.0)}
_REACHES = (1.5, 3.0, 6.0)
_ACROSS = (0.0, -0.8, 0.8, -1.7, 1.7, -2.8, 2.8)
_ALONG = (0.0, -0.5, 0.5, -1.0, 1.0)
_FIELD = tuple((column / 4, row / 8) for row in range(9) for column in range(5))


def spots(anchor: Point, width: float, height: float, gap: float, area: Rect) -> Iterator[Rect]:
    """Yield places around ``anchor``, and as the last resort an even field over the whole area, all inside it."""
    x, y = anchor
    most_x, most_y = area.right - width, area.bottom - height
    corners: list[Point] = []
    for reach in _REACHES:
        far = reach * gap
        for shift in _ACROSS:
            up = y - height / 2 + shift * height
            corners += [(x + far, up), (x - far - width, up)]
        for shift in _ALONG:
            along = x - width / 2 + shift * width
            corners += [(along, y - far - height), (along, y + far)]
    most = LONGEST * gap
    for column, row in _FIELD:
        left, top = area.x + (most_x - area.x) * column, area.y + (most_y - area.y) * row
        if left - most <= x <= left + width + most and top - most <= y <= top + height + most:
            corners.append((left, top))
    for left, top in corners:
        yield Rect(min(max(left, area.x), most_x), min(max(top, area.y), most_y), width, height)


def lean(side: Side, anchor: Point, rect: Rect) -> float:
    """Return how far a place lies on the wanted side, 1 for wholly to -1 for the opposite."""
    middle = rect.centre
    off = (middle[0] - anchor[0], middle[1] - anchor[1])
    way = _WAY[side]
    return (off[0] * way[0] + off[1] * way[1]) / (math.hypot(*off) or 1.0)
