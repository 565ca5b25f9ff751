"""A person standing, seen from behind: skin, hair, shorts, soft light and the marks a back really has (mm)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body_marks import WHOLE, creases, forms, shorts, shows
from kiosk.anatomy.body_outline import Build, Contours, contours, silhouette
from kiosk.anatomy.curves import smooth
from kiosk.anatomy.drawing import Outline, Point
from kiosk.anatomy.head import head
from kiosk.anatomy.light import across, bright, dense, shade

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.anatomy.body_marks import Reach
    from kiosk.anatomy.drawing import Role

    _Shading = Callable[[str, Role, Sequence[Point], float, float], list[Outline]]


# How far from what is looked at a body is no longer drawn true, in mm.
_OUT_OF_VIEW = 80.0


def _lit(name: str, role: Role, edge: Sequence[Point], depth: float, strength: float) -> list[Outline]:
    return [bright(shape) for shape in shade(name, role, edge, depth, strength)]


def _light(build: Build, right: Contours, left: Contours, *, arms: bool, within: Reach) -> list[Outline]:
    """Shade the edges that look right and light those that look left."""
    edges: list[tuple[_Shading, str, Sequence[Point], float, float]] = [
        (shade, "right flank shade", right.trunk[:14], 46, 0.75),
        (shade, "right leg outer shade", right.trunk[12:], 48, 0.75),
        (shade, "left leg inner shade", left.leg_inner, -40, 0.6),
        (_lit, "left flank light", left.trunk[:14], -34, 0.7),
        (_lit, "left leg outer light", left.trunk[12:], -30, 0.7),
        (_lit, "right leg inner light", right.leg_inner, 26, 0.5),
        (_lit, "left shoulder light", left.shoulder[4:], -26, 0.7),
    ]
    if arms:
        edges += [
            (shade, "right arm shade", [*right.shoulder[9:], *right.arm_outer, *right.hand[:8]], 30, 0.75),
            (shade, "left arm shade", left.arm_inner, -28, 0.6),
            (_lit, "left arm light", [*left.shoulder[9:], *left.arm_outer, *left.hand[:8]], -20, 0.7),
        ]
    return [
        shape
        for draw, name, edge, depth, strength in edges
        if shows(edge, within)
        for shape in draw(name, build.skin, dense(edge, 2), depth, strength)
    ]


def _in_view(edge: Sequence[Point], within: Reach) -> Sequence[Point]:
    """Return a closed ``edge`` with two points left of every stretch that lies well out of view."""
    top, foot = within[0] - _OUT_OF_VIEW, within[1] + _OUT_OF_VIEW
    away = [(y > foot) - (y < top) for _, y in edge]
    return [
        point
        for before, point, here, after in zip([away[-1], *away], edge, away, [*away[1:], away[0]], strict=False)
        if not (before == here == after != 0)
    ]


def figure(
    build: Build,
    *,
    line_mm: float = 3.0,
    arms: bool = True,
    clothed: bool = True,
    soft: bool = True,
    within: Reach = WHOLE,
) -> list[Outline]:
    """Return the outlines of a whole person from behind, furthest back first.

    Args:
        build: Proportions, skin, hair and clothes.
        line_mm: Width of the contour; finer marks follow it.
        arms: False leaves the arms out of sight in front of the body.
        clothed: Whether shorts are worn.
        soft: False leaves out soft light and shade, for a body that is the ground of other anatomy.
        within: From where to where (mm from the crown) the body is looked at; marks beyond that are not drawn.
    """
    right, left = contours(build), contours(build, -1)
    contour = smooth(_in_view(silhouette(right, left, arms=arms), within))
    behind, before = head(build, line_mm)
    skin = across(Outline("skin", build.skin, contour, line_mm=0), (-430.0, 0.0), (720.0, 400.0))
    out = [*behind, skin]
    if soft:
        out += [*_light(build, right, left, arms=arms, within=within), *forms(build)]
    else:
        out += shade("right flank shade", build.skin, dense(right.trunk[:14], 2), 30, 0.6)
    out += creases(build, line_mm, arms=arms, within=within)
    out.append(Outline("skin contour", build.skin, contour, filled=False, line_mm=line_mm))
    if clothed:
        out += shorts(build, line_mm)
    return out + before


@cache
def still_figure(
    build: Build, *, line_mm: float = 3.0, arms: bool = True, clothed: bool = True, soft: bool = True
) -> tuple[Outline, ...]:
    """Return `figure` as it was drawn the first time: the very same outlines, for pictures in which it stays still."""
    return tuple(figure(build, line_mm=line_mm, arms=arms, clothed=clothed, soft=soft))


def landmarks() -> dict[str, Point]:
    """Return named places on the back in mm; levels follow the spine of `from_behind`."""
    return {
        "vertex": (0.0, 0.0),
        "neck": (0.0, 232.0),
        "upper-back": (0.0, 385.0),
        "low-back": (0.0, 665.0),
        "left-buttock": (-88.0, 838.0),
        "right-buttock": (88.0, 838.0),
        "left-leg": (-92.0, 1180.0),
        "right-leg": (92.0, 1180.0),
    }
