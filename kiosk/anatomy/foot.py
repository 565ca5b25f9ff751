"""The right foot from above, toes up, its big toe on the left: the skin of roots L5 and S1 (mm).

L5 feels the top of the foot and the big toe, S1 the outer edge with the little toe, and the heel (standard anatomy).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import Frame, ellipse, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.leg import L5_SKIN
from kiosk.anatomy.light import across, bright, rim

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point

# In a circle of radius 1 around (0, 0). Each toe: middle, half axes, turn in degrees.
_SOLE: tuple[Point, ...] = (
    (-0.3, -0.36), (-0.1, -0.42), (0.12, -0.38), (0.3, -0.22), (0.37, 0.02), (0.34, 0.3), (0.27, 0.56), (0.22, 0.76),
    (0.04, 0.86), (-0.14, 0.76), (-0.18, 0.54), (-0.2, 0.3), (-0.27, 0.02), (-0.34, -0.18),
)  # fmt: skip
_TOES: tuple[tuple[Point, float, float, float], ...] = (
    ((-0.24, -0.56), 0.115, 0.21, 2.0),
    ((-0.05, -0.57), 0.072, 0.18, 4.0),
    ((0.09, -0.5), 0.068, 0.16, 9.0),
    ((0.22, -0.4), 0.064, 0.14, 15.0),
    ((0.33, -0.27), 0.062, 0.12, 22.0),
)
_L5: tuple[Point, ...] = (
    (-0.28, -0.38), (-0.08, -0.44), (0.1, -0.4), (0.17, -0.28), (0.18, 0.0), (0.13, 0.26), (0.06, 0.46), (-0.08, 0.46),
    (-0.15, 0.3), (-0.22, 0.02), (-0.3, -0.2),
)  # fmt: skip
_S1: tuple[Point, ...] = (
    (0.26, -0.26), (0.33, -0.12), (0.36, 0.04), (0.33, 0.3), (0.26, 0.56), (0.21, 0.75), (0.04, 0.85), (-0.13, 0.75),
    (-0.14, 0.64), (0.04, 0.66), (0.15, 0.5), (0.22, 0.26), (0.25, 0.0),
)  # fmt: skip

# A nail in a box from -1 to 1: round at its root, straight at its free end.
_NAIL: tuple[Point, ...] = (
    (-0.85, -0.8), (0.0, -1.0), (0.85, -0.8), (0.95, 0.1), (0.6, 0.85), (0.0, 1.0), (-0.6, 0.85), (-0.95, 0.1),
)  # fmt: skip
_SINEWS: tuple[tuple[Point, Point], ...] = (
    ((-0.2, -0.26), (-0.02, 0.34)), ((-0.04, -0.3), (0.02, 0.34)), ((0.07, -0.26), (0.05, 0.34)),
    ((0.17, -0.16), (0.08, 0.34)),
)  # fmt: skip


def _put(points: tuple[Point, ...], center: Point, radius: float) -> Path:
    return smooth([(center[0] + x * radius, center[1] + y * radius) for x, y in points])


def _toe(number: int, center: Point, radius: float) -> Path:
    (x, y), rx, ry, turn = _TOES[number]
    return ellipse((center[0] + x * radius, center[1] + y * radius), rx * radius, ry * radius, turn)


def _nail(number: int, center: Point, radius: float) -> Path:
    """Return the nail at the end of a toe: that it is seen tells the top of a foot from its sole."""
    (x, y), rx, ry, turn = _TOES[number]
    angle, up = math.radians(turn), 0.56 * ry
    x, y = x + up * math.sin(angle), y - up * math.cos(angle)
    place = Frame(center[0] + x * radius, center[1] + y * radius, turn)
    wide, high = 0.66 * rx * radius, 0.3 * ry * radius
    return smooth([place(wide * u, high * v) for u, v in _NAIL])


def _sinews(center: Point, radius: float) -> list[Outline]:
    """Return the sinews that lift the toes, faint under the skin."""
    out: list[Outline] = []
    for k, (end, start) in enumerate(_SINEWS, 1):
        line = [(center[0] + x * radius, center[1] + y * radius) for x, y in (end, start)]
        bow = ((line[0][0] + line[1][0]) / 2 + 0.01 * radius, (line[0][1] + line[1][1]) / 2)
        path = smooth([line[0], bow, line[1]], closed=False)
        out.append(Outline(f"toe sinew {k}", Role.SKIN_LINE, path, filled=False, line_mm=radius * 0.012, opacity=0.7))
    return out


def foot_from_above(center: Point, radius: float) -> list[Outline]:
    """Return a round window on the right foot, ``radius`` mm, with the skin of L5 and of S1."""
    line = radius * 0.018
    out = [Outline("foot window ground", Role.GROUND_COOL, ellipse(center, radius), line_mm=0)]
    shapes = [_put(_SOLE, center, radius), *(_toe(k, center, radius) for k in range(len(_TOES)))]
    out += [Outline(f"foot edge {k}", Role.SKIN_DARK, path, line_mm=line) for k, path in enumerate(shapes, 1)]
    skin = Outline("foot from above", Role.SKIN_DARK, shapes[0], line_mm=0)
    out.append(
        across(skin, (center[0] - radius * 0.4, center[1]), (center[0] + radius * 0.6, center[1] + radius * 0.3))
    )
    nails = [
        bright(Outline(f"toe nail {k}", Role.SKIN, path, line_mm=line * 0.6))
        for k, path in enumerate((_nail(k, center, radius) for k in range(len(_TOES))), 1)
    ]
    return [
        *out,
        Outline("S1 skin of the foot", Role.CALM, _put(_S1, center, radius), line_mm=0, opacity=0.85),
        Outline("S1 little toe", Role.CALM, _toe(4, center, radius), line_mm=0, opacity=0.85),
        Outline("L5 skin of the foot", L5_SKIN, _l5(center, radius), line_mm=0, opacity=0.3),
        Outline("L5 skin edge of the foot", L5_SKIN, _put(_L5, center, radius), filled=False, line_mm=line),
        *_sinews(center, radius),
        *nails,
        rim("foot window", center, radius, radius * 0.045),
    ]


def _l5(center: Point, radius: float) -> Path:
    """Return the skin of L5: top of the foot, big toe and its two neighbours, in pieces."""
    return (*_put(_L5, center, radius), *(command for k in range(3) for command in _toe(k, center, radius)))


def foot_lit(center: Point, radius: float, share: float) -> list[Outline]:
    """Return the skin of L5 on the foot, warm by a ``share`` from 0 to 1."""
    if share <= 0:
        return []
    return [Outline("L5 skin of the foot lit", L5_SKIN, _l5(center, radius), line_mm=0, opacity=0.5 * share)]
