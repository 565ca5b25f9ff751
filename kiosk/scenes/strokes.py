"""What every scene is drawn with: tapered limbs, clipped shapes, and a sheet that collects named outlines.

A scene's view box is 500 x 600 drawing millimetres unless its function says otherwise; line widths here suit that.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.curves import distance, sample, smooth, stretched
from kiosk.anatomy.drawing import Outline, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.anatomy.drawing import Command, Path, Point

INK = 1.8  # contours, in drawing mm
FINE = 1.1  # folds, features of a face
HAIRLINE = 0.6  # texture

SHADE = Role.HAIR
"""What shadows are made of: darker than what they fall on in every theme."""

_FLAT = frozenset(
    {
        Role.SYMBOL,
        Role.SYMBOL_TREATMENT,
        Role.SYMBOL_CAUSE,
        Role.SYMBOL_EVIDENCE,
        Role.SYMBOL_HELP,
        Role.POINT,
        Role.MEASURE,
    }
)


# Places on each piece of a band at which its width is laid out: its edges are curves through them, so a few will do.
_STEPS = 5

# So many places of a band are leapt over where the one before is far away.
_LEAP = 3

# A cubic Bezier with handles of this length, relative to the radius, comes closest to a quarter circle.
_CIRCLE = 0.5522847498


def ball(x: float, y: float, radius: float) -> Path:
    """Return a circle about ``(x, y)``; quicker than an ellipse, for the many small ones that move."""
    k = radius * _CIRCLE
    return (
        ("M", x + radius, y),
        ("C", x + radius, y + k, x + k, y + radius, x, y + radius),
        ("C", x - k, y + radius, x - radius, y + k, x - radius, y),
        ("C", x - radius, y - k, x - k, y - radius, x, y - radius),
        ("C", x + k, y - radius, x + radius, y - k, x + radius, y),
        ("Z",),
    )


def ease(value: float, start: float, end: float) -> float:
    """Return how far ``value`` is between ``start`` and ``end``, from 0 to 1, gently at both ends."""
    share = min(max((value - start) / (end - start), 0.0), 1.0)
    return share * share * (3 - 2 * share)


def bent(points: Sequence[Point], radius: float) -> list[Point]:
    """Return ``points`` with every inner corner rounded by about ``radius`` mm."""
    out = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach_in = min(radius, distance(before, corner) * 0.45) / distance(before, corner)
        reach_out = min(radius, distance(after, corner) * 0.45) / distance(after, corner)
        enter = _toward(corner, before, reach_in)
        leave = _toward(corner, after, reach_out)
        middle = _toward(_toward(enter, leave, 0.5), corner, 0.5)
        out.extend((enter, middle, leave))
    out.append(points[-1])
    return out


def _toward(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _centreline(points: Sequence[Point], widths: Sequence[float], steps: int = _STEPS) -> list[tuple[Point, float]]:
    path = smooth(points, closed=False)
    line: list[tuple[Point, float]] = [(points[0], widths[0])]
    dots = sample(path, steps)[1:]
    for index, dot in enumerate(dots, start=1):
        piece, step = divmod(index, steps)
        share = step / steps
        share = share * share * (3 - 2 * share)
        following = widths[min(piece + 1, len(widths) - 1)]
        line.append((dot, widths[piece] + (following - widths[piece]) * share))
    return line


def _sides(line: Sequence[tuple[Point, float]]) -> tuple[list[Point], list[Point]]:
    left: list[Point] = []
    right: list[Point] = []
    last = len(line) - 1
    # An offset point inside the band of another part of the line would draw a loop in a sharp bend.
    room = _Room.of(line) if _sharp(line) else None
    for index, (dot, width) in enumerate(line):
        before, after = line[max(index - 1, 0)][0], line[min(index + 1, last)][0]
        length = distance(before, after) or 1.0
        nx, ny = (after[1] - before[1]) / length, -(after[0] - before[0]) / length
        for side, sign in ((left, 1.0), (right, -1.0)):
            x, y = dot[0] + nx * sign * width / 2, dot[1] + ny * sign * width / 2
            if room is None or not room.takes(x, y):
                side.append((x, y))
    return left, right


class _Room(NamedTuple):
    """What a band takes up: circles along its line, each as (x, y, radius squared).

    Beyond ``far`` (squared) from the middle of a circle, the next ones on the line are out of reach as well.
    """

    circles: list[tuple[float, float, float]]
    far: float

    @classmethod
    def of(cls, line: Sequence[tuple[Point, float]]) -> _Room:
        """Return the room of a band along ``line``, with its width at each point."""
        widest = max(width for _, width in line) / 2
        longest = max(distance(one, other) for (one, _), (other, _) in itertools.pairwise(line))
        far = widest + _LEAP * longest
        return cls([(x, y, (width * 0.498) ** 2) for (x, y), width in line], far * far)

    def takes(self, x: float, y: float) -> bool:
        """Return whether the point (x, y) lies in it."""
        circles, far = self
        index, count = 0, len(circles)
        while index < count:
            other_x, other_y, least = circles[index]
            away = (x - other_x) ** 2 + (y - other_y) ** 2
            if away < least:
                return True
            index += _LEAP + 1 if away > far else 1
        return False


def _sharp(line: Sequence[tuple[Point, float]]) -> bool:
    """Return whether a line bends so sharply, or turns so far, that its band might run into itself."""
    turned = 0.0
    for (before, _), (here, width), (after, _) in zip(line, line[1:], line[2:], strict=False):
        ax, ay, bx, by = here[0] - before[0], here[1] - before[1], after[0] - here[0], after[1] - here[1]
        turn = abs(math.atan2(ax * by - ay * bx, ax * bx + ay * by))
        turned += turn
        if turn * width > 0.8 * min(math.hypot(ax, ay), math.hypot(bx, by)) or turned > 2.2:
            return True
    return False


def _cap(line: Sequence[tuple[Point, float]], *, at_end: bool) -> list[Point]:
    (dot, width), other = (line[-1], line[-2][0]) if at_end else (line[0], line[1][0])
    out = math.atan2(dot[1] - other[1], dot[0] - other[0])
    return [
        (dot[0] + math.cos(out + turn) * width / 2, dot[1] + math.sin(out + turn) * width / 2)
        for turn in (-math.pi / 4, 0.0, math.pi / 4)
    ]


def band(points: Sequence[Point], widths: Sequence[float], *, cut: bool = False) -> Path:
    """Return a closed band along ``points``, as wide as ``widths`` (mm) at each of them.

    Its ends are round; ``cut`` makes the far end straight, as a sleeve ends.
    """
    line = _centreline(points, widths)
    return _around(line, _sides(line), cut=cut)


def band_edge(points: Sequence[Point], widths: Sequence[float], *, cut: bool = False) -> Path:
    """Return the edge of that band without the cap at its start, where it grows out of another shape."""
    line = _centreline(points, widths)
    return _edge(line, _sides(line), cut=cut)


def _around(line: Sequence[tuple[Point, float]], sides: tuple[list[Point], list[Point]], *, cut: bool) -> Path:
    left, right = sides[0], sides[1][::-1]
    start = _cap(line, at_end=False)
    if not cut:
        return smooth([*left, *_cap(line, at_end=True), *right, *start])
    back = smooth([*right, *start, left[0]], closed=False)
    return (*smooth(left, closed=False), ("L", *right[0]), *back[1:], ("Z",))


def _edge(line: Sequence[tuple[Point, float]], sides: tuple[list[Point], list[Point]], *, cut: bool) -> Path:
    left, right = sides[0], sides[1][::-1]
    if not cut:
        return smooth([*left, *_cap(line, at_end=True), *right], closed=False)
    return (*smooth(left, closed=False), ("L", *right[0]), *smooth(right, closed=False)[1:])


def strip(upper: Sequence[Point], lower: Sequence[Point], *, tension: float = 1.0) -> Path:
    """Return the closed shape between two smooth edges, both given from left to right."""
    back = smooth(list(reversed(lower)), closed=False, tension=tension)
    return (*smooth(upper, closed=False, tension=tension), ("L", *lower[-1]), *back[1:], ("Z",))


def wave(start: Point, end: Point, height: float, waves: float, shift: float = 0.0) -> list[Point]:
    """Return points of a wavy line from ``start`` to ``end``; ``height`` is its amplitude in mm."""
    count = max(int(waves * 8), 4)
    length = distance(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    points: list[Point] = []
    for index in range(count + 1):
        share = index / count
        lift = height * math.sin(math.tau * (waves * share + shift))
        points.append((start[0] + ux * length * share - uy * lift, start[1] + uy * length * share + ux * lift))
    return points


class Sheet:
    """Collects outlines in painting order; every name once."""

    def __init__(self) -> None:
        """Start empty."""
        self._shapes: dict[str, Outline] = {}
        self._shine: dict[Role, tuple[Point, Point]] = {}

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """Everything drawn so far, furthest back first."""
        return tuple(self._shapes.values())

    def shine(self, role: Role, light: Point, toward: Point) -> None:
        """Let the same light fall on every later shape of ``role``, so that parts of one thing have no seam."""
        self._shine[role] = (light, toward)

    def fill(
        self,
        name: str,
        role: Role,
        path: Path,
        line: float = INK,
        *,
        opacity: float = 1.0,
        light: Point | None = None,
        toward: Point | None = None,
    ) -> None:
        """Draw a filled shape with a contour of ``line`` mm (0 for none)."""
        if light is None and role in self._shine:
            light, toward = self._shine[role]
        self.add(Outline(name, role, path, line_mm=line, opacity=opacity, light=light, toward=toward))

    def line(self, name: str, role: Role, path: Path, line: float = FINE, *, opacity: float = 1.0) -> None:
        """Draw a line ``line`` mm wide."""
        self.add(Outline(name, role, path, filled=False, line_mm=line, opacity=opacity))

    def many(self, name: str, role: Role, paths: Iterable[Path], line: float = INK, *, opacity: float = 1.0) -> None:
        """Draw shapes that are alike as one fill and one contour of ``line`` mm; nothing where there are none."""
        path = tuple(command for piece in paths for command in piece)
        if path:
            self.fill(name, role, path, 0.0, opacity=opacity)
            self.line(f"{name} contour", role, path, line, opacity=opacity)

    def limb(
        self,
        name: str,
        role: Role,
        points: Sequence[Point],
        widths: Sequence[float],
        line: float = INK,
        *,
        cut: bool = False,
    ) -> None:
        """Draw a band that grows out of what is already there: no contour across its start."""
        line_of_it = _centreline(points, widths)
        sides = _sides(line_of_it)
        self.fill(name, role, _around(line_of_it, sides, cut=cut), 0)
        self.line(f"{name} contour", role, _edge(line_of_it, sides, cut=cut), line)

    def add(self, *shapes: Outline) -> None:
        """Draw ``shapes``. Raises ValueError when a name is already on the sheet."""
        for shape in shapes:
            if shape.name in self._shapes:
                raise ValueError(f"two outlines are called {shape.name!r}")
            self._shapes[shape.name] = shape


def placed(
    shapes: Iterable[Outline],
    prefix: str,
    at: Point = (0.0, 0.0),
    scale: float = 1.0,
    *,
    mirror: bool = False,
    degrees: float = 0.0,
) -> tuple[Outline, ...]:
    """Return ``shapes`` moved so that their (0, 0) lies on ``at``; line widths scale too.

    Args:
        shapes: What to move.
        prefix: Put before every name.
        at: Where their origin goes, in mm.
        scale: Size factor.
        mirror: Whether left and right change places (before turning).
        degrees: Turn, clockwise as seen.
    """
    turn = math.radians(degrees)
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    flip = -1.0 if mirror else 1.0
    move = (flip * cos, -sin, at[0], flip * sin, cos, at[1])
    return tuple(_through(shape, f"{prefix} {shape.name}", move, scale) for shape in shapes)


# What a point (x, y) becomes: (a x + b y + c, d x + e y + f).
_Move = tuple[float, float, float, float, float, float]


def _through(shape: Outline, name: str, move: _Move, scale: float) -> Outline:
    return Outline(
        name,
        shape.role,
        _moved(shape.path, move),
        shape.filled,
        None if shape.line_mm is None else shape.line_mm * scale,
        shape.opacity,
        shape.light and _spot(shape.light, move),
        shape.toward and _spot(shape.toward, move),
    )


def _spot(p: Point, move: _Move) -> Point:
    a, b, c, d, e, f = move
    return a * p[0] + b * p[1] + c, d * p[0] + e * p[1] + f


def _moved(path: Path, move: _Move) -> Path:
    """Return ``path`` moved; written out, because thousands of points pass here when a picture is first drawn."""
    if move[1] == 0.0 == move[3]:
        # Most are not turned.
        return stretched(path, move[0], move[4], move[2], move[5])
    a, b, c, d, e, f = move
    out: list[Command] = []
    for command in path:
        if command[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = command
            out.append(
                (
                    "C",
                    a * x1 + b * y1 + c,
                    d * x1 + e * y1 + f,
                    a * x2 + b * y2 + c,
                    d * x2 + e * y2 + f,
                    a * x3 + b * y3 + c,
                    d * x3 + e * y3 + f,
                )
            )
        elif command[0] == "Z":
            out.append(command)
        else:
            kind, x, y = command
            out.append(("M", a * x + b * y + c, d * x + e * y + f) if kind == "M" else
                       ("L", a * x + b * y + c, d * x + e * y + f))  # fmt: skip
    return tuple(out)


def _ends(path: Path) -> tuple[float, float, float, float]:
    """Return a box around the corners of ``path``: near enough for its light."""
    ends = [command[-2:] for command in path if len(command) > 1]
    xs = [x for x, _ in ends]
    ys = [y for _, y in ends]
    return min(xs), min(ys), max(xs), max(ys)


def lit(shapes: Iterable[Outline]) -> tuple[Outline, ...]:
    """Return ``shapes`` with light from the upper left on every filled one that has no light of its own."""
    return tuple(_lit(shape) for shape in shapes)


def _lit(shape: Outline) -> Outline:
    if not shape.filled or shape.light is not None or shape.role in _FLAT:
        return shape
    left, top, right, bottom = _ends(shape.path)
    across, down = (right - left) * 0.15, (bottom - top) * 0.15 / 2
    # Written out: `replace` takes three times as long, and nearly every shape of a scene comes here.
    return Outline(
        shape.name,
        shape.role,
        shape.path,
        shape.filled,
        shape.line_mm,
        shape.opacity,
        light=(left + across, top + down),
        toward=(right - across, bottom - down),
    )
