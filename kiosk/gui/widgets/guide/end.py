"""What a guide leads on to: all signs of danger, the page, what helps, acupuncture with its verdict, the questions."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Link
from kiosk.gui.viewmodels.library import HELP_PAGE, TREATMENT_GROUPS
from kiosk.gui.widgets.blocks import calm
from kiosk.gui.widgets.controls import HELP, PADDING, PLAIN, PRIMARY, Card
from kiosk.gui.widgets.guide.plan import CONTROL_HEIGHT, head_of
from kiosk.gui.widgets.page.links import SELF_CARE, card_words
from kiosk.gui.widgets.paper import Words
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import Page
    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.guide.plan import GuidePlan
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_BETWEEN = 6.0
# What the arrow of a card and the gap before it take, in mm.
_CARD_ARROW = 9.0
_BESIDE_TITLE = 2 * PADDING + _CARD_ARROW + 0.5
_QUESTIONS = "questions-to-ask"
_GAP = 4.0
# The cards are as large as the words, or as the first of these text sizes at which they fit.
_SIZES = (2.0, 1.5, 1.3, 1.15, 1.0)
# Where there is room a card is so many times as high as its words need, at the most.
_MOST_GROWN = 1.5
_Rows = tuple[tuple[int, ...], ...]
# Which cards stand in each row, the best way first: where they have a column, and where they have all of the glass.
_IN_COLUMN: tuple[_Rows, ...] = (((4,), (0,), (1,), (2,), (3,)), ((4,), (0, 3), (1, 2)), ((4,), (0, 3), (1,), (2,)))
_OVER_ALL: tuple[_Rows, ...] = (
    *(((4,), (0, 3), (1, 2)), ((4, 0, 3), (1, 2)), ((4,), (0, 3), (1,), (2,)), ((4,), (0,), (1,), (2,), (3,))),
)
# On glass too small for all of them the way back in the bar is the one to the page.
_WITHOUT_PAGE: tuple[_Rows, ...] = (((4, 3), (1, 2)), ((4, 3), (1,), (2,)))
# At last without the questions, which the page leads to as well.
_FEWEST: tuple[_Rows, ...] = (*_WITHOUT_PAGE, ((4,), (1, 2)), ((4,), (1,), (2,)))


class Lead(NamedTuple):
    """A card to be: its two lines, where it leads, how it looks, and whether it is one of those of equal weight."""

    title: str
    detail: str
    opens: str
    look: Look = PLAIN
    is_level: bool = False


def leads_of(library: Library, page: Page) -> list[Lead]:
    """Return where a guide leads on: self-care before acupuncture, which never goes without its verdict.

    Last in the list, first on the glass: its steps named only some of the signs of danger.
    """
    helps = [link for link in page.related if link.page == SELF_CARE]
    treatments = [link for link in page.related if library.entry(link.page).group in TREATMENT_GROUPS][:1]
    questions = [Link(entry.id) for entry in library.known((_QUESTIONS,))]
    found = [Lead(translate("Guide", "Read the page"), "", page.entry.id, PRIMARY)]
    for link in (*helps, *treatments, *questions):
        title, detail = card_words(library, page, link)
        is_asked = link in questions
        found.append(Lead(title, "" if is_asked else detail, link.page, is_level=not is_asked))
    signs = translate("Guide", "Get help now: all the signs")
    return found + [Lead(signs, "", entry.id, HELP) for entry in library.known((HELP_PAGE,))]


class GuideEnd(QWidget):
    """The cards at the end of a guide, where its words stood; on glass too small for that, in place of all of it."""

    def __init__(
        self, kit: Toolkit, library: Library, page: Page, title: str, plan: GuidePlan, content: Rect, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        leads = leads_of(library, page)
        column = plan.column.cut_top(plan.row.y - _GAP - plan.column.y)[0]
        places = _placed(kit, leads, column, _IN_COLUMN)
        self.covers = places is None
        self.hides_row = False
        head: tuple[tuple[Rect, str, TextStyle], ...] = ()
        sizes = iter(_SIZES)
        while places is None:
            # Cards are larger than their place where words are large: they take all of it, and grow as far as it goes.
            kit = calm(kit, next(sizes))
            head, bottom = _head(kit, page, title, content)
            whole = Rect(content.x, bottom + _GAP, content.width, content.bottom - bottom - _GAP)
            places = _placed(kit, leads, whole.cut_bottom(CONTROL_HEIGHT, _GAP)[1], _OVER_ALL)
            self.hides_row = places is None
            is_last = kit.text_scale <= _SIZES[-1]
            places = places or _placed(kit, leads, whole, _OVER_ALL)
            if is_last:
                places = places or _placed(kit, leads, whole, _WITHOUT_PAGE)
                # Rather of different heights than over the bar.
                free = [lead._replace(is_level=False) for lead in leads]
                places = places or _placed(kit, free, whole, _FEWEST, must_fit=False)
        for rect, text, style in head:
            Words(kit, text, style, rect, self)
        for lead, place in places or ():
            card = Card(kit, lead.title, self, detail=lead.detail, look=lead.look, opens=lead.opens)
            card.setGeometry(kit.on_glass(place))
        self.hide()


def _head(kit: Toolkit, page: Page, title: str, area: Rect) -> tuple[tuple[tuple[Rect, str, TextStyle], ...], float]:
    """Return title and draft mark, on one line where they fit on one, and where they end."""
    lines, _, bottom = head_of(kit, page, title, area)
    wide = [kit.mm(kit.typesetter.width(text, style)) + 1.0 for _, text, style in lines]
    if len(lines) != len(("title", "draft")) or sum(wide) + _BETWEEN > area.width:
        return lines, bottom
    (first, name, large), (second, draft, small) = lines
    # On one base line.
    drop = (kit.line(large) + large.capital_mm - kit.line(small) - small.capital_mm) / 2
    end = Rect(area.right - wide[1], area.y + drop, wide[1], second.height)
    begin = Rect(area.x, area.y, wide[0], first.height)
    return ((begin, name, large), (end, draft, small)), area.y + max(first.height, second.height) * 0.9


def _placed(
    kit: Toolkit, leads: Sequence[Lead], area: Rect, ways: Sequence[_Rows], *, must_fit: bool = True
) -> list[tuple[Lead, Rect]] | None:
    """Return the cards with their places in ``area``; None where they must fit and do not."""
    made = [_rows(kit, leads, area, way) for way in ways]
    fitting = [one for one in made if one[1] <= area.height]
    if fitting:
        return fitting[0][0]
    return None if must_fit else min(made, key=lambda one: one[1])[0]


def _rows(kit: Toolkit, leads: Sequence[Lead], area: Rect, way: _Rows) -> tuple[list[tuple[Lead, Rect]], float]:
    """Return the cards in rows, as high as they need and may be, and the least height of all rows in mm."""
    rows = [[leads[i] for i in row if i < len(leads)] for row in way]
    rows = [row for row in rows if row]
    heights = []
    for row in rows:
        widths = _widths(kit, row, area.width)
        heights.append(max(_height(kit, lead, width) for lead, width in zip(row, widths, strict=True)))
    # What helps oneself is as large as acupuncture.
    level = [i for i, row in enumerate(rows) if any(lead.is_level for lead in row)]
    highest = max((heights[i] for i in level), default=0.0)
    heights = [highest if i in level else height for i, height in enumerate(heights)]
    needed = sum(heights) + _GAP * (len(rows) - 1)
    grown = min(max((area.height - needed) / len(rows), 0.0), min(heights) * (_MOST_GROWN - 1.0))
    places = []
    y = area.y
    for row, height in zip(rows, heights, strict=True):
        x = area.x
        for lead, width in zip(row, _widths(kit, row, area.width), strict=True):
            places.append((lead, Rect(x, y, width, height + grown)))
            x += width + _GAP
        y += height + grown + _GAP
    return places, needed


def _widths(kit: Toolkit, row: Sequence[Lead], width: float) -> list[float]:
    """Return the widths in mm of cards side by side: as their titles need for one line, or the same for all."""
    room = width - _GAP * (len(row) - 1)
    even = room / len(row)
    least = [kit.mm(kit.typesetter.width(lead.title, kit.card_title())) + _BESIDE_TITLE for lead in row]
    free = (room - sum(least)) / len(row)
    if any(lead.detail for lead in row) or max(least) <= even or free < 0.0:
        return [even] * len(row)
    return [one + free for one in least]


def _height(kit: Toolkit, lead: Lead, width: float) -> float:
    """Return the height in mm a card needs; endless where a word of its title is too wide for it."""
    room = width - 2 * PADDING - _CARD_ARROW
    is_too_wide = kit.mm(kit.typesetter.longest_word(lead.title, kit.card_title())) > room
    return inf if is_too_wide else Card.needed(kit, lead.title, lead.detail, width)
