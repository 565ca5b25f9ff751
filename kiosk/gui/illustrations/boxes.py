"""Boxes in pixels or millimetres: what covers what."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterable

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def touch(one: Box, other: Box) -> bool:
    """Return whether two boxes meet; a line's box without area counts, too."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def around(boxes: Iterable[Box]) -> Box:
    """Return the box around ``boxes``; there must be one at least."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def inside(box: Box, other: Box) -> bool:
    """Return whether ``box`` lies in ``other``."""
    return other[0] <= box[0] and other[1] <= box[1] and box[2] <= other[2] and box[3] <= other[3]


def common(one: Box, other: Box) -> Box:
    """Return what two boxes that meet have in common."""
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def grown(box: Box, by: float) -> Box:
    """Return ``box`` larger by so much on each side."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def rect_of(box: Box) -> QRect:
    """Return the whole pixels ``box`` touches."""
    left, top = math.floor(box[0]), math.floor(box[1])
    return QRect(left, top, math.ceil(box[2]) - left, math.ceil(box[3]) - top)


def box_of(rect: QRect) -> Box:
    """Return the box of whole pixels."""
    return float(rect.x()), float(rect.y()), float(rect.x() + rect.width()), float(rect.y() + rect.height())
