"""What acupuncture looks like: a person lying face down, seen from above, with a few very thin needles (mm)."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import still_figure
from kiosk.anatomy.body_outline import Build, contours, half_width
from kiosk.anatomy.channels import CUN, spot
from kiosk.anatomy.curves import ellipse, polyline, rounded_box
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import across, bright, dark, dense, joined, mirrored, ribbon, shade, stroke

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

# As thick as a needle is (0.16 to 0.30 mm): a hairline. An injection needle has 0.7 to 0.8 mm. Its handle is a winding
# of wire round it.
SHAFT = 0.28
_GRIP = 1.7
_LENGTH = 40.0
_HANDLE = 24.0
# Code, side, lean of the needle in degrees from straight up the picture.
_PLACED: tuple[tuple[str, int, float], ...] = (
    ("BL23", -1, -15.0), ("BL23", 1, 9.0), ("BL25", -1, -6.0), ("BL25", 1, 17.0), ("BL52", -1, -22.0),
    ("BL52", 1, 20.0),
)  # fmt: skip


def needle(name: str, place: Point, degrees: float) -> list[Outline]:
    """Return one needle standing in the skin at ``place``: shadow, shaft, wound handle.

    Args:
        name: Its name in the drawing.
        place: Where it meets the skin.
        degrees: Its lean, clockwise from straight up the picture.
    """
    turn = math.radians(degrees)
    across_x, up_y = math.sin(turn), -math.cos(turn)

    def along(distance: float) -> Point:
        return place[0] + across_x * distance, place[1] + up_y * distance

    cast = (place[0] + 21.0, place[1] + 7.0 + across_x * 8)
    shadow = Outline(f"{name} shadow", Role.SKIN_DEEP, stroke([place, cast], 1.0, blunt=True), line_mm=0, opacity=0.3)
    dimple = Outline(f"{name} dimple", Role.SKIN_DEEP, ellipse(place, 2.0, 1.3), line_mm=0, opacity=0.35)
    line = polyline([place, along(_LENGTH)])
    shaft = Outline(f"{name} shaft", Role.NEEDLE, line, filled=False, line_mm=SHAFT)
    handle = ribbon([along(_LENGTH), along(_LENGTH + _HANDLE / 2), along(_LENGTH + _HANDLE)], [_GRIP] * 3, 2)
    grip = Outline(f"{name} handle", Role.NEEDLE_HANDLE, handle, line_mm=0.3)
    loop = Outline(f"{name} loop", Role.NEEDLE_HANDLE, ellipse(along(_LENGTH + _HANDLE + 1.4), 1.4), line_mm=0.3)
    left, right = along(_LENGTH), along(_LENGTH + _HANDLE)
    return [
        shadow,
        dimple,
        shaft,
        loop,
        across(grip, (left[0] - 4, left[1]), (right[0] + 6, right[1])),
    ]


def _towel(build: Build, top: float, bottom: float) -> list[Outline]:
    """Return a towel laid over hips and legs, its upper edge turned back."""
    wide = half_width(build, 830.0) + 26
    upper = [(-wide, top + 6), (-wide * 0.5, top + 2), (0.0, top + 7), (wide * 0.5, top), (wide, top + 5)]
    side = [(wide, top + 5), (wide + 5, top + 80), (wide + 1, top + 180), (wide + 6, bottom)]
    cloth = joined(upper, side, mirrored(side))
    out = [across(Outline("towel", Role.CLOTH, cloth, line_mm=2.0), (-wide, top), (wide * 1.1, bottom))]
    hem = [(x, y + 26) for x, y in upper]
    turned = joined(upper, list(reversed(hem)))
    out.append(bright(Outline("towel hem", Role.CLOTH, turned, line_mm=1.2)))
    folds = (
        ((-88, top + 34), (-104, top + 84), (-112, top + 150)), ((-36, top + 34), (-46, top + 100), (-44, top + 170)),
        ((52, top + 30), (66, top + 90), (62, top + 170)), ((104, top + 30), (122, top + 80), (132, top + 150)),
    )  # fmt: skip
    for k, line in enumerate(folds, 1):
        out += shade(f"towel fold {k}", Role.CLOTH, dense(line, 6), 13 if k % 2 else -13, 0.45)
        out.append(dark(Outline(f"towel crease {k}", Role.CLOTH, stroke(line, 1.6), line_mm=0, opacity=0.8)))
    return out


def what_is_acupuncture(_value: float) -> Drawing:
    """Return a low back with six thin needles beside the spine, none over it."""
    return _drawn(490.0, 588.0, 376.0)


def what_is_acupuncture_wide(_value: float) -> Drawing:
    """Return the same for a wide area: nearer, and the cover on both sides."""
    return _drawn(690.0, 483.0, 424.0)


@cache
def _drawn(width: float, height: float, top: float) -> Drawing:
    build = Build(shoulders=0.97, chest=1.0, waist=1.0, style="bun", skin=Role.SKIN)
    # Wide enough to fill a wide field; the arms rest on the cover too.
    couch = rounded_box(-700.0, 150.0, 1400.0, 900.0, 30.0)
    sheet = rounded_box(-345.0, 150.0, 690.0, 900.0, 12.0)
    shapes = [
        across(Outline("couch", Role.FURNITURE, couch, line_mm=2.0), (-300.0, 300.0), (300.0, 700.0)),
        across(Outline("sheet", Role.GROUND_COOL, sheet, line_mm=1.4), (-340.0, 200.0), (420.0, 900.0)),
    ]
    right, left = contours(build), contours(build, -1)
    edges = {
        "right flank": right.trunk[:13], "right arm": right.arm_outer, "left arm": list(reversed(left.arm_inner)),
    }  # fmt: skip
    for name, edge in edges.items():
        shapes += shade(f"{name} shadow on sheet", Role.FURNITURE, dense(edge, 3), -22, 0.4)
    shapes += still_figure(build, line_mm=2.0, clothed=False)
    shapes += _towel(build, 772.0, 1010.0)
    marks: dict[str, Point] = {"focus": (0.0, 640.0), "spine": (0.0, 512.0), "towel": (80.0, 820.0)}
    nearest = math.inf
    for code, sign, lean in _PLACED:
        x, y = spot(code)
        shapes += needle(f"{code} {'left' if sign < 0 else 'right'} needle", (sign * x, y), lean)
        nearest = min(nearest, x)
    # Its label points at the middle of a shaft.
    (x, y), lean = spot("BL52"), math.radians(_PLACED[-1][2])
    marks["needle"] = x + math.sin(lean) * _LENGTH / 2, y - math.cos(lean) * _LENGTH / 2
    marks["skin"] = (-100.0, 600.0)
    measures = {
        "needles": float(len(_PLACED)),
        "off the spine": nearest,
        "cun": CUN,
        "shaft": SHAFT,
        "focus-width": 300.0,
    }
    return Drawing(width, height, tuple(shapes), marks, measures, (-width / 2, top))
