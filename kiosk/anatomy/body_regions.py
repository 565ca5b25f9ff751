"""Where it hurts: the regions of a body from behind, a person they are numbered on, and others close up (mm).

A region is an ellipse on the body; the one whose middle is nearest is the one meant. Nothing is lit until a region is
chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import still_figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import blend, distance, ellipse, polyline, rounded_box
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.light import glow, lens, rim
from kiosk.anatomy.numerals import chip

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point


@dataclass(frozen=True, slots=True)
class Region:
    """One region of the body.

    Args:
        name: Its name in landmarks and measures, for example ``"left-buttock"``.
        number: The number of its part of the page.
        middle: Its middle in mm.
        rx: Half its width.
        ry: Half its height.
    """

    name: str
    number: int
    middle: Point
    rx: float
    ry: float


REGIONS: tuple[Region, ...] = (
    Region("neck", 1, (0.0, 238.0), 52.0, 40.0),
    Region("upper-back", 2, (0.0, 388.0), 112.0, 86.0),
    Region("low-back", 3, (0.0, 655.0), 108.0, 84.0),
    Region("left-buttock", 4, (-86.0, 842.0), 70.0, 66.0),
    Region("right-buttock", 4, (86.0, 842.0), 70.0, 66.0),
    # A whole leg, as far down as the picture shows it.
    Region("left-leg", 5, (-92.0, 1166.0), 62.0, 216.0),
    Region("right-leg", 5, (92.0, 1166.0), 62.0, 216.0),
    # One target of its own, across both; its ring goes round both whole legs.
    Region("both-legs", 6, (0.0, 1356.0), 150.0, 46.0),
)
# The person of the page, and others: of different age, build and skin.
_PERSON = Build(
    shoulders=0.95, chest=1.0, waist=1.02, hips=1.04, arms=0.95, skin=Role.SKIN_DEEP, style="bun",
    cloth=Role.CLOTH_WARM,
)  # fmt: skip
_OTHERS: dict[str, Build] = {
    "neck": Build(hair=Role.HAIR_GREY, cloth=Role.CLOTH_DARK),
    "upper-back": Build(shoulders=1.08, chest=1.1, waist=1.14, skin=Role.SKIN_DARK, style="curls"),
    "low-back": Build(shoulders=1.05, chest=1.1, waist=1.2, hips=1.1, hair=Role.HAIR_GREY, cloth=Role.CLOTH_DARK),
    "left-buttock": Build(hips=1.06, skin=Role.SKIN_DARK, cloth=Role.CLOTH),
    "right-leg": Build(legs=0.94, skin=Role.SKIN, cloth=Role.CLOTH_WARM),
}
# Their names stand on the left of the body.
_LABELLED_LEFT = frozenset({"upper-back", "left-buttock", "left-leg", "both-legs"})
# Of each close view: where it stands, and how much it enlarges.
_CLOSE: dict[str, tuple[Point, float]] = {
    "neck": ((540.0, 184.0), 1.9),
    "low-back": ((540.0, 664.0), 1.3),
    "right-leg": ((540.0, 1144.0), 1.4),
    "upper-back": ((-540.0, 330.0), 1.3),
    "left-buttock": ((-540.0, 842.0), 1.5),
}
_CLOSE_RADIUS = 216.0
_CARD_WIDTH = 620.0
_CHIP = 34.0
# Left, top, width and height of the ring round both legs, and the place of its number between them.
_BOTH_LEGS = (-178.0, 934.0, 356.0, 466.0)
_BETWEEN_LEGS: Point = (0.0, 1290.0)


def region_marks() -> tuple[dict[str, Point], dict[str, float]]:
    """Return the middle of every region as landmarks, and its half axes in mm as measures."""
    marks = {f"region {region.name}": region.middle for region in REGIONS}
    measures = {f"region {region.name} rx": region.rx for region in REGIONS}
    return marks, measures | {f"region {region.name} ry": region.ry for region in REGIONS}


def region_lit(region: Region) -> list[Outline]:
    """Return the soft light of a region that was chosen; both legs are lit each by itself."""
    parts = [region] if region.name != "both-legs" else [one for one in REGIONS if one.name.endswith("-leg")]
    return [
        shape
        for part in parts
        for shape in glow(f"{part.name} lit", Role.SORE, part.middle, part.rx, part.ry, 0.62, layers=5)
    ]


def _ring(region: Region) -> Path:
    if region.name == "both-legs":
        return rounded_box(*_BOTH_LEGS, _BOTH_LEGS[2] / 3)
    return ellipse(region.middle, region.rx, region.ry)


@cache
def _person() -> tuple[tuple[Outline, ...], tuple[Outline, ...]]:
    """Return the person, and the rings and numbers on top."""
    # One leg is one leg: the other has no ring of its own.
    ringed = [region for region in REGIONS if region.name != "left-leg"]
    over = [Outline(f"{r.name} rim", Role.MEASURE, _ring(r), filled=False, line_mm=2.4) for r in ringed]
    for region in ringed:
        if region.name != "right-buttock":
            over += chip(region.number, _BETWEEN_LEGS if region.name == "both-legs" else region.middle, _CHIP)
    return still_figure(_PERSON, line_mm=3.2), tuple(over)


def _chosen(value: float) -> list[Outline]:
    number = round(value * len(REGIONS))
    return region_lit(REGIONS[number - 1]) if number else []


def _marks() -> dict[str, Point]:
    marks, _ = region_marks()
    for region in REGIONS:
        x, y = region.middle
        marks[region.name] = region.middle
        # Labels point at the rim, clear of the number in the middle.
        marks[f"{region.name} rim"] = (x - region.rx if region.name in _LABELLED_LEFT else x + region.rx, y)
    marks["both-legs rim"] = (_BOTH_LEGS[0], _BETWEEN_LEGS[1] - 60.0)
    marks |= {"buttock": marks["left-buttock"], "leg": marks["right-leg"]}
    marks |= {"buttock rim": marks["left-buttock rim"], "leg rim": marks["right-leg rim"]}
    return marks


def where_it_hurts(value: float) -> Drawing:
    """Return a person with numbered regions; nothing is lit at 0, and the ``k``-th of `REGIONS` at ``k / 8``."""
    body, over = _person()
    marks = {"focus": (0.0, 425.0), **_marks()}
    measures = {"focus-width": 1080.0, **region_marks()[1]}
    return Drawing(1210.0, 1452.0, (*body, *_chosen(value), *over), marks, measures, (-605.0, -42.0))


def where_it_hurts_wide(value: float) -> Drawing:
    """Return the same for a wide area, with the regions close up on people of other ages and builds beside it."""
    body, over = _person()
    # A card shows the back alone, none of the close views.
    marks = {"focus": (0.0, 585.0), **_marks()}
    for name, (middle, _) in _CLOSE.items():
        far = -1.0 if middle[0] < 0 else 1.0
        marks[f"{name.removeprefix('right-').removeprefix('left-')} rim"] = (middle[0] + far * _CLOSE_RADIUS, middle[1])
    measures = {"focus-width": _CARD_WIDTH, **region_marks()[1]}
    shapes = (*body, *_chosen(value), *over, *_close_up())
    return Drawing(2074.0, 1452.0, shapes, marks, measures, (-1037.0, -42.0))


def _plain(build: Build) -> list[Outline]:
    """Return a person without soft light; skin and cloth carry their own contours, so each is cut once."""
    return [
        replace(shape, line_mm=2.6) if shape.name in {"skin", "shorts"} else shape
        for shape in still_figure(build, line_mm=2.6, soft=False)
        if not shape.name.endswith("contour")
    ]


@cache
def _close_up() -> tuple[Outline, ...]:
    """Return round views of each region on another person, each led to its place."""
    out: list[Outline] = []
    for name, (middle, scale) in _CLOSE.items():
        region = next(r for r in REGIONS if r.name == name)
        build = _OTHERS[name]
        edge = max(region.rx, region.ry) if name != "right-leg" else region.rx
        apart = distance(region.middle, middle)
        line = polyline(
            (blend(region.middle, middle, edge / apart), blend(region.middle, middle, 1 - _CLOSE_RADIUS / apart))
        )
        seen = lens(_plain(build), region.middle, middle, scale, _CLOSE_RADIUS)
        out += [
            Outline(f"{name} lead", Role.PAPER, line, filled=False, line_mm=2.6),
            Outline(f"{name} ground", Role.GROUND_COOL, ellipse(middle, _CLOSE_RADIUS), line_mm=0),
            *(replace(shape, name=f"{name} {shape.name}") for shape in seen),
            rim(f"{name} window", middle, _CLOSE_RADIUS, 6.0),
        ]
        chip_at = (middle[0] - 0.7 * _CLOSE_RADIUS, middle[1] - 0.7 * _CLOSE_RADIUS)
        out += [replace(s, name=f"{name} {s.name}") for s in chip(region.number, chip_at, _CHIP)]
    return tuple(out)
