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


def foot_from_above(center: Point, radius: float, pressed: float) -> list[Outline]:
    """Return a round window on the right foot, ``radius`` mm; pressed (0 to 1), the skin of L5 is the warm one."""

    def put(points: tuple[Point, ...]) -> Path:
        return smooth([(center[0] + x * radius, center[1] + y * radius) for x, y in points])

    def toe(number: int) -> Path:
        (x, y), rx, ry, turn = _TOES[number]
        return ellipse((center[0] + x * radius, center[1] + y * radius), rx * radius, ry * radius, turn)

    line = radius * 0.018
    out = [Outline("foot window ground", Role.GROUND_COOL, ellipse(center, radius), line_mm=0)]
    shapes = [put(_SOLE), *(toe(k) for k in range(len(_TOES)))]
    out += [Outline(f"foot edge {k}", Role.SKIN_DARK, path, line_mm=line) for k, path in enumerate(shapes, 1)]
    skin = Outline("foot from above", Role.SKIN_DARK, put(_SOLE), line_mm=0)
    out.append(
        across(skin, (center[0] - radius * 0.4, center[1]), (center[0] + radius * 0.6, center[1] + radius * 0.3))
    )
    warm = 0.3 + 0.45 * pressed
    out += [
        Outline("S1 skin of the foot", Role.CALM, put(_S1), line_mm=0, opacity=0.85),
        Outline("S1 little toe", Role.CALM, toe(4), line_mm=0, opacity=0.85),
        Outline("L5 skin of the foot", Role.SORE, put(_L5), line_mm=0, opacity=warm),
        *(Outline(f"L5 toe {k + 1}", Role.SORE, toe(k), line_mm=0, opacity=warm) for k in range(3)),
    ]
    return [*out, rim("foot window", center, radius, radius * 0.045)]
