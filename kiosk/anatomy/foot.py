"""The right foot from above, toes up, its big toe on the left: the skin of roots L5 and S1 (mm).

L5 feels the top of the foot and the big toe, S1 the outer edge with the little toe, and the heel (standard anatomy).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, rim

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


def _put(points: tuple[Point, ...], center: Point, radius: float) -> Path:
    return smooth([(center[0] + x * radius, center[1] + y * radius) for x, y in points])


def _toe(number: int, center: Point, radius: float) -> Path:
    (x, y), rx, ry, turn = _TOES[number]
    return ellipse((center[0] + x * radius, center[1] + y * radius), rx * radius, ry * radius, turn)


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
    return [
        *out,
        Outline("S1 skin of the foot", Role.CALM, _put(_S1, center, radius), line_mm=0, opacity=0.85),
        Outline("S1 little toe", Role.CALM, _toe(4, center, radius), line_mm=0, opacity=0.85),
        Outline("L5 skin of the foot", Role.SORE, _l5(center, radius), line_mm=0, opacity=0.3),
        Outline("L5 skin edge of the foot", Role.SORE_LINE, _put(_L5, center, radius), filled=False, line_mm=line),
        rim("foot window", center, radius, radius * 0.045),
    ]


def _l5(center: Point, radius: float) -> Path:
    """Return the skin of L5: top of the foot, big toe and its two neighbours, in pieces."""
    return (*_put(_L5, center, radius), *(command for k in range(3) for command in _toe(k, center, radius)))


def foot_lit(center: Point, radius: float, share: float) -> list[Outline]:
    """Return the skin of L5 on the foot, warm by a ``share`` from 0 to 1."""
    if share <= 0:
        return []
    return [Outline("L5 skin of the foot lit", Role.SORE, _l5(center, radius), line_mm=0, opacity=0.5 * share)]
