"""How far down the leg pain is felt: light that runs along root L5 and its nerve, from the back to the toes (mm).

The way follows root L5 from the disc that presses it, the sciatic nerve and, from the fork above the knee on, the
common fibular nerve round the outer knee to shin and top of the foot: the skin L5 feels lies along it.
"""

from __future__ import annotations

import itertools
import math
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import blend, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.leg import (
    FIBULAR,
    FIBULAR_FRONT,
    FIBULAR_WIDTHS,
    FRONT_WIDTHS,
    ROOT_WIDTH,
    SCIATIC,
    SCIATIC_WIDTHS,
    root,
)
from kiosk.anatomy.light import across, dense, glow, inward, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Path, Point

# Up to this value the disc comes to press the root; from here on light runs down.
PRESSED_AT = 0.1
# Where root L5 comes to the disc above it: just above the place that is pressed.
_SOURCE = 677.0
# The bulge of disc L4-L5 when it is full: a tongue from the back edge of the disc, inside the line of the pedicles,
# that reaches down over the edge of the body below.
_DISC_EDGE: Point = (12.4, 690.0)
_TONGUE: tuple[Point, ...] = (
    (12.4, 686.0), (10.4, 685.4), (8.4, 687.0), (7.5, 690.5), (7.7, 695.5), (8.5, 700.2), (9.5, 700.4), (10.3, 697.6),
    (10.9, 695.2), (12.4, 694.0),
)  # fmt: skip
# Where it comes out of the disc: no line, the gel goes on inside.
_BASE: tuple[Point, ...] = ((13.1, 692.4), (13.3, 690.0), (13.1, 687.6))
_STEPS = 5
# Skin warms over the last of the way: the foot when the light has come to it.
_FOOT_AT = 0.9
# Lit parts lie within the contour of the nerve; half of their own edge (mm) shows beside them.
_WITHIN = 0.95
_EDGE = 2.2
# Width of the pale halo as a share of the nerve's half width.
_HALO = 0.45

# Shorter stretches than this (mm) are not worth a glow; shorter bits at an end are left out.
_LEAST = 18.0
_BIT = 3.0

_Course = tuple[tuple["Point", ...], tuple[float, ...], tuple[float, ...]]


def grown(value: float) -> float:
    """Return how far (0 to 1) the disc presses at ``value``."""
    return min(value / PRESSED_AT, 1.0)


def run(value: float) -> float:
    """Return which share of the way to the foot is lit at ``value``."""
    return min(max((value - PRESSED_AT) / (1.0 - PRESSED_AT), 0.0), 1.0)


def foot_lit(value: float) -> float:
    """Return how warm (0 to 1) the skin of the foot is at ``value``."""
    return max(run(value) - _FOOT_AT, 0.0) / (1.0 - _FOOT_AT)


def _course(points: Sequence[Point], widths: Sequence[float]) -> _Course:
    """Return points along a nerve, its half width at each of them, and how far each lies along it."""
    line = dense(points, _STEPS)
    halves = [mix(a, b, step / _STEPS) / 2 for a, b in itertools.pairwise(widths) for step in range(_STEPS)]
    halves.append(widths[-1] / 2)
    far = [0.0, *itertools.accumulate(math.dist(a, b) for a, b in itertools.pairwise(line))]
    return tuple(line), tuple(halves), tuple(far)


@cache
def courses() -> dict[str, _Course]:
    """Return the stretches the light runs along, in order from back to foot."""
    pressed = root("L5", 1.0)
    start = next(i for i, (_, y) in enumerate(pressed) if y >= _SOURCE)
    way = pressed[start:-1]
    return {
        "L5 root": _course((*way, SCIATIC[0]), [1.0, *[ROOT_WIDTH] * len(way)]),
        "sciatic nerve": _course(SCIATIC, SCIATIC_WIDTHS),
        "common fibular nerve": _course(FIBULAR, FIBULAR_WIDTHS),
        "common fibular nerve in front": _course(FIBULAR_FRONT, FRONT_WIDTHS),
    }


def length() -> float:
    """Return the whole way from the pressed place to the foot in mm."""
    return sum(far[-1] for _, _, far in courses().values())


def _upto(course: _Course, reach: float) -> tuple[list[Point], list[float]]:
    """Return the first ``reach`` mm of a course, with half widths."""
    line, halves, far = course
    if reach >= far[-1]:
        return list(line), list(halves)
    at = bisect_right(far, reach)
    t = (reach - far[at - 1]) / (far[at] - far[at - 1])
    end, half = blend(line[at - 1], line[at], t), mix(halves[at - 1], halves[at], t)
    # A last bit that is next to nothing would have no direction of its own.
    kept = at - 1 if at > 1 and reach - far[at - 1] < _BIT else at
    return [*line[:kept], end], [*halves[:kept], half]


def tip(value: float) -> Point:
    """Return how far the light has come at ``value``: a point on the nerve."""
    left = run(value) * length()
    *before, last = courses().values()
    for course in before:
        if left <= course[2][-1]:
            return _upto(course, left)[0][-1]
        left -= course[2][-1]
    return _upto(last, left)[0][-1]


def _band(line: list[Point], halves: list[float]) -> Path:
    return joined(inward(line, halves), list(reversed(inward(line, [-half for half in halves]))))


@cache
def _whole(name: str) -> tuple[Outline, Outline, Outline]:
    return _lit(name, courses()[name][2][-1])


def _lit(name: str, reach: float) -> tuple[Outline, Outline, Outline]:
    """Return the pale halo of a lit stretch, its two edges, and the stretch itself."""
    line, halves = _upto(courses()[name], reach)
    front = name.endswith("in front")
    left, right = (inward(line, [way * half * _WITHIN for half in halves]) for way in (1, -1))
    # Edges without ends: where one stretch goes on as the next no line crosses the nerve.
    edges = (*smooth(left, closed=False), *smooth(right, closed=False))
    return (
        Outline(
            f"{name} halo", Role.PAPER, _band(line, [half * (1 + _HALO) for half in halves]), line_mm=0,
            opacity=0.5 if front else 0.9,
        ),
        Outline(f"{name} lit edges", Role.NERVE_PRESSED, edges, filled=False, line_mm=_EDGE),
        Outline(
            f"{name} lit", Role.NERVE_PRESSED, joined(left, list(reversed(right))), line_mm=0,
            opacity=0.8 if front else 1.0,
        ),
    )  # fmt: skip


def lit(value: float) -> list[Outline]:
    """Return halo, edges and light of every part of the way; one that is lit to its end is always the same outline."""
    left = run(value) * length()
    parts: list[tuple[Outline, Outline, Outline]] = []
    for name, (_, _, far) in courses().items():
        if left <= 1.0:
            break
        parts.append(_whole(name) if left >= far[-1] else _lit(name, left))
        left -= far[-1]
    return [shapes[kind] for kind in range(3) for shapes in parts]


def warmth(value: float) -> list[Outline]:
    """Return the soft glow along the lit way from the buttock to the outer knee, and around the light's tip."""
    share = run(value)
    if share <= 0:
        return []
    reach = share * length() - courses()["L5 root"][2][-1]
    line: list[Point] = []
    wide: list[float] = []
    for name, start, end in (("sciatic nerve", 1.0, 0.9), ("common fibular nerve", 0.9, 0.2)):
        far = courses()[name][2][-1]
        if reach > _LEAST:
            part, _ = _upto(courses()[name], min(reach, far))
            # The second overlaps the first at the fork.
            part = part[4:] if line else part
            line += part
            wide += [mix(start, end, i / (len(courses()[name][0]) - 1)) for i in range(len(part))]
        reach -= far
    out: list[Outline] = []
    if len(line) > 1:
        out = [
            Outline(f"radiating pain {k}", Role.SORE, _band(line, [half * w for w in wide]), line_mm=0, opacity=each)
            for k, (half, each) in enumerate(((25.0, 0.22), (15.0, 0.28)), 1)
        ]
    # It fades as it comes to the toes.
    strength = 0.5 * min(1.0, (1.0 - share) * 12.0)
    return out + (glow("tip of the light", Role.SORE, tip(value), 26, 26, strength, layers=2) if share < 1 else [])


def bulge(share: float) -> list[Outline]:
    """Return the tongue of disc L4-L5 that comes back onto root L5 on the right; ``share`` 0 to 1 of its size."""
    if share <= 0:
        return []
    grown_by = 0.1 + 0.9 * share
    x, y = _DISC_EDGE

    def put(points: tuple[Point, ...]) -> list[Point]:
        return [(x - (x - u) * grown_by, y + (v - y) * (0.45 + 0.55 * share)) for u, v in points]

    edge, opacity = put(_TONGUE), min(share * 2, 1.0)
    gel = Outline("L4-L5 disc bulge", Role.NUCLEUS_ESCAPED, smooth([*edge, *put(_BASE)]), line_mm=0, opacity=opacity)
    line = smooth(edge, closed=False)
    rim = Outline("L4-L5 disc bulge edge", Role.NUCLEUS_ESCAPED, line, filled=False, line_mm=0.9, opacity=opacity)
    return [across(gel, (x - 6, y - 7), (x + 2, y + 10)), rim]
