"""Picture of the points the page explains, often chosen for the low back, with the levels to check them by (mm)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import still_figure
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
from kiosk.anatomy.light import across, lens, rim, stroke
from kiosk.anatomy.numerals import chip, code
from kiosk.anatomy.pelvis import CREST, CREST_RIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Point

_Window = tuple["Point", "Point", float, float]

_CHIP = 13.5
_TOP = 532.0
# Round windows: what of the body they show, and how much larger.
_KNEE, _SIDE, _ANKLE = "knee window", "side window", "ankle window"
_SHOWS: dict[str, tuple[Point, float]] = {
    _KNEE: ((86.0, 1224.0), 0.85),
    _SIDE: ((0.0, 0.0), 0.85),
    _ANKLE: ((88.0, 1630.0), 1.0),
}
# What a window enlarges is never hidden by words.
_CLEAR = tuple(f"{name} ground" for name in _SHOWS)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the windows stand: their radius, the larger the more they enlarge, and the middle of each.

    Labels lead to the window of the back of the knee at ``turns[0]`` degrees from its right, clockwise, and so on.
    """

    width: float
    left: float
    radius: float
    knee: Point
    side: Point
    ankle: Point
    turns: tuple[float, float, float]

    def window(self, name: str) -> _Window:
        source, scale = _SHOWS[name]
        return source, self.middle(name), scale * self.radius / _RADIUS, self.radius

    def middle(self, name: str) -> Point:
        return {_KNEE: self.knee, _SIDE: self.side, _ANKLE: self.ankle}[name]

    def edges(self) -> dict[str, Point]:
        """Return where labels meet the windows."""
        out: dict[str, Point] = {}
        for (mark, name), turn in zip(_NAMED.items(), self.turns, strict=True):
            x, y = self.middle(name)
            angle = math.radians(turn)
            out[mark] = x + self.radius * math.cos(angle), y + self.radius * math.sin(angle)
        return out


_NAMED = {"back of the knee": _KNEE, "side of the knee": _SIDE, "ankle": _ANKLE}
_ROW, _RADIUS = 938.0, 62.0
_UPRIGHT = _Layout(450.0, -225.0, _RADIUS, (-146.0, _ROW), (0.0, _ROW), (146.0, _ROW), (225.0, 90.0, 79.0))
_WIDE = _Layout(862.0, -206.0, 80.0, (296.0, 611.0), (296.0, 790.0), (296.0, 969.0), (0.0, 0.0, 0.0))
_LEG_WORDS = ("skin", "knee", "hamstring", "calf", "heel", "ankle", "foot")
_TENDER_RADIUS = 16.0
# How far the hip-crest line runs to each side: beyond the flank, where its name stands.
_LINE_END = 162.0
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
    level = polyline([(-_LINE_END, CREST[1]), (_LINE_END, CREST[1])])
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


def _tender() -> Outline:
    """Return the dashed circle round a tender spot, and no more: such a point has no fixed place."""
    return Outline(
        "tender circle", Role.MEASURE_DASHED, ellipse(TENDER_SPOT, _TENDER_RADIUS), filled=False, line_mm=1.2
    )


def acupuncture_points(_value: float) -> Drawing:
    """Return the low back with channels and nine numbered points, and windows on knee and ankle; it has one state."""
    return _drawn(_UPRIGHT)


def acupuncture_points_wide(_value: float) -> Drawing:
    """Return the same for a wide area: the windows stand beside the body, larger."""
    return _drawn(_WIDE)


@cache
def _drawn(layout: _Layout) -> Drawing:
    build = Build(style="short", hips=1.0, cloth=Role.CLOTH_WARM)
    body = still_figure(build, line_mm=2.0)
    legs = [s for s in body if any(word in s.name for word in _LEG_WORDS)]
    knee, side, ankle = (layout.window(name) for name in (_KNEE, _SIDE, _ANKLE))
    shapes = [*body, *_bones(), *_levels(), *channels(1.8, _TOP, 1660.0), _tender()]
    shapes += _window(_KNEE, knee, legs)
    shapes += _window(_SIDE, side, knee_side(1.6))
    shapes += _window(_ANKLE, ankle, legs)
    shapes.append(_part("knee channel", ((86.0, 1158.0), KNEE_CREASE, (85.0, 1290.0)), knee))
    shapes.append(_part("outer knee channel", ((14.0, -66.0), (8.0, -10.0), DIP, (6.0, 66.0)), side))
    shapes.append(_part("ankle channel", ((97.0, 1574.0), (99.0, 1602.0), OUTER_ANKLE_DIP), ankle))
    landmarks: dict[str, Point] = {
        "focus": (0.0, 690.0),
        "L2": (-4.0, spine()["L2"].frame.y - 2.0),
        "L4": (-4.0, spine()["L4"].frame.y - 2.0),
        "S1": (0.0, SACRUM_TOP + 16),
        "hip crest": (_LINE_END, CREST[1]),
        "Governor channel": (0.0, 556.0),
        "Bladder channel": (-3 * CUN, 564.0),
        **layout.edges(),
    }
    windows = {KNEE_CREASE: knee, OUTER_ANKLE_DIP: ankle}
    twins: list[Outline] = []
    for p in points():
        place = _into(windows[p.place], p.place) if p.place in windows else p.place
        if p.place == OUTER_KNEE_DIP:
            place = _into(side, DIP)
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
    return Drawing(layout.width, 540.0, (*shapes, *twins), landmarks, measures, (layout.left, _TOP - 12), _CLEAR)


def _part(name: str, line: Sequence[Point], window: _Window) -> Outline:
    """Return the piece of a channel that lies within a round window."""
    path = smooth([_into(window, p) for p in line], closed=False)
    return Outline(name, Role.CHANNEL, path, filled=False, line_mm=1.8)
