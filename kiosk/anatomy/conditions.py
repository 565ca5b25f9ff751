"""Conditions of the low back as numbers from 0 (healthy) to 1 (as far as a picture shows).

Every function is monotone, and names the figure it keeps to. Lengths are millimetres of a typical adult. The figures
are those of the content dossier; sources are named by their keys in the content pack.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.anatomy.curves import mix

# How far the gel of a herniated disc stands out behind the disc: an extrusion of 7 mm in a canal of 16 mm.
_FURTHEST_BULGE = 7.0
# A worn disc loses 30 to 50 % of its height; the picture shows the middle of that.
_LOST_HEIGHT = 0.42
# The whole rim of a worn disc stands out a little.
_WORN_BULGE = 1.6
# Front to back, middle of the canal: 15 to 25 mm is usual, 10 mm and less is called absolute narrowing.
_ROOMY_CANAL = 18.0
_NARROW_CANAL = 9.0
# The yellow ligament: 3 to 4 mm in health, about twice that when thickened.
_THIN_FLAVUM = 3.4
_THICK_FLAVUM = 6.8

MONTHS_LATER = 0.35
"""The value of a herniated disc months later: the bulge is 35 % of what it was when fresh.

WANG20 (38 studies, 2219 patients) counts how many herniations get smaller without surgery, pooled 63 %; CHIU15 counts
them by kind, 70 % of extrusions, the kind drawn here. Neither says by how many millimetres, so the picture claims the
direction only: plainly smaller than when fresh (less than half), and not gone.
"""


def unit(value: float) -> float:
    """Return ``value`` kept between 0 and 1."""
    return min(max(value, 0.0), 1.0)


def eased(value: float) -> float:
    """Return ``value`` between 0 and 1 with a soft start and end (3x² - 2x³)."""
    kept = unit(value)
    return kept * kept * (3.0 - 2.0 * kept)


class Herniation(NamedTuple):
    """A disc whose gel pushes out backwards, beside the middle. ``value`` runs from 0 to 1."""

    value: float = 0.0

    @property
    def bulge_mm(self) -> float:
        """How far the gel stands out behind the disc, in mm."""
        return _FURTHEST_BULGE * unit(self.value)

    @property
    def escaped(self) -> float:
        """How plainly the gel is shown as the part that presses, from 0 to 1."""
        return unit(self.value * 4.0)

    @property
    def presses(self) -> float:
        """How far the nerve root is pressed, from 0 to 1: not before the bulge reaches it."""
        return eased((self.bulge_mm - 1.4) / 3.6)


class Drying(NamedTuple):
    """A disc that loses water and height with age. ``value`` runs from 0 to 1."""

    value: float = 0.0

    @property
    def height_share(self) -> float:
        """What is left of the disc's height, as a share: 1 in health, 0.58 at the most worn shown."""
        return 1.0 - _LOST_HEIGHT * unit(self.value)

    @property
    def bulge_mm(self) -> float:
        """How far the whole rim stands out, in mm."""
        return _WORN_BULGE * unit(self.value)

    @property
    def spur_mm(self) -> float:
        """How far the beak-shaped spurs at the front corners of the bones stand out, in mm."""
        return 3.4 * eased((self.value - 0.15) / 0.85)

    @property
    def dullness(self) -> float:
        """How far the gel has lost its shine, from 0 to 1."""
        return unit(self.value)


class Narrowing(NamedTuple):
    """A spinal canal that grows narrow at disc level. ``value`` runs from 0 to 1."""

    value: float = 0.0

    @property
    def canal_mm(self) -> float:
        """Room from front to back in the middle of the canal, in mm."""
        return mix(_ROOMY_CANAL, _NARROW_CANAL, unit(self.value))

    @property
    def flavum_mm(self) -> float:
        """Thickness of the yellow ligament, in mm."""
        return mix(_THIN_FLAVUM, _THICK_FLAVUM, unit(self.value))

    @property
    def bulge_mm(self) -> float:
        """How far the disc stands out into the canal, in mm."""
        return 4.6 * unit(self.value)

    @property
    def facet_mm(self) -> float:
        """How far the facet joints have grown inwards, in mm."""
        return 3.2 * unit(self.value)
