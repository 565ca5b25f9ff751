"""A strained muscle: its soft sore patch, and its fibres enlarged, whole, frayed and mending (mm).

Three states are drawn. At 0 all is calm. At 1 a quarter of the fibres shown have frayed. Weeks later, the value is
the pain that is left: the mean of people with new back pain falls from 56 of 100 at the start to 26 six weeks on
(Wallwork and others 2024, 95 studies); no fibre is frayed any more, and those that were are a little thinner there.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, glow, joined, lens, rim, stroke
from kiosk.anatomy.muscles import PATCH, PATCH_AXES

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Command, Point

PAIN_AT_START, PAIN_AFTER_SIX_WEEKS = 56.0, 26.0
WEEKS_LATER = PAIN_AFTER_SIX_WEEKS / PAIN_AT_START
# Of all fibres in the inset, the share that is frayed at value 1.
TORN = 0.25
FIBRES = 12
# Which fibres fray, first to last, and how far below the middle, in radii of the inset.
_ORDER = (6, 5, 7)
_LIPS = (0.08, -0.12, -0.02)
# Values from which each of them frays; below, all are whole.
_FRAYS_FROM = (0.5, 0.6, 0.7)
# How much thinner a fibre is where it mends, and where it has frayed, as a share of its width.
_MENDING, _FRAYED = 0.34, 0.6
# Threads of a frayed fibre: side, way along it, reach.
_THREADS = ((-1, -1, 0.2), (-1, 1, 0.14), (1, -1, 0.12), (1, 1, 0.22))


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)


def fraying(value: float) -> tuple[float, float, float]:
    """Return how far (0 to 1) each of the three fibres that fray has come apart at ``value``."""
    first, second, third = (max(_share(value) - start, 0.0) / (1.0 - start) for start in _FRAYS_FROM)
    return first, second, third


def torn_share(value: float) -> float:
    """Return the share of fibres in the inset that are frayed at ``value``: none weeks later, a quarter at 1."""
    return sum(fray > 0 for fray in fraying(value)) / FIBRES


def strain_patch(value: float) -> list[Outline]:
    """Return the one sore patch beside L3 to L5, soft and about as large as a hand; as warm as pain is left."""
    strength = _share(value)
    if strength <= 0:
        return []
    rx, ry = PATCH_AXES
    out = glow("sore patch", Role.SORE, PATCH, rx, ry, 0.9 * strength, 8, 4)
    ring = ellipse(PATCH, rx, ry, 8)
    return [*out, Outline("sore patch rim", Role.SORE_LINE, ring, filled=False, line_mm=1.3, opacity=strength)]


def _middle(k: int, radius: float) -> float:
    return (k + 0.5 - FIBRES / 2) / FIBRES * 2 * radius


def _fibre(k: int, radius: float, role: Role, thin: float = 0.0, lip: float = 0.0) -> Outline:
    """Return fibre ``k``, ``thin`` (a share of its width) at ``lip`` radii below the middle."""
    wide, x = radius / FIBRES * 0.86, _middle(k, radius)
    right: list[Point] = []
    left: list[Point] = []
    for i in range(13):
        y = (i / 6 - 1) * radius
        half = wide * (1 - thin * math.exp(-(((y - lip * radius) / (radius * 0.17)) ** 2)))
        sway = x + radius * 0.009 * math.sin(i * 0.8 + k * 1.7)
        right.append((sway + half, y))
        left.append((sway - half, y))
    path = joined(right, list(reversed(left)))
    body = Outline(f"fibre {k + 1}", role, path, line_mm=radius * 0.012)
    return across(body, (x - wide, 0.0), (x + wide * 1.4, 0.0))


def _grain(radius: float) -> tuple[Command, ...]:
    """Return fine lines along the fibres that never fray."""
    path: list[Command] = []
    for k in range(FIBRES):
        if k not in _ORDER:
            for share, start, end in ((-0.35, -0.9, 0.3), (0.1, -0.4, 0.9), (0.45, -0.8, 0.5)):
                x = _middle(k, radius) + share * radius / FIBRES
                line = [
                    (x + radius * 0.009 * math.sin(y * 4.8 + 4.8 + k * 1.7), y * radius)
                    for y in (start, (start + end) / 2, end)
                ]
                path.extend(smooth(line, closed=False))
    return tuple(path)


@cache
def inset_behind(center: Point, radius: float) -> tuple[Outline, ...]:
    """Return what of the round inset stays still: its ground and the fibres that never fray."""
    ground = Outline("inset ground", Role.FASCIA, ellipse(center, radius), line_mm=0)
    whole = [_fibre(k, radius, Role.MUSCLE) for k in range(FIBRES) if k not in _ORDER]
    grain = Outline("fibre grain", Role.MUSCLE_FIBRE, _grain(radius), filled=False, line_mm=radius * 0.006)
    return (ground, *lens([*whole, grain], (0.0, 0.0), center, 1.0, radius))


@cache
def inset_before(center: Point, radius: float) -> tuple[Outline, ...]:
    """Return the rim of the round inset."""
    return (rim("inset rim", center, radius, radius * 0.045),)


def inset_moving(center: Point, radius: float, value: float) -> list[Outline]:
    """Return the fibres that fray and mend, threads of the frayed ones in one outline, and the warmth around them.

    Args:
        center: Middle of the inset in mm.
        radius: Its radius in mm.
        value: 0 healthy to 1 strained; `WEEKS_LATER` between.
    """
    mending = min(_share(value) / WEEKS_LATER, 1.0)
    fibres: list[Outline] = []
    threads: list[Command] = []
    for k, lip, fray in zip(_ORDER, _LIPS, fraying(value), strict=True):
        thin = _MENDING * mending + (_FRAYED - _MENDING) * fray
        fibres.append(_fibre(k, radius, Role.MUSCLE, thin, lip))
        if fray > 0:
            for thread in _THREADS:
                threads.extend(_thread(k, lip, thread, radius, fray))
    if threads:
        fibres.append(Outline("threads", Role.MUSCLE_SORE, tuple(threads), line_mm=radius * 0.008))
    out = lens(fibres, (0.0, 0.0), center, 1.0, radius)
    if value > 0:
        out += glow("inset warmth", Role.SORE, center, radius * 0.7, radius * 0.6, 0.5 * _share(value), layers=3)
    return out


def _thread(k: int, lip: float, thread: tuple[int, int, float], radius: float, fray: float) -> tuple[Command, ...]:
    """Return one fine thread that has come away at the side of fibre ``k``, longer the further it has frayed."""
    side, way, reach = thread
    wide, x, y = radius / FIBRES * 0.86, _middle(k, radius), lip * radius
    start = (x + side * wide * 0.72, y + way * radius * 0.24)
    bow = (x + side * wide * 0.78, y + way * radius * (0.24 - 0.1 * fray))
    tip = (x + side * wide * (0.8 + 0.35 * fray), y + way * radius * (0.24 - (0.12 + reach * 0.55) * fray))
    return stroke([start, bow, tip], wide * 0.34, blunt=True)
