"""The way from one form of a path to another, made ready so that every point on it is found in no time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from kiosk.anatomy.drawing import Path

_Line = tuple[str, float, float, float, float]
_Curve = tuple[float, float, float, float, float, float, float, float, float, float, float, float]


class Run(NamedTuple):
    """Some commands of a path in a row.

    Args:
        lines: Moves and lines: each number of the first form, followed by how far it goes until the second.
        curves: The curves after them, in the same way.
        closes: Whether the piece is closed behind them.
    """

    lines: list[_Line]
    curves: list[_Curve]
    closes: bool


Way = tuple[Run, ...]
"""All of a path."""


def way_between(start: Path, end: Path) -> Way:
    """Return the way from ``start`` to ``end``, which have the same commands with other numbers.

    Raises:
        ValueError: when they differ in length or in the kind of a command.
    """
    runs: list[Run] = []
    run = Run([], [], closes=False)
    for a, b in zip(start, end, strict=True):
        if a[0] == "C" and b[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = a
            _, u1, v1, u2, v2, u3, v3 = b
            run.curves.append((x1, u1 - x1, y1, v1 - y1, x2, u2 - x2, y2, v2 - y2, x3, u3 - x3, y3, v3 - y3))
        elif (a[0] == "M" and b[0] == "M") or (a[0] == "L" and b[0] == "L"):
            if run.curves:
                runs.append(run)
                run = Run([], [], closes=False)
            run.lines.append((a[0], a[1], b[1] - a[1], a[2], b[2] - a[2]))
        elif a[0] == "Z" and b[0] == "Z":
            runs.append(run._replace(closes=True))
            run = Run([], [], closes=False)
        else:
            raise ValueError(f"{a[0]} cannot become {b[0]}")
    return (*runs, run) if run.lines or run.curves else tuple(runs)


def on_the_way(way: Way, share: float) -> Path:
    """Return the path a ``share`` (0 to 1) of the way: every point moves in a straight line."""
    out: list[tuple[object, ...]] = []
    for lines, curves, closes in way:
        out += [(kind, x + u * share, y + v * share) for kind, x, u, y, v in lines]
        out += [
            (
                "C",
                x1 + u1 * share,
                y1 + v1 * share,
                x2 + u2 * share,
                y2 + v2 * share,
                x3 + u3 * share,
                y3 + v3 * share,
            )
            for x1, u1, y1, v1, x2, u2, y2, v2, x3, u3, y3, v3 in curves
        ]
        if closes:
            out.append(("Z",))
    return cast("Path", tuple(out))
