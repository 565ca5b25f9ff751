"""What the section scenes share: the needle going in, the vessel and the nerve between the bundles, the lens."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, sample, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, bright
from kiosk.anatomy.section import BARE_SHAFT, Block, air, fascia, fat, needle, skin, steps
from kiosk.anatomy.section_muscle import muscle, seam
from kiosk.scenes.clipping import clipped, outline_points
from kiosk.scenes.strokes import SHADE, band, ease, lit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Command, Path, Point
    from kiosk.scenes.strokes import Sheet

NEEDLE_MM = 0.25
"""Thickness of every needle in the section, in mm (0.16 to 0.30 is usual)."""


# Half the width of the gleam about a needle's shaft, in mm.
_GLEAM = 0.42


def layers(sheet: Sheet, block: Block) -> None:
    """Draw air, skin, fat, fascia and muscle."""
    sheet.add(*_layers(block))


# Several pictures are cut from the same block, and what stands still must stay the same objects.
@lru_cache(maxsize=8)
def _layers(block: Block) -> tuple[Outline, ...]:
    return lit((air(), *skin(block), *fat(block), *fascia(block), *muscle(block)))


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


def put_needle(block: Block, tip: Point, degrees: float, value: float, handle_mm: float = 12.0) -> tuple[Outline, ...]:
    """Return the needle on its way to ``tip``: above the picture at value 0, there from 0.5.

    A soft gleam about the shaft lets so thin a line be seen on every ground; the shaft itself is not enlarged.
    """
    return _needle_at(block, tip, degrees, round(inserted(value), 4), handle_mm)


# From half-way on the needle stands still: it must stay the same objects then.
@lru_cache(maxsize=24)
def _needle_at(block: Block, tip: Point, degrees: float, come: float, handle_mm: float) -> tuple[Outline, ...]:
    turn = math.radians(degrees)
    level = block.surface(tip[0])
    inside = (tip[1] - level) / math.cos(turn)
    back = (1.0 - come) * (tip[1] + 8.0) / math.cos(turn)
    spot = (tip[0] + math.sin(turn) * back, tip[1] - math.cos(turn) * back)
    entry = (tip[0] + math.tan(turn) * (tip[1] - level), level)
    deep = min(max((spot[1] - level) / (tip[1] - level), 0.0), 1.0)
    grip = inside + BARE_SHAFT
    gleam = polyline(
        [
            (spot[0] + math.sin(turn) * along + math.cos(turn) * aside,
             spot[1] - math.cos(turn) * along + math.sin(turn) * aside)
            for along, aside in ((0.0, -_GLEAM), (grip, -_GLEAM), (grip, _GLEAM), (0.0, _GLEAM))
        ],
        closed=True,
    )  # fmt: skip
    return lit(
        (
            Outline("needle gleam", Role.PAPER, gleam, line_mm=0.0, opacity=0.42),
            Outline(
                "needle shadow", Role.SKIN_LINE, ellipse((entry[0], level - 0.25), 1.1, 0.3), line_mm=0.12,
                filled=False, opacity=0.7 * min(deep * 8.0, 1.0),
            ),
            *needle(spot, degrees, inside, NEEDLE_MM, handle_mm),
        )
    )  # fmt: skip


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
    fibres = [
        smooth([(x + share * 0.3, y + share * w) for (x, y), w in zip(points, widths, strict=True)], closed=False)
        for share in (-0.16, 0.16)
    ]
    path = tuple(command for fibre in fibres for command in fibre)
    sheet.line(f"{name} fibres", Role.NERVE_LINE, path, 0.12)


def vessel(sheet: Sheet, name: str, points: list[Point], widths: list[float]) -> None:
    """Draw a small artery with a light along its upper side."""
    sheet.fill(name, Role.VESSEL, band(points, widths), 0.25)
    shine = [(x, y - w * 0.18) for (x, y), w in zip(points, widths, strict=True)]
    sheet.fill(f"{name} shine", Role.PAPER, band(shine, [w * 0.14 for w in widths]), 0.0, opacity=0.45)


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
        for shape in shapes:
            if shape.filled:
                self._sheet.add(*clipped((shape,), self._region))
            else:
                self._sheet.add(replace(shape, path=self._inside(shape.path)))

    def _inside(self, path: Path) -> Path:
        """Return what of a line lies on the glass, to within a sample."""
        out: list[Command] = []
        drawing = False
        for command in path:
            if command[0] == "Z":
                continue
            # The lines put on a glass are fine curves: their corners say where they leave it.
            x, y = command[-2], command[-1]
            was, drawing = drawing, math.dist((x, y), self.center) < self.radius
            if drawing:
                out.append(command if was and command[0] != "M" else ("M", x, y))
        return tuple(out)

    def pressed(self, path: Path, fineness: int = 2) -> Path:
        """Return a closed shape with what passes the rim pressed back onto it; empty when all of it lies outside.

        Much quicker than cutting, and right for shapes that cross the rim twice at most.
        """
        (cx, cy), reach = self.center, self.radius
        points: list[Point] = []
        inside = False
        for x, y in sample(path, fineness):
            far = math.hypot(x - cx, y - cy)
            inside = inside or far < reach
            press = min(reach / far, 1.0) if far else 1.0
            points.append((cx + (x - cx) * press, cy + (y - cy) * press))
        return polyline(points, closed=True) if inside else ()

    def rim(self) -> None:
        """Draw the rim, last of all."""
        ring = (*ellipse(self.center, self.radius + 1.1), *ellipse(self.center, self.radius - 0.2))
        # Plain: on so narrow a shape a gradient costs much and shows nothing.
        self._sheet.add(bright(Outline("lens rim", Role.PAPER, ring, line_mm=0.28)))


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
