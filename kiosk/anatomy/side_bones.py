"""Bones of the low back seen from the side: bodies, arches with their joints, sacrum and coccyx."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.curves import Frame, blend, ellipse, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.shaping import cornered, joined

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point
    from kiosk.anatomy.lumbar import Column, Segment, Vertebra

# Half the length of a facet joint's line, in mm.
_JOINT = 6.6


class Facet(NamedTuple):
    """A facet joint: its line runs through ``frame``'s origin along v; u points backwards."""

    name: str
    frame: Frame

    @property
    def ends(self) -> tuple[Point, Point]:
        """Top and bottom of the joint line."""
        return self.frame(0, -_JOINT), self.frame(0, _JOINT)


def facets(lumbar: Column) -> tuple[Facet, ...]:
    """Return the joints from T11-T12 to L5-S1: the one above each vertebra at its number, the one below next."""
    first = lumbar.vertebrae[0]
    joints = [Facet("T11-T12 facet joint", Frame(*first.behind(14.2, -first.back / 2 - 2.4), first.frame.degrees - 4))]
    joints += [
        Facet(f"{disc.name} facet joint", Frame(*disc.behind(14.6, 2.4), disc.frame.degrees - 7))
        for disc in lumbar.discs
    ]
    return tuple(joints)


def body(one: Vertebra, *, spur_above: float = 0.0, spur_below: float = 0.0) -> list[Outline]:
    """Return the body of a vertebra: waisted, with hollow end plates and a bright rim of firm bone.

    Args:
        one: Which.
        spur_above: How far a spur stands out at the upper front corner, in mm.
        spur_below: How far a spur stands out at the lower front corner, in mm.
    """
    path = _body_path(one, 0.0, spur_above, spur_below)
    light, toward = one.frame(-one.depth * 0.55, -one.front * 0.6), one.frame(one.depth * 0.6, one.back * 0.65)
    return [Outline(f"{one.name} body", Role.BONE, path, light=light, toward=toward), spongy_bone(one)]


def spongy_bone(one: Vertebra) -> Outline:
    """Return the spongy inside of a body, a little darker than the firm bone of its rim."""
    return Outline(
        f"{one.name} spongy bone",
        Role.BONE_SHADE,
        _body_path(one, 1.6, 0.0, 0.0),
        line_mm=0.0,
        opacity=0.34,
        light=one.frame(-one.depth * 0.5, -one.front * 0.5),
        toward=one.frame(one.depth * 0.5, one.front * 0.5),
    )


def _body_path(one: Vertebra, inset: float, spur_above: float, spur_below: float) -> Path:
    half = one.depth / 2 - inset
    top_f, top_b = -one.front / 2 + inset, -one.back / 2 + inset
    low_f, low_b = one.front / 2 - inset, one.back / 2 - inset
    hollow = 1.25
    points = [
        (-half - spur_above * 0.9, top_f + 1.6 - spur_above * 0.25),
        (-half + 0.6 - spur_above * 0.75, top_f - 0.1 - spur_above * 0.55),
        (-half + 3.4, top_f + 0.45),
        (-half * 0.45, mix(top_f, top_b, 0.28) + hollow),
        (half * 0.05, mix(top_f, top_b, 0.52) + hollow * 1.15),
        (half * 0.55, mix(top_f, top_b, 0.78) + hollow * 0.8),
        (half - 1.0, top_b),
        (half + 0.1, top_b + 1.4),
        (half - 0.7, top_b * 0.62),
        (half - 1.5, top_b * 0.2),
        (half - 1.5, low_b * 0.2),
        (half - 0.7, low_b * 0.62),
        (half + 0.1, low_b - 1.4),
        (half - 1.0, low_b),
        (half * 0.55, mix(low_f, low_b, 0.78) - hollow * 0.8),
        (half * 0.05, mix(low_f, low_b, 0.52) - hollow * 1.15),
        (-half * 0.45, mix(low_f, low_b, 0.28) - hollow),
        (-half + 3.4, low_f - 0.45),
        (-half + 0.6 - spur_below * 0.75, low_f + 0.1 + spur_below * 0.55),
        (-half - spur_below * 0.9, low_f - 1.6 + spur_below * 0.25),
        (-half + 1.0, low_f * 0.66),
        (-half + 2.3, low_f * 0.24),
        (-half + 2.3, top_f * 0.24),
        (-half + 1.0, top_f * 0.66),
    ]
    return smooth(one.frame.place(points), tension=0.9)


def spinous(one: Vertebra) -> list[Outline]:
    """Return the lamina and the broad, nearly level spinous process, seen in the middle plane."""
    r, b = one.reach, one.blade
    points = [
        (16.4, -5.0),
        (18.2, -7.4),
        (21.0, -6.0),
        (26.0, -3.9),
        (mix(26, r, 0.55), -2.7),
        (r - 2.6, -2.4),
        (r + 0.2, -0.6),
        (r + 1.3, b * 0.22),
        (r + 1.1, b * 0.5),
        (r + 0.2, b * 0.78),
        (r - 2.4, b * 0.97),
        (mix(23, r, 0.74), b * 0.9),
        (mix(23, r, 0.42), b * 0.74),
        (mix(23, r, 0.14), b * 0.66),
        (22.2, b * 0.74),
        (20.8, b * 0.93),
        (18.6, b * 1.02),
        (17.0, b * 0.9),
        (16.4, b * 0.55),
        (16.1, 2.0),
    ]
    path = smooth([one.behind(*p) for p in points], tension=0.95)
    low = [(w, v - b * 0.03) for w, v in points[8:14]]
    lifted = [(w, v - b * 0.3 * math.sin(math.pi * i / 5)) for i, (w, v) in enumerate(low)]
    ridge = [one.behind(24.0, b * 0.12), one.behind(mix(24, r, 0.5), b * 0.2), one.behind(r - 4.0, b * 0.3)]
    return [
        Outline(
            f"{one.name} spinous process",
            Role.BONE,
            path,
            light=one.behind(20, -10),
            toward=one.behind(r - 4, b * 1.25),
        ),
        Outline(
            f"{one.name} spinous shade",
            Role.BONE_SHADE,
            joined([one.behind(*p) for p in low[::-1]], [one.behind(*p) for p in lifted]),
            line_mm=0.0,
            opacity=0.55,
        ),
        Outline(f"{one.name} spinous ridge", Role.BONE_MARK, smooth(ridge, closed=False), filled=False, opacity=0.55),
    ]


def pillar_edge(one: Vertebra, above: Facet, below: Facet) -> list[Point]:
    """Return the outer edge of pedicle, joint processes and the bridge between, from upper to lower pedicle root."""
    half = one.back / 2
    up, low = above.frame, below.frame
    edge = [one.behind(*p) for p in ((-0.5, -half + 2.4), (2.0, -half + 3.7), (4.6, -half + 3.4))]
    edge += up.place([(-6.1, _JOINT * 0.75), (-5.2, -_JOINT * 0.1), (-3.9, -_JOINT * 0.8)])
    edge += up.place([(-2.6, -_JOINT - 1.3), (-0.9, -_JOINT - 1.2), (-0.4, -_JOINT + 0.6)])
    edge += up.place([(-0.75, -_JOINT * 0.2), (-0.45, _JOINT * 0.62), (0.8, _JOINT + 1.6), (2.8, _JOINT + 3.4)])
    edge += [blend(up(3.4, _JOINT + 5.5), low(4.6, -_JOINT - 5.0), 0.5)]
    edge += low.place([(5.0, -_JOINT - 1.0), (5.5, -_JOINT * 0.2), (5.0, _JOINT * 0.5), (3.6, _JOINT + 1.2)])
    edge += low.place([(1.8, _JOINT + 1.3), (0.6, _JOINT - 0.2), (0.15, _JOINT * 0.1), (0.35, -_JOINT * 0.6)])
    edge += [low(-0.2, -_JOINT - 2.2)]
    edge += [one.behind(*p) for p in ((11.0, half * 0.33), (7.6, half * 0.13), (3.0, half * 0.13), (-1.4, half * 0.34))]
    return edge


def pillar(one: Vertebra, above: Facet, below: Facet) -> Outline:
    """Return the near pedicle and joint processes, solid: only sac and roots are seen through `pillar_glass`."""
    return Outline(
        f"{one.name} pillar",
        Role.BONE,
        _pillar_path(one, above, below),
        line_mm=0.0,
        light=one.behind(1, -one.back * 0.6),
        toward=one.behind(22, one.back * 0.95),
    )


def _pillar_path(one: Vertebra, above: Facet, below: Facet) -> Path:
    edge = pillar_edge(one, above, below)
    return cornered(edge, [0, len(edge) - 1], tension=0.95)


def pillar_glass(one: Vertebra, above: Facet, below: Facet) -> list[Outline]:
    """Return the near pedicle and joint processes, over the canal: bone through which the nerves just show."""
    path = _pillar_path(one, above, below)
    centre = one.behind(9.4, -one.back * 0.17)
    return [
        Outline(
            f"{one.name} pedicle and joint processes",
            Role.BONE,
            path,
            line_mm=0.0,
            opacity=0.84,
            light=one.behind(1, -one.back * 0.6),
            toward=one.behind(22, one.back * 0.95),
        ),
        Outline(f"{one.name} pillar edge", Role.BONE, path[:-2], filled=False),
        Outline(
            f"{one.name} transverse process",
            Role.BONE_SHADE,
            ellipse(centre, 2.5, 3.9, one.frame.degrees + 24),
            line_mm=0.25,
            opacity=0.75,
            light=one.behind(6, -one.back * 0.34),
            toward=one.behind(13, one.back * 0.02),
        ),
    ]


def cartilage(joint: Facet) -> Outline:
    """Return the thin gap of a facet joint with its cartilage."""
    front = joint.frame.place([(-0.4, -_JOINT), (-0.85, -_JOINT * 0.2), (-0.6, _JOINT * 0.6), (0.2, _JOINT + 0.8)])
    back = joint.frame.place([(0.7, _JOINT + 0.4), (0.35, _JOINT * 0.2), (0.5, -_JOINT * 0.6), (0.1, -_JOINT)])
    return Outline(joint.name, Role.DISC, joined(front, back), line_mm=0.3)


def sacrum(lumbar: Column) -> list[Outline]:
    """Return the sacrum cut in the middle: five fused bodies, the canal's back wall with its crest, the coccyx."""
    cuts = lumbar.sacrum
    last = cuts[-1]
    front = _front_wall(cuts)
    back = [cut.back for cut in cuts]
    top = Frame(*blend(cuts[0].front, cuts[0].back, 0.5), cuts[0].degrees)
    half = cuts[0].depth / 2
    plate = top.place([(-half + 0.3, 0.8), (-half + 2.4, 0.0), (-half * 0.4, 0.9), (half * 0.3, 1.0), (half - 2, 0.0)])
    outline = [*plate, cuts[0].at(0.2), *back[1:], last.front, *front[::-1]]
    count = len(plate)
    path = cornered(outline, [0, count, count + len(back) - 1, count + len(back)], tension=0.95)
    shapes = [
        Outline("sacrum", Role.BONE, path, light=top(-half, -4), toward=cuts[3].at(14)),
        _spongy(cuts),
    ]
    shapes.extend(_fused_lines(cuts))
    return shapes


def _front_wall(cuts: tuple[Segment, ...]) -> list[Point]:
    """Return the hollow front of the sacrum with its fused ridges, downwards."""
    wall = [blend(cuts[0].front, cuts[1].front, 0.09)]
    for above, below in itertools.pairwise(cuts):
        middle = blend(above.front, below.front, 0.5)
        inward = blend(middle, blend(above.back, below.back, 0.5), 0.08)
        wall.extend([inward, below.front])
    return wall


def _spongy(cuts: tuple[Segment, ...]) -> Outline:
    front = [blend(cut.at(-cut.depth + 3.4), below.front, 0.08) for cut, below in itertools.pairwise(cuts)]
    back = [blend(cut.at(-1.6), below.at(-1.6), 0.08) for cut, below in itertools.pairwise(cuts)]
    return Outline(
        "sacrum spongy bone",
        Role.BONE_SHADE,
        joined(front, back[::-1]),
        line_mm=0.0,
        opacity=0.4,
        light=cuts[0].front,
        toward=cuts[4].back,
    )


def _fused_lines(cuts: tuple[Segment, ...]) -> list[Outline]:
    shapes = []
    for number, cut in enumerate(cuts[1:-1], start=1):
        one, two = cut.at(-cut.depth + 1.2), cut.at(-1.4)
        middle = blend(one, two, 0.5)
        thick = 1.5 if number == 1 else 0.9
        turn = cut.degrees
        lens = Frame(*middle, turn)
        half = cut.depth / 2 - 1.4
        points = lens.place([(-half, 0), (0, -thick), (half, 0), (0, thick)])
        shapes.append(
            Outline(
                f"S{number}-S{number + 1} fused line",
                Role.DISC if number == 1 else Role.BONE_MARK,
                smooth(points, tension=0.8),
                line_mm=0.3,
                opacity=0.85,
            )
        )
    return shapes


def sacral_roof(lumbar: Column) -> list[Outline]:
    """Return the back wall of the sacral canal with its crest."""
    cuts = lumbar.sacrum
    room = (12.5, 9.6, 7.2, 5.2, 3.6)
    crest = (19.0, 15.4, 12.6, 9.6, 5.6)
    inner = [cut.at(w) for cut, w in zip(cuts, room, strict=False)]
    outer: list[Point] = []
    for i, cut in enumerate(cuts[:5]):
        outer.append(cut.at(crest[i]))
        if i < 4:
            below = cuts[i + 1]
            middle = Frame(*blend(cut.back, below.back, 0.5), (cut.degrees + below.degrees) / 2)
            outer.append(middle((crest[i] + crest[i + 1]) / 2 + (4.6, 4.0, 3.0, 1.8)[i], 1.0))
    inner[0] = blend(inner[0], inner[1], 0.22)
    outer[0] = blend(outer[0], outer[1], 0.3)
    end = cuts[4].at(4.4)
    points = [*inner, end, *outer[::-1]]
    path = cornered(points, [0, len(inner)], tension=0.95)
    return [
        Outline("sacral canal roof", Role.BONE, path, light=inner[0], toward=outer[5]),
    ]


def sacral_process(lumbar: Column, joint: Facet) -> list[Outline]:
    """Return the near wing of the sacrum with its upper joint process, as glass over the canal."""
    cuts = lumbar.sacrum
    top = Frame(*cuts[0].back, cuts[0].degrees)
    edge = [
        *top.place([(-0.6, 3.6), (1.8, 4.4), (4.4, 3.6)]),
        *joint.frame.place([(-6.2, _JOINT * 0.7), (-5.4, -_JOINT * 0.1), (-4.0, -_JOINT * 0.8), (-2.6, -_JOINT - 1.2)]),
        *joint.frame.place(
            [(-0.9, -_JOINT - 1.0), (-0.45, -_JOINT + 0.6), (-0.75, 0), (-0.3, _JOINT * 0.7), (1.4, _JOINT + 2.4)]
        ),
        *top.place([(19.6, 13.5), (18.6, 18.0), (14.0, 19.0), (9.0, 17.6), (4.4, 16.6), (-0.6, 17.6)]),
    ]
    path = cornered(edge, [0, len(edge) - 1], tension=0.95)
    light, toward = edge[6], edge[-3]
    return [
        Outline("sacral wing", Role.BONE, path, line_mm=0.0, opacity=0.84, light=light, toward=toward),
        Outline("sacral wing edge", Role.BONE, path[:-2], filled=False),
    ]


def sacral_canal(lumbar: Column) -> Outline:
    """Return the fat inside the sacral canal, and around its lower end between the bone and the tail bone."""
    cuts = (*lumbar.sacrum[:6], lumbar.coccyx[0])
    front = [cuts[0].at(-1.0), *(cut.at(-1.0) for cut in cuts[1:5]), *(cut.at(-7.2) for cut in cuts[5:])]
    back = [cut.at(w) for cut, w in zip(cuts, (13.5, 11.0, 8.6, 6.6, 5.4, 5.4, 5.4), strict=True)]
    return Outline("sacral canal", Role.FAT, joined(front, back[::-1]), line_mm=0.0)


def coccyx(lumbar: Column) -> list[Outline]:
    """Return the tail bone: four small pieces, the last ones fused."""
    shapes = []
    cuts = lumbar.coccyx
    for number, (above, below) in enumerate(itertools.pairwise(cuts), start=1):
        a, b = above, below
        points = [
            blend(a.front, b.front, 0.04),
            blend(a.back, b.back, 0.04),
            blend(a.at(0.4), b.at(0.4), 0.5),
            blend(a.back, b.back, 0.93),
            blend(a.front, b.front, 0.93),
            blend(a.at(-a.depth + 0.4), b.at(-b.depth + 0.4), 0.5),
        ]
        shapes.append(
            Outline(f"coccyx {number}", Role.BONE, smooth(points, tension=0.85), light=a.front, toward=b.back)
        )
    return shapes
