"""A block of the low back cut open, life size: skin, fat, fascia and muscle, and a needle in it.

Thicknesses in mm are those of an average adult's low back, for proportion (textbook values): epidermis 0.1 to 0.3,
dermis 2 to 4, fat 5 to 20, thoracolumbar fascia 0.5 to 1.5; the erector spinae below is 30 and more. The view box is
60 x 72; layers go on beyond its sides, so that a wider frame is filled too.

What is alike (all hairs, all lobules of a row) is one outline of many pieces: a picture of few outlines is painted
fast, and its tissue stays the same object while something in it moves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, bright, stroke

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Command, Path, Point

WIDTH, HEIGHT = 60.0, 72.0
# How far plain layers go on beyond the view box.
_FAR_LEFT, _FAR_RIGHT = -90.0, 150.0
# Walls and edges drawn as finely as the usual display can: one pixel, which costs a fifth of one and a half.
_WALL = 0.09
# How much of the shaft stands out of the skin, in mm.
BARE_SHAFT = 9.0


@dataclass(frozen=True, slots=True)
class Block:
    """How the block of tissue is cut.

    Args:
        skin: Height of the skin's surface in the view box, in mm from its top.
        epidermis: Thickness in mm.
        dermis: Thickness in mm.
        fat: Thickness in mm.
        fascia: Thickness in mm.
        muscle: Thickness in mm; the muscle's deep side may lie outside the view box.
        knot: Where the muscle can grow tight; None where it cannot.
        left: How far to the left details are drawn, in mm.
        right: How far to the right details are drawn, in mm.
    """

    skin: float = 23.0
    epidermis: float = 0.25
    dermis: float = 2.8
    fat: float = 8.6
    fascia: float = 1.0
    muscle: float = 40.0
    knot: Point | None = None
    left: float = -16.0
    right: float = 76.0

    @property
    def levels(self) -> tuple[float, float, float, float, float, float]:
        """Heights in mm where epidermis, dermis, fat, fascia and muscle begin, and where the muscle ends."""
        dermis = self.skin + self.epidermis
        fat = dermis + self.dermis
        fascia = fat + self.fat
        muscle = fascia + self.fascia
        return self.skin, dermis, fat, fascia, muscle, muscle + self.muscle

    def surface(self, x: float) -> float:
        """Return the height of the skin's cut edge at ``x`` mm."""
        return self.skin + roll(x, 0.25, 41.0)

    def tops(self, x: float) -> tuple[float, float, float, float]:
        """Return the heights of the tops of dermis, fat, fascia and muscle at ``x``."""
        _, dermis, fat, fascia, muscle, _ = self.levels
        lift = self.surface(x) - self.skin
        sag = roll(x, 0.45, 58.0, 0.1)
        return dermis + lift, fat + lift, fascia + sag, muscle + sag


def steady(seed: int) -> float:
    """Return a number from 0 to 1 that looks random and is always the same for ``seed``."""
    noise = math.sin(seed * 12.9898 + 4.1414) * 43758.5453
    return noise - math.floor(noise)


def roll(x: float, height: float, length: float, shift: float = 0.0) -> float:
    """Return a gentle wave at ``x``: ``height`` mm up and down, ``length`` mm from crest to crest."""
    return height * math.sin(math.tau * (x / length + shift))


def steps(left: float, right: float, count: int) -> list[float]:
    """Return ``count + 1`` even steps from ``left`` to ``right``."""
    return [mix(left, right, i / count) for i in range(count + 1)]


def slab(
    name: str, role: Role, top: Callable[[float], float], bottom: Callable[[float], float], line: float = 0.3
) -> Outline:
    """Return a layer between two edges (heights in mm by x), far wider than the view box."""
    xs = [-50.0, -40.0, -30.0, *steps(-20.0, 80.0, 18), 90.0, 100.0, 110.0]
    upper = smooth([(x, top(x)) for x in xs], closed=False)
    lower = smooth([(x, bottom(x)) for x in reversed(xs)], closed=False)
    left, right = (_FAR_LEFT, top(xs[0])), (_FAR_RIGHT, top(xs[-1]))
    path: Path = (
        ("M", *left), ("L", xs[0], top(xs[0])), *upper[1:], ("L", *right), ("L", _FAR_RIGHT, bottom(xs[-1])),
        ("L", xs[-1], bottom(xs[-1])), *lower[1:], ("L", _FAR_LEFT, bottom(xs[0])), ("Z",),
    )  # fmt: skip
    shape = Outline(name, role, path, line_mm=line)
    return across(shape, (30.0, min(top(x) for x in xs)), (30.0, max(bottom(x) for x in xs)))


def layer(
    name: str, role: Role, top: Callable[[float], float], bottom: Callable[[float], float], line: float = 0.3
) -> tuple[Outline, Outline]:
    """Return a `slab` and the line along its top; the line along its foot is that of the layer below, drawn over it."""
    shape = slab(name, role, top, bottom, 0.0)
    # From the left end to the right one, which is a straight line after a curve.
    end = next(i for i, command in enumerate(shape.path) if i > 1 and command[0] == "L")
    return shape, Outline(f"{name} edge", role, shape.path[: end + 1], filled=False, line_mm=line)


def air(role: Role = Role.GROUND_COOL) -> Outline:
    """Return the field behind everything."""
    box = rounded_box(_FAR_LEFT, -60.0, _FAR_RIGHT - _FAR_LEFT, 200.0, 0.0)
    return across(Outline("air", role, box, line_mm=0.0), (0.0, 0.0), (34.0, 34.0))


def skin(block: Block) -> list[Outline]:
    """Return the skin: its surface running back, epidermis, and dermis with hair roots and fine vessels."""
    far = block.skin - 4.4
    blush = slab("dermis blush", Role.SORE, block.surface, lambda x: block.tops(x)[1], 0.0)
    return [
        *layer("skin surface", Role.SKIN, lambda x: far + roll(x, 0.5, 90.0, 0.2), block.surface),
        Outline("skin creases", Role.SKIN_LINE, _creases(block), filled=False, line_mm=0.12, opacity=0.2),
        *layer("dermis", Role.SKIN, block.surface, lambda x: block.tops(x)[1]),
        replace(blush, opacity=0.22),
        Outline("collagen", Role.SKIN_LINE, _collagen(block), filled=False, line_mm=0.14, opacity=0.45),
        *_plexus(block),
        *_roots(block),
        slab("epidermis", Role.SKIN_DARK, block.surface, lambda x: block.tops(x)[0], 0.12),
    ]


def _strewn(block: Block, per_mm: float, seed: int) -> list[float]:
    """Return places from side to side, ``per_mm`` of them to a millimetre, out of step but never far apart."""
    count = round((block.right - block.left) * per_mm)
    return [mix(block.left, block.right, (i + steady(i * 3 + seed)) / count) for i in range(count)]


def _creases(block: Block) -> Path:
    path: list[Command] = []
    for i, x in enumerate(_strewn(block, 0.8, 1)):
        y = block.surface(x) - 0.4 - 3.4 * steady(i * 3 + 2)
        long, lean = 0.7 + 1.1 * steady(i * 3), (-0.5 if i % 2 else 0.45)
        path += [("M", x, y), ("C", x + long / 3, y + lean * 0.2, x + long * 0.7, y + lean * 0.8, x + long, y + lean)]
    return tuple(path)


def _collagen(block: Block) -> Path:
    path: list[Command] = []
    for i, x in enumerate(_strewn(block, 1.2, 5)):
        top, bottom, _, _ = block.tops(x)
        y = mix(top + 0.5, bottom - 0.3, steady(i + 200))
        long = 1.2 + steady(i + 400)
        path += [("M", x, y), ("C", x + long / 3, y - 0.3, x + long * 2 / 3, y + 0.3, x + long, y)]
    return tuple(path)


def _plexus(block: Block) -> list[Outline]:
    """Return the fine vessels at the foot of the dermis with loops rising to the epidermis."""
    count = round((block.right - block.left) / 3.0)
    base = [(x, block.tops(x)[1] - 0.45 + roll(x, 0.12, 9.0)) for x in steps(block.left, block.right, count)]
    loops: list[Command] = []
    for index in range(-7, 15):
        x = 14.8 + index * 8.3 + 2.0 * steady(index + 18)
        if not block.left < x < block.right:
            continue
        top, bottom, _, _ = block.tops(x)
        loop = [(x - 1.5, bottom - 0.45), (x - 0.3, bottom - 1.0), (x - 0.26, top + 0.75), (x, top + 0.42),
                (x + 0.26, top + 0.75), (x + 0.3, bottom - 1.0), (x + 1.5, bottom - 0.45)]  # fmt: skip
        loops += smooth(loop, closed=False)
    return [
        Outline("dermal vessel", Role.VESSEL_LINE, smooth(base, closed=False), filled=False, line_mm=0.28),
        Outline("capillaries", Role.VESSEL_LINE, tuple(loops), filled=False, line_mm=0.18),
    ]


def _roots(block: Block) -> list[Outline]:
    roots: list[Command] = []
    bulbs: list[Command] = []
    glands: list[Command] = []
    hairs: list[Command] = []
    for index, x in enumerate((-9.0, 6.0, 17.0, 45.5, 56.0, 69.0, -41.5, -28.0, 81.5, 93.0, 104.5)):
        if not block.left < x < block.right:
            continue
        y = block.surface(x)
        deep = block.dermis * (0.8 + 0.25 * steady(index + 7))
        bulb: Point = (x - 1.2, y + deep + 0.2)
        roots += stroke([(x + 0.1, y), (x - 0.6, y + deep * 0.5), (bulb[0], bulb[1] - 0.1)], 0.5)
        bulbs += ellipse(bulb, 0.34, 0.46, 20)
        glands += ellipse((x + 0.1, y + deep * 0.5), 0.34, 0.6, 25)
        hairs += smooth([bulb, (x, y), (x + 0.8, y - 1.5), (x + 2.2, y - 2.6 - steady(index))], closed=False)
    return [
        Outline("hair roots", Role.SKIN_DARK, tuple(roots), line_mm=0.1),
        Outline("hair bulbs", Role.SKIN_DARK, tuple(bulbs), line_mm=0.1),
        Outline("oil glands", Role.FAT, tuple(glands), line_mm=0.12),
        Outline("hairs", Role.HAIR, tuple(hairs), filled=False, line_mm=0.12),
    ]


def fat(block: Block) -> list[Outline]:
    """Return the fat under the skin: lobules in thin walls of connective tissue."""
    shapes = [*layer("fat", Role.FASCIA, lambda x: block.tops(x)[1], lambda x: block.tops(x)[2])]
    rows = max(round(block.fat / 2.9), 1)
    walls: list[Command] = []
    for row in range(rows):
        lobules: list[Command] = []
        edges = [block.left - 4 + (row % 2) * 2.6]
        while edges[-1] < block.right + 4:
            edges.append(edges[-1] + 3.6 + 2.4 * steady(row * 97 + len(edges) * 13))
        for sides in pairwise(edges):
            lobules += _lobule(block, (row, rows), sides)
        walls += lobules
        high, low = (mix(block.tops(30.0)[1], block.tops(30.0)[2], (row + share) / rows) for share in (0.0, 1.0))
        shape = Outline(f"fat lobules {row}", Role.FAT, tuple(lobules), line_mm=0.0)
        shapes.append(across(shape, (30.0, high), (30.0, low + 0.6)))
    return [*shapes, Outline("lobule walls", Role.FAT, tuple(walls), filled=False, line_mm=_WALL)]


def _lobule(block: Block, rank: tuple[int, int], sides: tuple[float, float]) -> Path:
    row, rows = rank
    a, b = sides[0] + 0.12, sides[1] - 0.12
    middle = (a + b) / 2
    seed = row * 31 + int(sides[0] * 7)
    _, top, bottom, _ = block.tops(middle)

    def edge(at: int, x: float, room: float) -> float:
        inside = 0.0 if at in {0, rows} else roll(x, 0.22, 7.3, at * 0.37)
        return mix(top + 0.15, bottom - 0.15, at / rows) + inside + room

    corner = 0.5 + 0.3 * steady(seed)
    lean = 0.5 * (steady(seed + 3) - 0.5)
    high, low = edge(row, middle, 0.12), edge(row + 1, middle, -0.12)
    waist = (high + low) / 2
    shape = [
        (a + corner, edge(row, a, 0.3)), (middle, high - 0.05), (b - corner, edge(row, b, 0.3)), (b, waist + lean),
        (b - corner, edge(row + 1, b, -0.3)), (middle, low + 0.05), (a + corner, edge(row + 1, a, -0.3)),
        (a, waist - lean),
    ]  # fmt: skip
    return smooth(shape, tension=1.05)


def fascia(block: Block) -> list[Outline]:
    """Return the sheet of connective tissue over the muscle."""
    lines: list[Command] = []
    for share in (0.33, 0.67):
        count = round((block.right - block.left) / 2.0)
        points = [
            (x, mix(block.tops(x)[2], block.tops(x)[3], share) + roll(x, 0.06, 5.1, share))
            for x in steps(block.left, block.right, count)
        ]
        lines += smooth(points, closed=False)
    return [
        *layer("thoracolumbar fascia", Role.FASCIA, lambda x: block.tops(x)[2], lambda x: block.tops(x)[3]),
        Outline("fascia layers", Role.FASCIA, tuple(lines), filled=False, line_mm=0.1, opacity=0.5),
    ]


def needle(
    tip: Point, degrees: float, inside: float, thickness: float = 0.25, handle_mm: float = 12.0
) -> list[Outline]:
    """Return a needle with its wound handle.

    Args:
        tip: Its point, in mm.
        degrees: How far it leans to the right of upright.
        inside: How much of it is in the tissue, in mm from the tip.
        thickness: Of the shaft, in mm; 0.16 to 0.30 for acupuncture.
        handle_mm: Length of the handle.
    """
    turn = math.radians(degrees)
    ux, uy = math.sin(turn), -math.cos(turn)

    def at(along: float, aside: float = 0.0) -> Point:
        return tip[0] + ux * along - uy * aside, tip[1] + uy * along + ux * aside

    half, wide = thickness / 2, 0.6
    grip, top = inside + BARE_SHAFT, inside + BARE_SHAFT + handle_mm
    shine = polyline(
        [at(1.2, -half * 0.8), at(grip, -half * 0.8), at(grip, -half * 0.1), at(1.2, -half * 0.1)], closed=True
    )
    handle = [at(grip, -wide * 0.6), at(grip + 0.5, -wide), at(top, -wide), at(top + 0.5, 0),
              at(top, wide), at(grip + 0.5, wide), at(grip, wide * 0.6)]  # fmt: skip
    winding: list[Command] = []
    for i in range(1, 20):
        along = grip + 0.4 + i * (top - grip - 0.9) / 20
        winding += [("M", *at(along, -wide)), ("L", *at(along + 0.45, wide))]
    shaded = Outline("needle handle", Role.NEEDLE_HANDLE, smooth(handle, tension=0.5), line_mm=0.2)
    return [
        Outline("needle shaft", Role.NEEDLE, polyline([at(0), at(grip)]), filled=False, line_mm=thickness),
        bright(Outline("needle shine", Role.NEEDLE, shine, line_mm=0.0)),
        across(shaded, at(grip, wide), at(grip, -wide)),
        Outline("needle winding", Role.NEEDLE_HANDLE, tuple(winding), filled=False, line_mm=0.14, opacity=0.8),
    ]
