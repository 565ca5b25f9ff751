"""The buttons to the sections of a page on small glass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.widgets.page.plan import MENU, TAB_GAP, TAB_HEIGHT, TAB_PADDING, PagePart
from kiosk.layout.flow import Placed
from kiosk.layout.frames import spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.rect import Rect

Names = list[tuple[str, str]]
"""Section ids and titles, in order."""

# Between the summary and the buttons below it.
MENU_LEAD_GAP = 3.0
# A section button narrower than this in mm is no large button any more.
MENU_WIDTH = 52.0
# The buttons to places on the body may be narrower: their words are few.
PLACE_WIDTH = 38.0
# Those in a row below words may be narrower still, so that each has room for its longest word.
_CHOICE_WIDTH = 27.0


def menu_columns(kit: Toolkit, titles: list[str], width: float, least: float = MENU_WIDTH) -> int:
    """Return how many buttons may stand side by side: as many as hold their longest word and ``least`` mm, to three."""
    style = kit.body(bold=True)
    widest = max(kit.mm(kit.typesetter.longest_word(title, style)) for title in titles) + 2 * TAB_PADDING
    return max(1, min(3, int((width + TAB_GAP) // (max(widest, least) + TAB_GAP))))


def choice_widths(kit: Toolkit, titles: Sequence[str], width: float) -> tuple[float, ...]:
    """Return the widths in mm of as many of these buttons as stand side by side with none of their words broken."""
    style = kit.body(bold=True)
    words = (kit.typesetter.longest_word(title.replace("\u00ad", ""), style) for title in titles)
    least = [max(kit.mm(word) + 2 * TAB_PADDING + 0.5, _CHOICE_WIDTH) for word in words]
    count = len(least)
    while count > 1 and sum(least[:count]) + TAB_GAP * (count - 1) > width:
        count -= 1
    return spread(least[:count], width, TAB_GAP)


def choice_height(kit: Toolkit, titles: Sequence[str], widths: Sequence[float]) -> float:
    """Return the least height in mm of buttons as wide as `choice_widths` makes them."""
    style = kit.body(bold=True)
    pairs = zip(titles, widths, strict=True)
    tallest = max(kit.typesetter.set(title, style, kit.px(width - 2 * TAB_PADDING)).height for title, width in pairs)
    return max(TAB_HEIGHT, kit.mm(tallest) + 4.0)


def menu_parts(
    kit: Toolkit, names: Names, body: Rect, lead: list[Piece], least_width: float = MENU_WIDTH
) -> list[PagePart]:
    """Return the parts to choose a section from, under the page's summary where both fit on one."""
    most = menu_columns(kit, [title for _, title in names], body.width, least_width)
    columns, size = most, 0
    for tried in range(most, 0, -1):
        height = menu_height(kit, names, body.width, tried)
        held = max(1, int((body.height + TAB_GAP) // (height + TAB_GAP))) * tried
        # Where words are large, fewer columns may hold more: their buttons need fewer lines.
        if not size or -(-len(names) // held) < -(-len(names) // size):
            columns, size = tried, held
    chunks = [tuple(names[i : i + size]) for i in range(0, len(names), size)]
    least = _rows_height(kit, names, body.width, columns)
    fits = len(lead) == 1 and lead[0].height + MENU_LEAD_GAP + least <= body.height
    pieces = (Placed(lead[0], 0.0),) if fits else ()
    return [PagePart(MENU, i, 0, "menu", pieces, chunk, columns=columns) for i, chunk in enumerate(chunks)]


def menu_height(kit: Toolkit, names: Names, width: float, columns: int) -> float:
    """Return the least height in mm of a section button."""
    room = kit.px((width - TAB_GAP * (columns - 1)) / columns - 2 * TAB_PADDING)
    style = kit.body(bold=True)
    tallest = max(kit.mm(kit.typesetter.set(title, style, room).height) for _, title in names)
    return max(TAB_HEIGHT, tallest + 4.0)


def menu_least(kit: Toolkit, names: Names, width: float, least_width: float = MENU_WIDTH) -> float:
    """Return the least height in mm of the buttons to all sections."""
    return _rows_height(kit, names, width, menu_columns(kit, [title for _, title in names], width, least_width))


def _rows_height(kit: Toolkit, names: Names, width: float, columns: int) -> float:
    rows = -(-len(names) // columns)
    return rows * (menu_height(kit, names, width, columns) + TAB_GAP) - TAB_GAP
