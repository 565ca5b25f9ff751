"""People, kindly and simply drawn: one skeleton, many ages, builds and skin tones. In profile, facing right.

Lengths are of an adult 1700 mm tall; a `Person` scales them. Angles are degrees from straight down, forward positive.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import Frame, smooth
from kiosk.anatomy.drawing import Role
from kiosk.scenes.heads import Hair, side_head
from kiosk.scenes.strokes import INK, SHADE, Sheet, band, bent, placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Outline, Point

THIGH, SHIN, UPPER_ARM, FOREARM = 400.0, 395.0, 290.0, 250.0
_STANDING = 1700.0


@dataclass(frozen=True, slots=True)
class Person:
    """Who is drawn.

    Args:
        skin: Role of the skin.
        hair: How the hair is worn.
        hair_role: Its colour; of a scarf, the colour of its cloth.
        top: Cloth above the waist.
        bottom: Cloth below the waist.
        build: Width of the body: 1 is average.
        belly: How far the belly stands out, in mm, beside that.
        height: Standing height in mm.
        sleeves: Whether the sleeves reach the wrist.
        tunic: Whether the top reaches the middle of the thigh.
        beard: Whether there is a beard.
        glasses: Whether glasses are worn.
        shoes: Cloth of the shoes; None for bare feet.
    """

    skin: Role = Role.SKIN
    hair: Hair = Hair.SHORT
    hair_role: Role = Role.HAIR
    top: Role = Role.CLOTH
    bottom: Role = Role.CLOTH_DARK
    build: float = 1.0
    belly: float = 0.0
    height: float = _STANDING
    sleeves: bool = True
    tunic: bool = False
    beard: bool = False
    glasses: bool = False
    shoes: Role | None = Role.FURNITURE


@dataclass(frozen=True, slots=True)
class Pose:
    """How a person holds the body: pairs are (upper part, lower part) of a limb, in degrees from straight down."""

    lean: float = 0.0
    stoop: float = 0.0
    head: float = 0.0
    near_arm: tuple[float, float] = (-4.0, 8.0)
    far_arm: tuple[float, float] = (4.0, 14.0)
    near_leg: tuple[float, float] = (0.0, 0.0)
    far_leg: tuple[float, float] = (0.0, 0.0)
    near_foot: float = 0.0
    far_foot: float = 0.0
    near_hand: float = 0.0
    far_hand: float = 0.0
    asleep: bool = False


def reach(start: Point, length: float, degrees: float) -> Point:
    """Return the point ``length`` mm from ``start``, ``degrees`` forward of straight down."""
    turn = math.radians(degrees)
    return start[0] + math.sin(turn) * length, start[1] + math.cos(turn) * length


@dataclass(frozen=True, slots=True)
class Joints:
    """Where the joints of a posed figure are, in its own mm; the hip is the origin."""

    shoulder: Point
    neck: Point
    head: Point
    near: tuple[Point, Point, Point, Point]  # elbow, wrist, knee, ankle
    far: tuple[Point, Point, Point, Point]


def joints(pose: Pose) -> Joints:
    """Return the joints of ``pose`` for a person of 1700 mm."""
    torso = Frame(0.0, 0.0, pose.lean)
    upper = Frame(*torso(0.0, -430.0), pose.lean + pose.stoop)
    shoulder, neck = upper(2.0, -32.0), upper(6.0, -92.0)
    head = Frame(*neck, pose.lean + pose.stoop + pose.head)(24.0, -128.0)
    sides: list[tuple[Point, Point, Point, Point]] = []
    for arm, leg, hip in (
        (pose.near_arm, pose.near_leg, (0.0, 0.0)),
        (pose.far_arm, pose.far_leg, (6.0, -4.0)),
    ):
        elbow = reach(shoulder, UPPER_ARM, arm[0])
        knee = reach(hip, THIGH, leg[0])
        sides.append((elbow, reach(elbow, FOREARM, arm[1]), knee, reach(knee, SHIN, leg[1])))
    return Joints(shoulder, neck, head, sides[0], sides[1])


def figure(
    person: Person, pose: Pose, at: Point, scale: float, name: str, *, mirror: bool = False
) -> tuple[Outline, ...]:
    """Return the outlines of ``person`` in ``pose``.

    Args:
        person: Who.
        pose: How.
        at: Where the hip joint goes, in the drawing's mm.
        scale: Drawing mm for each mm of a person 1700 mm tall.
        name: Put before the name of every outline.
        mirror: Whether the person faces left.
    """
    scale *= person.height / _STANDING
    line = INK / scale
    body = joints(pose)
    sheet = Sheet()
    high = Frame(0.0, 0.0, pose.lean)
    sheet.shine(person.top, high(-150, -560), high(170, 60))
    _arm(sheet, person, body.shoulder, body.far, pose.far_hand, line, "far")
    _shade(sheet, "far arm")
    _leg(sheet, person, (6.0, -4.0), body.far, pose.far_foot, line, "far")
    _shade(sheet, "far leg")
    _leg(sheet, person, (0.0, 0.0), body.near, pose.near_foot, line, "near")
    _torso(sheet, person, pose, body, line)
    _arm(sheet, person, body.shoulder, body.near, pose.near_hand, line, "near")
    _head(sheet, person, pose, body, line)
    return placed(sheet.outlines, name, at, scale, mirror=mirror)


def _shade(sheet: Sheet, part: str) -> None:
    """Lay a breath of shade over a limb on the far side."""
    for shape in [s for s in sheet.outlines if s.name.startswith(part) and s.filled]:
        sheet.fill(f"{shape.name} shade", SHADE, shape.path, 0, opacity=0.10)


def _leg(sheet: Sheet, person: Person, hip: Point, side: Sequence[Point], foot: float, line: float, name: str) -> None:
    knee, ankle = side[2], side[3]
    wide = person.build
    place = Frame(*ankle, -foot)
    sole = place.place(
        [(-44, -18), (-54, 20), (-54, 46), (-30, 52), (70, 52), (160, 52), (186, 44), (180, 20), (146, 0), (96, -14),
         (58, -40), (34, -50), (-30, -50)]
    )  # fmt: skip
    sheet.fill(f"{name} leg foot", person.shoes or person.skin, smooth(sole, tension=0.8), line)
    if person.shoes is not None:
        edge = place.place([(-54, 36), (-20, 40), (80, 40), (184, 34)])
        sheet.line(f"{name} leg sole", person.shoes, smooth(edge, closed=False), line * 0.7)
    points = bent([hip, knee, ankle], 90)
    widths = [w * wide for w in (188, 140, 132, 128)]
    widths.append(110 + 10 * (wide - 1))
    sheet.fill(f"{name} leg", person.bottom, band(points, widths, cut=True), line)


def _angle(a: Point, b: Point) -> float:
    return math.degrees(math.atan2(b[0] - a[0], b[1] - a[1]))


def _torso(sheet: Sheet, person: Person, pose: Pose, body: Joints, line: float) -> None:
    wide, belly = person.build, person.belly
    low = Frame(0.0, 0.0, pose.lean)
    high = Frame(*low(0.0, -430.0), pose.lean + pose.stoop)
    head = Frame(*body.head, pose.lean + pose.stoop + pose.head)
    neck = [high(-14, -30), high(2, -92), head(-16, 70), head(-20, 30)]
    sheet.fill("neck", person.skin, band(neck, [112, 102 * (0.8 + 0.2 * wide), 100, 96]), line)
    back = [high(-50 * wide, -84), high(-92 * wide, -36), high(-112 * wide, 60), *low.place(
        [(-104 * wide, -250), (-95 * wide, -150), (-110 * wide, -64)]
    )]  # fmt: skip
    front = [*low.place([(98 * wide + belly * 0.9, -50), (93 * wide + belly, -140), (96 * wide + belly * 0.6, -240)]),
             high(106 * wide, 90), high(99 * wide, 10), high(64 * wide, -60), high(30, -96)]  # fmt: skip
    shape = [*back, *_hem(person, pose, body), *front, high(-14, -104)]
    sheet.fill("top", person.top, smooth(shape, tension=0.85), line)
    folds = [
        low.place([(72 * wide + belly, -70), (40, -50), (14, -22)]),
        high.place([(70 * wide, 40), (54, 68), (30, 80)]),
    ]
    for index, fold in enumerate(folds):
        sheet.line(f"top fold {index + 1}", person.top, smooth(fold, closed=False), line * 0.6, opacity=0.55)


def _hem(person: Person, pose: Pose, body: Joints) -> list[Point]:
    """Return the lower edge of the top, from the back of the body to the front."""
    wide, belly = person.build, person.belly
    thigh = (_angle((0.0, 0.0), body.near[2]) + _angle((0.0, 0.0), body.far[2])) / 2 - pose.lean
    low = Frame(0.0, 0.0, pose.lean)
    if thigh > 45:
        lap = Frame(0.0, 0.0, 90 - thigh - pose.lean)
        reach_of_cloth = 190.0 if person.tunic else 70.0
        return [*low.place([(-124 * wide, 20)]), *lap.place(
            [(-102 * wide, 84), (-40, 98), (reach_of_cloth * 0.6, 86), (reach_of_cloth, 40), (reach_of_cloth + 28, -22)]
        )]  # fmt: skip
    hem, spread = (250.0, 1.22) if person.tunic else (82.0, 1.0)
    return low.place(
        [(-126 * wide, 4), (-124 * wide * spread, hem * 0.6), (-116 * wide * spread, hem), (0, hem + 10),
         (100 * wide * spread + belly * 0.5, hem - 4)]
    )  # fmt: skip


def _head(sheet: Sheet, person: Person, pose: Pose, body: Joints, line: float) -> None:
    parts = side_head(
        person.skin, person.hair, person.hair_role, line,
        asleep=pose.asleep, beard=person.beard, glasses=person.glasses,
    )  # fmt: skip
    sheet.add(*placed(parts, "head", body.head, degrees=pose.lean + pose.stoop + pose.head))


def _arm(
    sheet: Sheet, person: Person, shoulder: Point, side: Sequence[Point], hand: float, line: float, name: str
) -> None:
    elbow, wrist = side[0], side[1]
    wide = 0.75 + 0.25 * person.build
    heading = _angle(elbow, wrist) + hand
    grip = Frame(*wrist, -heading)
    palm = grip.place([(-26, -12), (-32, 34), (-27, 72), (-12, 98), (6, 100), (22, 78), (30, 40), (26, -12)])
    thumb = grip.place([(18, 14), (36, 40), (38, 70)])
    sheet.fill(f"{name} arm hand", person.skin, smooth(palm), line)
    sheet.limb(f"{name} arm thumb", person.skin, thumb, [26, 24, 18], line * 0.8)
    points = bent([shoulder, elbow, wrist], 60)
    if person.sleeves:
        sheet.limb(f"{name} arm sleeve", person.top, points, [w * wide for w in (112, 98, 92, 86, 72)], line, cut=True)
    else:
        sheet.limb(f"{name} arm", person.skin, points, [w * wide for w in (96, 80, 74, 70, 54)], line)
        half = [shoulder, reach(shoulder, 90, _angle(shoulder, elbow)), reach(shoulder, 168, _angle(shoulder, elbow))]
        sheet.limb(f"{name} arm sleeve", person.top, half, [w * wide for w in (114, 112, 108)], line, cut=True)


def hip_above(person: Person, pose: Pose, ground: Point, scale: float) -> Point:
    """Return where the hip is when the lower foot of ``person`` in ``pose`` stands on ``ground``, under the hip."""
    body = joints(pose)
    low = 0.0
    for side, foot in ((body.near, pose.near_foot), (body.far, pose.far_foot)):
        turn = math.radians(foot)
        # The sole is 50 mm below the ankle; a lifted heel brings the toes, 120 mm ahead, lower.
        low = max(low, side[3][1] + 50.0 * math.cos(turn) + 120.0 * max(math.sin(-turn), 0.0))
    return ground[0], ground[1] - low * scale * person.height / _STANDING


def standing(
    person: Person, pose: Pose, ground: Point, scale: float, name: str, *, mirror: bool = False
) -> tuple[Outline, ...]:
    """Return ``person`` in ``pose`` with the lower foot on ``ground``, under the hip, and a soft shadow there."""
    body = joints(pose)
    size = scale * person.height / _STANDING
    turn = -1.0 if mirror else 1.0
    toes = [turn * (side[3][0] + 60.0) * size for side in (body.near, body.far)]
    middle = (ground[0] + sum(toes) / 2, ground[1] + 2.0)
    half = (max(toes) - min(toes)) / 2 + 150.0 * size
    hip = hip_above(person, pose, ground, scale)
    return (*shadow(middle, half, name), *figure(person, pose, hip, scale, name, mirror=mirror))


def shadow(center: Point, half_width: float, name: str) -> tuple[Outline, ...]:
    """Return the soft shadow of something standing on the ground at ``center``."""
    sheet = Sheet()
    for index, share in enumerate((1.0, 0.72)):
        flat = [
            (center[0] + math.cos(t * math.tau / 16) * half_width * share,
             center[1] + math.sin(t * math.tau / 16) * half_width * share * 0.16)
            for t in range(16)
        ]  # fmt: skip
        sheet.fill(f"{name} shadow {index + 1}", SHADE, smooth(flat), 0, opacity=0.08)
    return sheet.outlines


def stick(person: Person, pose: Pose, ground: Point, scale: float) -> tuple[Outline, ...]:
    """Return a walking stick in the far hand of somebody `standing` there, facing right."""
    hip = hip_above(person, pose, ground, scale)
    size = scale * person.height / _STANDING
    hand = reach(joints(pose).far[1], 55.0, pose.far_arm[1] + pose.far_hand)
    top = (hip[0] + hand[0] * size, hip[1] + hand[1] * size - 6.0 * size)
    foot = (top[0] + 70.0 * size, ground[1] - 6.0)
    sheet = Sheet()
    handle = [(top[0] - 52 * size, top[1] + 14 * size), (top[0] - 30 * size, top[1] - 14 * size), top]
    sheet.fill(
        "stick",
        Role.FURNITURE,
        band([*handle, (top[0] + 8 * size, top[1] + 60 * size), foot], [22 * size] * 5),
        INK * 0.6,
    )
    return sheet.outlines
