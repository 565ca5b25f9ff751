"""What the section scenes share: the needle going in, the vessel and the nerve between the bundles, the lens."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across
from kiosk.anatomy.section import Block, air, fascia, fat, needle, skin, steps
from kiosk.anatomy.section_muscle import muscle, seam
from kiosk.scenes.strokes import SHADE, band, clipped, ease, outline_points

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Path, Point
    from kiosk.scenes.strokes import Sheet

NEEDLE_MM = 0.25
"""Thickness of every needle in the section, in mm (0.16 to 0.30 is usual)."""


def layers(sheet: Sheet, block: Block) -> None:
    """Draw air, skin, fat, fascia and muscle."""
    sheet.add(*_layers(block))


# A movement asks for the same block again and again: the few last ones are kept.
@lru_cache(maxsize=4)
def _layers(block: Block) -> tuple[Outline, ...]:
    return (air(), *skin(block), *fat(block), *fascia(block), *muscle(block))


def thicknesses(block: Block) -> dict[str, float]:
    """Return the thickness of every layer in mm, as measures of a drawing."""
    return {
        "epidermis": block.epidermis,
        "dermis": block.dermis,
        "fat": block.fat,
        "fascia": block.fascia,
        "muscle": block.muscle,
        "needle-thickness": NEEDLE_MM,
    }


def inserted(value: float) -> float:
    """Return how far the needle is in, 0 to 1: it comes in the first half of the change."""
    return ease(value, 0.0, 0.5)


def effect(value: float) -> float:
    """Return how far the supposed effect has come, 0 to 1: it comes in the second half."""
    return ease(value, 0.5, 1.0)


def put_needle(sheet: Sheet, block: Block, tip: Point, degrees: float, value: float, handle_mm: float = 12.0) -> Point:
    """Draw the needle on its way to ``tip``: above the picture at value 0, there from 0.5. Return where its tip is."""
    turn = math.radians(degrees)
    inside = (tip[1] - block.surface(tip[0])) / math.cos(turn)
    back = (1.0 - inserted(value)) * (tip[1] + 8.0) / math.cos(turn)
    spot = (tip[0] + math.sin(turn) * back, tip[1] - math.cos(turn) * back)
    shapes = needle(spot, degrees, inside, NEEDLE_MM, handle_mm)
    shadow = (tip[0] + math.tan(turn) * (tip[1] - block.surface(tip[0])), block.surface(tip[0]) - 0.25)
    sheet.add(
        Outline(
            "needle shadow", Role.SKIN_LINE, ellipse(shadow, 1.1, 0.3), line_mm=0.12, filled=False,
            opacity=0.7 * ease(value, 0.15, 0.3),
        ),
        *shapes,
    )  # fmt: skip
    return spot


def on_shaft(tip: Point, degrees: float, height: float) -> Point:
    """Return the point of a needle's shaft at ``height`` mm from the top of the view box."""
    return tip[0] + math.tan(math.radians(degrees)) * (tip[1] - height), height


def along_seam(block: Block, row: int, left: float, right: float, lift: float = 0.0) -> list[Point]:
    """Return points along a seam between the bundles, from ``left`` to ``right`` in mm."""
    count = max(round((right - left) / 6.3), 14)
    return [(x, y + lift) for x, y in (seam(block, row, x) for x in steps(left, right, count))]


def nerve(sheet: Sheet, name: str, points: list[Point], widths: list[float]) -> None:
    """Draw a nerve: a yellow band with its fibres as fine lines."""
    sheet.fill(name, Role.NERVE, band(points, widths), 0.25)
    for index, share in enumerate((-0.22, 0.0, 0.22)):
        shifted = [(x + share * 0.3, y + share * w) for (x, y), w in zip(points, widths, strict=True)]
        sheet.line(f"{name} fibre {index + 1}", Role.NERVE_LINE, smooth(shifted, closed=False), 0.12, opacity=0.8)


def vessel(sheet: Sheet, name: str, points: list[Point], widths: list[float]) -> None:
    """Draw a small artery with a light along its upper side."""
    sheet.fill(name, Role.VESSEL, band(points, widths), 0.25)
    shine = [(x, y - w * 0.18) for (x, y), w in zip(points, widths, strict=True)]
    sheet.line(f"{name} shine", Role.PAPER, smooth(shine, closed=False), 0.2, opacity=0.28)


class Lens:
    """A round look at a small place: everything put on its glass is cut at the rim.

    Args:
        sheet: Where to draw.
        center: Middle of the lens in mm.
        radius: Of the glass, in mm.
        spot: The place looked at.
        ground: Colour of the glass.
    """

    def __init__(self, sheet: Sheet, center: Point, radius: float, spot: Point, ground: Role) -> None:
        """Draw the beam from the place to the lens, and the empty glass."""
        self._sheet = sheet
        self.center = center
        self.radius = radius
        self._region = outline_points(ellipse(center, radius))
        sheet.fill("lens beam", Role.PAPER, _beam(spot, 1.3, center, radius + 0.6), 0.0, opacity=0.38)
        sheet.fill("lens spot", Role.PAPER, (*ellipse(spot, 1.9), *ellipse(spot, 1.4)), 0.18)
        for index, out in enumerate((1.9, 1.3)):
            shade = ellipse((center[0] + 0.5, center[1] + 0.9), radius + out)
            sheet.fill(f"lens shadow {index + 1}", SHADE, shade, 0.0, opacity=0.10)
        sheet.add(
            across(
                Outline("lens glass", ground, ellipse(center, radius), line_mm=0.0),
                (center[0] - radius * 0.7, center[1] - radius * 0.7),
                (center[0] + radius * 0.7, center[1] + radius * 0.7),
            )
        )

    def at(self, u: float, v: float) -> Point:
        """Return a point of the glass; ``u`` and ``v`` run from -1 to 1 across it."""
        return self.center[0] + u * self.radius, self.center[1] + v * self.radius

    def put(self, shapes: Iterable[Outline]) -> None:
        """Draw ``shapes`` on the glass, cut at its rim."""
        self._sheet.add(*clipped(shapes, self._region))

    def rim(self) -> None:
        """Draw the rim, last of all."""
        ring = (*ellipse(self.center, self.radius + 1.1), *ellipse(self.center, self.radius - 0.2))
        self._sheet.fill("lens rim", Role.PAPER, ring, 0.28)


def _beam(spot: Point, small: float, center: Point, large: float) -> Path:
    """Return the shape between a small circle and a large one: their outer tangents."""
    dx, dy = center[0] - spot[0], center[1] - spot[1]
    apart = math.hypot(dx, dy)
    heading, open_by = math.atan2(dy, dx), math.acos((small - large) / apart)
    corners: list[Point] = []
    for sign, ends in ((1, ((spot, small), (center, large))), (-1, ((center, large), (spot, small)))):
        turn = heading + sign * open_by
        corners += [(p[0] + math.cos(turn) * r, p[1] + math.sin(turn) * r) for p, r in ends]
    return polyline(corners, closed=True)


def star(center: Point, radius: float, points: int = 4, turn: float = 0.0) -> Path:
    """Return a soft star: the sign for a messenger that is said to ease pain."""
    dots: list[Point] = []
    for i in range(points * 2):
        reach = radius if i % 2 == 0 else radius * 0.48
        angle = turn + math.pi * i / points
        dots.append((center[0] + math.cos(angle) * reach, center[1] + math.sin(angle) * reach))
    return smooth(dots, tension=0.55)
