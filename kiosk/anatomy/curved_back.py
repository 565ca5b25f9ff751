"""A back that follows a curved column: what moves with it, what stays, and the view of it bending forward (mm).

The trunk is carried along sideways and the shoulder on the side of the bulge stands higher; head, hips and legs stay
where they are. Seen from behind as the person bends forward, the ribs of the bulging side stand up: the sign clinics
look for.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_marks import BACK_LINES, placed_pen
from kiosk.anatomy.body_outline import Build, contours
from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, dark, joined, mirrored, rim, shade, stroke

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Command, Point
    from kiosk.anatomy.from_behind import Spine

BUILD = Build(shoulders=0.94, chest=0.97, waist=0.97, hips=0.96, arms=0.9, style="bun")
_LINE = 1.8
# How far the shoulder on the side of the bulge stands higher, in mm for each degree of the curve.
_RISE = 0.55
# Below this the skin stays; the cut lies under the shorts.
_CUT = 905.0
_STILL = ("ear", "head")
_CLOTHES = ("short", "seat", "hem", "seam", "waistband", "crease", "hair", "lock", "bun")
_LEG = ("knee", "hamstring", "calf", "toe", "foot", "heel", "ankle")
# In a circle of radius 1, seat and thighs of a person bending forward, from behind: the right half, top first.
_SEAT: tuple[Point, ...] = (
    (0.0, 0.25), (0.14, 0.18), (0.34, 0.17), (0.48, 0.23), (0.56, 0.35), (0.56, 0.48), (0.54, 0.6),
)  # fmt: skip
_HEM: tuple[Point, ...] = ((0.54, 0.6), (0.3, 0.64), (0.05, 0.61), (0.02, 0.54), (0.0, 0.52))
_THIGH: tuple[Point, ...] = (
    (0.06, 0.5), (0.5, 0.5), (0.49, 0.68), (0.46, 0.82), (0.3, 0.91), (0.13, 0.95), (0.1, 0.8), (0.08, 0.64),
)  # fmt: skip
# How high the ribs of the bulging side stand in that view at 30 degrees, as a share of its radius.
_HUMP = 0.15
# Height of the back in that view above its hidden lower edge, and of the level line above the middle of the circle.
_DOME, _LEVEL = 0.86, 0.55


def _ease(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def posture(column: Spine) -> Callable[[Point], Point]:
    """Return where points of an upright body lie around ``column``; arms hang from their shoulders."""
    rise = _RISE * column.cobb

    hung = column.sideways(430.0)

    def place(point: Point) -> Point:
        x, y = point
        if y <= 215.0:
            return point
        shift = column.sideways(y) * _ease((y - 235) / 60)
        high = _ease((y - 215) / 70)
        # Halfway between trunk and arm, which hang further apart the lower they are.
        gap = 163.0 + min(max(y - 430.0, 0.0) * 0.11, 44.0)
        arm = _ease((abs(x) - gap) / 24 + 0.5) * _ease((y - 300) / 120) if abs(x) > gap - 12 else 0.0
        if arm > 0 and y > 430:
            shift += (hung - shift) * arm
        if y > 460:
            high *= max(1 - _ease((y - 460) / 200), arm)
        return x + shift * 0.8, y - rise * high * min(max(x / 150, -1.0), 1.0) * 0.5

    return place


@cache
def behind_the_trunk() -> tuple[Outline, ...]:
    """Return what stays still and lies behind the trunk: head and legs."""
    whole = figure(BUILD, line_mm=_LINE, soft=False)
    right = contours(BUILD)
    low = [p for p in right.trunk if p[1] > _CUT - 30]
    half = [(low[0][0], low[0][1]), *low[1:], *right.foot, *right.leg_inner]
    path = joined(half, mirrored(half))
    legs = across(Outline("legs", BUILD.skin, path, line_mm=_LINE), (-430.0, 0.0), (720.0, 400.0))
    still = [s for s in whole if any(word in s.name for word in _STILL) and "skin" not in s.name]
    return (*still, legs, *(s for s in whole if any(word in s.name for word in _LEG)))


@cache
def before_the_trunk() -> tuple[Outline, ...]:
    """Return what stays still and lies before the trunk: shorts and hair."""
    whole = figure(BUILD, line_mm=_LINE, soft=False)
    start = next(i for i, s in enumerate(whole) if s.name == "shorts")
    return tuple(s for s in whole[start:] if any(word in s.name for word in _CLOTHES))


def trunk(lean: Callable[[Point], Point]) -> list[Outline]:
    """Return trunk and arms where ``lean`` carries them: skin, shade along the right flank, lines of the back.

    The contour is for `trunk_contour`.
    """
    build = Build(
        shoulders=BUILD.shoulders, chest=BUILD.chest, waist=BUILD.waist, hips=BUILD.hips, arms=BUILD.arms,
        style=BUILD.style, lean=lean,
    )  # fmt: skip
    right, left = contours(build), contours(build, -1)
    sides = [
        [*c.shoulder, *c.arm_outer, *c.hand, *c.arm_inner, *(p for p in c.trunk if p[1] < _CUT)] for c in (right, left)
    ]
    path = joined(sides[0], list(reversed(sides[1])))
    # Flat, with its shade in two bands: a gradient as large as this would cost as much as all the bones.
    skin = Outline("skin", build.skin, path, line_mm=0)
    soft = shade("right flank shade", build.skin, right.trunk[:14], 40, 0.5)[:2]
    lines = placed_pen(build, "back lines", BACK_LINES, _LINE * 0.9)
    return [skin, *soft, lines]


@cache
def _strands() -> tuple[tuple[int, int], ...]:
    """Return where in the path of the skin each strand of the contour begins and ends: shoulder, arm, hand, trunk."""
    half = contours(BUILD)
    parts = (half.shoulder, half.arm_outer, half.hand, half.arm_inner, [p for p in half.trunk if p[1] < _CUT])
    ends = [0, *accumulate(len(part) for part in parts)]
    last = ends[-1] - 1
    right = [(max(a - 1, 0), b - 1) for a, b in pairwise(ends)]
    # The left half comes back up, after a straight line from the right one that the shorts cover.
    return (*right, *((2 * last + 1 - b, 2 * last + 1 - a) for a, b in reversed(right)))


def trunk_contour(skin: Outline) -> Outline:
    """Return the contour of the ``skin`` that `trunk` returns, a piece for each strand of it.

    Many lines side by side in one piece are painted slowly, and a hand out of sight need not be painted at all.
    """
    path: list[Command] = []
    for start, end in _strands():
        path.append(("M", *skin.path[start][-2:]))
        path.extend(skin.path[start + 1 : end + 1])
    return Outline("skin contour", skin.role, tuple(path), filled=False, line_mm=_LINE)


@cache
def bending_still(center: Point, radius: float) -> tuple[tuple[Outline, ...], tuple[Outline, ...]]:
    """Return what of the bending view stays still behind the back, and what before it."""

    def put(points: tuple[Point, ...] | list[Point]) -> list[Point]:
        return [(center[0] + x * radius, center[1] + y * radius) for x, y in points]

    line = radius * 0.024
    behind = [Outline("bending ground", Role.GROUND_COOL, ellipse(center, radius), line_mm=0)]
    for word, sign in (("left", -1.0), ("right", 1.0)):
        arm = [(0.5, -0.12), (0.64, -0.1), (0.71, 0.2), (0.71, 0.56), (0.64, 0.68), (0.58, 0.6), (0.56, 0.34)]
        for name, points in (("arm hanging", arm), ("thigh bending", _THIGH)):
            path = smooth(put([(sign * x, y) for x, y in points]), tension=0.8)
            limb = Outline(f"{word} {name}", BUILD.skin, path, line_mm=line)
            behind.append(across(limb, (center[0] - radius, center[1]), (center[0] + radius, center[1] + radius)))
    cloth = joined(put([*mirrored(_SEAT[1:]), *_SEAT]), put([*_HEM, *mirrored(_HEM[:-1])]))
    shorts = Outline("shorts bending", Role.CLOTH, cloth, line_mm=line)
    shorts = across(shorts, (center[0] - radius * 0.6, center[1]), (center[0] + radius * 0.8, center[1] + radius * 0.6))
    seam = stroke(put([(0.0, 0.26), (0.01, 0.38), (0.0, 0.51)]), line * 1.3)
    level = polyline(put([(-0.74, -_LEVEL), (0.74, -_LEVEL)]))
    return tuple(behind), (
        shorts,
        dark(Outline("seam bending", Role.CLOTH_DARK, seam, line_mm=0, opacity=0.7)),
        Outline("level", Role.MEASURE_DASHED, level, filled=False, line_mm=radius * 0.016),
        rim("bending window", center, radius, radius * 0.045),
    )


def _bent_back(column: Spine, center: Point, radius: float) -> list[Outline]:
    """Return the back bent forward, the ribs of the bulging side higher than the others."""
    turn = column.cobb / 30.0 * _HUMP

    def height(x: float) -> float:
        dome = _DOME * (1 - (abs(x) / 0.64) ** 3) ** 0.5 if abs(x) < 0.64 else 0.0
        return dome + turn * (math.exp(-(((x - 0.28) / 0.24) ** 2)) - 0.3 * math.exp(-(((x + 0.28) / 0.24) ** 2)))

    xs = [i / 16 * 0.64 for i in range(-16, 17)]
    ring = [(center[0] + x * radius, center[1] + (0.3 - height(x)) * radius) for x in xs]
    back = Outline("back bending", BUILD.skin, joined(ring), line_mm=radius * 0.024)
    x, y = center[0], center[1]
    furrow = stroke(
        [(x, y + (0.3 - height(0.0)) * radius), (x - radius * 0.02, y - radius * 0.16), (x, y + radius * 0.24)],
        radius * 0.05,
    )
    return [
        across(back, (x - radius * 0.7, y - radius * 0.5), (x + radius * 0.8, y + radius * 0.4)),
        dark(Outline("furrow bending", BUILD.skin, furrow, line_mm=0)),
    ]


def bending_forward(column: Spine, center: Point, radius: float) -> tuple[list[Outline], list[Outline], list[Outline]]:
    """Return the round view of the back bending forward: what stays behind, what moves, what stays before."""
    behind, before = bending_still(center, radius)
    return [*behind], _bent_back(column, center, radius), [*before]


def hump(outline: Outline) -> float:
    """Return how much higher the right half of the back bending forward stands than the left, in mm."""
    points = [command[-2:] for command in outline.path if len(command) > 1]
    xs = [p[0] for p in points]
    middle = (min(xs) + max(xs)) / 2
    return min(y for x, y in points if x < middle) - min(y for x, y in points if x > middle)
