"""Sciatica: the lower body from behind, one leg's nerve lighting up from back to toe, its root enlarged (mm)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import still_figure
from kiosk.anatomy.body_outline import Build, half_width
from kiosk.anatomy.curves import blend, distance, ellipse, polyline
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.foot import foot_from_above, foot_lit
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.leg import (
    EXITS,
    FIBULAR_NECK,
    FORK,
    ROOTS,
    SCIATIC,
    along,
    dural_sac,
    nerve,
    nerve_fibres,
    other_roots,
    piriformis,
    pressed_root,
    shin_lit,
    strips,
)
from kiosk.anatomy.light import across, lens, rim
from kiosk.anatomy.lit_nerve import bulge, grown, lit, run, tip, warmth
from kiosk.anatomy.lit_nerve import foot_lit as foot_share
from kiosk.anatomy.pelvis import SITTING_BONE, TROCHANTER, hip_bones, sacrum, thigh_bones
from kiosk.anatomy.spine_outlines import discs, vertebra

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

_LINE = 1.5
_BUILD = Build(skin=Role.SKIN_DARK, cloth=Role.CLOTH)
_SOURCE: Point = (9.0, 697.0)
_KNEE: Point = (102.0, 1190.0)
_FOOT_LEAD: Point = (150.0, 1676.0)
KNEE_CREASE = 1224.0
_LUMBAR = ("L2", "L3", "L4", "L5")


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things stand in one shape of the picture, in mm.

    Args:
        width: Of the view box.
        left: Its left edge.
        roots: Middle of the window on the roots.
        radius: Its radius.
        foot: Middle of the window on the foot from above.
        foot_radius: Its radius.
        knee: Middle of a window on the fork above the knee; None for none.
    """

    width: float
    left: float
    roots: Point
    radius: float
    foot: Point
    foot_radius: float
    knee: Point | None = None

    @property
    def scale(self) -> float:
        """Enlargement of the roots: the window always shows the same of them."""
        return self.radius / _SEEN

    def enlarged(self, point: Point) -> Point:
        """Return where the window on the roots shows ``point``."""
        return (
            self.roots[0] + (point[0] - _SOURCE[0]) * self.scale,
            self.roots[1] + (point[1] - _SOURCE[1]) * self.scale,
        )


# Radius of what the window on the roots shows, and of the window on the knee and what that enlarges by.
_SEEN = 53.7
_KNEE_RADIUS, _KNEE_SCALE = 150.0, 1.9
_UPRIGHT = _Layout(920.0, -290.0, (392.0, 838.0), 188.0, (318.0, 1590.0), 104.0)
_WIDE = _Layout(1577.0, -400.0, (560.0, 905.0), 262.0, (430.0, 1560.0), 138.0, (975.0, 1440.0))


@cache
def _canal() -> tuple[Outline, ...]:
    """Return the open low back: discs, bodies without their arches, sacrum."""
    column = spine()
    out = [shape for shape in discs(column, _LINE) if shape.name[:2] in _LUMBAR]
    for v in reversed(column.vertebrae):
        if v.name in _LUMBAR:
            out += vertebra(v, _LINE, arch=False)
    return (*out, *sacrum(_LINE), *other_roots(_LINE))


@cache
def _sac() -> Outline:
    return across(Outline("dural sac", Role.SHEATH, dural_sac(), line_mm=_LINE), (-8.0, 600.0), (14.0, 640.0))


@cache
def _behind(layout: _Layout) -> tuple[Outline, ...]:
    """Return all that stays still below the light."""
    right_femur = [shape for shape in thigh_bones(_LINE, 0.45) if shape.name.startswith("right")]
    body = [*still_figure(_BUILD, line_mm=2.6, arms=False), *strips(_BUILD, 1.2), *right_femur, *hip_bones(_LINE)]
    body += [*_canal(), *nerve(_LINE)]
    window = Outline("window ground", Role.SKIN_DARK, ellipse(layout.roots, layout.radius), line_mm=0)
    body += [window, *lens(_canal(), _SOURCE, layout.roots, layout.scale, layout.radius)]
    edge = (layout.foot[0] - layout.foot_radius * 0.97, layout.foot[1] + layout.foot_radius * 0.24)
    body.append(_lead("foot lead", _FOOT_LEAD, edge))
    body += foot_from_above(layout.foot, layout.foot_radius)
    if layout.knee:
        ground = Outline("knee window ground", Role.GROUND_COOL, ellipse(layout.knee, _KNEE_RADIUS), line_mm=0)
        body += [ground, *_knee(layout.knee, [*still_figure(_BUILD, line_mm=2.6, arms=False), *nerve(_LINE)])]
    return tuple(body)


def _knee(center: Point, shapes: list[Outline]) -> list[Outline]:
    return [
        shape
        for shape in lens(shapes, _KNEE, center, _KNEE_SCALE, _KNEE_RADIUS)
        if "contour" not in shape.name or shape.filled
    ]


@cache
def _before(layout: _Layout) -> tuple[Outline, ...]:
    """Return all that stays still over the light: sac, piriformis, rims of windows, leads."""
    out = [_sac(), *nerve_fibres(_LINE), *piriformis(_LINE)]
    out += lens([_sac()], _SOURCE, layout.roots, layout.scale, layout.radius)
    out += [rim("window", layout.roots, layout.radius, 6.0), rim("enlarged part", _SOURCE, _SEEN, 2.5)]
    out.append(_between("window lead", _SOURCE, _SEEN + 2.5, layout.roots, layout.radius))
    if layout.knee:
        out.append(rim("knee window", layout.knee, _KNEE_RADIUS, 6.0))
        out.append(rim("enlarged knee", _KNEE, _KNEE_RADIUS / _KNEE_SCALE, 2.5))
        out.append(_between("knee lead", _KNEE, _KNEE_RADIUS / _KNEE_SCALE + 2.5, layout.knee, _KNEE_RADIUS))
    return tuple(out)


def _lead(name: str, start: Point, end: Point) -> Outline:
    return Outline(name, Role.PAPER, polyline((start, end)), filled=False, line_mm=2.5)


def _between(name: str, a: Point, near: float, b: Point, far: float) -> Outline:
    apart = distance(a, b)
    return _lead(name, blend(a, b, near / apart), blend(a, b, 1 - far / apart))


@lru_cache(maxsize=4)
def _pressing(layout: _Layout, share: float) -> tuple[Outline, ...]:
    """Return bulge and root L5, and both enlarged; the same ones again once the bulge is full."""
    shapes = [*bulge(share), *pressed_root(share, _LINE)]
    return (*shapes, *lens(shapes, _SOURCE, layout.roots, layout.scale, layout.radius))


@lru_cache(maxsize=24)
def _in_windows(layout: _Layout, shape: Outline) -> tuple[Outline, ...]:
    """Return a lit part as the windows show it: the same ones again once it is lit to its end."""
    if shape.name.startswith("L5 root"):
        return tuple(lens([shape], _SOURCE, layout.roots, layout.scale, layout.radius))
    return tuple(_knee(layout.knee, [shape])) if layout.knee else ()


def _moving(layout: _Layout, value: float) -> list[Outline]:
    light = lit(value)
    shapes = [*_pressing(layout, grown(value)), *shin_lit(_BUILD, tip(value)[1]), *warmth(value), *light]
    shapes += [seen for shape in light for seen in _in_windows(layout, shape)]
    return shapes + foot_lit(layout.foot, layout.foot_radius, foot_share(value))


def _drawing(layout: _Layout, value: float) -> Drawing:
    shapes = (*_behind(layout), *_moving(layout, value), *_before(layout))
    return Drawing(layout.width, 1104.0, shapes, _landmarks(layout, value), _measures(value), (layout.left, 612.0))


def sciatica(value: float) -> Drawing:
    """Return one leg's sciatic nerve from roots to foot; ``value`` 0 calm, 1 lit from the pressed root to the toes."""
    return _drawing(_UPRIGHT, value)


def sciatica_wide(value: float) -> Drawing:
    """Return the same for a wide area: larger windows, and one more on the fork above the knee."""
    return _drawing(_WIDE, value)


def _landmarks(layout: _Layout, value: float) -> dict[str, Point]:
    x, y = layout.foot
    r = layout.foot_radius
    marks: dict[str, Point] = {
        "focus": (160.0, 878.0),
        "roots": (44.0, 742.0),
        **{f"{name} root": place for name, place in EXITS.items()},
        "piriformis": (118.0, 800.0),
        "sitting bone": SITTING_BONE,
        "hip bump": TROCHANTER,
        "sciatic nerve": along(SCIATIC, 1000.0),
        "fork": FORK,
        "knee crease": (86.0, KNEE_CREASE),
        "tibial nerve": (85.0, 1300.0),
        "fibular nerve": FIBULAR_NECK,
        "L5 skin": (128.0, 1420.0),
        "L5 foot": (x - 0.24 * r, y - 0.6 * r),
        "S1 foot": (x + 0.33 * r, y + 0.1 * r),
        "S1 skin": (72.0, 1450.0),
        "pressed root": layout.enlarged(along(ROOTS["L5"], 724.0)),
        "disc": layout.enlarged((18.4, 690.5)),
        "tip of the light": tip(value),
    }
    if layout.knee:
        # Its label stands beside the window that enlarges it.
        marks["fork"] = (
            layout.knee[0] + (FORK[0] - _KNEE[0]) * _KNEE_SCALE,
            layout.knee[1] + (FORK[1] - _KNEE[1]) * _KNEE_SCALE,
        )
    return marks


def _measures(value: float) -> dict[str, float]:
    thigh = half_width(_BUILD, 1000.0)
    middle = blend(SITTING_BONE, TROCHANTER, 0.5)
    return {
        "off middle of thigh": abs(along(SCIATIC, 1000.0)[0] - (thigh + 11.0) / 2),
        "off middle of buttock": abs(along(SCIATIC, middle[1])[0] - middle[0]),
        "fork above knee": KNEE_CREASE - FORK[1],
        "widest": 19.0,
        "pressed": grown(value),
        "lit": run(value),
        "focus-width": 850.0,
    }
