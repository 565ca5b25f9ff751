"""Pictures of the low back from the side: the front of the body is on the left.

Bodies and discs are cut in the middle; pedicles and joints of the near side stand over the canal, and the nerves show
in the exit holes between them. What a herniation moves is drawn apart from what it does not, so that a change costs
little: a still outline is the same object from call to call.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.conditions import Herniation
from kiosk.anatomy.curves import blend, distance
from kiosk.anatomy.drawing import Drawing
from kiosk.anatomy.lumbar import SACRAL_SLOPE, column
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
from kiosk.anatomy.side_discs import bulging_edge, disc_outlines, escaped_gel
from kiosk.anatomy.side_nerves import (
    canal,
    canal_fat,
    ganglion,
    root,
    root_cut,
    root_outlines,
    root_shift,
    sac_ends,
    sac_stretch,
    sacral_root,
)
from kiosk.anatomy.side_tissue import (
    back_ligament,
    back_lines,
    back_wall,
    between_spines,
    front_ligament,
    gluteus,
    lifted_ligament,
    yellow_ligaments,
)

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Point
    from kiosk.anatomy.lumbar import Column

HERNIATED = "L4-L5"
_HEALTHY = Herniation()
# A card of causes shows all that they are about: a disc between its bones, the nerves behind it, and the muscle.
_NEAR_DISC: tuple[dict[str, Point], dict[str, float]] = {"focus": (24.0, -58.0)}, {"focus-width": 104.0}


def what_is_back_pain(_value: float) -> Drawing:
    """Return the low back from L1 to the tail bone: everything in it that can be sore."""
    return _back_pain()


def what_is_back_pain_wide(_value: float) -> Drawing:
    """Return the same back for an area wider than high: nearer, from L1 to the sacrum."""
    return _back_pain_wide()


def causes(_value: float) -> Drawing:
    """Return a healthy low back."""
    return _healthy()


def causes_wide(_value: float) -> Drawing:
    """Return a healthy low back for an area wider than high."""
    return _healthy_wide()


@cache
def _back_pain() -> Drawing:
    extra = {"focus": (14.0, -62.0)}, {"focus-width": 200.0}
    return _framed((-104.0, -190.0, 236.0, 290.0), _whole("T12", whole=True), *extra)


@cache
def _back_pain_wide() -> Drawing:
    extra = {"focus": (14.0, -62.0)}, {"focus-width": 200.0}
    return _framed((-112.0, -166.0, 252.0, 190.0), _whole("T12", whole=True), *extra)


@cache
def _healthy() -> Drawing:
    return _framed((-62.0, -165.0, 156.0, 188.0), _whole("T12"), *_NEAR_DISC)


@cache
def _healthy_wide() -> Drawing:
    return _framed((-104.0, -148.0, 224.0, 158.0), _whole("T12"), *_NEAR_DISC)


def _framed(
    box: tuple[float, float, float, float],
    shapes: tuple[Outline, ...],
    marks: dict[str, Point],
    measures: dict[str, float],
) -> Drawing:
    """Return a healthy back in ``box`` (left, top, width, height) with the landmarks that lie inside it."""
    left, top, width, height = box
    inside = {
        name: (x, y)
        for name, (x, y) in {**healthy_landmarks(), **marks}.items()
        if left <= x <= left + width and top <= y <= top + height
    }
    return Drawing(width, height, shapes, inside, {**side_measures(_HEALTHY), **measures}, (left, top))


def _whole(first: str, *, whole: bool = False) -> tuple[Outline, ...]:
    return (*still_back(first, whole=whole), *herniating(_HEALTHY), *still_front(first))


@cache
def part(first: str) -> Column:
    """Return the healthy column from the vertebra ``first`` down."""
    return column().below(first)


@cache
def still_back(first: str, *, whole: bool = False) -> tuple[Outline, ...]:
    """Return what lies behind all that a herniation moves: from the skin to bones, discs and the ends of the sac.

    Args:
        first: The highest vertebra drawn.
        whole: Whether buttock and tail bone are drawn, too.
    """
    lumbar = part(first)
    lines = back_lines()
    shapes = back_wall(lumbar, lines)
    if whole:
        shapes += gluteus(lumbar, lines)
    shapes += between_spines(lumbar)
    for one in lumbar.vertebrae:
        shapes += spinous(one)
    space = canal(lumbar, _HEALTHY)
    shapes += [sacral_canal(lumbar), *sacral_roof(lumbar), *yellow_ligaments(lumbar), canal_fat(space)]
    joints = facets(lumbar)
    shapes += [pillar(one, *pair) for one, pair in zip(lumbar.vertebrae, pairwise(joints), strict=True)]
    shapes += [*sac_ends(space), sacral_root(lumbar), *front_ligament(lumbar)]
    for disc in lumbar.discs:
        shapes += disc_outlines(disc)
    for one in lumbar.vertebrae:
        shapes += body(one)
    shapes += sacrum(lumbar)
    if whole:
        shapes += coccyx(lumbar)
    shapes.append(back_ligament(lumbar, HERNIATED))
    return tuple(shapes)


def herniating(herniation: Herniation) -> tuple[Outline, ...]:
    """Return what a herniation between L4 and L5 moves, furthest back first."""
    lumbar = part("L1")
    disc = lumbar.disc(HERNIATED)
    five = root(lumbar, lumbar.number("L5"), herniation, long=True)
    return (
        *sac_stretch(canal(lumbar, herniation)),
        *bulging_edge(disc, herniation),
        *escaped_gel(disc, herniation),
        lifted_ligament(lumbar, herniation, HERNIATED),
        *root_outlines(five, herniation.presses),
    )


@cache
def still_front(first: str) -> tuple[Outline, ...]:
    """Return what stands before all that a herniation moves: the other roots, near pedicles and joints."""
    lumbar = part(first)
    five = lumbar.number("L5")
    shapes: list[Outline] = []
    for number in range(len(lumbar.vertebrae)):
        nerve = root(lumbar, number, _HEALTHY, long=number == five)
        shapes += [] if number == five else root_outlines(nerve)
        shapes.append(root_cut(nerve))
    joints = facets(lumbar)
    for one, (above, below) in zip(lumbar.vertebrae, pairwise(joints), strict=True):
        shapes += pillar_glass(one, above, below)
    shapes += sacral_process(lumbar, joints[-1])
    return (*shapes, *(cartilage(joint) for joint in joints[1:]))


@cache
def healthy_landmarks() -> dict[str, Point]:
    """Return the points of the healthy side view that words and tests refer to."""
    lumbar = part("T12")
    marks: dict[str, Point] = {}
    for one in lumbar.vertebrae:
        half = one.back / 2
        marks[f"{one.name} body"] = one.frame(-1.0, 0.0)
        marks[f"{one.name} spinous process"] = one.behind(one.reach * 0.72, one.blade * 0.3)
        marks[f"{one.name} pedicle lower edge"] = one.behind(3.6, half * 0.13)
        marks[f"{one.name} pedicle upper edge"] = one.behind(4.6, -half + 3.4)
        marks[f"{one.name} root exit"] = ganglion(one)
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


def herniated_landmarks(herniation: Herniation) -> dict[str, Point]:
    """Return the points that a herniation moves, and those of its disc."""
    lumbar = part("L1")
    disc = lumbar.disc(HERNIATED)
    five = root(lumbar, lumbar.number("L5"), herniation, long=True)
    plain = disc.frame(2.5, 0.0)
    return {
        "gel": disc.behind(herniation.bulge_mm * 0.6, herniation.bulge_mm * 0.1) if herniation.value > 0 else plain,
        "nucleus": disc.frame(1.5, 0.0),
        "annulus": disc.frame(-disc.depth * 0.41, 0.0),
        "weak spot": disc.behind(-2.4, 0.0),
        "bulge": disc.behind(herniation.bulge_mm, 1.0),
        "traversing root": five.line.at(five.behind_disc),
    }


def side_measures(herniation: Herniation) -> dict[str, float]:
    """Return what can be measured in the side view, in mm, degrees and shares from 0 to 1."""
    return {
        **_healthy_measures(),
        "bulge into canal mm": herniation.bulge_mm,
        "root displaced mm": root_shift(herniation),
        "L5 root pressed": herniation.presses,
    }


@cache
def _healthy_measures() -> dict[str, float]:
    lumbar = part("T12")
    top = lumbar.vertebra("L1").upper
    slope = math.degrees(math.atan2(top[1][1] - top[0][1], top[1][0] - top[0][0]))
    four = lumbar.vertebra("L4")
    wall, lamina = four.frame(four.depth / 2 - 1.4, 0.0), four.behind(16.1, 0.0)
    heights = {f"{disc.name} height mm": disc.height for disc in lumbar.discs}
    return heights | {
        "focus-width": 118.0,
        "lordosis degrees": slope - SACRAL_SLOPE,
        "canal front to back mm": distance(wall, lamina),
    }
