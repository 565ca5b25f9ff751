"""Inside the lens: a nerve ending, cells that send messengers of inflammation, and endorphins."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import distance, ellipse, smooth
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.light import glow
from kiosk.anatomy.section import steady
from kiosk.scenes.strokes import Sheet, band, lit, wave
from kiosk.scenes.tissue import star

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point
    from kiosk.scenes.tissue import Lens

_MOST, _FEWEST, _ENDORPHINS = 30, 13, 8

# Where the branches of the nerve ending finish, on a glass from -1 to 1.
_TWIGS: tuple[tuple[Point, ...], ...] = (
    ((0.52, 0.30), (0.30, 0.02), (0.06, -0.10), (-0.14, -0.22)),
    ((0.36, 0.10), (0.24, -0.22), (0.22, -0.46)),
    ((0.46, 0.22), (0.20, 0.20), (-0.06, 0.22), (-0.22, 0.14)),
    ((0.56, 0.34), (0.36, 0.50), (0.12, 0.56)),
    ((0.54, 0.30), (0.58, 0.02), (0.56, -0.22)),
)
_CELLS: tuple[tuple[float, float, float], ...] = ((-0.52, 0.34, 0.25), (-0.30, -0.58, 0.22), (-0.82, -0.22, 0.20))


def inflammation(lens: Lens, calm: float) -> dict[str, float]:
    """Draw the glass at ``calm`` from 0 (many messengers) to 1 (fewer); return how many of each kind there are."""
    r = lens.radius
    back = Sheet()
    for index in range(9):
        y = -1.05 + index * 0.26
        a, b = lens.at(-1.1, y + 0.1 * steady(index)), lens.at(1.1, y - 0.25 + 0.2 * steady(index + 5))
        back.line(
            f"lens collagen {index}",
            Role.SKIN_LINE,
            smooth(wave(a, b, 0.25, 2.2, steady(index)), closed=False),
            0.3,
            opacity=0.22,
        )
    back.add(*glow("lens soreness", Role.SORE, lens.at(-0.1, 0.05), r * 0.98, r * 0.98, 0.50 * (1 - 0.6 * calm)))
    _ending(back, lens)
    for index, (u, v, size) in enumerate(_CELLS):
        _cell(back, lens, index, (u, v, size))
    lens.put(lit(back.outlines))
    front = Sheet()
    messengers = round(_MOST + (_FEWEST - _MOST) * calm)
    for index in range(_MOST):
        # The last ones go first, fading one after another.
        shown = min(max(_MOST + (_FEWEST - _MOST) * calm - index, 0.0), 1.0)
        if shown > 0:
            front.fill(
                f"messenger {index}", Role.NUCLEUS_ESCAPED, ellipse(spot(lens, index), 0.62), 0.22, opacity=shown
            )
    endorphins = 0
    places = docks(lens, calm)
    for index in range(_ENDORPHINS):
        shown = min(max(_ENDORPHINS * calm - index, 0.0), 1.0)
        if shown > 0:
            endorphins += 1
            front.fill(f"endorphin {index}", Role.CALM, star(places[index], 1.7, 5, index), 0.25, opacity=shown)
    lens.put(lit(front.outlines))
    return {"messengers": float(messengers), "endorphins": float(endorphins)}


def _ending(sheet: Sheet, lens: Lens) -> None:
    trunk = [lens.at(1.15, 0.86), lens.at(0.82, 0.58), lens.at(0.55, 0.32)]
    for index, twig in enumerate(_TWIGS):
        points = [lens.at(*p) for p in twig]
        widths = [1.9, *[1.35 - 0.35 * i for i in range(len(points) - 1)]]
        sheet.fill(f"nerve twig {index}", Role.NERVE, band(points, widths), 0.55)
        sheet.fill(f"nerve bulb {index}", Role.NERVE, ellipse(points[-1], 0.95), 0.3)
    sheet.fill("nerve stem", Role.NERVE, band(trunk, [4.2, 3.4, 2.2]), 0.55)
    for index, twig in enumerate(_TWIGS):
        points = [lens.at(*p) for p in twig]
        widths = [1.9, *[1.35 - 0.35 * i for i in range(len(points) - 1)]]
        sheet.fill(f"nerve twig inside {index}", Role.NERVE, band(points, [w - 0.1 for w in widths]), 0)
    sheet.fill("nerve stem inside", Role.NERVE, band(trunk, [4.1, 3.3, 2.1]), 0)
    for index, side in enumerate((-0.9, 0.0, 0.9)):
        line = [(x + side * 0.5, y - side * 0.6) for x, y in trunk]
        sheet.line(f"nerve stem fibre {index}", Role.NERVE_LINE, smooth(line, closed=False), 0.25, opacity=0.8)


def _cell(sheet: Sheet, lens: Lens, index: int, cell: tuple[float, float, float]) -> None:
    u, v, size = cell
    center, r = lens.at(u, v), size * lens.radius
    rim = [
        (center[0] + math.cos(t * math.tau / 10) * r * (0.9 + 0.2 * steady(t + index * 10)),
         center[1] + math.sin(t * math.tau / 10) * r * (0.9 + 0.2 * steady(t + index * 10)))
        for t in range(10)
    ]  # fmt: skip
    sheet.fill(f"cell {index}", Role.NUCLEUS, smooth(rim), 0.35)
    sheet.fill(
        f"cell kernel {index}",
        Role.DISC,
        ellipse((center[0] + r * 0.1, center[1] - r * 0.05), r * 0.42, r * 0.36, 20),
        0.28,
    )
    for t in range(9):
        angle = t * math.tau / 9 + index
        grain = (center[0] + math.cos(angle) * r * 0.68, center[1] + math.sin(angle) * r * 0.68)
        sheet.fill(f"cell grain {index} {t}", Role.NUCLEUS_ESCAPED, ellipse(grain, 0.32), 0.12)


def spot(lens: Lens, index: int) -> Point:
    """Return where messenger ``index`` floats: spread evenly, drawn a little to the nerve ending."""
    angle = index * 2.39996
    far = math.sqrt((index + 0.5) / _MOST) * 0.86
    return lens.at(-0.12 + math.cos(angle) * far, 0.02 + math.sin(angle) * far)


def docks(lens: Lens, calm: float) -> list[Point]:
    """Return where the endorphins float: about the ends of the nerve, apart from each other, closer with ``calm``."""
    spots: list[Point] = []
    for index in range(_ENDORPHINS):
        twig = _TWIGS[index % len(_TWIGS)]
        end = lens.at(*twig[-1 - (index // len(_TWIGS)) % 2])
        around = [
            (end[0] + math.cos(turn) * 2.3, end[1] + math.sin(turn) * 2.3)
            for turn in (index * 1.9 + 0.4 + step * math.tau / 8 for step in range(8))
        ]
        spots.append(max(around, key=lambda p: min((distance(p, q) for q in spots), default=0.0)))
    away = 1.0 - calm
    middle = lens.at(-0.1, 0.05)
    return [(x + (x - middle[0]) * 0.3 * away, y + (y - middle[1]) * 0.3 * away) for x, y in spots]
