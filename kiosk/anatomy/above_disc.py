"""The disc between L4 and L5, cut across and seen from above: front of the body at the top.

The middle of the disc is the origin. Seen from above the person's left is on the left of the picture. The healthy
disc is drawn once; a bulge is laid over it as a patch that reaches only as far as the rim has moved.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.curves import blend, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.shaping import strands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.conditions import Drying, Herniation, Narrowing
    from kiosk.anatomy.drawing import Path, Point

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
# Five o'clock, with the front of the body at twelve, and the way the gel takes from there.
_WEAK = (9.6, 17.0)
_WEAK_WAY = (0.09, 0.996)
# The numbers of the points of the rim that a herniation and a narrowing move, and how deep a patch reaches.
_NEAR_WEAK = (8, 15)
_BACK = (6, 22)
_DEEP = 0.94
# The light on the gel, and the numbers of the gel's points between which its tongue leaves.
_SHINE = ((-14.4, -3.6), (-10.6, -7.2), (-2.6, -9.2), (-8.4, -6.2))
_TONGUE = (10, 12)
_LIGHT, _SHADE = (-22.0, -20.0), (20.0, 20.0)


def mirrored(points: Sequence[Point]) -> list[Point]:
    """Return ``points`` of the right half followed by those of the left half, backwards, without doubles."""
    left = [(-x, y) for x, y in reversed(points)]
    first = 1 if points[-1][0] == 0 else 0
    last = len(left) - (1 if points[0][0] == 0 else 0)
    return [*points, *left[first:last]]


def flipped(points: Sequence[Point], side: int) -> list[Point]:
    """Return ``points`` for ``side`` 1 (right) or -1 (left), running the same way round."""
    return list(points) if side > 0 else [(-x, y) for x, y in reversed(points)]


class CrossSection(NamedTuple):
    """Where disc and canal lie for a herniation and a narrowing. All points in mm."""

    herniation: Herniation
    narrowing: Narrowing

    @property
    def rim(self) -> list[Point]:
        """The disc's rim, closed, clockwise from the front."""
        bulge, b = self.narrowing.bulge_mm, self.herniation.bulge_mm
        out: list[Point] = []
        for x, y in _healthy_rim():
            back = max(0.0, min(1.0, (y - 4.0) / 8.0))
            near = math.exp(-((math.dist((x, y), _WEAK) / 4.4) ** 2))
            hollow = math.exp(-((x / 9.0) ** 2))
            push = bulge * back * (0.45 + 0.55 * hollow)
            out.append((x + _WEAK_WAY[0] * b * 0.7 * near, y + push + _WEAK_WAY[1] * b * 0.7 * near))
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


@cache
def _healthy_rim() -> list[Point]:
    return mirrored(_RIM)


@cache
def _gel() -> list[Point]:
    """Return the edge of the gel, point by point opposite the healthy rim."""
    x0, y0, rx, ry = _GEL
    out: list[Point] = []
    for x, y in _healthy_rim():
        turn = math.atan2((y - y0) / 0.72, x - x0)
        out.append((x0 + rx * math.cos(turn), y0 + ry * math.sin(turn) * (0.94 if y > 0 else 1.0)))
    return out


def _ring(rim: Sequence[Point], number: int) -> list[Point]:
    """Return layer ``number`` of the ring, from the rim (0) to the gel (7)."""
    share = number / _RINGS
    return [blend(a, b, share) for a, b in zip(rim, _gel(), strict=True)]


def _arc(points: Sequence[Point], first: int, last: int) -> Path:
    """Return the stretch between two points of the closed curve through ``points``."""
    return (("M", *points[first]), *smooth(points)[first + 1 : last + 1])


def _field(edge: Path, floor: Sequence[Point]) -> Path:
    """Return the field between an open curve and a line of points that runs beside it, the same way."""
    return (*edge, ("L", *floor[-1]), *smooth(floor[::-1], closed=False)[1:], ("Z",))


@cache
def disc_layers() -> Outline:
    """Return the lines between the layers of the ring."""
    lines = tuple(command for i in range(1, _RINGS) for command in smooth(_ring(_healthy_rim(), i)))
    return Outline("layers", Role.DISC_RING, lines, filled=False, opacity=0.85)


@cache
def healthy_disc() -> tuple[Outline, ...]:
    """Return the disc as it is in health: seven layers around the gel."""
    rim, gel = _healthy_rim(), _gel()
    rings = tuple(command for i in range(1, _RINGS) for command in smooth(_ring(rim, i)))
    return (
        Outline("annulus fibrosus", Role.DISC, smooth(rim), light=_LIGHT, toward=_SHADE, line_mm=0.6),
        Outline("pale layers", Role.NUCLEUS, rings, line_mm=0.0, opacity=0.28),
        disc_layers(),
        Outline("nucleus pulposus", Role.NUCLEUS, smooth(gel), light=(-13.0, -10.0), toward=(13.0, 12.0)),
        Outline("nucleus shine", Role.PAPER, smooth(_SHINE), line_mm=0.0, opacity=0.7),
    )


def bulging_edge(cut: CrossSection) -> list[Outline]:
    """Return the part of the disc's edge that has moved, to be laid over the healthy disc; nothing in health."""
    if cut.herniation.bulge_mm <= 0.0 and cut.narrowing.bulge_mm <= 0.0:
        return []
    first, last = _BACK if cut.narrowing.bulge_mm > 0.0 else _NEAR_WEAK
    points = cut.rim
    edge = _arc(points, first, last)
    layers = [_ring(points, i) for i in range(1, _RINGS)]
    arcs = [_arc(layer, first, last) for layer in layers]
    pale = [
        command
        for arc, floor in zip(arcs[::2], layers[1::2], strict=True)
        for command in _field(arc, floor[first : last + 1])
    ]
    floor = [blend(a, b, _DEEP) for a, b in zip(points, _gel(), strict=True)][first : last + 1]
    return [
        Outline("bulging edge", Role.DISC, _field(edge, floor), light=_LIGHT, toward=_SHADE, line_mm=0.0),
        Outline("bulging pale layers", Role.NUCLEUS, tuple(pale), line_mm=0.0, opacity=0.28),
        Outline("bulging layers", Role.DISC_RING, tuple(c for arc in arcs for c in arc), filled=False, opacity=0.85),
        Outline("bulging rim", Role.DISC, edge, filled=False, line_mm=0.6),
    ]


def aged_disc(drying: Drying) -> list[Outline]:
    """Return what age changes, to be laid over the healthy disc: a duller, cracked ring that stands out all round.

    In health there is nothing to lay over it. The layers of the ring, `disc_layers`, belong above it.
    """
    if drying.value <= 0.0:
        return []
    grow = 1.0 + drying.bulge_mm / 24.0
    rim = smooth([(x * grow, y * grow) for x, y in _healthy_rim()])
    far = min(max((drying.value - 0.25) / 0.75, 0.0), 1.0)
    cracks = [
        [blend(way[0], point, far) for point in way]
        for way in (
            [(-15.2, 14.4), (-13.4, 13.0), (-13.8, 11.6), (-11.4, 10.8)],
            [(14.0, 15.0), (12.4, 13.2), (13.0, 12.0), (10.4, 11.2)],
        )
    ]
    dull = drying.dullness
    shapes = [
        Outline("aged annulus", Role.DISC_AGED, (*rim, *smooth(_gel())), opacity=dull, light=_LIGHT, toward=_SHADE),
        Outline(
            "aged nucleus", Role.NUCLEUS_AGED, smooth(_gel()), opacity=dull, light=(-13.0, -10.0), toward=(13.0, 12.0)
        ),
    ]
    if far > 0.0:
        shapes.append(
            Outline("small cracks", Role.NUCLEUS_AGED, strands(cracks), filled=False, line_mm=0.6, opacity=far)
        )
    return shapes


def escaped_gel(cut: CrossSection) -> list[Outline]:
    """Return the gel on its way out through a gap in the rings at five o'clock; nothing in health.

    There is one gel: its shape covers the healthy centre wholly and grows a tongue.
    """
    herniation = cut.herniation
    if herniation.value <= 0.0:
        return []
    b = herniation.bulge_mm
    tip = cut.bulge_tip
    along, side = _WEAK_WAY, (_WEAK_WAY[1], -_WEAK_WAY[0])

    def on(back: float, beside: float) -> Point:
        """Return the point ``back`` mm before the tip and ``beside`` mm to the right of the way out."""
        return tip[0] - along[0] * back + side[0] * beside, tip[1] - along[1] * back + side[1] * beside

    neck, cap = 0.8 + 0.12 * b, 0.9 + 0.4 * b
    gel = _gel()
    tongue = [
        on(b + 3.6, neck * 1.35),
        on(b + 0.6, neck),
        on(b * 0.62, cap * 0.9),
        on(b * 0.2, cap * 0.82),
        on(0.0, 0.0),
        on(b * 0.2, -cap * 0.82),
        on(b * 0.62, -cap * 0.9),
        on(b + 0.6, -neck),
        on(b + 3.6, -neck * 1.4),
    ]
    first, last = _TONGUE
    points = [*gel[:first], *tongue, *gel[last:]]
    return [
        Outline(
            "escaped gel",
            Role.NUCLEUS_ESCAPED,
            smooth(points),
            opacity=herniation.escaped,
            light=(-13.0, -10.0),
            toward=(tip[0] + 2, tip[1] + 2),
        ),
        Outline("gel shine", Role.PAPER, smooth(_SHINE), line_mm=0.0, opacity=0.35 * herniation.escaped),
    ]
