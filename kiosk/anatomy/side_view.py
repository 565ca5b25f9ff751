"""Pictures of the low back from the side. The front of the body is on the left."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.conditions import Drying, Herniation
from kiosk.anatomy.drawing import Drawing
from kiosk.anatomy.lumbar import column
from kiosk.anatomy.side_bones import (
    body, cartilage, coccyx, facets, pillar, pillar_glass, sacral_roof, sacrum, spinous,
)
from kiosk.anatomy.side_discs import disc_outlines, escaped_gel
from kiosk.anatomy.side_nerves import canal, canal_fat, root, root_outlines, root_shift, sac, sacral_root
from kiosk.anatomy.side_tissue import (
    back_ligament, back_lines, back_wall, between_spines, front_ligament, gluteus, yellow_ligaments,
)

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Point
    from kiosk.anatomy.lumbar import Column


def _spine(lumbar: Column, herniation: Herniation, first: int, *, buttock: bool) -> list[Outline]:
    joints = facets(lumbar)
    space = canal(lumbar, herniation)
    lines = back_lines()
    shapes = back_wall(lumbar, lines)
    if buttock:
        shapes += gluteus(lumbar, lines)
    shapes += between_spines(lumbar)
    for one in lumbar.vertebrae[first:]:
        shapes += spinous(one)
    roof = sacral_roof(lumbar, joints[-1])
    shapes += roof[:1]
    shapes += yellow_ligaments(lumbar)
    shapes.append(canal_fat(space))
    numbered = list(zip(lumbar.vertebrae, joints, joints[1:], strict=False))[first:]
    for one, above, below in numbered:
        shapes += pillar(one, above, below)
    shapes += sac(space)
    shapes.append(front_ligament(lumbar))
    for disc in lumbar.discs[max(first - 1, 0):]:
        shapes += disc_outlines(disc, herniation if disc.name == "L4-L5" else Herniation())
    for one in lumbar.vertebrae[first:]:
        shapes += body(one)
    shapes += sacrum(lumbar)
    if buttock:
        shapes += coccyx(lumbar)
    shapes += escaped_gel(lumbar.disc("L4-L5"), herniation)
    shapes.append(back_ligament(lumbar, herniation))
    shapes.append(sacral_root(lumbar))
    for i in range(first, len(lumbar.vertebrae)):
        name = lumbar.vertebrae[i].name
        push = herniation if name == "L5" else Herniation()
        shapes += root_outlines(root(lumbar, i, push, long=name == "L5"), push.presses)
    for one, above, below in numbered:
        shapes += pillar_glass(one, above, below)
    shapes += roof[1:]
    for joint in joints[first + 1:]:
        shapes.append(cartilage(joint))
    return shapes


def herniated_disc(value: float) -> Drawing:
    """Return L3 to S1: the L4-L5 disc healthy (0) to herniated (1)."""
    lumbar = column()
    herniation = Herniation(value)
    shapes = _spine(lumbar, herniation, 2, buttock=False)
    disc = lumbar.disc("L4-L5")
    landmarks: dict[str, Point] = {"L4-L5 nucleus": disc.frame(2, 0), "disc bulge": disc.behind(herniation.bulge_mm, 1)}
    return Drawing(118.0, 141.6, tuple(shapes), landmarks, {}, origin=(-47.0, -112.0))


def what_is_back_pain(value: float) -> Drawing:
    """Return the low back from L1 to the tail bone with muscle and skin."""
    lumbar = column()
    shapes = _spine(lumbar, Herniation(), 0, buttock=True)
    return Drawing(250.0, 300.0, tuple(shapes), {}, {}, origin=(-100.0, -192.0))
