"""A head from behind and ways to wear hair (mm, coordinates of the body)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.anatomy.body_marks import pen
from kiosk.anatomy.curves import ellipse, smooth
from kiosk.anatomy.drawing import Outline
from kiosk.anatomy.light import across, bright, dark, mirrored, stroke

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.anatomy.body_outline import Build
    from kiosk.anatomy.drawing import Path, Point

_HEAD: tuple[Point, ...] = (
    (0, -2), (34, 3), (60, 24), (74, 58), (77, 98), (74, 138), (68, 166), (64, 186), (54, 204), (30, 214), (0, 216),
)  # fmt: skip
_EAR: tuple[Point, ...] = ((72, 112), (81, 103), (88, 108), (89, 126), (84, 145), (77, 158), (71, 156), (70, 134))
_CUT: tuple[Point, ...] = (
    (0, -10), (32, -6), (60, 11), (77, 41), (82, 76), (81, 104), (77, 124), (75, 146), (71, 165), (62, 182),
    (50, 194), (35, 202), (18, 205), (0, 203),
)  # fmt: skip
# Hair combed up: the nape is free, and its line rises to a soft point.
_UP: tuple[Point, ...] = (
    (0, -8), (32, -4), (59, 13), (76, 42), (80, 76), (77, 102), (72, 122), (64, 144), (54, 164), (42, 180), (28, 189),
    (13, 189), (0, 195),
)  # fmt: skip
_BOB: tuple[Point, ...] = (
    (0, -13), (33, -9), (62, 8), (82, 40), (89, 80), (92, 122), (95, 162), (94, 194), (87, 216), (74, 227),
    (54, 229), (27, 233), (0, 232),
)  # fmt: skip


def head(build: Build, line_mm: float) -> tuple[list[Outline], list[Outline]]:
    """Return what of the head lies behind the neck, and what lies before it."""
    behind: list[Outline] = []
    face = [*_HEAD, *mirrored(_HEAD[1:-1])]
    for side, sign in (("left", -1.0), ("right", 1.0)):
        ear = [(sign * x, y) for x, y in _EAR]
        behind.append(across(Outline(f"{side} ear", build.skin, smooth(ear), line_mm=line_mm), (-90, 100), (100, 180)))
        inner = [(sign * x, y) for x, y in ((81, 112), (83, 126), (78, 146))]
        behind.append(pen(build, f"{side} ear fold", inner, line_mm * 0.6, 0.6))
    behind.append(across(Outline("head", build.skin, smooth(face), line_mm=line_mm), (-90, 40), (100, 220)))
    return behind, _STYLES[build.style](build, line_mm)


def _cap(build: Build, path: Path, line_mm: float) -> Outline:
    return across(Outline("hair", build.hair, path, line_mm=line_mm), (-80, -10), (90, 190))


def _locks(build: Build, lines: Sequence[Sequence[Point]], line_mm: float) -> list[Outline]:
    """Return strands of hair along ``lines``, in turn lit and shaded."""
    out: list[Outline] = []
    for i, line in enumerate(lines):
        strand = Outline(f"lock {i + 1}", build.hair, stroke(line, line_mm * 0.9), line_mm=0, opacity=0.75)
        out.append(bright(strand) if i % 2 == 0 else dark(strand))
    return out


def _closed(half: Sequence[Point]) -> Path:
    return smooth([*half, *mirrored(half[1:-1])])


def _short(build: Build, line_mm: float) -> list[Outline]:
    # Locks fall from the whorl, a little left of the crown.
    lines = [
        [(-14, 48), (-46, 62), (-66, 104)], [(-12, 58), (-38, 96), (-50, 150)], [(-8, 62), (-20, 120), (-24, 176)],
        [(0, 62), (8, 122), (8, 184)], [(6, 58), (32, 104), (42, 166)], [(10, 50), (50, 72), (66, 124)],
        [(4, 40), (38, 34), (66, 64)], [(-22, 38), (-48, 32), (-68, 62)],
    ]  # fmt: skip
    return [_cap(build, _closed(_CUT), line_mm), *_locks(build, lines, line_mm)]


def _bun(build: Build, line_mm: float) -> list[Outline]:
    lines = [
        [(sign * x, y), (sign * bx, by), (sign * tx, ty)]
        for sign in (-1.0, 1.0)
        for (x, y), (bx, by), (tx, ty) in (
            ((36, 178), (30, 126), (14, 84)), ((60, 142), (52, 100), (24, 70)), ((74, 92), (60, 66), (30, 52)),
            ((12, 184), (9, 140), (4, 92)),
        )
    ]  # fmt: skip
    knot = ellipse((0, 44), 35, 32)
    coils = [
        [(-27, 36), (-6, 22), (20, 30), (26, 48)], [(-24, 54), (-2, 68), (22, 58)],
        [(-12, 40), (4, 34), (14, 46), (2, 54)],
    ]  # fmt: skip
    strands = _locks(build, [*lines, *coils], line_mm)
    bun = across(Outline("bun", build.hair, knot, line_mm=line_mm), (-30, 16), (34, 78))
    return [_cap(build, _closed(_UP), line_mm), *strands[: len(lines)], bun, *strands[len(lines) :]]


def _bob(build: Build, line_mm: float) -> list[Outline]:
    lines = [
        [(-8, 20), (-58, 60), (-74, 150), (-70, 224)], [(-4, 26), (-34, 90), (-44, 170), (-42, 230)],
        [(0, 28), (-8, 110), (-12, 180), (-12, 234)], [(4, 28), (22, 100), (24, 170), (20, 232)],
        [(8, 24), (50, 80), (58, 160), (52, 230)], [(12, 18), (70, 60), (84, 140), (80, 214)],
    ]  # fmt: skip
    return [_cap(build, _closed(_BOB), line_mm), *_locks(build, lines, line_mm)]


def _curls(build: Build, line_mm: float) -> list[Outline]:
    rim: list[Point] = []
    for i in range(44):
        turn = -math.pi / 2 + math.tau * i / 44
        radius = 98 + 3.2 * math.cos(i * math.pi)
        rim.append(
            (math.cos(turn) * radius * 1.0, 84 + math.sin(turn) * radius * (1.12 if math.sin(turn) > 0 else 1.0))
        )
    out = [_cap(build, smooth(rim), line_mm)]
    lines: list[list[Point]] = []
    for i in range(26):
        angle, far = i * 2.4, 14 + 15.0 * math.sqrt(i)
        x, y = math.cos(angle) * far, 88 + math.sin(angle) * far
        lines.append([(x - 10, y + 3), (x - 2, y - 7), (x + 9, y - 1), (x + 7, y + 7)])
    return out + _locks(build, lines, line_mm)


_STYLES: dict[str, Callable[[Build, float], list[Outline]]] = {
    "short": _short,
    "bun": _bun,
    "bob": _bob,
    "curls": _curls,
}
