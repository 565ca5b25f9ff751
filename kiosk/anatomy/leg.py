"""The sciatic nerve of the right leg, from its roots in the low back to the foot, and the skin its roots feel (mm).

Roots L4 to S3 leave below the pedicle of their own vertebra or through the sacrum, join within the pelvis and run
under the piriformis muscle into the buttock, midway between sitting bone and the bump at the side of the hip. The
nerve keeps to the middle of the back of the thigh and forks above the hollow of the knee: the tibial nerve goes on
down the calf to the sole, the common fibular nerve winds round the outer knee to shin and top of the foot.
Standard anatomy; up to 2 cm wide at its start.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body_outline import contours
from kiosk.anatomy.curves import blend, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, dense, inward, joined, ribbon, stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.body_outline import Build
    from kiosk.anatomy.drawing import Path, Point

# The tint of the skin that root L5 feels: another one than the lit nerve's and than the tint of S1.
L5_SKIN = Role.LIGAMENT
# Each root from the dural sac to where it joins; EXITS names where each leaves the column.
ROOTS: dict[str, tuple[Point, ...]] = {
    "L4": (
        (2, 612), (5.6, 634), (6.9, 654), (6.9, 666), (7.1, 674), (11.5, 680.5), (24, 689), (34, 706), (48, 742),
        (57, 774), (66, 800),
    ),
    "L5": (
        (2, 650), (6, 672), (7.4, 681), (7.9, 690), (7.6, 708), (11.5, 718), (25, 729), (37, 745), (49, 768), (64, 798),
    ),
    "S1": ((2, 694), (6.5, 716), (24, 756), (37, 770), (51, 784), (66, 802)),
    "S2": ((1.5, 720), (6, 742), (21, 776), (37, 786), (53, 794), (68, 804)),
    "S3": ((1, 742), (5, 762), (17.5, 794), (35, 799), (53, 803), (70, 808)),
}  # fmt: skip
EXITS: dict[str, Point] = {
    "L4": (24, 689), "L5": (25, 729), "S1": (24, 756), "S2": (21, 776), "S3": (17.5, 794),
}  # fmt: skip
# How wide a root is, and how far the bulge of its disc moves root L5 (mm).
ROOT_WIDTH = 4.4
_PRESSED_BY = 2.4
SCIATIC: tuple[Point, ...] = (
    (62, 794), (80, 815), (97, 836), (105, 860), (105, 900), (100, 950), (95, 1010), (91, 1075), (89, 1136),
)  # fmt: skip
FORK: Point = SCIATIC[-1]
TIBIAL: tuple[Point, ...] = (
    (89, 1124), (88, 1160), (86, 1226), (85, 1300), (83, 1390), (79, 1480), (71, 1560), (61, 1622), (62, 1660),
    (78, 1690), (92, 1699),
)  # fmt: skip
FIBULAR: tuple[Point, ...] = ((90, 1124), (97, 1160), (110, 1204), (122, 1242), (131, 1274), (133, 1290))
# From here on it lies in front: shin and top of the foot.
FIBULAR_FRONT: tuple[Point, ...] = (
    (133, 1288), (130, 1320), (126, 1390), (119, 1480), (110, 1560), (106, 1618), (122, 1660), (148, 1683),
)  # fmt: skip
FIBULAR_NECK: Point = (131.0, 1274.0)
# Widths in mm along each of these courses.
SCIATIC_WIDTHS = (16.0, 18.5, 19.0, 18.0, 17.0, 16.0, 15.5, 15.0, 14.5)
FIBULAR_WIDTHS = (9.0, 10.0, 10.0, 9.5, 9.0, 8.5)
FRONT_WIDTHS = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 4.0)
_WITHIN = 2.0
# Where the skin of L5 begins below the knee (mm), and how many points of its edge make a shape.
_SHIN_TOP, _LEAST = 1250.0, 3
_PIRIFORMIS: tuple[Point, ...] = (
    (34, 768), (52, 767), (80, 776), (108, 788), (134, 797), (146, 803), (145, 810), (132, 811), (106, 812), (78, 814),
    (54, 814), (34, 806), (30, 788),
)  # fmt: skip


def dural_sac() -> Path:
    """Return the sac in the open canal, from L2 down to its end at S2."""
    right = [(7.2, 560), (6.8, 620), (5.6, 665), (5.2, 700), (4.8, 735), (3.4, 762), (0.0, 776)]
    return joined([*right, *[(-x, y) for x, y in reversed(right[:-1])]])


def root(name: str, pressed: float = 0.0) -> tuple[Point, ...]:
    """Return the course of root ``name`` in mm; pressed, root L5 gives way to the bulge of disc L4-L5."""
    if name != "L5":
        return ROOTS[name]
    return tuple((x - _PRESSED_BY * pressed * (abs(y - 690) < 1), y) for x, y in ROOTS[name])


def _root(name: str, pressed: float, line_mm: float) -> Outline:
    points = root(name, pressed)
    return Outline(f"{name} root", Role.NERVE, ribbon(points, [ROOT_WIDTH] * len(points)), line_mm=line_mm)


def pressed_root(pressed: float, line_mm: float) -> list[Outline]:
    """Return root L5, given way by a share ``pressed`` (0 to 1) of what the bulge asks for."""
    shape = _root("L5", pressed, line_mm)
    return [shape, replace(shape, name="L5 root fill", line_mm=0)]


def other_roots(line_mm: float) -> list[Outline]:
    """Return the four roots no disc presses here: L4, S1, S2 and S3."""
    out = [_root(name, 0.0, line_mm) for name in ROOTS if name != "L5"]
    # Painted twice, with and without their contours: where parts join no line crosses the nerve.
    return out + [replace(shape, name=f"{shape.name} fill", line_mm=0) for shape in out]


def nerve(line_mm: float) -> list[Outline]:
    """Return the sciatic nerve and its two branches down to the foot, solid lines."""
    course = ribbon(FIBULAR_FRONT, FRONT_WIDTHS)
    front = Outline("common fibular nerve in front", Role.NERVE, course, line_mm=line_mm, opacity=0.5)
    bands = {
        "common fibular nerve": ribbon(FIBULAR, FIBULAR_WIDTHS),
        "tibial nerve": ribbon(TIBIAL, (12.0, 12.0, 11.5, 11, 10, 9.5, 9, 8.5, 8, 7, 4.0)),
        "sciatic nerve": ribbon(SCIATIC, SCIATIC_WIDTHS),
    }
    out = [front, *(Outline(name, Role.NERVE, band, line_mm=line_mm) for name, band in bands.items())]
    out += [Outline(f"{name} fill", Role.NERVE, band, line_mm=0) for name, band in bands.items()]
    return out


def nerve_fibres(line_mm: float) -> list[Outline]:
    """Return fine lines along the nerve and its branches."""
    out: list[Outline] = []
    for name, offset in (("inner", 3.6), ("middle", 0.0), ("outer", -3.6)):
        line = inward(dense(SCIATIC), [offset] * (6 * (len(SCIATIC) - 1) + 1))
        fibre = smooth(line[8:-4:3], closed=False)
        out.append(Outline(f"{name} fibres", Role.NERVE_LINE, fibre, filled=False, line_mm=line_mm * 0.5))
    for name, path in (("tibial fibres", TIBIAL[1:-2]), ("fibular fibres", FIBULAR[1:])):
        out.append(Outline(name, Role.NERVE_LINE, smooth(path, closed=False), filled=False, line_mm=line_mm * 0.5))
    return out


def piriformis(line_mm: float) -> list[Outline]:
    """Return the right piriformis muscle, from the sacrum to the bump at the side of the hip."""
    belly = Outline("piriformis", Role.MUSCLE, smooth(_PIRIFORMIS), line_mm=line_mm, opacity=0.85)
    out = [across(belly, (40.0, 760.0), (140.0, 840.0))]
    for k, (start, bow, end) in enumerate(
        (((36, 776), (84, 786), (138, 802)), ((34, 788), (84, 795), (138, 805)), ((37, 800), (84, 805), (136, 808))), 1
    ):
        out.append(
            Outline(f"piriformis fibre {k}", Role.MUSCLE_FIBRE, stroke((start, bow, end), 1.4), line_mm=line_mm * 0.5)
        )
    return out


def strips(build: Build, line_mm: float) -> list[Outline]:
    """Return the skin that root L5 feels (outer shin) and that S1 feels (calf, heel, outer foot).

    L5 goes on round to the top of the foot, out of sight from behind: see `foot_from_above`.
    """
    outer, back = _shin(build)
    # Above the ankle it goes round to the front, out of sight: top of the foot and big toe.
    l5 = smooth([*outer[::2], (108, 1612), (103, 1606), *back[-3:1:-2]])
    s1 = smooth(
        [
            (82, 1240), (104, 1262), (108, 1320), (104, 1400), (97, 1480), (95, 1560), (98, 1630), (106, 1668),
            (140, 1682), (154, 1692), (128, 1697), (84, 1702), (60, 1692), (60, 1650), (64, 1580), (57, 1500),
            (52, 1420), (54, 1330), (60, 1264),
        ]
    )  # fmt: skip
    return [
        Outline("S1 skin strip", Role.CALM, s1, line_mm=line_mm, opacity=0.5),
        Outline("L5 skin strip", L5_SKIN, l5, line_mm=0, opacity=0.2),
        Outline("L5 skin strip edge", L5_SKIN, l5, filled=False, line_mm=line_mm, opacity=0.6),
    ]


@cache
def _shin(build: Build) -> tuple[list[Point], list[Point]]:
    """Return outer and inner edge of the skin of L5, knee to ankle."""
    edge = [p for p in dense(contours(build).trunk, 3) if p[1] > _SHIN_TOP]
    last = len(edge) - 1
    # Within the contour of the leg all the way.
    outer = inward(edge, [_WITHIN] * len(edge))
    depths = [1.0 + 27 * min(i / 5, (last - i) / 5, 1.0) ** 0.5 for i in range(last + 1)]
    return outer, inward(outer, depths)


def shin_lit(build: Build, height: float) -> list[Outline]:
    """Return the skin of L5 from the knee down to ``height`` (mm), warm."""
    outer, back = _shin(build)
    count = sum(y < height for _, y in outer)
    if count < _LEAST:
        return []
    path = joined(outer[:count], list(reversed(back[1:count])))
    return [Outline("L5 skin strip lit", L5_SKIN, path, line_mm=0, opacity=0.6)]


def along(points: Sequence[Point], y: float) -> Point:
    """Return the point at height ``y`` of a course that runs downward; its ends beyond them."""
    line = dense(points)
    for a, b in itertools.pairwise(line):
        if a[1] <= y <= b[1]:
            return blend(a, b, (y - a[1]) / ((b[1] - a[1]) or 1.0))
    return line[0] if y < line[0][1] else line[-1]
