"""The disc between L4 and L5 and its canal, cut across and seen from above: front of the body at the top.

The middle of the disc is the origin. Seen from above the person's left is on the left of the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import blend, ellipse, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.shaping import band, joined, strands, track

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.conditions import Herniation, Narrowing
    from kiosk.anatomy.drawing import Point

# The right half of a disc's rim from the front to the hollow back.
_RIM = (
    (0.0, -18.6),
    (5.5, -18.3),
    (11.5, -17.0),
    (17.0, -14.4),
    (21.6, -10.2),
    (24.6, -4.8),
    (25.7, 1.0),
    (24.8, 6.6),
    (21.8, 11.8),
    (17.4, 15.4),
    (13.2, 17.1),
    (9.4, 17.2),
    (6.0, 16.4),
    (3.0, 15.3),
    (0.0, 14.8),
)
# The gel fills between 40 and 50 % of the disc and lies a little behind its middle.
_GEL = (0.0, 0.3, 19.9, 12.1)
_RINGS = 7
# Five o'clock, with the front of the body at twelve.
_WEAK = (9.6, 17.0)
_WEAK_WAY = (0.2, 0.98)
_TRAVERSING = (10.7, 20.0)
_THREADS = (
    (-0.62, -0.28),
    (-0.78, 0.06),
    (-0.56, 0.36),
    (-0.28, 0.62),
    (-0.34, 0.08),
    (0.0, 0.36),
    (0.34, 0.08),
    (0.28, 0.62),
    (0.56, 0.36),
    (0.78, 0.06),
    (0.62, -0.28),
)


def mirrored(points: Sequence[Point]) -> list[Point]:
    """Return ``points`` of the right half followed by those of the left half, backwards, without doubles."""
    left = [(-x, y) for x, y in reversed(points)]
    first = 1 if points[-1][0] == 0 else 0
    last = len(left) - (1 if points[0][0] == 0 else 0)
    return [*points, *left[first:last]]


def flipped(points: Sequence[Point], side: int) -> list[Point]:
    """Return ``points`` for ``side`` 1 (right) or -1 (left), running the same way round."""
    return list(points) if side > 0 else [(-x, y) for x, y in reversed(points)]


@dataclass(frozen=True, slots=True)
class CrossSection:
    """Where things lie at disc level for a herniation and a narrowing. All points in mm."""

    herniation: Herniation
    narrowing: Narrowing

    @property
    def rim(self) -> list[Point]:
        """The disc's rim, closed, clockwise from the front."""
        points = mirrored(_RIM)
        bulge, b = self.narrowing.bulge_mm, self.herniation.bulge_mm
        out: list[Point] = []
        for x, y in points:
            back = max(0.0, min(1.0, (y - 4.0) / 8.0))
            near = math.exp(-((math.dist((x, y), _WEAK) / 4.4) ** 2))
            hollow = math.exp(-((x / 9.0) ** 2))
            push = bulge * back * (0.45 + 0.55 * hollow)
            out.append(
                (x * (1.0 + 0.012 * bulge) + _WEAK_WAY[0] * b * 0.7 * near, y + push + _WEAK_WAY[1] * b * 0.7 * near)
            )
        return out

    @property
    def rear(self) -> float:
        """How far back the disc reaches in the middle (y in mm)."""
        return _RIM[-1][1] + self.narrowing.bulge_mm

    @property
    def apex(self) -> float:
        """Where the yellow ligaments meet in the middle of the canal's back wall (y in mm)."""
        return self.rear + self.narrowing.canal_mm

    @property
    def bulge_tip(self) -> Point:
        """The end of the gel that has pushed out."""
        b = self.herniation.bulge_mm
        return _WEAK[0] + _WEAK_WAY[0] * b, _WEAK[1] + _WEAK_WAY[1] * b

    def traversing(self, side: int) -> Point:
        """Return the middle of the root that runs past to the next level, on ``side`` 1 (right) or -1."""
        x, y = _TRAVERSING
        squeeze = self.narrowing.bulge_mm
        x, y = x - 0.62 * self.narrowing.facet_mm, y + 0.72 * squeeze
        if side > 0:
            shift = self.root_shift
            x, y = x + 0.16 * shift, y + 0.95 * shift
        return x * side, y

    @property
    def root_shift(self) -> float:
        """How far the herniation pushes the traversing root, in mm: not before it touches."""
        return max(0.0, self.herniation.bulge_mm - 1.6) * 0.95

    def sac(self) -> list[Point]:
        """Return the outline of the dural sac: oval in a roomy canal, a flat triangle in a narrow one."""
        n = self.narrowing.value
        front, back = self.rear + mix(1.3, 0.7, n), self.apex - mix(2.0, 1.0, n)
        half = mix(8.6, 7.4, n)
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
        dent = self.herniation.presses * max(0.0, self.herniation.bulge_mm - 1.5)
        tip = self.bulge_tip
        out = []
        for x, y in mirrored(points):
            near = math.exp(-((math.dist((x, y), tip) / 6.5) ** 2))
            out.append((x - dent * 0.7 * near - dent * 0.12, y + dent * 0.5 * near + 0.05 * dent))
        return out

    def threads(self) -> list[Point]:
        """Return where the roots of the cauda equina lie in the sac."""
        outline = self.sac()
        xs, ys = [p[0] for p in outline], [p[1] for p in outline]
        middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        half = (max(xs) - min(xs)) / 2 - 1.0, (max(ys) - min(ys)) / 2 - 1.0
        tip, dent = self.bulge_tip, self.herniation.presses
        out = []
        for u, v in _THREADS:
            narrow = 1.0 - self.narrowing.value * 0.42 * max(v, 0.0)
            x, y = middle[0] + u * half[0] * narrow, middle[1] + (v - 0.14 * self.narrowing.value) * half[1]
            away = math.exp(-((math.dist((x, y), tip) / 5.5) ** 2)) * dent * 2.4
            out.append((x - away * 0.8, y + away * 0.3))
        return out


def disc_outlines(cut: CrossSection) -> list[Outline]:
    """Return the disc: seven rings around the gel, and the gel's way out where it is herniated."""
    rim = cut.rim
    count = len(rim)
    gel = []
    for x, y in rim:
        turn = math.atan2((y - _GEL[1]) / 0.72, x - _GEL[0])
        gel.append((_GEL[0] + _GEL[2] * math.cos(turn), _GEL[1] + _GEL[3] * math.sin(turn) * (0.94 if y > 0 else 1.0)))
    light, toward = (-22.0, -20.0), (20.0, 20.0)
    shapes = [Outline("annulus fibrosus", Role.DISC, smooth(rim), light=light, toward=toward, line_mm=0.6)]
    for i in range(1, _RINGS):
        share = i / _RINGS
        ring = [blend(rim[k], gel[k], share) for k in range(count)]
        if i % 2:
            inner = [blend(rim[k], gel[k], share + 1 / _RINGS) for k in range(count)]
            shapes.append(
                Outline(f"layer {i}", Role.NUCLEUS, (*smooth(ring), *smooth(inner)), line_mm=0.0, opacity=0.28)
            )
        shapes.append(Outline(f"ring {i}", Role.DISC_RING, smooth(ring), filled=False, opacity=0.85))
    shapes.append(Outline("nucleus pulposus", Role.NUCLEUS, smooth(gel), light=(-13.0, -10.0), toward=(13.0, 12.0)))
    shine = [(-14.4, -3.6), (-10.6, -7.2), (-2.6, -9.2), (-8.4, -6.2)]
    shapes.append(Outline("nucleus shine", Role.PAPER, smooth(shine), line_mm=0.0, opacity=0.7))
    shapes.extend(_escaped(cut))
    return shapes


def _escaped(cut: CrossSection) -> list[Outline]:
    """Return the gel on its way out through a gap in the rings at five o'clock."""
    herniation = cut.herniation
    if herniation.value <= 0.0:
        return []
    b = herniation.bulge_mm
    tip = cut.bulge_tip
    along, side = _WEAK_WAY, (_WEAK_WAY[1], -_WEAK_WAY[0])

    def on(back: float, beside: float) -> Point:
        """Return the point ``back`` mm before the tip and ``beside`` mm to the right of the way out."""
        return tip[0] - along[0] * back + side[0] * beside, tip[1] - along[1] * back + side[1] * beside

    neck, cap = 0.8 + 0.12 * b, 0.9 + 0.44 * b
    points = [
        (-11.5, 1.0),
        (-8.5, -5.0),
        (-1.0, -6.6),
        (6.5, -5.2),
        (10.5, -0.4),
        (10.4, 5.0),
        on(b + 3.6, neck * 1.35),
        on(b + 0.6, neck),
        on(b * 0.62, cap * 0.9),
        on(b * 0.2, cap * 0.82),
        on(0.0, 0.0),
        on(b * 0.2, -cap * 0.82),
        on(b * 0.62, -cap * 0.9),
        on(b + 0.6, -neck),
        on(b + 3.6, -neck * 1.4),
        (1.5, 7.0),
        (-6.5, 6.4),
    ]
    shine = [(-8.4, 0.2), (-6.4, -3.3), (-1.2, -4.6), (-5.0, -2.2)]
    return [
        Outline(
            "escaped gel",
            Role.NUCLEUS_ESCAPED,
            smooth(points, tension=0.95),
            opacity=herniation.escaped,
            light=(-9.0, -7.0),
            toward=(tip[0] + 2, tip[1] + 2),
        ),
        Outline("gel shine", Role.PAPER, smooth(shine), line_mm=0.0, opacity=0.35 * herniation.escaped),
    ]


def canal_outlines(cut: CrossSection) -> list[Outline]:
    """Return the fat of the canal, the sac with its roots, and the roots that pass and leave on each side."""
    sac = cut.sac()
    xs, ys = [p[0] for p in sac], [p[1] for p in sac]
    light, toward = (min(xs), min(ys)), (max(xs), max(ys))
    shapes = [Outline("dural sac", Role.SHEATH, smooth(sac), light=light, toward=toward)]
    for number, point in enumerate(cut.threads(), start=1):
        x, y = point
        shapes.append(
            Outline(
                f"cauda equina {number}",
                Role.NERVE,
                ellipse(point, 0.98),
                line_mm=0.3,
                light=(x - 1, y - 1),
                toward=(x + 1, y + 1),
            )
        )
    for side, name in ((-1, "left"), (1, "right")):
        x, y = cut.traversing(side)
        flat = 1.0 - 0.3 * max(cut.narrowing.value, cut.herniation.presses if side > 0 else 0.0)
        path = ellipse(
            (x, y),
            2.2 / flat**0.5,
            2.2 * flat,
            0.0 if cut.herniation.value <= 0.0 else -14.0 * cut.herniation.presses * max(side, 0),
        )
        plain = Outline(f"{name} L5 root", Role.NERVE, path, light=(x - 2, y - 2), toward=(x + 2, y + 2))
        shapes.append(plain)
        pressed = max(cut.herniation.presses if side > 0 else 0.0, max(0.0, cut.narrowing.value - 0.4) / 0.6)
        if pressed > 0:
            shapes.append(replace(plain, name=f"{name} L5 root pressed", role=Role.NERVE_PRESSED, opacity=pressed))
        shapes.extend(_exiting(side, name))
    return shapes


def _exiting(side: int, name: str) -> list[Outline]:
    """Return the root that has left above, with its swelling, beside the disc."""
    line = track(flipped_line([(20.6, 20.0), (24.2, 17.8), (28.0, 15.0), (31.6, 11.4), (34.6, 6.6), (36.6, 1.6)], side))

    def half(share: float) -> float:
        return mix(1.5, 1.9, share) + 1.9 * math.exp(-(((share - 0.38) / 0.16) ** 2))

    return [
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


def flipped_line(points: Sequence[Point], side: int) -> list[Point]:
    """Return the open line ``points`` for ``side`` 1 (right) or -1 (left)."""
    return [(x * side, y) for x, y in points]


def yellow_ligament(cut: CrossSection) -> list[Outline]:
    """Return the two halves of the ligamentum flavum on the laminae: a V, 3 to 4 mm thick in health."""
    apex, thick = cut.apex, cut.narrowing.flavum_mm
    grow = cut.narrowing.facet_mm
    shapes = []
    for side, name in ((-1, "left"), (1, "right")):
        outer = [(0.0, 37.6), (5.0, 34.6), (10.0, 30.8), (14.6 - 0.2 * grow, 26.8)]
        inner = [
            (13.2 - 0.75 * grow, 24.6 + 0.3 * grow),
            (9.9 - 0.26 * (thick - 3.4), 28.4 - 0.55 * (thick - 3.4) * 1.6),
            (4.6, mix(apex, 28.4, 0.42)),
            (0.0, apex),
        ]
        if side < 0:
            outer, inner = [(-x, y) for x, y in outer], [(-x, y) for x, y in inner]
        shapes.append(
            Outline(
                f"{name} ligamentum flavum",
                Role.LIGAMENT,
                joined(outer, inner),
                line_mm=0.35,
                light=(side * 2, apex - 4),
                toward=(side * 10, 38),
            )
        )
    return shapes
