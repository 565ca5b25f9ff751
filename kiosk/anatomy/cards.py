"""Which piece of a drawing a small card shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.drawing import pieces

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Drawing, Path

WIDE_FROM = 1.25
"""Width to height from which on a picture is drawn in its wide form, where it has one."""

# How far beyond its path a line may reach, in mm; wide lines say so themselves.
_LINE_REACH = 2.0


class View(NamedTuple):
    """A piece of a drawing, in its millimetres."""

    x: float
    y: float
    width: float
    height: float


def card_view(drawing: Drawing, width: float, height: float) -> View:
    """Return what a card of ``width`` by ``height`` shows of ``drawing``, in mm.

    The piece surrounds the drawing's landmark ``focus`` and is ``focus-width`` wide, both of which a drawing may
    leave out. It is never wider than the drawing, and never leaves it where the drawing is large enough.

    Args:
        drawing: What the card is about.
        width: Width of the card, in any unit.
        height: Height of the card, in the same unit.
    """
    focus_width = min(drawing.measures.get("focus-width", drawing.width), drawing.width)
    left, top = drawing.origin
    focus = drawing.landmarks.get("focus", (left + drawing.width / 2, top + drawing.height / 2))
    scale = max(width / focus_width, height / drawing.height)
    wide, high = width / scale, height / scale
    x = left + _kept_inside(focus[0] - left - wide / 2, drawing.width - wide)
    y = top + _kept_inside(focus[1] - top - high / 2, drawing.height - high)
    return View(x, y, wide, high)


def cropped(drawing: Drawing, views: Iterable[View]) -> Drawing:
    """Return ``drawing`` without the pieces of outlines that none of ``views`` shows anything of.

    A piece that is out of sight is no hole in one that is in sight.
    """
    seen = tuple(views)
    kept = []
    for outline in drawing.outlines:
        reach = max(_LINE_REACH, 2 * (outline.line_mm or 0.0))
        in_sight = [piece for piece in pieces(outline.path) if any(_meet(_box(piece), view, reach) for view in seen)]
        if in_sight:
            kept.append(replace(outline, path=tuple(command for piece in in_sight for command in piece)))
    return replace(drawing, outlines=tuple(kept))


def _box(path: Path) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all points of ``path``, those that only steer a curve too."""
    numbers: list[float] = [value for command in path for value in command[1:]]
    across, down = numbers[0::2], numbers[1::2]
    return min(across), min(down), max(across), max(down)


def _meet(box: tuple[float, float, float, float], view: View, reach: float) -> bool:
    left, top, right, bottom = box
    return (
        left - reach <= view.x + view.width
        and view.x <= right + reach
        and top - reach <= view.y + view.height
        and view.y <= bottom + reach
    )


def _kept_inside(start: float, most: float) -> float:
    return min(max(start, 0.0), max(most, 0.0))
