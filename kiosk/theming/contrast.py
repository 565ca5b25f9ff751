"""Which colour may stand on which, and how strongly they must differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.theming.tokens import DesignTokens

BODY = 10.0
"""Least contrast of running text; our own, above WCAG's 7 to 1."""

TEXT = 7.0
"""Least contrast of any text (WCAG 2.2, 1.4.6)."""

SHAPE = 3.0
"""Least contrast of borders, icons and the focus ring (WCAG 2.2, 1.4.11)."""

_GROUNDS = ("paper", "card", "sand")
_TINTS = ("pine_light", "clay_light", "blue_light", "red_light")


@dataclass(frozen=True, slots=True)
class Pair:
    """``front`` may stand on ``ground`` with at least ``least`` to 1 between them."""

    front: str
    ground: str
    least: float


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A declared pair whose colours differ too little: ``found`` to 1."""

    pair: Pair
    found: float


def _pairs(front: str, grounds: tuple[str, ...], least: float) -> tuple[Pair, ...]:
    return tuple(Pair(front, ground, least) for ground in grounds)


PAIRS = (
    *_pairs("ink", _GROUNDS + _TINTS, BODY),
    *_pairs("ink_soft", _GROUNDS, TEXT),
    *_pairs("pine", ("paper", "card"), TEXT),
    *_pairs("pine_deep", (*_GROUNDS, "pine_light"), TEXT),
    *_pairs("on_pine", ("pine", "pine_deep"), TEXT),
    *_pairs("clay", ("paper", "card", "clay_light"), TEXT),
    *_pairs("on_clay", ("clay",), TEXT),
    *_pairs("blue", ("paper", "card", "blue_light"), TEXT),
    *_pairs("on_blue", ("blue",), TEXT),
    *_pairs("red", ("paper", "card", "red_light"), TEXT),
    *_pairs("on_red", ("red",), TEXT),
    *_pairs("edge", _GROUNDS + _TINTS, SHAPE),
    *_pairs("focus", _GROUNDS + _TINTS, SHAPE),
    *_pairs("clay_bright", ("paper", "card"), SHAPE),
    *_pairs("pine", ("sand", "pine_light"), SHAPE),
    *_pairs("clay", ("sand",), SHAPE),
    *_pairs("blue", ("sand",), SHAPE),
    *_pairs("red", ("sand",), SHAPE),
)
"""Every pair the kiosk paints. A pair that is not here must not be painted."""


def ratio(first: str, second: str) -> float:
    """Return the contrast between two colours ``#RRGGBB``, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 for black to 1 for white (WCAG 2.2)."""
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255.0) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def shortfalls(tokens: DesignTokens) -> tuple[Shortfall, ...]:
    """Return every declared pair of a theme that differs too little."""
    colours = tokens.colours()
    found = (Shortfall(pair, ratio(colours[pair.front], colours[pair.ground])) for pair in PAIRS)
    return tuple(item for item in found if item.found < item.pair.least)


def _linear(channel: float) -> float:
    """Return the light a channel of an sRGB colour gives, both 0 to 1."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
