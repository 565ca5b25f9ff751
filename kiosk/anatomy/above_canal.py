"""The canal behind the disc between L4 and L5, seen from above: ligament, fat, sac, and the roots in and beside it."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.above_disc import mirrored
from kiosk.anatomy.curves import blend, ellipse, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.shaping import band, joined, strands, track

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.above_disc import CrossSection
    from kiosk.anatomy.drawing import Command, Point

# The middle of the L5 root in health, and where a herniation of 7 mm has pushed it.
_TRAVERSING = (10.9, 20.3)
_PUSHED = (9.3, 25.75)
# The bulge comes this far, in mm, before it touches the root, and has gone this far at its furthest.
_TOUCH, _FURTHEST = 1.2, 7.0
_ROOT = 2.1
# How broad the warm rim of a pressed root is.
_RIM = 0.55
# The front edge of the right lamina from the middle to the facet joint, where the yellow ligament holds, and the way
# the ligament is thick.
_HOLD = ((0.0, 37.2), (5.0, 33.6), (10.0, 29.8), (14.6, 26.2))
_WAY = (-0.584, -0.811)
# Where the eleven roots shown hang in a roomy sac (shares of its half width and height), and in a narrow one (mm from
# the middle of its front wall): the sac's threads as a horseshoe, then in three rows.
_THREADS = (
    ((-0.5, -0.34), (-2.75, 1.7)),
    ((-0.8, 0.0), (-4.5, 1.65)),
    ((-0.56, 0.44), (-1.85, 3.35)),
    ((-0.28, 0.62), (-0.92, 4.95)),
    ((-0.24, 0.0), (-0.92, 1.75)),
    ((0.0, 0.4), (0.0, 3.35)),
    ((0.24, 0.0), (0.92, 1.75)),
    ((0.28, 0.62), (0.92, 4.95)),
    ((0.56, 0.44), (1.85, 3.35)),
    ((0.8, 0.0), (4.5, 1.65)),
    ((0.5, -0.34), (2.75, 1.7)),
)
_THREAD, _CROWDED_THREAD = 0.98, 0.82


def root_shift(cut: CrossSection) -> float:
    """Return how far the herniation has pushed the L5 root, as a share from 0 to 1: 0 until it touches."""
    return max(0.0, cut.herniation.bulge_mm - _TOUCH) / (_FURTHEST - _TOUCH)


def traversing(cut: CrossSection, side: int) -> Point:
    """Return the middle of the root that runs past to the next level, on ``side`` 1 (right) or -1."""
    x, y = blend(_TRAVERSING, _PUSHED, root_shift(cut)) if side > 0 else _TRAVERSING
    x, y = x - 0.43 * cut.narrowing.facet_mm, y + 0.38 * cut.narrowing.bulge_mm
    return x * side, y


def sac_ring(cut: CrossSection) -> list[Point]:
    """Return the outline of the dural sac: oval in a roomy canal, a flat triangle in a narrow one."""
    n = cut.narrowing.value
    front, back = cut.rear + mix(1.3, 0.8, n), cut.apex - mix(2.0, 1.0, n)
    half = mix(8.6, 6.4, n)
    middle = mix(front, back, mix(0.46, 0.3, n))
    points = [
        (0.0, front + 0.2),
        (half * 0.55, front + mix(0.5, 0.1, n)),
        (half * 0.93, mix(front, middle, 0.5)),
        (half, middle),
        (half * mix(0.86, 0.74, n), mix(middle, back, 0.45)),
        (half * mix(0.5, 0.38, n), mix(middle, back, 0.85)),
        (0.0, back),
    ]
    # The sac gives way to the gel and to the root before it.
    dent = max(0.0, cut.herniation.bulge_mm - 1.5)
    tip = cut.bulge_tip
    out = []
    for x, y in mirrored(points):
        near = math.exp(-((math.dist((x, y), tip) / 6.5) ** 2))
        out.append((x - dent * (0.76 * near + 0.03), y + dent * 0.42 * near))
    return out


def threads(cut: CrossSection) -> list[Point]:
    """Return where the roots of the cauda equina lie in the sac."""
    outline = sac_ring(cut)
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    half = (max(xs) - min(xs)) / 2 - 1.0, (max(ys) - min(ys)) / 2 - 1.0
    tip, dent = cut.bulge_tip, cut.herniation.presses
    crowd, front = cut.narrowing.value, min(ys)
    out = []
    for (u, v), (beside, behind) in _THREADS:
        x = mix(middle[0] + u * half[0], beside, crowd)
        y = mix(middle[1] + v * half[1], front + behind, crowd)
        away = math.exp(-((math.dist((x, y), tip) / 5.5) ** 2)) * dent * 1.9
        out.append((x - away * 0.8, y + away * 0.3))
    return out


def sac(cut: CrossSection) -> list[Outline]:
    """Return the dural sac with the threads of the cauda equina in it."""
    ring = sac_ring(cut)
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    light, toward = (min(xs), min(ys)), (max(xs), max(ys))
    dots: list[Command] = []
    radius = mix(_THREAD, _CROWDED_THREAD, cut.narrowing.value)
    for point in threads(cut):
        dots.extend(ellipse(point, radius))
    return [
        Outline("dural sac", Role.SHEATH, smooth(ring), light=light, toward=toward),
        Outline("cauda equina", Role.NERVE, tuple(dots), line_mm=0.3, light=light, toward=toward),
    ]


def passing_root(cut: CrossSection, side: int) -> list[Outline]:
    """Return the L5 root on ``side`` 1 (right) or -1, and a warm rim where it is pressed: a nerve stays a nerve."""
    name = "right" if side > 0 else "left"
    x, y = traversing(cut, side)
    presses = cut.herniation.presses if side > 0 else 0.0
    flat = 1.0 - 0.16 * presses - 0.24 * cut.narrowing.value
    wide, high, turn = _ROOT / flat**0.5, _ROOT * flat, -24.0 * presses
    path = ellipse((x, y), wide, high, turn)
    plain = Outline(f"{name} L5 root", Role.NERVE, path, light=(x - 2, y - 2), toward=(x + 2, y + 2))
    pressed = max(presses, max(0.0, cut.narrowing.value - 0.4) / 0.6)
    if pressed <= 0.0:
        return [plain]
    rim = (*path, *ellipse((x, y), wide - _RIM, high - _RIM, turn))
    return [
        plain,
        replace(plain, name=f"{name} L5 root pressed", role=Role.NERVE_PRESSED, path=rim, opacity=pressed, line_mm=0.0),
    ]


@cache
def leaving_roots() -> tuple[Outline, ...]:
    """Return the roots of L4 that have left the canal above, with their swelling, beside the disc."""
    shapes: list[Outline] = []
    for side, name in ((-1, "left"), (1, "right")):
        points = [(20.6, 20.0), (24.2, 17.8), (28.0, 15.0), (31.6, 11.4), (34.6, 6.6), (36.6, 1.6)]
        line = track(flipped_line(points, side), steps=4)

        def half(share: float) -> float:
            return mix(1.5, 1.9, share) + 1.9 * math.exp(-(((share - 0.38) / 0.16) ** 2))

        shapes += [
            Outline(
                f"{name} L4 root",
                Role.NERVE,
                band(line, lambda s: -half(s), half, count=16),
                light=(28.0 * side - 4, 11.0),
                toward=(28.0 * side + 5, 19.0),
            ),
            Outline(
                f"{name} L4 root fibres",
                Role.NERVE_LINE,
                strands(
                    [
                        line.beside(lambda s: -0.35 * half(s), first=0.08, last=0.97, count=8),
                        line.beside(lambda s: 0.3 * half(s), first=0.08, last=0.97, count=8),
                    ]
                ),
                filled=False,
                line_mm=0.3,
                opacity=0.8,
            ),
        ]
    return tuple(shapes)


def flipped_line(points: Sequence[Point], side: int) -> list[Point]:
    """Return the open line ``points`` for ``side`` 1 (right) or -1 (left)."""
    return [(x * side, y) for x, y in points]


def yellow_ligament(cut: CrossSection) -> list[Outline]:
    """Return the two halves of the ligamentum flavum on the laminae: a V, 3 to 4 mm thick in health."""
    apex, thick, grow = cut.apex, cut.narrowing.flavum_mm, cut.narrowing.facet_mm
    shapes = []
    for side, name in ((-1, "left"), (1, "right")):
        (bx, by), (cx, cy) = _HOLD[1], _HOLD[2]
        inner = [
            (13.4 - 0.7 * grow, 24.8 + 0.16 * grow),
            (cx + _WAY[0] * thick * 0.85, cy + _WAY[1] * thick * 0.85),
            (bx + _WAY[0] * thick, by + _WAY[1] * thick),
            (0.0, apex),
        ]
        path = joined(flipped_line(_HOLD, side), flipped_line(inner, side))
        light, toward = (side * 2.0, apex - 4.0), (side * 10.0, 38.0)
        shapes.append(
            Outline(f"{name} ligamentum flavum", Role.LIGAMENT, path, line_mm=0.35, light=light, toward=toward)
        )
    return shapes


@cache
def canal_fat() -> Outline:
    """Return the fat between sac, ligament and joints, out to both exit holes."""
    half = [
        (0.0, 12.0),
        (10.0, 12.0),
        (20.0, 10.0),
        (27.0, 10.0),
        (29.0, 18.0),
        (23.0, 22.6),
        (15.0, 24.6),
        (11.0, 30.0),
        (5.0, 34.8),
        (0.0, 37.0),
    ]
    return Outline("epidural fat", Role.SHEATH, smooth(mirrored(half), tension=0.9), line_mm=0.0, opacity=0.6)
