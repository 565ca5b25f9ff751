"""The spine below the muscle, and the nerve from it to muscle and skin, with signals on their way.

Seen from the side with the back uppermost and the head to the left, cut beside the canal: arches that meet in joints,
pedicles, and bodies with discs at the foot of the picture. Between two pedicles is the exit hole with the ganglion of
its nerve. The branch to the muscles and skin of the back leaves it there and goes round the side of the joint. The
canal itself lies behind the bone.
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
    (12.8, 60.0),
    (15.0, 59.9),
    (18.6, 59.4),
    (24.4, 58.3),
    (29.6, 55.9),
    (33.0, 52.4),
    (35.4, 48.4),
    (38.0, 44.3),
    (41.0, 40.4),
    (43.8, 36.8),
    (45.6, 33.4),
)
NERVE_ENDING: Point = _STEM[-1]
"""Where the finest twig ends in the muscle, beside the needle's tip, in mm."""

_TO_SKIN: tuple[Point, ...] = ((36.4, 46.8), (32.6, 41.0), (27.6, 34.6), (24.4, 27.6), (22.2, 21.4), (20.4, 16.6))
_TO_MUSCLE: tuple[Point, ...] = ((39.6, 42.2), (45.0, 43.6), (51.0, 42.4), (57.0, 43.0))
# From one signal to the next, in mm.
_APART = 5.2


def spine_below(sheet: Sheet, block: Block) -> None:
    """Draw ligament, the fat of the exit holes, discs and vertebrae below the muscle of ``block``, and the nerve."""
    top = block.levels[5]
    sheet.add(
        slab("deep ligament", Role.LIGAMENT, lambda x: top + roll(x, 0.3, 30.0), lambda _: 120.0),
        slab("fat of the exit holes", Role.FAT, lambda _: top + 6.4, lambda _: 120.0, 0.25),
    )
    _vertebrae(sheet, [x for x in (-63.5, -27.5, 8.5, 44.5, 80.5, 116.5) if _shown(block, x)], top)
    nerve(sheet, "branch to the skin", list(_TO_SKIN), [1.0, 0.85, 0.7, 0.55, 0.4, 0.2])
    nerve(sheet, "branch to the muscle", list(_TO_MUSCLE), [0.9, 0.7, 0.45, 0.2])
    nerve(sheet, "posterior branch", list(_STEM), [1.9, 2.0, 1.9, 1.6, 1.4, 1.25, 1.1, 0.85, 0.6, 0.36, 0.18])
    sheet.fill("ganglion", Role.NERVE, ellipse((17.6, 59.6), 2.7, 1.7, -6), 0.25)


def _shown(block: Block, middle: float) -> bool:
    return block.left - 26.0 < middle < block.right + 18.0


# A vertebra cut through its pedicle, clockwise from the tip of the upper joint process; y from the muscle's lower side.
_VERTEBRA: tuple[Point, ...] = (
    (-20.5, 8.0), (-17.0, 5.8), (-13.5, 3.6), (-10.0, 1.8), (-3.0, -0.2), (4.0, -1.2), (11.0, -0.6), (17.0, 1.0),
    (20.4, 2.8), (18.2, 4.9), (14.6, 7.0), (10.6, 7.6), (6.0, 7.7), (3.4, 9.4), (2.4, 12.6), (3.6, 16.0), (7.0, 18.2),
    (12.8, 19.2), (13.6, 21.6), (12.4, 26.0), (12.4, 44.0), (-12.4, 44.0), (-12.4, 26.0), (-13.6, 21.0),
    (-12.8, 18.4), (-11.4, 15.0), (-12.2, 11.8), (-15.0, 10.5), (-18.6, 10.2),
)  # fmt: skip
_DISC: tuple[Point, ...] = (
    (12.6, 1.4), (18.0, 0.3), (23.4, 1.4), (24.6, 6.0), (24.0, 40.0), (12.0, 40.0), (11.6, 6.0)
)  # fmt: skip
_JOINT: tuple[Point, ...] = ((14.9, 7.8), (18.5, 5.6), (21.4, 3.3))


def _vertebrae(sheet: Sheet, middles: list[float], top: float) -> None:
    """Draw every vertebra whose middle is given: all discs, then all bones, each kind as one shape."""
    floor = top + 19.0
    bones: list[Command] = []
    grain: list[Command] = []
    discs: list[Command] = []
    joints: list[Command] = []
    for index, middle in enumerate(middles):
        discs += smooth([(middle + x, floor + y) for x, y in _DISC], tension=0.8)
        bones += smooth([(middle + x, top + 0.6 + y) for x, y in _VERTEBRA], tension=0.85)
        joints += smooth([(middle + x, top + 0.6 + y) for x, y in _JOINT], closed=False)
        for t in range(12):
            x, y = middle - 9.0 + t * 1.75, top + 2.6 + 2.8 * steady(t + index * 20)
            grain += smooth([(x, y), (x + 0.9, y - 0.35 + 0.7 * steady(t)), (x + 1.9, y + 0.1)], closed=False)
        for t in range(7):
            x, y = middle - 8.6 + 8.0 * steady(t + index * 9 + 3), top + 9.6 + t * 1.5
            grain += smooth([(x, y), (x + 0.3, y + 0.8), (x + 0.1, y + 1.7)], closed=False)
    sheet.fill("discs", Role.DISC, tuple(discs), 0.35, light=(0.0, floor), toward=(0.0, floor + 24.0))
    sheet.fill("vertebrae", Role.BONE, tuple(bones), 0.4, light=(0.0, top - 1.0), toward=(0.0, top + 24.0))
    sheet.line("bone grain", Role.BONE_SHADE, tuple(grain), 0.16, opacity=0.6)
    sheet.line("joints", Role.DISC, tuple(joints), 0.5, opacity=0.8)


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
    before: list[tuple[Point, float]] = []
    behind: list[tuple[Point, float]] = []
    at = reached * total
    while at > 0.0:
        spot = _on(way, lengths, min(at, total - 0.01))
        (before if spot[0] > _STEM[0][0] else behind).append((spot, min(at / 2.5, 1.0)))
        at -= _APART
    sheet = Sheet()
    if behind:
        dots = tuple(c for (x, y), _ in behind for c in ball(x, y, 0.8))
        sheet.fill("signals behind the bone", Role.SPARK, dots, 0, opacity=0.55)
    if before:
        halos = tuple(c for (x, y), size in before for c in ball(x, y, 1.7 * size))
        lights = tuple(c for (x, y), size in before for c in ball(x - 0.25, y - 0.3, 0.30 * size))
        sheet.fill("signal halos", Role.SPARK, halos, 0, opacity=0.35)
        sheet.many("signals", Role.SPARK, [ball(x, y, 0.9 * size) for (x, y), size in before], 0.25)
        sheet.fill("signal lights", Role.PAPER, lights, 0)
    return lit(sheet.outlines), reached


@cache
def _way(left: float) -> tuple[tuple[Point, ...], tuple[float, ...]]:
    """Return the points of the signals' way and the distances between them: the branch, then the canal."""
    nerve_back = list(reversed(sample(smooth(_STEM, closed=False), 8)))
    way = [*nerve_back, *[(x, 60.0) for x in steps(7.0, left - 6.0, 6)]]
    return tuple(way), tuple(distance(a, b) for a, b in pairwise(way))


def _on(way: tuple[Point, ...], lengths: tuple[float, ...], at: float) -> Point:
    """Return the point ``at`` mm along ``way``."""
    i = 0
    while at > lengths[i]:
        at -= lengths[i]
        i += 1
    return blend(way[i], way[i + 1], at / lengths[i])
