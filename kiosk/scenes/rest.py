"""Rest and sleep: a person under a blanket, an evening window, and the line of the breath growing long."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, mix, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Role
from kiosk.anatomy.light import glow
from kiosk.scenes.heads import Hair, side_head
from kiosk.scenes.rooms import HEIGHT, WIDTH, curtains, floor, glass, paper, window
from kiosk.scenes.strokes import FINE, INK, Sheet, band, ease, lit, placed

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

_WINDOW = (170.0, 62.0, 180.0, 170.0)
_BED = 452.0
_SHORT, _LONG = 38.0, 104.0  # one breath on the line, in mm


def rest_and_sleep(value: float) -> Drawing:
    """Return an evening at 0 and a calm night at 1: the window darkens, the breath slows, the eyes close.

    Feeling relaxed after a session is common; whether sleep improves is uncertain.
    """
    sheet = Sheet()
    paper(sheet)
    floor(sheet, 540.0)
    dusk = rounded_box(-600, -600, 1700, 1800, 0)
    sheet.fill("dusk", Role.CLOTH_DARK, dusk, 0, opacity=0.14 * ease(value, 0.0, 1.0))
    window(sheet, _WINDOW, ease(value, 0.0, 1.0))
    curtains(sheet, _WINDOW)
    _lamp(sheet, (438.0, 396.0), 1.0 - 0.75 * value)
    _bedside(sheet)
    lift = _bed(sheet, value)
    length = mix(_SHORT, _LONG, ease(value, 0.0, 1.0))
    _breath(sheet, length)
    landmarks = {
        "focus": (235.0, 400.0),
        "face": (112.0, 398.0),
        "blanket": (300.0, 420.0),
        "breath": (330.0, 318.0),
        "window": (300.0, 120.0),
    }
    measures = {"breath-length": length, "chest-lift": lift, "darkness": ease(value, 0.0, 1.0), "focus-width": 400.0}
    return Drawing(WIDTH, HEIGHT, lit(sheet.outlines), landmarks, measures)


def _lamp(sheet: Sheet, at: Point, light: float) -> None:
    x, y = at
    sheet.add(*glow("lamp glow", Role.SPARK, (x, y - 18), 110.0, 96.0, 0.34 * light))
    sheet.fill("lamp stem", Role.NEEDLE_HANDLE, band([(x, y + 10), (x, y + 42)], [6, 6]), FINE)
    sheet.fill("lamp foot", Role.NEEDLE_HANDLE, rounded_box(x - 16, y + 40, 32, 7, 3), FINE)
    shade = [(x - 18, y - 34), (x + 18, y - 34), (x + 31, y + 14), (x - 31, y + 14)]
    sheet.fill("lamp shade", Role.SHEATH, polyline(shade, closed=True), INK)


def _bedside(sheet: Sheet) -> None:
    sheet.fill("bedside table", Role.FURNITURE, rounded_box(398.0, 443.0, 96.0, 97.0, 4), INK)
    sheet.fill("bedside drawer", Role.FURNITURE, rounded_box(406.0, 458.0, 80.0, 34.0, 3), FINE)
    sheet.fill("bedside knob", Role.NEEDLE_HANDLE, ellipse((446.0, 475.0), 4.0), FINE)
    glass(sheet, (474.0, 443.0), 34.0)


def _bed(sheet: Sheet, value: float) -> float:
    """Draw the bed with the person in it; return how far the blanket lies above the chest, in mm."""
    sheet.fill("headboard", Role.FURNITURE, rounded_box(12.0, 356.0, 20.0, 184.0, 8), INK)
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
    chest = [(140, 452), (140, 430), (156, 416), (182, 411), (220, 414), (230, 452), (184, 470)]
    sheet.fill("night shirt", Role.CLOTH_WARM, smooth(chest, tension=0.8), INK)
    neck: list[Point] = [(116, 416), (138, 425), (154, 430)]
    sheet.limb("neck", Role.SKIN_DARK, neck, [27, 26, 28], cut=True)
    head = side_head(Role.SKIN_DARK, Hair.CURLS, Role.HAIR, INK / 0.29, asleep=value > 0.62)
    sheet.add(*placed(head, "sleeper", (98.0, 408.0), 0.29, degrees=-78.0))
    lift = 3.0 + 3.0 * math.sin(math.pi * value)
    top = [
        (186, 440), (186, 420 - lift * 0.3), (192, 409 - lift), (212, 403 - lift), (238, 409), (262, 407), (288, 388),
        (306, 385), (322, 398), (338, 416), (354, 417), (366, 405), (380, 402), (389, 416), (391, 452), (390, 492),
    ]  # fmt: skip
    hem: list[Point] = [(388, 500), (330, 506), (270, 499), (226, 506), (196, 499), (186, 490), (184, 468)]
    sheet.fill("blanket", Role.CLOTH, smooth([*top, *hem], tension=0.85), INK)
    for index, fold in enumerate(
        (
            ((234, 440), (240, 462), (236, 496)),
            ((292, 404), (280, 446), (286, 494)),
            ((312, 404), (330, 446), (328, 496)),
            ((360, 424), (366, 456), (362, 494)),
        )
    ):
        sheet.line(f"blanket fold {index}", Role.CLOTH, smooth(fold, closed=False), FINE, opacity=0.5)
    turned = [
        (178, 474),
        (178, 436),
        (184, 416 - lift * 0.6),
        (196, 405 - lift),
        (216, 400 - lift),
        (212, 420),
        (206, 446),
        (205, 478),
        (190, 484),
    ]
    sheet.fill("blanket turned over", Role.PAPER, smooth(turned, tension=0.8), INK)
    arm: list[Point] = [(166, 430), (206, 444), (238, 426)]
    sheet.limb("arm sleeve", Role.CLOTH_WARM, arm, [30, 25, 21], cut=True)
    palm = smooth([(234, 414), (250, 410), (266, 411), (274, 417), (264, 424), (248, 430), (236, 433)])
    sheet.fill("hand", Role.SKIN_DARK, palm, INK)
    sheet.line("finger line", Role.SKIN_LINE, smooth([(254, 417), (264, 416), (271, 417)], closed=False), FINE * 0.7)
    return lift


def _breath(sheet: Sheet, length: float) -> None:
    left, right, y = 96.0, 388.0, 318.0
    points: list[Point] = []
    for i in range(161):
        x = mix(left, right, i / 160)
        fade = math.sin(math.pi * min(i / 24, (160 - i) / 24, 1.0) / 2)
        points.append((x, y - 17.0 * fade * math.sin(math.tau * (x - left) / length)))
    sheet.line("breath", Role.SYMBOL_TREATMENT, smooth(points, closed=False), 3.6)
