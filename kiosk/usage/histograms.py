"""The bins visits are counted in: how long, how many pages, at what hour. Nothing finer is kept."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class Histogram(NamedTuple):
    """Bins from each edge up to the next, the last without end; everything below the first edge is in the first.

    Attributes:
        table: the table that holds it.
        edges: the lower edges, rising.
        unit: what the edges count.
    """

    table: str
    edges: tuple[int, ...]
    unit: str

    def bin_of(self, value: float) -> int:
        """Return the lower edge of the bin a value falls in."""
        return self.edges[max(bisect_right(self.edges, value) - 1, 0)]

    def end_of(self, edge: int) -> int | None:
        """Return where the bin that begins at ``edge`` ends; None: nowhere."""
        following = self.edges.index(edge) + 1
        return self.edges[following] if following < len(self.edges) else None


HOURS = Histogram("visits_by_hour", tuple(range(24)), "o'clock")
LENGTHS = Histogram("visit_length", (0, 1, 2, 3, 5, 10, 15, 30), "minutes")
PAGES = Histogram("visit_pages", (0, 1, 2, 3, 4, 6, 10, 20), "pages")

HISTOGRAMS = (HOURS, LENGTHS, PAGES)
