"""Inside the lens: a small artery cut open, its red cells, and the fine vessels it feeds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, smooth
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.section import steady
from kiosk.scenes.strokes import Sheet, band, lit

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point
    from kiosk.scenes.tissue import Lens

FLOW_SHARE = 0.14
"""How much wider the vessel is drawn at most: a little, as short rises in flow near a needle suggest."""

_WIDE, _WALL = 11.0, 1.5  # inner width and thickness of the wall on the glass, in mm
_CELLS = 21


def blood(lens: Lens, flow: float) -> float:
    """Draw the glass at ``flow`` from 0 to 1; return the inner width of the vessel on it in mm."""
    width = _WIDE * (1.0 + FLOW_SHARE * flow)
    line = [lens.at(u, 0.16 - 0.12 * math.sin(u * 2.2) - 0.20 * u) for u in (-1.25, -0.8, -0.4, 0.0, 0.4, 0.8, 1.25)]
    sheet = Sheet()
    _fibres(sheet, lens)
    _capillaries(sheet, lens)
    outer, inner = [width + 2 * _WALL] * 7, [width] * 7
    sheet.fill("vessel wall", Role.VESSEL, band(line, outer), 0.4)
    _ring_muscle(sheet, line, width)
    sheet.fill("vessel inside", Role.SHEATH, band(line, inner), 0.3)
    shade = [(x, y - width * 0.40) for x, y in line]
    sheet.fill("vessel shade", Role.VESSEL, band(shade, [width * 0.2] * 7), 0, opacity=0.22)
    for index in range(_CELLS):
        _red_cell(sheet, line, width, index, flow)
    lens.put(lit(sheet.outlines))
    return width


def _along(line: list[Point], share: float, aside: float) -> Point:
    at = min(max(share, 0.0), 0.9999) * (len(line) - 1)
    i = int(at)
    a, b = line[i], line[i + 1]
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    x, y = mix(a[0], b[0], at - i), mix(a[1], b[1], at - i)
    return x - (b[1] - a[1]) / length * aside, y + (b[0] - a[0]) / length * aside


def _ring_muscle(sheet: Sheet, line: list[Point], width: float) -> None:
    """The wall's own muscle lies around it: short strokes across the cut wall."""
    for side in (-1, 1):
        for index in range(34):
            share = (index + 0.5) / 34
            a, b = (
                _along(line, share, side * (width / 2 + 0.25)),
                _along(line, share, side * (width / 2 + _WALL - 0.25)),
            )
            sheet.line(f"wall ring {side} {index}", Role.VESSEL_LINE, smooth([a, b], closed=False), 0.35, opacity=0.55)


def _red_cell(sheet: Sheet, line: list[Point], width: float, index: int, flow: float) -> None:
    share = (index / _CELLS + 0.16 * flow + 0.015 * steady(index)) % 1.0
    aside = ((index * 0.618 + 0.12 * steady(index + 3)) % 1.0 - 0.5) * (width - 3.9)
    center = _along(line, share, aside)
    turn = -12.0 + 150.0 * steady(index + 60)
    flat = 0.55 + 0.45 * steady(index + 90)
    sheet.fill(f"red cell {index}", Role.BLOOD, ellipse(center, 1.75, 1.75 * flat, turn), 0.25)
    sheet.fill(
        f"red cell dip {index}",
        Role.VESSEL,
        ellipse((center[0] + 0.1, center[1] + 0.1), 0.85, 0.85 * flat, turn),
        0,
        opacity=0.8,
    )


def _fibres(sheet: Sheet, lens: Lens) -> None:
    sheet.fill("lens tissue", Role.FASCIA, ellipse(lens.center, lens.radius), 0)
    for index in range(7):
        v = (-1.02, -0.80, -0.58, 0.50, 0.72, 0.94, 1.16)[index]
        points = [
            lens.at(u, v - 0.30 * (u + 0.2) * 0.6 + 0.03 * math.sin(u * 3 + index)) for u in (-1.3, -0.6, 0.0, 0.6, 1.3)
        ]
        sheet.fill(f"lens fibre {index}", Role.MUSCLE, band(points, [3.3] * 5), 0.3)
        for t in range(26):
            u = -1.25 + t * 0.1
            x, y = lens.at(u, v - 0.18 * (u + 0.2) + 0.03 * math.sin(u * 3 + index))
            sheet.line(
                f"lens stripe {index} {t}",
                Role.MUSCLE_FIBRE,
                smooth([(x, y - 1.3), (x + 0.35, y + 1.3)], closed=False),
                0.18,
                opacity=0.4,
            )


def _capillaries(sheet: Sheet, lens: Lens) -> None:
    twigs: tuple[tuple[Point, ...], ...] = (
        ((-0.35, 0.30), (-0.30, 0.55), (-0.05, 0.62), (0.40, 0.48), (1.1, 0.28)),
        ((-0.30, 0.50), (-0.22, 0.80), (0.10, 0.86), (0.6, 0.72), (1.1, 0.55)),
        ((0.30, -0.20), (0.20, -0.62), (-0.2, -0.58), (-0.7, -0.40), (-1.1, -0.28)),
    )
    for index, twig in enumerate(twigs):
        sheet.fill(
            f"fine vessel {index}", Role.VESSEL, band([lens.at(*p) for p in twig], [2.2, 1.4, 1.1, 0.9, 0.7]), 0.3
        )
