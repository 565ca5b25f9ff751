"""Where the large areas of a screen stand: bar, picture, words. All in mm, for reading from left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

# Outer margins in mm. Tablets have none to spare; their cases hold the finger off the edge.
MARGIN = 8.0
MARGIN_SMALL = 5.0
BAR_HEIGHT = 20.5
BAR_GAP = 4.0
# Below this width seven controls of 20 mm cannot stand side by side.
TWO_ROWS_BELOW = 150.0
_BAR_SPACE = 3.5
# What the picture has of the width in landscape: it says it before the words do.
_SHARE, _SHARE_SMALL, _SHARE_BESIDE_CONTROLS = 0.39, 0.62, 0.56


class ScreenFrame(NamedTuple):
    """The areas every screen shares.

    Args:
        window: The whole glass.
        content: What a screen may fill.
        bar: The band of the fixed controls, edge to edge.
        bar_rows: One rectangle for each row of controls in the bar.
        margin: Outer margin.
    """

    window: Rect
    content: Rect
    bar: Rect
    bar_rows: tuple[Rect, ...]
    margin: float


def screen_frame(width: float, height: float, *, small: bool) -> ScreenFrame:
    """Return the areas of a glass of ``width`` by ``height`` mm."""
    margin = MARGIN_SMALL if small else MARGIN
    window = Rect(0.0, 0.0, width, height)
    count = 2 if width < TWO_ROWS_BELOW else 1
    inner = count * BAR_HEIGHT + (count - 1) * BAR_GAP
    bar, rest = window.cut_bottom(inner + _BAR_SPACE + min(margin, 5.0))
    band = Rect(margin, bar.y + _BAR_SPACE, width - 2 * margin, inner)
    content = Rect(margin, margin, width - 2 * margin, rest.height - margin - (2.0 if small else 5.0))
    return ScreenFrame(window, content, bar, band.rows(count, BAR_GAP), margin)


class PageFrame(NamedTuple):
    """Where the picture of a page stands and where its words; one of them is empty when they do not share a part."""

    picture: Rect
    words: Rect


def page_frame(content: Rect, *, small: bool, words_height: float = 0.0, has_controls: bool = True) -> PageFrame:
    """Return picture and words side by side in landscape, one above the other in portrait.

    Args:
        content: What a screen may fill.
        small: Whether this is small glass.
        words_height: What the words need in mm where they stand below the picture; 0 leaves it to the usual share.
        has_controls: Whether buttons of the picture stand beside it on small glass.
    """
    gap = 6.0 if small else 8.0
    if content.width >= content.height:
        share = (_SHARE_BESIDE_CONTROLS if has_controls else _SHARE_SMALL) if small else _SHARE
        picture, words = content.cut_left(content.width * share, gap)
        return PageFrame(picture, words)
    height = content.height * (0.46 if small else 0.39)
    if words_height:
        height = max(content.height - words_height - gap, content.height * 0.4)
    picture, words = content.cut_top(height, gap)
    return PageFrame(picture, words)


def rows_of(widths: Sequence[float], room: float, gap: float) -> tuple[tuple[int, ...], ...]:
    """Return the indices of ``widths`` dealt into rows that fit ``room`` mm, as evenly filled as possible."""
    count = len(_greedy(widths, room, gap))
    best = _greedy(widths, room, gap)
    low, high = max([*widths, 0.0]), room
    for _ in range(12):
        middle = (low + high) / 2
        rows = _greedy(widths, middle, gap)
        if len(rows) <= count:
            best, high = rows, middle
        else:
            low = middle
    return tuple(tuple(row) for row in best)


def _greedy(widths: Sequence[float], room: float, gap: float) -> list[list[int]]:
    rows: list[list[int]] = []
    used = 0.0
    for i, width in enumerate(widths):
        if rows and used + gap + width <= room + 1e-6:
            rows[-1].append(i)
            used += gap + width
        else:
            rows.append([i])
            used = width
    return rows


def spread(widths: Sequence[float], room: float, gap: float) -> tuple[float, ...]:
    """Return ``widths`` made wider by the same share each, so that they and their gaps fill ``room`` mm."""
    total = sum(widths)
    factor = (room - gap * (len(widths) - 1)) / total if total else 1.0
    return tuple(width * factor for width in widths)
