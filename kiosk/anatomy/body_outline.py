"""The outline of a standing adult seen from behind, as control points in mm.

The mid-line is ``x = 0`` and the crown of the head ``y = 0``; the soles stand at ``y = 1700``. The right half is
given, as seen (a body seen from behind has its right side on the right), and mirrored for the left.

Heights follow usual proportions of an adult of 1.70 m: seventh neck vertebra at 0.845 of the height, shoulder at
0.82, hip crest at 0.60, crotch at 0.46, knee at 0.28 (anthropometric tables; drawn for likeness, not measured).
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import mix
from kiosk.anatomy.drawing import Role
from kiosk.anatomy.light import dense

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.anatomy.drawing import Point

HEIGHT = 1700.0

# Side of the neck, slope of the trapezius, shoulder.
_SHOULDER: tuple[Point, ...] = (
    (52, 150), (53, 180), (55, 205), (59, 228), (69, 250), (90, 268), (119, 282), (151, 293.5), (182, 304),
    (208, 316), (229, 337), (242, 366),
)  # fmt: skip
# Outer side of the arm down to the wrist.
_ARM_OUTER: tuple[Point, ...] = (
    (249, 400), (252, 436), (254, 478), (258, 524), (263.5, 568), (270, 608), (276, 641), (283.5, 674), (288.5, 706),
    (290.5, 740), (290.5, 778), (288.5, 816), (286.5, 846), (287, 866),
)  # fmt: skip
# The hand hangs at ease: its little-finger edge is nearest, the fingers curl a little inward.
_HAND: tuple[Point, ...] = (
    (291.5, 886), (297, 912), (300, 938), (300.5, 962), (299, 986), (296, 1010), (292.5, 1026), (288, 1032),
    (284, 1031), (282, 1037), (276.5, 1041), (271.5, 1037), (269.5, 1030), (265, 1029), (261.5, 1021), (260.5, 1007),
    (256.5, 1005), (253, 997), (251.5, 978), (250, 950), (248, 920), (247, 890),
)  # fmt: skip
# Inner side of the arm up to the fold of the armpit.
_ARM_INNER: tuple[Point, ...] = (
    (248, 866), (246.5, 838), (242, 800), (235, 762), (226, 724), (217.5, 692), (211, 664), (208.5, 640), (205, 612),
    (198, 572), (189, 532), (180, 494), (171, 460), (164, 438), (159.5, 428.5),
)  # fmt: skip
# Side of the trunk, hip and outer side of the leg down to the ankle.
_TRUNK: tuple[Point, ...] = (
    (157, 437), (157, 460), (154.5, 492), (150, 528), (145, 566), (140, 604), (137, 638), (138, 664), (142.5, 690),
    (150, 716), (159, 744), (167, 774), (172, 806), (174, 842), (173, 882), (170.5, 926), (167, 970), (162.5, 1016),
    (157, 1062), (151, 1108), (145, 1150), (140, 1186), (137.5, 1218), (138, 1250), (141.5, 1284), (144.5, 1318),
    (145, 1352), (142, 1392), (135.5, 1436), (127, 1484), (118.5, 1530), (112.5, 1570), (110, 1602),
)  # fmt: skip
_FOOT: tuple[Point, ...] = (
    (112.5, 1624), (114, 1638), (113, 1650), (117, 1659), (128, 1667), (143, 1673), (156, 1678), (164, 1685),
    (165, 1693), (158, 1698), (144, 1699), (126, 1699), (108, 1702), (90, 1705), (70, 1704), (58, 1699),
    (52.5, 1687), (52.5, 1670), (54, 1656), (51, 1645), (46.5, 1634), (46, 1620),
)  # fmt: skip
# Inner side of the leg up to the crotch.
_LEG_INNER: tuple[Point, ...] = (
    (50, 1600), (51.5, 1572), (48, 1534), (40, 1486), (31.5, 1440), (26, 1400), (24.5, 1366), (27, 1326), (32, 1288),
    (35.5, 1254), (36, 1222), (33.5, 1190), (28.5, 1150), (22, 1102), (16, 1052), (11, 1000), (7.5, 956), (5, 926),
    (0, 917),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Build:
    """How one person is made, as shares of the usual widths.

    Args:
        shoulders: Width across the shoulders.
        chest: Width of the chest at the armpit.
        waist: Width of the waist.
        hips: Width of the hips.
        legs: Width of thighs and calves.
        arms: Width of the arms.
        skin: Tone of the skin.
        hair: Colour of the hair.
        style: How the hair is worn: ``short``, ``bun``, ``bob`` or ``curls``.
        cloth: Colour of the shorts.
        lean: Where a point of the upright body lies in this person's posture; None stands straight.
    """

    shoulders: float = 1.0
    chest: float = 1.0
    waist: float = 1.0
    hips: float = 1.0
    legs: float = 1.0
    arms: float = 1.0
    skin: Role = Role.SKIN
    hair: Role = Role.HAIR
    style: str = "short"
    cloth: Role = Role.CLOTH
    lean: Callable[[Point], Point] | None = None

    def leant(self, point: Point) -> Point:
        """Return where ``point`` (mm) of the upright body lies in this posture."""
        return self.lean(point) if self.lean else point


def _trunk_share(build: Build, y: float) -> float:
    knots = (
        (262.0, 1.0), (310.0, build.shoulders), (400.0, build.shoulders), (440.0, build.chest), (540.0, build.chest),
        (645.0, build.waist), (800.0, build.hips), (900.0, build.hips), (1010.0, build.legs),
    )  # fmt: skip
    at = bisect_right(knots, (y, 9.0))
    if at == 0:
        return 1.0
    (y0, a), (y1, b) = knots[at - 1], knots[at]
    t = (y - y0) / (y1 - y0)
    return mix(a, b, t * t * (3 - 2 * t))


def arm_axis(y: float) -> float:
    """Return the middle of the right arm at height ``y`` (mm), for the usual build."""
    if y < 640:
        return mix(196, 244.5, (y - 400) / 240)
    return mix(244.5, 280, (y - 640) / 226)


def widened(build: Build, point: Point) -> Point:
    """Return a ``point`` of the usual trunk or leg where ``build`` has it; a leg widens about its own axis."""
    x, y = point
    if y <= 1000:
        return build.leant((x * _trunk_share(build, y), y))
    axis = math.copysign(88.0, x)
    whole, own = x * build.legs, axis + (x - axis) * build.legs
    return build.leant((mix(whole, own, min((y - 1000) / 120, 1.0)), y))


def armed(build: Build, point: Point) -> Point:
    """Return a ``point`` of the usual arm where ``build`` has it; an arm widens about its own axis."""
    x, y = point
    side = math.copysign(1.0, x)
    axis = arm_axis(max(y, 400))
    share = mix(build.shoulders, build.arms, min(max((y - 380) / 90, 0.0), 1.0))
    # A broad chest carries the arms further out.
    t = min(max((y - 290) / 150, 0.0), 1.0)
    shift = 185 * (build.shoulders - 1) + 150 * max(build.chest - build.shoulders, 0.0) * t * t * (3 - 2 * t)
    return build.leant((side * (axis + shift + (abs(x) - axis) * share), y))


@dataclass(frozen=True, slots=True)
class Contours:
    """Points along one half of the body (mm), each from top to bottom unless said otherwise.

    Args:
        shoulder: Neck and shoulder.
        arm_outer: Outer side of the arm to the wrist.
        hand: Round the hand, from its outer to its inner wrist.
        arm_inner: Inner side of the arm, from the wrist up to the armpit.
        trunk: From the armpit down the flank and the outer leg to the ankle.
        foot: Round the foot, from the outer to the inner ankle.
        leg_inner: From the inner ankle up to the crotch.
    """

    shoulder: tuple[Point, ...]
    arm_outer: tuple[Point, ...]
    hand: tuple[Point, ...]
    arm_inner: tuple[Point, ...]
    trunk: tuple[Point, ...]
    foot: tuple[Point, ...]
    leg_inner: tuple[Point, ...]

    def whole(self) -> list[Point]:
        """Return the half from the neck to the crotch."""
        return [
            *self.shoulder, *self.arm_outer, *self.hand, *self.arm_inner, *self.trunk, *self.foot, *self.leg_inner,
        ]  # fmt: skip

    def without_arm(self) -> list[Point]:
        """Return the half with the arm out of sight in front of the body."""
        return [*self.shoulder, *self.trunk, *self.foot, *self.leg_inner]


def contours(build: Build, side: int = 1) -> Contours:
    """Return the outline of one half of ``build`` as control points; ``side`` 1 is the right half, -1 the left."""

    def trunk(points: Sequence[Point]) -> tuple[Point, ...]:
        return tuple(widened(build, (side * x, y)) for x, y in points)

    def arm(points: Sequence[Point]) -> tuple[Point, ...]:
        return tuple(armed(build, (side * x, y)) for x, y in points)

    return Contours(
        shoulder=trunk(_SHOULDER),
        arm_outer=arm(_ARM_OUTER),
        hand=arm(_HAND),
        arm_inner=arm(_ARM_INNER),
        trunk=trunk(_TRUNK),
        foot=trunk(_FOOT),
        leg_inner=trunk(_LEG_INNER),
    )


def silhouette(right: Contours, left: Contours, *, arms: bool = True) -> list[Point]:
    """Return the control points of the whole outline, once round, from the right side of the neck."""
    if arms:
        return [*right.whole()[:-1], *reversed(left.whole())]
    return [*right.without_arm()[:-1], *reversed(left.without_arm())]


def half_width(build: Build, y: float) -> float:
    """Return the half width in mm of trunk or leg on the right at height ``y`` (armpit to ankle)."""
    line = dense(contours(build).trunk)
    at = min(range(len(line)), key=lambda i: abs(line[i][1] - y))
    return line[at][0]
