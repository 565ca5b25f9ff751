"""Pictures of the low back from the side: the front of the body is on the left.

Bodies and discs are cut in the middle; pedicles and joints of the near side stand over the canal like glass, so that
the nerves are seen on their way through it and out of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.conditions import Drying, Herniation
from kiosk.anatomy.curves import blend, distance, moved
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.lumbar import SACRAL_SLOPE, column
from kiosk.anatomy.shaping import strands
from kiosk.anatomy.side_bones import (
    body,
    cartilage,
    coccyx,
    facets,
    pillar,
    pillar_glass,
    sacral_canal,
    sacral_process,
    sacral_roof,
    sacrum,
    spinous,
)
from kiosk.anatomy.side_discs import disc_outlines, escaped_gel
from kiosk.anatomy.side_nerves import canal, canal_fat, root, root_outlines, root_shift, sac, sacral_root
from kiosk.anatomy.side_tissue import (
    back_ligament,
    back_lines,
    back_wall,
    between_spines,
    front_ligament,
    gluteus,
    yellow_ligaments,
)

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point
    from kiosk.anatomy.lumbar import Column

_HEALTHY = Herniation()
HERNIATED = "L4-L5"
_AGED_DISC = "L3-L4"
# From the middle of the younger column to that of the older one, in mm.
_APART = 65.0


def herniated_disc(value: float) -> Drawing:
    """Return L3 to S1: the disc between L4 and L5 from healthy (0) to herniated (1), the L5 root in its way."""
    lumbar, herniation = _part("T12"), Herniation(value)
    shapes = _spine("L1", herniation)
    disc = lumbar.disc(HERNIATED)
    gel = disc.behind(herniation.bulge_mm * 0.6, herniation.bulge_mm * 0.1) if value > 0 else disc.frame(2.5, 0.0)
    five = root(lumbar, lumbar.number("L5"), herniation, long=True)
    landmarks = _landmarks() | {
        "gel": gel,
        "nucleus": disc.frame(1.5, 0.0),
        "annulus": disc.frame(-disc.depth * 0.41, 0.0),
        "weak spot": disc.behind(-2.4, 0.0),
        "bulge": disc.behind(herniation.bulge_mm, 1.0),
        "traversing root": five.line.at(five.behind_disc),
    }
    return _framed((-43.5, -113.0, 120.0, 144.0), shapes, landmarks, _measures(lumbar, herniation))


def what_is_back_pain(_value: float) -> Drawing:
    """Return the low back from L1 to the tail bone: everything in it that can be sore."""
    lumbar = _part("T12")
    shapes = _spine("T12", _HEALTHY, whole=True)
    marks = _landmarks() | {"focus": (14.0, -62.0)}
    measures = _measures(lumbar, _HEALTHY) | {"focus-width": 200.0}
    return _framed((-104.0, -190.0, 236.0, 290.0), shapes, marks, measures)


def causes(_value: float) -> Drawing:
    """Return a healthy low back."""
    lumbar = _part("T12")
    shapes = _spine("T12", _HEALTHY)
    marks = _landmarks() | {"focus": (8.0, -62.0)}
    return _framed((-62.0, -165.0, 156.0, 188.0), shapes, marks, _measures(lumbar, _HEALTHY))


def disc_changes(value: float) -> Drawing:
    """Return a younger disc beside the same disc aged to ``value``, with the bones above and below, at one scale."""
    drying = Drying(value)
    young, old = _part("T12"), column({_AGED_DISC: drying.height_share})
    shapes = [*_young()]
    shapes += _segment(old, drying, "older", _APART)
    one, two = young.disc(_AGED_DISC), old.disc(_AGED_DISC)
    upper = old.vertebra("L3")

    def beside(point: Point) -> Point:
        return point[0] + _APART, point[1]

    bars = {
        "younger height": _bar(one.above[0], one.below[0], 0.0),
        "older height": _bar(two.above[0], two.below[0], _APART),
    }
    shapes += [_bracket(name, *ends) for name, ends in bars.items()]
    landmarks = {
        "focus": (_APART / 2 - 14.0, one.frame.y),
        "younger disc": one.frame(-one.depth * 0.36, 0.0),
        "younger nucleus": one.frame(1.5, 0.0),
        "older disc": beside(two.frame(-two.depth * 0.36, 0.0)),
        "older nucleus": beside(two.frame(1.5, 0.0)),
        "small cracks": beside(two.frame(two.depth * 0.38, two.height * 0.1)),
        **{name: low for name, (_, low) in bars.items()},
        "spur": beside(upper.frame(-upper.depth / 2 - drying.spur_mm * 0.5, upper.front / 2 - 0.4)),
    }
    measures = {
        "younger height mm": one.height,
        "older height mm": two.height,
        "focus-width": 124.0,
        "older bulge mm": drying.bulge_mm,
        "spur mm": drying.spur_mm,
    }
    return _framed((-52.0, -127.0, 160.0, 104.0), shapes, landmarks, measures)


def _framed(
    box: tuple[float, float, float, float],
    shapes: list[Outline],
    landmarks: dict[str, Point],
    measures: dict[str, float],
) -> Drawing:
    """Return a drawing of ``box`` (left, top, width, height) with the landmarks that lie inside it."""
    left, top, width, height = box
    inside = {
        name: (x, y) for name, (x, y) in landmarks.items() if left <= x <= left + width and top <= y <= top + height
    }
    return Drawing(width, height, tuple(shapes), inside, measures, (left, top))


@dataclass(frozen=True, slots=True)
class _Still:
    """What a herniation does not change, in four layers: behind the sac, around the discs, bones, over the canal."""

    behind: tuple[Outline, ...]
    discs: tuple[Outline, ...]
    bones: tuple[Outline, ...]
    over: tuple[Outline, ...]


@cache
def _part(first: str) -> Column:
    """Return the healthy column from the vertebra ``first`` down."""
    return column().below(first)


@cache
def _still(first: str, *, whole: bool) -> _Still:
    lumbar = _part(first)
    joints = facets(lumbar)
    numbered = list(zip(lumbar.vertebrae, joints, joints[1:], strict=False))
    lines = back_lines()
    behind = back_wall(lumbar, lines)
    if whole:
        behind += gluteus(lumbar, lines)
    behind += between_spines(lumbar)
    for one in lumbar.vertebrae:
        behind += spinous(one)
    behind += [
        sacral_canal(lumbar),
        *sacral_roof(lumbar),
        *yellow_ligaments(lumbar),
        canal_fat(canal(lumbar, _HEALTHY)),
    ]
    for one, above, below in numbered:
        behind += pillar(one, above, below)
    discs = front_ligament(lumbar)
    for disc in lumbar.discs:
        if disc.name != HERNIATED:
            discs += disc_outlines(disc)
    bones: list[Outline] = []
    for one in lumbar.vertebrae:
        bones += body(one)
    bones += sacrum(lumbar)
    if whole:
        bones += coccyx(lumbar)
    over = [sacral_root(lumbar)]
    for number in range(len(lumbar.vertebrae) - 1):
        over += root_outlines(root(lumbar, number, _HEALTHY))
    return _Still(tuple(behind), tuple(discs), tuple(bones), tuple(over))


@cache
def _glass(first: str) -> tuple[Outline, ...]:
    """Return the near pedicles and joints, which stand before everything else."""
    lumbar = _part(first)
    joints = facets(lumbar)
    shapes: list[Outline] = []
    for one, above, below in zip(lumbar.vertebrae, joints, joints[1:], strict=False):
        shapes += pillar_glass(one, above, below)
    shapes += sacral_process(lumbar, joints[-1])
    return (*shapes, *(cartilage(joint) for joint in joints[1:]))


def _spine(first: str, herniation: Herniation, *, whole: bool = False) -> list[Outline]:
    """Return the spine from the vertebra ``first`` down; ``whole`` adds buttock and tail bone."""
    lumbar, still = _part(first), _still(first, whole=whole)
    disc = lumbar.disc(HERNIATED)
    five = root(lumbar, lumbar.number("L5"), herniation, long=True)
    return [
        *still.behind,
        *sac(canal(lumbar, herniation)),
        *still.discs,
        *disc_outlines(disc, herniation),
        *still.bones,
        *escaped_gel(disc, herniation),
        back_ligament(lumbar, herniation),
        *still.over,
        *root_outlines(five, herniation.presses),
        *_glass(first),
    ]


@cache
def _young() -> tuple[Outline, ...]:
    return tuple(_segment(_part("T12"), Drying(), "younger", 0.0))


def _segment(lumbar: Column, drying: Drying, name: str, aside: float) -> list[Outline]:
    """Return bones and discs from L1 to the sacrum with the nerves behind them, moved ``aside`` mm."""
    part = lumbar.below("L1")
    joints = facets(part)
    numbered = list(zip(part.vertebrae, joints, joints[1:], strict=False))
    space = canal(part, _HEALTHY)
    shapes = [*front_ligament(part), sacral_canal(part), canal_fat(space)]
    for one, above, below in numbered:
        shapes += pillar(one, above, below)
    shapes += sac(space)
    for disc in part.discs:
        shapes += disc_outlines(disc, _HEALTHY, drying if disc.name == _AGED_DISC else Drying())
    spur = drying.spur_mm
    for one in part.vertebrae:
        shapes += body(one, spur_above=spur if one.name == "L4" else 0.0, spur_below=spur if one.name == "L3" else 0.0)
    shapes += sacrum(part)
    for number in range(len(part.vertebrae)):
        shapes += root_outlines(root(part, number, _HEALTHY))
    for one, above, below in numbered:
        shapes += pillar_glass(one, above, below)
    shapes += [cartilage(joint) for joint in joints[1:]]
    return [_aside(shape, name, aside) for shape in shapes]


def _aside(shape: Outline, name: str, dx: float) -> Outline:
    """Return ``shape`` under a name of its own, ``dx`` mm to the right."""

    def moved_point(point: Point | None) -> Point | None:
        return point and (point[0] + dx, point[1])

    return Outline(
        f"{name} {shape.name}",
        shape.role,
        moved(shape.path, dx, 0.0),
        shape.filled,
        shape.line_mm,
        shape.opacity,
        moved_point(shape.light),
        moved_point(shape.toward),
    )


def _bar(top: Point, low: Point, aside: float) -> tuple[Point, Point]:
    """Return the ends of a bar in front of a disc, as high as the disc is at its front edge."""
    x = min(top[0], low[0]) - 6.0 + aside
    return (x, top[1]), (x, low[1])


def _bracket(name: str, top: Point, low: Point) -> Outline:
    """Return a bracket that shows the height of a disc."""
    x = top[0]
    path: Path = strands(
        [[(x - 1.6, top[1]), (x + 1.6, top[1])], [(x, top[1]), (x, low[1])], [(x - 1.6, low[1]), (x + 1.6, low[1])]]
    )
    return Outline(name, Role.MEASURE, path, filled=False, line_mm=0.5)


def _landmarks() -> dict[str, Point]:
    """Return the points of the healthy side view that words and tests refer to."""
    return dict(_points())


@cache
def _points() -> dict[str, Point]:
    lumbar = _part("T12")
    marks: dict[str, Point] = {}
    for number, one in enumerate(lumbar.vertebrae):
        half = one.back / 2
        marks[f"{one.name} body"] = one.frame(-1.0, 0.0)
        marks[f"{one.name} spinous process"] = one.behind(one.reach * 0.72, one.blade * 0.3)
        marks[f"{one.name} pedicle lower edge"] = one.behind(3.6, half * 0.13)
        marks[f"{one.name} pedicle upper edge"] = one.behind(4.6, -half + 3.4)
        marks[f"{one.name} root exit"] = root(lumbar, number, _HEALTHY).ganglion
    for joint, disc in zip(facets(lumbar)[1:], lumbar.discs, strict=True):
        marks[joint.name] = joint.frame(0.0, 0.0)
        marks[f"{disc.name} disc"] = disc.frame(-disc.depth * 0.36, 0.0)
    for above, below in zip(lumbar.vertebrae, lumbar.vertebrae[1:], strict=False):
        middle = blend(above.behind(above.reach * 0.7, above.blade * 0.8), below.behind(below.reach * 0.7, -2.5), 0.5)
        marks[f"{above.name}-{below.name} interspinous ligament"] = middle
    space = canal(lumbar, _HEALTHY)
    marks["cord end"] = space.line.at(space.cord_end)
    marks["sac end"] = space.line.at(1.0)
    marks["cauda equina"] = space.line.at(space.line.nearest(lumbar.disc("L2-L3").behind(7.5, 0.0)))
    marks["erector spinae"] = back_lines().muscle.at(0.36, -5.0)
    marks["sacrum"] = blend(lumbar.sacrum[0].at(-16.0), lumbar.sacrum[1].at(-11.0), 0.55)
    marks["coccyx"] = blend(lumbar.coccyx[1].at(-3.0), lumbar.coccyx[2].at(-2.0), 0.5)
    return marks


def _measures(lumbar: Column, herniation: Herniation) -> dict[str, float]:
    """Return what can be measured in the side view, in mm and degrees."""
    top = lumbar.vertebra("L1").upper
    slope = math.degrees(math.atan2(top[1][1] - top[0][1], top[1][0] - top[0][0]))
    four = lumbar.vertebra("L4")
    wall, lamina = four.frame(four.depth / 2 - 1.4, 0.0), four.behind(16.1, 0.0)
    heights = {f"{disc.name} height mm": disc.height for disc in lumbar.discs}
    return heights | {
        "focus-width": 118.0,
        "lordosis degrees": slope - SACRAL_SLOPE,
        "canal front to back mm": distance(wall, lamina),
        "bulge into canal mm": herniation.bulge_mm,
        "root displaced mm": root_shift(herniation),
    }
