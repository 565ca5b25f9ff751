"""The spine from behind, seventh neck vertebra to sacrum, as an X-ray shows it: straight, or curved sideways.

Millimetres in the coordinates of the body (`body_outline`); the right side of the body is on the right. A curve is
given by its Cobb angle: every vertebra's tilt is a share of it, and the column is built up from the sacrum, so that
the angle between the end plates is the angle asked for. Discs fill what lies between two end plates and are wedged
where the column bends. The typical curve of the young bulges to the right in the chest, its apex at T8, with a
smaller curve to the left below.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import Frame, blend, mix

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

# Level, height of the body, thickness of the disc below, width of the body: typical adult values in mm.
_TABLE: tuple[tuple[str, float, float, float], ...] = (
    ("C7", 14.0, 5.0, 27.0),
    ("T1", 16.5, 3.6, 30.0), ("T2", 17.0, 3.4, 28.0), ("T3", 17.0, 3.4, 27.0), ("T4", 17.5, 3.5, 26.5),
    ("T5", 18.0, 3.7, 27.0), ("T6", 18.5, 4.0, 28.0), ("T7", 19.0, 4.2, 29.5), ("T8", 19.5, 4.5, 31.0),
    ("T9", 20.0, 4.8, 33.0), ("T10", 21.0, 5.2, 35.0), ("T11", 22.0, 5.6, 37.5), ("T12", 23.5, 6.4, 40.5),
    ("L1", 26.0, 8.0, 43.0), ("L2", 26.5, 9.0, 44.5), ("L3", 27.0, 10.0, 46.5), ("L4", 27.0, 11.0, 49.0),
    ("L5", 27.5, 10.0, 52.0),
)  # fmt: skip
LEVELS = tuple(row[0] for row in _TABLE)
# Upper end plate of the sacrum.
SACRUM_TOP = 733.0
SACRUM_WIDTH = 52.0
# Where the tilt is greatest, as shares of the Cobb angle, positive where the column runs to the right going down.
_TILTS: tuple[tuple[str, float], ...] = (
    ("C7", -0.155), ("T5", 0.5), ("T11", -0.5), ("L4", 0.215), ("S1", 0.0),
)  # fmt: skip
UPPER_END = "T5"
LOWER_END = "T11"
APEX = "T8"
# Where the arc crosses the measuring lines, as a share of their length.
ARC_PLACE = 0.88
# How far the vertebrae turn at a Cobb angle of 30 degrees, as a share of their width by which the pedicles move.
_TURN = 0.13


@dataclass(frozen=True, slots=True)
class Vertebra:
    """One vertebra.

    Args:
        name: Its level, for example ``"T8"``.
        frame: Centre of its body and its tilt.
        width: Width of the body in mm.
        height: Height of the body in mm.
        turn: How far its pedicles have moved to the right, as a share of the width.
    """

    name: str
    frame: Frame
    width: float
    height: float
    turn: float = 0.0

    def corner(self, side: int, end: int) -> Point:
        """Return a corner of the body: ``side`` -1 left, 1 right; ``end`` -1 upper, 1 lower end plate."""
        return self.frame(side * self.width / 2, end * self.height / 2)

    @property
    def tilt(self) -> float:
        """Return the tilt in degrees, clockwise as seen."""
        return self.frame.degrees

    @property
    def spinous_tip(self) -> Point:
        """Return the lower end of the spinous process: in the low back level with the disc below."""
        return self.frame(self.turn * self.width * 1.5, self.height * spinous_reach(self.name))


@dataclass(frozen=True, slots=True)
class Spine:
    """Vertebrae from C7 down to L5 above a level sacrum; ``cobb`` is the angle asked for in degrees."""

    vertebrae: tuple[Vertebra, ...]
    cobb: float

    def __getitem__(self, name: str) -> Vertebra:
        """Return the vertebra called ``name``. Raises KeyError if there is none."""
        for vertebra in self.vertebrae:
            if vertebra.name == name:
                return vertebra
        raise KeyError(name)

    def sideways(self, y: float) -> float:
        """Return how far the column lies to the right of the mid-line at height ``y`` (mm)."""
        if y <= self.vertebrae[0].frame.y:
            return self.vertebrae[0].frame.x
        if y >= SACRUM_TOP:
            return 0.0
        at = bisect_right(self.vertebrae, y, key=_height)
        above = self.vertebrae[at - 1].frame
        if at == len(self.vertebrae):
            return mix(above.x, 0.0, (y - above.y) / (SACRUM_TOP - above.y))
        below = self.vertebrae[at].frame
        return mix(above.x, below.x, (y - above.y) / (below.y - above.y))


def _height(vertebra: Vertebra) -> float:
    return vertebra.frame.y


def spinous_reach(name: str) -> float:
    """Return how far a spinous process reaches below the middle of its vertebra, in heights of the body.

    In the chest they are longer; they are drawn short there so that the pedicles of the next level stay in sight.
    """
    return 0.62 if name.startswith("L") else 0.8


def _share(y: float, knots: list[tuple[float, float]]) -> float:
    """Return the value at ``y`` between the knots on both sides of it, gently at each of them."""
    at = min(bisect_right(knots, y, key=_knot), len(knots) - 1)
    (y0, a), (y1, b) = knots[at - 1], knots[at]
    return mix(a, b, (1 - math.cos(math.pi * (y - y0) / (y1 - y0))) / 2)


def _knot(knot: tuple[float, float]) -> float:
    return knot[0]


def _heights() -> dict[str, float]:
    """Return the height of every vertebra's centre in a straight column, and of the sacrum's end plate."""
    out = {"S1": SACRUM_TOP}
    y = SACRUM_TOP
    for name, height, disc, _ in reversed(_TABLE):
        y -= disc + height / 2
        out[name] = y
        y -= height / 2
    return out


def spine(cobb: float = 0.0) -> Spine:
    """Return the column with a right chest curve of ``cobb`` degrees (0 is straight)."""
    heights = _heights()
    knots = [(heights[name], share) for name, share in _TILTS]
    out: list[Vertebra] = []
    base: Point = (0.0, SACRUM_TOP)
    below = 0.0
    for name, height, disc, width in reversed(_TABLE):
        tilt = -cobb * _share(heights[name], knots)
        bottom = Frame(*base, (tilt + below) / 2)(0.0, -disc)
        center = Frame(*bottom, tilt)(0.0, -height / 2)
        out.append(Vertebra(name, Frame(*center, tilt), width, height, _turn(heights, name, cobb)))
        base = Frame(*bottom, tilt)(0.0, -height)
        below = tilt
    return Spine(tuple(reversed(out)), cobb)


def _turn(heights: dict[str, float], name: str, cobb: float) -> float:
    """Return the turn at ``name``: the pedicles move to the hollow side, left in the chest and right below."""
    y = heights[name]
    bend = 0.0
    for top, bottom, most in ((UPPER_END, LOWER_END, -1.0), (LOWER_END, "L4", 0.6)):
        t = (y - heights[top]) / (heights[bottom] - heights[top])
        if 0 < t < 1:
            bend = most * math.sin(math.pi * t)
    return bend * _TURN * cobb / 30.0


def plate_tilt(vertebra: Vertebra, end: int) -> float:
    """Return the slope of an end plate in degrees, measured between its corners; ``end`` -1 upper, 1 lower."""
    (x0, y0), (x1, y1) = vertebra.corner(-1, end), vertebra.corner(1, end)
    return math.degrees(math.atan2(y1 - y0, x1 - x0))


def end_vertebrae(column: Spine) -> tuple[Vertebra, Vertebra]:
    """Return the most tilted vertebra above and below the apex of the chest curve."""
    apex = column.vertebrae.index(column[APEX])
    lowest = column.vertebrae.index(column["L2"])
    upper = min(column.vertebrae[:apex], key=lambda v: plate_tilt(v, -1))
    lower = max(column.vertebrae[apex + 1 : lowest], key=lambda v: plate_tilt(v, 1))
    return upper, lower


def cobb_angle(column: Spine) -> float:
    """Return the Cobb angle in degrees, from upper plate of the upper to lower plate of the lower end vertebra."""
    upper, lower = end_vertebrae(column)
    return plate_tilt(lower, 1) - plate_tilt(upper, -1)


def lumbar_angle(column: Spine) -> float:
    """Return the angle in degrees of the smaller curve below, measured in the same way."""
    _, upper = end_vertebrae(column)
    lower = min(column.vertebrae[-4:], key=lambda v: plate_tilt(v, 1))
    return plate_tilt(upper, -1) - plate_tilt(lower, 1)


def disc_gap(above: Vertebra, below: Vertebra, side: int) -> float:
    """Return the height in mm of the disc between two vertebrae at one ``side`` (-1 left, 1 right)."""
    a, b = above.corner(side, 1), below.corner(side, -1)
    return math.hypot(b[0] - a[0], b[1] - a[1])


def measuring_lines(column: Spine, reach: float) -> tuple[tuple[Point, Point], tuple[Point, Point], Point]:
    """Return the line on the upper plate, the line on the lower plate, and a point between them for the angle.

    Args:
        column: A spine.
        reach: How far (mm) to the right of the middle of its vertebra each line runs, on the bulging side.
    """
    upper, lower = end_vertebrae(column)
    top = (upper.corner(-1, -1), upper.frame(reach, -upper.height / 2))
    bottom = (lower.corner(-1, 1), lower.frame(reach, lower.height / 2))
    arc = arc_between(top, bottom, ARC_PLACE)
    return top, bottom, arc[len(arc) // 2]


def arc_between(top: tuple[Point, Point], bottom: tuple[Point, Point], share: float) -> list[Point]:
    """Return the arc from line to line about the point where they meet, at ``share`` of their length."""
    start, end = blend(*top, share), blend(*bottom, share)
    a = math.atan2(top[1][1] - top[0][1], top[1][0] - top[0][0])
    b = math.atan2(bottom[1][1] - bottom[0][1], bottom[1][0] - bottom[0][0])
    # How far the arc bows out over its chord.
    bow = math.hypot(end[0] - start[0], end[1] - start[1]) / 2 * math.tan((b - a) / 4)
    square = (a + b) / 2
    out: list[Point] = []
    for i in range(9):
        t = i / 8
        x, y = blend(start, end, t)
        rise = bow * 4 * t * (1 - t)
        out.append((x + rise * math.cos(square), y + rise * math.sin(square)))
    return out
