"""Pictures of a cut across the low back between L4 and L5, seen from above: front of the body at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.above_disc import CrossSection, canal_outlines, disc_outlines, yellow_ligament
from kiosk.anatomy.above_tissue import arch, arrow, canal_fat, fascia, front_ligament, muscles, trunk, vessels
from kiosk.anatomy.conditions import Herniation, Narrowing, eased
from kiosk.anatomy.drawing import Drawing

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline


def _cut(cut: CrossSection) -> list[Outline]:
    return [
        *trunk(),
        *vessels(),
        *muscles(),
        fascia(),
        canal_fat(cut.narrowing),
        *yellow_ligament(cut),
        *arch(cut.narrowing),
        front_ligament(),
        *disc_outlines(cut),
        *canal_outlines(cut),
    ]


def herniated_disc_above(value: float) -> Drawing:
    cut = CrossSection(Herniation(value), Narrowing())
    return Drawing(130.0, 148.0, tuple(_cut(cut)), {}, {}, origin=(-65.0, -50.0))


def spinal_stenosis(value: float) -> Drawing:
    cut = CrossSection(Herniation(), Narrowing(value))
    shapes = _cut(cut)
    shown = eased(value * 1.6 - 0.5)
    if shown > 0:
        rear, apex = cut.rear, cut.apex
        shapes += [
            arrow("disc presses", (0.0, rear - 12.0), (0.0, rear - 1.2), opacity=shown),
            arrow("ligament presses", (0.0, apex + 14.0), (0.0, apex + 2.0), opacity=shown),
            arrow("left joint presses", (-25.0, 25.4), (-14.0, 23.6), opacity=shown),
            arrow("right joint presses", (25.0, 25.4), (14.0, 23.6), opacity=shown),
        ]
    return Drawing(90.0, 104.0, tuple(shapes), {}, {}, origin=(-45.0, -24.0))
