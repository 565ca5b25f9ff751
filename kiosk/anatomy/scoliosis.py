"""Sideways curve of the spine: the column of `from_behind` within a body from behind that follows it (mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import blend, polyline, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.from_behind import (
    APEX,
    ARC_PLACE,
    Spine,
    arc_between,
    cobb_angle,
    disc_gap,
    end_vertebrae,
    lumbar_angle,
    measuring_lines,
    spine,
)
from kiosk.anatomy.light import joined
from kiosk.anatomy.pelvis import pelvis_outlines
from kiosk.anatomy.spine_outlines import pedicle, reference_line, ribs, spine_outlines

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Point

# The curve drawn at value 1, in degrees: clear, and not yet one that needs an operation.
CLEAR_CURVE = 30.0
# How far the shoulder on the side of the bulge stands higher, in mm for each degree of the curve.
_RISE = 0.55
_LINE = 1.0
# Left of the body at the height of the chest.
_MARGIN = -176.0


def _ease(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def posture(column: Spine) -> Callable[[Point], Point]:
    """Return where points of an upright body lie around ``column``.

    The trunk is carried along sideways, and the shoulder on the side of the bulge stands higher; arms hang from
    their shoulders, hips stay level.
    """
    rise = _RISE * column.cobb

    def place(point: Point) -> Point:
        x, y = point
        # Halfway between trunk and arm, which hang further apart the lower they are.
        gap = 163.0 + min(max(y - 430.0, 0.0) * 0.11, 44.0)
        arm = _ease((abs(x) - gap) / 24 + 0.5) * _ease((y - 300) / 120)
        carried = column.sideways(min(y, 430)) if arm > 0 and y > 430 else column.sideways(y)
        trunk = column.sideways(y) * _ease((y - 235) / 60)
        shift = trunk + (carried - trunk) * arm
        high = _ease((y - 215) / 70) * max(1 - _ease((y - 460) / 200), arm)
        return x + shift * 0.8, y - rise * high * min(max(x / 150, -1.0), 1.0) * 0.5

    return place


def scoliosis(value: float) -> Drawing:
    """Return a back with a curve of ``value`` times 30 degrees; 0 is straight, a third is the threshold of 10."""
    column = spine(CLEAR_CURVE * value)
    lean = posture(column)
    build = Build(shoulders=0.94, chest=0.97, waist=0.97, hips=0.96, arms=0.9, style="bun", lean=lean)
    shapes = figure(build, line_mm=1.8, soft=False)
    shapes += ribs(column, _LINE, 0.5)
    shapes += pelvis_outlines(_LINE * 1.1)
    shapes.append(reference_line(830.0, 222.0, 1.6))
    top, bottom, middle = measuring_lines(column, 150.0)
    field, lines = _angle(top, bottom)
    if value > 0:
        shapes.append(field)
    shapes += spine_outlines(column, _LINE)
    if value > 0:
        shapes += lines
        # Leads from the margin to the vertebra that lies furthest out, so that its name need not hide the curve.
        lead = polyline(((_MARGIN, column[APEX].frame.y), column[APEX].frame(-column[APEX].width / 2, 0.0)))
        shapes.append(Outline("apex line", Role.MEASURE, lead, filled=False, line_mm=1.2))
    upper, lower = end_vertebrae(column)
    left, right = lean((-150.0, 294.0)), lean((150.0, 294.0))
    concave, _, _ = pedicle(column[APEX], -1)
    apex = column.vertebrae.index(column[APEX])
    below = column.vertebrae[apex + 1]
    landmarks: dict[str, Point] = {
        "focus": (20.0, 455.0),
        "apex": column[APEX].corner(1, 1),
        "apex line": (_MARGIN, column[APEX].frame.y),
        "angle": middle,
        "upper end": blend(*top, 0.75),
        "lower end": blend(*bottom, 0.75),
        "upper end plate": upper.corner(-1, -1),
        "lower end plate": lower.corner(-1, 1),
        "reference line": (0.0, 815.0),
        "left shoulder": left,
        "right shoulder": right,
        "waist": lean((134.0, 650.0)),
        "lumbar curve": column["L2"].corner(-1, 1),
        "pedicle": concave,
    }
    measures = {
        "cobb": cobb_angle(column),
        "lumbar curve": lumbar_angle(column),
        "shoulder difference": left[1] - right[1],
        "apex shift": column[APEX].frame.x,
        "disc on hollow side": disc_gap(column[APEX], below, -1),
        "disc on bulging side": disc_gap(column[APEX], below, 1),
        "focus-width": 430.0,
    }
    return Drawing(600.0, 720.0, tuple(shapes), landmarks, measures, (-300.0, 132.0))


def _angle(top: tuple[Point, Point], bottom: tuple[Point, Point]) -> tuple[Outline, list[Outline]]:
    """Return the field between the lines on both end plates; the lines, and the arc that measures their angle."""
    arc = arc_between(top, bottom, ARC_PLACE)
    field = joined([top[0], arc[0]], arc, [arc[-1], bottom[0]])
    lines = [
        Outline(name, Role.SORE_LINE, polyline(line), filled=False, line_mm=2.2)
        for name, line in (("upper end plate line", top), ("lower end plate line", bottom))
    ]
    lines.append(Outline("angle arc", Role.SORE_LINE, smooth(arc, closed=False), filled=False, line_mm=1.6))
    return Outline("angle field", Role.SORE, field, line_mm=0, opacity=0.2), lines
