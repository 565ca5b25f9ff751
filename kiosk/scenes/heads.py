"""Heads: in profile facing right, and from the front. The origin is beside the ear; sizes are of an adult, in mm."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Role
from kiosk.scenes.strokes import Sheet, band

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Path, Point


class Hair(StrEnum):
    """How the hair is worn."""

    SHORT = "short"
    BUN = "bun"
    BOB = "bob"
    CURLS = "curls"
    FRINGE = "fringe"  # bald above, hair at the sides
    SCARF = "scarf"
    TAIL = "tail"


_PROFILE: tuple[Point, ...] = (
    (-22, -122), (30, -121), (66, -102), (84, -70), (88, -42), (86, -20), (94, 2), (107, 20), (104, 31),
    (92, 36), (95, 48), (89, 56), (93, 65), (86, 76), (88, 92), (76, 106), (50, 105), (8, 84), (-26, 66),
    (-60, 58), (-90, 38), (-108, -6), (-104, -58), (-72, -104),
)  # fmt: skip

_SIDE_HAIR: dict[Hair, tuple[Point, ...]] = {
    Hair.SHORT: (
        (80, -88), (66, -118), (24, -138), (-30, -140), (-82, -120), (-114, -72), (-120, -10), (-106, 38),
        (-74, 70), (-48, 56), (-34, 26), (-28, -14), (-4, -30), (8, 4), (20, 8), (26, -34), (46, -62), (66, -76),
    ),
    Hair.BUN: (
        (82, -84), (64, -120), (22, -140), (-34, -140), (-86, -118), (-116, -70), (-118, -18), (-98, 26),
        (-70, 54), (-40, 34), (-28, -10), (-6, -30), (10, 2), (18, 14), (28, -28), (52, -56), (72, -70),
    ),
    Hair.BOB: (
        (84, -76), (70, -116), (24, -142), (-36, -142), (-90, -120), (-122, -66), (-126, 0), (-116, 66),
        (-92, 104), (-40, 112), (2, 104), (14, 80), (8, 40), (22, -4), (40, -40), (62, -60),
    ),
    Hair.CURLS: (
        (86, -84), (92, -112), (66, -138), (38, -146), (12, -166), (-24, -160), (-54, -164), (-86, -144),
        (-118, -126), (-134, -90), (-152, -58), (-144, -18), (-146, 16), (-122, 44), (-98, 66), (-62, 64),
        (-38, 46), (-26, 2), (-6, -28), (10, 0), (24, 4), (30, -36), (54, -58), (72, -66),
    ),
    Hair.FRINGE: (
        (-22, -60), (-60, -84), (-98, -70), (-117, -30), (-114, 14), (-96, 46), (-66, 66), (-44, 50), (-34, 18),
        (-28, -16), (-8, -30), (8, 2), (18, 4), (20, -34), (4, -56),
    ),
    Hair.TAIL: (
        (82, -84), (64, -120), (22, -140), (-34, -140), (-86, -118), (-116, -72), (-114, -22), (-92, 20),
        (-60, 44), (-40, 28), (-28, -10), (-6, -30), (10, 2), (18, 14), (28, -28), (52, -56), (72, -70),
    ),
    Hair.SCARF: (
        (72, -94), (44, -130), (-14, -146), (-72, -132), (-114, -88), (-128, -20), (-120, 50), (-126, 112),
        (-116, 168), (-40, 196), (40, 188), (66, 150), (58, 116), (66, 108), (44, 92), (26, 56), (24, 0),
        (38, -48), (60, -78),
    ),
}  # fmt: skip


def side_head(
    skin: Role,
    hair: Hair,
    hair_role: Role,
    line: float,
    *,
    asleep: bool = False,
    beard: bool = False,
    glasses: bool = False,
) -> tuple[Outline, ...]:
    """Return a head in profile, facing right; ``line`` is the width of its contour in mm."""
    sheet = Sheet()
    fine = line * 0.62
    _behind(sheet, hair, hair_role, line)
    sheet.fill("head", skin, smooth(_PROFILE, tension=0.9), line)
    if beard:
        sheet.fill("beard", hair_role, smooth(_BEARD, tension=0.9), fine)
    sheet.fill("hair", hair_role, smooth(_SIDE_HAIR[hair], tension=0.95), line * 0.8)
    if hair not in {Hair.BOB, Hair.SCARF}:
        sheet.fill("ear", skin, smooth([(-20, -18), (-4, -26), (10, -14), (4, 10), (-8, 22), (-16, 8)]), fine)
        sheet.line("ear fold", skin, smooth([(-10, -12), (0, -14), (2, -4), (-6, 6)], closed=False), fine * 0.8)
    _side_face(sheet, skin, fine, asleep=asleep)
    if glasses:
        sheet.line("glasses", Role.HAIR, ellipse((68, -14), 20, 22), fine)
        sheet.line("glasses arm", Role.HAIR, polyline([(49, -18), (0, -22)]), fine)
    _wave_of(sheet, hair, hair_role, fine)
    return sheet.outlines


_BEARD: tuple[Point, ...] = (
    (4, 2), (16, 2), (26, 40), (52, 58), (70, 46), (96, 44), (84, 54), (70, 58), (84, 70), (94, 78), (94, 100),
    (78, 118), (46, 116), (8, 92), (-10, 60), (-8, 30),
)  # fmt: skip


def _behind(sheet: Sheet, hair: Hair, role: Role, line: float) -> None:
    if hair is Hair.BUN:
        sheet.fill("bun", role, ellipse((-124, -62), 42, 40), line * 0.8)
        sheet.line("bun turn", role, smooth([(-150, -70), (-128, -84), (-106, -66)], closed=False), line * 0.5)
    elif hair is Hair.TAIL:
        tail: list[Point] = [(-96, -60), (-138, -40), (-154, 30), (-140, 110), (-150, 150)]
        sheet.fill("tail", role, band(tail, [30, 54, 66, 50, 8]), line * 0.8)


def _side_face(sheet: Sheet, skin: Role, fine: float, *, asleep: bool) -> None:
    if asleep:
        sheet.line("eye", Role.HAIR, smooth([(52, -12), (64, -5), (78, -12)], closed=False), fine * 1.2)
    else:
        sheet.fill("eye white", Role.PAPER, ellipse((67, -12), 8.0, 7.0), 0, opacity=0.8)
        sheet.fill("eye", Role.HAIR, ellipse((68.5, -12), 4.0, 6.2), 4.0)
        sheet.line("lid", skin, smooth([(56, -13), (63, -20), (72, -20), (78, -15)], closed=False), fine * 0.8)
    sheet.line("brow", Role.HAIR, smooth([(48, -40), (63, -49), (80, -45)], closed=False), fine * 1.3)
    sheet.line("mouth", skin, smooth([(90, 57), (78, 61), (64, 52), (61, 47)], closed=False), fine * 1.1)
    sheet.line("nostril", skin, smooth([(86, 29), (91, 25), (95, 29)], closed=False), fine * 0.8)


def _wave_of(sheet: Sheet, hair: Hair, role: Role, fine: float) -> None:
    strands: dict[Hair, tuple[tuple[Point, ...], ...]] = {
        Hair.SHORT: (((58, -96), (10, -112), (-40, -108)), ((-60, -96), (-88, -60), (-92, -20))),
        Hair.BUN: (((60, -88), (0, -104), (-70, -76)), ((40, -64), (-20, -74), (-90, -50))),
        Hair.TAIL: (((60, -88), (0, -104), (-70, -76)), ((40, -64), (-20, -74), (-90, -50))),
        Hair.BOB: (((56, -84), (-10, -110), (-64, -80), (-84, 0)), ((30, -40), (-8, 0), (-24, 80))),
        Hair.SCARF: (((40, -104), (-30, -112), (-84, -60), (-94, 20)), ((30, 60), (-10, 110), (-90, 124))),
    }
    for index, points in enumerate(strands.get(hair, ())):
        sheet.line(f"strand {index + 1}", role, smooth(points, closed=False), fine * 0.8, opacity=0.55)


_FACE: tuple[Point, ...] = (
    (0, -118), (50, -106), (82, -62), (87, -4), (76, 50), (46, 98), (0, 116), (-46, 98), (-76, 50), (-87, -4),
    (-82, -62), (-50, -106),
)  # fmt: skip

_FRONT_HAIR: dict[Hair, tuple[Point, ...]] = {
    Hair.SHORT: (
        (0, -142), (58, -128), (94, -82), (96, -14), (86, -8), (80, -52), (52, -82), (6, -76), (-46, -88),
        (-78, -52), (-86, -8), (-96, -14), (-94, -82), (-58, -128),
    ),
    Hair.BUN: (
        (0, -140), (60, -126), (94, -78), (94, -10), (86, -6), (76, -56), (44, -94), (0, -104), (-44, -94),
        (-76, -56), (-86, -6), (-94, -10), (-94, -78), (-60, -126),
    ),
    Hair.BOB: (
        (0, -144), (66, -130), (104, -76), (112, 10), (104, 92), (70, 104), (82, 40), (80, -28), (44, -70),
        (-20, -92), (-64, -60), (-82, -10), (-82, 46), (-70, 104), (-104, 92), (-112, 10), (-104, -76), (-66, -130),
    ),
    Hair.CURLS: (
        (0, -164), (38, -156), (72, -148), (100, -118), (126, -86), (124, -44), (132, -4), (110, 26), (88, 18),
        (82, -36), (54, -70), (0, -82), (-54, -70), (-82, -36), (-88, 18), (-110, 26), (-132, -4), (-124, -44),
        (-126, -86), (-100, -118), (-72, -148), (-38, -156),
    ),
    Hair.FRINGE: ((88, -54), (100, -20), (94, 20), (84, 14), (82, -24)),
    Hair.SCARF: (
        (0, -146), (70, -130), (108, -70), (112, 10), (96, 84), (112, 170), (0, 200), (-112, 170), (-96, 84),
        (-112, 10), (-108, -70), (-70, -130),
    ),
    Hair.TAIL: (
        (0, -140), (60, -126), (94, -78), (94, -10), (86, -6), (76, -56), (44, -94), (0, -104), (-44, -94),
        (-76, -56), (-86, -6), (-94, -10), (-94, -78), (-60, -126),
    ),
}  # fmt: skip


def front_head(
    skin: Role,
    hair: Hair,
    hair_role: Role,
    line: float,
    *,
    glasses: bool = False,
    beard: bool = False,
) -> tuple[Outline, ...]:
    """Return a head seen from the front; ``line`` is the width of its contour in mm."""
    sheet = Sheet()
    fine = line * 0.62
    if hair is Hair.SCARF:
        sheet.fill("hair", hair_role, smooth(_FRONT_HAIR[hair], tension=0.95), line)
        inner = [(x * 0.86, y * 0.86 + 4) for x, y in _FACE]
        sheet.fill("head", skin, smooth(inner), fine)
        sheet.line("strand", hair_role, smooth([(-60, 96), (0, 128), (66, 150)], closed=False), fine, opacity=0.6)
    else:
        if hair is Hair.BUN:
            sheet.fill("bun", hair_role, ellipse((0, -148), 44, 36), line * 0.8)
        for side in (-1, 1):
            sheet.fill(f"ear {side}", skin, ellipse((88 * side, -2), 13, 24), fine)
        sheet.fill("head", skin, smooth(_FACE), line)
        if beard:
            sheet.fill("beard", hair_role, smooth(_FRONT_BEARD, tension=0.9), fine)
        sheet.fill("hair", hair_role, smooth(_FRONT_HAIR[hair], tension=0.95), line * 0.8)
        if hair is Hair.FRINGE:
            other: Path = smooth([(-x, y) for x, y in reversed(_FRONT_HAIR[hair])], tension=0.95)
            sheet.fill("hair beside", hair_role, other, line * 0.8)
    _front_face(sheet, skin, fine, beard=beard)
    if glasses:
        for side in (-1, 1):
            sheet.line(f"glasses {side}", Role.HAIR, ellipse((34 * side, -6), 25, 22), fine)
        sheet.line("glasses bridge", Role.HAIR, smooth([(-10, -8), (0, -13), (10, -8)], closed=False), fine)
    return sheet.outlines


_FRONT_BEARD: tuple[Point, ...] = (
    (84, 8), (80, 54), (50, 106), (0, 126), (-50, 106), (-80, 54), (-84, 8), (-72, 30), (-56, 50), (-26, 46),
    (0, 42), (26, 46), (56, 50), (72, 30),
)  # fmt: skip


def _front_face(sheet: Sheet, skin: Role, fine: float, *, beard: bool) -> None:
    for side in (-1, 1):
        sheet.fill(f"eye white {side}", Role.PAPER, ellipse((34 * side, -6), 12.0, 8.2), 0, opacity=0.9)
        sheet.fill(f"eye {side}", Role.HAIR, ellipse((34 * side, -6.5), 5.0, 5.6), 4.0)
        lid: list[Point] = [(21 * side, -6), (28 * side, -13), (40 * side, -13), (47 * side, -6)]
        sheet.line(f"lid {side}", skin, smooth(lid, closed=False), fine)
        brow: list[Point] = [(17 * side, -37), (33 * side, -43), (51 * side, -36)]
        sheet.line(f"brow {side}", Role.HAIR, smooth(brow, closed=False), fine * 1.3)
    sheet.line("nose", skin, smooth([(3, 4), (12, 30), (2, 36), (-6, 33)], closed=False), fine)
    lips = Role.SKIN if beard else skin
    sheet.line("mouth", lips, smooth([(-27, 56), (-14, 66), (14, 66), (27, 56)], closed=False), fine * 1.2)
