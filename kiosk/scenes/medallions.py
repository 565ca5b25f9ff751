"""Small rounds with one thing in each: medicines, body signs, and the ways acupuncture is said to work.

Every function draws about its own origin, within 40 mm of it; `round_of` sets it in a ring.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import bright
from kiosk.scenes.clipping import clipped, outline_points
from kiosk.scenes.strokes import FINE, INK, SHADE, Sheet, band, lit, placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.anatomy.drawing import Point


def round_of(
    sheet: Sheet,
    name: str,
    center: Point,
    radius: float,
    draw: Callable[[Sheet], None],
    *,
    ground: Role = Role.PAPER,
    scale: float | None = None,
) -> None:
    """Set what ``draw`` draws into a ring.

    Args:
        sheet: Where to.
        name: Put before every name.
        center: Middle of the ring in mm.
        radius: Of the ring in mm.
        draw: Draws about (0, 0), within 40 mm.
        ground: Colour inside the ring.
        scale: Size factor; None fits 46 mm to the ring.
    """
    x, y = center
    scale = radius / 46.0 if scale is None else scale
    sheet.fill(f"{name} shade", SHADE, ellipse((x + radius * 0.02, y + radius * 0.07), radius), 0, opacity=0.10)
    sheet.fill(f"{name} round", ground, ellipse(center, radius), 0)
    inside = Sheet()
    draw(inside)
    # The ring covers what straight lines cut off: sixteen make a round.
    glass = outline_points(ellipse(center, radius * 0.98), 4)
    sheet.add(*clipped(placed(lit(inside.outlines), name, center, scale), glass))
    ring = (*ellipse(center, radius * 1.02), *ellipse(center, radius * 0.95))
    # Plain: on so narrow a shape a gradient costs much and shows nothing.
    sheet.add(bright(Outline(f"{name} ring", Role.PAPER, ring, line_mm=INK * min(radius / 80.0, 1.0))))


def drop(sheet: Sheet) -> None:
    """Draw a drop: medicines that thin the blood."""
    shape: list[Point] = [
        (0, -34),
        (9, -17),
        (20, 0),
        (23, 14),
        (16, 27),
        (0, 32),
        (-16, 27),
        (-23, 14),
        (-20, 0),
        (-9, -17),
    ]
    sheet.fill("drop", Role.VESSEL, smooth(shape, tension=0.9), INK)
    sheet.fill(
        "drop light", Role.PAPER, smooth([(-13, 2), (-9, 0), (-10, 10), (-5, 19), (-8, 21), (-14, 14)]), 0, opacity=0.65
    )


def pregnant(sheet: Sheet) -> None:
    """Draw a pregnant woman in profile, one hand on her belly."""
    sheet.fill("back arm", Role.SKIN, band([(-5, -12), (-15, 2), (-12, 13)], [7, 6, 5]), FINE)
    legs: list[Point] = [(-13, 22), (-12, 50), (9, 50), (12, 22)]
    sheet.fill("skirt", Role.CLOTH_DARK, smooth(legs, tension=0.6), FINE)
    dress: list[Point] = [
        (-2, -19),
        (-9, -17),
        (-13, -8),
        (-11, 4),
        (-15, 18),
        (-15, 40),
        (14, 40),
        (17, 28),
        (23, 15),
        (20, 3),
        (12, -5),
        (9, -14),
        (4, -19),
    ]
    sheet.fill("dress", Role.CLOTH_WARM, smooth(dress), INK)
    sheet.fill("neck", Role.SKIN, band([(0, -16), (1.5, -23)], [8, 7]), FINE)
    sheet.fill(
        "head",
        Role.SKIN,
        smooth(
            [(-6, -37), (3, -39), (9.5, -33), (9.6, -28), (11.6, -25.5), (9.6, -23.5), (8.5, -20), (2, -20), (-6, -26)]
        ),
        FINE,
    )
    sheet.fill(
        "hair",
        Role.HAIR,
        smooth(
            [
                (9.5, -34),
                (4, -41),
                (-5, -41),
                (-11, -34),
                (-11, -24),
                (-13, -14),
                (-6, -16),
                (-4, -25),
                (0, -30),
                (5, -33),
            ]
        ),
        FINE,
    )
    sheet.fill("eye", Role.HAIR, ellipse((6.4, -28), 0.6, 0.9), 0.5)
    sheet.line("smile", Role.SKIN_LINE, smooth([(9, -23), (7.4, -22.6), (6.2, -23.6)], closed=False), 0.6)
    sheet.fill("sleeve", Role.CLOTH_WARM, band([(-3, -11), (-6, 1), (2, 10)], [9, 8, 7]), FINE)
    sheet.fill("hand", Role.SKIN, band([(3, 10.5), (10, 13), (16, 13)], [5.5, 6, 4]), FINE)


def heart_device(sheet: Sheet) -> None:
    """Draw a pacemaker under the collar bone of a bare chest, its lead running smoothly into the heart."""
    chest: list[Point] = [
        (-52, 60), (-50, 12), (-44, -10), (-30, -20), (-14, -25), (-10, -32), (-10, -48), (10, -48), (10, -32),
        (14, -25), (30, -20), (44, -10), (50, 12), (52, 60),
    ]  # fmt: skip
    sheet.fill("chest", Role.SKIN, smooth(chest, tension=0.8), INK)
    for side in (-1, 1):
        bone: list[Point] = [(5 * side, -19), (16 * side, -17.5), (30 * side, -14)]
        sheet.line(f"collar bone {side}", Role.SKIN_LINE, smooth(bone, closed=False), 1.4)
    heart: list[Point] = [(-7, 6), (-12, 12), (-10, 22), (2, 33), (15, 39), (21, 34), (22, 20), (17, 9), (7, 5)]
    sheet.fill("heart", Role.VESSEL, smooth(heart), INK)
    lead: list[Point] = [(19, -8), (8, -9), (-2, -3), (-5, 8), (0, 20), (9, 29)]
    sheet.line("lead", Role.CLOTH_DARK, smooth(lead, closed=False), 2.0)
    sheet.fill("lead tip", Role.NEEDLE, ellipse((9, 29), 2.2), FINE)
    sheet.fill("device", Role.NEEDLE, rounded_box(18, -13, 16, 19, 7), INK, light=(18, -13), toward=(60, 44))
    sheet.fill("device port", Role.NEEDLE, rounded_box(16.5, -12, 8, 6, 2), FINE)


def no_plug(sheet: Sheet) -> None:
    """Draw a crossed-out plug: no electric current on the needles."""
    for x in (-6.0, 6.0):
        sheet.fill(f"prong {x}", Role.NEEDLE, rounded_box(x - 2.2, -30, 4.4, 16, 2), FINE)
    sheet.fill(
        "plug",
        Role.NEEDLE,
        smooth([(-15, -14), (15, -14), (16, 0), (9, 11), (4, 14), (-4, 14), (-9, 11), (-16, 0)], tension=0.7),
        INK,
    )
    sheet.line("cord", Role.SYMBOL, smooth([(0, 14), (0, 22), (8, 28), (4, 38)], closed=False), 3.0)
    sheet.line("cross one", Role.SYMBOL_CAUSE, polyline([(-26, -26), (26, 26)]), 5.0)
    sheet.line("cross two", Role.SYMBOL_CAUSE, polyline([(26, -26), (-26, 26)]), 5.0)


def lungs(sheet: Sheet) -> None:
    """Draw the lungs with the windpipe and its branches."""
    for side in (-1, 1):
        heart = 7.0 if side > 0 else 0.0
        lobe: list[Point] = [
            (5, -22),
            (13, -30),
            (23, -20),
            (31, 0),
            (34, 22),
            (27, 30),
            (13, 24 - heart * 0.3),
            (6 + heart, 12),
            (6 + heart, 0),
            (4, -10),
        ]
        sheet.fill(f"lung {side}", Role.MUSCLE_SORE, smooth([(x * side, y) for x, y in lobe]), INK)
        crack: list[Point] = [(8, 0), (18, 2), (29, 12)]
        sheet.line(
            f"lobe {side}", Role.MUSCLE_SORE, smooth([(x * side, y) for x, y in crack], closed=False), FINE, opacity=0.7
        )
        for index, twig in enumerate(
            (
                ((0, -18), (8, -12), (16, -6)),
                ((8, -12), (13, 0), (22, 12)),
                ((11, -6), (16, -14), (20, -18)),
                ((12, -2), (13, 10), (16, 18)),
            )
        ):
            sheet.line(
                f"airway {side} {index}", Role.LIGAMENT, smooth([(x * side, y) for x, y in twig], closed=False), 1.6
            )
    sheet.fill("windpipe", Role.LIGAMENT, band([(0, -40), (0, -19)], [9, 8]), INK)
    for index in range(4):
        y = -37 + index * 4.6
        sheet.line(f"windpipe ring {index}", Role.LIGAMENT, smooth([(-4, y), (0, y + 1), (4, y)], closed=False), FINE)


def tablets(sheet: Sheet) -> None:
    """Draw a strip of tablets and a capsule."""
    sheet.fill(
        "strip",
        Role.NEEDLE,
        polyline([(-28, -24), (20, -34), (27, -2), (-21, 8)], closed=True),
        INK,
        light=(-28, -34),
        toward=(90, 90),
    )
    for row in range(2):
        for column in range(3):
            spot = (-17 + column * 14.6 + row * 3, -14 - column * 3 + row * 14)
            sheet.fill(f"tablet {row} {column}", Role.PAPER, ellipse(spot, 5.4, 5.0, -12), FINE)
            sheet.line(
                f"score {row} {column}",
                Role.PAPER,
                polyline([(spot[0] - 3.4, spot[1] + 0.8), (spot[0] + 3.4, spot[1] - 0.8)]),
                FINE * 0.7,
            )
    capsule: list[Point] = [(-10, 24), (14, 22)]
    sheet.fill("capsule", Role.CLOTH_WARM, band(capsule, [14, 14]), INK)
    sheet.fill("capsule cap", Role.PAPER, band([(2, 23), (14, 22)], [14, 14]), FINE)
    sheet.fill("pill", Role.PAPER, ellipse((30, 16), 7.5, 6.5), INK)
    sheet.line("pill score", Role.PAPER, polyline([(26, 18), (34, 14)]), FINE)


def fibres(sheet: Sheet) -> None:
    """Draw three bundles of muscle."""
    for index, y in enumerate((-21.0, 0.0, 21.0)):
        shape: list[Point] = [
            (-52, y),
            (-30, y - 8),
            (0, y - 12),
            (30, y - 8),
            (52, y),
            (30, y + 8),
            (0, y + 11),
            (-30, y + 8),
        ]
        sheet.fill(f"bundle {index}", Role.MUSCLE, smooth(shape), INK, light=(0, y - 12), toward=(0, y + 12))
        for line in (-5.5, 0.0, 5.5):
            sheet.line(
                f"bundle line {index} {line}",
                Role.MUSCLE_FIBRE,
                smooth([(-34, y + line * 0.6), (0, y + line), (34, y + line * 0.6)], closed=False),
                FINE,
            )


def artery(sheet: Sheet) -> None:
    """Draw a vessel cut open, with red cells in it."""
    line: list[Point] = [(-56, 16), (-20, 6), (16, -4), (56, -18)]
    sheet.fill("wall", Role.VESSEL, band(line, [44] * 4), INK)
    sheet.fill("inside", Role.SHEATH, band(line, [33] * 4), FINE)
    for index, (x, y, turn) in enumerate(
        ((-30, 4, 20), (-14, 13, -30), (-6, -3, 60), (10, 5, 10), (20, -12, -20), (32, -2, 40), (-38, 16, 0))
    ):
        sheet.fill(f"red cell {index}", Role.BLOOD, ellipse((x, y), 6.4, 4.8, turn), FINE)
        sheet.fill(f"red dip {index}", Role.VESSEL, ellipse((x + 0.4, y + 0.4), 3.0, 2.2, turn), 0)


def nerve_cell(sheet: Sheet) -> None:
    """Draw a nerve that divides into finer and finer branches, and signals on it."""
    branches: tuple[tuple[tuple[Point, ...], tuple[float, ...]], ...] = (
        (((-14, -3), (4, -22), (26, -34), (54, -40)), (8, 7, 5, 3)),
        (((-2, 2), (22, -4), (54, -10)), (7, 5, 3)),
        (((-16, 5), (0, 20), (24, 27), (54, 30)), (8, 7, 5, 3)),
        (((14, 25), (26, 36), (42, 52)), (4.5, 4, 3)),
    )
    for index, (line, widths) in enumerate(branches):
        sheet.fill(f"branch {index}", Role.NERVE, band(line, widths), INK)
    stem: list[Point] = [(-58, 10), (-34, 4), (-12, 1), (4, 1)]
    sheet.fill("stem", Role.NERVE, band(stem, [18, 17, 14, 7]), INK)
    for index, (line, _) in enumerate(branches[:3]):
        sheet.fill(f"branch inside {index}", Role.NERVE, band(line[:2], [5.4, 3.6]), 0)
    for index, (x, y) in enumerate(((-38.0, 5.0), (-19.0, 2.0), (16.0, 26.0))):
        sheet.fill(f"signal {index}", Role.SPARK, ellipse((x, y), 4.4), FINE)


def messengers(sheet: Sheet) -> None:
    """Draw a cell, messengers of inflammation and a few endorphins."""
    rim = [
        (math.cos(t * math.tau / 9) * (17 + 2 * (t % 2)) - 12, math.sin(t * math.tau / 9) * (17 + 2 * (t % 2)) - 4)
        for t in range(9)
    ]
    sheet.fill("cell", Role.NUCLEUS, smooth(rim), INK)
    sheet.fill("kernel", Role.DISC, ellipse((-11, -5), 8, 7), FINE)
    for index, (x, y) in enumerate(((14, -22), (24, -4), (4, 22), (20, 12), (-8, 30), (-32, 18), (2, -30))):
        sheet.fill(f"messenger {index}", Role.NUCLEUS_ESCAPED, ellipse((x, y), 4.4), FINE)
    for index, (x, y) in enumerate(((30, 24), (-26, -30), (32, -22))):
        points = [
            (
                x + math.cos(t * math.tau / 10) * (8.5 if t % 2 == 0 else 4.4),
                y + math.sin(t * math.tau / 10) * (8.5 if t % 2 == 0 else 4.4),
            )
            for t in range(10)
        ]
        sheet.fill(f"endorphin {index}", Role.CALM, smooth(points, tension=0.6), FINE)


def moon(sheet: Sheet) -> None:
    """Draw a moon and stars over a pillow's edge."""
    sheet.fill("night", Role.CLOTH_DARK, ellipse((0, 0), 60.0), 0)
    crescent = [(math.cos(a) * 22 - 2, math.sin(a) * 22 - 4) for a in (-2.0, -1.2, -0.4, 0.4, 1.2, 2.0, 2.6)]
    crescent += [(-8 + math.cos(a) * 17, -8 + math.sin(a) * 17) for a in (2.2, 1.3, 0.5, -0.3, -1.0)]
    sheet.fill("moon", Role.SHEATH, smooth(crescent), FINE)
    for index, (x, y, r) in enumerate(
        ((-24, -24, 2.2), (-28, 6, 1.8), (26, -28, 2.0), (32, 4, 1.6), (-10, 30, 1.7), (22, 26, 1.8))
    ):
        sheet.fill(f"star {index}", Role.SHEATH, ellipse((x, y), r), 0)
