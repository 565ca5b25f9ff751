"""Pictures of people seen from behind: to touch, to find one's pain, to be calm about it, to know an emergency (mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure, landmarks
from kiosk.anatomy.body_outline import Build, contours
from kiosk.anatomy.body_signs import sign
from kiosk.anatomy.curves import blend, ellipse
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import dense, glow, joined, mirrored, ribbon, stroke
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
        for side, way in (("left-", -1.0), ("right-", 1.0)) if paired else (("", 1.0),):
            shapes += _region(f"{side}{name}", (way * x, y), rx, ry)
            marks[f"{side}{name}"] = (way * x, y)
        marks[name] = (x, y)
        # Labels point at the rim, clear of the number in the middle.
        marks[f"{name} rim"] = (x - rx if name == "upper-back" else x + rx, y)
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
    marks: dict[str, Point] = {
        "focus": (0.0, 640.0),
        "low back": middle,
        "warm edge": (116.0, 655.0),
        "calm ring": (0.0, 545.0),
    }
    measures = {"focus-width": 400.0, "warm width": 248.0}
    return Drawing(780.0, 936.0, tuple(shapes), marks, measures, (-390.0, -24.0))


# Outer edge of the right half of the saddle area, from the crease of the buttocks round to the inner thigh.
_SADDLE: tuple[Point, ...] = (
    (0, 796), (24, 801), (48, 820), (67, 852), (79, 892), (84, 936), (81, 980), (73, 1022), (60, 1060), (44, 1088),
    (30, 1104), (21, 1108),
)  # fmt: skip
_CREASES: tuple[tuple[str, tuple[Point, ...], float], ...] = (
    ("buttock crease", ((0, 788), (0.8, 850), (0, 914)), 4.2),
    ("left fold below the buttock", ((-12, 921), (-58, 929), (-112, 914)), 3.2),
    ("right fold below the buttock", ((12, 921), (58, 929), (112, 914)), 3.2),
)
_SADDLE_MIDDLE: Point = (0.0, 935.0)
_SOFT = 9
# Signs beside the body, left and right of each row, and the heights of the rows; labels stand between them.
_ROWS: tuple[tuple[float, str, str], ...] = (
    (738.0, "bladder", "thermometer"),
    (1015.0, "toilet", "falling person"),
    (1245.0, "two legs", "heart"),
)
_SIGN_X, _SIGN_RADIUS = 306.0, 72.0


def get_help_now(_value: float) -> Drawing:
    """Return a neutral lower body, saddle area and both legs softly lit, and signs (only shown with help-now)."""
    build = Build(skin=Role.SYMBOL_SOFT)
    shapes = figure(build, line_mm=2.8, arms=False, clothed=False)
    for side, way in (("left", -1.0), ("right", 1.0)):
        heights = (1090, 1104, 1130, 1160, 1190, 1226, 1370, 1520, 1625, 1660, 1674)
        middle = [(way * x, y) for x, y in zip((92, 92, 91, 90, 88, 86, 85, 81, 80, 80, 80), heights, strict=True)]
        for k, share in enumerate((1.0, 0.78, 0.56, 0.32), 1):
            widths = [w * share for w in (6, 40, 70, 82, 84, 82, 100, 60, 42, 30, 8)]
            shapes.append(Outline(f"{side} leg lit {k}", Role.SORE, ribbon(middle, widths), line_mm=0, opacity=0.17))
    crotch = [p for p in dense(contours(build).leg_inner, 3) if p[1] < 1108]
    shapes += [_saddle(k, 1 - 0.6 * k / (_SOFT - 1), crotch) for k in range(_SOFT)]
    shapes += [Outline(name, Role.SYMBOL, stroke(line, wide), line_mm=0, opacity=0.6) for name, line, wide in _CREASES]
    for y, left, right in _ROWS:
        shapes += sign(left, (-_SIGN_X, y), _SIGN_RADIUS) + sign(right, (_SIGN_X, y), _SIGN_RADIUS)
    marks: dict[str, Point] = {
        "focus": (0.0, 900.0),
        "saddle area": (40.0, 880.0),
        "left leg": (-88.0, 1385.0),
        "right leg": (88.0, 1385.0),
        "low back": (0.0, 680.0),
    }
    measures = {"focus-width": 520.0, "saddle width": 168.0}
    return Drawing(820.0, 984.0, tuple(shapes), marks, measures, (-410.0, 636.0))


def _saddle(layer: int, share: float, crotch: Sequence[Point]) -> Outline:
    """Return one soft layer of the saddle area: crease, genitals' region and both inner thighs up to the ``crotch``."""
    edge = [blend(_SADDLE_MIDDLE, p, share) for p in _SADDLE]
    inner = [p for p in crotch if p[1] < edge[-1][1]]
    edge[-1] = (inner[0][0], edge[-1][1])
    path = joined(edge, inner, mirrored(inner), mirrored(edge))
    return Outline(f"saddle area {layer + 1}", Role.SORE, path, line_mm=0, opacity=0.11)
