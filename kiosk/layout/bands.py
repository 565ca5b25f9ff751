"""An area shared out among points that stand in rows: each gets what is nearest to it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Point = tuple[float, float]
    Area = tuple[float, float, float, float]


def bands(rows: Sequence[Sequence[Point]], area: Area, gap: float) -> list[Area]:
    """Return an area for every point, row by row, all in the same unit.

    Rows are parted half way between their points' heights, points of one row half way between each other.

    Args:
        rows: The points, from top to bottom; those of one row from left to right and of one height.
        area: Left, top, width and height of what is shared out.
        gap: How far apart the areas stay.
    """
    left, top, width, height = area
    heights = [row[0][1] for row in rows]
    made: list[Area] = []
    for row, (above, below) in zip(rows, _edges(heights, top, top + height, gap), strict=True):
        for first, last in _edges([x for x, _ in row], left, left + width, gap):
            made.append((first, above, last - first, below - above))
    return made


def _edges(places: Sequence[float], first: float, last: float, gap: float) -> list[tuple[float, float]]:
    """Return where each of ``places`` begins and ends between ``first`` and ``last``."""
    middles = [(one + other) / 2 for one, other in pairwise(places)]
    starts = [first, *(middle + gap / 2 for middle in middles)]
    ends = [*(middle - gap / 2 for middle in middles), last]
    return list(zip(starts, ends, strict=True))
