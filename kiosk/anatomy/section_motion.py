"""Between two forms of a shape: what moves in a section is worked out twice and mixed from then on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.anatomy.curves import mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.anatomy.drawing import Command, Outline, Path


def between(start: Path, end: Path, share: float) -> Path:
    """Return the path a ``share`` (0 to 1) of the way from ``start`` to ``end``.

    Both have the same commands with other numbers; commands that do not differ stay the same objects. Every shape
    whose points move in straight lines is drawn right by this, and much faster than from its points anew.

    Raises:
        ValueError: when the paths differ in length or in the kind of a command.
    """
    out: list[Command] = []
    for a, b in zip(start, end, strict=True):
        if a == b:
            out.append(a)
        elif a[0] == "C" and b[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = a
            _, u1, v1, u2, v2, u3, v3 = b
            out.append(
                (
                    "C",
                    x1 + (u1 - x1) * share,
                    y1 + (v1 - y1) * share,
                    x2 + (u2 - x2) * share,
                    y2 + (v2 - y2) * share,
                    x3 + (u3 - x3) * share,
                    y3 + (v3 - y3) * share,
                )
            )
        elif a[0] == "M" and b[0] == "M":
            out.append(("M", a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share))
        elif a[0] == "L" and b[0] == "L":
            out.append(("L", a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share))
        else:
            raise ValueError(f"{a[0]} cannot become {b[0]}")
    return tuple(out)


def between_shapes(start: Sequence[Outline], end: Sequence[Outline], share: float) -> tuple[Outline, ...]:
    """Return the outlines a ``share`` of the way from ``start`` to ``end``; at 0 and 1 these very objects.

    Path and opacity are mixed; everything else is taken from ``start``, and so are outlines that do not differ.
    Outlines that share a path in both forms, as fill and edge of one shape do, go on sharing it.

    Raises:
        ValueError: when there are not as many on both sides, or two paths cannot be mixed.
    """
    if share <= 0.0:
        return tuple(start)
    if share >= 1.0:
        return tuple(end)
    paths: dict[tuple[int, int], Path] = {}
    out: list[Outline] = []
    for a, b in zip(start, end, strict=True):
        if a is b or a == b:
            out.append(a)
            continue
        pair = (id(a.path), id(b.path))
        path = paths.get(pair)
        if path is None:
            path = paths[pair] = between(a.path, b.path, share)
        out.append(replace(a, path=path, opacity=mix(a.opacity, b.opacity, share)))
    return tuple(out)
