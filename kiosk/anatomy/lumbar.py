"""The low back seen from the side as a chain of frames: T12 to L5, their discs, the sacrum.

The front of the body is on the left. The middle of the sacrum's upper end plate is the origin; everything above is
stacked on it, so a disc that loses height lowers what stands on it. Typical adult measures: bodies about 34 mm deep
and 27 mm high, discs 8 to 12 mm, lordosis 40 to 60 degrees from L1 to S1.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.curves import Frame, blend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.anatomy.drawing import Point

SACRAL_SLOPE = -37.0


class Vertebra(NamedTuple):
    """One vertebra: its body and where it stands.

    Args:
        name: T12, or L1 to L5.
        frame: Origin in the middle of the body, u towards the back, v downwards.
        depth: Front to back of the body, in mm.
        front: Height of the body in front, in mm.
        back: Height of the body behind, in mm.
        reach: How far the spinous process reaches behind the body, in mm.
        blade: Height of the spinous process, in mm.
    """

    name: str
    frame: Frame
    depth: float
    front: float
    back: float
    reach: float
    blade: float

    def behind(self, w: float, v: float) -> Point:
        """Return the point ``w`` mm behind the back wall and ``v`` mm below the middle of the body."""
        return self.frame(self.depth / 2 + w, v)

    @property
    def tip(self) -> Point:
        """The middle of the spinous process's end."""
        return self.behind(self.reach + 1.2, self.blade * 0.4)

    @property
    def upper(self) -> tuple[Point, Point]:
        """The upper end plate from front to back."""
        return self.frame(-self.depth / 2, -self.front / 2), self.frame(self.depth / 2, -self.back / 2)

    @property
    def lower(self) -> tuple[Point, Point]:
        """The lower end plate from front to back."""
        return self.frame(-self.depth / 2, self.front / 2), self.frame(self.depth / 2, self.back / 2)


class Disc(NamedTuple):
    """The space between two end plates.

    Args:
        name: For example ``"L4-L5"``.
        frame: Origin in the middle of the disc, u towards the back, v downwards.
        above: The end plate above, front to back.
        below: The end plate below, front to back.
        height: Height in the middle, in mm.
    """

    name: str
    frame: Frame
    above: tuple[Point, Point]
    below: tuple[Point, Point]
    height: float

    @property
    def front(self) -> Point:
        """The middle of the front edge."""
        return blend(self.above[0], self.below[0], 0.5)

    @property
    def back(self) -> Point:
        """The middle of the back edge."""
        return blend(self.above[1], self.below[1], 0.5)

    @property
    def depth(self) -> float:
        """Front to back, in mm."""
        return math.dist(self.front, self.back)

    def behind(self, w: float, v: float) -> Point:
        """Return the point ``w`` mm behind the disc's back edge and ``v`` mm below its middle plane."""
        turn = math.radians(self.frame.degrees)
        x, y = self.back
        return x + w * math.cos(turn) - v * math.sin(turn), y + w * math.sin(turn) + v * math.cos(turn)


class Segment(NamedTuple):
    """A cut across the sacrum or coccyx: the back wall of its body, its depth and its turn."""

    back: Point
    depth: float
    degrees: float

    def at(self, w: float) -> Point:
        """Return the point ``w`` mm behind the back wall of the body."""
        turn = math.radians(self.degrees)
        return self.back[0] + w * math.cos(turn), self.back[1] + w * math.sin(turn)

    @property
    def front(self) -> Point:
        """The front wall of the body."""
        return self.at(-self.depth)


class Column(NamedTuple):
    """The low back: ``vertebrae`` from T12 to L5, the ``discs`` below each, and the ``sacrum`` as six cuts."""

    vertebrae: tuple[Vertebra, ...]
    discs: tuple[Disc, ...]
    sacrum: tuple[Segment, ...]
    coccyx: tuple[Segment, ...]

    def vertebra(self, name: str) -> Vertebra:
        """Return the vertebra called ``name``."""
        return next(one for one in self.vertebrae if one.name == name)

    def number(self, name: str) -> int:
        """Return which of the vertebrae is called ``name``, counted from 0."""
        return [one.name for one in self.vertebrae].index(name)

    def below(self, name: str) -> Column:
        """Return the part of the column from the vertebra called ``name`` down."""
        first = self.number(name)
        return Column(self.vertebrae[first:], self.discs[first:], self.sacrum, self.coccyx)

    def disc(self, name: str) -> Disc:
        """Return the disc called ``name``."""
        return next(one for one in self.discs if one.name == name)


# name, tilt in degrees, depth, height in front, height behind, reach and height of the spinous process, disc below
_LEVELS = (
    ("T12", 13.5, 30.5, 24.0, 26.0, 41.0, 14.0, 6.6),
    ("L1", 11.0, 32.0, 25.0, 27.0, 46.0, 18.0, 8.2),
    ("L2", 7.5, 33.0, 26.0, 27.2, 48.0, 19.5, 9.4),
    ("L3", 2.0, 34.0, 27.0, 27.4, 49.5, 20.5, 10.4),
    ("L4", -6.0, 34.8, 27.2, 26.4, 46.5, 19.0, 11.4),
    ("L5", -18.5, 35.2, 28.0, 24.0, 37.0, 14.0, 10.2),
)
# depth of the body, turn of the cut, length of the piece above it
_SACRUM = (
    (32.5, SACRAL_SLOPE, 0.0),
    (22.5, -43.0, 26.0),
    (16.5, -38.0, 23.0),
    (12.5, -24.0, 20.0),
    (9.8, -7.0, 16.5),
    (8.2, 9.0, 14.0),
)
_COCCYX = ((7.4, 14.0, 2.6), (6.4, 26.0, 10.5), (5.0, 38.0, 8.5), (3.6, 50.0, 7.0), (2.2, 60.0, 6.0))


def column(heights: Mapping[str, float] | None = None) -> Column:
    """Return the low back.

    Args:
        heights: Share of its height left to a disc, by its name; a disc that is not named keeps all of it.
    """
    shares = heights or {}
    vertebrae: list[Vertebra] = []
    discs: list[Disc] = []
    base = Frame(0.0, 0.0, SACRAL_SLOPE)
    below = (base(-_SACRUM[0][0] / 2, 0.0), base(_SACRUM[0][0] / 2, 0.0))
    below_name, below_turn = "S1", SACRAL_SLOPE
    for name, tilt, depth, front, back, reach, blade, height in reversed(_LEVELS):
        label = f"{name}-{below_name}"
        wedge = math.degrees(math.atan((front - back) / 2 / depth))
        high = height * shares.get(label, 1.0)
        turn = (tilt - wedge + below_turn) / 2
        x, y = blend(*below, 0.5)
        up = Frame(x, y, turn)(0.0, -high)
        middle = Frame(*up, tilt)(0.0, -(front + back) / 4)
        one = Vertebra(name, Frame(*middle, tilt), depth, front, back, reach, blade)
        vertebrae.append(one)
        discs.append(Disc(label, Frame(*blend(_middle(one.lower), (x, y), 0.5), turn), one.lower, below, high))
        below, below_name, below_turn = one.upper, name, tilt + wedge
    sacrum = _chain(_SACRUM, base(_SACRUM[0][0] / 2, 0.0))
    last = sacrum[-1]
    coccyx = _chain(_COCCYX, last.at(-0.3))
    return Column(tuple(reversed(vertebrae)), tuple(reversed(discs)), sacrum, coccyx)


def _middle(plate: tuple[Point, Point]) -> Point:
    """Return the middle of an end plate."""
    return blend(*plate, 0.5)


def _chain(cuts: tuple[tuple[float, float, float], ...], start: Point) -> tuple[Segment, ...]:
    chain: list[Segment] = []
    back, turn_before = start, cuts[0][1]
    for depth, turn, length in cuts:
        back = Frame(*back, (turn + turn_before) / 2)(0.0, length)
        chain.append(Segment(back, depth, turn))
        turn_before = turn
    return tuple(chain)
