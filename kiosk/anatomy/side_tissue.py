"""Ligaments, muscles, fat and skin of the low back seen from the side."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.curves import blend, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import bright, dark
from kiosk.anatomy.shaping import Track, band, joined, strands, track

if TYPE_CHECKING:
    from kiosk.anatomy.conditions import Herniation
    from kiosk.anatomy.drawing import Point
    from kiosk.anatomy.lumbar import Column


def front_ligament(lumbar: Column) -> list[Outline]:
    """Return the anterior longitudinal ligament, a strong band down the front of bodies and discs."""
    points: list[Point] = []
    for one, disc in zip(lumbar.vertebrae, lumbar.discs, strict=True):
        half = one.depth / 2
        points += [
            one.frame(-half - 0.4, -one.front * 0.42),
            one.frame(-half + 0.9, 0),
            one.frame(-half - 0.4, one.front * 0.42),
        ]
        points.append(disc.frame(-disc.depth / 2 - 1.5, 0))
    points += [
        lumbar.sacrum[0].at(-lumbar.sacrum[0].depth - 0.6),
        blend(
            blend(lumbar.sacrum[0].front, lumbar.sacrum[1].front, 0.5),
            blend(lumbar.sacrum[0].back, lumbar.sacrum[1].back, 0.5),
            0.07,
        ),
    ]
    line = track(points, steps=5)
    return [
        Outline(
            "anterior longitudinal ligament",
            Role.LIGAMENT,
            band(line, lambda s: -0.9 * min(1.0, 12 * (1 - s)), lambda s: 0.7 * min(1.0, 12 * (1 - s)), count=34),
            line_mm=0.35,
        ),
    ]


def back_ligament(lumbar: Column, without: str) -> Outline:
    """Return the posterior longitudinal ligament, a thin band behind bodies and discs, but not behind one disc.

    Args:
        lumbar: The low back.
        without: The name of the disc behind which `lifted_ligament` draws it.
    """
    lines: list[list[Point]] = [[]]
    for one, disc in zip(lumbar.vertebrae, lumbar.discs, strict=True):
        lines[-1] += [one.behind(0.4, -one.back * 0.42), one.behind(-0.2, 0)]
        if disc.name == without:
            lines.append([])
        else:
            lines[-1] += [one.behind(0.4, one.back * 0.38), *([disc.behind(1.2, 0)] if disc.name != "L5-S1" else [])]
    # The last one begins where the lifted stretch ends.
    lines[-1] += [lumbar.sacrum[0].at(0.5), lumbar.sacrum[1].at(0.3)]
    return Outline("posterior longitudinal ligament", Role.LIGAMENT, strands(lines), filled=False, line_mm=0.45)


def lifted_ligament(lumbar: Column, herniation: Herniation, name: str) -> Outline:
    """Return the posterior longitudinal ligament behind the disc called ``name``, lifted by its herniation."""
    disc = lumbar.disc(name)
    number = lumbar.discs.index(disc)
    above, below = lumbar.vertebrae[number], lumbar.vertebrae[number + 1]
    bulge = herniation.bulge_mm
    behind = [disc.behind(1.2, 0.0)]
    if bulge > 0:
        behind = [
            disc.behind(1.0 + bulge * 0.5, -2.4),
            disc.behind(1.2 + bulge, bulge * 0.16),
            disc.behind(1.0 + bulge * 0.5, 3.0 + bulge * 0.3),
        ]
    line = [above.behind(-0.2, 0), above.behind(0.4, above.back * 0.38), *behind]
    line += [below.behind(0.4, -below.back * 0.42), below.behind(-0.2, 0)]
    path = smooth(line, closed=False)
    return Outline(f"{name} posterior longitudinal ligament", Role.LIGAMENT, path, filled=False, line_mm=0.45)


def yellow_ligaments(lumbar: Column) -> list[Outline]:
    """Return the ligamentum flavum between neighbouring laminae, about 3.4 mm thick."""
    shapes = []
    for above, below in zip(lumbar.vertebrae, lumbar.vertebrae[1:], strict=False):
        top, low = above.behind(16.2, above.blade * 0.5), below.behind(16.2, -3.0)
        back_top, back_low = above.behind(19.0, above.blade * 0.92), below.behind(18.4, -6.4)
        shapes.append(
            Outline(
                f"{above.name}-{below.name} ligamentum flavum",
                Role.LIGAMENT,
                joined([top, blend(top, low, 0.5), low], [back_low, blend(back_low, back_top, 0.5), back_top]),
            )
        )
    last, cuts = lumbar.vertebrae[-1], lumbar.sacrum
    top, low = last.behind(16.0, last.blade * 0.5), blend(cuts[0].at(12.2), cuts[1].at(9.8), 0.25)
    back_top, back_low = last.behind(19.0, last.blade * 0.92), blend(cuts[0].at(17.0), cuts[1].at(15.0), 0.28)
    shapes.append(
        Outline(
            "L5-S1 ligamentum flavum",
            Role.LIGAMENT,
            joined([top, blend(top, low, 0.5), low], [back_low, blend(back_low, back_top, 0.5), back_top]),
        )
    )
    return shapes


def between_spines(lumbar: Column) -> list[Outline]:
    """Return the interspinous ligaments with their slanting fibres, and the supraspinous ligament over the tips."""
    shapes = []
    for above, below in zip(lumbar.vertebrae, lumbar.vertebrae[1:], strict=False):
        top = [
            above.behind(19.5, above.blade * 0.85),
            above.behind(26, above.blade * 0.55),
            above.behind(above.reach - 3, above.blade * 0.85),
        ]
        low = [below.behind(below.reach - 1.5, -1.0), below.behind(27, -2.6), below.behind(18.5, -6.0)]
        shapes.append(
            Outline(
                f"{above.name}-{below.name} interspinous ligament",
                Role.LIGAMENT,
                joined(top, low),
                line_mm=0.3,
                light=top[0],
                toward=low[0],
            )
        )
        fibres = []
        for k in range(4):
            share = k / 3
            low_w, top_w = 20.5 + share * (below.reach - 25), 26.0 + share * (above.reach - 30)
            fibres.append([above.behind(top_w, above.blade * (0.6 + 0.26 * share)), below.behind(low_w, -3.6)])
        shapes.append(
            Outline(
                f"{above.name}-{below.name} interspinous fibres",
                Role.BONE_MARK,
                strands(fibres),
                filled=False,
                opacity=0.5,
            )
        )
    tips = [one.behind(one.reach + 1.4, one.blade * k) for one in lumbar.vertebrae for k in (0.1, 0.75)]
    line = track(tips, steps=3)
    shapes.append(
        Outline(
            "supraspinous ligament", Role.LIGAMENT, band(line, lambda _: -0.5, lambda _: 1.3, count=24), line_mm=0.35
        )
    )
    return shapes


# The contour of the back, top to bottom: level, surface of the muscle, outside of the skin (mm).
_BACK = (
    (-250.0, 80.0, 92.0),
    (-200.0, 69.5, 82.0),
    (-150.0, 63.0, 75.5),
    (-105.0, 60.0, 73.0),
    (-65.0, 58.5, 73.5),
    (-30.0, 58.0, 77.0),
    (-5.0, 62.0, 84.0),
    (20.0, 73.0, 95.0),
    (50.0, 89.0, 108.0),
    (85.0, 99.0, 116.0),
    (125.0, 100.0, 117.0),
    (165.0, 92.0, 110.0),
)


class Back(NamedTuple):
    """Lines down the back: the surface of the muscles and the outside of the skin."""

    muscle: Track
    skin: Track


@cache
def back_lines() -> Back:
    """Return the contours behind the spine, from above T12 to the buttock."""
    return Back(
        track([(surface, level) for level, surface, _ in _BACK], steps=4),
        track([(outside, level) for level, _, outside in _BACK], steps=4),
    )


def back_wall(lumbar: Column, lines: Back) -> list[Outline]:
    """Return skin, fat, fascia and the long muscles of the back, furthest back first."""
    first, cuts = lumbar.vertebrae[0], lumbar.sacrum
    count = 22
    skin_in = lines.skin.beside(lambda _: -2.2, count=count)
    surface = lines.muscle.beside(lambda _: 0.0, count=count)
    inside = [
        first.behind(17, -60),
        *(one.behind(19, 0) for one in lumbar.vertebrae),
        cuts[1].at(14),
        cuts[2].at(12),
        cuts[4].at(6),
        (cuts[5].back[0] + 3, cuts[5].back[1] + 90),
    ]
    fibres = []
    for k in range(4):
        shares = [0.02 + 0.06 * k + (0.60 - 0.035 * k) * i / 11 for i in range(12)]
        fibres.append([lines.muscle.at(share, -1.7 - k * 2.2 * (1.15 - share)) for share in shares])
    return [
        Outline("fat under the skin", Role.FAT, joined(skin_in, surface[::-1]), line_mm=0.0),
        Outline("skin", Role.SKIN, band(lines.skin, lambda _: -2.2, lambda _: 0.0, count=count)),
        Outline(
            "erector spinae",
            Role.MUSCLE,
            joined(surface, inside[::-1]),
            line_mm=0.0,
            light=lines.muscle.at(0.3, -34),
            toward=lines.muscle.at(0.5, 4),
        ),
        *_bellies(lines),
        Outline("erector spinae fibres", Role.MUSCLE_FIBRE, strands(fibres), filled=False),
        *_multifidus(lumbar, lines),
        Outline(
            "thoracolumbar fascia",
            Role.FASCIA,
            band(lines.muscle, lambda _: -0.4, lambda _: 1.0, last=0.66, count=count),
            line_mm=0.3,
        ),
    ]


def _bellies(lines: Back) -> list[Outline]:
    """Return the light on the two bellies of the long muscles, and the shade in the furrow between them."""

    def belly(first: float, last: float, depth: float, wide: float) -> list[Point]:
        shares = [first + (last - first) * i / 10 for i in range(11)]
        swell = [math.sin(math.pi * i / 10) ** 0.7 for i in range(11)]
        near = [lines.muscle.at(share, -depth - wide * s) for share, s in zip(shares, swell, strict=True)]
        far = [lines.muscle.at(share, -depth + wide * s) for share, s in zip(shares, swell, strict=True)]
        return [*near, *far[-2:0:-1]]

    light = (*smooth(belly(0.03, 0.52, 2.6, 1.1)), *smooth(belly(0.16, 0.56, 8.2, 1.5)))
    return [
        bright(Outline("erector spinae light", Role.MUSCLE, light, line_mm=0.0, opacity=0.6)),
        dark(
            Outline("erector spinae shade", Role.MUSCLE, smooth(belly(0.1, 0.54, 5.3, 0.9)), line_mm=0.0, opacity=0.75)
        ),
    ]


def _multifidus(lumbar: Column, lines: Back) -> list[Outline]:
    """Return the multifidus: from the spinous processes down and forward to the sacrum, thickest behind S1."""
    cuts = lumbar.sacrum
    low = lumbar.vertebrae[-4:]
    front = [one.behind(one.reach + (2.6 if one.name != "L5" else -4.0), one.blade * 0.6) for one in low]
    floor = [cuts[0].at(20), cuts[1].at(16), cuts[2].at(14), cuts[3].at(10)]
    back = [
        lines.muscle.at(share, depth)
        for share, depth in ((0.655, -3.0), (0.60, -4.2), (0.52, -5.2), (0.44, -6.4), (0.36, -6.0))
    ]
    fibres = []
    for k in range(5):
        share = (k + 0.6) / 5
        fibres.append(
            [
                blend(front[1], back[4], share),
                blend(front[3], back[2], share * 0.95),
                blend(floor[1], back[1], share),
                blend(floor[3], back[0], share * 0.9),
            ]
        )
    return [
        Outline(
            "multifidus",
            Role.MUSCLE,
            joined(front[1:], floor, back),
            line_mm=0.0,
            light=front[1],
            toward=lines.muscle.at(0.62, -4),
        ),
        Outline("multifidus fibres", Role.MUSCLE_FIBRE, strands(fibres), filled=False),
    ]


def gluteus(lumbar: Column, lines: Back) -> list[Outline]:
    """Return the large buttock muscle behind the sacrum, and the fat in front of it."""
    cuts = lumbar.sacrum
    end = cuts[5].back
    outer = [lines.muscle.at(share, -0.6) for share in (0.665, 0.72, 0.79, 0.86, 0.93, 1.0)]
    bottom = [(end[0] + 20, end[1] + 90), (end[0] + 9, end[1] + 48), (end[0] + 5, end[1] + 18)]
    inner = [cuts[4].at(6.5), cuts[3].at(11.5), blend(cuts[2].at(20.0), lines.muscle.at(0.68), 0.35)]
    fibres = []
    for k in range(1, 6):
        share = k / 6
        fibres.append(
            [
                blend(lines.muscle.at(0.66), cuts[4].at(6.5), share),
                blend(lines.muscle.at(0.77), bottom[2], share),
                blend(lines.muscle.at(0.89), bottom[1], share),
                blend(lines.muscle.at(1.0), bottom[0], share),
            ]
        )
    tail = lumbar.coccyx
    fat = [
        cuts[3].at(6),
        cuts[4].at(2),
        cuts[5].at(-2),
        tail[2].at(-3),
        tail[-1].at(-1),
        (end[0] - 22, end[1] + 60),
        (end[0] - 18, end[1] + 95),
    ]
    return [
        Outline(
            "fat around the tail bone", Role.FAT, joined(fat, [(end[0] + 26, end[1] + 95), cuts[4].at(12)]), line_mm=0.0
        ),
        Outline(
            "gluteus maximus",
            Role.MUSCLE,
            smooth([*outer, *bottom, *inner], tension=0.9),
            light=cuts[2].at(6),
            toward=lines.muscle.at(0.92, 8),
        ),
        Outline("gluteus fibres", Role.MUSCLE_FIBRE, strands(fibres), filled=False),
    ]
