"""Pictures of a cut across the low back between L4 and L5, seen from above: front of the body at the top."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.above_disc import CrossSection, canal_outlines, disc_outlines, yellow_ligament
from kiosk.anatomy.above_tissue import arch, arrow, canal_fat, fascia, front_ligament, muscles, trunk, vessels
from kiosk.anatomy.conditions import Herniation, Narrowing, eased
from kiosk.anatomy.curves import area, distance, smooth
from kiosk.anatomy.drawing import Drawing

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Point


def herniated_disc_above(value: float) -> Drawing:
    """Return the disc between L4 and L5 from healthy (0) to herniated towards the L5 root, at five o'clock (1)."""
    cut = CrossSection(Herniation(value), Narrowing())
    return Drawing(130.0, 148.0, (*tissue(), *spine(cut)), _landmarks(cut), _measures(cut), (-65.0, -50.0))


def narrowed_canal(value: float) -> Drawing:
    """Return the canal behind the same disc from roomy (0) to narrow (1), with arrows where it is pressed on."""
    cut = CrossSection(Herniation(), Narrowing(value))
    shapes = (*tissue(), *spine(cut), *_arrows(cut, eased(value * 1.6 - 0.5)))
    return Drawing(90.0, 104.0, shapes, _landmarks(cut), _measures(cut), (-45.0, -24.0))


@cache
def tissue() -> tuple[Outline, ...]:
    """Return what no condition changes: skin, fat, vessels, muscles and their fascia, furthest back first."""
    return (*trunk(), *vessels(), *muscles(), fascia())


def spine(cut: CrossSection) -> list[Outline]:
    """Return arch, ligaments, disc, sac and roots, furthest back first."""
    return [
        canal_fat(cut.narrowing),
        *yellow_ligament(cut),
        *arch(cut.narrowing),
        front_ligament(),
        *disc_outlines(cut),
        *canal_outlines(cut),
    ]


def _arrows(cut: CrossSection, shown: float) -> list[Outline]:
    """Return arrows from disc, ligament and joints into the canal."""
    if shown <= 0.0:
        return []
    rear, apex = cut.rear, cut.apex
    return [
        arrow("disc presses", (0.0, rear - 12.0), (0.0, rear - 1.2), opacity=shown),
        arrow("ligament presses", (0.0, apex + 10.0), (0.0, apex + 1.6), opacity=shown),
        arrow("left joint presses", (-25.0, 25.4), (-14.0, 23.6), opacity=shown),
        arrow("right joint presses", (25.0, 25.4), (14.0, 23.6), opacity=shown),
    ]


def _landmarks(cut: CrossSection) -> dict[str, Point]:
    """Return the points of the cut that words and tests refer to."""
    weak = cut.bulge_tip if cut.herniation.value > 0 else (9.4, 15.0)
    sac = cut.sac()
    return {
        "focus": (0.0, 14.0),
        "annulus": (-21.6, -4.0),
        "nucleus": (-3.0, 0.0),
        "weak spot": (9.2, 13.6),
        "bulge": weak,
        "canal front": (0.0, cut.rear),
        "bulging edge": (14.0, 16.2 + 0.51 * cut.narrowing.bulge_mm),
        "canal back": (0.0, cut.apex),
        "cauda equina": (sum(x for x, _ in sac) / len(sac), sum(y for _, y in sac) / len(sac)),
        "left traversing root": cut.traversing(-1),
        "traversing root": cut.traversing(1),
        "left exiting root": (-28.0, 15.0),
        "exiting root": (28.0, 15.0),
        "ligamentum flavum": (-6.6, 31.6 - 0.6 * (cut.narrowing.flavum_mm - 3.4)),
        "facet joint": (23.6, 32.0),
        "facet joint foot": (21.0, 36.0),
        "spinous process": (0.0, 56.0),
        "multifidus": (14.0, 56.0),
        "erector spinae": (44.0, 51.0),
        "psoas": (-42.0, 1.0),
    }


def _measures(cut: CrossSection) -> dict[str, float]:
    """Return what can be measured in the cut, in mm and shares."""
    shapes = {shape.name: shape for shape in disc_outlines(cut)}
    disc, gel = area(shapes["annulus fibrosus"].path), area(shapes["nucleus pulposus"].path)
    here, there = cut.traversing(1), cut.traversing(-1)
    return {
        "focus-width": 84.0,
        "canal front to back mm": cut.apex - cut.rear,
        "ligamentum flavum mm": cut.narrowing.flavum_mm,
        "bulge into canal mm": max(cut.herniation.bulge_mm, cut.narrowing.bulge_mm),
        "root displaced mm": distance(here, (-there[0], there[1])),
        "sac area mm2": area(smooth(cut.sac())),
        "nucleus share": gel / disc,
    }
