"""Sideways curve of the spine: the column of `from_behind` within a body from behind that follows it (mm)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curved_back import (
    before_the_trunk,
    behind_the_trunk,
    bending_forward,
    bending_still,
    hump,
    posture,
    trunk,
    trunk_contour,
)
from kiosk.anatomy.curves import blend, polyline, smooth, transformed
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.forms import on_the_way, way_between
from kiosk.anatomy.from_behind import (
    APEX,
    ARC_PLACE,
    SACRUM_TOP,
    Spine,
    arc_between,
    cobb_angle,
    disc_gap,
    end_vertebrae,
    lumbar_angle,
    measuring_lines,
    spine,
)
from kiosk.anatomy.pelvis import pelvis_outlines
from kiosk.anatomy.spine_outlines import column_outlines, pedicle, reference_line, ribs

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point
    from kiosk.anatomy.forms import Way

# The curve drawn at value 1, in degrees: clear, and not yet one that needs an operation.
CLEAR_CURVE = 30.0
# From here on an X-ray's curve is called scoliosis, in degrees.
THRESHOLD = 10.0
# Fine lines: on a display of the usual density they are one pixel wide, which is drawn fastest.
_LINE = 0.75
# Width and height of the picture, and its top just below the hair: the whole picture is for the back.
_UPRIGHT, _WIDE, _TOP = (560.0, 672.0), (970.0, 672.0), 206.0
# Middle and radius of the view of the back bending forward: upright over the left hand, wide in the free room.
_BENDING: tuple[Point, float] = ((-200.0, 794.0), 74.0)
_BENDING_WIDE: tuple[Point, float] = ((485.0, 752.0), 112.0)
# Wide, two small columns stand beside the body: their middles, the height of their C7, their scale.
_SMALL = ((355.0, THRESHOLD), (555.0, CLEAR_CURVE))
_SMALL_FROM_RIGHT = ((355.0, CLEAR_CURVE), (555.0, THRESHOLD))
_SMALL_TOP, _SMALL_SCALE = 240.0, 0.76
# The back that bends forward, and the small columns.
_CLEAR = ("bending window",)
_CLEAR_WIDE = (*_CLEAR, "10 degrees vertebral bodies", "30 degrees vertebral bodies")
# So many stretches of the curve have a form at both ends, from straight to clear.
_FORMS = 4
# How the names of what lies on the skin begin.
_ON_SKIN = ("right flank", "back lines")


@cache
def _between() -> tuple[Outline, ...]:
    """Return what stays still between the trunk and the column: shorts, hair, pelvis, the straight line."""
    return (*before_the_trunk(), *pelvis_outlines(_LINE * 1.4), reference_line(830.0, 222.0, 1.6))


@cache
def _form(number: int, bending: tuple[Point, float]) -> tuple[Outline, ...]:
    """Return one of the forms between which everything moves: trunk, ribs and column, and the back bending.

    Between two of them every point leaves its way by less than a tenth of a millimetre.
    """
    column = spine(CLEAR_CURVE * number / _FORMS)
    _, back, _ = bending_forward(column, *bending)
    return (*trunk(posture(column)), *ribs(column, _LINE), *column_outlines(column, _LINE), *back)


@cache
def _ways(number: int, bending: tuple[Point, float]) -> tuple[tuple[Outline, Way], ...]:
    """Return every shape of a form with its way to the next form."""
    start, end = _form(number, bending), _form(number + 1, bending)
    return tuple((shape, way_between(shape.path, after.path)) for shape, after in zip(start, end, strict=True))


def _formed(value: float, bending: tuple[Point, float]) -> dict[str, Outline]:
    number, share = divmod(value * _FORMS, 1.0)
    if not share:
        return {shape.name: shape for shape in _form(int(number), bending)}
    ways = _ways(int(number), bending)
    return {shape.name: replace(shape, path=on_the_way(way, share)) for shape, way in ways}


def _shapes(value: float, column: Spine, bending: tuple[Point, float]) -> tuple[Outline, ...]:
    formed = _formed(value, bending)
    behind, before = bending_still(*bending)
    back = [formed.pop(name) for name in ("back bending", "furrow bending")]
    skin = formed.pop("skin")
    body = [skin, trunk_contour(skin), *(formed.pop(name) for name in [*formed] if name.startswith(_ON_SKIN))]
    bars = [formed.pop(name) for name in [*formed] if "rib" in name]
    return (
        *behind_the_trunk(), *body, *_between(), *behind, *bars, *formed.values(), *_measured(column), *back,
        *before,
    )  # fmt: skip


def _measured(column: Spine) -> list[Outline]:
    """Return the lines that measure the angle and their arc; a straight spine has none."""
    if column.cobb <= 0:
        return []
    top, bottom, _ = measuring_lines(column, 150.0)
    return _angle(top, bottom)


def scoliosis(value: float) -> Drawing:
    """Return a back with a curve of ``value`` times 30 degrees; 0 is straight, a third is the threshold of 10."""
    column = spine(CLEAR_CURVE * value)
    shapes = _shapes(value, column, _BENDING)
    landmarks = _landmarks(column) | _bending_marks(*_BENDING)
    return Drawing(*_UPRIGHT, shapes, landmarks, _measures(column, shapes), (-_UPRIGHT[0] / 2, _TOP), _CLEAR)


def scoliosis_wide(value: float) -> Drawing:
    """Return the same back, and beside it columns of 10 and of 30 degrees side by side, and the back bending."""
    return _beside(_SMALL, value)


def scoliosis_wide_from_right(value: float) -> Drawing:
    """Return the same for who reads from the right: the column of 10 degrees stands there."""
    return _beside(_SMALL_FROM_RIGHT, value)


def _beside(small: tuple[tuple[float, float], ...], value: float) -> Drawing:
    column = spine(CLEAR_CURVE * value)
    shapes = (*_compared(small), *_shapes(value, column, _BENDING_WIDE))
    landmarks = _landmarks(column) | _bending_marks(*_BENDING_WIDE)
    for x, degrees in small:
        *_, middle = measuring_lines(spine(degrees), 100.0)
        landmarks[f"{degrees:.0f} degrees"] = _small(x, middle)
        landmarks[f"foot of {degrees:.0f} degrees"] = _small(x, (0.0, SACRUM_TOP + 8.0))
    return Drawing(*_WIDE, shapes, landmarks, _measures(column, shapes), (-_UPRIGHT[0] / 2 - 5.0, _TOP), _CLEAR_WIDE)


def _small(x: float, point: Point) -> Point:
    return x + point[0] * _SMALL_SCALE, _SMALL_TOP + (point[1] - 240.0) * _SMALL_SCALE


@cache
def _compared(small: tuple[tuple[float, float], ...]) -> tuple[Outline, ...]:
    """Return the columns of 10 and of 30 degrees at one scale, each with the lines of its angle."""
    out: list[Outline] = []
    for x, degrees in small:
        column = spine(degrees)
        top, bottom, _ = measuring_lines(column, 100.0)
        straight = reference_line(SACRUM_TOP + 6.0, 222.0, 1.6)
        for shape in (straight, *column_outlines(column, _LINE), *_angle(top, bottom)):

            def place(point: Point, x: float = x) -> Point:
                return _small(x, point)

            light, toward = (p and place(p) for p in (shape.light, shape.toward))
            path = transformed(shape.path, place)
            out.append(
                replace(shape, name=f"{degrees:.0f} degrees {shape.name}", path=path, light=light, toward=toward)
            )
    return tuple(out)


def _bending_marks(center: Point, radius: float) -> dict[str, Point]:
    return {
        "bending": center,
        "rib hump": (center[0] + 0.3 * radius, center[1] - 0.62 * radius),
        "bending edge": (center[0], center[1] + 1.05 * radius),
    }


def _landmarks(column: Spine) -> dict[str, Point]:
    lean = posture(column)
    top, bottom, middle = measuring_lines(column, 150.0)
    upper, lower = end_vertebrae(column)
    concave, _, _ = pedicle(column[APEX], -1)
    return {
        "focus": (20.0, 455.0),
        "apex": column[APEX].corner(1, 1),
        "bulge": column[APEX].frame(column[APEX].width / 2, 0.0),
        "angle": middle,
        "upper end": blend(*top, 0.75),
        "lower end": blend(*bottom, 0.75),
        "upper end plate": upper.corner(-1, -1),
        "lower end plate": lower.corner(-1, 1),
        "reference line": (0.0, 815.0),
        "left shoulder": lean((-150.0, 294.0)),
        "right shoulder": lean((150.0, 294.0)),
        "waist": lean((134.0, 650.0)),
        "lumbar curve": column["L2"].corner(-1, 1),
        "pedicle": concave,
    }


def _measures(column: Spine, shapes: tuple[Outline, ...]) -> dict[str, float]:
    lean = posture(column)
    below = column.vertebrae[column.vertebrae.index(column[APEX]) + 1]
    back = next(shape for shape in shapes if shape.name == "back bending")
    return {
        "cobb": cobb_angle(column),
        "lumbar curve": lumbar_angle(column),
        "shoulder difference": lean((-150.0, 294.0))[1] - lean((150.0, 294.0))[1],
        "apex shift": column[APEX].frame.x,
        "disc on hollow side": disc_gap(column[APEX], below, -1),
        "disc on bulging side": disc_gap(column[APEX], below, 1),
        "rib hump": hump(back),
        "focus-width": 430.0,
    }


def _angle(top: tuple[Point, Point], bottom: tuple[Point, Point]) -> list[Outline]:
    """Return the lines along both end plates, and the arc that measures them: no field, which would look sore."""
    arc = arc_between(top, bottom, ARC_PLACE)
    lines = [
        Outline(name, Role.MEASURE, polyline(line), filled=False, line_mm=2.2)
        for name, line in (("upper end plate line", top), ("lower end plate line", bottom))
    ]
    return [*lines, Outline("angle arc", Role.MEASURE, smooth(arc, closed=False), filled=False, line_mm=1.6)]
