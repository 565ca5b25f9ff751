"""Inside the lens: a small artery cut open, its red cells, and the fine vessels it feeds."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, polyline
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.section import steady
from kiosk.anatomy.section_motion import between
from kiosk.scenes.strokes import Sheet, ball, band, lit

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Command, Outline, Path, Point
    from kiosk.scenes.tissue import Lens

FLOW_SHARE = 0.16
"""How much wider the vessel is drawn at most: a little, as short rises in flow near a needle suggest."""

_WIDE, _WALL = 11.0, 1.5  # inner width and thickness of the wall on the usual glass, in mm
_USUAL_GLASS = 16.5
# Red cells run in three lanes, out of step, so that none lies over another.
_CELLS, _LANES, _CELL = 21, 3, 1.58
_DRIFT = 0.34  # how far the cells go along the vessel while it widens, as a share of what is seen of it
_NAMED = 6  # the cell that is named: seen whole from the first to the last value


def surroundings(lens: Lens) -> None:
    """Put muscle fibres and fine vessels on the glass."""
    sheet = Sheet()
    _fibres(sheet, lens)
    _capillaries(sheet, lens)
    lens.put(lit(sheet.outlines))


@lru_cache(maxsize=4)
def blood(lens: Lens, flow: float) -> tuple[tuple[Outline, ...], float]:
    """Return the vessel at ``flow`` from 0 to 1, and its inner width on the glass in mm."""
    size = lens.radius / _USUAL_GLASS
    width = _WIDE * size * (1.0 + FLOW_SHARE * flow)
    narrow, wide = _vessel(lens, 0.0), _vessel(lens, 1.0)
    sheet = Sheet()
    for name, role, line, opacity in (
        ("vessel wall", Role.VESSEL, 0.4, 1.0),
        ("vessel inside", Role.SHEATH, 0.3, 1.0),
        ("vessel shade", Role.VESSEL, 0.0, 0.2),
    ):
        sheet.fill(name, role, between(narrow[name], wide[name], flow), line, opacity=opacity)
    sheet.line(
        "wall rings", Role.VESSEL_LINE, between(narrow["wall rings"], wide["wall rings"], flow), 0.35, opacity=0.55
    )
    cells, dips = _red_cells(lens, _way(lens), width, flow)
    sheet.many("red cells", Role.BLOOD, cells, 0.25)
    sheet.fill("red cell dips", Role.VESSEL, tuple(c for dip in dips for c in dip), 0, opacity=0.8)
    return lit(sheet.outlines), width


# One glass for each picture and frame; the two forms of each are mixed from then on.
@lru_cache(maxsize=8)
def _vessel(lens: Lens, flow: float) -> dict[str, Path]:
    size = lens.radius / _USUAL_GLASS
    wall, width = _WALL * size, _WIDE * size * (1.0 + FLOW_SHARE * flow)
    line = _way(lens)
    rings: list[Command] = []
    for side in (-1, 1):
        for index in range(34):
            share = (index + 0.5) / 34
            a = _along(line, share, side * (width / 2 + 0.25))
            b = _along(line, share, side * (width / 2 + wall - 0.25))
            if math.dist(_along(line, share, side * _WIDE * size * 0.6), lens.center) < lens.radius:
                rings += [("M", *a), ("L", *b)]
    shade = [(x, y - width * 0.40) for x, y in line]
    return {
        "vessel wall": lens.pressed(band(line, [width + 2 * wall] * 7)),
        "vessel inside": lens.pressed(band(line, [width] * 7)),
        "vessel shade": lens.pressed(band(shade, [width * 0.2] * 7)),
        "wall rings": tuple(rings),
    }


def _way(lens: Lens) -> list[Point]:
    return [lens.at(u, 0.16 - 0.12 * math.sin(u * 2.2) - 0.20 * u) for u in (-1.25, -0.8, -0.4, 0.0, 0.4, 0.8, 1.25)]


def _along(line: list[Point], share: float, aside: float) -> Point:
    at = min(max(share, 0.0), 0.9999) * (len(line) - 1)
    i = int(at)
    a, b = line[i], line[i + 1]
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    x, y = mix(a[0], b[0], at - i), mix(a[1], b[1], at - i)
    return x - (b[1] - a[1]) / length * aside, y + (b[0] - a[0]) / length * aside


def cell_at(lens: Lens, flow: float) -> Point:
    """Return the middle of one red cell that stays well inside the glass while it drifts."""
    size = lens.radius / _USUAL_GLASS
    return _middle(_NAMED, _way(lens), _WIDE * size * (1.0 + FLOW_SHARE * flow), size, flow)


def _middle(index: int, line: list[Point], width: float, size: float, flow: float) -> Point:
    share = (index / _CELLS + _DRIFT * flow + 0.008 * steady(index)) % 1.0
    lane = index % _LANES - 1
    return _along(line, share, (lane * 0.84 + 0.10 * (steady(index + 3) - 0.5)) * (width / 2 - 2.0 * size))


def _red_cells(lens: Lens, line: list[Point], width: float, flow: float) -> tuple[list[Path], list[Path]]:
    size = lens.radius / _USUAL_GLASS
    cells: list[Path] = []
    dips: list[Path] = []
    for index in range(_CELLS):
        x, y = _middle(index, line, width, size, flow)
        far = math.dist((x, y), lens.center)
        turn = -12.0 + 150.0 * steady(index + 60)
        flat = 0.55 + 0.45 * steady(index + 90)
        cell = ellipse((x, y), _CELL * size, _CELL * size * flat, turn)
        dip = ellipse((x + 0.1, y + 0.1), 0.85 * size, 0.85 * size * flat, turn)
        if far > lens.radius - 1.8 * size:
            cell, dip = lens.pressed(cell, 6), lens.pressed(dip, 6)
        cells += [cell] if cell else []
        dips += [dip] if dip else []
    return cells, dips


def _fibres(sheet: Sheet, lens: Lens) -> None:
    size = lens.radius / _USUAL_GLASS
    sheet.fill("lens tissue", Role.FASCIA, ball(*lens.center, lens.radius), 0)
    fibres: list[Path] = []
    stripes: list[Command] = []
    for index in range(7):
        v = (-1.02, -0.80, -0.58, 0.50, 0.72, 0.94, 1.16)[index]
        points = [
            lens.at(u, v - 0.30 * (u + 0.2) * 0.6 + 0.03 * math.sin(u * 3 + index)) for u in (-1.3, -0.6, 0.0, 0.6, 1.3)
        ]
        fibres.append(lens.pressed(band(points, [3.3 * size] * 5)))
        for t in range(26):
            u = -1.25 + t * 0.1
            x, y = lens.at(u, v - 0.18 * (u + 0.2) + 0.03 * math.sin(u * 3 + index))
            if math.dist((x, y), lens.center) < lens.radius:
                stripes += polyline([(x, y - 1.3 * size), (x + 0.35, y + 1.3 * size)])
    for index, path in enumerate(fibres):
        if path:
            sheet.fill(f"lens fibre {index}", Role.MUSCLE, path, 0.3)
    sheet.line("lens stripes", Role.MUSCLE_FIBRE, tuple(stripes), 0.18, opacity=0.4)


def _capillaries(sheet: Sheet, lens: Lens) -> None:
    size = lens.radius / _USUAL_GLASS
    twigs: tuple[tuple[Point, ...], ...] = (
        ((-0.35, 0.30), (-0.30, 0.55), (-0.05, 0.62), (0.40, 0.48), (1.1, 0.28)),
        ((-0.30, 0.50), (-0.22, 0.80), (0.10, 0.86), (0.6, 0.72), (1.1, 0.55)),
        ((0.30, -0.20), (0.20, -0.62), (-0.2, -0.58), (-0.7, -0.40), (-1.1, -0.28)),
    )
    for index, twig in enumerate(twigs):
        widths = [w * size for w in (2.2, 1.4, 1.1, 0.9, 0.7)]
        path = lens.pressed(band([lens.at(*p) for p in twig], widths))
        sheet.fill(f"fine vessel {index}", Role.VESSEL, path, 0.3)
