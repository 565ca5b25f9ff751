"""Which of the three layouts a glass calls for, by the millimetres that words of this size leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from kiosk.panel.profile import PanelProfile

Kind = Literal["tablet", "desk", "wall"]
Orientation = Literal["landscape", "portrait"]

TABLET_BELOW_MM = 200.0
"""A glass whose smaller side is under this has room for one column of controls and icons in the bar.

The 12.3-inch tablet has 173 mm, the 21.5-inch desk display 268 mm; twice the text on the desk leaves 134 mm.
"""

WALL_FROM_MM = 600.0
"""A glass whose longer side is at least this hangs on a wall: 708 mm at 32 inches, 476 mm at 21.5 inches."""

LEAST_SHORT_MM, LEAST_LONG_MM = 130.0, 170.0
"""A glass with a side under these has no room for the bar and a page above it.

The 10.1-inch tablet has 136 and 217 mm.
"""


class LayoutClass(NamedTuple):
    """A layout and how the glass stands."""

    kind: Kind
    orientation: Orientation


def classify(profile: PanelProfile, text_scale: float = 1.0) -> LayoutClass:
    """Return the layout for a glass at a text size (1.0 is the usual one).

    Effective millimetres decide: words twice as large leave half of them, so a desk display may have to be laid
    out as a tablet. Whether the glass itself hangs on a wall is `is_wall`.
    """
    width, height = profile.width_mm / text_scale, profile.height_mm / text_scale
    orientation: Orientation = "landscape" if width >= height else "portrait"
    if min(width, height) < TABLET_BELOW_MM:
        return LayoutClass("tablet", orientation)
    return LayoutClass("wall" if max(width, height) >= WALL_FROM_MM else "desk", orientation)


def is_too_small(profile: PanelProfile) -> bool:
    """Return whether no layout fits this glass."""
    short, long = sorted((profile.width_mm, profile.height_mm))
    return short < LEAST_SHORT_MM or long < LEAST_LONG_MM


def is_wall(profile: PanelProfile) -> bool:
    """Return whether the glass hangs on a wall, whatever the text size: reach matters there (TE-23, TE-24)."""
    return max(profile.width_mm, profile.height_mm) >= WALL_FROM_MM
