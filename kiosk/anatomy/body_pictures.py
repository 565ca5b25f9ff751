"""Pictures of people seen from behind: one to touch, and one to be calm about a back with no single cause (mm)."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import landmarks, still_figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.body_regions import region_marks
from kiosk.anatomy.curves import ellipse, mix, rounded_box, transformed
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import bright, joined, mirrored, ribbon

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point

_HOME = Build(shoulders=1.0, chest=1.01, waist=1.02)
_SORE = Build(
    shoulders=1.07, chest=1.09, waist=1.16, hips=1.06, arms=1.05, hair=Role.HAIR_GREY, style="bob",
    cloth=Role.CLOTH_DARK,
)  # fmt: skip
# The soft area: half axes in mm, and how strong it is over its whole middle. It has no edge and no hottest place.
_AREA, _AREA_STRENGTH, _AREA_LAYERS = (142.0, 116.0), 0.3, 10
# Signs of what can play a part, in drawing order, and where they stand in each shape of the picture.
_PARTS = ("sleep", "mood", "work", "health")
_UPRIGHT_SIGNS: tuple[Point, ...] = ((-262.0, 96.0), (262.0, 96.0), (-334.0, 430.0), (334.0, 430.0))
_WIDE_SIGNS: tuple[Point, ...] = ((-400.0, 440.0), (400.0, 440.0), (-400.0, 800.0), (400.0, 800.0))
_SIGN_RADIUS = 46.0


@cache
def _home() -> Drawing:
    regions, measures = region_marks()
    marks = landmarks() | {"focus": (0.0, 246.0), "both-legs": regions["region both-legs"], **regions}
    measures |= {"focus-width": 660.0}
    return Drawing(690.0, 1518.0, still_figure(_HOME, line_mm=3.0), marks, measures, (-345.0, -34.0))


def home_body(_value: float) -> Drawing:
    """Return a whole person from head to mid-calf; landmarks are the places to touch."""
    return _home()


def _soft_area(middle: Point) -> list[Outline]:
    """Return a wide pale area that fades out at its rim and is even within: no spot in it is the sore one."""
    each = 1 - (1 - _AREA_STRENGTH) ** (1 / _AREA_LAYERS)
    shares = [1 - 0.45 * k / (_AREA_LAYERS - 1) for k in range(_AREA_LAYERS)]
    return [
        Outline(f"soft area {k}", Role.SORE, ellipse(middle, _AREA[0] * s, _AREA[1] * s), line_mm=0, opacity=each)
        for k, s in enumerate(shares, 1)
    ]


def _moon() -> list[Path]:
    outer = [(0.12 + 0.5 * math.cos(a), 0.5 * math.sin(a)) for a in _turned(57.1, 302.9)]
    inner = [(0.38 + 0.42 * math.cos(a), 0.42 * math.sin(a)) for a in _turned(271.6, 88.4)]
    return [joined(outer, inner)]


def _turned(start: float, end: float) -> list[float]:
    return [math.radians(mix(start, end, i / 10)) for i in range(11)]


def _face() -> list[Path]:
    edge = (*ellipse((0.0, 0.0), 0.56), *ellipse((0.0, 0.0), 0.48))
    mouth = ribbon(((-0.22, 0.22), (0.0, 0.25), (0.22, 0.22)), (0.07, 0.08, 0.07))
    return [edge, ellipse((-0.19, -0.12), 0.075), ellipse((0.19, -0.12), 0.075), mouth]


def _case() -> list[Path]:
    handle = (*rounded_box(-0.2, -0.46, 0.4, 0.26, 0.08), *rounded_box(-0.12, -0.38, 0.24, 0.18, 0.04))
    lower = (*rounded_box(-0.54, 0.08, 1.08, 0.36, 0.08), *rounded_box(-0.08, 0.03, 0.16, 0.14, 0.02))
    return [handle, rounded_box(-0.54, -0.24, 1.08, 0.27, 0.08), lower]


def _heart() -> list[Path]:
    side = [(0.0, -0.24), (0.14, -0.42), (0.36, -0.42), (0.5, -0.2), (0.4, 0.1), (0.0, 0.5)]
    return [joined(side, mirrored(side))]


def _placed(path: Path, center: Point) -> Path:
    x, y = center
    return transformed(path, lambda p: (x + p[0] * _SIGN_RADIUS, y + p[1] * _SIGN_RADIUS))


@cache
def _signs(places: tuple[Point, ...]) -> tuple[Outline, ...]:
    """Return a calm round sign for each of sleep, mood, work and health."""
    out: list[Outline] = []
    for name, draw, center in zip(_PARTS, (_moon, _face, _case, _heart), places, strict=True):
        out.append(bright(Outline(f"{name} disc", Role.CALM, ellipse(center, _SIGN_RADIUS), line_mm=2.2)))
        for k, path in enumerate(draw(), 1):
            out.append(Outline(f"{name} sign {k}", Role.SYMBOL, _placed(path, center), line_mm=0))
    return tuple(out)


@cache
def _calm(width: float, height: float, left: float, top: float, places: tuple[Point, ...]) -> Drawing:
    middle: Point = (0.0, 650.0)
    shapes = (*still_figure(_SORE, line_mm=2.0), *_soft_area(middle), *_signs(places))
    marks: dict[str, Point] = {
        "focus": (0.0, 640.0),
        "low back": middle,
        "warm edge": (118.0, 650.0),
        **dict(zip(_PARTS, places, strict=True)),
    }
    measures = {"focus-width": 400.0, "warm width": 2 * _AREA[0], "sign radius": _SIGN_RADIUS}
    return Drawing(width, height, shapes, marks, measures, (left, top))


def often_no_single_cause(_value: float) -> Drawing:
    """Return a back with a wide soft area and signs of sleep, mood, work and health around it: nothing is damaged."""
    return _calm(780.0, 936.0, -390.0, -24.0, _UPRIGHT_SIGNS)


def often_no_single_cause_wide(_value: float) -> Drawing:
    """Return the same for a wide area: nearer, from the shoulders to the hips, the signs at its sides."""
    return _calm(980.0, 686.0, -490.0, 292.0, _WIDE_SIGNS)
