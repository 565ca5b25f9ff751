"""Where people are: the paper behind them, the ground they stand on, and furniture (drawing mm)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, rounded_box, smooth
from kiosk.anatomy.drawing import Role
from kiosk.scenes.strokes import FINE, HAIRLINE, INK, ball, band, ease

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Command, Point
    from kiosk.scenes.strokes import Sheet

WIDTH, HEIGHT = 500.0, 600.0
"""The view box of every scene but the sections and the attract scene."""

_FAR = 600.0


def paper(sheet: Sheet, role: Role = Role.GROUND) -> None:
    """Fill everything, far beyond the view box, with a soft ground."""
    box = rounded_box(-_FAR, -_FAR, WIDTH + 2 * _FAR, HEIGHT + 2 * _FAR, 0)
    sheet.fill("paper", role, box, 0, light=(0, 0), toward=(WIDTH, HEIGHT))


def floor(sheet: Sheet, y: float, role: Role = Role.FURNITURE, opacity: float = 0.45) -> None:
    """Lay a floor from ``y`` mm downward."""
    box = rounded_box(-_FAR, y, WIDTH + 2 * _FAR, HEIGHT + _FAR - y, 0)
    sheet.fill("floor", role, box, 0, opacity=opacity, light=(0, y), toward=(0, HEIGHT))


def disc(sheet: Sheet, center: Point, radius: float, role: Role = Role.GROUND_COOL, name: str = "backdrop") -> None:
    """Put a round field behind the people."""
    sheet.fill(name, role, ellipse(center, radius), 0)


def window(sheet: Sheet, box: tuple[float, float, float, float], night: float) -> None:
    """Draw what a window shows; ``night`` runs from 0, a warm evening, to 1, a starry night.

    Args:
        sheet: Where to draw.
        box: Left, top, width and height in mm.
        night: How late it is.
    """
    x, y, w, h = box
    # Between the warm evening and the night the sky is pale blue, not brown.
    dusk, late = 0.8 * ease(night, 0.0, 0.5), ease(night, 0.1, 0.9)
    sheet.fill("evening sky", Role.CLOTH_WARM, rounded_box(x, y, w, h, 6), 0, light=(x, y + h), toward=(x, y - h))
    sheet.fill(
        "low sun",
        Role.SPARK,
        ellipse((x + w * 0.3, y + h * (0.72 + 0.3 * night)), 26),
        0,
        opacity=0.75 - 0.75 * ease(night, 0.0, 0.5),
    )
    sheet.fill("dusk sky", Role.DISC, rounded_box(x, y, w, h, 6), 0, opacity=dusk, light=(x, y + h), toward=(x, y))
    sheet.fill(
        "night sky", Role.CLOTH_DARK, rounded_box(x, y, w, h, 6), 0, opacity=late, light=(x, y + h), toward=(x, y)
    )
    moon = (x + w * 0.70, y + h * (0.44 - 0.10 * night))
    crescent = smooth(
        [(moon[0] + math.cos(a) * 24, moon[1] + math.sin(a) * 24) for a in (-2.0, -1.2, -0.4, 0.4, 1.2, 2.0, 2.6)]
        + [(moon[0] - 6 + math.cos(a) * 19, moon[1] - 4 + math.sin(a) * 19) for a in (2.2, 1.3, 0.5, -0.3, -1.0)]
    )
    sheet.fill("moon", Role.SHEATH, crescent, 0, opacity=late)
    stars = (
        (0.18, 0.2, 2.4), (0.34, 0.42, 1.8), (0.46, 0.16, 2.2), (0.86, 0.62, 1.9), (0.6, 0.6, 1.7), (0.12, 0.58, 1.6),
        (0.9, 0.2, 2.0),
    )  # fmt: skip
    sky = tuple(command for u, v, r in stars for command in ball(x + w * u, y + h * v, r))
    sheet.fill("stars", Role.SHEATH, sky, 0, opacity=0.9 * late)
    hills = smooth(
        [
            (x, y + h * 0.80),
            (x + w * 0.25, y + h * 0.70),
            (x + w * 0.55, y + h * 0.82),
            (x + w * 0.8, y + h * 0.74),
            (x + w, y + h * 0.80),
        ],
        closed=False,
    )
    hill = (*hills, ("L", x + w, y + h), ("L", x, y + h), ("Z",))
    sheet.fill("hills", Role.CLOTH, hill, 0)
    sheet.fill("hills at night", Role.CLOTH_DARK, hill, 0, opacity=0.75 * night)


def window_frame(sheet: Sheet, box: tuple[float, float, float, float]) -> None:
    """Draw the frame, the bars and the sill of a window whose left, top, width and height are ``box``."""
    x, y, w, h = box
    frame = (*rounded_box(x - 9, y - 9, w + 18, h + 18, 8), *rounded_box(x, y, w, h, 5))
    sheet.fill("window frame", Role.PAPER, frame, FINE)
    for name, bar in (
        ("upright", rounded_box(x + w / 2 - 3.5, y, 7, h, 0)),
        ("crossbar", rounded_box(x, y + h * 0.5 - 3, w, 6, 0)),
    ):
        sheet.fill(f"window {name}", Role.PAPER, bar, FINE)
    sheet.fill("window sill", Role.PAPER, rounded_box(x - 20, y + h + 9, w + 40, 11, 3), FINE)


def curtains(sheet: Sheet, box: tuple[float, float, float, float]) -> None:
    """Hang curtains beside a window whose left, top, width and height are ``box``."""
    x, y, w, h = box
    sheet.fill("curtain rod", Role.FURNITURE, rounded_box(x - 66, y - 30, w + 132, 7, 3.5), FINE)
    for side in (-1, 1):
        edge = x - 58 if side < 0 else x + w + 58
        inner = x + 16 if side < 0 else x + w - 16
        tie = x - 26 if side < 0 else x + w + 26
        shape = [(edge, y - 24), (inner, y - 24), (inner - side * 8, y + h * 0.3), (tie - side * 12, y + h * 0.62),
                 (tie - side * 14, y + h + 26), (edge, y + h + 28), (edge, y + h * 0.5)]  # fmt: skip
        sheet.fill(f"curtain {side}", Role.CLOTH, smooth(shape, tension=0.7), INK)
        for index, share in enumerate((0.25, 0.5, 0.75)):
            top = edge + (inner - edge) * share
            low = edge + (tie - side * 14 - edge) * share
            fold = [(top, y - 18), (top + side * 2, y + h * 0.3), ((low + tie) / 2, y + h * 0.62), (low, y + h + 20)]
            sheet.line(
                f"curtain fold {side} {index}", Role.CLOTH, smooth(fold, closed=False), HAIRLINE * 1.4, opacity=0.55
            )
        sheet.fill(
            f"curtain tie {side}",
            Role.CLOTH_WARM,
            band([(edge, y + h * 0.61), (tie - side * 10, y + h * 0.63)], [8, 8]),
            FINE,
        )


def plant(sheet: Sheet, at: Point, size: float, name: str = "plant") -> None:
    """Draw a leafy plant in a pot standing on ``at``, ``size`` mm high."""
    x, y = at
    veins: list[Command] = []
    for index, (lean, tall) in enumerate(
        ((-38, 0.80), (34, 0.86), (-16, 1.0), (14, 0.96), (-52, 0.56), (50, 0.60), (0, 0.78))
    ):
        turn = math.radians(lean)
        root = (x + lean * 0.04, y - size * 0.26)
        tip = (x + math.sin(turn) * size * tall * 0.85, y - size * 0.26 - math.cos(turn) * size * tall * 0.74)
        middle = ((root[0] + tip[0]) / 2 - lean * 0.10, (root[1] + tip[1]) / 2)
        sheet.fill(f"{name} leaf {index}", Role.CLOTH, band([root, middle, tip], [1.5, size * 0.13, 0.8]), FINE)
        veins += smooth([root, middle, tip], closed=False)
    sheet.line(f"{name} veins", Role.CLOTH, tuple(veins), HAIRLINE, opacity=0.6)
    w = size * 0.17
    pot = polyline(
        [(x - w, y - size * 0.30), (x + w, y - size * 0.30), (x + w * 0.72, y), (x - w * 0.72, y)], closed=True
    )
    sheet.fill(f"{name} pot", Role.CLOTH_WARM, pot, INK)
    sheet.fill(
        f"{name} pot rim", Role.CLOTH_WARM, rounded_box(x - w * 1.12, y - size * 0.33, w * 2.24, size * 0.07, 2), INK
    )


def glass(sheet: Sheet, at: Point, size: float, name: str = "glass", full: float = 0.62) -> None:
    """Draw a glass of water standing on ``at``, ``size`` mm high."""
    x, y = at
    top, foot = size * 0.33, size * 0.25
    body = [(x - top, y - size), (x + top, y - size), (x + foot, y), (x - foot, y)]
    sheet.fill(f"{name} body", Role.NUCLEUS, polyline(body, closed=True), INK * 0.8, opacity=0.8)
    level = y - size * full
    at_level = foot + (top - foot) * full - 1.2
    sheet.fill(
        f"{name} water",
        Role.DISC,
        polyline(
            [(x - at_level, level), (x + at_level, level), (x + foot - 1.5, y - 3), (x - foot + 1.5, y - 3)],
            closed=True,
        ),
        0,
        opacity=0.9,
    )
    sheet.fill(f"{name} surface", Role.NUCLEUS, ellipse((x, level), at_level, size * 0.045), FINE * 0.7)
    sheet.line(f"{name} rim", Role.NUCLEUS, ellipse((x, y - size), top, size * 0.05), FINE)
    left, right = x - top * 0.62, x - top * 0.48
    shine = [
        (left, y - size * 0.88),
        (right, y - size * 0.88),
        (x - foot * 0.52, y - size * 0.14),
        (x - foot * 0.64, y - size * 0.14),
    ]
    sheet.fill(f"{name} shine", Role.PAPER, polyline(shine, closed=True), 0, opacity=0.6)


def chair(sheet: Sheet, seat: Point, name: str, *, mirror: bool = False, size: float = 1.0) -> None:
    """Draw a plain chair in profile; ``seat`` is the middle of its seat, its back to the left unless mirrored."""
    s = -size if mirror else size

    def at(u: float, v: float) -> Point:
        return seat[0] + u * s, seat[1] + v * size

    for index, (a, b) in enumerate((((-26, 4), (-34, 70)), ((24, 4), (30, 70)))):
        sheet.fill(f"{name} leg {index}", Role.FURNITURE, band([at(*a), at(*b)], [6 * size, 4.5 * size]), FINE)
    sheet.fill(
        f"{name} back",
        Role.FURNITURE,
        band([at(-29, 2), at(-32, -34), at(-38, -74)], [6 * size, 6 * size, 6 * size]),
        FINE,
    )
    sheet.fill(f"{name} cushion back", Role.CLOTH_WARM, band([at(-29, -26), at(-33, -68)], [9 * size, 9 * size]), FINE)
    sheet.fill(f"{name} seat", Role.CLOTH_WARM, band([at(-28, 0), at(30, 0)], [11 * size, 11 * size]), FINE)


def table(sheet: Sheet, left: float, right: float, top: float, foot: float, name: str = "table") -> None:
    """Draw a table in profile."""
    for index, x in enumerate((left + 18, right - 18)):
        sheet.fill(f"{name} leg {index}", Role.FURNITURE, rounded_box(x - 3.5, top + 4, 7, foot - top - 4, 2), FINE)
    sheet.fill(f"{name} top", Role.FURNITURE, rounded_box(left, top, right - left, 9, 3), INK)


def couch(sheet: Sheet, left: float, right: float, top: float, foot: float, name: str = "couch") -> None:
    """Draw a treatment couch in profile, with a sheet of paper on it."""
    for index, x in enumerate((left + 34, right - 34)):
        sheet.fill(
            f"{name} leg {index}",
            Role.FURNITURE,
            band([(x, top + 14), (x + (14 if index else -14), foot)], [9, 7]),
            FINE,
        )
    sheet.fill(f"{name} frame", Role.FURNITURE, rounded_box(left + 8, top + 18, right - left - 16, 9, 3), FINE)
    sheet.fill(f"{name} pad", Role.CLOTH_DARK, rounded_box(left, top, right - left, 20, 9), INK)
    sheet.fill(f"{name} sheet", Role.PAPER, rounded_box(left + 4, top - 2, right - left - 8, 7, 3), FINE)


def tree(sheet: Sheet, at: Point, size: float, name: str) -> None:
    """Draw a round tree standing on ``at``."""
    x, y = at
    sheet.fill(
        f"{name} trunk",
        Role.FURNITURE,
        band([(x, y), (x + size * 0.01, y - size * 0.5)], [size * 0.07, size * 0.05]),
        FINE,
    )
    crown: list[Point] = []
    for t in range(18):
        turn, lobe = t * math.tau / 18, 0.035 * (t % 2)
        crown.append(
            (x + math.cos(turn) * size * (0.31 + lobe), y - size * 0.66 + math.sin(turn) * size * (0.34 + lobe))
        )
    sheet.fill(f"{name} crown", Role.CLOTH, smooth(crown, tension=1.2), FINE)
    for index, (u, v) in enumerate(((-0.12, -0.78), (0.08, -0.68), (-0.04, -0.56), (0.14, -0.84))):
        tuft = [
            (x + size * (u - 0.05), y + size * (v + 0.01)),
            (x + size * u, y + size * (v - 0.02)),
            (x + size * (u + 0.05), y + size * (v + 0.01)),
        ]
        sheet.line(f"{name} tuft {index}", Role.CLOTH, smooth(tuft, closed=False), HAIRLINE * 1.3, opacity=0.5)
