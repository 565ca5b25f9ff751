"""A bank card against the glass says how many pixels lie on a millimetre: staff fit an outline to it.

A bank card is 85.60 x 53.98 mm with corners of 3.18 mm radius (ISO/IEC 7810, ID-1). A step of the outline is told in
millimetres of the card, not of the glass: near the fit that is what it is on the glass too, however wrong the factor
was that the outline began with, and a step back undoes a step forth.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isfinite

from kiosk.panel.calibration import CARD_WIDTH_MM, from_card

CARD_HEIGHT_MM = 53.98
CARD_CORNER_MM = 3.18
"""Height and corner radius of a bank card (ISO/IEC 7810, ID-1)."""

CARD_RATIO = CARD_HEIGHT_MM / CARD_WIDTH_MM

FINE_MM, COARSE_MM = 0.2, 2.0
"""Steps of the outline, mm of the card's width."""

_HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class CardOutline:
    """The outline at one moment.

    Args:
        width_px: Its width in pixels.
        room_px: The widest it can be on the glass, in pixels.
        least: The fewest pixels per mm that can be true.
        most: The most pixels per mm that can be true.

    Raises:
        ValueError: If there is no room or the range is none.
    """

    width_px: float
    room_px: float
    least: float
    most: float

    def __post_init__(self) -> None:
        if not (isfinite(self.width_px) and self.width_px > 0 and self.room_px > 0 and 0 < self.least <= self.most):
            raise ValueError(f"an outline has a width, room, and a range: {self}")

    @staticmethod
    def begin(px_per_mm: float, room_px: float, *, least: float, most: float) -> CardOutline:
        """Return the outline a card would have with this factor, as far as there is room for it."""
        return CardOutline(px_per_mm * CARD_WIDTH_MM, room_px, least, most).change(0.0)

    @property
    def height_px(self) -> float:
        """Its height in pixels; pixels are square."""
        return self.width_px * CARD_RATIO

    @property
    def corner_px(self) -> float:
        """The radius of its corners in pixels."""
        return self.width_px * CARD_CORNER_MM / CARD_WIDTH_MM

    @property
    def px_per_mm(self) -> float:
        """Pixels on one millimetre, if the card fits now."""
        return from_card(self.width_px)

    @property
    def can_shrink(self) -> bool:
        """Whether it may become smaller."""
        return self.width_px > self._range()[0] + _HAIR

    @property
    def can_grow(self) -> bool:
        """Whether it may become larger."""
        return self.width_px < self._range()[1] - _HAIR

    def change(self, by_mm: float) -> CardOutline:
        """Return it larger by ``by_mm`` mm of a card, or smaller if that is below 0, within what can be."""
        ratio = 1.0 + abs(by_mm) / CARD_WIDTH_MM
        low, high = self._range()
        wanted = self.width_px * ratio if by_mm > 0 else self.width_px / ratio
        return replace(self, width_px=min(max(wanted, low), high))

    def glass_mm(self, width_px: float, height_px: float) -> tuple[float, float]:
        """Return how wide and high in mm a glass of so many pixels is, if the card fits now."""
        return width_px / self.px_per_mm, height_px / self.px_per_mm

    def _range(self) -> tuple[float, float]:
        high = min(self.most * CARD_WIDTH_MM, self.room_px)
        return min(self.least * CARD_WIDTH_MM, high), high
