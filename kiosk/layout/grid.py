"""How many tiles stand beside and below each other."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Grid(NamedTuple):
    """Columns and rows on one part, and how many parts all tiles need."""

    columns: int
    rows: int
    parts: int

    @property
    def capacity(self) -> int:
        """Tiles on one part."""
        return self.columns * self.rows


def choose_grid(
    count: int,
    width: float,
    height: float,
    *,
    min_width: float,
    min_height: Callable[[float], float],
    gap: float,
    aspect: float = 1.2,
) -> Grid:
    """Choose columns and rows for ``count`` tiles on ``width`` by ``height`` mm.

    As few parts as possible; then as few empty cells as possible; then tiles whose width is closest to ``aspect``
    times their height. No tile is smaller than ``min_width`` by what ``min_height`` returns for its width, in mm;
    where none of them can be as large, each has a part to itself.
    """
    most_columns = max(1, floor((width + gap) / (min_width + gap)))
    best: tuple[float, float, float] | None = None
    chosen = Grid(1, 1, max(1, count))
    for columns in range(1, most_columns + 1):
        tile_width = (width - gap * (columns - 1)) / columns
        most_rows = floor((height + gap) / (min_height(tile_width) + gap))
        for rows in range(1, most_rows + 1):
            parts = max(1, ceil(count / (columns * rows)))
            empty = parts * columns * rows - count
            tile_height = (height - gap * (rows - 1)) / rows
            ratio = tile_width / tile_height / aspect
            rank = (parts, empty // max(1, min(columns, rows)), max(ratio, 1 / ratio) + 0.05 * empty)
            if best is None or rank < best:
                best, chosen = rank, Grid(columns, rows, parts)
    return chosen
