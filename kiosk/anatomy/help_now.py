"""When to get help now: a neutral body with saddle area and both legs lit, and signs beside it (mm).

Signs stand for what to tell the desk about at once: bladder, bowels, walking; fever, a bad fall, the chest. The
picture is calm: soft shading on a grey body, no pain, no alarm.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import still_figure
from kiosk.anatomy.body_outline import Build, contours
from kiosk.anatomy.body_signs import sign
from kiosk.anatomy.curves import blend
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import dense, joined, mirrored, ribbon, stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Point

# Outer edge of the right half of the saddle area, from the crease of the buttocks round to the inner thigh.
_SADDLE: tuple[Point, ...] = (
    (0, 796), (24, 801), (48, 820), (67, 852), (79, 892), (84, 936), (81, 980), (73, 1022), (60, 1060), (44, 1088),
    (30, 1104), (21, 1108),
)  # fmt: skip
_CREASES: tuple[tuple[str, tuple[Point, ...], float], ...] = (
    ("buttock crease", ((0, 788), (0.8, 850), (0, 914)), 4.2),
    ("left fold below the buttock", ((-12, 921), (-58, 929), (-112, 914)), 3.2),
    ("right fold below the buttock", ((12, 921), (58, 929), (112, 914)), 3.2),
)
_SADDLE_MIDDLE: Point = (0.0, 935.0)
_SOFT = 9
_BUILD = Build(skin=Role.SYMBOL_SOFT)
# Heights along a leg, its middle there, and how wide its light is.
_HEIGHTS = (1090, 1104, 1130, 1160, 1190, 1226, 1370, 1520, 1625, 1660, 1674)
_MIDDLES = (92, 92, 91, 90, 88, 86, 85, 81, 80, 80, 80)
_WIDTHS = (6, 40, 70, 82, 84, 82, 100, 60, 42, 30, 8)
# Signs beside the body, left and right of each row, and the heights of the rows; labels stand between them.
_ROWS: tuple[tuple[float, str, str], ...] = (
    (738.0, "bladder", "thermometer"),
    (1008.0, "toilet", "falling person"),
    (1278.0, "walking", "heart"),
)
# No word hides a sign.
_CLEAR = tuple(f"{name} ring" for _, *names in _ROWS for name in names)
_SIGN_X, _SIGN_RADIUS = 306.0, 72.0
_WIDE_ROWS = (770.0, 1120.0, 1455.0)
_WIDE_X, _WIDE_RADIUS = 470.0, 118.0


@cache
def _body() -> tuple[Outline, ...]:
    shapes = [*still_figure(_BUILD, line_mm=2.8, arms=False, clothed=False)]
    for side, way in (("left", -1.0), ("right", 1.0)):
        middle = [(way * x, y) for x, y in zip(_MIDDLES, _HEIGHTS, strict=True)]
        for k, share in enumerate((1.0, 0.78, 0.56, 0.32), 1):
            light = ribbon(middle, [width * share for width in _WIDTHS])
            shapes.append(Outline(f"{side} leg lit {k}", Role.SORE, light, line_mm=0, opacity=0.17))
    crotch = [p for p in dense(contours(_BUILD).leg_inner, 3) if p[1] < 1108]
    shapes += [_saddle(k, 1 - 0.6 * k / (_SOFT - 1), crotch) for k in range(_SOFT)]
    shapes += [Outline(name, Role.SYMBOL, stroke(line, wide), line_mm=0, opacity=0.6) for name, line, wide in _CREASES]
    return tuple(shapes)


@cache
def _drawn(width: float, rows: tuple[float, ...], x: float, radius: float) -> Drawing:
    shapes = [*_body()]
    marks: dict[str, Point] = {
        "focus": (0.0, 900.0),
        "saddle area": (40.0, 880.0),
        "left leg": (-88.0, 1385.0),
        "right leg": (88.0, 1385.0),
        "low back": (0.0, 680.0),
    }
    for y, (_, left, right) in zip(rows, _ROWS, strict=True):
        for name, way in ((left, -1.0), (right, 1.0)):
            shapes += sign(name, (way * x, y), radius)
            marks[f"{name} sign"] = (way * x, y + radius)
    measures = {"focus-width": 520.0, "saddle width": 168.0}
    return Drawing(width, 984.0, tuple(shapes), marks, measures, (-width / 2, 636.0), _CLEAR)


def get_help_now(_value: float) -> Drawing:
    """Return a neutral lower body, saddle area and both legs softly lit, and signs (only shown with help-now)."""
    return _drawn(820.0, tuple(y for y, *_ in _ROWS), _SIGN_X, _SIGN_RADIUS)


def get_help_now_wide(_value: float) -> Drawing:
    """Return the same for a wide area, its signs larger and further apart."""
    return _drawn(1406.0, _WIDE_ROWS, _WIDE_X, _WIDE_RADIUS)


def _saddle(layer: int, share: float, crotch: Sequence[Point]) -> Outline:
    """Return one soft layer of the saddle area: crease, genitals' region and both inner thighs up to the ``crotch``."""
    edge = [blend(_SADDLE_MIDDLE, p, share) for p in _SADDLE]
    inner = [p for p in crotch if p[1] < edge[-1][1]]
    edge[-1] = (inner[0][0], edge[-1][1])
    path = joined(edge, inner, mirrored(inner), mirrored(edge))
    return Outline(f"saddle area {layer + 1}", Role.SORE, path, line_mm=0, opacity=0.11)
