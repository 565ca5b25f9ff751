"""Numbers as strokes on a round chip, for places in a drawing that the words beside it name by number (mm).

The letters of the levels of the spine are there too: "L2" is a code, the same in every language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import ellipse, polyline, smooth
from kiosk.anatomy.drawing import Outline, Role

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point

# Strokes in a box 0.6 wide and 1 high; a stroke of more than three points is a curve.
_STROKES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "0": (
        (
            (0.3, 0.0), (0.52, 0.14), (0.6, 0.5), (0.52, 0.86), (0.3, 1.0), (0.08, 0.86), (0.0, 0.5), (0.08, 0.14),
            (0.3, 0.0),
        ),
    ),
    "1": (((0.1, 0.2), (0.34, 0.0), (0.34, 1.0)),),
    "2": (
        ((0.03, 0.24), (0.12, 0.06), (0.3, 0.0), (0.5, 0.07), (0.57, 0.26), (0.46, 0.5), (0.02, 1.0)),
        ((0.02, 1.0), (0.6, 1.0)),
    ),
    "3": (
        ((0.04, 0.12), (0.28, 0.0), (0.52, 0.1), (0.53, 0.33), (0.24, 0.46)),
        ((0.24, 0.46), (0.52, 0.54), (0.6, 0.74), (0.46, 0.95), (0.24, 1.0), (0.02, 0.88)),
    ),
    "4": (((0.44, 1.0), (0.44, 0.0), (0.0, 0.68)), ((0.0, 0.68), (0.62, 0.68))),
    "5": (
        ((0.54, 0.0), (0.1, 0.0), (0.06, 0.44)),
        ((0.06, 0.44), (0.3, 0.37), (0.52, 0.47), (0.59, 0.68), (0.5, 0.9), (0.26, 1.0), (0.02, 0.9)),
    ),
    "6": (
        (
            (0.5, 0.04), (0.24, 0.16), (0.05, 0.48), (0.03, 0.74), (0.14, 0.94), (0.31, 1.0), (0.5, 0.92), (0.58, 0.7),
            (0.48, 0.5), (0.3, 0.43), (0.12, 0.5), (0.04, 0.66),
        ),
    ),
    "7": (((0.02, 0.0), (0.6, 0.0), (0.2, 1.0)),),
    "8": (
        (
            (0.3, 0.46), (0.09, 0.36), (0.06, 0.14), (0.3, 0.0), (0.54, 0.14), (0.51, 0.36), (0.3, 0.46), (0.05, 0.58),
            (0.02, 0.84), (0.3, 1.0), (0.58, 0.84), (0.55, 0.58), (0.3, 0.46),
        ),
    ),
    "9": (
        (
            (0.57, 0.34), (0.48, 0.5), (0.3, 0.57), (0.1, 0.5), (0.02, 0.3), (0.1, 0.08), (0.29, 0.0), (0.46, 0.06),
            (0.57, 0.26), (0.55, 0.52), (0.36, 0.84), (0.1, 0.96),
        ),
    ),
    "L": (((0.06, 0.0), (0.06, 1.0), (0.56, 1.0)),),
    "S": (
        (
            (0.54, 0.13), (0.4, 0.02), (0.2, 0.02), (0.06, 0.15), (0.07, 0.35), (0.3, 0.49), (0.53, 0.63), (0.55, 0.85),
            (0.4, 0.98), (0.2, 0.98), (0.04, 0.86),
        ),
    ),
}  # fmt: skip
_GAP = 0.2


def numeral(number: int, center: Point, height: float) -> Path:
    """Return the strokes of ``number`` (0 to 99), ``height`` mm high around ``center``."""
    return code(str(number), center, height)


def code(text: str, center: Point, height: float) -> Path:
    """Return the strokes of a code made of digits, L and S, ``height`` mm high around ``center``.

    Raises KeyError for any other character.
    """
    widths = [0.4 if sign == "1" else 0.6 for sign in text]
    total = sum(widths) + _GAP * (len(text) - 1)
    left = center[0] - total / 2 * height
    path: Path = ()
    for sign, width in zip(text, widths, strict=True):
        for stroke in _STROKES[sign]:
            points = [(left + x * height, center[1] + (y - 0.5) * height) for x, y in stroke]
            path = (*path, *(smooth(points, closed=False) if len(points) > 3 else polyline(points)))
        left += (width + _GAP) * height
    return path


def chip(number: int, center: Point, radius: float) -> list[Outline]:
    """Return a round chip with ``number``, ``radius`` mm; its middle marks the place.

    The number is drawn in the line colour of the points, which every theme keeps clear of their fill.
    """
    high = radius * (1.08 if number < 10 else 0.92)
    return [
        Outline(f"number {number} chip", Role.POINT, ellipse(center, radius), line_mm=radius * 0.1),
        Outline(f"number {number}", Role.POINT, numeral(number, center, high), filled=False, line_mm=radius * 0.17),
    ]
