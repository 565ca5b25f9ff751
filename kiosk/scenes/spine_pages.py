"""Page pictures put together from the spine: a side view with its cut from above, and two canals with a person."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import Frame, blend, bounds, ellipse, polyline, rounded_box
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.from_above import herniated_disc_above, narrowed_canal, tissue
from kiosk.anatomy.numerals import code
from kiosk.anatomy.side_view import herniated_disc as side_of_disc
from kiosk.scenes.heads import Hair
from kiosk.scenes.people import Person, Pose, figure, joints
from kiosk.scenes.strokes import Sheet, clipped, placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

# The part of the cut that is shown, in its own mm: left, top, width, height, and the radius of its corners.
_PART = (-32.0, -23.0, 64.0, 65.0, 7.0)
# Room below the two canals for the words about them, in mm.
_WORDS = 17.0
# The names of the vertebrae beside the disc, and the landmarks they are written on.
_LEVELS = {"L4": "L4 body", "L5": "L5 body", "S1": "sacrum"}
# Drawing mm for each mm of a person, in the strip below two canals.
_SMALL = 0.0252
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


def herniated_disc(value: float) -> Drawing:
    """Return the disc from the side, healthy (0) to herniated (1), and in a corner the same disc from above."""
    side, above = side_of_disc(value), herniated_disc_above(value)
    scale = 0.76
    left, top = -87.5, -25.5
    corner, shift = _window(above, (left, top), scale, "above")
    disc = side.landmarks["annulus"]
    middle = left + _PART[2] * scale / 2
    level = polyline([(disc[0] - 6.0, disc[1]), (middle, disc[1]), (middle, top - 1.5)])
    shapes = [
        *side.outlines,
        Outline("level of the cut", Role.MEASURE_DASHED, level, filled=False, line_mm=0.5),
        *corner,
        *(_level(name, side.landmarks[mark]) for name, mark in _LEVELS.items()),
    ]
    marks = dict(side.landmarks)
    for name in ("annulus", "nucleus", "bulge", "traversing root", "weak spot"):
        x, y = above.landmarks[name]
        marks[f"{name} from above"] = (shift[0] + x * scale, shift[1] + y * scale)
    marks["focus"] = (2.0, -42.0)
    measures = {**side.measures, "focus-width": 74.0}
    return Drawing(162.0, 150.0, tuple(shapes), marks, measures, (-90.0, -113.0))


def _level(name: str, at: Point) -> Outline:
    """Return the name of a vertebra on its body."""
    # A little behind the middle: the words about the disc below stand in front.
    middle = at[0] + 6.0, at[1] + 2.0
    return Outline(f"level {name}", Role.MEASURE, code(name, middle, 4.6), filled=False, line_mm=0.6)


def spinal_stenosis(value: float) -> Drawing:
    """Return a roomy canal beside one that narrows with ``value``, and below what a person with it may feel."""
    narrow = narrowed_canal(value)
    one, left, roomy = _roomy((0.0, 0.0))
    two, right = _window(narrow, (_PART[2] + 5.0, 0.0), 1.0, "narrow")
    marks: dict[str, Point] = {}
    for name, drawing, shift in (("roomy", roomy, left), ("narrow", narrow, right)):
        for mark in (
            "cauda equina",
            "canal front",
            "canal back",
            "bulging edge",
            "facet joint foot",
            "ligamentum flavum",
            "facet joint",
            "nucleus",
            "annulus",
        ):
            x, y = drawing.landmarks[mark]
            marks[f"{name} {mark}"] = (x + shift[0], y + shift[1])
    width = 2 * _PART[2] + 5.0
    strip, points = _people((0.0, _PART[3] + _WORDS), (width, 48.0))
    marks |= points
    marks["focus"] = (marks["narrow cauda equina"][0], marks["narrow cauda equina"][1] - 4.0)
    measures = {
        **narrow.measures,
        "roomy front to back mm": roomy.measures["canal front to back mm"],
        "focus-width": 62.0,
    }
    return Drawing(
        width + 4.0,
        _PART[3] + _WORDS + 52.0,
        (*one, *two, *strip, *_aches(points, value)),
        marks,
        measures,
        (-2.0, -2.0),
    )


def _window(drawing: Drawing, corner: Point, scale: float, name: str) -> tuple[tuple[Outline, ...], Point]:
    """Return the shown part of a cut in a frame with its top left ``corner``, and where the cut's origin went."""
    left, top, width, height, radius = _PART
    at = corner[0] - left * scale, corner[1] - top * scale
    still = _still()
    living = _within(drawing.outlines[len(tissue()) :], polyline(_box_corners()))
    edge = Outline("frame", Role.PAPER, rounded_box(left, top, width, height, radius), filled=False, line_mm=0.8)
    return placed([*still, *living, edge], name, at, scale), at


def _box_corners() -> list[Point]:
    left, top, width, height, _ = _PART
    return [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]


@cache
def _still() -> tuple[Outline, ...]:
    """Return what no condition changes in the shown part, cut to the frame's round corners."""
    left, top, _width, _height, radius = _PART
    corners: list[Point] = []
    for quarter, (x, y) in enumerate(_box_corners()):
        middle = (x + (radius if x == left else -radius), y + (radius if y == top else -radius))
        turns = [math.radians(180.0 + 90.0 * quarter + 22.5 * step) for step in range(5)]
        corners += [(middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn)) for turn in turns]
    return _within(tissue(), polyline(corners))


def _within(shapes: Sequence[Outline], frame: Path) -> tuple[Outline, ...]:
    """Return what of ``shapes`` lies in the convex ``frame`` (clockwise): only pieces that cross it are cut."""
    region = [(command[1], command[2]) for command in frame if command[0] in {"M", "L"}]
    left, top, right, bottom = bounds(frame)
    kept: list[Outline] = []
    for shape in shapes:
        path: list[Command] = []
        for piece in _pieces(shape.path):
            handles = [number for command in piece for number in command[1:]]
            xs, ys = handles[::2], handles[1::2]
            box = min(xs), min(ys), max(xs), max(ys)
            if box[0] > right or box[2] < left or box[1] > bottom or box[3] < top:
                continue
            inside = box[0] >= left + 2 and box[2] <= right - 2 and box[1] >= top + 2 and box[3] <= bottom - 2
            cut = () if inside else clipped([replace(shape, path=piece)], region)
            path.extend(piece if inside else [command for one in cut for command in one.path])
        if path:
            kept.append(replace(shape, path=tuple(path)))
    return tuple(kept)


def _pieces(path: Path) -> list[Path]:
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    return [path[start:end] for start, end in zip(starts, [*starts[1:], len(path)], strict=True)]


@cache
def _people(corner: Point, size: Point) -> tuple[tuple[Outline, ...], dict[str, Point]]:
    """Return a person upright, and the same person leaning on a trolley, with the middles of the upright calves."""
    x, y = corner
    width, height = size
    sheet = Sheet()
    sheet.fill("strip", Role.GROUND_COOL, rounded_box(x, y, width, height, 7.0), 0.4)
    floor = y + height - 6.0
    sheet.fill("strip floor", Role.SYMBOL_SOFT, rounded_box(x + 8.0, floor, width - 16.0, 1.2, 0.6), 0, opacity=0.5)
    marks: dict[str, Point] = {}
    for name, pose, at in (("upright", _UPRIGHT, x + width * 0.27), ("leaning", _LEANING, x + width * 0.66)):
        hip = (at, floor - 21.6)
        if name == "leaning":
            _trolley(sheet, (at + 11.4, floor))
        sheet.add(*placed(figure(_PERSON, pose, (0.0, 0.0), 0.228, name), "person", hip, _SMALL / 0.228))
        marks[name] = (hip[0], hip[1] - 14.0)
    limbs = joints(_UPRIGHT)
    for side, limb in (("near", limbs.near), ("far", limbs.far)):
        knee, ankle = limb[2], limb[3]
        calf = blend(knee, ankle, 0.42)
        hip = (x + width * 0.27, floor - 21.6)
        marks[f"{side} calf"] = (hip[0] + (calf[0] - 12.0) * _SMALL, hip[1] + calf[1] * _SMALL)
    return tuple(sheet.outlines), marks


def _aches(marks: dict[str, Point], value: float) -> tuple[Outline, ...]:
    """Return the ache in both calves of the person who stands upright."""
    return tuple(
        Outline(
            f"{side} calf ache", Role.SORE, ellipse(marks[f"{side} calf"], 1.7, 4.8), line_mm=0.0, opacity=0.85 * value
        )
        for side in ("near", "far")
    )


@cache
def _roomy(corner: Point) -> tuple[tuple[Outline, ...], Point, Drawing]:
    drawing = narrowed_canal(0.0)
    return (*_window(drawing, corner, 1.0, "roomy"), drawing)


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
