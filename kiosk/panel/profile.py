"""The glass in millimetres, and the one place where millimetres become pixels."""  # noqa: A005 - imports are absolute; nothing here meets the profiler

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

_HAIR = 1e-6
"""Pixels by which a product may miss a whole number through rounding of the computer's own."""


@dataclass(frozen=True, slots=True)
class PanelProfile:
    """A screen. The three values are in the same kind of pixel.

    Args:
        width_px: Width in pixels.
        height_px: Height in pixels.
        px_per_mm: Pixels on one millimetre of glass.

    Raises:
        ValueError: If a value is not above 0.
    """

    width_px: int
    height_px: int
    px_per_mm: float

    def __post_init__(self) -> None:
        if not (self.width_px > 0 and self.height_px > 0 and self.px_per_mm > 0):
            raise ValueError(f"a panel has a size: {self}")

    @property
    def width_mm(self) -> float:
        """Width of the glass in mm."""
        return self.width_px / self.px_per_mm

    @property
    def height_mm(self) -> float:
        """Height of the glass in mm."""
        return self.height_px / self.px_per_mm

    def px(self, mm: float) -> int:
        """Return a length in whole pixels, halves up. For positions and sizes without a least value."""
        return floor(mm * self.px_per_mm + 0.5)

    def px_at_least(self, mm: float) -> int:
        """Return the fewest whole pixels that are not less than ``mm``. For sizes a person must be able to hit."""
        return ceil(mm * self.px_per_mm - _HAIR)

    def px_at_most(self, mm: float) -> int:
        """Return the most whole pixels that are not more than ``mm``. For gaps, so that a row never grows too wide."""
        return floor(mm * self.px_per_mm + _HAIR)

    def mm(self, px: float) -> float:
        """Return a length in pixels in mm."""
        return px / self.px_per_mm
