"""Inside the lens: a nerve ending, cells that send messengers of inflammation, and endorphins."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import distance, ellipse, smooth
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.light import glow
from kiosk.anatomy.section import steady
from kiosk.scenes.strokes import Sheet, ball, band, lit, wave
from kiosk.scenes.tissue import star

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Command, Outline, Path, Point
    from kiosk.scenes.tissue import Lens

_MOST, _FEWEST, _ENDORPHINS = 30, 13, 8
# The glass the sizes here were drawn for, in mm.
_USUAL_GLASS = 16.5
_MESSENGER, _STAR = 0.66, 1.75

# Where the branches of the nerve ending finish, on a glass from -1 to 1.
_TWIGS: tuple[tuple[Point, ...], ...] = (
    ((0.52, 0.30), (0.30, 0.02), (0.06, -0.10), (-0.14, -0.22)),
    ((0.36, 0.10), (0.24, -0.22), (0.22, -0.46)),
    ((0.46, 0.22), (0.20, 0.20), (-0.06, 0.22), (-0.22, 0.14)),
    ((0.56, 0.34), (0.36, 0.50), (0.12, 0.56)),
    ((0.54, 0.30), (0.58, 0.02), (0.56, -0.22)),
)
_CELLS: tuple[tuple[float, float, float], ...] = ((-0.52, 0.34, 0.25), (-0.30, -0.58, 0.22), (-0.82, -0.22, 0.20))


def threads(lens: Lens) -> None:
    """Put the fine threads of the tissue on the glass."""
    path: list[Command] = []
    for index in range(7):
        y = -0.95 + index * 0.32
        a, b = lens.at(-1.1, y + 0.1 * steady(index)), lens.at(1.1, y - 0.25 + 0.2 * steady(index + 5))
        path += smooth(wave(a, b, 0.35, 1.6, steady(index)), closed=False)
    sheet = Sheet()
    sheet.line("lens collagen", Role.SKIN_LINE, tuple(path), 0.3, opacity=0.22)
    lens.put(sheet.outlines)


@lru_cache(maxsize=4)
def soreness(lens: Lens, calm: float) -> tuple[Outline, ...]:
    """Return the warm glow of sore tissue; ``calm`` from 0 to 1 takes most of it away."""
    r = lens.radius * 0.99
    return tuple(glow("lens soreness", Role.SORE, lens.at(0.0, 0.0), r, r, 0.52 * (1 - 0.65 * calm), layers=3))


def ending(lens: Lens) -> None:
    """Put the nerve ending and the cells on the glass."""
    sheet = Sheet()
    _nerve_ending(sheet, lens)
    for index, (u, v, size) in enumerate(_CELLS):
        _cell(sheet, lens, index, (u, v, size))
    lens.put(lit(sheet.outlines))


@lru_cache(maxsize=4)
def inflammation(lens: Lens, calm: float) -> tuple[tuple[Outline, ...], dict[str, float]]:
    """Return what floats on the glass at ``calm`` from 0 (many messengers) to 1 (fewer), and how many of each kind.

    Messengers go and endorphins come one after another, by growing or shrinking.
    """
    sheet = Sheet()
    size = lens.radius / _USUAL_GLASS
    left = _MOST + (_FEWEST - _MOST) * calm
    dots: list[Path] = []
    for index in range(_MOST):
        # The last ones go first.
        shown = min(max(left - index, 0.0), 1.0)
        if shown > 0.0:
            dots.append(ball(*spot(lens, index, calm), _MESSENGER * size * shown))
    sheet.many("messengers", Role.NUCLEUS_ESCAPED, dots, 0.22)
    stars: list[Path] = []
    for index, place in enumerate(docks(lens, calm)):
        shown = min(max(_ENDORPHINS * calm - index, 0.0), 1.0)
        if shown > 0.0:
            stars.append(_star(index, place, _STAR * size * shown))
    sheet.many("endorphins", Role.CALM, stars, 0.25)
    return lit(sheet.outlines), {"messengers": float(len(dots)), "endorphins": float(len(stars))}


def _star(index: int, place: Point, size: float) -> Path:
    x, y = place
    out: list[Command] = []
    for command in _unit_star(index):
        if command[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = command
            out.append(("C", x + x1 * size, y + y1 * size, x + x2 * size, y + y2 * size, x + x3 * size, y + y3 * size))
        elif command[0] == "M":
            out.append(("M", x + command[1] * size, y + command[2] * size))
        else:
            out.append(("Z",))
    return tuple(out)


@cache
def _unit_star(index: int) -> Path:
    return star((0.0, 0.0), 1.0, 5, index)


def _nerve_ending(sheet: Sheet, lens: Lens) -> None:
    size = lens.radius / _USUAL_GLASS
    trunk = [lens.at(1.15, 0.86), lens.at(0.82, 0.58), lens.at(0.55, 0.32)]
    inside: list[Path] = []
    for index, twig in enumerate(_TWIGS):
        points = [lens.at(*p) for p in twig]
        widths = [1.9 * size, *[(1.35 - 0.35 * i) * size for i in range(len(points) - 1)]]
        sheet.fill(f"nerve twig {index}", Role.NERVE, band(points, widths), 0.55)
        inside.append(band(points, [w - 0.1 for w in widths]))
    bulbs = tuple(c for twig in _TWIGS for c in ball(*lens.at(*twig[-1]), 0.95 * size))
    sheet.fill("nerve bulbs", Role.NERVE, bulbs, 0.3)
    sheet.fill("nerve stem", Role.NERVE, band(trunk, [4.2 * size, 3.4 * size, 2.2 * size]), 0.55)
    for index, path in enumerate(inside):
        sheet.fill(f"nerve twig inside {index}", Role.NERVE, path, 0)
    sheet.fill("nerve stem inside", Role.NERVE, band(trunk, [4.1 * size, 3.3 * size, 2.1 * size]), 0)
    fibres = tuple(
        c
        for side in (-0.9, 0.0, 0.9)
        for c in smooth([(x + side * 0.5, y - side * 0.6) for x, y in trunk], closed=False)
    )
    sheet.line("nerve stem fibres", Role.NERVE_LINE, fibres, 0.25, opacity=0.8)


def _cell(sheet: Sheet, lens: Lens, index: int, cell: tuple[float, float, float]) -> None:
    u, v, size = cell
    center, r = lens.at(u, v), size * lens.radius
    rim = [
        (center[0] + math.cos(t * math.tau / 10) * r * (0.9 + 0.2 * steady(t + index * 10)),
         center[1] + math.sin(t * math.tau / 10) * r * (0.9 + 0.2 * steady(t + index * 10)))
        for t in range(10)
    ]  # fmt: skip
    sheet.fill(f"cell {index}", Role.NUCLEUS, smooth(rim), 0.35)
    kernel = ellipse((center[0] + r * 0.1, center[1] - r * 0.05), r * 0.42, r * 0.36, 20)
    sheet.fill(f"cell kernel {index}", Role.DISC, kernel, 0.28)
    turns = [t * math.tau / 9 + index for t in range(9)]
    grains = [ball(center[0] + math.cos(a) * r * 0.68, center[1] + math.sin(a) * r * 0.68, 0.32) for a in turns]
    sheet.fill(f"cell grains {index}", Role.NUCLEUS_ESCAPED, tuple(c for grain in grains for c in grain), 0.12)


def spot(lens: Lens, index: int, calm: float = 0.0) -> Point:
    """Return where messenger ``index`` floats: spread evenly, drawn a little to the nerve ending, slowly turning."""
    angle = index * 2.39996 + 0.22 * calm
    far = math.sqrt((index + 0.5) / _MOST) * 0.86
    return lens.at(-0.12 + math.cos(angle) * far, 0.02 + math.sin(angle) * far)


def docks(lens: Lens, calm: float) -> list[Point]:
    """Return where the endorphins float: about the ends of the nerve, apart from each other, closer with ``calm``."""
    away = 0.3 * (1.0 - calm)
    return [lens.at(u + (u + 0.1) * away, v + (v - 0.05) * away) for u, v in _docks(2.3 / _USUAL_GLASS)]


@cache
def _docks(near: float) -> tuple[Point, ...]:
    spots: list[Point] = []
    for index in range(_ENDORPHINS):
        twig = _TWIGS[index % len(_TWIGS)]
        end = twig[-1 - (index // len(_TWIGS)) % 2]
        around = [
            (end[0] + math.cos(turn) * near, end[1] + math.sin(turn) * near)
            for turn in (index * 1.9 + 0.4 + step * math.tau / 8 for step in range(8))
        ]
        spots.append(max(around, key=lambda p: min((distance(p, q) for q in spots), default=0.0)))
    return tuple(spots)
