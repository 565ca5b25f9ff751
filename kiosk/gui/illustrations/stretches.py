"""Where one path differs from another: the boxes outside which both look the same. Pure geometry, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.anatomy.drawing import Command, Path, Point

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

# Changed commands with fewer unchanged ones between them than this share a box.
_APART = 4
# A stretch with a larger share of the commands than this is not worth its box.
_MOST = 0.6


def changed_stretches(old: Path, new: Path) -> list[Box] | None:
    """Return boxes, in the paths' own unit, outside which ``old`` and ``new`` draw and fill the same.

    Between two points both paths pass, they enclose a loop, and only inside it anything can differ; the loop lies in
    the box of the control points of both. Lines reach further by half their width.

    Returns:
        A box for each stretch; None if so much differs that the boxes of the whole paths say it as well.
    """
    if not old or not new or old[0] != new[0]:
        return None
    boxes = []
    for first, old_end, new_end in _runs(old, new):
        changed = (*old[first:old_end], *new[first:new_end])
        if len(changed) > _MOST * (len(old) + len(new)) or any(command[0] == "M" for command in changed):
            # Where a piece begins, it also ends.
            return None
        following = old[old_end : old_end + 1]
        points = [*_points(old[first - 1])][-1:]
        points += [point for command in (*changed, *following) if command[0] != "M" for point in _points(command)]
        if not following or any(command[0] in "ZM" for command in (*changed, *following)):
            # The edge that closes a piece, drawn or only filled, comes back to where the piece begins.
            points += next([*_points(command)] for command in reversed(old[:first]) if command[0] == "M")
        boxes.append(_box_of(points))
    return boxes


def _runs(old: Path, new: Path) -> Iterator[tuple[int, int, int]]:
    """Yield the stretches that differ: where each begins in both, where it ends in the old and where in the new."""
    if len(old) != len(new):
        shortest = min(len(old), len(new))
        first = next((i for i in range(shortest) if old[i] != new[i]), shortest)
        last = next((i for i in range(shortest - first) if old[-1 - i] != new[-1 - i]), shortest - first)
        yield first, len(old) - last, len(new) - last
        return
    differing = [i for i, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
    if not differing:
        return
    first = end = differing[0]
    for i in differing:
        if i - end > _APART:
            yield first, end, end
            first = i
        end = i + 1
    yield first, end, end


def _points(command: Command) -> Iterator[Point]:
    if command[0] == "C":
        yield command[1], command[2]
        yield command[3], command[4]
        yield command[5], command[6]
    elif command[0] != "Z":
        yield command[1], command[2]


def _box_of(points: list[Point]) -> Box:
    across = [x for x, _ in points]
    down = [y for _, y in points]
    return min(across), min(down), max(across), max(down)
