"""What of a shape lies within a convex frame: of filled shapes their area, of lines the pieces inside."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.anatomy.curves import blend, distance, polyline, sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.anatomy.drawing import Command, Outline, Path, Point

# How many parts a curve's command has.
_CURVE = 7
# Straight lines a curve is cut as where it crosses an edge.
_FINENESS = 6

# An edge as (x, y, run in x, run in y): a point is inside when the turn from the edge to it is clockwise as seen.
_Edge = tuple[float, float, float, float]
_Box = tuple[float, float, float, float]


class _Region(NamedTuple):
    """A convex region: its edges, a box around it, and boxes well inside it, where nothing needs a closer look.

    The first of these, its heart, is the one most shapes lie in.
    """

    edges: list[_Edge]
    frame: _Box
    cores: list[_Box]

    @property
    def heart(self) -> _Box:
        """The box most shapes lie in."""
        return self.cores[0]

    def holds(self, point: Point) -> bool:
        """Return whether ``point`` lies inside."""
        u, v = point
        left, top, right, bottom = self.frame
        if not (left <= u <= right and top <= v <= bottom):
            return False
        for left, top, right, bottom in self.cores:
            if left <= u <= right and top <= v <= bottom:
                return True
        for x, y, dx, dy in self.edges:  # noqa: SIM110 - `all` takes twice as long
            if dx * (v - y) - dy * (u - x) < 0.0:
                return False
        return True


@lru_cache(maxsize=8)
def _region(corners: tuple[Point, ...]) -> _Region:
    edges = [(a[0], a[1], b[0] - a[0], b[1] - a[1]) for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)]
    # Long edges first: they leave the short ones of round corners little to do.
    edges.sort(key=lambda edge: -(edge[2] ** 2 + edge[3] ** 2))
    frame = _hull(polyline(corners))
    return _Region(edges, frame, _cores(edges, frame))


def _outside(edges: Iterable[_Edge], box: _Box) -> list[_Edge]:
    """Return the edges beyond which a corner of ``box`` lies."""
    left, top, right, bottom = box
    return [
        (x, y, dx, dy)
        for x, y, dx, dy in edges
        # Of all corners, the one furthest out along the edge's outer side decides.
        if dx * ((top if dx > 0 else bottom) - y) - dy * ((right if dy > 0 else left) - x) < 0.0
    ]


def clip_area(path: Path, region: Sequence[Point]) -> Path:
    """Return the part of a closed ``path`` inside the convex ``region`` (corners clockwise as seen); maybe empty.

    Method: Sutherland and Hodgman's polygon clipping, of those stretches only that leave the region: within it curves
    stay curves.
    """
    return _area_in(path, _region(tuple(region)))


def _area_in(path: Path, region: _Region) -> Path:
    out: list[Command] = []
    for piece in _pieces(path):
        # Filled, every piece is closed.
        start, commands, inside = _traced(piece if piece[-1][0] == "Z" else (*piece, ("Z",)), region)
        begin, kept = _piece_in(start, commands, inside, region)
        if kept:
            out += (("M", *begin), *kept, ("Z",))
    return tuple(out)


def _piece_in(
    start: Point, commands: list[Command], inside: list[bool], region: _Region
) -> tuple[Point, list[Command]]:
    """Return what of a closed piece lies inside: where it begins and what follows."""
    try:
        first = inside.index(True)
    except ValueError:
        points = _within(_dots(start, commands), region, is_closed=True)
        return (points[-1] if points else start), [("L", *point) for point in points]
    begin = start if first == 0 else _end(commands[first - 1])
    # From there on, so that every stretch that leaves the region begins and ends in it.
    commands, inside = [*commands[first:], *commands[:first]], [*inside[first:], *inside[:first]]
    kept: list[Command] = []
    here = begin
    stretch: list[Command] = []
    for command, is_inside in zip([*commands, commands[0]], [*inside, True], strict=True):
        if not is_inside:
            stretch.append(command)
            continue
        if stretch:
            kept += [("L", *point) for point in _within([here, *_dots(here, stretch)], region)[1:]]
            stretch = []
        kept.append(command)
        here = _end(command)
    return begin, kept[:-1]


def _end(command: Command) -> Point:
    """Return where ``command``, which closes nothing, leads."""
    return command[-2:]  # type: ignore[return-value]  # the last two parts of all other commands are numbers


def _dots(start: Point, commands: Iterable[Command]) -> list[Point]:
    """Return points along ``commands``, without the one they begin at."""
    return sample((("M", *start), *commands), _FINENESS)[1:]


def _within(points: list[Point], region: _Region, *, is_closed: bool = False) -> list[Point]:
    """Return a line through ``points`` with what lies outside the region laid along its edge."""
    if not points:
        return points
    xs, ys = [x for x, _ in points], [y for _, y in points]
    for x, y, dx, dy in _outside(region.edges, (min(xs), min(ys), max(xs), max(ys))):
        level = dx * y - dy * x
        sides = [dx * v - dy * u - level for u, v in points]
        kept: list[Point] = []
        before, was = (points[-1], sides[-1]) if is_closed else (points[0], sides[0])
        for here, now in zip(points, sides, strict=True):
            if (was < 0.0) != (now < 0.0):
                kept.append(blend(before, here, was / (was - now)))
            if now >= 0.0:
                kept.append(here)
            before, was = here, now
        points = kept
        if not points:
            break
    return points


def _traced(path: Path, region: _Region) -> tuple[Point, list[Command], list[bool]]:
    """Return where one piece of a ``path`` begins, what follows, and which of that lies inside with all its points.

    All that lies beyond a side of the region's frame at a stretch becomes one straight line, which stays beyond it.
    """
    left, top, right, bottom = region.heart
    start = here = _end(path[0])
    was_in, was_beyond = region.holds(start), _beyond(start, region.frame)
    commands: list[Command] = []
    inside: list[bool] = []
    run = 0
    for command in path[1:]:
        if command[0] == "C":
            _, x1, y1, x2, y2, x, y = command
            if (
                was_in
                and left <= x <= right
                and top <= y <= bottom
                and left <= x1 <= right
                and top <= y1 <= bottom
                and left <= x2 <= right
                and top <= y2 <= bottom
            ):
                # Most curves of most shapes, so they are not looked at any closer.
                commands.append(command)
                inside.append(True)
                here, was_beyond, run = (x, y), 0, 0
                continue
        elif command[0] == "L":
            _, x, y = command
            if was_in and left <= x <= right and top <= y <= bottom:
                commands.append(command)
                inside.append(True)
                here, was_beyond, run = (x, y), 0, 0
                continue
        *steering, end = _points(command, start)
        if end == here == start:
            # A piece that is closed already.
            continue
        here, is_in = end, region.holds(end)
        code = _beyond(end, region.frame)
        beyond = was_beyond & code
        for point in steering if beyond else ():
            beyond &= _beyond(point, region.frame)
        run &= beyond
        if run:
            commands[-1] = ("L", *here)
        else:
            commands.append(("L", *here) if beyond or command[0] == "Z" else command)
            inside.append(was_in and is_in and all(map(region.holds, steering)))
            run = beyond
        was_in, was_beyond = is_in, code
    return start, commands, inside


def _beyond(point: Point, box: _Box) -> int:
    """Return beyond which sides of ``box`` a point lies, a bit for each."""
    x, y = point
    return (x < box[0]) | (x > box[2]) << 1 | (y < box[1]) << 2 | (y > box[3]) << 3


def _points(command: Command, start: Point) -> list[Point]:
    """Return the points of ``command``, those that only steer it too; what closes a piece leads to its ``start``."""
    if command[0] == "C":
        _, x1, y1, x2, y2, x3, y3 = command
        return [(x1, y1), (x2, y2), (x3, y3)]
    return [start] if command[0] == "Z" else [_end(command)]


def _pieces(path: Path) -> list[Path]:
    starts = [i for i, command in enumerate(path) if command[0] == "M"]
    return [path[start:end] for start, end in zip(starts, [*starts[1:], len(path)], strict=True)]


def clip_line(path: Path, region: Sequence[Point]) -> Path:
    """Return the pieces of a line ``path`` inside the convex ``region``, to within a sample."""
    return _line_in(path, _region(tuple(region)))


def _line_in(path: Path, region: _Region) -> Path:
    holds = region.holds
    out: list[Command] = []
    for piece in _pieces(path):
        start, commands, inside = _traced(piece, region)
        here, was_inside = start, holds(start)
        if was_inside:
            out.append(piece[0])
        for command, is_whole in zip(commands, inside, strict=True):
            if is_whole:
                out.append(command)
                here = _end(command)
                continue
            for dot in sample((("M", *here), command), 2 * _FINENESS)[1:]:
                is_inside = holds(dot)
                if is_inside:
                    out.append(("L", *dot) if was_inside else ("M", *dot))
                was_inside = is_inside
            here = _end(command)
    # A point alone would be drawn as a dot.
    following = [command[0] for command in out[1:]]
    return tuple(
        command for command, after in zip(out, [*following, "M"], strict=True) if command[0] != "M" or after != "M"
    )


def clipped(shapes: Iterable[Outline], region: Sequence[Point]) -> tuple[Outline, ...]:
    """Return what of ``shapes`` lies inside the convex ``region`` (corners clockwise as seen)."""
    within = _region(tuple(region))
    frame, heart = within.frame, within.heart
    kept: list[Outline] = []
    for shape in shapes:
        if _lies_all_in(shape.path, heart):
            kept.append(shape)
            continue
        box = _hull(shape.path)
        if not _outside(within.edges, box):
            kept.append(shape)
        elif box[0] <= frame[2] and box[2] >= frame[0] and box[1] <= frame[3] and box[3] >= frame[1]:
            path = _area_in(shape.path, within) if shape.filled else _line_in(shape.path, within)
            if path:
                kept.append(replace(shape, path=path))
    return tuple(kept)


def _lies_all_in(path: Path, box: _Box) -> bool:
    """Return whether all points of ``path`` lie in ``box``; it gives up at the first that does not."""
    left, top, right, bottom = box
    for command in path:
        if command[0] == "C":
            _, x1, y1, x2, y2, x, y = command
            if not (
                left <= x <= right
                and top <= y <= bottom
                and left <= x1 <= right
                and top <= y1 <= bottom
                and left <= x2 <= right
                and top <= y2 <= bottom
            ):
                return False
        elif command[0] != "Z":
            _, x, y = command
            if not (left <= x <= right and top <= y <= bottom):
                return False
    return True


def _cores(edges: Iterable[_Edge], frame: _Box) -> list[_Box]:
    """Return boxes well inside the region of ``edges``, the most spacious first."""
    left, top, right, bottom = frame
    x, y = (left + right) / 2, (top + bottom) / 2
    boxes: list[_Box] = []
    # What a frame holds, then what a round one does.
    for wide, high in ((0.94, 0.94), (0.7, 0.7), (0.9, 0.4), (0.4, 0.9)):
        across, down = (right - left) / 2 * wide, (bottom - top) / 2 * high
        box = (x - across, y - down, x + across, y + down)
        if not _outside(edges, box):
            boxes.append(box)
    return boxes or [(x, y, x, y)]


def _hull(path: Path) -> _Box:
    """Return a box around ``path`` and its handles: quick, and never too small."""
    try:
        # Most paths are one curve: column by column is four times as quick as command by command.
        columns = list(zip(*(path[1:-1] if path[-1][0] == "Z" else path[1:]), strict=True))
    except ValueError:
        return _hull_of_all(path)
    if len(columns) != _CURVE:
        return _hull_of_all(path)
    _, x1s, y1s, x2s, y2s, x3s, y3s = columns
    _, *first = path[0]
    x, y = map(float, first)
    return (
        min(x, *map(min, (x1s, x2s, x3s))),
        min(y, *map(min, (y1s, y2s, y3s))),
        max(x, *map(max, (x1s, x2s, x3s))),
        max(y, *map(max, (y1s, y2s, y3s))),
    )


def _hull_of_all(path: Path) -> _Box:
    """Return that box for a path of whatever commands."""
    xs: list[float] = []
    ys: list[float] = []
    for command in path:
        if command[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = command
            xs += (x1, x2, x3)
            ys += (y1, y2, y3)
        elif command[0] != "Z":
            xs.append(command[1])
            ys.append(command[2])
    return min(xs), min(ys), max(xs), max(ys)


def outline_points(path: Path, fineness: int = 6) -> list[Point]:
    """Return ``path``, convex and clockwise as seen, as corners for `clipped`: ``fineness`` on a curve."""
    points = sample(path, fineness)
    return [here for before, here in zip([points[-1], *points], points, strict=False) if distance(before, here) > 1e-6]


def near(shapes: Iterable[Outline], box: _Box) -> list[Outline]:
    """Return those of ``shapes`` that may show in ``box`` (left, top, right, bottom)."""
    left, top, right, bottom = box
    kept: list[Outline] = []
    for shape in shapes:
        hull = _hull(shape.path)
        if hull[0] <= right and hull[2] >= left and hull[1] <= bottom and hull[3] >= top:
            kept.append(shape)
    return kept
