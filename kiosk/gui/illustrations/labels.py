"""Places words beside the parts of a picture: chips with leader lines that never meet. Pure geometry, no Qt.

Every chip gets a set of places around its anchor, nearest to its preferred side first; the places are then chosen
one after another and improved in a few rounds. Chips keep off what a picture is about (`important_parts`) where there
is room beside it. The same input always gives the same answer, and a picture seen in a mirror gives the mirrored
answer when ``mirrored`` says so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from kiosk.anatomy.drawing import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Drawing

Point = tuple[float, float]
Side = Literal["left", "right", "above", "below"]

_ROUNDS = 3
_OTHER: dict[Side, Side] = {"left": "right", "right": "left", "above": "above", "below": "below"}
_WAY: dict[Side, Point] = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "above": (0.0, -1.0), "below": (0.0, 1.0)}
# Costs in gaps: what a leader of that many more gaps would cost.
_WRONG_SIDE = 3.0
_HIDES_ANCHOR = 60.0
_CROSSING = 40.0
_UNDER_CHIP = 30.0
_COVERS = 10.0
_IMPORTANT = frozenset(
    {
        Role.NUCLEUS,
        Role.NUCLEUS_AGED,
        Role.NUCLEUS_ESCAPED,
        Role.DISC_AGED,
        Role.NERVE,
        Role.NERVE_PRESSED,
        Role.SORE,
        Role.SYMBOL_CAUSE,
        Role.SYMBOL_TREATMENT,
        Role.POINT,
        Role.NEEDLE,
        Role.SPARK,
    }
)
# A part that fills more of the drawing than this is its ground, not a detail to keep clear.
_LARGE = 0.12


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def meets(self, other: Rect, gap: float = 0.0) -> bool:
        """Return whether the two come closer than ``gap``."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )

    def holds(self, point: Point, margin: float = 0.0) -> bool:
        """Return whether ``point`` lies inside, or outside by no more than ``margin``."""
        return (
            self.x - margin <= point[0] <= self.right + margin and self.y - margin <= point[1] <= self.bottom + margin
        )

    def nearest(self, point: Point) -> Point:
        """Return the point of the rectangle nearest to ``point``."""
        return min(max(point[0], self.x), self.right), min(max(point[1], self.y), self.bottom)


@dataclass(frozen=True, slots=True)
class Chip:
    """Words to place: their ``anchor`` in the picture, their size with its padding, and the side they prefer."""

    anchor: Point
    width: float
    height: float
    side: Side = "right"


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """Where a chip stands. ``leader`` runs from the anchor to the chip's edge.

    Args:
        index: Which of the chips.
        rect: Where it stands.
        leader: The line that joins it to its part.
    """

    index: int
    rect: Rect
    leader: tuple[Point, Point]


def important_parts(drawing: Drawing, scale: float, dx: float, dy: float) -> tuple[Rect, ...]:
    """Return boxes around what a picture is about, so that words keep off it where they can.

    Args:
        drawing: The picture.
        scale: From its millimetres to the units of the area labels are placed in.
        dx: Where its (0, 0) lies in those units, across.
        dy: The same, down.
    """
    parts: list[Rect] = []
    for shape in drawing.outlines:
        if shape.role not in _IMPORTANT or shape.opacity < 0.3:
            continue
        numbers = [float(number) for command in shape.path for number in command[1:]]
        xs, ys = numbers[::2], numbers[1::2]
        left, top, width, height = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
        if width * height <= _LARGE * drawing.width * drawing.height:
            parts.append(Rect(dx + left * scale, dy + top * scale, width * scale, height * scale))
    return tuple(parts)


def place_labels(
    chips: Sequence[Chip],
    area: Rect,
    *,
    gap: float,
    avoid: Sequence[Rect] = (),
    busy: Sequence[Rect] = (),
    mirrored: bool = False,
) -> tuple[PlacedLabel, ...]:
    """Return a place for every chip there is room for, in the order of ``chips``.

    Chips lie inside ``area``, at least ``gap`` from each other and from ``avoid``. A chip that fits nowhere is left
    out: chips named first keep their place.

    Args:
        chips: What to place; the most important first.
        area: Where they may lie.
        gap: The least distance between chips, and the usual one between a chip and its part.
        avoid: Places that are taken, for example by buttons on the picture.
        busy: Places better left uncovered, from `important_parts`.
        mirrored: Reads the area from right to left: the answer is the mirror image of the mirrored question's.
    """
    if mirrored:
        flip = area.x + area.right
        seen = place_labels(
            [replace(c, anchor=(flip - c.anchor[0], c.anchor[1]), side=_OTHER[c.side]) for c in chips],
            area,
            gap=gap,
            avoid=[_mirror(rect, flip) for rect in avoid],
            busy=[_mirror(rect, flip) for rect in busy],
        )
        return tuple(
            PlacedLabel(one.index, _mirror(one.rect, flip), (_turn(one.leader[0], flip), _turn(one.leader[1], flip)))
            for one in seen
        )
    anchors = [chip.anchor for chip in chips]
    options = [_places(chip, area, gap, avoid, busy) for chip in chips]
    chosen: dict[int, Rect] = {}
    for _ in range(_ROUNDS):
        before = dict(chosen)
        for index, chip in enumerate(chips):
            others = [(anchors[i], rect) for i, rect in chosen.items() if i != index]
            best = _best(chip, options[index], others, anchors, gap)
            if best is not None:
                chosen[index] = best
        if chosen == before:
            break
    return tuple(
        PlacedLabel(index, chosen[index], (chip.anchor, chosen[index].nearest(chip.anchor)))
        for index, chip in enumerate(chips)
        if index in chosen
    )


def _turn(point: Point, flip: float) -> Point:
    return flip - point[0], point[1]


def _mirror(rect: Rect, flip: float) -> Rect:
    return replace(rect, x=flip - rect.right)


def _places(
    chip: Chip, area: Rect, gap: float, avoid: Sequence[Rect], busy: Sequence[Rect]
) -> list[tuple[float, Rect]]:
    """Return the places a chip may take with what each costs by itself, in gaps."""
    w, h = chip.width, chip.height
    if w > area.width or h > area.height:
        return []
    x, y = chip.anchor
    spots: list[tuple[float, float]] = []
    for reach in (1.5, 3.0, 5.0, 8.0, 12.0):
        far = reach * gap
        for shift in (0.0, -0.8, 0.8, -1.7, 1.7, -2.8, 2.8):
            up = y - h / 2 + shift * h
            spots += [(x + far, up), (x - far - w, up)]
        for shift in (0.0, -0.5, 0.5, -1.0, 1.0):
            along = x - w / 2 + shift * w
            spots += [(along, y - far - h), (along, y + far)]
    # The last resort: an even field over the whole area.
    for row in range(9):
        for column in range(5):
            spots.append((area.x + (area.width - w) * column / 4, area.y + (area.height - h) * row / 8))
    places: dict[tuple[float, float], tuple[float, Rect]] = {}
    for left, top in spots:
        kept_x = min(max(left, area.x), area.right - w)
        kept_y = min(max(top, area.y), area.bottom - h)
        rect = Rect(kept_x, kept_y, w, h)
        key = (round(kept_x, 3), round(kept_y, 3))
        if key in places or any(rect.meets(taken, gap) for taken in avoid):
            continue
        covered = sum(_shared(rect, part) for part in busy) / (w * h)
        places[key] = (_own_cost(chip, rect, gap) + _COVERS * min(covered, 1.0), rect)
    return sorted(places.values(), key=lambda place: place[0])


def _shared(one: Rect, other: Rect) -> float:
    """Return the area two rectangles share."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across * down if across > 0 and down > 0 else 0.0


def _own_cost(chip: Chip, rect: Rect, gap: float) -> float:
    end = rect.nearest(chip.anchor)
    length = math.dist(chip.anchor, end) / gap
    way = _WAY[chip.side]
    middle = rect.centre
    off = (middle[0] - chip.anchor[0], middle[1] - chip.anchor[1])
    size = math.hypot(*off) or 1.0
    lean = (off[0] * way[0] + off[1] * way[1]) / size
    cost = abs(length - 1.5) + _WRONG_SIDE * (1.0 - lean)
    return cost + (_HIDES_ANCHOR if rect.holds(chip.anchor, gap * 0.5) else 0.0)


def _best(
    chip: Chip,
    options: Sequence[tuple[float, Rect]],
    others: Sequence[tuple[Point, Rect]],
    anchors: Sequence[Point],
    gap: float,
) -> Rect | None:
    """Return the cheapest place beside what the others have taken, or None if every place is taken."""
    best: Rect | None = None
    least = math.inf
    for own, rect in options:
        if own >= least:
            break
        cost = own
        end = rect.nearest(chip.anchor)
        for anchor, taken in others:
            if rect.meets(taken, gap):
                break
            if _cross(chip.anchor, end, anchor, taken.nearest(anchor)):
                cost += _CROSSING
            if _passes(chip.anchor, end, taken) or _passes(anchor, taken.nearest(anchor), rect):
                cost += _UNDER_CHIP
        else:
            cost += sum(_HIDES_ANCHOR for anchor in anchors if anchor != chip.anchor and rect.holds(anchor, gap * 0.5))
            if cost < least:
                best, least = rect, cost
    return best


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Return whether the lines from ``a`` to ``b`` and from ``c`` to ``d`` cross."""

    def turn(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


def _passes(a: Point, b: Point, rect: Rect) -> bool:
    """Return whether the line from ``a`` to ``b`` runs through ``rect``."""
    corners = ((rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom))
    return _cross(a, b, corners[0], corners[2]) or _cross(a, b, corners[1], corners[3]) or rect.holds(a)
