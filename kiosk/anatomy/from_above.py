"""Pictures of a cut across the low back between L4 and L5, seen from above: front of the body at the top."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.above_canal import (
    canal_fat,
    leaving_roots,
    passing_root,
    root_shift,
    sac,
    sac_ring,
    traversing,
    yellow_ligament,
)
from kiosk.anatomy.above_disc import CrossSection, bulging_edge, escaped_gel, healthy_disc
from kiosk.anatomy.above_tissue import (
    arch,
    arrow,
    fascia,
    front_ligament,
    healthy_joints,
    joints,
    muscles,
    trunk,
    vessels,
)
from kiosk.anatomy.conditions import Herniation, Narrowing, eased
from kiosk.anatomy.curves import area, distance, smooth
from kiosk.anatomy.drawing import Drawing

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Point


def herniated_disc_above(value: float) -> Drawing:
    """Return the disc between L4 and L5 from healthy (0) to herniated towards the L5 root, at five o'clock (1)."""
    cut = CrossSection(Herniation(value), Narrowing())
    shapes = (*tissue(), *still_spine(), *herniating(cut))
    return Drawing(120.0, 132.0, shapes, landmarks(cut), measures(cut), (-60.0, -44.0))


def narrowed_canal(value: float) -> Drawing:
    """Return the canal behind the same disc from roomy (0) to narrow (1), with arrows where it is pressed on."""
    cut = CrossSection(Herniation(), Narrowing(value))
    shapes = (*tissue(), *still_bed(), *narrowing(cut))
    return Drawing(90.0, 104.0, shapes, landmarks(cut), measures(cut), (-45.0, -24.0))


@cache
def tissue() -> tuple[Outline, ...]:
    """Return what no condition changes: skin, fat, vessels, muscles and their fascia, furthest back first."""
    return (*trunk(), *vessels(), *muscles(), fascia())


@cache
def still_bed() -> tuple[Outline, ...]:
    """Return what a narrowing does not change: fat of the canal, arch, the healthy disc, the roots that have left."""
    return (canal_fat(), *arch(), front_ligament(), *healthy_disc(), *leaving_roots())


@cache
def still_spine() -> tuple[Outline, ...]:
    """Return what a herniation does not change: the bed, healthy joints and yellow ligaments, and the left L5 root."""
    healthy = CrossSection(Herniation(), Narrowing())
    return (*still_bed(), *yellow_ligament(healthy), *healthy_joints(), *passing_root(healthy, -1))


def herniating(cut: CrossSection) -> tuple[Outline, ...]:
    """Return what a herniation changes, furthest back first."""
    return (*bulging_edge(cut), *sac(cut), *escaped_gel(cut), *passing_root(cut, 1))


def narrowing(cut: CrossSection) -> tuple[Outline, ...]:
    """Return what a narrowing changes, furthest back first, and arrows from disc, ligament and joints."""
    shown = eased(cut.narrowing.value * 1.6 - 0.5)
    return (
        *yellow_ligament(cut),
        *joints(cut.narrowing),
        *bulging_edge(cut),
        *sac(cut),
        *passing_root(cut, -1),
        *passing_root(cut, 1),
        *(_arrows(cut, shown) if shown > 0.0 else ()),
    )


def _arrows(cut: CrossSection, shown: float) -> list[Outline]:
    rear, apex = cut.rear, cut.apex
    return [
        arrow("disc presses", (0.0, rear - 12.0), (0.0, rear - 1.2), opacity=shown),
        arrow("ligament presses", (0.0, apex + 11.0), (0.0, apex + 1.6), opacity=shown),
        arrow("left joint presses", (-25.6, 27.0), (-14.6, 24.9), opacity=shown),
        arrow("right joint presses", (25.6, 27.0), (14.6, 24.9), opacity=shown),
    ]


def landmarks(cut: CrossSection) -> dict[str, Point]:
    """Return the points of the cut that words and tests refer to."""
    weak = cut.bulge_tip if cut.herniation.value > 0 else (9.4, 15.0)
    ring = sac_ring(cut)
    return {
        "focus": (0.0, 14.0),
        "annulus": (-21.6, -4.0),
        "nucleus": (-3.0, 0.0),
        "weak spot": (9.4, 14.6),
        "bulge": weak,
        "canal front": (0.0, cut.rear),
        "bulging edge": (14.0, 16.2 + 0.51 * cut.narrowing.bulge_mm),
        "canal back": (0.0, cut.apex),
        "cauda equina": (sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)),
        "left traversing root": traversing(cut, -1),
        "traversing root": traversing(cut, 1),
        "left exiting root": (-28.0, 15.0),
        "exiting root": (28.0, 15.0),
        "ligamentum flavum": (-5.6, 31.4 - 0.6 * (cut.narrowing.flavum_mm - 3.4)),
        "facet joint": (23.6, 32.0),
        "facet joint foot": (21.0, 36.0),
        "spinous process": (0.0, 56.0),
        "multifidus": (14.0, 56.0),
        "erector spinae": (44.0, 51.0),
        "psoas": (-42.0, 1.0),
    }


@cache
def _nucleus_share() -> float:
    shapes = {shape.name: shape for shape in healthy_disc()}
    return area(shapes["nucleus pulposus"].path) / area(shapes["annulus fibrosus"].path)


def measures(cut: CrossSection) -> dict[str, float]:
    """Return what can be measured in the cut, in mm, square mm and shares."""
    here, there = traversing(cut, 1), traversing(cut, -1)
    return {
        "focus-width": 84.0,
        "canal front to back mm": cut.apex - cut.rear,
        "ligamentum flavum mm": cut.narrowing.flavum_mm,
        "bulge into canal mm": max(cut.herniation.bulge_mm, cut.narrowing.bulge_mm),
        "root displaced mm": distance(here, (-there[0], there[1])),
        "L5 root pressed": max(cut.herniation.presses, root_shift(cut) and cut.herniation.presses),
        "sac area mm2": area(smooth(sac_ring(cut))),
        "nucleus share": _nucleus_share(),
    }
