"""Page pictures of a herniated disc: the side view, and in a frame the same disc cut across and seen from above."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.above_disc import CrossSection
from kiosk.anatomy.conditions import Herniation, Narrowing
from kiosk.anatomy.curves import polyline, rounded_box
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.anatomy.from_above import herniating as herniating_above
from kiosk.anatomy.from_above import landmarks as landmarks_above
from kiosk.anatomy.numerals import code
from kiosk.anatomy.side_view import (
    healthy_landmarks,
    herniated_landmarks,
    herniating,
    side_measures,
    still_back,
    still_front,
)
from kiosk.scenes.clipping import clipped, outline_points
from kiosk.scenes.cut_window import Window, window_still

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.anatomy.drawing import Point

# The names of the vertebrae beside the disc, the landmarks they are written on, and how far behind these, in mm.
# They stand behind the middle of a body: the words about the disc below stand in front.
_LEVELS = {"L4": ("L4 body", 10.0), "L5": ("L5 body", 10.0), "S1": ("sacrum", 3.0)}
# What presses, and what it presses on, seen from above.
_CLEAR = ("above escaped gel", "above right L5 root", "above cauda equina")
# Of the frame's corners, in mm.
_RADIUS = 8.0
_SHARED = ("annulus", "nucleus", "bulge", "traversing root", "weak spot")


class _Page(NamedTuple):
    """A composition: the view box and the side view's frame (left, top, width, height), and the window; in mm of it."""

    box: tuple[float, float, float, float]
    frame: tuple[float, float, float, float]
    window: Window


_TALL = _Page((-93.0, -110.0, 162.0, 164.0), (-92.5, -109.5, 161.0, 163.0), Window("above", -91.0, -14.5, scale=0.98))
_WIDE = _Page(
    (-146.0, -108.0, 224.0, 136.0),
    (-47.0, -107.5, 124.5, 135.0),
    Window("above", -143.0, -86.0, (-45.0, -33.0, 90.0, 94.0), 1.0, far=True),
)


def herniated_disc(value: float) -> Drawing:
    """Return the disc from the side, healthy (0) to herniated (1), and in a corner the same disc from above."""
    return _drawn(_TALL, value)


def herniated_disc_wide(value: float) -> Drawing:
    """Return the same for an area wider than high: the cut from above as large as the side view, beside it."""
    return _drawn(_WIDE, value)


def _drawn(page: _Page, value: float) -> Drawing:
    herniation = Herniation(value)
    cut = CrossSection(herniation, Narrowing())
    left, top, width, height = page.box
    shapes = (
        *_still(page),
        *herniating(herniation),
        *page.window.moving(herniating_above(cut)),
        *_front(page),
    )
    marks = {**_inside(page.box), **herniated_landmarks(herniation), "focus": (2.0, -42.0)}
    above = landmarks_above(cut)
    for name in _SHARED:
        marks[f"{name} from above"] = page.window.place(above[name])
    marks["from above"] = (page.window.x + 12.0, page.window.y + page.window.size[1])
    measures = {**side_measures(herniation), "focus-width": 74.0}
    return Drawing(width, height, shapes, marks, measures, (left, top), _CLEAR)


@cache
def _inside(box: tuple[float, float, float, float]) -> dict[str, Point]:
    left, top, width, height = box
    return {
        name: (x, y)
        for name, (x, y) in healthy_landmarks().items()
        if left <= x <= left + width and top <= y <= top + height
    }


@cache
def _still(page: _Page) -> tuple[Outline, ...]:
    """Return what the herniation does not move, behind it."""
    marks = healthy_landmarks() | herniated_landmarks(Herniation())
    window = page.window
    (x, y), (width, height) = marks["annulus"], window.size
    start = (x - 6.0, y)
    corner = (window.x + width / 2, y)
    if window.y < y < window.y + height:
        line = [start, (window.x + width + 1.5, y)]
    else:
        line = [start, corner, (corner[0], window.y - 1.5)]
    return (
        Outline("side frame ground", Role.GROUND_COOL, rounded_box(*page.frame, _RADIUS), line_mm=0.0),
        *_framed(page, still_back("L1")),
        *(_level(name, marks[mark], behind) for name, (mark, behind) in _LEVELS.items()),
        Outline("level of the cut", Role.MEASURE_DASHED, polyline(line), filled=False, line_mm=0.5),
        *window_still(window, narrowing=False),
    )


@cache
def _front(page: _Page) -> tuple[Outline, ...]:
    """Return what stands before all that moves, and the frame about the side view."""
    frame = Outline("side frame", Role.PAPER, rounded_box(*page.frame, _RADIUS), filled=False, line_mm=0.9)
    return (*_framed(page, still_front("L1")), frame)


def _framed(page: _Page, shapes: Iterable[Outline]) -> tuple[Outline, ...]:
    """Return what of ``shapes`` lies within the frame of the side view: its edge is the frame's, not the glass's."""
    return clipped(shapes, outline_points(rounded_box(*page.frame, _RADIUS), 4))


def _level(name: str, at: Point, behind: float) -> Outline:
    """Return the name of a vertebra on its body, ``behind`` mm further back than its landmark."""
    path = code(name, (at[0] + behind, at[1] + 1.5), 4.6)
    # The ink of bone stands out from bone in every theme.
    return Outline(f"level {name}", Role.BONE, path, filled=False, line_mm=0.8)
