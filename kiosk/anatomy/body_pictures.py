"""Pictures of people seen from behind: to touch, to find one's pain, to be calm about it, to know an emergency (mm)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure, landmarks
from kiosk.anatomy.body_outline import Build, contours
from kiosk.anatomy.curves import ellipse
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import dense, glow, inward, joined, mirrored, ribbon
from kiosk.anatomy.numerals import chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Point

# Where it hurts: number, landmark, soft patch (middle, half axes) on the right or the mid-line, whether paired.
_REGIONS: tuple[tuple[int, str, Point, float, float, bool], ...] = (
    (1, "neck", (0, 238), 52, 40, False),
    (2, "upper-back", (0, 388), 112, 86, False),
    (3, "low-back", (0, 655), 108, 84, False),
    (4, "buttock", (86, 842), 70, 66, True),
    (5, "leg", (88, 1166), 40, 148, True),
)


def home_body(_value: float) -> Drawing:
    """Return a whole person from head to mid-calf; landmarks are the places to touch."""
    build = Build(shoulders=1.0, chest=1.01, waist=1.02)
    marks = landmarks() | {"focus": (0.0, 246.0)}
    return Drawing(690.0, 1518.0, tuple(figure(build, line_mm=3.0)), marks, {"focus-width": 660.0}, (-345.0, -34.0))


def where_it_hurts(_value: float) -> Drawing:
    """Return a person with five numbered soft regions: neck, upper back, low back, hips and buttocks, legs."""
    build = Build(
        shoulders=0.95, chest=1.0, waist=1.02, hips=1.04, arms=0.95, skin=Role.SKIN_DEEP, style="bun",
        cloth=Role.CLOTH_WARM,
    )  # fmt: skip
    shapes = figure(build, line_mm=3.2)
    marks: dict[str, Point] = {"focus": (0.0, 425.0)}
    for number, name, (x, y), rx, ry, paired in _REGIONS:
        for side, sign in (("left-", -1.0), ("right-", 1.0)) if paired else (("", 1.0),):
            shapes += _region(f"{side}{name}", (sign * x, y), rx, ry)
            marks[f"{side}{name}"] = (sign * x, y)
        marks[name] = (x, y)
        shapes += chip(number, (x, y), 34.0)
    return Drawing(1150.0, 1380.0, tuple(shapes), marks, {"focus-width": 1080.0}, (-575.0, -42.0))


def _region(name: str, center: Point, rx: float, ry: float) -> list[Outline]:
    rim = Outline(f"{name} rim", Role.SORE_LINE, ellipse(center, rx, ry), filled=False, line_mm=3.0)
    return [*glow(name, Role.SORE, center, rx, ry, 0.62, layers=6), rim]


def often_no_single_cause(_value: float) -> Drawing:
    """Return a back with a soft warm area over the low back and calm rings around it: nothing is damaged."""
    build = Build(
        shoulders=1.07, chest=1.09, waist=1.16, hips=1.06, arms=1.05, hair=Role.HAIR_GREY, style="bob",
        cloth=Role.CLOTH_DARK,
    )  # fmt: skip
    middle: Point = (0.0, 655.0)
    shapes = figure(build, line_mm=2.0)
    shapes += glow("warm area", Role.SORE, middle, 124, 92, 0.66, layers=8)
    for k, (rx, ry, strength) in enumerate(((66, 48, 0.95), (92, 68, 0.75), (119, 89, 0.55), (146, 110, 0.38)), 1):
        ring = ellipse(middle, rx, ry)
        shapes.append(Outline(f"calm ring {k}", Role.CALM, ring, filled=False, line_mm=3.6, opacity=strength))
    marks: dict[str, Point] = {"focus": (0.0, 640.0), "low back": middle, "calm ring": (0.0, 545.0)}
    measures = {"focus-width": 400.0, "warm width": 248.0}
    return Drawing(690.0, 828.0, tuple(shapes), marks, measures, (-345.0, 140.0))


# Outer edge of the right half of the saddle area, from the crease of the buttocks down the inner thigh.
_SADDLE: tuple[Point, ...] = (
    (0, 798), (13, 812), (32, 842), (52, 872), (63, 902), (64, 934), (58, 966), (49, 1000), (38, 1034), (26, 1058),
    (17.5, 1066),
)  # fmt: skip


def get_help_now(_value: float) -> Drawing:
    """Return a neutral lower body with the saddle area and both legs softly lit (only shown with help-now)."""
    build = Build(skin=Role.SYMBOL_SOFT)
    shapes = figure(build, line_mm=2.8, arms=False, clothed=False)
    for side, sign in (("left", -1.0), ("right", 1.0)):
        heights = (940, 954, 985, 1040, 1120, 1226, 1370, 1520, 1625, 1660, 1674)
        middle = [(sign * x, y) for x, y in zip((100, 99, 95, 92, 90, 86, 85, 81, 80, 80, 80), heights, strict=True)]
        for k, share in enumerate((1.0, 0.78, 0.56, 0.32), 1):
            widths = [w * share for w in (10, 48, 86, 106, 102, 82, 100, 60, 42, 30, 8)]
            glow_ = Outline(f"{side} leg lit {k}", Role.SORE, ribbon(middle, widths), line_mm=0, opacity=0.2)
            shapes.append(glow_)
    crotch = [p for p in dense(contours(build).leg_inner, 3) if p[1] < 1066]
    for k, depth in enumerate((0.0, 8.0, 17.0), 1):
        edge = _SADDLE if k == 1 else inward(dense(_SADDLE, 3), [depth] * (3 * len(_SADDLE) - 2))[4:-5]
        shapes.append(_saddle(f"saddle area {k}", edge, crotch, 0.34))
    rim = replace(_saddle("saddle rim", _SADDLE, crotch, 1.0), role=Role.SYMBOL_HELP, filled=False, line_mm=3.4)
    shapes.append(rim)
    marks: dict[str, Point] = {
        "focus": (0.0, 900.0),
        "saddle area": (0.0, 870.0),
        "left leg": (-88.0, 1280.0),
        "right leg": (88.0, 1280.0),
        "low back": (0.0, 680.0),
    }
    measures = {"focus-width": 520.0, "saddle width": 128.0}
    return Drawing(820.0, 984.0, tuple(shapes), marks, measures, (-410.0, 636.0))


def _saddle(name: str, edge: Sequence[Point], crotch: Sequence[Point], opacity: float) -> Outline:
    """Return the saddle area within ``edge``, both inner thighs up to the ``crotch``."""
    path = joined(edge, crotch, mirrored(crotch), mirrored(edge))
    return Outline(name, Role.SORE, path, line_mm=0, opacity=opacity)
