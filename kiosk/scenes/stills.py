"""Pictures that stand still, and pictures seen through another frame."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Drawing, Point


def still(draw: Callable[[], Drawing]) -> Callable[[float], Drawing]:
    """Return a drawing function for a picture that shows the same at every value: it is drawn once."""
    kept = cache(draw)

    def at(_value: float, /) -> Drawing:
        return kept()

    at.__doc__ = draw.__doc__
    return at


def reframed(drawing: Drawing, box: tuple[float, float, float, float], focus: Point, focus_width: float) -> Drawing:
    """Return ``drawing`` seen through another view box, with a card crop of its own.

    Args:
        drawing: Whose outlines are shown, the same objects.
        box: Left, top, width and height in mm.
        focus: Middle of the card crop.
        focus_width: Width of the card crop in mm.
    """
    left, top, width, height = box
    return replace(
        drawing,
        width=width,
        height=height,
        origin=(left, top),
        landmarks={**drawing.landmarks, "focus": focus},
        measures={**drawing.measures, "focus-width": focus_width},
    )
