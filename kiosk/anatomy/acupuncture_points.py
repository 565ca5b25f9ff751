"""Picture of the points practitioners often choose for the low back, with the levels to check them by (mm)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.channels import (
    CALF_NOTCH,
    CUN,
    HAND_EDGE,
    INNER_ANKLE_DIP,
    OUTER_ANKLE_DIP,
    below,
    channels,
    dots,
    points,
)
from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.from_behind import SACRUM_TOP, spine
from kiosk.anatomy.light import across, lens, rim, stroke
from kiosk.anatomy.numerals import chip
from kiosk.anatomy.pelvis import CREST, CREST_RIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Point

_CHIP = 15.0
_TOP, _BOTTOM = 505.0, 1252.0
# Round windows: what they show, where, how much larger, and their radius.
_CALF: tuple[Point, Point, float, float] = ((86.0, 1412.0), (-240.0, 1158.0), 0.86, 78.0)
_ANKLE: tuple[Point, Point, float, float] = ((84.0, 1634.0), (240.0, 1158.0), 1.25, 78.0)
_LEG_WORDS = ("skin", "calf", "heel", "ankle", "foot")


def _into(window: tuple[Point, Point, float, float], point: Point) -> Point:
    source, target, scale, _ = window
    return target[0] + (point[0] - source[0]) * scale, target[1] + (point[1] - source[1]) * scale


def _window(name: str, window: tuple[Point, Point, float, float], shapes: Sequence[Outline]) -> list[Outline]:
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


def acupuncture_points(_value: float) -> Drawing:
    """Return the back from the chest to the knees with channels and numbered points; it has one state."""
    build = Build(style="short", hips=1.0, cloth=Role.CLOTH_WARM)
    body = figure(build, line_mm=2.0)
    legs = [s for s in body if any(word in s.name for word in _LEG_WORDS)]
    shapes = [*body, *_bones(), *channels(2.2, _TOP, 1660.0), *dots(5.0)]
    line = channels(2.6, _TOP, 1660.0)[-1]
    for name, window in (("calf window", _CALF), ("ankle window", _ANKLE)):
        shapes += _window(name, window, legs)
    shapes.append(_part("calf channel", line, _CALF))
    landmarks: dict[str, Point] = {
        "focus": (20.0, 690.0),
        "L2": (-4.0, spine()["L2"].frame.y - 2.0),
        "L4": (-4.0, spine()["L4"].frame.y - 2.0),
        "S1": (0.0, SACRUM_TOP + 16),
        "hip crest": (-128.0, CREST[1]),
        "Governor channel": (0.0, 545.0),
        "Bladder channel": (-3 * CUN, 560.0),
        "calf": _into(_CALF, CALF_NOTCH),
        "ankle": _into(_ANKLE, (82.0, 1600.0)),
        "hand": HAND_EDGE,
    }
    places = {CALF_NOTCH: _CALF, OUTER_ANKLE_DIP: _ANKLE, INNER_ANKLE_DIP: _ANKLE}
    for p in points():
        place = _into(places[p.place], p.place) if p.place in places else p.place
        shapes += chip(p.number, place, _CHIP)
        landmarks[p.code] = place
    measures = {
        "cun": CUN,
        "points": float(len(points())),
        "L2 lower edge": below("L2"),
        "L4 lower edge": below("L4"),
        "focus-width": 300.0,
    }
    return Drawing(660.0, 792.0, tuple(shapes), landmarks, measures, (-330.0, _TOP - 30))


def _part(name: str, line: Outline, window: tuple[Point, Point, float, float]) -> Outline:
    """Return the piece of a channel that lies within a round window."""
    source, _, scale, radius = window
    reach = radius / scale * 0.94
    ends = [(86.0, source[1] - reach), (85.0, source[1] - reach / 2), CALF_NOTCH, (87.0, source[1] + reach)]
    path = smooth([_into(window, p) for p in ends], closed=False)
    return Outline(name, line.role, path, filled=False, line_mm=line.line_mm)
