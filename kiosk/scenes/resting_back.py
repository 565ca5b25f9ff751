"""A back at rest, seen from above, with thin needles low on it; hands of the practitioner beside it.

Life size in mm. The needles stand beside the spine, never over it, each at its own slight angle.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_marks import WHOLE
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import bright
from kiosk.scenes.hands import pinching_hand
from kiosk.scenes.stills import reframed
from kiosk.scenes.strokes import FINE, INK, SHADE, Sheet, lit, placed

if TYPE_CHECKING:
    from kiosk.anatomy.body_marks import Reach
    from kiosk.anatomy.drawing import Command, Point

NEEDLE_MM = 0.28
"""Thickness of the shafts in mm."""

# Beside the spine at the height of L2, L3, L4 and L5, and further out at L2 and L4 (mm; the mid-line is x = 0).
POINTS: tuple[tuple[Point, float], ...] = (
    ((-38.0, 628.0), -9.0), ((38.0, 630.0), 8.0), ((-76.0, 646.0), -20.0), ((77.0, 648.0), 17.0),
    ((-38.0, 690.0), -3.0), ((39.0, 692.0), 12.0), ((-40.0, 742.0), -14.0), ((40.0, 744.0), 4.0),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Resting:
    """Who rests.

    Args:
        build: Of the body.
        towel: The cloth laid over the hips.
        needles: How many needles are in place, from 0 to 8.
        needle_size: How large they are drawn; their thickness grows with it.
    """

    build: Build
    towel: Role = Role.CLOTH
    needles: int = 8
    needle_size: float = 1.0


def needle_from_above(name: str, point: Point, degrees: float, shaft_mm: float = 13.0) -> list[Outline]:
    """Return a needle seen from above.

    Args:
        name: Put before the name of every outline.
        point: Where it stands in the skin.
        degrees: How far it leans to the right of the picture's upright.
        shaft_mm: How much of the shaft is seen.
    """
    turn = math.radians(degrees)
    ux, uy = math.sin(turn), -math.cos(turn)

    def at(along: float, aside: float = 0.0) -> Point:
        return point[0] + ux * along - uy * aside, point[1] + uy * along + ux * aside

    grip, top, wide = shaft_mm, shaft_mm + 24.0, 1.5
    handle = polyline([at(grip, -wide), at(top, -wide), at(top, wide), at(grip, wide)], closed=True)
    winding: list[Command] = []
    for i in range(1, 10):
        along = grip + (top - grip) * i / 10
        winding += [("M", *at(along - 0.5, -wide)), ("L", *at(along + 0.5, wide))]
    shade = polyline([point, (point[0] + 17.0, point[1] - 11.0)])
    return [
        Outline(f"{name} shadow", Role.SKIN_LINE, shade, filled=False, line_mm=1.1, opacity=0.35),
        Outline(f"{name} place", Role.SKIN_LINE, ellipse(point, 2.4, 1.7), filled=False, line_mm=0.5, opacity=0.8),
        Outline(f"{name} shaft", Role.NEEDLE, polyline([point, at(grip)]), filled=False, line_mm=NEEDLE_MM),
        bright(Outline(f"{name} handle", Role.NEEDLE_HANDLE, handle, line_mm=0.5)),
        Outline(f"{name} winding", Role.NEEDLE_HANDLE, tuple(winding), filled=False, line_mm=0.35, opacity=0.7),
        Outline(f"{name} end", Role.NEEDLE_HANDLE, ellipse(at(top), 2.3, 1.8, degrees), line_mm=0.5),
    ]


def resting_back(who: Resting, within: Reach = WHOLE) -> tuple[Outline, ...]:
    """Return the back, the cloth over the hips and the needles; the mid-line is x = 0, the low back about y = 680.

    Marks of the body are drawn ``within`` that many mm from the crown.
    """
    sheet = Sheet()
    sheet.fill(
        "couch cover",
        Role.GROUND_COOL,
        polyline([(-420, -200), (420, -200), (420, 1400), (-420, 1400)], closed=True),
        0,
        light=(-300, 200),
        toward=(420, 1100),
    )
    for index, x in enumerate((-318.0, 322.0)):
        crease: list[Point] = [(x, 300), (x + 8, 520), (x - 4, 760), (x + 6, 1000)]
        sheet.line(f"cover crease {index}", Role.GROUND_COOL, smooth(crease, closed=False), FINE, opacity=0.5)
    body = figure(who.build, line_mm=INK * 1.2, clothed=False, within=within)
    outline = next(shape for shape in body if shape.name == "skin")
    for index, spread in enumerate((14.0, 8.0)):
        sheet.add(
            *placed(
                [Outline(f"rest shade {index}", SHADE, outline.path, line_mm=0, opacity=0.09)],
                "body",
                (spread, spread),
            )
        )
    sheet.add(*body)
    _towel(sheet, who.towel)
    for index, (point, degrees) in enumerate(POINTS[: who.needles]):
        shapes = needle_from_above("shown", (0.0, 0.0), degrees)
        sheet.add(*placed(shapes, f"needle {index + 1}", point, who.needle_size))
    return sheet.outlines


def _towel(sheet: Sheet, role: Role) -> None:
    edge: list[Point] = [(-260, 812), (-190, 798), (-110, 786), (0, 792), (110, 786), (190, 798), (262, 810)]
    fall: list[Point] = [(276, 900), (270, 1120), (262, 1400), (-262, 1400), (-270, 1120), (-274, 900)]
    sheet.fill("towel shade", SHADE, smooth([(x, y - 5) for x, y in edge] + fall, tension=0.8), 0, opacity=0.12)
    sheet.fill("towel", role, smooth([*edge, *fall], tension=0.8), INK * 1.2, light=(-200, 780), toward=(240, 1060))
    hem = [(x, y + 17) for x, y in edge]
    sheet.line("towel hem", role, smooth(hem, closed=False), FINE)
    for index, (x, long, lean) in enumerate(
        ((-188, 120, 34), (-120, 60, 16), (-30, 150, -26), (60, 70, 12), (128, 130, -30), (206, 80, -16))
    ):
        fold: list[Point] = [(x, 822), (x + lean * 0.2, 822 + long * 0.4), (x + lean, 822 + long)]
        sheet.line(f"towel fold {index}", role, smooth(fold, closed=False), FINE, opacity=0.5)


def acupuncture(value: float) -> Drawing:
    """Return the hub picture: a resting back, needles low on it, and the hand that places the last one.

    ``value`` brings the hand: 0 away, 1 at the last needle.
    """
    landmarks = {
        "focus": (20.0, 688.0),
        "needle": (-42.0, 670.0),
        "low back": (0.0, 660.0),
        "hand": (150.0, 765.0),
        "cloth": (-120.0, 850.0),
    }
    measures = {"needle-thickness": NEEDLE_MM, "needles": 8.0, "focus-width": 330.0}
    outlines = (*_waiting(), *_last(round(value, 4)))
    return Drawing(420.0, 504.0, outlines, landmarks, measures, (-200.0, 418.0))


def acupuncture_wide(value: float) -> Drawing:
    """Return the same in a frame wider than high."""
    return reframed(acupuncture(value), (-240.0, 540.0, 500.0, 336.0), (20.0, 700.0), 400.0)


@cache
def _waiting() -> tuple[Outline, ...]:
    """Return the back with all needles but the last."""
    return lit(resting_back(Resting(Build(skin=Role.SKIN, waist=1.05, hips=1.04), Role.CLOTH, 7)))


@lru_cache(maxsize=4)
def _last(value: float) -> tuple[Outline, ...]:
    """Return the last needle and the hand that brings it."""
    point, degrees = POINTS[7]
    turn = math.radians(degrees)
    away = (1.0 - value) * 260.0
    at = (point[0] + math.sin(turn) * 25.0 + away, point[1] - math.cos(turn) * 25.0 + away * 0.4)
    needle = placed(_loose_needle(), "last", (point[0] + away, point[1] + away * 0.4))
    shade, hand = _hand()
    return (
        *needle,
        *placed(shade, "hand shade", (at[0] + 12, at[1] + 14)),
        *placed(hand, "practitioner", at),
    )


@cache
def _loose_needle() -> tuple[Outline, ...]:
    return lit(needle_from_above("needle 8", (0.0, 0.0), POINTS[7][1]))


@cache
def _hand() -> tuple[tuple[Outline, ...], tuple[Outline, ...]]:
    """Return the shade of the practitioner's hand and the hand, about where it holds the needle."""
    hand = placed(pinching_hand(Role.SKIN_DEEP, Role.PAPER, INK * 1.2), "", scale=0.98, degrees=18.0)
    named = [replace(shape, name=shape.name.strip()) for shape in hand]
    shade = [shape for shape in named if shape.filled and "nail" not in shape.name]
    return tuple(Outline(s.name, SHADE, s.path, line_mm=0, opacity=0.07) for s in shade), lit(named)
