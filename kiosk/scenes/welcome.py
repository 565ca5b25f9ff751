"""The attract picture, 1600 x 1000: a back at ease with its spine softly lit, in the middle of warm paper."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.anatomy.body import figure
from kiosk.anatomy.body_outline import Build
from kiosk.anatomy.curves import ellipse, rounded_box, smooth
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.from_behind import spine
from kiosk.anatomy.light import bright
from kiosk.anatomy.pelvis import sacrum
from kiosk.anatomy.spine_outlines import spine_outlines
from kiosk.scenes.strokes import FINE, Sheet, band, lit, placed

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Point

WIDTH, HEIGHT = 1600.0, 1000.0
# In the middle, with room on all sides: a narrow frame crops the sides and a wide one top and foot, and both keep
# the whole head and spine.
_X, _TOP, _SCALE = WIDTH / 2, 165.0, 0.92


def attract(value: float) -> Drawing:
    """Return the welcome scene; ``value`` is the strength of the soft light about the spine, 0 to 1."""
    light = round(0.25 + 0.45 * value, 4)
    before, bones = _still()
    low = (_X, _TOP + 690.0 * _SCALE)
    landmarks = {"focus": (_X, 520.0), "spine": (_X, _TOP + 480.0 * _SCALE), "low back": low, "room": (220.0, 300.0)}
    measures = {"light": light, "focus-width": 860.0}
    return Drawing(WIDTH, HEIGHT, (*before, *_soft(light), *bones), landmarks, measures)


@cache
def _still() -> tuple[tuple[Outline, ...], tuple[Outline, ...]]:
    """Return what never changes: the scene with the body, and the spine that lies over the light."""
    sheet = Sheet()
    far = 1200.0
    box = rounded_box(-far, -far, WIDTH + 2 * far, HEIGHT + 2 * far, 0)
    sheet.fill("paper", Role.GROUND, box, 0, light=(0, 0), toward=(WIDTH, HEIGHT))
    sheet.fill("sun", Role.GROUND_COOL, ellipse((_X, 470.0), 452.0), 0)
    sheet.fill("sun within", Role.PAPER, ellipse((_X, 470.0), 372.0), 0, opacity=0.30)
    _hills(sheet)
    _sprig(sheet, "tall sprig", (330.0, 1010.0), 560.0, -4.0)
    _sprig(sheet, "low sprig", (180.0, 1010.0), 380.0, -16.0)
    _sprig(sheet, "side sprig", (50.0, 1010.0), 300.0, -8.0)
    _sprig(sheet, "right sprig", (1330.0, 1010.0), 480.0, 6.0)
    _sprig(sheet, "right low sprig", (1470.0, 1010.0), 340.0, 16.0)
    body = figure(Build(skin=Role.SKIN_DARK, style="bun", cloth=Role.CLOTH_WARM), line_mm=3.0)
    sheet.add(*placed(body, "body", (_X, _TOP), _SCALE))
    bones = [*sacrum(1.0), *spine_outlines(spine(0.0), 1.1)]
    return lit(sheet.outlines), lit(placed(bones, "spine", (_X, _TOP), _SCALE))


@lru_cache(maxsize=4)
def _soft(strength: float) -> tuple[Outline, ...]:
    """Return a light along the spine so soft that no edge of it shows: many thin layers."""
    layers = 12
    rx, ry = 92.0 * _SCALE, 268.0 * _SCALE
    each = 1 - (1 - strength) ** (1 / layers)
    shares = [1.0 - 0.85 * index / layers for index in range(layers)]
    return tuple(
        bright(
            Outline(
                f"light {index}",
                Role.SHEATH,
                ellipse((_X, _TOP + 545.0 * _SCALE), rx * share, ry * (0.3 + 0.7 * share)),
                line_mm=0,
                opacity=each,
            )
        )
        for index, share in enumerate(shares)
    )


def _hills(sheet: Sheet) -> None:
    for name, role, points in (
        (
            "far hills",
            Role.CALM,
            [(-900, 800), (-100, 770), (220, 700), (560, 780), (900, 730), (1300, 800), (1700, 740), (2600, 800)],
        ),
        (
            "near hills",
            Role.GROUND_COOL,
            [(-900, 900), (-80, 880), (300, 826), (720, 900), (1180, 850), (1680, 890), (2600, 870)],
        ),
    ):
        edge = smooth([(float(x), float(y)) for x, y in points], closed=False)
        sheet.fill(name, role, (*edge, ("L", 2600.0, 2300.0), ("L", -900.0, 2300.0), ("Z",)), 0, opacity=0.75)


def _sprig(sheet: Sheet, name: str, root: Point, size: float, lean: float) -> None:
    """Draw a stem with pairs of leaves."""
    turn = math.radians(lean)

    def at(share: float) -> Point:
        bow = math.sin(share * 2.0) * 0.08 * size
        return root[0] + math.sin(turn) * size * share + bow, root[1] - math.cos(turn) * size * share

    stem = [at(i / 6) for i in range(7)]
    sheet.fill(f"{name} stem", Role.CLOTH, band(stem, [7, 6.5, 6, 5.5, 5, 4, 3]), FINE * 1.4)
    for index in range(6):
        for side in (-1, 1):
            x, y = at(0.26 + index * 0.135 + (0.05 if side > 0 else 0.0))
            long = size * (0.24 - index * 0.025)
            out = turn + side * math.radians(58 - index * 4)
            tip = (x + math.sin(out) * long, y - math.cos(out) * long)
            middle = ((x + tip[0]) / 2 - side * long * 0.02, (y + tip[1]) / 2 - long * 0.10)
            sheet.fill(
                f"{name} leaf {index} {side}", Role.CLOTH, band([(x, y), middle, tip], [3, long * 0.36, 2]), FINE * 1.4
            )
            sheet.line(
                f"{name} vein {index} {side}",
                Role.CLOTH,
                smooth([(x, y), middle, tip], closed=False),
                FINE,
                opacity=0.5,
            )
