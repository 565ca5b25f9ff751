"""Which way a picture looks: front, back, left and right of the body, written at its edges.

Drawings are never mirrored, so neither are these: the front of the body is on the left of every side view, at the top
of every view from above, and a body seen from behind has its left on the left.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gui.illustrations.labels import MOST_HIDDEN, MOST_UNCLEAR
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.gui.illustrations.catalogue import Side
    from kiosk.gui.illustrations.clutter import Clutter
    from kiosk.gui.illustrations.leaders import Point

    Size = tuple[float, float]


class Facing(NamedTuple):
    """A word, and the edge of the picture that it names; ``text`` is a source text of the "Pictures" context."""

    text: str
    edge: Side


SIDE = (Facing("Front", "left"), Facing("Back", "right"))
ABOVE = (Facing("Front", "above"), Facing("Back", "below"))
FROM_ABOVE = (Facing("Front", "above"),)
BEHIND = (Facing("Left", "left"), Facing("Right", "right"))

FACING: dict[str, tuple[Facing, ...]] = {
    "what-is-back-pain": SIDE,
    "causes": SIDE,
    "herniated-disc": SIDE,
    "disc-changes": SIDE,
    "herniated-disc-above": ABOVE,
    "spinal-stenosis": FROM_ABOVE,
    "where-it-hurts": BEHIND,
    "often-no-single-cause": BEHIND,
    "muscle-strain": BEHIND,
    "sciatica": BEHIND,
    "scoliosis": BEHIND,
    "acupuncture-points": BEHIND,
    "what-is-acupuncture": BEHIND,
    "get-help-now": BEHIND,
}
"""The pictures that look one way, by id. Scenes with people and sections of skin look none."""

# What follows it in an id names another arrangement of the same picture.
_ARRANGEMENT = "@"
# Where along its edge a word may stand, the best first: a corner at the foot, then at the top, then between.
_UP = (1.0, 0.0, 0.85, 0.15, 0.7, 0.3, 0.5, 0.93, 0.07, 0.78, 0.22, 0.6, 0.4)
_ALONG = (0.5, 0.35, 0.65, 0.2, 0.8, 0.0, 1.0, 0.42, 0.58, 0.27, 0.73, 0.1, 0.9)
# How far from its edge, as a share of the way to the middle.
_INWARDS = (0.0, 0.15, 0.3, 0.5, 0.7, 0.9)
_LESS_LIKED = 0.04
_OFF_THE_EDGE = 0.5
_UNEVEN = 0.6
_HIDES_PART = 1.0


class _Place(NamedTuple):
    """Where a word may stand, what that costs, and how far along its edge it is."""

    cost: float
    rect: Rect
    rank: int


def facing_of(picture_id: str) -> tuple[Facing, ...]:
    """Return the words at the edges of a picture, in whichever arrangement it is shown."""
    return FACING.get(picture_id.partition(_ARRANGEMENT)[0], ())


def place_facing(
    marks: Sequence[Facing],
    sizes: Sequence[Size],
    area: Rect,
    clutter: Clutter,
    *,
    keep_off: Sequence[Point] = (),
    keep_clear: Sequence[Rect] = (),
    parts: Sequence[Rect] = (),
    gap: float = 0.0,
    is_crowded: bool = False,
) -> tuple[Rect | None, ...]:
    """Return where the words stand, at the same height of their edges if they can; nothing where there is no room.

    A word that would hide something wherever it stands is left out (None): another one tells the side. Where that holds
    for all of them, the one that hides least is written.

    Args:
        marks: The words.
        sizes: Width and height of each, with padding.
        area: The picture.
        clutter: What it shows where, and what of that words never cover.
        keep_off: Points that stay uncovered: what labels lead to.
        keep_clear: Boxes that stay uncovered: what is taken, signs and enlarged parts in frames.
        parts: Boxes of which no more than a little is covered: what labels name.
        gap: How far words keep off those points.
        is_crowded: Whether only ``keep_clear`` has to stay uncovered; all else is hidden as little as can be.
    """
    if not marks or any(width > area.width / 2 or height > area.height / 2 for width, height in sizes):
        return ()
    every: list[list[_Place]] = []
    free: list[list[_Place]] = []
    clear = [box for box in (*(() if is_crowded else clutter.clear), *keep_clear) if box.meets(area)]
    firm = ((), clear, ()) if is_crowded else (keep_off, clear, parts)
    for mark, size in zip(marks, sizes, strict=True):
        places = _places(mark, size, area, clutter, parts)
        hidden = [_hidden(place.rect, *firm, gap) for place in places]
        free.append([place for place, hides in zip(places, hidden, strict=True) if not hides])
        every.append([place._replace(cost=place.cost + hides) for place, hides in zip(places, hidden, strict=True)])
    if not any(free):
        least = min(range(len(marks)), key=lambda i: min(every[i]).cost)
        return tuple(min(every[i]).rect if i == least else None for i in range(len(marks)))
    if len(marks) == 2 and all(free):
        _, one, other = min(
            (one.cost + other.cost + (_UNEVEN if one.rank != other.rank else 0.0), one, other)
            for one, other in product(*free)
        )
        return one.rect, other.rect
    return tuple(min(places).rect if places else None for places in free)


def _places(mark: Facing, size: Size, area: Rect, clutter: Clutter, parts: Sequence[Rect]) -> list[_Place]:
    """Return where a word may stand, with what is hidden there of what is better left uncovered."""
    made: list[_Place] = []
    for rank, (up, along) in enumerate(zip(_UP, _ALONG, strict=True)):
        for inwards in _INWARDS:
            rect = _at(mark.edge, size, area, up, along, inwards)
            cost = _LESS_LIKED * rank + _OFF_THE_EDGE * inwards + clutter.under(rect)
            cost += sum(_HIDES_PART * rect.shared(part) / (part.width * part.height) for part in parts)
            made.append(_Place(cost, rect, rank))
    return made


def _hidden(rect: Rect, keep_off: Sequence[Point], clear: Sequence[Rect], parts: Sequence[Rect], gap: float) -> float:
    """Return how much a word hides there of what has to stay uncovered; 0 if nothing."""
    hidden = sum(10.0 for point in keep_off if rect.holds(point, gap))
    # An edge or a corner hides nothing of what is there.
    shares = [rect.shared(box) / min(_size(box), _size(rect)) for box in clear]
    hidden += sum(10.0 * share for share in shares if share > MOST_UNCLEAR)
    shares = [rect.shared(part) / _size(part) for part in parts]
    return hidden + sum(10.0 * share for share in shares if share > MOST_HIDDEN)


def _size(rect: Rect) -> float:
    return rect.width * rect.height


def _at(edge: Side, size: Size, area: Rect, up: float, along: float, inwards: float) -> Rect:
    width, height = size
    x = area.x + (area.width - width) * along
    y = area.y + (area.height - height) * up
    across, down = (area.width / 2 - width) * inwards, (area.height / 2 - height) * inwards
    if edge == "left":
        x = area.x + across
    elif edge == "right":
        x = area.right - width - across
    elif edge == "above":
        y = area.y + down
    else:
        y = area.bottom - height - down
    return Rect(x, y, width, height)
