"""How many pixels lie on a millimetre of this glass, and how we know.

What a screen says about its own size is often wrong: 0 x 0, 1 x 1, or its aspect ratio in the place of millimetres.
So a value staff measured comes first, then the screen's own word if it can be true, then what screens of this
resolution usually are.
"""

from __future__ import annotations

from math import hypot, isfinite
from typing import Literal, NamedTuple

Origin = Literal["site", "edid", "class"]

MM_PER_INCH = 25.4

CARD_WIDTH_MM = 85.60
"""Width of a bank card (ISO/IEC 7810, ID-1)."""

LEAST_PPI = 40.0
MOST_PPI = 400.0
"""Pixels per inch a screen can have that says so itself (TE-02)."""

SQUARE_TOLERANCE = 0.1
"""By what share pixels across and down may differ; a screen that says more is wrong, for pixels are square."""

_RATIO_SIZES = frozenset({(160, 90), (90, 160), (1600, 900), (900, 1600), (160, 100), (100, 160)})
"""Millimetres that are really an aspect ratio."""

_DIAGONALS = {(1920, 1200): 10.1, (2736, 1824): 12.3, (1920, 1080): 21.5, (3840, 2160): 32.0}
"""Inches of the panels the layouts are made for, by resolution, the longer side first."""

_WIDE = 1.7
"""From this aspect ratio up an unknown screen is taken for a display, below it for a tablet."""

_LONGEST_NAME = 80
"""Characters of a screen's name that are kept."""

_WIDE_DIAGONAL, _TABLET_DIAGONAL = 21.5, 10.1


class ScreenReport(NamedTuple):
    """What the system says of a screen: resolution in pixels, size in mm, which may be nonsense, and its name."""

    width_px: int
    height_px: int
    width_mm: float = 0.0
    height_mm: float = 0.0
    name: str = ""

    @property
    def note(self) -> str:
        """What a measure of this screen is kept with; the longer side first, so that turning it changes nothing."""
        longer, shorter = max(self.width_px, self.height_px), min(self.width_px, self.height_px)
        name = "".join(sign for sign in self.name if sign.isprintable())[:_LONGEST_NAME]
        return f"{longer}x{shorter} {name}".strip()


class Calibration(NamedTuple):
    """Pixels per millimetre of glass and where the number comes from."""

    px_per_mm: float
    origin: Origin


def is_of_another(measured_on: str, note: str) -> bool:
    """Return whether a measure kept with one note is of another screen than that of ``note``.

    A measure without a note, as IT may write it into a file, counts on every screen; so does any on a screen of which
    nothing is known.
    """
    return bool(measured_on and note) and measured_on != note


def calibrate(site_px_per_mm: float, screen: ScreenReport, measured_on: str = "") -> Calibration:
    """Return the best known factor.

    Args:
        site_px_per_mm: What staff measured, as the settings believe it; 0 if they did not.
        screen: The screen the kiosk stands on.
        measured_on: The `ScreenReport.note` of the screen staff measured; empty if nobody knows.
    """
    if isfinite(site_px_per_mm) and site_px_per_mm > 0.0 and not is_of_another(measured_on, screen.note):
        return Calibration(site_px_per_mm, "site")
    edid = _from_edid(screen)
    if edid is not None:
        return Calibration(edid, "edid")
    return Calibration(_from_class(screen), "class")


def from_card(width_px: float) -> float:
    """Return the pixels per mm of a screen on which a bank card is as wide as ``width_px`` pixels (TE-03)."""
    return width_px / CARD_WIDTH_MM


def from_diagonal(width_px: int, height_px: int, inches: float) -> float:
    """Return the pixels per mm of a screen of this resolution whose diagonal measures ``inches`` (TE-03)."""
    return hypot(width_px, height_px) / (inches * MM_PER_INCH)


def _from_edid(screen: ScreenReport) -> float | None:
    if (screen.width_mm, screen.height_mm) in _RATIO_SIZES:
        return None
    if not (screen.width_mm > 0 and screen.height_mm > 0):
        return None
    across, down = screen.width_px / screen.width_mm, screen.height_px / screen.height_mm
    if not (_is_plausible(across) and _is_plausible(down)) or abs(across / down - 1.0) > SQUARE_TOLERANCE:
        return None
    return (across + down) / 2.0


def _from_class(screen: ScreenReport) -> float:
    longer, shorter = max(screen.width_px, screen.height_px), min(screen.width_px, screen.height_px)
    usual = _WIDE_DIAGONAL if longer >= _WIDE * shorter else _TABLET_DIAGONAL
    return from_diagonal(longer, shorter, _DIAGONALS.get((longer, shorter), usual))


def _is_plausible(px_per_mm: float) -> bool:
    return isfinite(px_per_mm) and LEAST_PPI <= px_per_mm * MM_PER_INCH <= MOST_PPI
