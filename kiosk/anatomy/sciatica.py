"""Sciatica: the lower body from behind with the nerve of one leg, and a root pressed by a disc, enlarged (mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_outline import Build, half_width
from kiosk.anatomy.curves import blend, distance, ellipse, polyline, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.foot import foot_from_above
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.leg import (
    EXITS,
    FIBULAR_NECK,
    FORK,
    SCIATIC,
    along,
    dural_sac,
    nerve,
    piriformis,
    roots,
    strips,
    warmth,
)
from kiosk.anatomy.light import across, lens, rim
from kiosk.anatomy.pelvis import SITTING_BONE, TROCHANTER, hip_bones, sacrum
from kiosk.anatomy.spine_outlines import discs, vertebra

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

_LINE = 1.5
_LENS: Point = (392.0, 838.0)
_LENS_RADIUS = 188.0
_LENS_SCALE = 3.5
_LENS_SOURCE: Point = (9.0, 697.0)
# Round window on the same foot from above.
_FOOT: Point = (318.0, 1590.0)
_FOOT_RADIUS = 104.0
_FOOT_LEAD: Point = (150.0, 1676.0)
KNEE_CREASE = 1224.0


def _bulge(value: float) -> list[Outline]:
    """Return the disc L4-L5 where it pushes back and to the right, onto root L5 on its way down."""
    grown = 0.35 + 0.65 * value
    x, y = 13.5, 690.0
    shape = smooth(
        [
            (x - 8.5 * grown, y),
            (x - 3, y - 6.5 * grown),
            (x + 6, y - 5),
            (x + 8, y),
            (x + 6, y + 5),
            (x - 3, y + 7 * grown),
        ]
    )
    out = Outline("L4-L5 disc bulge", Role.NUCLEUS_ESCAPED, shape, line_mm=0.9, opacity=value)
    return [across(out, (x - 9, y - 8), (x + 9, y + 9))] if value > 0 else []


def sciatica(value: float) -> Drawing:
    """Return one leg's sciatic nerve from roots to foot; ``value`` 0 at rest, 1 with root L5 pressed."""
    build = Build(skin=Role.SKIN_DARK, cloth=Role.CLOTH)
    column = spine()
    lumbar = [v for v in column.vertebrae if v.name in {"L2", "L3", "L4", "L5"}]
    shapes = figure(build, line_mm=2.6, arms=False)
    shapes += strips(build, 1.2, value) + warmth(value) + hip_bones(_LINE)
    canal = [shape for shape in discs(column, _LINE) if shape.name[:2] in {"L2", "L3", "L4", "L5"}]
    for v in reversed(lumbar):
        canal += vertebra(v, _LINE, arch=False)
    canal += sacrum(_LINE)
    sac = across(Outline("dural sac", Role.SHEATH, dural_sac(), line_mm=_LINE), (-8.0, 600.0), (14.0, 640.0))
    canal += [*_bulge(value), *roots(_LINE, value), sac]
    shapes += [*canal, *nerve(_LINE), *piriformis(_LINE), *_window(canal)]
    lead = polyline((_FOOT_LEAD, (_FOOT[0] - _FOOT_RADIUS, _FOOT[1] + 10.0)))
    shapes.append(Outline("foot lead", Role.PAPER, lead, filled=False, line_mm=2.5))
    shapes += foot_from_above(_FOOT, _FOOT_RADIUS, value)
    middle = blend(SITTING_BONE, TROCHANTER, 0.5)
    landmarks: dict[str, Point] = {
        "focus": (160.0, 878.0),
        "roots": (44.0, 742.0),
        "L4 root": EXITS["L4"],
        "L5 root": EXITS["L5"],
        "S1 root": EXITS["S1"],
        "S2 root": EXITS["S2"],
        "S3 root": EXITS["S3"],
        "piriformis": (118.0, 800.0),
        "sitting bone": SITTING_BONE,
        "hip bump": TROCHANTER,
        "sciatic nerve": along(SCIATIC, 1000.0),
        "fork": FORK,
        "knee crease": (86.0, KNEE_CREASE),
        "tibial nerve": (85.0, 1300.0),
        "fibular nerve": FIBULAR_NECK,
        "L5 skin": (128.0, 1420.0),
        "L5 foot": (_FOOT[0] - 0.24 * _FOOT_RADIUS, _FOOT[1] - 0.6 * _FOOT_RADIUS),
        "S1 skin": (72.0, 1450.0),
        "pressed root": _enlarged((22.0, 718.0)),
        "disc": _enlarged((17.0, 690.0)),
    }
    thigh = half_width(build, 1000.0)
    measures = {
        "off middle of thigh": abs(along(SCIATIC, 1000.0)[0] - (thigh + 11.0) / 2),
        "off middle of buttock": abs(along(SCIATIC, middle[1])[0] - middle[0]),
        "fork above knee": KNEE_CREASE - FORK[1],
        "widest": 19.0,
        "pressed": value,
        "focus-width": 850.0,
    }
    return Drawing(920.0, 1104.0, tuple(shapes), landmarks, measures, (-290.0, 612.0))


def _enlarged(point: Point) -> Point:
    return (
        _LENS[0] + (point[0] - _LENS_SOURCE[0]) * _LENS_SCALE,
        _LENS[1] + (point[1] - _LENS_SOURCE[1]) * _LENS_SCALE,
    )


def _window(shapes: list[Outline]) -> list[Outline]:
    """Return the round window beside the body that enlarges the roots."""
    small = _LENS_RADIUS / _LENS_SCALE
    apart = distance(_LENS, _LENS_SOURCE)
    out = [
        Outline("window ground", Role.SKIN_DARK, ellipse(_LENS, _LENS_RADIUS), line_mm=0),
        *lens(shapes, _LENS_SOURCE, _LENS, _LENS_SCALE, _LENS_RADIUS),
        rim("window", _LENS, _LENS_RADIUS, 6.0),
        rim("enlarged part", _LENS_SOURCE, small, 2.5),
    ]
    start = blend(_LENS_SOURCE, _LENS, (small + 2.5) / apart)
    end = blend(_LENS_SOURCE, _LENS, 1 - _LENS_RADIUS / apart)
    out.append(Outline("window lead", Role.PAPER, polyline((start, end)), filled=False, line_mm=2.5))
    return out
