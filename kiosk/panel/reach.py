"""Which part of the glass a person can reach, sitting or standing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.panel.layout_class import is_wall

if TYPE_CHECKING:
    from kiosk.panel.profile import PanelProfile

LOWEST_MM = 380.0
HIGHEST_MM = 1220.0
"""Millimetres above the floor between which everything to operate must lie (AX-71: 508 407.8, EN 301 549 8.3)."""

COMFORT_LOWEST_MM = 700.0
COMFORT_HIGHEST_MM = 1100.0
"""Millimetres above the floor that suit most people best (TE-23)."""

BOTTOM_BAND_MM = 240.0
"""Height of the band at the lower edge of a wall display that takes the controls while nobody said how high it hangs,
or where it hangs too high. A choice of design: four rows of 40 mm and their gaps fit."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A band of the glass, in mm from its upper edge.

    Args:
        top_mm: Where the band begins.
        bottom_mm: Where it ends.
        comfort_top_mm: Where the comfortable part of it begins.
        comfort_bottom_mm: Where that ends; equal to its begin if there is none.
        is_known: Whether staff said how high the glass hangs and the band is really in reach.
    """

    top_mm: float
    bottom_mm: float
    comfort_top_mm: float
    comfort_bottom_mm: float
    is_known: bool

    def holds(self, centre_mm: float) -> bool:
        """Return whether a control whose centre lies so far from the upper edge is in the band."""
        return self.top_mm <= centre_mm <= self.bottom_mm


def reach(profile: PanelProfile, mount_bottom_mm: float) -> Reach:
    """Return the band of a glass whose lower edge is ``mount_bottom_mm`` above the floor, 0 if nobody said.

    Without the height a tablet or desk display is taken to be in reach as a whole, and a wall display in its
    `BOTTOM_BAND_MM`; so is a glass that hangs out of reach altogether.
    """
    height = profile.height_mm
    if mount_bottom_mm > 0.0:
        top, bottom = _band(height, mount_bottom_mm, LOWEST_MM, HIGHEST_MM)
        if bottom > top:
            return Reach(
                top, bottom, *_band(height, mount_bottom_mm, COMFORT_LOWEST_MM, COMFORT_HIGHEST_MM), is_known=True
            )
    elif not is_wall(profile):
        return Reach(0.0, height, 0.0, height, is_known=False)
    top = max(0.0, height - BOTTOM_BAND_MM)
    return Reach(top, height, top, height, is_known=False)


def _band(height: float, mount_bottom: float, lowest: float, highest: float) -> tuple[float, float]:
    """Return the part of the glass between two heights above the floor, from its upper edge down."""
    top = min(max(0.0, mount_bottom + height - highest), height)
    return top, max(top, min(height, mount_bottom + height - lowest))
