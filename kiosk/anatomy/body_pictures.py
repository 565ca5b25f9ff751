"""Pictures of people seen from behind: one to touch, and one to be calm about a back with no single cause (mm)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import landmarks, still_figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.body_regions import region_marks
from kiosk.anatomy.curves import ellipse
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import glow

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

_HOME = Build(shoulders=1.0, chest=1.01, waist=1.02)
_SORE = Build(
    shoulders=1.07, chest=1.09, waist=1.16, hips=1.06, arms=1.05, hair=Role.HAIR_GREY, style="bob",
    cloth=Role.CLOTH_DARK,
)  # fmt: skip
_RINGS = ((66, 48, 0.95), (92, 68, 0.75), (119, 89, 0.55), (146, 110, 0.38))


@cache
def _home() -> Drawing:
    regions, measures = region_marks()
    marks = landmarks() | {"focus": (0.0, 246.0), "both-legs": regions["region both-legs"], **regions}
    measures |= {"focus-width": 660.0}
    return Drawing(690.0, 1518.0, still_figure(_HOME, line_mm=3.0), marks, measures, (-345.0, -34.0))


def home_body(_value: float) -> Drawing:
    """Return a whole person from head to mid-calf; landmarks are the places to touch."""
    return _home()


@cache
def _calm(width: float, height: float, left: float, top: float) -> Drawing:
    middle: Point = (0.0, 655.0)
    shapes = [*still_figure(_SORE, line_mm=2.0), *glow("warm area", Role.SORE, middle, 124, 92, 0.66, layers=8)]
    for k, (rx, ry, strength) in enumerate(_RINGS, 1):
        ring = ellipse(middle, rx, ry)
        shapes.append(Outline(f"calm ring {k}", Role.CALM, ring, filled=False, line_mm=3.6, opacity=strength))
    marks: dict[str, Point] = {
        "focus": (0.0, 640.0),
        "low back": middle,
        "warm edge": (136.0, 655.0),
        "calm ring": (0.0, 545.0),
    }
    measures = {"focus-width": 400.0, "warm width": 248.0}
    return Drawing(width, height, tuple(shapes), marks, measures, (left, top))


def often_no_single_cause(_value: float) -> Drawing:
    """Return a back with a soft warm area over the low back and calm rings around it: nothing is damaged."""
    return _calm(780.0, 936.0, -390.0, -24.0)


def often_no_single_cause_wide(_value: float) -> Drawing:
    """Return the same for a wide area: nearer, from the shoulders to the hips, room beside it."""
    return _calm(980.0, 686.0, -345.0, 292.0)
