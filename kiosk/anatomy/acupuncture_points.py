"""Picture of the points the page explains, often chosen for the low back, with the levels to check them by (mm)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.channels import (
    CUN,
    KNEE_CREASE,
    OUTER_ANKLE_DIP,
    OUTER_KNEE_DIP,
    TENDER_SPOT,
    below,
    channels,
    points,
)
from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.from_behind import SACRUM_TOP, spine
from kiosk.anatomy.knee_side import DIP, knee_side
from kiosk.anatomy.light import across, glow, lens, rim, stroke
from kiosk.anatomy.numerals import chip, code
from kiosk.anatomy.pelvis import CREST, CREST_RIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Point

_Window = tuple["Point", "Point", float, float]

_CHIP = 13.5
_TOP = 532.0
# Round windows: what they show, where, how much larger, and their radius.
_ROW, _RADIUS = 938.0, 62.0
_KNEE: _Window = ((86.0, 1224.0), (-146.0, _ROW), 0.85, _RADIUS)
_SIDE: _Window = ((0.0, 0.0), (0.0, _ROW), 0.85, _RADIUS)
_ANKLE: _Window = ((88.0, 1630.0), (146.0, _ROW), 1.0, _RADIUS)
_LEG_WORDS = ("skin", "knee", "hamstring", "calf", "heel", "ankle", "foot")
_TENDER_RADIUS = 23.0
# Between the trunk and the left arm: names of levels stand clear of channels and points.
_MARGIN = -177.0
_LETTERS = 15.0


def _into(window: _Window, point: Point) -> Point:
    source, target, scale, _ = window
    return target[0] + (point[0] - source[0]) * scale, target[1] + (point[1] - source[1]) * scale


def _window(name: str, window: _Window, shapes: Sequence[Outline]) -> list[Outline]:
    source, target, scale, radius = window
    inside = [s for s in lens(shapes, source, target, scale, radius) if s.filled or "contour" in s.name]
    out = [Outline(f"{name} ground", Role.GROUND_COOL, ellipse(target, radius), line_mm=0)]
    out += [replace(shape, name=f"{name} {shape.name}") for shape in inside]
    return [*out, rim(name, target, radius, 3.0)]


def _bones() -> list[Outline]:
    """Return the tips of the spinous processes, the first sacral bump and the hip crest, faint, to count by."""
    out: list[Outline] = []
    for v in spine().vertebrae[-7:]:
        top, tip = v.frame.y - 5, v.spinous_tip[1]
        bone = ellipse((0.0, (top + tip) / 2), 6.0, (tip - top) / 2)
        out.append(across(Outline(f"{v.name} spinous process", Role.BONE, bone, line_mm=1.0), (-6, top), (8, tip)))
    out.append(Outline("S1 median crest", Role.BONE, ellipse((0.0, SACRUM_TOP + 16), 5.0, 8.0), line_mm=1.0))
    for side, sign in (("left", -1.0), ("right", 1.0)):
        path = stroke([(sign * x, y) for x, y in CREST_RIM], 8.0)
        crest = Outline(f"{side} hip crest", Role.BONE, path, line_mm=1.0, opacity=0.85)
        out.append(across(crest, (-140.0, 670.0), (160.0, 740.0)))
    level = polyline([(-150.0, CREST[1]), (150.0, CREST[1])])
    out.append(Outline("hip-crest line", Role.MEASURE, level, filled=False, line_mm=1.2))
    return out


def _levels() -> list[Outline]:
    """Return the names of three levels in the margin, each with a short fine line towards its bone."""
    out: list[Outline] = []
    heights = {"L2": spine()["L2"].frame.y, "L4": spine()["L4"].frame.y, "S1": SACRUM_TOP + 16}
    for name, y in heights.items():
        out.append(Outline(f"{name} name", Role.MEASURE, code(name, (_MARGIN, y), _LETTERS), filled=False, line_mm=2.2))
        line = polyline([(_MARGIN + 16, y), (-12.0, y)])
        out.append(Outline(f"{name} line", Role.MEASURE, line, filled=False, line_mm=0.6, opacity=0.55))
    return out


def _tender() -> list[Outline]:
    """Return a tender spot: a warm patch in a dotted circle; such a point has no fixed place."""
    ring = ellipse(TENDER_SPOT, _TENDER_RADIUS)
    return [
        *glow("tender area", Role.SORE, TENDER_SPOT, _TENDER_RADIUS, _TENDER_RADIUS, 0.6),
        Outline("tender circle", Role.MEASURE_DASHED, ring, filled=False, line_mm=1.2),
    ]


def acupuncture_points(_value: float) -> Drawing:
    """Return the low back with channels and nine numbered points, and windows on knee and ankle; it has one state."""
    build = Build(style="short", hips=1.0, cloth=Role.CLOTH_WARM)
    body = figure(build, line_mm=2.0)
    legs = [s for s in body if any(word in s.name for word in _LEG_WORDS)]
    shapes = [*body, *_bones(), *_levels(), *channels(1.8, _TOP, 1660.0), *_tender()]
    shapes += _window("knee window", _KNEE, legs)
    shapes += _window("side window", _SIDE, knee_side(1.6))
    shapes += _window("ankle window", _ANKLE, legs)
    shapes.append(_part("knee channel", ((86.0, 1158.0), KNEE_CREASE, (85.0, 1290.0)), _KNEE))
    shapes.append(_part("outer knee channel", ((14.0, -66.0), (8.0, -10.0), DIP, (6.0, 66.0)), _SIDE))
    shapes.append(_part("ankle channel", ((97.0, 1574.0), (99.0, 1602.0), OUTER_ANKLE_DIP), _ANKLE))
    landmarks: dict[str, Point] = {
        "focus": (0.0, 690.0),
        "L2": (-4.0, spine()["L2"].frame.y - 2.0),
        "L4": (-4.0, spine()["L4"].frame.y - 2.0),
        "S1": (0.0, SACRUM_TOP + 16),
        "hip crest": (146.0, CREST[1]),
        "Governor channel": (0.0, 556.0),
        "Bladder channel": (-3 * CUN, 564.0),
        "back of the knee": (_KNEE[1][0] - 44.0, _ROW - 44.0),
        "side of the knee": (0.0, _ROW + _RADIUS),
        "ankle": (_ANKLE[1][0] + 12.0, _ROW + 61.0),
    }
    windows = {KNEE_CREASE: _KNEE, OUTER_ANKLE_DIP: _ANKLE}
    twins: list[Outline] = []
    for p in points():
        place = _into(windows[p.place], p.place) if p.place in windows else p.place
        if p.place == OUTER_KNEE_DIP:
            place = _into(_SIDE, DIP)
        elif p.paired and p.place not in windows:
            twins.append(Outline(f"left {p.code} point", Role.POINT, ellipse(p.mirrored, 5.0), line_mm=1.5))
        twins += chip(p.number, place, _CHIP)
        landmarks[p.code] = place
    measures = {
        "cun": CUN,
        "points": float(len(points())),
        "L2 lower edge": below("L2"),
        "L4 lower edge": below("L4"),
        "focus-width": 300.0,
    }
    return Drawing(450.0, 540.0, (*shapes, *twins), landmarks, measures, (-225.0, _TOP - 12))


def _part(name: str, line: Sequence[Point], window: _Window) -> Outline:
    """Return the piece of a channel that lies within a round window."""
    path = smooth([_into(window, p) for p in line], closed=False)
    return Outline(name, Role.CHANNEL, path, filled=False, line_mm=1.8)
