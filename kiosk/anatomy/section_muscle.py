"""The muscle of the section, cut along its fibres: spindle-shaped bundles in pale sheaths, striped across."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import distance, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across
from kiosk.anatomy.section import LEFT, RIGHT, roll, slab, steps

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Command, Path, Point
    from kiosk.anatomy.section import Block

_LONG = 52.0  # from tip to tip of a bundle, in mm
_THICK = 4.3  # mean thickness of a bundle, in mm
_PINCH = 0.93  # 1 would let a bundle end in a point
_START = 0.95  # where the first bundle lies along the muscle, in half bundles


def knotted(block: Block, p: Point) -> Point:
    """Return where ``p`` of the soft muscle lies at the block's tension: drawn in along the fibre, swollen across."""
    dx, dy = p[0] - block.knot[0], p[1] - block.knot[1]
    near = math.exp(-((dx / 12.0) ** 2) - (dy / 6.0) ** 2) * block.tension
    return p[0] - dx * 0.5 * near, p[1] + dy * 0.5 * near


def seam(block: Block, row: int, x: float) -> Point:
    """Return the point at ``x`` of the seam below bundle row ``row``."""
    top = block.tops(x)[3] + 0.3
    wavy = (row + 0.5) * _THICK + _PINCH * _THICK / 2 * math.cos(_phase(row, x))
    deep = max(wavy + roll(x, 0.5, 43.0, row * 0.17), 0.0)
    full = 0.86 + 0.14 * math.exp(-(((x - 30.0) / 46.0) ** 2))
    return knotted(block, (x, top + deep * full))


def _phase(row: int, x: float) -> float:
    return math.tau * (x + _drift(row, x)) / _LONG + math.pi * (row + _START)


def _drift(row: int, x: float) -> float:
    """Return how far the bundles lie out of step, so that no pattern shows."""
    return roll(x, 3.2, 71.0, 0.3) + 1.5 * math.sin(row * 1.7)


def fibre(block: Block, row: int, x: float, share: float) -> Point:
    """Return the point at ``x`` of the fibre lying at ``share`` of bundle row ``row``'s thickness."""
    above, below = seam(block, row - 1, x), seam(block, row, x)
    middle = mix(above[0], below[0], share), mix(above[1], below[1], share)
    crimp = _tightness(block, *middle) * math.sin(math.tau * x / 3.1) * 0.3 * math.sin(math.pi * share)
    return middle[0], middle[1] + crimp


def _tightness(block: Block, x: float, y: float) -> float:
    dx, dy = x - block.knot[0], y - block.knot[1]
    return block.tension * math.exp(-((dx / 11.0) ** 2) - (dy / 4.5) ** 2)


def fibre_length(block: Block, row: int, share: float = 0.5) -> float:
    """Return how long a fibre is between the sides of the view box, in mm."""
    points = [fibre(block, row, x, share) for x in steps(0.0, 60.0, 120)]
    return sum(distance(a, b) for a, b in pairwise(points))


def muscle(block: Block) -> list[Outline]:
    """Return the belly of the erector spinae."""
    top, end = block.levels[4], block.levels[5]
    shapes = [
        slab("muscle sheath", Role.FASCIA, lambda x: block.tops(x)[3], lambda _: end + 40.0),
        replace(
            slab("muscle bed", Role.MUSCLE_DEEP, lambda x: block.tops(x)[3], lambda _: end + 40.0, 0.0), opacity=0.55
        ),
    ]
    # One row more than fits: what lies below the muscle is drawn over its deep side.
    for row in range(math.ceil((end - top) / _THICK) + 1):
        for index in range(-2, 4):
            shapes += _bundle(block, row, index)
    return shapes


def _tips(row: int, index: int) -> tuple[float, float]:
    """Return where bundle ``index`` of ``row`` begins and ends: where the seams above and below it come together."""
    # A bundle is thickest where the cosine of the seam below it is 1.
    middle = 0.0
    for _ in range(6):
        middle = _LONG * (index - (row + _START) / 2 % 1.0) - _drift(row, middle)
    return middle - _LONG / 2 + 1.0, middle + _LONG / 2 - 1.0


def bundle_path(block: Block, row: int, index: int) -> Path:
    """Return the outline of bundle ``index`` of ``row``."""
    gap = 0.16
    xs = steps(*_tips(row, index), 12)
    upper = [(x, y + gap) for x, y in (seam(block, row - 1, x) for x in xs)]
    lower = [(x, y - gap) for x, y in (seam(block, row, x) for x in reversed(xs))]
    return smooth([*upper, *lower])


def _bundle(block: Block, row: int, index: int) -> list[Outline]:
    start, end = _tips(row, index)
    if min(end, RIGHT) - max(start, LEFT) < 12.0:
        return []
    middle = (start + end) / 2
    high, low = seam(block, row - 1, middle), seam(block, row, middle)
    body = Outline(f"muscle bundle {row} {index}", Role.MUSCLE, bundle_path(block, row, index), line_mm=0.22)
    tight = _tightness(block, middle, (high[1] + low[1]) / 2)
    fibres: list[Command] = []
    count = 36 if tight > 0.05 else 7
    for line in range(1, 7):
        share = line / 7
        a = max(mix(start, end, 0.05 + 0.10 * abs(share - 0.5) + 0.03 * (line % 3)), LEFT)
        b = min(mix(start, end, 0.95 - 0.10 * abs(share - 0.5) - 0.03 * ((line + 1) % 3)), RIGHT)
        fibres += smooth([fibre(block, row, x, share) for x in steps(a, b, count)], closed=False)
    shapes = [across(body, high, low)]
    if tight > 0.05:
        sore = replace(body, name=f"tight bundle {row} {index}", role=Role.MUSCLE_SORE, opacity=tight)
        shapes.append(across(sore, high, low))
    stripes = _stripes(block, row, (start, end))
    return [
        *shapes,
        Outline(f"muscle stripes {row} {index}", Role.MUSCLE_FIBRE, stripes, filled=False, line_mm=0.1, opacity=0.28),
        Outline(
            f"muscle fibres {row} {index}", Role.MUSCLE_FIBRE, tuple(fibres), filled=False, line_mm=0.15, opacity=0.8
        ),
    ]


def _stripes(block: Block, row: int, ends: tuple[float, float]) -> Path:
    path: list[Command] = []
    start, end = max(ends[0], LEFT), min(ends[1], RIGHT)
    for x in steps(start, end, int((end - start) / 2.0))[3:-3]:
        path += [("M", *fibre(block, row, x - 0.15, 0.14)), ("L", *fibre(block, row, x + 0.15, 0.86))]
    return tuple(path)
