"""Discs seen from the side, cut in the middle: rings, gel, and what happens to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.conditions import Drying
from kiosk.anatomy.curves import blend, distance, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.shaping import joined, strands

if TYPE_CHECKING:
    from kiosk.anatomy.conditions import Herniation
    from kiosk.anatomy.drawing import Path, Point
    from kiosk.anatomy.lumbar import Disc

_YOUNG = Drying()
# How far the rim of a healthy disc stands out over the bone, in mm: it is as wide as the bone.
_RIM = 0.9
# The patch of a bulge begins this share of the way to the back, and keeps this far from the end plates.
_PATCH, _CLEAR = 0.8, 0.9
# A wedge lower than this behind, in mm on each side of its middle plane, has no rounded edge there.
_LOW_BEHIND = 1.2
# The edge of the gel from its front over its upper end: shares of the way to the back, and of half the height.
_GEL = (
    (0.27, 0.0),
    (0.31, -0.5),
    (0.43, -0.68),
    (0.57, -0.7),
    (0.70, -0.56),
    (0.765, 0.0),
    (0.70, 0.56),
    (0.57, 0.7),
    (0.43, 0.68),
    (0.31, 0.5),
)


def disc_outlines(disc: Disc, drying: Drying = _YOUNG) -> list[Outline]:
    """Return a disc: its ring of layers and its soft centre, to be painted before the bones.

    Args:
        disc: Where it lies.
        drying: How far it has aged; the space itself must already be lower.
    """
    path = _rim(disc, drying)
    light, toward = _light(disc)
    shapes = [Outline(f"{disc.name} disc", Role.DISC, path, light=light, toward=toward)]
    if drying.dullness > 0:
        shapes.append(
            Outline(f"{disc.name} aged disc", Role.DISC_AGED, path, opacity=drying.dullness, light=light, toward=toward)
        )
    shapes.append(
        Outline(f"{disc.name} rings", Role.DISC_RING, strands(_layers(disc, drying)), filled=False, opacity=0.75)
    )
    shapes.extend(_nucleus(disc, drying))
    if drying.value > 0.25:
        shapes.append(_cracks(disc, drying))
    return shapes


def _light(disc: Disc) -> tuple[Point, Point]:
    return disc.frame(-disc.depth / 2, -disc.height), disc.frame(disc.depth / 2, disc.height)


def _edge(disc: Disc, share: float, v: float) -> Point:
    """Return a point of the disc: ``share`` 0 front to 1 back, ``v`` -1 upper to 1 lower end plate."""
    hollow = 5.4 * share * (1 - share)
    above, below = blend(*disc.above, share), blend(*disc.below, share)
    reach = v * (1.0 + hollow * 2.0 / max(disc.height, 1.0))
    return blend(above, below, (reach + 1.0) / 2.0)


def _rim(disc: Disc, drying: Drying) -> Path:
    rim = _RIM + drying.bulge_mm
    upper = [_edge(disc, share, -1.0) for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
    lower = [_edge(disc, share, 1.0) for share in (1.0, 0.75, 0.5, 0.25, 0.0)]
    half = _half_back(disc)
    back = [disc.behind(rim * 0.7, -half), disc.behind(rim, 0.0), disc.behind(rim * 0.7, half)]
    if half < _LOW_BEHIND:
        back = [disc.behind(rim * 0.8, 0.0)]
    middle = _edge(disc, 0.0, 0.0)
    turned = blend(disc.back, middle, 1.0 + rim * 1.25 / disc.depth)
    top = blend(blend(disc.above[1], disc.above[0], 1.0 + rim * 0.9 / disc.depth), turned, 0.45)
    low = blend(blend(disc.below[1], disc.below[0], 1.0 + rim * 0.9 / disc.depth), turned, 0.45)
    return smooth([*upper, *back, *lower, low, turned, top], tension=0.9)


def _half_back(disc: Disc) -> float:
    """Return half the height, in mm, of the rounded back edge: a wedge is low behind."""
    return min(disc.height * 0.24, distance(disc.above[1], disc.below[1]) * 0.28)


def _layers(disc: Disc, drying: Drying) -> list[list[Point]]:
    """Return the layers of the ring as they show in a cut: bowed lines in front of and behind the centre."""
    lines: list[list[Point]] = []
    swell = 1.0 + drying.dullness * 0.9
    for i in range(5):
        share = 0.035 + 0.05 * i
        bow = (0.034 - 0.006 * i) * swell
        lines.append(
            [_edge(disc, share + 0.008, -0.93), _edge(disc, share - bow, 0.0), _edge(disc, share + 0.008, 0.93)]
        )
    for i in range(4):
        share, bow = 0.972 - 0.042 * i, (0.024 - 0.004 * i) * swell
        lines.append([_edge(disc, share, -_CLEAR), _edge(disc, share + bow, 0.0), _edge(disc, share, _CLEAR)])
    return lines


def bulging_edge(disc: Disc, herniation: Herniation) -> list[Outline]:
    """Return the back edge of a herniated disc, to be laid over the healthy one; nothing in health."""
    if herniation.value <= 0.0:
        return []
    out = herniation.bulge_mm * 0.62
    half = mix(_half_back(disc), 3.0, min(out / 3.0, 1.0))
    rim = [
        _edge(disc, 0.985, -_CLEAR),
        disc.behind(_RIM * 0.7 + out * 0.45, -half),
        disc.behind(_RIM + out, 0.1 * out),
        disc.behind(_RIM * 0.7 + out * 0.45, half + 0.1 * out),
        _edge(disc, 0.985, _CLEAR),
    ]
    floor = [_edge(disc, share, _CLEAR) for share in (0.93, 0.87, _PATCH)]
    floor += [_edge(disc, _PATCH + 0.01, 0.0)]
    floor += [_edge(disc, share, -_CLEAR) for share in (_PATCH, 0.87, 0.93)]
    light, toward = _light(disc)
    parted: list[list[Point]] = []
    gap = 0.16 + 0.2 * herniation.escaped
    for i in range(4):  # the layers part where the gel passes
        share, bow = 0.972 - 0.042 * i, 0.024 - 0.004 * i
        pushed = herniation.bulge_mm * 0.011 * (1.0 - 0.22 * i)
        parted.extend(
            [
                _edge(disc, share, side * _CLEAR),
                _edge(disc, share + bow + pushed, side * (gap + 0.12)),
                _edge(disc, share + bow + pushed * 2.2, side * gap),
            ]
            for side in (-1, 1)
        )
    return [
        Outline(f"{disc.name} bulging edge", Role.DISC, joined(rim, floor), line_mm=0.0, light=light, toward=toward),
        Outline(f"{disc.name} bulging layers", Role.DISC_RING, strands(parted), filled=False, opacity=0.75),
        Outline(f"{disc.name} bulging rim", Role.DISC, smooth(rim, closed=False), filled=False),
    ]


def _nucleus(disc: Disc, drying: Drying) -> list[Outline]:
    path = smooth([_edge(disc, share, v) for share, v in _GEL], tension=0.95)
    light, toward = _edge(disc, 0.3, -0.9), _edge(disc, 0.75, 0.9)
    shapes = [Outline(f"{disc.name} nucleus", Role.NUCLEUS, path, light=light, toward=toward)]
    if drying.dullness > 0:
        shapes.append(
            Outline(
                f"{disc.name} aged nucleus",
                Role.NUCLEUS_AGED,
                path,
                opacity=drying.dullness,
                light=light,
                toward=toward,
            )
        )
    shine = [_edge(disc, share, v) for share, v in ((0.335, -0.18), (0.38, -0.42), (0.50, -0.5), (0.40, -0.3))]
    shapes.append(
        Outline(f"{disc.name} shine", Role.PAPER, smooth(shine), line_mm=0.0, opacity=0.75 * (1.0 - drying.dullness))
    )
    return shapes


def _cracks(disc: Disc, drying: Drying) -> Outline:
    """Return two small cracks in the back of the ring, where most come to be; as from above."""
    grown = min((drying.value - 0.25) / 0.75, 1.0)
    ways = (
        ((0.975, -0.42), (0.93, -0.3), (0.9, -0.44), (0.84, -0.3)),
        ((0.975, 0.36), (0.93, 0.46), (0.89, 0.3), (0.83, 0.38)),
    )
    lines = [[_edge(disc, mix(way[0][0], share, grown), v) for share, v in way] for way in ways]
    return Outline(
        f"{disc.name} small cracks", Role.NUCLEUS_AGED, strands(lines), filled=False, line_mm=0.5, opacity=grown
    )


def escaped_gel(disc: Disc, herniation: Herniation) -> list[Outline]:
    """Return the gel pushing out backwards through the ring, over the bones' edges; nothing in health.

    It covers the healthy centre wholly: there is one gel.
    """
    if herniation.value <= 0.0:
        return []
    b = herniation.bulge_mm
    neck = 0.9 + 0.12 * b
    cap = 0.9 + 0.42 * b
    sink = 0.16 * b  # an escaped piece tends to sink a little
    points = [
        *(_edge(disc, share, v) for share, v in _GEL[:5]),
        _edge(disc, 0.84, -neck / disc.height * 1.7),
        disc.behind(-1.0, -neck),
        disc.behind(0.3 * b, -cap * 0.8 + sink * 0.4),
        disc.behind(0.76 * b, -cap * 0.86 + sink),
        disc.behind(b, sink),
        disc.behind(0.78 * b, cap * 0.95 + sink),
        disc.behind(0.3 * b, cap * 0.9 + sink * 0.6),
        disc.behind(-1.0, neck),
        _edge(disc, 0.84, neck / disc.height * 1.7),
        *(_edge(disc, share, v) for share, v in _GEL[6:]),
    ]
    path = smooth(points, tension=0.95)
    glow = [_edge(disc, 0.36, -0.2), _edge(disc, 0.42, -0.4), _edge(disc, 0.58, -0.4), _edge(disc, 0.46, -0.26)]
    return [
        Outline(
            f"{disc.name} escaped gel",
            Role.NUCLEUS_ESCAPED,
            path,
            opacity=herniation.escaped,
            light=_edge(disc, 0.3, -0.9),
            toward=disc.behind(b, cap + sink),
        ),
        Outline(f"{disc.name} gel shine", Role.PAPER, smooth(glow), line_mm=0.0, opacity=0.35 * herniation.escaped),
    ]
