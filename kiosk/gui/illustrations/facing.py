"""Which way a picture looks: front, back, left and right of the body, written at its edges.

Drawings are never mirrored, so neither are these: the front of the body is on the left of every side view, at the top
of every view from above, and a body seen from behind has its left on the left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
_UP = (1.0, 0.0, 0.85, 0.15, 0.7, 0.3, 0.5)
_ALONG = (0.5, 0.35, 0.65, 0.2, 0.8, 0.0, 1.0)
_LESS_LIKED = 0.04
_HIDES_PART = 1.0


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
    parts: Sequence[Rect] = (),
    gap: float = 0.0,
) -> tuple[Rect, ...]:
    """Return where the words stand, all at the same height of their edges; nothing where there is no room for them.

    Args:
        marks: The words.
        sizes: Width and height of each, with padding.
        area: The picture.
        clutter: What it shows where.
        keep_off: Points that stay uncovered: what labels lead to.
        parts: Boxes better left uncovered: what labels name.
        gap: How far words keep off those points.
    """
    if any(width > area.width / 2 or height > area.height / 2 for width, height in sizes):
        return ()
    best: tuple[Rect, ...] = ()
    least = float("inf")
    for rank, (up, along) in enumerate(zip(_UP, _ALONG, strict=True)):
        rects = tuple(_at(mark.edge, size, area, up, along) for mark, size in zip(marks, sizes, strict=True))
        cost = _LESS_LIKED * rank
        for rect in rects:
            cost += clutter.under(rect)
            cost += sum(10.0 for point in keep_off if rect.holds(point, gap))
            cost += sum(_HIDES_PART * rect.shared(part) / (part.width * part.height) for part in parts)
        if cost < least:
            best, least = rects, cost
    return best


def _at(edge: Side, size: Size, area: Rect, up: float, along: float) -> Rect:
    width, height = size
    x = area.x + (area.width - width) * along
    y = area.y + (area.height - height) * up
    if edge == "left":
        x = area.x
    elif edge == "right":
        x = area.right - width
    elif edge == "above":
        y = area.y
    else:
        y = area.bottom - height
    return Rect(x, y, width, height)
