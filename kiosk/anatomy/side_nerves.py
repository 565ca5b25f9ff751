"""Nerves of the low back seen from the side: sac, cord, the horse's tail of threads, and the roots that leave."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.curves import blend, ellipse, mix
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.shaping import Track, band, strands, track

if TYPE_CHECKING:
    from kiosk.anatomy.conditions import Herniation
    from kiosk.anatomy.drawing import Path, Point
    from kiosk.anatomy.lumbar import Column, Vertebra

# Half the sac's width from front to back, in mm.
_SAC = 5.5
# The middle of the sac stands this far behind the bodies, in mm.
_MIDDLE = 7.5
# A bulge first fills the fat in front of the sac, then dents the sac.
_SLACK = 1.7
# The dent spreads this far up and down, in mm.
_SPREAD = 7.5
_THREADS = (-0.84, -0.57, -0.29, 0.0, 0.28, 0.56, 0.83)
_ROOT = 1.25
# How broad the warm edges of a pressed root are, in mm.
_WARM = 0.42
# Where a root passes behind a disc its middle stands this far behind it, in mm; a bulge that reaches it pushes it.
_BESIDE = 2.75
_TOUCH = 1.6


class Canal(NamedTuple):
    """The canal: its middle line from above T12 down to S2 and where along it the cord ends and a disc presses."""

    line: Track
    cord_end: float
    pressed_at: float
    dent: float
    spread: float

    @property
    def stretch(self) -> tuple[float, float]:
        """The shares along the line between which a herniation can dent the sac."""
        return self.pressed_at - 2.4 * self.spread, self.pressed_at + 2.4 * self.spread

    def front(self, share: float) -> float:
        """Return how far in front of the middle line (negative, in mm) the sac's front wall lies."""
        return -self.half(share) + self.dent * math.exp(-(((share - self.pressed_at) / self.spread) ** 2))

    def half(self, share: float) -> float:
        """Return half the sac's width in mm: it narrows to its end at S2."""
        slim = 1.0 if share < 0.68 else mix(1.0, 0.5, (share - 0.68) / 0.27)
        return _SAC * slim * math.sqrt(min(1.0, (1.001 - share) / 0.05))

    def within(self, place: float, share: float) -> float:
        """Return the distance from the middle line of a thread at ``place`` (-1 front wall to 1 back wall)."""
        return mix(self.front(share) + 0.7, self.half(share) - 0.7, (place + 1.0) / 2.0)


def canal(lumbar: Column, herniation: Herniation, disc_name: str = "L4-L5") -> Canal:
    """Return the canal behind the discs of ``lumbar``; ``herniation`` dents it behind the disc ``disc_name``."""
    points: list[Point] = []
    for one, disc in zip(lumbar.vertebrae, lumbar.discs, strict=True):
        if not points:
            points.append(one.behind(_MIDDLE, -one.back))
        points.extend([one.behind(_MIDDLE, 0.0), disc.behind(_MIDDLE, 0.0)])
    cuts = lumbar.sacrum
    points[-1] = lumbar.discs[-1].behind(_MIDDLE + 0.6, -1.0)
    points.extend(
        [blend(cuts[0].at(6.2), cuts[1].at(5.2), 0.5), cuts[1].at(4.6), blend(cuts[1].at(4.0), cuts[2].at(3.4), 0.75)]
    )
    line = track(points, steps=6)
    length = sum(math.dist(a, b) for a, b in zip(line.points, line.points[1:], strict=False))
    cord = [disc for disc in lumbar.discs if disc.name == "L1-L2"]
    cord_end = line.nearest(cord[0].behind(_MIDDLE, 0.0)) if cord else 0.0
    pressed = line.nearest(lumbar.disc(disc_name).behind(_MIDDLE, 1.0))
    return Canal(line, cord_end, pressed, max(0.0, herniation.bulge_mm - _SLACK), _SPREAD / length)


def canal_fat(space: Canal) -> Outline:
    """Return the fat that fills the canal around the sac."""
    return Outline(
        "epidural fat",
        Role.FAT,
        band(
            space.line,
            lambda s: -space.half(s) - 5.0,
            lambda s: space.half(s) + mix(3.2, 0.6, min(1.0, max(0.0, (s - 0.64) / 0.12))),
            count=30,
        ),
        line_mm=0.0,
    )


def sac_ends(space: Canal) -> list[Outline]:
    """Return the dural sac above and below the stretch a herniation can dent, with cord and cauda equina."""
    line = space.line
    before, after = space.stretch
    light, toward = _sac_light(space)
    upper = band(line, space.front, space.half, last=before, count=16)
    lower = band(line, space.front, space.half, first=after, count=12)
    walls = [
        line.beside(space.front, last=before, count=16),
        line.beside(space.half, last=before, count=16),
        [*line.beside(space.front, first=after, count=12), *line.beside(space.half, first=after, count=12)[::-1]],
    ]
    threads = [*_threads(space, 0.0, before, 8), *_threads(space, after, 1.0, 6)]
    return [
        Outline("dural sac above", Role.SHEATH, upper, line_mm=0.0, light=light, toward=toward),
        Outline("dural sac below", Role.SHEATH, lower, line_mm=0.0, light=light, toward=toward),
        Outline("dural sac wall", Role.SHEATH, strands(walls), filled=False),
        *_cord(space),
        Outline("cauda equina", Role.NERVE_LINE, strands(threads), filled=False, line_mm=0.62),
    ]


def sac_piece(space: Canal, top: Point, bottom: Point) -> list[Outline]:
    """Return a piece of the sac with its threads and the fat around it, cut off level with two points behind bodies."""
    line = space.line
    first, last = line.nearest(top), line.nearest(bottom)
    light, toward = _sac_light(space)

    def strip(near: float, far: float) -> Path:
        return band(line, lambda s: near - space.half(s), lambda s: space.half(s) + far, first=first, last=last)

    threads = strands(_threads(space, first, last, 9))
    return [
        Outline("epidural fat", Role.FAT, strip(-2.2, 0.9), line_mm=0.0),
        Outline("dural sac", Role.SHEATH, strip(0.0, 0.0), light=light, toward=toward),
        Outline("cauda equina", Role.NERVE_LINE, threads, filled=False, line_mm=0.62),
    ]


def sac_stretch(space: Canal) -> list[Outline]:
    """Return the stretch of the dural sac that a herniation can dent, with its threads."""
    line = space.line
    before, after = space.stretch
    light, toward = _sac_light(space)
    slack = 0.004  # so that no seam shows
    fill = band(line, space.front, space.half, first=before - slack, last=after + slack, count=14)
    walls = [line.beside(wall, first=before, last=after, count=14) for wall in (space.front, space.half)]
    return [
        Outline("dural sac stretch", Role.SHEATH, fill, line_mm=0.0, light=light, toward=toward),
        Outline("dural sac stretch wall", Role.SHEATH, strands(walls), filled=False),
        Outline(
            "cauda equina stretch",
            Role.NERVE_LINE,
            strands(_threads(space, before, after, 9)),
            filled=False,
            line_mm=0.62,
        ),
    ]


def _sac_light(space: Canal) -> tuple[Point, Point]:
    x, y = space.line.at(0.3)
    return (x - 8, y), (x + 9, y + 4)


def _threads(space: Canal, first: float, last: float, count: int) -> list[list[Point]]:
    """Return the seven threads of the cauda equina between two shares of the canal."""
    tip = space.cord_end
    threads = []
    for place in _THREADS:
        start = max(first, mix(tip * 0.98, tip * 0.62, abs(place)))
        end = min(last, 0.94 - 0.12 * abs(place))  # the outer threads leave first
        shares = [mix(start, end, i / (count - 1)) for i in range(count)]
        threads.append([space.line.at(share, space.within(place, share)) for share in shares])
    return threads


def _cord(space: Canal) -> list[Outline]:
    """Return the end of the spinal cord, a cone that ends at the disc below L1; nothing further down."""
    line, tip = space.line, space.cord_end
    if tip <= 0.0:
        return []

    def half(share: float) -> float:
        return 3.9 * math.pow(min(1.0, max(0.0, (tip - share) / tip) * 2.4), 0.8)

    cone = band(line, lambda s: -half(s) - 0.15, lambda s: half(s) - 0.1, last=tip, count=12)
    return [Outline("spinal cord", Role.CORD, cone, light=line.at(0.05, -4), toward=line.at(0.1, 4))]


class Root(NamedTuple):
    """A nerve root: it leaves the sac, passes behind the disc above its vertebra, and leaves under the pedicle."""

    name: str
    line: Track
    ganglion: Point
    behind_disc: float


def ganglion(one: Vertebra) -> Point:
    """Return the middle of the swelling of a vertebra's root: in its exit hole, right under its own pedicle."""
    return one.behind(5.2, one.back * 0.28)


def root(lumbar: Column, number: int, herniation: Herniation, *, long: bool = False) -> Root:
    """Return the root of vertebra ``number`` (0 is T12).

    Args:
        lumbar: The low back.
        number: Which vertebra's.
        herniation: Of the disc above; it pushes a long root backwards.
        long: Whether the root shows from the disc above on, where it runs past (as the traversing root).
    """
    one = lumbar.vertebrae[number]
    half = one.back / 2
    push = root_shift(herniation)
    swelling = ganglion(one)
    points = [one.behind(4.2, -half * 0.1), swelling, one.behind(3.4, half * 0.94)]
    if long:
        disc = lumbar.discs[number - 1]
        points = [
            disc.behind(6.6, -22.0),
            disc.behind(4.2 + push * 0.2, -11.0),
            disc.behind(_BESIDE + push, 0.4),
            one.behind(4.0 + push * 0.25, -half * 0.5),
            *points,
        ]
    else:
        points = [one.behind(5.4, -half * 0.7), *points]
    line = track(points, steps=6)
    behind = line.nearest(lumbar.discs[number - 1].behind(_BESIDE + push, 0.6)) if long else 0.0
    return Root(one.name, line, swelling, behind)


def root_shift(herniation: Herniation) -> float:
    """Return how far a herniation pushes the root that runs past it backwards, in mm."""
    return max(0.0, herniation.bulge_mm - _TOUCH)


def root_outlines(one: Root, pressed: float = 0.0) -> list[Outline]:
    """Return a root with its ganglion; ``pressed`` from 0 to 1 gives it warm edges."""
    swell = one.line.nearest(one.ganglion)
    reach = 0.1 if one.behind_disc > 0 else 0.2

    def half(share: float) -> float:
        bump = math.exp(-(((share - swell) / reach) ** 2))
        return mix(0.3, _ROOT, min(share * 4.0, 1.0)) + 1.75 * bump

    line = one.line
    light, toward = line.at(0.2, -3.0), line.at(0.9, 4.0)
    path = band(line, lambda s: -half(s), half, count=18)
    shapes = [Outline(f"{one.name} root", Role.NERVE, path, light=light, toward=toward)]
    if pressed > 0.0:

        def inner(share: float) -> float:
            return max(half(share) - _WARM, 0.08)

        edges = (*path, *band(line, lambda s: -inner(s), inner, first=0.01, last=0.99, count=18))
        shapes.append(
            Outline(
                f"{one.name} root pressed",
                Role.NERVE_PRESSED,
                edges,
                line_mm=0.0,
                opacity=pressed,
                light=light,
                toward=toward,
            )
        )
    return shapes


def root_cut(one: Root) -> Outline:
    """Return the face where a root is cut off, outside its exit hole."""
    end, before = one.line.at(1.0), one.line.at(0.94)
    turn = math.degrees(math.atan2(end[1] - before[1], end[0] - before[0]))
    return Outline(f"{one.name} root cut", Role.SHEATH, ellipse(end, 0.75, _ROOT + 0.35, turn), line_mm=0.4)


def sacral_root(lumbar: Column, name: str = "S1") -> Outline:
    """Return the first sacral root, which runs on inside the sacrum."""
    cuts = lumbar.sacrum
    disc = lumbar.disc("L5-S1")
    line = track(
        [
            disc.behind(5.4, -16),
            disc.behind(4.2, -4),
            cuts[0].at(3.4),
            cuts[1].at(2.2),
            blend(cuts[1].at(0.8), cuts[2].at(0.4), 0.5),
        ],
        steps=6,
    )
    return Outline(
        f"{name} root",
        Role.NERVE,
        band(line, lambda s: -0.2 - 1.2 * s * (1 - s) ** 0.4, lambda s: 0.2 + 1.2 * s * (1 - s) ** 0.4, count=12),
        light=line.at(0.1, -3),
        toward=line.at(0.9, 3),
    )
