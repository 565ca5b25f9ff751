"""The muscle of the section, cut along its fibres: spindle-shaped bundles in pale sheaths, each with its own light.

Where a block has a knot, the few bundles it reaches are drawn by `knot`, at any tension; all others stand still.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import distance, mix, smooth
from kiosk.anatomy.drawing import Outline, Role
from kiosk.anatomy.light import across, bright
from kiosk.anatomy.section import layer, roll, slab, steps
from kiosk.anatomy.section_motion import between_shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.anatomy.drawing import Command, Path, Point
    from kiosk.anatomy.section import Block

_LONG = 52.0  # from tip to tip of a bundle, in mm
_THICK = 4.3  # mean thickness of a bundle, in mm
_PINCH = 0.93  # 1 would let a bundle end in a point
_START = 0.95  # where the first bundle lies along the muscle, in half bundles
_GAP = 0.16  # between a bundle and its seam, in mm
_EDGE = 0.09  # line about a bundle, in mm: one pixel on the usual display, which costs a fifth of one and a half
_TIP = 0.2  # least thickness of a bundle, at its ends, in mm

# How far a knot reaches along and across the fibres, in mm; nothing beyond moves.
REACH_ALONG, REACH_ACROSS = 18.0, 8.0
# Bundles that would move less than this share of the most stand still.
_LEAST = 0.06
_DRAWN_IN, _SWOLLEN = 0.5, 0.55
_CRIMP_MM, _CRIMP_LONG = 0.42, 2.9


def knotted(block: Block, p: Point, tension: float) -> Point:
    """Return where ``p`` of the soft muscle lies at ``tension``: drawn in along the fibre, swollen across."""
    if block.knot is None:
        return p
    dx, dy = p[0] - block.knot[0], p[1] - block.knot[1]
    near = _near(dx, dy) * tension
    return p[0] - dx * _DRAWN_IN * near, p[1] + dy * _SWOLLEN * near


def _near(dx: float, dy: float) -> float:
    """Return how strongly a knot acts at a distance from it: 1 in its middle, 0 from its reach on, without a step."""
    left = 1.0 - (dx / REACH_ALONG) ** 2 - (dy / REACH_ACROSS) ** 2
    return left * left if left > 0.0 else 0.0


def seam(block: Block, row: int, x: float) -> Point:
    """Return the point at ``x`` of the seam below bundle row ``row`` in the soft muscle."""
    top = block.tops(x)[3] + 0.3
    wavy = (row + 0.5) * _THICK + _PINCH * _THICK / 2 * math.cos(_phase(row, x))
    deep = max(wavy + roll(x, 0.5, 43.0, row * 0.17), 0.0)
    full = 0.86 + 0.14 * math.exp(-(((x - 30.0) / 46.0) ** 2))
    return x, top + deep * full


def _phase(row: int, x: float) -> float:
    return math.tau * (x + _drift(row, x)) / _LONG + math.pi * (row + _START)


def _drift(row: int, x: float) -> float:
    """Return how far the bundles lie out of step, so that no pattern shows."""
    return roll(x, 3.2, 71.0, 0.3) + 1.5 * math.sin(row * 1.7)


def _tips(row: int, index: int) -> tuple[float, float]:
    """Return where bundle ``index`` of ``row`` begins and ends: where the seams above and below it come together."""
    # A bundle is thickest where the cosine of the seam below it is 1.
    middle = 0.0
    for _ in range(6):
        middle = _LONG * (index - (row + _START) / 2 % 1.0) - _drift(row, middle)
    return middle - _LONG / 2 + 1.0, middle + _LONG / 2 - 1.0


@dataclass(frozen=True, slots=True)
class _Bundle:
    """A bundle: its row, and points from tip to tip of the seams above and below it, at the same ``x``."""

    row: int
    above: tuple[Point, ...]
    below: tuple[Point, ...]

    @property
    def ends(self) -> tuple[float, float]:
        return self.above[0][0], self.above[-1][0]

    def at(self, x: float, share: float) -> Point:
        """Return the point at ``x`` of the fibre lying at ``share`` of the bundle's thickness."""
        left, right = self.ends
        place = (x - left) / (right - left) * (len(self.above) - 1)
        i = min(max(int(place), 0), len(self.above) - 2)
        rest = place - i
        high = mix(self.above[i][1], self.above[i + 1][1], rest)
        return x, mix(high, mix(self.below[i][1], self.below[i + 1][1], rest), share)


@lru_cache(maxsize=4)
def _bundles(block: Block) -> tuple[_Bundle, ...]:
    top, end = block.levels[4], block.levels[5]
    found: list[_Bundle] = []
    # One row more than fits: what lies below the muscle is drawn over its deep side.
    for row in range(math.ceil((end - top) / _THICK) + 1):
        for index in range(-2, 4):
            start, stop = _tips(row, index)
            if min(stop, block.right) - max(start, block.left) >= 3.0:
                xs = steps(start, stop, 12)
                above, below = (tuple(seam(block, r, x) for x in xs) for r in (row - 1, row))
                found.append(_Bundle(row, above, below))
    return tuple(found)


def bundle_path(block: Block, bundle: int, tension: float = 0.0) -> Path:
    """Return the outline of bundle number ``bundle`` at ``tension``."""
    return _shape(block, _bundles(block)[bundle], tension)


def _shape(block: Block, bundle: _Bundle, tension: float) -> Path:
    upper: list[Point] = []
    lower: list[Point] = []
    for (x, high), (_, low) in zip(bundle.above, bundle.below, strict=True):
        # The seams come together at the tips, and a little beyond: a bundle ends thin, never inside out.
        half = max((low - high) / 2 - _GAP, _TIP / 2)
        upper.append((x, (high + low) / 2 - half))
        lower.append((x, (high + low) / 2 + half))
    return smooth([knotted(block, p, tension) for p in (*upper, *reversed(lower))])


def _reached(block: Block, bundle: _Bundle) -> bool:
    if block.knot is None:
        return False
    x, y = block.knot
    return any(_near(a - x, b - y) > _LEAST for a, b in (*bundle.above, *bundle.below))


def muscle(block: Block) -> list[Outline]:
    """Return the belly of the erector spinae: all of it but what `knot` draws."""
    end = block.levels[5]
    still = [bundle for bundle in _bundles(block) if not _reached(block, bundle)]
    bed = slab("muscle bed", Role.MUSCLE_DEEP, lambda x: block.tops(x)[3], lambda _: end + 40.0, 0.0)
    return [
        *layer("muscle sheath", Role.FASCIA, lambda x: block.tops(x)[3], lambda _: end + 40.0),
        replace(bed, opacity=0.55),
        *_bodies("muscle bundles", block, still, 0.0),
        _sheen("muscle sheen", block, still, 0.0),
        _edges("muscle bundle edges", [_shape(block, bundle, 0.0) for bundle in still]),
        _texture("muscle", block, still, [(block.left, block.right)] * len(still), 0.0),
    ]


def _bodies(name: str, block: Block, bundles: Iterable[_Bundle], tension: float) -> list[Outline]:
    """Return the bundles of every row as one shape: the light falls on all of a row alike."""
    rows: dict[int, list[_Bundle]] = {}
    for bundle in bundles:
        rows.setdefault(bundle.row, []).append(bundle)
    shapes: list[Outline] = []
    for row, members in rows.items():
        path = tuple(command for bundle in members for command in _shape(block, bundle, tension))
        fullest = max(members, key=lambda b: -abs((b.ends[0] + b.ends[1]) / 2 - 30.0))
        middle = len(fullest.above) // 2
        shape = Outline(f"{name} {row}", Role.MUSCLE, path, line_mm=0.0)
        shapes.append(across(shape, fullest.above[middle], fullest.below[middle]))
    return shapes


def _edges(name: str, paths: Iterable[Path]) -> Outline:
    path = tuple(command for piece in paths for command in piece)
    return Outline(name, Role.MUSCLE, path, filled=False, line_mm=_EDGE)


def _texture(
    name: str, block: Block, bundles: Sequence[_Bundle], spans: Sequence[tuple[float, float]], tension: float
) -> Outline:
    """Return the fibres of ``bundles`` as fine lines, each within its span of x.

    Stripes across the fibres, which only a microscope shows, have no place at life size.
    """
    fibres: list[Command] = []
    for bundle, span in zip(bundles, spans, strict=True):
        fibres += _fibres(block, bundle, span, tension)
    return Outline(f"{name} fibres", Role.MUSCLE_FIBRE, tuple(fibres), filled=False, line_mm=0.09)


def _sheen(name: str, block: Block, bundles: Iterable[_Bundle], tension: float) -> Outline:
    """Return the light that lies along the upper side of every bundle."""
    path: list[Command] = []
    for bundle in bundles:
        inner = [p[0] for p in bundle.above[2:-1:2]]
        upper = [bundle.at(x, 0.12) for x in inner]
        lower = [bundle.at(x, 0.36) for x in reversed(inner[1:-1])]
        path += smooth([knotted(block, p, tension) for p in (*upper, *lower)])
    return bright(Outline(name, Role.MUSCLE, tuple(path), line_mm=0.0, opacity=0.5))


def _fibres(block: Block, bundle: _Bundle, span: tuple[float, float], tension: float) -> Path:
    start, end = bundle.ends
    fine = block.knot is not None and _within(block, span)
    path: list[Command] = []
    for line in range(1, 5):
        share = line / 5
        a = max(mix(start, end, 0.05 + 0.10 * abs(share - 0.5) + 0.03 * (line % 3)), span[0])
        b = min(mix(start, end, 0.95 - 0.10 * abs(share - 0.5) - 0.03 * ((line + 1) % 3)), span[1])
        if b - a > 1.0:
            count = max(round((b - a) / (0.9 if fine else 6.0)), 2)
            path += smooth([_fibre(block, bundle, x, share, tension) for x in steps(a, b, count)], closed=False)
    return tuple(path)


def _within(block: Block, span: tuple[float, float]) -> bool:
    return block.knot is not None and span == _reach(block.knot)


def _reach(knot: Point) -> tuple[float, float]:
    return knot[0] - REACH_ALONG, knot[0] + REACH_ALONG


def _fibre(block: Block, bundle: _Bundle, x: float, share: float, tension: float) -> Point:
    """Return the point at ``x`` of a fibre: at ``tension`` it lies in waves about the knot."""
    soft = bundle.at(x, share)
    place = knotted(block, soft, tension)
    if block.knot is None:
        return place
    near = _near(soft[0] - block.knot[0], (soft[1] - block.knot[1]) * 1.15)
    wave = math.sin(math.tau * x / _CRIMP_LONG) * _CRIMP_MM * math.sin(math.pi * share)
    return place[0], place[1] + wave * near * tension


def beside_knot(block: Block) -> Outline:
    """Return the fibres of the knot's bundles where it does not reach: they never move, but lie upon the bundles.

    Raises:
        ValueError: when the block has no knot.
    """
    left, right = _reach(_place(block))
    ours = [bundle for bundle in _bundles(block) if _reached(block, bundle)]
    spans = [*[(block.left, left)] * len(ours), *[(right, block.right)] * len(ours)]
    return _texture("muscle beside the knot", block, ours * 2, spans, 0.0)


def _place(block: Block) -> Point:
    if block.knot is None:
        raise ValueError("a muscle without a knot was asked for it")
    return block.knot


def knot(block: Block, tension: float) -> list[Outline]:
    """Return the bundles about the block's knot at ``tension``, from 0 (soft) to 1 (tight).

    Raises:
        ValueError: when the block has no knot.
    """
    return list(between_shapes(_knot_at(block, 0.0), _knot_at(block, 1.0), tension))


@lru_cache(maxsize=4)
def _knot_at(block: Block, tension: float) -> tuple[Outline, ...]:
    x, y = _place(block)
    ours = [bundle for bundle in _bundles(block) if _reached(block, bundle)]
    middle = min(ours, key=lambda b: distance(b.at(x, 0.5), (x, y)))
    sore = Outline(
        "tight bundle", Role.MUSCLE_SORE, _shape(block, middle, tension), line_mm=0.0, opacity=0.85 * tension
    )
    return (
        *_bodies("knot bundles", block, ours, tension),
        across(sore, middle.at(x, 0.0), middle.at(x, 1.0)),
        _sheen("knot sheen", block, ours, tension),
        _edges("knot edges", [_shape(block, bundle, tension) for bundle in ours]),
        _texture("knot", block, ours, [_reach((x, y))] * len(ours), tension),
    )


def waviness(path: Path) -> float:
    """Return how much longer the waviest piece of ``path`` is than the straight way between its ends (1: straight).

    The corners of every piece are measured, which says enough of a fine curve.
    """
    most = 1.0
    for piece in _pieces(path):
        ends = [(command[-2], command[-1]) for command in piece if command[0] != "Z"]
        longer = sum(distance(a, b) for a, b in pairwise(ends))
        most = max(most, longer / distance(ends[0], ends[-1]))
    return most


def _pieces(path: Path) -> list[Path]:
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    return [path[start:end] for start, end in zip(starts, [*starts[1:], len(path)], strict=True)]
