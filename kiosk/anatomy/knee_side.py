"""The outer side of the right knee, the person facing right, with the bony knob below it (mm around its middle).

The knob is the head of the fibula: it stands out at the outer side, a little below the joint and behind its middle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, dense, glow, joined, shade, stroke

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

FIBULAR_HEAD: Point = (-12.0, 14.0)
# In front of and below the knob.
DIP: Point = (9.0, 34.0)
_FRONT: tuple[Point, ...] = (
    (62, -160), (58, -100), (50, -62), (47, -44), (53, -26), (54, -8), (46, 10), (44, 26), (44, 44), (40, 90),
    (36, 160),
)  # fmt: skip
_BACK: tuple[Point, ...] = (
    (-46, 160), (-54, 110), (-58, 72), (-52, 40), (-42, 12), (-41, -8), (-48, -40), (-58, -90), (-64, -160),
)  # fmt: skip


def knee_side(line_mm: float) -> list[Outline]:
    """Return skin, kneecap, the knob of the fibula and the tendon behind it, furthest back first."""
    whole = joined(_FRONT, _BACK)
    skin = across(Outline("side skin", Role.SKIN, whole, line_mm=line_mm), (-60.0, 0.0), (110.0, 20.0))
    cap = stroke([(44, -30), (34, -18), (34, -4), (43, 6)], line_mm * 2)
    tendon = stroke([(-40, -70), (-30, -40), (-22, -8), (-15, 6)], line_mm * 2)
    shin = stroke([(30, 32), (30, 60), (26, 100)], line_mm * 1.6)
    knob = Outline("head of the fibula", Role.BONE, smooth(_knob()), line_mm=line_mm * 0.8, opacity=0.9)
    return [
        skin,
        *shade("back of the side", Role.SKIN, dense(_BACK, 4), 26, 0.6),
        *glow("hollow", Role.SKIN_DEEP, DIP, 15, 12, 0.25),
        Outline("kneecap edge", Role.SKIN_DEEP, cap, line_mm=0, opacity=0.7),
        Outline("biceps tendon", Role.SKIN_DEEP, tendon, line_mm=0, opacity=0.5),
        Outline("shin edge", Role.SKIN_DEEP, shin, line_mm=0, opacity=0.4),
        across(knob, (-26.0, 0.0), (6.0, 40.0)),
        Outline("fibular light", Role.PAPER, ellipse((-15.0, 9.0), 3.4, 2.4), line_mm=0, opacity=0.5),
    ]


def _knob() -> list[Point]:
    x, y = FIBULAR_HEAD
    return [(x - 10, y - 4), (x - 2, y - 12), (x + 9, y - 7), (x + 10, y + 6), (x + 4, y + 15), (x - 6, y + 14)]
