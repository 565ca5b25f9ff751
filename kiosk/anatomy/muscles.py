"""Muscles of the back from behind, and a strained one enlarged (mm, coordinates of the body).

Erector spinae: two rope-like columns, their middle 3 to 5 cm from the mid-line, from sacrum and hip crest up.
Thoracolumbar fascia: the pale diamond over the low back. Quadratus lumborum: deep, from hip crest to lowest rib.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.light import across, joined, mirrored, stroke
from kiosk.anatomy.pelvis import CREST, CREST_RIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Point

# Inner and outer edge of the right erector column at heights from the neck to the sacrum.
_COLUMN: tuple[tuple[float, float, float], ...] = (
    (262, 6, 18), (310, 7, 34), (370, 7, 45), (430, 7, 52), (490, 7, 59), (550, 7, 67), (610, 7, 73), (655, 7, 74),
    (695, 8, 66), (735, 8, 50), (775, 7, 32), (812, 5, 14), (828, 3, 6),
)  # fmt: skip
_QUADRATUS: tuple[Point, ...] = (
    (40, 556), (62, 566), (74, 573), (84, 600), (92, 634), (101, 674), (88, 690), (70, 704), (56, 692), (48, 640),
    (42, 596),
)  # fmt: skip
_FASCIA: tuple[Point, ...] = (
    (0, 520),
    (28, 556),
    (62, 606),
    (94, 652),
    (106, 674),
    (78, 706),
    (46, 762),
    (18, 812),
    (0, 834),
)
# The strained patch: its middle, and its half axes in mm.
PATCH: Point = (44.0, 664.0)
PATCH_AXES = (31.0, 43.0)
LOWEST_RIB = 580.0


def edges(y: float) -> tuple[float, float]:
    """Return inner and outer edge of the right erector column at height ``y`` (mm from the mid-line)."""
    rows = _COLUMN
    if y <= rows[0][0]:
        return rows[0][1:]
    for (y0, a0, b0), (y1, a1, b1) in itertools.pairwise(rows):
        if y <= y1:
            t = (y - y0) / (y1 - y0)
            return mix(a0, a1, t), mix(b0, b1, t)
    return rows[-1][1:]


def _pair(name: str, role: Role, points: Sequence[Point], line_mm: float, opacity: float = 1.0) -> list[Outline]:
    out: list[Outline] = []
    for side, sign in (("left", -1.0), ("right", 1.0)):
        shape = Outline(
            f"{side} {name}", role, smooth([(sign * x, y) for x, y in points]), line_mm=line_mm, opacity=opacity
        )
        middle = sum(x for x, _ in points) / len(points) * sign
        out.append(across(shape, (middle - 70, points[0][1]), (middle + 80, points[0][1] + 160)))
    return out


def _fibres(name: str, lines: Sequence[Sequence[Point]], width: float) -> list[Outline]:
    out: list[Outline] = []
    for side, sign in (("left", -1.0), ("right", 1.0)):
        path = [command for line in lines for command in smooth([(sign * x, y) for x, y in line], closed=False)]
        out.append(Outline(f"{side} {name} fibres", Role.MUSCLE_FIBRE, tuple(path), filled=False, line_mm=width))
    return out


def erector_spinae(line_mm: float) -> list[Outline]:
    """Return both columns with their three strands and fibres."""
    inner = [(a, y) for y, a, _ in _COLUMN]
    outer = [(b, y) for y, _, b in _COLUMN]
    right = [*inner, *reversed(outer)]
    out: list[Outline] = []
    for side, sign in (("left", -1.0), ("right", 1.0)):
        path = smooth([(sign * x, y) for x, y in right], tension=0.9)
        belly = Outline(f"{side} erector spinae", Role.MUSCLE, path, line_mm=line_mm)
        out.append(across(belly, (sign * 36 - 46, 600.0), (sign * 36 + 50, 640.0)))
    lines = [[(a + (b - a) * share, y) for y, a, b in _COLUMN[:-1]] for share in (0.14, 0.28, 0.42, 0.57, 0.72, 0.86)]
    out += _fibres("erector", lines, line_mm * 0.55)
    for name, share in (("longissimus", 0.35), ("iliocostalis", 0.66)):
        line = [(a + (b - a) * share, y) for y, a, b in _COLUMN[1:-2]]
        for side, sign in (("left", -1.0), ("right", 1.0)):
            cleft = stroke([(sign * x, y) for x, y in line], line_mm * 1.6)
            out.append(Outline(f"{side} {name} cleft", Role.MUSCLE_DEEP, cleft, line_mm=0, opacity=0.7))
    return out


def deep_muscles(line_mm: float) -> list[Outline]:
    """Return quadratus lumborum of both sides, from the hip crest to the lowest rib."""
    lines = [[(44 + 9 * k, 566 + 4 * k), (50 + 9.5 * k, 630), (58 + 10 * k, 690 - 5 * k)] for k in range(4)]
    return [
        *_pair("quadratus lumborum", Role.MUSCLE_DEEP, _QUADRATUS, line_mm),
        *_fibres("quadratus", lines, line_mm * 0.5),
    ]


def fascia(line_mm: float) -> list[Outline]:
    """Return the thoracolumbar fascia: a pale diamond, thin enough to see the columns through."""
    half = [*_FASCIA, *mirrored(_FASCIA[1:-1])]
    sheet = Outline("thoracolumbar fascia", Role.FASCIA, smooth(half, tension=0.7), line_mm=line_mm * 0.8, opacity=0.5)
    weave = [
        command
        for sign in (-1.0, 1.0)
        for k in range(6)
        for command in smooth(
            [(0, 566 + 44 * k), (sign * 34, 590 + 40 * k), (sign * (78 - 7 * k), 648 + 22 * k)], closed=False
        )
    ]
    lines = Outline("fascia weave", Role.FASCIA, tuple(weave), filled=False, line_mm=line_mm * 0.45, opacity=0.45)
    return [sheet, lines]


def ligaments(line_mm: float) -> list[Outline]:
    """Return spinous processes and the short bands between them, C7 to L5."""
    out: list[Outline] = []
    rows = spine().vertebrae
    for above, below in itertools.pairwise(rows):
        top, bottom = above.spinous_tip[1] - 3, below.frame.y + 2
        band = joined([(-2.4, top), (2.4, top)], [(1.9, bottom), (-1.9, bottom)])
        out.append(Outline(f"{above.name}-{below.name} ligament", Role.LIGAMENT, band, line_mm=line_mm * 0.6))
    for v in rows:
        tip = ellipse((0.0, (v.frame.y + v.spinous_tip[1]) / 2), 3.6, (v.spinous_tip[1] - v.frame.y) / 2 + 1.5)
        bone = Outline(f"{v.name} spinous process", Role.BONE, tip, line_mm=line_mm * 0.8)
        out.append(across(bone, (-5, v.frame.y - 5), (6, v.frame.y + 16)))
    return out


def hip_crest(line_mm: float) -> list[Outline]:
    """Return the rims of the hip bones, and the lowest ribs, as landmarks."""
    out: list[Outline] = []
    for side, sign in (("left", -1.0), ("right", 1.0)):
        path = stroke([(sign * x, y) for x, y in CREST_RIM], 9.0)
        bone = Outline(f"{side} hip crest", Role.BONE, path, line_mm=line_mm)
        out.append(across(bone, (-150.0, 660.0), (170.0, 760.0)))
        rib = stroke([(sign * x, y) for x, y in ((16, 534), (38, 546), (58, 564), (74, LOWEST_RIB))], 8.0)
        out.append(across(Outline(f"{side} rib 12", Role.BONE, rib, line_mm=line_mm), (-80.0, 520.0), (90.0, 590.0)))
    return out


def levels() -> dict[str, float]:
    """Return heights in mm that bound the patch: lowest rib, L3, L5 and hip crest."""
    column = spine()
    return {
        "lowest rib": LOWEST_RIB,
        "L3": column["L3"].frame.y,
        "L5": column["L5"].frame.y,
        "hip crest": CREST[1],
    }
