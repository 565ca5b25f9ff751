"""A session in four frames: talk and form, needles in, time to rest, and after (drawing mm)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.scenes.heads import Hair
from kiosk.scenes.people import Person, Pose, figure
from kiosk.scenes.resting_back import NEEDLE_MM, POINTS, Resting, resting_back
from kiosk.scenes.rooms import HEIGHT, WIDTH, chair, couch, glass, paper, plant
from kiosk.scenes.strokes import FINE, INK, SHADE, Sheet, band, clipped, lit, outline_points, placed

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point

_EDGE, _GAP, _ROUND = 14.0, 12.0, 16.0
# Room above every frame for its words, in mm.
_WORDS = 46.0
_W, _H = (WIDTH - 2 * _EDGE - _GAP) / 2, (HEIGHT - 2 * _EDGE - _GAP - 2 * _WORDS) / 2
# What the frames show is drawn 280 mm high, and made to fit.
_DRAWN = 280.0
_FIT = _H / _DRAWN

# How large the back is drawn, and how much larger than that the needles are.
_CLOSE, _NEEDLE_SIZE = 0.62, 1.4

# How long the needles stay, in minutes, drawn on the clock as it stands.
FROM_MINUTES, TO_MINUTES = 20.0, 30.0

PATIENT = Person(
    skin=Role.SKIN_DARK, hair=Hair.FRINGE, hair_role=Role.HAIR_GREY, top=Role.CLOTH_WARM, bottom=Role.CLOTH_DARK,
    build=1.16, belly=30.0,
)  # fmt: skip
PRACTITIONER = Person(skin=Role.SKIN, hair=Hair.BOB, top=Role.PAPER, bottom=Role.CLOTH, glasses=True, height=1640.0)
SITTING = Pose(
    lean=-3.0, head=4.0, near_leg=(86.0, 2.0), far_leg=(90.0, -8.0), near_arm=(18.0, 62.0), far_arm=(24.0, 70.0)
)


def session(_value: float) -> Drawing:
    """Return the four frames, in reading order by rows."""
    sheet = Sheet()
    paper(sheet)
    for index, draw in enumerate((_talk, _needles, _time, _after)):
        x = _EDGE + (index % 2) * (_W + _GAP)
        y = _EDGE + _WORDS + (index // 2) * (_H + _GAP + _WORDS)
        frame = rounded_box(x, y, _W, _H, _ROUND)
        sheet.fill(f"frame shade {index + 1}", SHADE, rounded_box(x + 1, y + 4, _W, _H, _ROUND), 0, opacity=0.08)
        inside = Sheet()
        draw(inside)
        at = (x + _W * (1.0 - _FIT) / 2, y)
        shapes = placed(lit(inside.outlines), f"frame {index + 1}", at, _FIT)
        sheet.add(*clipped(shapes, outline_points(frame)))
        sheet.line(f"frame edge {index + 1}", Role.SYMBOL_SOFT, frame, INK)
    landmarks = {
        "focus": (WIDTH / 2, _EDGE + _WORDS + _H * 0.52),
        "talk": (_EDGE + _W * 0.5, _EDGE + _WORDS),
        "needles": (_EDGE + _GAP + _W * 1.5, _EDGE + _WORDS),
        "time": (_EDGE + _W * 0.5, _EDGE + _GAP + _H + 2 * _WORDS),
        "after": (_EDGE + _GAP + _W * 1.5, _EDGE + _GAP + _H + 2 * _WORDS),
    }
    measures = {
        "needles": float(len(POINTS)),
        "needle-thickness": NEEDLE_MM * _CLOSE * _NEEDLE_SIZE * _FIT,
        "from-minutes": FROM_MINUTES,
        "to-minutes": TO_MINUTES,
        "focus-width": 484.0,
    }
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, measures)


def _ground(sheet: Sheet, role: Role, floor: float) -> None:
    sheet.fill("wall", role, rounded_box(-40, -5, _W + 80, _DRAWN + 10, 0), 0, light=(0, 0), toward=(_W, _DRAWN))
    sheet.fill("ground", Role.FURNITURE, rounded_box(-40, floor, _W + 80, _DRAWN - floor + 5, 0), 0, opacity=0.45)


def _talk(sheet: Sheet) -> None:
    _ground(sheet, Role.GROUND_COOL, 238.0)
    chair(sheet, (52.0, 186.0), "patient's chair", size=0.82)
    chair(sheet, (186.0, 186.0), "practitioner's chair", mirror=True, size=0.82)
    sheet.add(*figure(PATIENT, SITTING, (54.0, 172.0), 0.142, "patient"))
    writing = Pose(
        lean=4.0,
        stoop=4.0,
        head=4.0,
        near_leg=(86.0, 2.0),
        far_leg=(90.0, -8.0),
        near_arm=(10.0, 76.0),
        far_arm=(26.0, 88.0),
    )
    board = polyline([(120, 136), (150, 126), (160, 164), (130, 174)], closed=True)
    sheet.add(*figure(PRACTITIONER, writing, (184.0, 174.0), 0.142, "practitioner", mirror=True))
    sheet.fill("clipboard", Role.FURNITURE, board, FINE)
    sheet.fill("form", Role.PAPER, polyline([(123, 139), (148, 131), (156, 161), (131, 169)], closed=True), FINE * 0.8)
    for index in range(4):
        y = 142 + index * 6.2
        sheet.line(
            f"form line {index}",
            Role.CLOTH,
            polyline([(128 + index * 1.6, y), (145 + index * 1.6, y - 5.4)]),
            FINE,
        )
    speech(sheet, (88.0, 40.0), (34.0, 21.0), (74.0, 70.0), "words")


def speech(sheet: Sheet, center: Point, size: tuple[float, float], tail: Point, name: str) -> None:
    """Draw a speech bubble.

    Args:
        sheet: Where to draw.
        center: Its middle.
        size: Half its width and half its height in mm.
        tail: Where its tail points; below it.
        name: Of the outline; three dots stand for words when the bubble is small.
    """
    (x, y), (w, h) = center, size
    root = x + max(min((tail[0] - x) * 0.55, w * 0.5), -w * 0.5)
    r, half = h * 0.8, h * 0.24
    box = rounded_box(x - w, y - h, 2 * w, 2 * h, r)
    # The lower edge is the line after the third corner: the tail breaks it.
    path = (*box[:5], ("L", root + half, y + h), ("L", *tail), ("L", root - half, y + h), *box[5:])
    sheet.fill(name, Role.GROUND, path, INK)
    if h < 30:
        for index in (-1, 0, 1):
            sheet.fill(f"{name} dot {index}", Role.SYMBOL_TREATMENT, ellipse((x + index * w * 0.45, y), h * 0.2), 0)


def _needles(sheet: Sheet) -> None:
    who = Resting(Build(skin=PATIENT.skin, shoulders=1.03, waist=1.12, hips=1.04), Role.CLOTH, needle_size=_NEEDLE_SIZE)
    sheet.add(*placed(resting_back(who), "close", (_W / 2, -300.0), _CLOSE))


def _time(sheet: Sheet) -> None:
    _ground(sheet, Role.GROUND, 246.0)
    center, r = (_W / 2, 92.0), 66.0
    sheet.fill("clock shade", SHADE, ellipse((center[0] + 2, center[1] + 5), r + 6), 0, opacity=0.10)
    sheet.fill("clock rim", Role.NEEDLE_HANDLE, ellipse(center, r + 6), INK)
    sheet.fill("clock face", Role.PAPER, ellipse(center, r), FINE)
    arc = [_on_clock(center, r * 0.80, FROM_MINUTES + i) for i in range(int(TO_MINUTES - FROM_MINUTES) + 1)]
    sheet.fill("twenty minutes", Role.CALM, _sector(center, r * 0.80, 0.0, FROM_MINUTES), 0)
    sheet.fill("twenty to thirty minutes", Role.CLOTH_DARK, _sector(center, r * 0.80, FROM_MINUTES, TO_MINUTES), 0)
    sheet.line("rest of the time", Role.CLOTH_DARK, smooth(arc, closed=False), FINE)
    for tick in range(12):
        long = 0.80 if tick % 3 == 0 else 0.87
        sheet.line(
            f"tick {tick}",
            Role.CLOTH_DARK,
            polyline([_on_clock(center, r * long, tick * 5), _on_clock(center, r * 0.94, tick * 5)]),
            INK,
        )
    sheet.line("minute hand", Role.CLOTH_DARK, polyline([center, _on_clock(center, r * 0.72, 0)]), INK * 1.7)
    sheet.fill("clock middle", Role.CLOTH_DARK, ellipse(center, 4.2), 0)
    couch(sheet, 8.0, _W - 8.0, 216.0, 262.0)
    _lying(sheet)


def _on_clock(center: Point, radius: float, minutes: float) -> Point:
    turn = minutes / 60 * math.tau
    return center[0] + math.sin(turn) * radius, center[1] - math.cos(turn) * radius


def _sector(center: Point, radius: float, start: float, end: float) -> Path:
    points = [_on_clock(center, radius, start + (end - start) * i / 20) for i in range(21)]
    return polyline([center, *points], closed=True)


def _lying(sheet: Sheet) -> None:
    """A person face-down under a cloth, with needles low on the back."""
    sheet.fill("lying pillow", Role.PAPER, rounded_box(18, 204, 40, 13, 6), FINE)
    sheet.fill("lying neck", PATIENT.skin, band([(44, 198), (64, 200)], [14, 16]), FINE)
    sheet.fill(
        "lying head", PATIENT.skin, smooth([(28, 190), (40, 184), (52, 190), (54, 202), (44, 209), (30, 206)]), FINE
    )
    sheet.fill(
        "lying hair",
        PATIENT.hair_role,
        smooth([(28, 204), (27, 195), (31, 191), (37, 196), (44, 198), (52, 196), (54, 203), (44, 208)]),
        FINE,
    )
    body = [(56, 216), (56, 200), (72, 192), (100, 193), (124, 197), (140, 194), (152, 191), (152, 216)]
    sheet.fill("lying body", PATIENT.skin, smooth(body, tension=0.7), FINE)
    cloth = [(136, 216), (136, 195), (152, 186), (170, 192), (196, 200), (214, 203), (222, 198), (227, 206), (226, 217)]
    sheet.fill("lying cloth", Role.CLOTH, smooth(cloth, tension=0.8), FINE)
    for index, (x, lean) in enumerate(((104, -3), (112, 2), (120, -1), (128, 4))):
        foot: Point = (x, 196.0)
        top: Point = (x + lean, 184.0)
        sheet.line(f"lying needle {index}", Role.NEEDLE, polyline([foot, top]), 0.28)
        sheet.line(f"lying handle {index}", Role.NEEDLE_HANDLE, polyline([top, (x + lean * 1.6, 177.0)]), FINE * 1.3)


def _after(sheet: Sheet) -> None:
    _ground(sheet, Role.GROUND_COOL, 240.0)
    plant(sheet, (204.0, 244.0), 96.0)
    sheet.fill("wall picture frame", Role.FURNITURE, rounded_box(118, 54, 76, 58, 4), FINE)
    sheet.fill("wall picture", Role.GROUND, rounded_box(124, 60, 64, 46, 2), FINE)
    hill = smooth([(124, 94), (140, 82), (156, 92), (172, 80), (188, 90)], closed=False)
    sheet.fill("painted hills", Role.CALM, (*hill, ("L", 188.0, 106.0), ("L", 124.0, 106.0), ("Z",)), 0)
    sheet.fill("painted sun", Role.SPARK, ellipse((172.0, 72.0), 5.5), 0, opacity=0.7)
    back = [(22, 236), (18, 150), (30, 112), (54, 112), (66, 160), (74, 196), (118, 196), (124, 214), (118, 240)]
    sheet.fill("armchair", Role.CLOTH, smooth(back, tension=0.7), INK)
    sheet.fill("footstool", Role.CLOTH_WARM, rounded_box(146, 204, 54, 22, 8), INK)
    for index, x in enumerate((153.0, 188.0)):
        sheet.fill(f"footstool leg {index}", Role.FURNITURE, rounded_box(x, 225, 6, 20, 2), FINE)
    lean = Pose(
        lean=-22.0,
        stoop=8.0,
        head=14.0,
        near_leg=(92.0, 84.0),
        far_leg=(96.0, 82.0),
        near_foot=62.0,
        far_foot=62.0,
        near_arm=(20.0, 96.0),
        far_arm=(14.0, 60.0),
    )
    sheet.add(*figure(PATIENT, lean, (76.0, 188.0), 0.152, "resting"))
    sheet.fill("armrest", Role.CLOTH, rounded_box(30, 188, 84, 18, 9), INK)
    glass(sheet, (117.0, 166.0), 24.0)
