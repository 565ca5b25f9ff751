"""Rectangles in millimetres, x to the right and y down: how screens cut them up, and how things are kept apart."""

from __future__ import annotations

from typing import NamedTuple


class Rect(NamedTuple):
    """A rectangle on the glass in mm: top left corner, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge in mm."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge in mm."""
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """The middle in mm."""
        return self.x + self.width / 2, self.y + self.height / 2

    def inset(self, across: float, down: float | None = None) -> Rect:
        """Return the rectangle ``across`` mm smaller on the left and right, ``down`` mm at top and bottom."""
        down = across if down is None else down
        return Rect(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def cut_left(self, width: float, gap: float = 0.0) -> tuple[Rect, Rect]:
        """Return the left ``width`` mm, and what is left after a ``gap``."""
        rest = self.width - width - gap
        return (
            Rect(self.x, self.y, width, self.height),
            Rect(self.x + width + gap, self.y, max(rest, 0.0), self.height),
        )

    def cut_right(self, width: float, gap: float = 0.0) -> tuple[Rect, Rect]:
        """Return the right ``width`` mm, and what is left before a ``gap``."""
        return (
            Rect(self.right - width, self.y, width, self.height),
            Rect(self.x, self.y, max(self.width - width - gap, 0.0), self.height),
        )

    def cut_top(self, height: float, gap: float = 0.0) -> tuple[Rect, Rect]:
        """Return the top ``height`` mm, and what is left below a ``gap``."""
        rest = self.height - height - gap
        return (
            Rect(self.x, self.y, self.width, height),
            Rect(self.x, self.y + height + gap, self.width, max(rest, 0.0)),
        )

    def cut_bottom(self, height: float, gap: float = 0.0) -> tuple[Rect, Rect]:
        """Return the lowest ``height`` mm, and what is left above a ``gap``."""
        return (
            Rect(self.x, self.bottom - height, self.width, height),
            Rect(self.x, self.y, self.width, max(self.height - height - gap, 0.0)),
        )

    def columns(self, count: int, gap: float) -> tuple[Rect, ...]:
        """Return ``count`` columns of the same width, ``gap`` mm apart."""
        width = (self.width - gap * (count - 1)) / count
        return tuple(Rect(self.x + i * (width + gap), self.y, width, self.height) for i in range(count))

    def rows(self, count: int, gap: float) -> tuple[Rect, ...]:
        """Return ``count`` rows of the same height, ``gap`` mm apart."""
        height = (self.height - gap * (count - 1)) / count
        return tuple(Rect(self.x, self.y + i * (height + gap), self.width, height) for i in range(count))

    def cells(self, columns: int, rows: int, gap: float) -> tuple[Rect, ...]:
        """Return ``columns`` by ``rows`` cells in reading order, ``gap`` mm apart."""
        return tuple(cell for row in self.rows(rows, gap) for cell in row.columns(columns, gap))

    def mirrored(self, width: float) -> Rect:
        """Return the rectangle as seen in a mirror ``width`` mm wide: how right-to-left screens are made."""
        return Rect(width - self.right, self.y, self.width, self.height)

    def distance(self, other: Rect) -> float:
        """Return the gap between two rectangles in mm; 0 where they touch or overlap."""
        dx = max(other.x - self.right, self.x - other.right, 0.0)
        dy = max(other.y - self.bottom, self.y - other.bottom, 0.0)
        return float((dx * dx + dy * dy) ** 0.5)

    def meets(self, other: Rect, gap: float = 0.0) -> bool:
        """Return whether the two overlap, or come closer than ``gap`` mm across and down."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )

    def shared(self, other: Rect) -> float:
        """Return the area in square millimetres that both cover."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across * down if across > 0 and down > 0 else 0.0

    def holds(self, point: tuple[float, float], margin: float = 0.0) -> bool:
        """Return whether ``point`` lies inside, or outside by no more than ``margin`` mm."""
        x, y = point
        return self.x - margin <= x <= self.right + margin and self.y - margin <= y <= self.bottom + margin

    def nearest(self, point: tuple[float, float]) -> tuple[float, float]:
        """Return the point of the rectangle nearest to ``point``."""
        return min(max(point[0], self.x), self.right), min(max(point[1], self.y), self.bottom)
