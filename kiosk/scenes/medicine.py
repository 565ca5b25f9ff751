"""Medicines on a table, and three other treatments in rounds (drawing mm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure as body_from_behind
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.scenes.clipping import near
from kiosk.scenes.hands import flat_hand
from kiosk.scenes.heads import Hair
from kiosk.scenes.medallions import round_of
from kiosk.scenes.people import Person, Pose, figure
from kiosk.scenes.rooms import HEIGHT, WIDTH, chair, disc, glass, paper
from kiosk.scenes.session import speech
from kiosk.scenes.stills import reframed, still
from kiosk.scenes.strokes import FINE, HAIRLINE, INK, SHADE, Sheet, lit, placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Point


@still
def medicines() -> Drawing:
    """Return a box and strip of tablets, a glass of water, a measuring cup and a leaflet; no brand on anything."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (250.0, 286.0), 220.0)
    top = 396.0
    sheet.fill("table", Role.FURNITURE, rounded_box(-600, top, 1700, 900, 0), INK, light=(100, top), toward=(300, 640))
    for index in range(4):
        y = top + 44 + index * 46
        sheet.line(
            f"grain {index}",
            Role.FURNITURE,
            smooth([(-40, y), (120, y + 6), (300, y - 4), (560, y + 3)], closed=False),
            HAIRLINE,
            opacity=0.6,
        )
    _leaflet(sheet)
    for name, x, y, r in (("box", 196.0, 434.0, 96.0), ("glass", 378.0, 424.0, 54.0)):
        sheet.fill(f"{name} shade", SHADE, ellipse((x + 12, y), r, r * 0.16), 0, opacity=0.12)
    _box(sheet, (112.0, 214.0))
    glass(sheet, (372.0, 426.0), 176.0)
    _cup(sheet, (292.0, 452.0))
    _strip(sheet)
    for index, (x, y) in enumerate(((330.0, 524.0), (362.0, 514.0))):
        sheet.fill(f"tablet shade {index}", SHADE, ellipse((x + 2, y + 4), 16, 9), 0, opacity=0.12)
        sheet.fill(f"loose tablet {index}", Role.PAPER, ellipse((x, y), 15, 9.5), INK)
        sheet.line(f"loose score {index}", Role.PAPER, polyline([(x - 9, y + 3), (x + 9, y - 3)]), FINE)
    landmarks = {
        "focus": (245.0, 362.0),
        "tablets": (176.0, 508.0),
        "box": (160.0, 270.0),
        "water": (372.0, 330.0),
        "measuring cup": (292.0, 424.0),
        "leaflet": (70.0, 470.0),
    }
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"focus-width": 480.0})


@still
def medicines_wide() -> Drawing:
    """Return the table, in a frame wider than high."""
    return reframed(medicines(1.0), (-50.0, 150.0, 600.0, 430.0), (245.0, 366.0), 600.0)


def _box(sheet: Sheet, at: Point) -> None:
    x, y = at
    side = polyline([(x + 150, y), (x + 186, y - 22), (x + 186, y + 190), (x + 150, y + 222)], closed=True)
    lid = polyline([(x, y), (x + 36, y - 22), (x + 186, y - 22), (x + 150, y)], closed=True)
    sheet.fill("box side", Role.CLOTH, side, INK)
    sheet.fill("box side shade", SHADE, side, 0, opacity=0.16)
    sheet.fill("box lid", Role.PAPER, lid, INK)
    sheet.fill(
        "box front", Role.PAPER, polyline([(x, y), (x + 150, y), (x + 150, y + 222), (x, y + 222)], closed=True), INK
    )
    sheet.fill(
        "box band",
        Role.CLOTH,
        polyline([(x, y + 150), (x + 150, y + 110), (x + 150, y + 222), (x, y + 222)], closed=True),
        FINE,
    )
    sheet.fill("box sign", Role.PAPER, ellipse((x + 75, y + 166), 32, 32), FINE)
    sheet.line("box sign score", Role.CLOTH, polyline([(x + 55, y + 172), (x + 95, y + 160)]), 3.4)
    for index, (w, v) in enumerate(((92, 34), (66, 52), (78, 70))):
        sheet.line(
            f"box text {index}",
            Role.CLOTH,
            polyline([(x + 22, y + v), (x + 22 + w, y + v)]),
            6.0 if index == 0 else 3.6,
        )


def _cup(sheet: Sheet, foot: Point) -> None:
    x, y = foot
    body = [(x - 37, y - 62), (x + 37, y - 62), (x + 27, y), (x - 27, y)]
    sheet.fill("cup shade", SHADE, ellipse((x + 10, y), 40, 8), 0, opacity=0.12)
    sheet.fill("measuring cup", Role.NUCLEUS, polyline(body, closed=True), INK, opacity=0.9)
    sheet.fill(
        "dose",
        Role.CLOTH_WARM,
        polyline([(x - 31, y - 28), (x + 31, y - 28), (x + 26, y - 3), (x - 26, y - 3)], closed=True),
        FINE,
        opacity=0.9,
    )
    for index in range(5):
        v = y - 10 - index * 10
        sheet.line(
            f"cup mark {index}", Role.CLOTH_DARK, polyline([(x + 8, v), (x + (24 if index % 2 else 19), v)]), FINE
        )
    sheet.line("cup rim", Role.NUCLEUS, ellipse((x, y - 62), 37, 4), FINE)


def _strip(sheet: Sheet) -> None:
    def at(u: float, v: float) -> Point:
        return 92.0 + u * 0.98 + v * 0.30, 496.0 + v * 0.72 - u * 0.06

    sheet.fill(
        "strip shade",
        Role.SYMBOL,
        polyline([at(4, 8), at(172, 8), at(172, 88), at(4, 88)], closed=True),
        0,
        opacity=0.12,
    )
    sheet.fill(
        "strip",
        Role.NEEDLE,
        polyline([at(0, 0), at(168, 0), at(168, 80), at(0, 80)], closed=True),
        INK,
        light=(90, 490),
        toward=(520, 860),
    )
    for row in range(2):
        for column in range(4):
            x, y = at(24 + column * 40, 20 + row * 40)
            if (row, column) == (0, 3):
                sheet.fill("empty place", Role.NEEDLE, ellipse((x, y), 15, 10), FINE)
                sheet.line(
                    "burst foil",
                    Role.NEEDLE,
                    polyline([(x - 9, y - 3), (x - 2, y + 2), (x + 3, y - 4), (x + 10, y + 2)]),
                    FINE,
                )
            else:
                sheet.fill(f"tablet {row} {column}", Role.PAPER, ellipse((x, y), 15, 10), FINE)
                sheet.line(f"score {row} {column}", Role.PAPER, polyline([(x - 9, y + 2), (x + 9, y - 2)]), FINE * 0.8)


def _leaflet(sheet: Sheet) -> None:
    sheet.fill("leaflet", Role.PAPER, polyline([(20, 414), (96, 410), (104, 520), (16, 528)], closed=True), INK)
    for index in range(7):
        y = 430 + index * 12
        sheet.line(f"leaflet line {index}", Role.CLOTH, polyline([(32, y), (84 - 14 * (index % 3 == 2), y - 2)]), 2.4)


@still
def other_treatments() -> Drawing:
    """Return three rounds: talking with somebody, hands-on care, and a specialist's advice."""
    rounds = ((250.0, 124.0, 114.0), (128.0, 412.0, 98.0), (372.0, 412.0, 98.0))
    return _others((WIDTH, HEIGHT), rounds, (250.0, 128.0), 480.0)


@still
def other_treatments_wide() -> Drawing:
    """Return the same three side by side."""
    rounds = ((146.0, 196.0, 124.0), (412.0, 196.0, 124.0), (678.0, 196.0, 124.0))
    return _others((824.0, 430.0), rounds, (412.0, 200.0), 820.0)


def _others(
    size: tuple[float, float], rounds: tuple[tuple[float, float, float], ...], focus: Point, focus_width: float
) -> Drawing:
    sheet = Sheet()
    paper(sheet)
    landmarks = {"focus": focus}
    for (name, draw), (x, y, radius) in zip(_OTHERS, rounds, strict=True):
        round_of(
            sheet, name, (x, y), radius, draw, ground=Role.GROUND_COOL, scale=0.88 * radius / 130.0 * _LARGER[name]
        )
        landmarks[name] = (x, y + radius)
    measures = {"people": 4.0, "focus-width": focus_width}
    return Drawing(*size, lit(sheet.outlines), landmarks, measures, clear=tuple(f"{name} ring" for name, _ in _OTHERS))


def _talking(sheet: Sheet) -> None:
    sheet.fill("ground", Role.FURNITURE, rounded_box(-200, 108, 400, 100, 0), 0, opacity=0.45)
    chair(sheet, (-78.0, 52.0), "left chair", size=0.98)
    chair(sheet, (78.0, 52.0), "right chair", mirror=True, size=0.98)
    one = Person(
        skin=Role.SKIN,
        hair=Hair.CURLS,
        hair_role=Role.HAIR_GREY,
        top=Role.CLOTH_WARM,
        bottom=Role.CLOTH_DARK,
        build=1.12,
        belly=16.0,
    )
    two = Person(skin=Role.SKIN_DEEP, hair=Hair.SHORT, top=Role.CLOTH, bottom=Role.CLOTH_DARK, glasses=True)
    open_hands = Pose(
        lean=2.0, head=2.0, near_leg=(86.0, 2.0), far_leg=(92.0, -6.0), near_arm=(22.0, 96.0), far_arm=(34.0, 112.0)
    )
    listening = Pose(
        lean=6.0,
        stoop=4.0,
        head=4.0,
        near_leg=(86.0, 2.0),
        far_leg=(92.0, -6.0),
        near_arm=(16.0, 74.0),
        far_arm=(20.0, 80.0),
    )
    sheet.add(*figure(one, open_hands, (-78.0, 34.0), 0.172, "one"))
    sheet.add(*figure(two, listening, (78.0, 34.0), 0.172, "two", mirror=True))
    speech(sheet, (0.0, -104.0), (36.0, 22.0), (-36.0, -70.0), "words")


def _massage(sheet: Sheet) -> None:
    # The ring shows as much of it, down to where it lies under the towel.
    seen = (-350.0, 305.0, 350.0, 830.0)
    body = body_from_behind(
        Build(skin=Role.SKIN_DARK, waist=1.06), line_mm=3.4, clothed=False, within=(seen[1], seen[3])
    )
    sheet.add(*placed(near(body, seen), "back", (0.0, -222.0), 0.34))
    cloth = smooth([(-130, 52), (-70, 45), (0, 42), (70, 45), (130, 52), (140, 150), (-140, 150)], tension=0.7)
    sheet.fill("towel", Role.CLOTH_WARM, cloth, INK)
    hand = flat_hand(Role.SKIN, Role.PAPER, INK / 0.36)
    for side in (-1, 1):
        sheet.add(*placed(hand, f"hand {side}", (10.0 * side, -26.0), 0.36, mirror=side < 0, degrees=34.0 * side))


# One vertebra from the side about the middle of its body: a waisted body, the arch behind it and its spinous process.
_VERTEBRA: tuple[Point, ...] = (
    (-11.5, -6.8), (0.0, -6.0), (11.0, -6.6), (12.2, -5.0), (18.0, -5.6), (20.0, -9.6), (22.6, -9.0), (23.0, -3.0),
    (30.0, 0.6), (40.0, 5.4), (41.0, 9.4), (37.0, 11.0), (28.0, 7.2), (22.0, 7.6), (19.0, 11.4), (16.6, 10.0),
    (17.0, 3.4), (11.6, 0.6), (10.4, 3.6), (11.6, 6.4), (0.0, 5.8), (-11.5, 6.6), (-12.4, 5.0), (-10.2, 0.0),
    (-12.4, -5.0),
)  # fmt: skip


def _specialist(sheet: Sheet) -> None:
    board = rounded_box(-4, -92, 84, 104, 6)
    sheet.fill("screen", Role.CLOTH_DARK, board, INK)
    for index in range(5):
        y, size = -76.0 + index * 19.0, 1.0 + index * 0.05
        x = 26.0 + 4.0 * ((index - 2.0) / 2.0) ** 2
        shape = smooth([(x + u * size, y + v) for u, v in _VERTEBRA], tension=0.75)
        sheet.fill(f"vertebra {index}", Role.BONE, shape, FINE * 0.8)
        if index:
            sheet.fill(f"disc {index}", Role.DISC, ellipse((x, y - 9.5), 10.6 * size, 2.7), FINE * 0.5)
    who = Person(
        skin=Role.SKIN_DARK,
        hair=Hair.SCARF,
        hair_role=Role.CLOTH,
        top=Role.PAPER,
        bottom=Role.CLOTH_DARK,
        tunic=True,
        height=1660.0,
    )
    pointing = Pose(lean=0.0, head=2.0, near_arm=(76.0, 92.0), far_arm=(4.0, 40.0))
    sheet.add(*figure(who, pointing, (-46.0, 78.0), 0.205, "doctor"))


_OTHERS: tuple[tuple[str, Callable[[Sheet], None]], ...] = (
    ("talking", _talking),
    ("massage", _massage),
    ("specialist", _specialist),
)
_LARGER = {"talking": 1.0, "massage": 1.27, "specialist": 1.27}
