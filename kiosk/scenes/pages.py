"""An open book with a vertebra in it, and the picture of the five ways (drawing mm)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.anatomy.section import Block
from kiosk.scenes.medallions import artery, fibres, messengers, moon, nerve_cell, round_of
from kiosk.scenes.rooms import HEIGHT, WIDTH, disc, paper
from kiosk.scenes.stills import reframed, still
from kiosk.scenes.strokes import FINE, HAIRLINE, INK, SHADE, Sheet, lit, placed, strip
from kiosk.scenes.tissue import NEEDLE_MM, layers, on_shaft, put_needle
from kiosk.scenes.ways import TALL, WIDE

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Outline, Point
    from kiosk.scenes.ways import Cut

_MIDDLE, _TOP, _FOOT = 250.0, 168.0, 446.0


@still
def words_explained() -> Drawing:
    """Return an open book: a vertebra seen from above with its parts marked, and lines of words beside it."""
    sheet = Sheet()
    paper(sheet)
    disc(sheet, (250.0, 300.0), 232.0)
    _book(sheet)
    _vertebra(sheet, (142.0, 306.0), 1.52)
    for index, (a, b) in enumerate((((142, 262), (72, 214)), ((142, 330), (216, 350)), ((206, 316), (226, 258)))):
        sheet.line(f"leader {index}", Role.CLOTH, polyline([a, b]), FINE * 1.3)
        sheet.fill(f"leader dot {index}", Role.CLOTH, ellipse(a, 3.4), 0)
    for index, (x, v, w) in enumerate(((46, 208, 52), (192, 355, 40), (200, 253, 36))):
        sheet.line(f"name {index}", Role.CLOTH_DARK, polyline([(x, v), (x + w, v)]), 5.0)
    for group in range(3):
        y = 214.0 + group * 74.0
        sheet.line(f"word {group}", Role.MUSCLE, polyline([(284, y), (350 - 12 * group, y - 3)]), 7.0)
        for row in range(2 + (group != 1)):
            level = y + 19 + row * 15
            sheet.line(
                f"meaning {group} {row}",
                Role.CLOTH,
                polyline([(284, level), (450 - (row * 43 + group * 17) % 70, level - 7)]),
                4.0,
            )
    _glasses(sheet, (352.0, 506.0))
    landmarks = {"focus": (250.0, 310.0), "vertebra": (142.0, 300.0), "word": (316.0, 200.0)}
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, {"words": 3.0, "focus-width": 470.0})


@still
def words_explained_wide() -> Drawing:
    """Return the open book, in a frame wider than high."""
    return reframed(words_explained(1.0), (-50.0, 115.0, 600.0, 445.0), (250.0, 306.0), 600.0)


def _book(sheet: Sheet) -> None:
    sheet.fill("book shade", SHADE, ellipse((254, 470), 240, 22), 0, opacity=0.12)
    for side in (-1, 1):
        outer = rounded_box(_MIDDLE - 236 if side < 0 else _MIDDLE, _TOP - 6, 236, _FOOT - _TOP + 28, 8)
        sheet.fill(f"cover {side}", Role.CLOTH_DARK, outer, INK)
    edge: tuple[Point, ...] = ((0, 0), (60, -18), (130, -14), (224, 2))
    for layer in (3, 2, 1, 0):
        for side in (-1, 1):
            upper = [(_MIDDLE + side * u, _TOP + v) for u, v in edge]
            lower = [(_MIDDLE + side * u, _FOOT + v + layer * 4.0) for u, v in edge]
            sheet.fill(f"page {side} {layer}", Role.PAPER, strip(upper, lower), FINE if layer else INK)
    for side in (-1, 1):
        for index, (width, opacity) in enumerate(((30.0, 0.05), (18.0, 0.06), (8.0, 0.08))):
            x, rise = _MIDDLE + side * width, width * 0.3
            fold = [(_MIDDLE, _TOP + 1), (x, _TOP - rise), (x, _FOOT - rise), (_MIDDLE, _FOOT)]
            sheet.fill(f"fold shade {side} {index}", SHADE, polyline(fold, closed=True), 0, opacity=opacity)
    ribbon: list[Point] = [(250, 448), (256, 480), (248, 520), (262, 548), (268, 520), (266, 480), (262, 450)]
    sheet.fill("ribbon", Role.MUSCLE_SORE, smooth(ribbon, tension=0.4), FINE)


def _vertebra(sheet: Sheet, at: Point, size: float) -> None:
    """A lumbar vertebra from above, its body (front) at the top."""
    inside = Sheet()
    arch: list[Point] = [
        (-19, -2), (-24, 6), (-33, 10), (-52, 8), (-57, 13), (-52, 19), (-36, 20), (-30, 24), (-31, 34), (-24, 38),
        (-16, 33), (-9, 38), (-6, 50), (-5, 64), (0, 68), (5, 64), (6, 50), (9, 38), (16, 33), (24, 38), (31, 34),
        (30, 24), (36, 20), (52, 19), (57, 13), (52, 8), (33, 10), (24, 6), (19, -2),
    ]  # fmt: skip
    inside.fill("vertebral arch", Role.BONE_SHADE, smooth(arch), INK)
    body: list[Point] = [
        (-31, -24),
        (-26, -42),
        (-10, -50),
        (10, -50),
        (26, -42),
        (31, -24),
        (26, -6),
        (12, -2),
        (0, -5),
        (-12, -2),
        (-26, -6),
    ]
    inside.fill("vertebral body", Role.BONE, smooth(body), INK)
    rim = [(x * 0.80, (y + 26) * 0.78 - 26) for x, y in body]
    inside.line("body rim", Role.BONE_SHADE, smooth(rim), FINE, opacity=0.8)
    hole: list[Point] = [(-16, 2), (-8, -1), (0, -2), (8, -1), (16, 2), (15, 12), (8, 22), (0, 27), (-8, 22), (-15, 12)]
    inside.fill("canal", Role.PAPER, smooth(hole), INK * 0.8)
    inside.fill("dural sac", Role.SHEATH, ellipse((0, 9), 9.5, 8), FINE)
    for index, (x, y) in enumerate(((-4, 6), (4, 6), (0, 9), (-5, 11), (5, 11), (0, 13.5))):
        inside.fill(f"nerve root {index}", Role.NERVE, ellipse((x, y), 1.6), HAIRLINE)
    for side in (-1, 1):
        inside.fill(f"facet {side}", Role.DISC, ellipse((24.0 * side, 30.0), 3.2, 6.4, -28.0 * side), FINE)
    sheet.add(*placed(lit(inside.outlines), "drawn", at, size))


def _glasses(sheet: Sheet, at: Point) -> None:
    x, y = at
    for side in (-1, 1):
        sheet.fill(f"lens {side}", Role.NUCLEUS, ellipse((x + side * 34, y), 26, 21), 3.2, opacity=0.85)
    sheet.line("bridge", Role.NUCLEUS, smooth([(x - 9, y - 4), (x, y - 10), (x + 9, y - 4)], closed=False), 3.2)
    for side in (-1, 1):
        arm = smooth([(x + side * 59, y - 6), (x + side * 76, y - 26), (x + side * 80, y - 42)], closed=False)
        sheet.line(f"arm {side}", Role.NUCLEUS, arm, 3.2)


_SIGNS: dict[str, Callable[[Sheet], None]] = {
    "calming inflammation": messengers,
    "blood flow": artery,
    "relaxing muscles": fibres,
    "nerves": nerve_cell,
    "rest and sleep": moon,
}
WAYS: dict[str, Point] = {
    "calming inflammation": (10.6, 41.5),
    "blood flow": (49.4, 41.5),
    "relaxing muscles": (10.6, 61.0),
    "nerves": (49.4, 61.0),
    "rest and sleep": (30.0, 61.0),
}
WAYS_WIDE: dict[str, Point] = {
    "calming inflammation": (7.0, 35.0),
    "blood flow": (53.0, 35.0),
    "relaxing muscles": (-3.0, 56.0),
    "nerves": (63.0, 56.0),
    "rest and sleep": (30.0, 57.6),
}


def how_it_may_help(value: float) -> Drawing:
    """Return a needle in the section, and five rounds for the five ways it is said to work.

    The needle comes in between 0 and 0.5.
    """
    return _five(TALL, WAYS, 8.8, value)


def how_it_may_help_wide(value: float) -> Drawing:
    """Return the same in a frame wider than high."""
    return _five(WIDE, WAYS_WIDE, 10.0, value)


def _five(cut: Cut, places: dict[str, Point], radius: float, value: float) -> Drawing:
    block, tip = Block(left=cut.reach[0], right=cut.reach[1]), (29.4, 47.0)
    left, top, width, height = cut.box
    landmarks = {"focus": (30.0, 49.0), "needle": on_shaft(tip, 5.0, 16.4), **places}
    measures = {"ways": float(len(places)), "needle-thickness": NEEDLE_MM, "focus-width": max(56.0, width * 0.98)}
    outlines = (*_rounds(cut, tuple(places.items()), radius), *put_needle(block, tip, 5.0, value))
    return Drawing(width, height, outlines, landmarks, measures, (left, top))


@cache
def _rounds(cut: Cut, places: tuple[tuple[str, Point], ...], radius: float) -> tuple[Outline, ...]:
    sheet = Sheet()
    layers(sheet, Block(left=cut.reach[0], right=cut.reach[1]))
    for name, center in places:
        round_of(sheet, name, center, radius, _SIGNS[name], ground=Role.PAPER)
    return lit(sheet.outlines)
