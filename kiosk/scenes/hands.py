"""Hands at work, life size in mm: one that pinches something at its origin, one that lies flat.

Both point to the left, with the arm going off to the right; `placed` turns and mirrors them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import smooth
from kiosk.anatomy.drawing import Role
from kiosk.scenes.strokes import Sheet, band

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Outline, Point


def pinching_hand(skin: Role, sleeve: Role, line: float) -> tuple[Outline, ...]:
    """Return a hand whose thumb and first finger meet at the origin; its arm leaves to the lower right."""
    sheet = Sheet()
    sheet.shine(skin, (60, -90), (190, 110))
    fine = line * 0.6
    _arm(sheet, skin, sleeve, [(176, 14), (250, 46), (420, 128)], [72, 74, 88], line)
    _finger(sheet, "little finger", skin, [(120, -8), (92, -34), (66, -30), (56, -14)], [23, 20, 17, 14], line)
    _finger(sheet, "ring finger", skin, [(118, -22), (80, -52), (50, -44), (38, -22)], [25, 22, 19, 15], line)
    _finger(sheet, "middle finger", skin, [(112, -34), (66, -62), (34, -48), (20, -20)], [26, 23, 20, 15], line)
    palm: list[Point] = [
        (84, -36), (104, -54), (134, -54), (166, -36), (200, -14), (214, 6), (206, 38), (186, 52), (160, 48), (136, 52),
        (112, 50), (92, 40), (80, 14), (76, -12),
    ]  # fmt: skip
    sheet.fill("palm", skin, smooth(palm), 0)
    back: list[Point] = [(84, -36), (104, -54), (134, -54), (166, -36), (200, -14)]
    heel: list[Point] = [(206, 38), (186, 52), (160, 48), (136, 52), (112, 50)]
    sheet.line("back of hand", skin, smooth(back, closed=False), line)
    web: list[Point] = [(86, -26), (76, -12), (77, 8), (88, 32)]
    sheet.line("web", skin, smooth(web, closed=False), line)
    sheet.line("heel of hand", skin, smooth(heel, closed=False), line)
    _finger(sheet, "thumb", skin, [(124, 32), (84, 42), (44, 30), (8, 7)], [42, 34, 25, 15], line)
    _finger(sheet, "first finger", skin, [(106, -30), (62, -44), (28, -32), (3, -7)], [28, 25, 21, 14], line)
    sheet.fill(
        "thumb nail", Role.PAPER, smooth([(13, 13), (22, 13), (32, 21), (30, 26), (19, 21)]), fine * 0.8, opacity=0.55
    )
    for index, crease in enumerate(
        (((60, -55), (66, -48), (66, -40)), ((30, -42), (36, -36), (37, -28)), ((78, 52), (76, 45), (79, 39)))
    ):
        sheet.line(f"crease {index}", skin, smooth(crease, closed=False), fine)
    tendon: list[Point] = [(112, -30), (138, -22), (164, -8)]
    sheet.line("tendon", skin, smooth(tendon, closed=False), fine, opacity=0.6)
    return sheet.outlines


def flat_hand(skin: Role, sleeve: Role, line: float) -> tuple[Outline, ...]:
    """Return a hand seen from above, palm down, its middle fingertip at the origin."""
    sheet = Sheet()
    sheet.shine(skin, (60, -90), (190, 110))
    fine = line * 0.6
    _arm(sheet, skin, sleeve, [(168, 22), (240, 34), (400, 66)], [70, 70, 86], line)
    fingers: Sequence[tuple[str, tuple[Point, ...], tuple[float, ...]]] = (
        ("little finger", ((112, 50), (66, 56), (38, 54)), (23, 19, 15)),
        ("ring finger", ((108, 32), (52, 32), (10, 28)), (25, 21, 16)),
        ("middle finger", ((106, 12), (48, 6), (2, 2)), (26, 22, 17)),
        ("first finger", ((108, -10), (54, -20), (16, -24)), (25, 22, 17)),
    )
    for name, points, widths in fingers:
        _finger(sheet, name, skin, points, widths, line)
        (x, y), (bx, by) = points[-1], points[-2]
        away = ((bx - x) / 46, (by - y) / 46)
        nail: list[Point] = [
            (x - 1, y - 4.5),
            (x + 9 + away[0], y - 5 + away[1] * 8),
            (x + 9 + away[0], y + 5 + away[1] * 8),
            (x - 1, y + 4.5),
        ]
        sheet.fill(f"{name} nail", Role.PAPER, smooth(nail, tension=0.9), fine * 0.8, opacity=0.5)
    palm: list[Point] = [
        (98, -18), (110, -26), (136, -24), (164, -12), (190, 2), (198, 26), (190, 54), (160, 60), (128, 62), (108, 60),
        (98, 40), (94, 10),
    ]  # fmt: skip
    sheet.fill("palm", skin, smooth(palm), 0)
    sheet.line("hand edge far", skin, smooth(((110, 61), (128, 62), (160, 60), (190, 54)), closed=False), line)
    sheet.line(
        "hand edge near", skin, smooth(((108, -21), (122, -26), (136, -24), (164, -12), (190, 2)), closed=False), line
    )
    _finger(sheet, "thumb", skin, ((148, -10), (110, -40), (76, -54), (52, -56)), (38, 30, 24, 17), line)
    for index, (x, y) in enumerate(((112, 46), (108, 28), (106, 8), (108, -10))):
        knuckle: list[Point] = [(x - 1, y - 5), (x + 2, y), (x - 1, y + 5)]
        sheet.line(f"knuckle {index}", skin, smooth(knuckle, closed=False), fine, opacity=0.45)
    return sheet.outlines


def _arm(sheet: Sheet, skin: Role, sleeve: Role, points: Sequence[Point], widths: Sequence[float], line: float) -> None:
    sheet.fill("wrist", skin, band(points, widths), line)
    (ax, ay), (bx, by) = points[1], points[2]
    start = (ax + (bx - ax) * 0.12, ay + (by - ay) * 0.12)
    cuff = band(
        [(bx * 2 - ax, by * 2 - ay), (bx, by), start], [widths[2] + 40, widths[2] + 26, widths[1] + 22], cut=True
    )
    sheet.fill("sleeve", sleeve, cuff, line)
    fold = [
        (start[0] + 14, start[1] - widths[1] * 0.5),
        (start[0] + 22, start[1]),
        (start[0] + 4, start[1] + widths[1] * 0.62),
    ]
    sheet.line("cuff", sleeve, smooth(fold, closed=False), line * 0.6, opacity=0.6)


def _finger(sheet: Sheet, name: str, skin: Role, points: Sequence[Point], widths: Sequence[float], line: float) -> None:
    sheet.limb(name, skin, points, widths, line)
