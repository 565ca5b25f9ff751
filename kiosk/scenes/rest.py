"""Rest and sleep: a person under a blanket, an evening window, and the line of the breath growing long."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.anatomy.light import glow
from kiosk.scenes.heads import Hair, side_head
from kiosk.scenes.rooms import HEIGHT, WIDTH, curtains, floor, glass, paper, window, window_frame
from kiosk.scenes.strokes import FINE, INK, Sheet, band, ease, lit, placed

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Outline, Point

_BED = 452.0
_SHORT, _LONG = 38.0, 104.0  # one breath on the line, in mm
# Breaths while the picture plays: drawn fast at first, slow at the end.
_BREATHS = 7.0


@dataclass(frozen=True, slots=True)
class Room:
    """How the room is framed: the view box, and left, top, width and height of its window, all in mm."""

    box: tuple[float, float, float, float]
    window: tuple[float, float, float, float]
    focus: tuple[float, float, float]


TALL = Room((0.0, 0.0, WIDTH, HEIGHT), (170.0, 62.0, 180.0, 170.0), (235.0, 400.0, 400.0))
WIDE = Room((-20.0, 118.0, 830.0, 470.0), (572.0, 196.0, 160.0, 166.0), (330.0, 380.0, 660.0))


def rest_and_sleep(value: float) -> Drawing:
    """Return an evening at 0 and a calm night at 1: the window darkens, the breath slows, the eyes close.

    Feeling relaxed after a session is common; whether sleep improves is uncertain.
    """
    return _rest(TALL, value)


def rest_and_sleep_wide(value: float) -> Drawing:
    """Return the same in a frame wider than high, the window beside the bed."""
    return _rest(WIDE, value)


def breathing(value: float) -> float:
    """Return how far the chest is raised, 0 to 1, while the picture plays from 0 to 1: ever slower.

    The pace falls evenly to two fifths of what it was.
    """
    breaths = _BREATHS * (value - 0.3 * value * value) / 0.7
    return 0.5 - 0.5 * math.cos(math.tau * breaths)


def _rest(room: Room, value: float) -> Drawing:
    dark = ease(value, 0.0, 1.0)
    lift = 1.5 + 5.0 * breathing(value)
    length = mix(_SHORT, _LONG, dark)
    behind, frame, ahead = _still(room)
    moving = Sheet()
    _chest(moving, lift)
    _breath(moving, length)
    outlines = (
        *behind, *_dusk(_in_steps(dark)), *_evening(room, round(dark, 4)), *frame, *_lamp_light(_in_steps(value)),
        *lit(moving.outlines),
        *_eyes(round(ease(value, 0.25, 0.8), 3)), *ahead,
    )  # fmt: skip
    (left, top, width, height), (x, y, across) = room.box, room.focus
    landmarks = {
        "focus": (x, y),
        "face": (112.0, 398.0),
        "blanket": (300.0, 420.0),
        "breath": (330.0, 318.0),
        "window": (room.window[0] + 130.0, room.window[1] + 58.0),
    }
    measures = {"breath-length": length, "chest-lift": lift, "darkness": dark, "focus-width": across}
    return Drawing(width, height, outlines, landmarks, measures, (left, top))


@cache
def _still(room: Room) -> tuple[tuple[Outline, ...], tuple[Outline, ...], tuple[Outline, ...]]:
    """Return what stands still, behind the evening, before it, and before the person's breath."""
    sheet = Sheet()
    paper(sheet)
    floor(sheet, 540.0)
    first = len(sheet.outlines)
    window_frame(sheet, room.window)
    curtains(sheet, room.window)
    _lamp(sheet, _LAMP)
    _bedside(sheet)
    _bed(sheet)
    second = len(sheet.outlines)
    _cover(sheet)
    shapes = lit(sheet.outlines)
    return shapes[:first], shapes[first:second], shapes[second:]


def _in_steps(value: float) -> float:
    """Return ``value`` in steps too small to see: what fills the whole picture is painted anew only now and then."""
    return round(value * 12.0) / 12.0


@lru_cache(maxsize=4)
def _dusk(dark: float) -> tuple[Outline, ...]:
    sheet = Sheet()
    veil = rounded_box(-600, -600, 2000, 1800, 0)
    sheet.fill("dusk", Role.CLOTH_DARK, veil, 0, opacity=0.16 * dark)
    return lit(sheet.outlines)


# The light of every moment is asked for twice at most: when it plays, and when it rests.
@lru_cache(maxsize=4)
def _evening(room: Room, dark: float) -> tuple[Outline, ...]:
    sheet = Sheet()
    window(sheet, room.window, dark)
    return lit(sheet.outlines)


_LAMP: Point = (438.0, 396.0)


@lru_cache(maxsize=4)
def _lamp_light(value: float) -> tuple[Outline, ...]:
    return tuple(glow("lamp glow", Role.SPARK, (_LAMP[0], _LAMP[1] - 18.0), 110.0, 96.0, 0.34 * (1.0 - 0.75 * value)))


def _lamp(sheet: Sheet, at: Point) -> None:
    x, y = at
    sheet.fill("lamp stem", Role.NEEDLE_HANDLE, band([(x, y + 10), (x, y + 42)], [6, 6]), FINE)
    sheet.fill("lamp foot", Role.NEEDLE_HANDLE, rounded_box(x - 16, y + 40, 32, 7, 3), FINE)
    shade = [(x - 18, y - 34), (x + 18, y - 34), (x + 31, y + 14), (x - 31, y + 14)]
    sheet.fill("lamp shade", Role.SHEATH, polyline(shade, closed=True), INK)


def _bedside(sheet: Sheet) -> None:
    sheet.fill("bedside table", Role.FURNITURE, rounded_box(398.0, 443.0, 96.0, 97.0, 4), INK)
    sheet.fill("bedside drawer", Role.FURNITURE, rounded_box(406.0, 458.0, 80.0, 34.0, 3), FINE)
    sheet.fill("bedside knob", Role.NEEDLE_HANDLE, ellipse((446.0, 475.0), 4.0), FINE)
    glass(sheet, (474.0, 443.0), 34.0)


def _bed(sheet: Sheet) -> None:
    """Draw the bed with the person in it, eyes closed, but for what the breath moves."""
    sheet.fill("headboard", Role.FURNITURE, rounded_box(12.0, 356.0, 20.0, 184.0, 8), INK)
    sheet.fill("footboard", Role.FURNITURE, rounded_box(378.0, 398.0, 14.0, 140.0, 6), INK)
    sheet.fill("mattress", Role.PAPER, rounded_box(26.0, _BED, 356.0, 44.0, 12), INK)
    sheet.fill("bed frame", Role.FURNITURE, rounded_box(20.0, _BED + 38, 368.0, 22.0, 6), INK)
    for index, x in enumerate((32.0, 362.0)):
        sheet.fill(f"bed foot {index}", Role.FURNITURE, rounded_box(x, _BED + 60, 14.0, 28.0, 3), FINE)
    pillow = [(34, 450), (30, 424), (50, 412), (96, 414), (138, 412), (152, 428), (148, 450), (92, 456)]
    sheet.fill("pillow", Role.PAPER, smooth(pillow, tension=0.9), INK)
    sheet.line(
        "pillow fold", Role.PAPER, smooth([(48, 440), (66, 432), (80, 436)], closed=False), FINE * 0.8, opacity=0.7
    )
    sheet.shine(Role.CLOTH_WARM, (150, 400), (236, 476))
    chest = [(122, 452), (122, 428), (134, 413), (160, 405), (204, 408), (222, 452), (172, 470)]
    neck: list[Point] = [(112, 414), (127, 421), (140, 427)]
    sheet.limb("neck", Role.SKIN_DARK, neck, [28, 28, 30], cut=True)
    sheet.fill("night shirt", Role.CLOTH_WARM, smooth(chest, tension=0.8), INK)
    head = side_head(Role.SKIN_DARK, Hair.CURLS, Role.HAIR, INK / 0.29, asleep=True)
    sheet.add(*placed(head, "sleeper", _HEAD, 0.29, degrees=-78.0))


_HEAD: Point = (98.0, 408.0)


@lru_cache(maxsize=4)
def _eyes(closed: float) -> tuple[Outline, ...]:
    """Return the open eye over the closed lid; nothing when it is ``closed``."""
    wide = 1.0 - closed
    if wide <= 0.0:
        return ()
    sheet = Sheet()
    sheet.fill("eye white", Role.PAPER, ellipse((67, -12), 8.0, 7.0 * wide), 0, opacity=0.8)
    sheet.fill("eye open", Role.HAIR, ellipse((68.5, -12), 4.0, 6.2 * wide), 4.0 * wide)
    return placed(lit(sheet.outlines), "sleeper", _HEAD, 0.29, degrees=-78.0)


def _chest(sheet: Sheet, lift: float) -> None:
    """Draw the blanket and the sheet turned over it, ``lift`` mm higher over the chest than when breathed out."""
    top = [
        (168, 448), (166, 424 - lift * 0.3), (174, 410 - lift), (196, 401 - lift), (226, 402 - lift * 0.6), (258, 408),
        (284, 404), (302, 394), (318, 396), (334, 408), (350, 414), (362, 408), (372, 400), (381, 406), (385, 430),
        (386, 470),
    ]  # fmt: skip
    hem: list[Point] = [(385, 500), (330, 506), (270, 500), (220, 506), (182, 500), (170, 490), (168, 468)]
    sheet.fill("blanket", Role.CLOTH, smooth([*top, *hem], tension=0.85), INK)
    turned = [
        (160, 476), (160, 436), (165, 416 - lift * 0.6), (176, 406 - lift), (197, 397 - lift), (203, 403 - lift),
        (197, 424), (192, 446), (192, 478), (176, 486),
    ]  # fmt: skip
    sheet.fill("blanket turned over", Role.PAPER, smooth(turned, tension=0.8), INK)


def _cover(sheet: Sheet) -> None:
    """Draw the folds of the blanket and the arm upon it, the hand at rest on the belly."""
    for index, fold in enumerate(
        (
            ((222, 452), (228, 470), (224, 498)),
            ((296, 408), (284, 448), (290, 496)),
            ((322, 410), (334, 448), (332, 498)),
            ((366, 418), (370, 452), (366, 496)),
        )
    ):
        sheet.line(f"blanket fold {index}", Role.CLOTH, smooth(fold, closed=False), FINE, opacity=0.5)
    hand = [(232, 424), (246, 415), (262, 411), (277, 414), (282, 421), (276, 428), (258, 433), (238, 440)]
    sheet.fill("hand", Role.SKIN_DARK, smooth(hand), INK)
    fingers = ((262, 417, 280, 419), (260, 422.5, 280, 424.5), (257, 428, 275, 429))
    lines = tuple(c for x, y, u, v in fingers for c in smooth([(x, y), ((x + u) / 2, y + 0.2), (u, v)], closed=False))
    sheet.line("finger lines", Role.SKIN_LINE, lines, FINE * 0.7)
    thumb: list[Point] = [(240, 420), (250, 412), (262, 409)]
    sheet.limb("thumb", Role.SKIN_DARK, thumb, [9, 8.5, 6.5], INK * 0.7)
    arm: list[Point] = [(150, 424), (192, 449), (240, 431)]
    sheet.limb("arm sleeve", Role.CLOTH_WARM, arm, [31, 27, 22], cut=True)
    cuff = smooth([(234, 420), (240, 430), (242, 442)], closed=False)
    sheet.line("arm cuff", Role.CLOTH_WARM, cuff, FINE)


def _breath(sheet: Sheet, length: float) -> None:
    left, right, y = 96.0, 388.0, 318.0
    points: list[Point] = []
    for i in range(97):
        x = mix(left, right, i / 96)
        fade = math.sin(math.pi * min(i / 14, (96 - i) / 14, 1.0) / 2)
        points.append((x, y - 17.0 * fade * math.sin(math.tau * (x - left) / length)))
    sheet.line("breath", Role.SYMBOL_TREATMENT, smooth(points, closed=False), 3.6)
