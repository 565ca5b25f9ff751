"""Small round signs beside a body: what to tell the desk about at once (mm; only shown with help-now)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.curves import Frame, ellipse, polyline, rounded_box, smooth, transformed
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import joined, ribbon

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path, Point

# Every sign is drawn in a circle of radius 1 around (0, 0).
_BLADDER: tuple[Point, ...] = (
    (-0.1, 0.16), (-0.34, 0.02), (-0.42, -0.24), (-0.26, -0.48), (0.0, -0.52), (0.26, -0.48), (0.42, -0.24),
    (0.34, 0.02), (0.1, 0.16),
)  # fmt: skip
_DROP_RIGHT: tuple[Point, ...] = ((0.0, 0.22), (0.1, 0.38), (0.15, 0.5), (0.1, 0.62), (0.0, 0.66))
_BOWL: tuple[Point, ...] = (
    (-0.24, 0.03), (0.5, 0.03), (0.46, 0.2), (0.32, 0.34), (0.16, 0.4), (0.18, 0.6), (-0.18, 0.6), (-0.16, 0.4),
    (-0.24, 0.3),
)  # fmt: skip
_HEART_RIGHT: tuple[Point, ...] = ((0.0, -0.26), (0.14, -0.46), (0.38, -0.46), (0.54, -0.22), (0.42, 0.12), (0.0, 0.54))


def _mirrored(points: tuple[Point, ...]) -> list[Point]:
    return [(-x, y) for x, y in reversed(points)]


def _bladder() -> list[Path]:
    neck = polyline(((-0.1, 0.14), (0.1, 0.14), (0.05, 0.24), (-0.05, 0.24)), closed=True)
    drop = joined([(x, y + 0.08) for x, y in _DROP_RIGHT], [(x, y + 0.08) for x, y in _mirrored(_DROP_RIGHT)])
    ureters = [
        ribbon(((way * 0.3, -0.4), (way * 0.4, -0.55), (way * 0.38, -0.68)), (0.1, 0.08, 0.08)) for way in (-1, 1)
    ]
    return [smooth(_BLADDER), neck, drop, *ureters]


def _toilet() -> list[Path]:
    return [
        rounded_box(-0.48, -0.56, 0.24, 0.56, 0.05),
        rounded_box(-0.32, -0.1, 0.84, 0.1, 0.05),
        smooth(_BOWL, tension=0.35),
    ]


def _walking() -> list[Path]:
    """Return a person walking with a stick."""
    limbs = (
        ((0.0, -0.28), (-0.03, -0.08), (-0.05, 0.12)),
        ((-0.02, 0.1), (0.16, 0.32), (0.14, 0.6)),
        ((-0.06, 0.1), (-0.16, 0.34), (-0.36, 0.56)),
        ((0.02, -0.24), (0.16, -0.06), (0.34, -0.04)),
        ((-0.02, -0.24), (-0.2, -0.08), (-0.24, 0.1)),
    )
    widths = ((0.24, 0.24, 0.2), (0.17, 0.15, 0.12), (0.17, 0.15, 0.12), (0.12, 0.1, 0.09), (0.12, 0.1, 0.09))
    feet = (((0.09, 0.61), (0.17, 0.61), (0.26, 0.62)), ((-0.4, 0.54), (-0.34, 0.58), (-0.24, 0.62)))
    stick = ribbon(((0.34, -0.06), (0.39, 0.28), (0.44, 0.64)), (0.055, 0.055, 0.055))
    return [
        ellipse((0.04, -0.5), 0.16),
        stick,
        *(ribbon(a, b) for a, b in zip(limbs, widths, strict=True)),
        *(ribbon(foot, (0.09, 0.1, 0.07)) for foot in feet),
    ]


def _thermometer() -> list[Path]:
    place = Frame(0.0, 0.0, 24.0)
    stem = (*rounded_box(-0.13, -0.66, 0.26, 0.98, 0.13), *rounded_box(-0.055, -0.58, 0.11, 0.4, 0.05))
    return [transformed(part, lambda p: place(*p)) for part in (stem, ellipse((0.0, 0.42), 0.24))]


def _falling() -> list[Path]:
    limbs = (
        ((-0.2, -0.28), (-0.02, -0.06), (0.12, 0.14)),
        ((-0.16, -0.24), (-0.4, -0.12), (-0.52, 0.08)),
        ((-0.14, -0.26), (0.08, -0.4), (0.3, -0.4)),
        ((0.1, 0.1), (0.34, 0.02), (0.54, 0.14)),
        ((0.1, 0.12), (0.2, 0.34), (0.46, 0.36)),
    )
    widths = ((0.2, 0.22, 0.2), (0.12, 0.11, 0.09), (0.12, 0.11, 0.09), (0.16, 0.14, 0.1), (0.16, 0.14, 0.1))
    ground = rounded_box(-0.56, 0.52, 1.12, 0.09, 0.04)
    return [ellipse((-0.36, -0.46), 0.16), ground, *(ribbon(a, b) for a, b in zip(limbs, widths, strict=True))]


def _heart() -> list[Path]:
    return [joined(_HEART_RIGHT, _mirrored(_HEART_RIGHT))]


_SIGNS = {
    "bladder": _bladder,
    "toilet": _toilet,
    "walking": _walking,
    "thermometer": _thermometer,
    "falling person": _falling,
    "heart": _heart,
}
NAMES = tuple(_SIGNS)


def sign(name: str, center: Point, radius: float) -> list[Outline]:
    """Return the round sign called ``name`` (one of `NAMES`), ``radius`` mm around ``center``. Raises KeyError."""
    disc = Outline(f"{name} disc", Role.GROUND, ellipse(center, radius), line_mm=0)
    ring = Outline(f"{name} ring", Role.SYMBOL_HELP, ellipse(center, radius), filled=False, line_mm=radius * 0.055)

    def place(point: Point) -> Point:
        return center[0] + point[0] * radius, center[1] + point[1] * radius

    parts = [
        Outline(f"{name} sign {k}", Role.SYMBOL_HELP, transformed(path, place), line_mm=0)
        for k, path in enumerate(_SIGNS[name](), 1)
    ]
    return [disc, ring, *parts]
