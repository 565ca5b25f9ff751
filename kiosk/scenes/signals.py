"""The spine below the muscle, and the nerve from it to muscle and skin, with signals on their way.

Seen from the side with the back uppermost and the head to the left: arches of two vertebrae, the sac with its nerve
threads below them, and the bodies with a disc between them at the foot of the picture. The nerve leaves between the
two arches, as the branch to the muscles and skin of the back does.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import blend, distance, ellipse, sample, smooth
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.section import roll, slab, steady, steps
from kiosk.scenes.strokes import Sheet, ball, lit
from kiosk.scenes.tissue import nerve

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Command, Outline, Point
    from kiosk.anatomy.section import Block

_STEM: tuple[Point, ...] = (
    (16.0, 60.5),
    (22.5, 58.6),
    (27.0, 54.0),
    (29.5, 49.5),
    (31.6, 45.0),
    (34.0, 41.0),
    (36.8, 37.6),
    (39.0, 34.8),
    (40.2, 32.8),
)
NERVE_ENDING: Point = _STEM[-1]
"""Where the finest twig ends in the muscle, beside the needle's tip, in mm."""

_TO_SKIN: tuple[Point, ...] = ((30.6, 47.0), (27.5, 41.0), (23.0, 34.0), (21.0, 27.0), (19.0, 21.0), (17.2, 16.6))
_TO_MUSCLE: tuple[Point, ...] = ((33.0, 42.6), (40.0, 43.4), (47.0, 42.0), (54.0, 42.8))
# From one signal to the next, in mm.
_APART = 5.2


def spine_below(sheet: Sheet, block: Block) -> None:
    """Draw ligament, arches, sac and bodies below the muscle of ``block``, and the nerve."""
    top = block.levels[5]
    sheet.add(
        slab("deep ligament", Role.LIGAMENT, lambda x: top + roll(x, 0.3, 30.0), lambda _: 120.0),
        slab("epidural fat", Role.FAT, lambda _: top + 7.2, lambda _: 120.0, 0.25),
        slab(
            "dural sac",
            Role.SHEATH,
            lambda x: top + 8.6 + roll(x, 0.25, 36.0),
            lambda x: top + 18.2 + roll(x, 0.25, 36.0, 0.5),
        ),
    )
    _threads(sheet, block, top)
    _vertebrae(sheet, [x for x in (-63.5, -27.5, 8.5, 44.5, 80.5, 116.5) if _shown(block, x)], top)
    nerve(sheet, "branch to the skin", list(_TO_SKIN), [1.0, 0.85, 0.7, 0.55, 0.4, 0.2])
    nerve(sheet, "branch to the muscle", list(_TO_MUSCLE), [0.9, 0.7, 0.45, 0.2])
    nerve(sheet, "posterior branch", list(_STEM), [1.3, 1.7, 1.6, 1.3, 1.0, 0.75, 0.5, 0.34, 0.18])
    sheet.fill("ganglion", Role.NERVE, ellipse((25.6, 55.9), 1.9, 1.25, -48), 0.25)


def _shown(block: Block, middle: float) -> bool:
    return block.left - 26.0 < middle < block.right + 18.0


def _threads(sheet: Sheet, block: Block, top: float) -> None:
    """Draw the nerve threads in the sac, each with a light along its upper side."""
    threads: list[Command] = []
    lights: list[Command] = []
    count = round((block.right - block.left) / 4.0)
    for index in range(6):
        y = top + 10.1 + index * 1.35
        points = [(x, y + roll(x, 0.22, 24.0, index * 0.3)) for x in steps(block.left, block.right, count)]
        threads += smooth(points, closed=False)
        lights += smooth([(x, y - 0.5) for x, y in points], closed=False)
    sheet.line("nerve threads", Role.NERVE_LINE, tuple(threads), 0.75)
    sheet.line("nerve thread lights", Role.SHEATH, tuple(lights), 0.08)


_ARCH: tuple[Point, ...] = (
    (-13.2, 4.4), (-11.6, 2.0), (-7.4, 1.6), (-3.0, -0.4), (3.0, -1.4), (9.0, -1.0), (14.0, 1.0), (16.4, 3.4),
    (15.2, 5.0), (10.6, 5.4), (6.4, 7.0), (0.0, 7.8), (-6.6, 7.4), (-11.4, 7.0),
)  # fmt: skip
_BODY: tuple[Point, ...] = (
    (-12.8, 0.6), (-8.0, 1.1), (0.0, 1.5), (8.0, 1.1), (12.8, 0.6), (13.8, 2.4), (12.8, 6.0), (12.2, 14.0),
    (12.8, 40.0), (-12.8, 40.0), (-12.2, 14.0), (-12.8, 6.0), (-13.8, 2.4),
)  # fmt: skip
_DISC: tuple[Point, ...] = (
    (12.6, 1.4), (18.0, 0.3), (23.4, 1.4), (24.6, 6.0), (24.0, 40.0), (12.0, 40.0), (11.6, 6.0)
)  # fmt: skip


def _vertebrae(sheet: Sheet, middles: list[float], top: float) -> None:
    """Draw every vertebra whose middle is given: all arches, then all discs and bodies, each kind as one shape."""
    floor = top + 19.0
    arches: list[Command] = []
    rims: list[Command] = []
    grain: list[Command] = []
    bodies: list[Command] = []
    discs: list[Command] = []
    for index, middle in enumerate(middles):
        arches += smooth([(middle + x, top + 0.6 + y) for x, y in _ARCH])
        rims += smooth([(middle + 0.5 + x * 0.84, top + 1.0 + y * 0.78) for x, y in _ARCH])
        for t in range(12):
            x, y = middle - 9.0 + t * 1.75, top + 2.6 + 2.8 * steady(t + index * 20)
            grain += smooth([(x, y), (x + 0.9, y - 0.35 + 0.7 * steady(t)), (x + 1.9, y + 0.1)], closed=False)
        discs += smooth([(middle + x, floor + y) for x, y in _DISC], tension=0.8)
        bodies += smooth([(middle + x, floor + y) for x, y in _BODY], tension=0.8)
    sheet.fill("vertebral arches", Role.BONE, tuple(arches), 0.4, light=(0.0, top - 1.0), toward=(0.0, top + 9.0))
    sheet.line("bone edges", Role.BONE_SHADE, tuple(rims), 0.18, opacity=0.6)
    sheet.line("bone grain", Role.BONE_SHADE, tuple(grain), 0.16, opacity=0.6)
    sheet.fill("discs", Role.DISC, tuple(discs), 0.35, light=(0.0, floor), toward=(0.0, floor + 24.0))
    sheet.fill("vertebral bodies", Role.BONE, tuple(bodies), 0.4, light=(0.0, floor), toward=(0.0, floor + 24.0))


@lru_cache(maxsize=4)
def signals(reached: float, left: float = 0.0) -> tuple[tuple[Outline, ...], float]:
    """Return signals on their way from the needle to the spine and on towards the brain, and how far the first came.

    They leave the nerve's ending one after another and follow each other; each grows as it sets out.

    Args:
        reached: Share of the way the first signal has run, 0 to 1.
        left: Left side of the view box in mm, where the way to the brain leaves it.
    """
    way, lengths = _way(left)
    total = sum(lengths)
    spots: list[tuple[Point, float]] = []
    at = reached * total
    while at > 0.0:
        spots.append((_on(way, lengths, min(at, total - 0.01)), min(at / 2.5, 1.0)))
        at -= _APART
    sheet = Sheet()
    if spots:
        halos = tuple(c for (x, y), size in spots for c in ball(x, y, 1.7 * size))
        lights = tuple(c for (x, y), size in spots for c in ball(x - 0.25, y - 0.3, 0.30 * size))
        sheet.fill("signal halos", Role.SPARK, halos, 0, opacity=0.35)
        sheet.many("signals", Role.SPARK, [ball(x, y, 0.9 * size) for (x, y), size in spots], 0.25)
        sheet.fill("signal lights", Role.PAPER, lights, 0)
    return lit(sheet.outlines), reached


@cache
def _way(left: float) -> tuple[tuple[Point, ...], tuple[float, ...]]:
    """Return the points of the signals' way and the distances between them."""
    nerve_back = list(reversed(sample(smooth(_STEM, closed=False), 8)))
    way = [*nerve_back, *[(x, 60.5) for x in steps(12.0, left - 6.0, 6)]]
    return tuple(way), tuple(distance(a, b) for a, b in pairwise(way))


def _on(way: tuple[Point, ...], lengths: tuple[float, ...], at: float) -> Point:
    """Return the point ``at`` mm along ``way``."""
    i = 0
    while at > lengths[i]:
        at -= lengths[i]
        i += 1
    return blend(way[i], way[i + 1], at / lengths[i])
