"""The spine below the muscle, and the nerve from it to muscle and skin, with signals on their way.

Seen from the side with the back uppermost and the head to the left: arches of two vertebrae, the sac with its nerve
threads below them, and the bodies with a disc between them at the foot of the picture. The nerve leaves between the
two arches, as the branch to the muscles and skin of the back does.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import blend, distance, ellipse, sample, smooth
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.section import LEFT, RIGHT, roll, slab, steady, steps
from kiosk.scenes.tissue import nerve

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point
    from kiosk.scenes.strokes import Sheet

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
_PULSES = 22


def spine_below(sheet: Sheet, top: float) -> None:
    """Draw ligament, arches, sac and bodies from the height ``top`` (mm) downward, and the nerve."""
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
    for index in range(6):
        y = top + 10.1 + index * 1.35
        points = [(x, y + roll(x, 0.22, 24.0, index * 0.3)) for x in steps(LEFT, RIGHT, 54)]
        sheet.line(f"nerve thread {index}", Role.NERVE_LINE, smooth(points, closed=False), 0.75)
        sheet.line(
            f"nerve thread light {index}",
            Role.SHEATH,
            smooth([(x, y - 0.45) for x, y in points], closed=False),
            0.12,
            opacity=0.5,
        )
    for index, middle in enumerate((-27.5, 8.5, 44.5, 80.5, 116.5, -63.5)):
        _vertebra(sheet, index, middle, top)
    nerve(sheet, "branch to the skin", list(_TO_SKIN), [1.0, 0.85, 0.7, 0.55, 0.4, 0.2])
    nerve(sheet, "branch to the muscle", list(_TO_MUSCLE), [0.9, 0.7, 0.45, 0.2])
    nerve(sheet, "posterior branch", list(_STEM), [1.3, 1.7, 1.6, 1.3, 1.0, 0.75, 0.5, 0.34, 0.18])
    sheet.fill("ganglion", Role.NERVE, ellipse((25.6, 55.9), 1.9, 1.25, -48), 0.25)


def _vertebra(sheet: Sheet, index: int, middle: float, top: float) -> None:
    arch: list[Point] = [
        (-13.2, 4.4), (-11.6, 2.0), (-7.4, 1.6), (-3.0, -0.4), (3.0, -1.4), (9.0, -1.0), (14.0, 1.0), (16.4, 3.4),
        (15.2, 5.0), (10.6, 5.4), (6.4, 7.0), (0.0, 7.8), (-6.6, 7.4), (-11.4, 7.0),
    ]  # fmt: skip
    sheet.fill(f"vertebral arch {index}", Role.BONE, smooth([(middle + x, top + 0.6 + y) for x, y in arch]), 0.4)
    rim = smooth([(middle + 0.5 + x * 0.84, top + 1.0 + y * 0.78) for x, y in arch])
    sheet.line(f"bone edge {index}", Role.BONE_SHADE, rim, 0.18, opacity=0.6)
    for t in range(12):
        x, y = middle - 9.0 + t * 1.75, top + 2.6 + 2.8 * steady(t + index * 20)
        grain = smooth([(x, y), (x + 0.9, y - 0.35 + 0.7 * steady(t)), (x + 1.9, y + 0.1)], closed=False)
        sheet.line(f"bone grain {index} {t}", Role.BONE_SHADE, grain, 0.16, opacity=0.6)
    body: list[Point] = [
        (-12.8, 0.6), (-8.0, 1.1), (0.0, 1.5), (8.0, 1.1), (12.8, 0.6), (13.8, 2.4), (12.8, 6.0), (12.2, 14.0),
        (12.8, 40.0), (-12.8, 40.0), (-12.2, 14.0), (-12.8, 6.0), (-13.8, 2.4),
    ]  # fmt: skip
    floor = top + 19.0
    disc: list[Point] = [(12.6, 1.4), (18.0, 0.3), (23.4, 1.4), (24.6, 6.0), (24.0, 40.0), (12.0, 40.0), (11.6, 6.0)]
    sheet.fill(f"disc {index}", Role.DISC, smooth([(middle + x, floor + y) for x, y in disc], tension=0.8), 0.35)
    sheet.fill(
        f"vertebral body {index}", Role.BONE, smooth([(middle + x, floor + y) for x, y in body], tension=0.8), 0.4
    )


def signals(sheet: Sheet, reached: float) -> float:
    """Draw signals from the needle to the spine and on towards the brain; return the share of the way reached."""
    way = [*reversed(sample(smooth(_STEM, closed=False), 8)), *[(x, 60.5) for x in (12.0, 0.0, -20.0, -40.0, -60.0)]]
    lengths = [distance(a, b) for a, b in pairwise(way)]
    total = sum(lengths)
    front = reached * total
    for index in range(_PULSES):
        at = total * (index + 0.5) / _PULSES
        shown = min(max((front - at) / 2.0, 0.0), 1.0)
        if shown > 0:
            spot = _on(way, lengths, at)
            sheet.fill(f"signal halo {index}", Role.SPARK, ellipse(spot, 1.6), 0, opacity=0.35 * shown)
            sheet.fill(f"signal {index}", Role.SPARK, ellipse(spot, 0.85), 0.25, opacity=shown)
            sheet.fill(
                f"signal light {index}", Role.PAPER, ellipse((spot[0] - 0.25, spot[1] - 0.3), 0.28), 0, opacity=shown
            )
    return reached


def _on(way: list[Point], lengths: list[float], at: float) -> Point:
    """Return the point ``at`` mm along ``way``."""
    i = 0
    while at > lengths[i]:
        at -= lengths[i]
        i += 1
    return blend(way[i], way[i + 1], at / lengths[i])
