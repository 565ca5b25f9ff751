"""A session in four frames: talk and form, needles in, time to rest, and after (drawing mm).

The four stand side by side; a value brings one of them forward: 0 the first, 1/3, 2/3 and 1 the others.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.scenes.clipping import clipped, near, outline_points
from kiosk.scenes.heads import Hair
from kiosk.scenes.people import Person, Pose, figure
from kiosk.scenes.resting_back import NEEDLE_MM, POINTS, Resting, resting_back
from kiosk.scenes.rooms import chair, couch, glass, paper, plant
from kiosk.scenes.strokes import FINE, INK, SHADE, Sheet, band, lit, placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Path, Point

_ROUND = 16.0
# Every frame is drawn about 230 mm wide and 280 high, with walls that go on at both sides, and made to fit.
_W, _DRAWN = 230.0, 280.0
# What stands further out on both sides is drawn where more than so many mm are seen.
_FAR = 360.0
# Room above every frame of a tall picture for its words, in mm.
_WORDS = 46.0
_EDGE, _GAP = 8.0, 8.0
# How far a frame steps back while another is looked at: the paper over it.
_VEIL = 0.40

# How large the back is drawn, and how much larger than that the needles are.
_CLOSE, _NEEDLE_SIZE = 0.62, 1.4

# How large the upper body of the person who lies is drawn, for its legs to be as long as they are.
_LYING = 0.86

# How long the needles stay, in minutes, drawn on the clock as it stands.
FROM_MINUTES, TO_MINUTES = 20.0, 30.0

STEPS = ("talk", "needles", "time", "after")
"""The four frames in their order, as landmarks."""


@dataclass(frozen=True, slots=True)
class Strip:
    """How the frames stand: the view box, how many in a row, the width and height of each, the room above, in mm.

    ``from_right`` is for who reads from the right: the first frame of a row stands there.
    """

    width: float
    height: float
    row: int
    frame: tuple[float, float]
    words: float = _WORDS
    from_right: bool = False

    @property
    def fit(self) -> float:
        """How large the frames' contents are drawn."""
        return self.frame[1] / _DRAWN

    def place(self, index: int) -> Point:
        """Return the upper left corner of frame ``index``."""
        column, line = index % self.row, index // self.row
        width, height = self.frame
        if self.from_right:
            column = self.row - 1 - column
        return _EDGE + column * (width + _GAP), _EDGE + self.words + line * (height + _GAP + self.words)


TALL = Strip(560.0, 580.0, 2, (268.0, 232.0))
# Where it is wide the glass is small, and the buttons below have the words.
WIDE = Strip(700.0, 444.0, 2, (338.0, 210.0), 0.0)
# The middle of what a card shows: the first row.
_TALL_FOCUS, _WIDE_FOCUS = (280.0, _EDGE + _WORDS + 118.0), (350.0, _EDGE + 105.0)

PATIENT = Person(
    skin=Role.SKIN_DARK, hair=Hair.FRINGE, hair_role=Role.HAIR_GREY, top=Role.CLOTH_WARM, bottom=Role.CLOTH_DARK,
    build=1.16, belly=30.0,
)  # fmt: skip
PRACTITIONER = Person(skin=Role.SKIN, hair=Hair.BOB, top=Role.PAPER, bottom=Role.CLOTH, glasses=True, height=1640.0)
SITTING = Pose(
    lean=-3.0, head=4.0, near_leg=(86.0, 2.0), far_leg=(90.0, -8.0), near_arm=(18.0, 62.0), far_arm=(24.0, 70.0)
)


def session(value: float) -> Drawing:
    """Return the four frames, in reading order by rows; the one ``value`` is nearest to stands out."""
    return _frames(TALL, value, _TALL_FOCUS, 544.0)


def session_wide(value: float) -> Drawing:
    """Return the four frames, each wider than high."""
    return _frames(WIDE, value, _WIDE_FOCUS, 680.0)


def session_from_right(value: float) -> Drawing:
    """Return the four frames for who reads from the right: the first one there."""
    return _frames(replace(TALL, from_right=True), value, _TALL_FOCUS, 544.0)


def session_wide_from_right(value: float) -> Drawing:
    """Return the same, each frame wider than high."""
    return _frames(replace(WIDE, from_right=True), value, _WIDE_FOCUS, 680.0)


def _measures(fit: float) -> dict[str, float]:
    return {
        "needles": float(len(POINTS)),
        "needle-thickness": NEEDLE_MM * _CLOSE * _NEEDLE_SIZE * fit,
        "from-minutes": FROM_MINUTES,
        "to-minutes": TO_MINUTES,
    }


def _frames(strip: Strip, value: float, focus: Point, focus_width: float) -> Drawing:
    at = min(max(value, 0.0), 1.0) * 3.0
    shown = [max(1.0 - abs(at - index), 0.0) for index in range(4)]
    outlines = (*_still(strip), *(shape for index in range(4) for shape in _cover(strip, index, shown[index])))
    landmarks = {"focus": focus}
    for index, name in enumerate(STEPS):
        x, y = strip.place(index)
        landmarks[name] = (x + strip.frame[0] / 2, y)
    measures = {
        **_measures(strip.fit),
        **{f"{name} forward": share for name, share in zip(STEPS, shown, strict=True)},
        "focus-width": focus_width,
    }
    return Drawing(strip.width, strip.height, outlines, landmarks, measures)


@cache
def _still(strip: Strip) -> tuple[Outline, ...]:
    sheet = Sheet()
    paper(sheet)
    for index in range(4):
        _frame(sheet, strip, index, strip.place(index))
    return lit(sheet.outlines)


def _frame(sheet: Sheet, strip: Strip, index: int, at: Point) -> None:
    (x, y), (width, height) = at, strip.frame
    frame = rounded_box(x, y, width, height, _ROUND)
    shade = rounded_box(x + 1, y + 4, width, height, _ROUND)
    sheet.fill(f"frame shade {index + 1}", SHADE, shade, 0, opacity=0.08)
    middle = (x + (width - _W * strip.fit) / 2, y)
    shapes = placed(_drawn(index, width > _FAR * strip.fit), f"frame {index + 1}", middle, strip.fit)
    # The line about the frame covers what three straight lines cut off its round corners.
    sheet.add(*clipped(shapes, outline_points(frame, 3)))
    sheet.line(f"frame edge {index + 1}", Role.SYMBOL_SOFT, frame, INK)


@cache
def _drawn(index: int, is_wide: bool) -> tuple[Outline, ...]:
    """Return what frame ``index`` holds, in its own mm; a wide one is seen far out on both sides."""
    inside = Sheet()
    _DRAW[index](inside, is_wide)
    return lit(inside.outlines)


def _cover(strip: Strip, index: int, near: float) -> tuple[Outline, ...]:
    """Return the paper over frame ``index`` and the ring about it; ``near`` is 1 when it is looked at, else less."""
    return _covers(strip, index, round(near, 3))


# Three of four frames are as they were a moment ago: those must stay the same objects.
@lru_cache(maxsize=16)
def _covers(strip: Strip, index: int, near: float) -> tuple[Outline, ...]:
    x, y = strip.place(index)
    box = rounded_box(x, y, *strip.frame, _ROUND)
    shapes: list[Outline] = []
    if near < 1.0:
        shapes.append(Outline(f"paper over {index + 1}", Role.GROUND, box, line_mm=0.0, opacity=_VEIL * (1.0 - near)))
    if near > 0.0:
        shapes.append(Outline(f"ring {index + 1}", Role.SYMBOL_TREATMENT, box, filled=False, line_mm=4.0, opacity=near))
    return tuple(shapes)


def _ground(sheet: Sheet, role: Role, floor: float) -> None:
    wall = rounded_box(-140, -5, _W + 280, _DRAWN + 10, 0)
    sheet.fill("wall", role, wall, 0, light=(0, 0), toward=(_W, _DRAWN))
    sheet.fill("ground", Role.FURNITURE, rounded_box(-140, floor, _W + 280, _DRAWN - floor + 5, 0), 0, opacity=0.45)


def _talk(sheet: Sheet, is_wide: bool) -> None:
    _ground(sheet, Role.GROUND_COOL, 238.0)
    if is_wide:
        plant(sheet, (-86.0, 246.0), 84.0, "far plant")
        _shelf(sheet, 284.0)
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


def _shelf(sheet: Sheet, x: float) -> None:
    """Draw a shelf with folded towels and a bowl, beside the frame's middle."""
    sheet.fill("shelf", Role.FURNITURE, rounded_box(x, 150, 60, 92, 4), FINE)
    for index, (y, role) in enumerate(((160.0, Role.CLOTH), (190.0, Role.CLOTH_WARM), (220.0, Role.PAPER))):
        sheet.fill(f"shelf board {index}", Role.FURNITURE, rounded_box(x, y + 18, 60, 4, 1), FINE * 0.7)
        sheet.fill(f"folded towel {index}", role, rounded_box(x + 10, y + 4, 40, 14, 5), FINE * 0.8)


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


def _needles(sheet: Sheet, is_wide: bool) -> None:
    who = Resting(Build(skin=PATIENT.skin, shoulders=1.03, waist=1.12, hips=1.04), Role.CLOTH, needle_size=_NEEDLE_SIZE)
    reach = (_W / 2 + (100.0 if is_wide else 50.0)) / _CLOSE
    top, foot = 300.0 / _CLOSE, (300.0 + _DRAWN) / _CLOSE
    seen = near(resting_back(who, (top, foot)), (-reach, top, reach, foot))
    sheet.add(*placed(seen, "close", (_W / 2, -300.0), _CLOSE))


def _time(sheet: Sheet, is_wide: bool) -> None:
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
    if is_wide:
        plant(sheet, (312.0, 252.0), 84.0, "far plant")
        _shelf(sheet, -112.0)
    couch(sheet, 8.0, _W - 8.0, 216.0, 262.0)
    _lying(sheet)


def _on_clock(center: Point, radius: float, minutes: float) -> Point:
    turn = minutes / 60 * math.tau
    return center[0] + math.sin(turn) * radius, center[1] - math.cos(turn) * radius


def _sector(center: Point, radius: float, start: float, end: float) -> Path:
    points = [_on_clock(center, radius, start + (end - start) * i / 20) for i in range(21)]
    return polyline([center, *points], closed=True)


def _lying(sheet: Sheet) -> None:
    """A person face-down under a cloth, the arms beside the head, with needles low on the back."""
    sheet.fill("lying pillow", Role.PAPER, rounded_box(8, 205, 44, 12, 6), FINE)
    sheet.shine(PATIENT.skin, (62.0, 182.0), (124.0, 218.0))

    def at(*points: Point) -> list[Point]:
        # The upper body was drawn beside shorter legs.
        return [(10.0 + (x - 10.0) * _LYING, 217.0 + (y - 217.0) * _LYING) for x, y in points]

    sheet.fill("lying neck", PATIENT.skin, band(at((44, 196), (66, 198)), [17 * _LYING, 19 * _LYING]), FINE)
    head = at((20, 196), (23, 184), (34, 177), (47, 181), (53, 192), (50, 203), (38, 208), (25, 205))
    sheet.fill("lying head", PATIENT.skin, smooth(head), FINE)
    hair = at((33, 178), (44, 178), (53, 187), (54, 197), (48, 202), (40, 200), (43, 192), (40, 185))
    sheet.fill("lying hair", PATIENT.hair_role, smooth(hair), FINE)
    sheet.fill("lying ear", PATIENT.skin, ellipse(at((35.0, 195.0))[0], 3.0, 4.0, 20.0), FINE * 0.8)
    body = at((54, 216), (54, 201), (66, 190), (84, 187), (104, 190), (122, 195), (136, 193), (150, 187), (156, 216))
    sheet.fill("lying body", PATIENT.skin, smooth(body, tension=0.75), FINE)
    blade = smooth(at((78, 193), (88, 191), (94, 197)), closed=False)
    sheet.line("lying blade", Role.SKIN_LINE, blade, FINE * 0.8, opacity=0.7)
    sheet.limb("lying arm", PATIENT.skin, at((74, 204), (56, 211), (38, 213), (22, 212)), [13, 10.5, 8.5, 7.5], FINE)
    # From the low back over seat and thighs down to the heels.
    cloth: list[Point] = [
        (117, 217), (116, 201), (124, 192), (137, 187.5), (150, 190), (164, 196), (178, 200), (192, 200.5), (203, 203),
        (209, 198), (215, 195.5), (220, 200), (221, 217),
    ]  # fmt: skip
    sheet.fill("lying cloth", Role.CLOTH, smooth(cloth, tension=0.8), FINE)
    folds: tuple[tuple[Point, ...], ...] = (((131, 193), (144, 203), (149, 214)), ((176, 203), (184, 208), (187, 214)))
    for index, fold in enumerate(folds):
        sheet.line(f"lying fold {index}", Role.CLOTH, smooth(fold, closed=False), FINE, opacity=0.5)
    # They stand in bare skin, and all of each is seen before the cloth begins.
    for index, (x, y, lean) in enumerate(((86, 194.5, -4), (93, 196, -1), (100, 197.5, 2), (107, 198.5, 5))):
        foot: Point = (x, y)
        top: Point = (x + lean * 0.8, y - 11.0)
        sheet.line(f"lying needle {index}", Role.NEEDLE, polyline([foot, top]), 0.28)
        sheet.line(f"lying handle {index}", Role.NEEDLE_HANDLE, polyline([top, (x + lean * 1.4, y - 19.0)]), FINE * 1.3)


def _after(sheet: Sheet, is_wide: bool) -> None:
    _ground(sheet, Role.GROUND_COOL, 240.0)
    plant(sheet, (204.0, 244.0), 96.0)
    if is_wide:
        plant(sheet, (-88.0, 246.0), 88.0, "far plant")
        _shelf(sheet, 284.0)
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


_DRAW: tuple[Callable[[Sheet, bool], None], ...] = (_talk, _needles, _time, _after)
