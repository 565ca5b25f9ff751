"""Page picture of a narrowed canal: beside a roomy one at the same scale, with what a person may feel."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.above_disc import CrossSection
from kiosk.anatomy.conditions import Herniation, Narrowing, eased
from kiosk.anatomy.curves import Frame, ellipse, mix, polyline, rounded_box, sample, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.from_above import landmarks as landmarks_above
from kiosk.anatomy.from_above import measures as measures_above
from kiosk.anatomy.from_above import narrowing as narrowing_above
from kiosk.scenes.cut_window import Window, set_down, window_still
from kiosk.scenes.heads import Hair
from kiosk.scenes.people import Person, Pose, figure
from kiosk.scenes.strokes import Sheet

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point

# Drawing mm for each mm of a person at its full size in the picture.
_SMALL = 0.0252
# The size a person is drawn at before being made small: so fine lines stay fine.
_DRAWN = 0.228
_PERSON = Person(
    skin=Role.SKIN_DARK, hair=Hair.SHORT, hair_role=Role.HAIR_GREY, top=Role.CLOTH_WARM, bottom=Role.CLOTH, build=1.08,
    belly=22.0, glasses=True,
)  # fmt: skip
_UPRIGHT = Pose(
    lean=-2.0, near_leg=(12.0, 2.0), far_leg=(-10.0, -16.0), far_foot=-8.0, near_arm=(-14.0, 6.0), far_arm=(10.0, 26.0)
)
_LEANING = Pose(
    lean=32.0, stoop=8.0, head=-20.0, near_leg=(14.0, 2.0), far_leg=(-12.0, -22.0), far_foot=-14.0,
    near_arm=(26.0, 72.0), far_arm=(34.0, 74.0),
)  # fmt: skip
_CLEAR = ("person upright", "person leaning", "trolley")
# A calf reaches from here to here below the hip, in mm, and is drawn in so many steps.
_CALF, _CALF_STEPS = (9.6, 17.4), 8
_MARKS = (
    "cauda equina",
    "canal front",
    "canal back",
    "bulging edge",
    "facet joint foot",
    "ligamentum flavum",
    "facet joint",
    "nucleus",
    "annulus",
)


class _Page(NamedTuple):
    """A composition: the view box, the two windows, the strip and where in it each person's hip is. All in mm."""

    box: tuple[float, float, float, float]
    roomy: Window
    narrow: Window
    strip: tuple[float, float, float, float]
    upright: Point
    leaning: Point


_GAP = 9.0
_TALL = _Page(
    (-2.0, -2.0, 141.0, 154.0),
    Window("roomy", 0.0, 0.0),
    Window("narrow", 64.0 + _GAP, 0.0),
    (0.0, 99.0, 137.0, 51.0),
    (37.0, 121.8),
    (90.0, 121.8),
)
_HIGH = (-32.0, -24.0, 64.0, 84.0)
_WIDE = _Page(
    (-2.0, -2.0, 216.0, 112.0),
    Window("roomy", 0.0, 5.0, _HIGH, 1.15, far=True),
    Window("narrow", 73.6 + _GAP, 5.0, _HIGH, 1.15, far=True),
    (161.0, 0.0, 51.0, 108.0),
    (186.0, 26.0),
    (173.0, 79.0),
)


_TALL_FROM_RIGHT = _TALL._replace(
    roomy=_TALL.roomy._replace(x=_TALL.narrow.x), narrow=_TALL.narrow._replace(x=_TALL.roomy.x),
    upright=(104.0, 121.8), leaning=(32.0, 121.8),
)  # fmt: skip
_WIDE_FROM_RIGHT = _WIDE._replace(
    roomy=_WIDE.roomy._replace(x=138.4), narrow=_WIDE.narrow._replace(x=55.8), strip=(0.0, 0.0, 51.0, 108.0),
    upright=(25.0, 26.0), leaning=(12.0, 79.0),
)  # fmt: skip


def spinal_stenosis(value: float) -> Drawing:
    """Return a roomy canal beside one that narrows with ``value``, and below what a person with it may feel."""
    return _drawn(_TALL, value)


def spinal_stenosis_wide(value: float) -> Drawing:
    """Return the same for an area wider than high: the person beside the two canals."""
    return _drawn(_WIDE, value)


def spinal_stenosis_from_right(value: float) -> Drawing:
    """Return both canals for who reads from the right: the roomy one there, and the person upright below it."""
    return _drawn(_TALL_FROM_RIGHT, value)


def spinal_stenosis_wide_from_right(value: float) -> Drawing:
    """Return the same for an area wider than high."""
    return _drawn(_WIDE_FROM_RIGHT, value)


def _drawn(page: _Page, value: float) -> Drawing:
    cut = CrossSection(Herniation(), Narrowing(value))
    still, marks = _still(page)
    moving = (*page.narrow.moving(narrowing_above(cut)), *_aches(page, eased(value)))
    above = landmarks_above(cut)
    marks = marks | {f"narrow {name}": page.narrow.place(above[name]) for name in _MARKS}
    marks["narrow canal"] = page.narrow.place(_in_canal(cut))
    marks["focus"] = page.narrow.place((above["cauda equina"][0], above["cauda equina"][1] - 4.0))
    left, top, width, height = page.box
    measures = {**measures_above(cut), **_roomy_measures(), "focus-width": 62.0}
    return Drawing(width, height, (*still, *moving), marks, measures, (left, top), _CLEAR)


@cache
def _roomy_measures() -> dict[str, float]:
    return {"roomy front to back mm": measures_above(_healthy())["canal front to back mm"]}


def _healthy() -> CrossSection:
    return CrossSection(Herniation(), Narrowing())


def _in_canal(cut: CrossSection) -> Point:
    """Return a point of the canal behind its roots, for words about the canal itself."""
    return 0.0, cut.apex - 0.2 * (cut.apex - cut.rear)


@cache
def _still(page: _Page) -> tuple[tuple[Outline, ...], dict[str, Point]]:
    """Return what the narrowing does not change, with its landmarks: the roomy canal is a calm measure beside it."""
    healthy = _healthy()
    strip, marks = _people(page)
    above = landmarks_above(healthy)
    marks |= {f"roomy {name}": page.roomy.place(above[name]) for name in _MARKS}
    marks["roomy canal"] = page.roomy.place(_in_canal(healthy))
    for window in (page.roomy, page.narrow):
        marks[f"{window.name} frame"] = (window.x + window.size[0] / 2, window.y + window.size[1] - 5.0)
    shapes = (
        *window_still(page.roomy, narrowing=True),
        *page.roomy.moving(narrowing_above(healthy)),
        *window_still(page.narrow, narrowing=True),
        _onward(page),
        *strip,
    )
    return shapes, marks


def _onward(page: _Page) -> Outline:
    """Return a small arrow head from the roomy canal to the one beside it: this may become of it."""
    width, height = page.roomy.size
    x, y = (page.roomy.x + page.narrow.x + width) / 2, page.roomy.y + height / 2
    way = 1.0 if page.roomy.x < page.narrow.x else -1.0
    path = polyline([(x - 1.5 * way, y - 3.4), (x + 1.7 * way, y), (x - 1.5 * way, y + 3.4)])
    return Outline("onward", Role.MEASURE, path, filled=False, line_mm=0.9)


def _people(page: _Page) -> tuple[tuple[Outline, ...], dict[str, Point]]:
    """Return a person upright, and the same person leaning on a trolley."""
    x, y, width, height = page.strip
    sheet = Sheet()
    sheet.fill("strip", Role.GROUND_COOL, rounded_box(x, y, width, height, 7.0), 0.4)
    marks: dict[str, Point] = {}
    floors = sorted({page.upright[1], page.leaning[1]})
    for number, level in enumerate(floors, 1):
        floor = rounded_box(x + 6.0, level + 21.6, width - 12.0, 1.2, 0.6)
        sheet.fill(f"strip floor {number}", Role.SYMBOL_SOFT, floor, 0, opacity=0.5)
    for name, pose, hip in (("upright", _UPRIGHT, page.upright), ("leaning", _LEANING, page.leaning)):
        if name == "leaning":
            _trolley(sheet, (hip[0] + 11.4, hip[1] + 21.6))
        sheet.add(*set_down(figure(_PERSON, pose, (0.0, 0.0), _DRAWN, name), "person", hip, _SMALL / _DRAWN))
        marks[name] = (hip[0], hip[1] - 14.0)
    # Words about the strip are tied to the person who leans; named like its ground, no other words may hide it.
    marks["strip"] = (page.leaning[0] + 4.5, page.leaning[1] - 9.0)
    return tuple(sheet.outlines), marks


def _aches(page: _Page, strength: float) -> tuple[Outline, ...]:
    """Return the ache in both calves of the person who stands upright."""
    return tuple(
        Outline(f"{side} calf ache", Role.SORE, path, line_mm=0.0, opacity=0.85 * strength)
        for side, path in _calves(page)
    )


@cache
def _calves(page: _Page) -> tuple[tuple[str, Path], ...]:
    """Return the shape of the calves of the person who stands upright: as wide as the leg there, and no wider."""
    legs = {shape.name: shape.path for shape in _people(page)[0]}
    return tuple((side, _calf(legs[f"person upright {side} leg"], page.upright[1])) for side in ("near", "far"))


def _calf(leg: Path, hip: float) -> Path:
    """Return the calf of a leg that hangs from the height ``hip``: its own edges between knee and ankle."""
    points = sample(leg)
    left: list[Point] = []
    right: list[Point] = []
    for step in range(_CALF_STEPS + 1):
        share = step / _CALF_STEPS
        y = hip + mix(*_CALF, share)
        met = [
            a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1])
            for a, b in pairwise([*points, points[0]])
            if (a[1] < y) != (b[1] < y)
        ]
        round_off = 0.5 * (max(met) - min(met)) * (1.0 - 0.94 * math.sin(math.pi * share) ** 0.5)
        left.append((min(met) + round_off, y))
        right.append((max(met) - round_off, y))
    return smooth([*left, *right[::-1]])


def _trolley(sheet: Sheet, foot: Point) -> None:
    """Draw a shopping trolley whose wheels stand right of ``foot``; its handle is where the hands are."""
    place = Frame(*foot)
    basket = place.place([(3.0, -20.6), (24.0, -18.4), (21.2, -9.2), (6.2, -9.2)])
    sheet.fill("trolley basket", Role.PAPER, polyline(basket, closed=True), 0.45)
    for k in range(1, 6):
        share = k / 6
        bar = place.place([(3.0 + 21.0 * share, -20.6 + 2.2 * share), (6.2 + 15.0 * share, -9.2)])
        sheet.line(f"trolley bar {k}", Role.SYMBOL_SOFT, polyline(bar), 0.3)
    sheet.line("trolley rail", Role.SYMBOL_SOFT, polyline(place.place([(4.6, -15.2), (22.6, -13.8)])), 0.3)
    frame = place.place([(-1.2, -24.4), (2.2, -23.4), (6.2, -9.2), (4.4, -3.2), (22.0, -3.2)])
    sheet.line("trolley frame", Role.SYMBOL, polyline(frame), 0.8)
    for k, wheel in enumerate((5.2, 20.8)):
        sheet.fill(f"trolley wheel {k}", Role.SYMBOL, ellipse(place(wheel, -1.6), 1.6), 0)
