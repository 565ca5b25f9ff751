"""A page dealt for a display: the picture beside the words, its sections as tabs, two cards where it leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.controls import Card
from kiosk.gui.widgets.page.card_parts import card_sections
from kiosk.gui.widgets.page.guide_button import GUIDE_HEIGHT, guide_width
from kiosk.gui.widgets.page.links import card_words, leading_on, link_parts
from kiosk.gui.widgets.page.plan import (
    CARD_GAP,
    TAB_GAP,
    TAB_HEIGHT,
    TAB_PADDING,
    PagePlan,
    Setter,
    numbered,
    sections_of,
    source_parts,
    text_parts,
    tint,
)
from kiosk.gui.widgets.page.plan_body import place_parts
from kiosk.gui.widgets.paper import Words, draft_line
from kiosk.gui.widgets.toolkit import LONGEST_LINE
from kiosk.layout.frames import page_frame, rows_of
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import Link, Page
    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit


translate = QCoreApplication.translate

# Lines of the head stand this much closer than lines of running text.
_HEAD_SHARE = 0.9


def plan_large(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    """Deal ``page`` for a display."""
    frame = page_frame(content, small=False)
    words, picture = frame.words, frame.picture
    draft, draft_style = draft_line(kit, page), kit.meta("ink_soft")
    is_help = page.entry.kind == "help-now"
    more_width = kit.mm(kit.typesetter.width(translate("Page", "More"), kit.body(bold=True))) + 2 * TAB_PADDING + 4.0
    # Nothing stands below what needs help at once, so that it is seen in one look; "More" stands beside the title.
    head: list[tuple[Rect, str, TextStyle]] = []
    y = words.y
    lines = [(_kicker(library, page), kit.meta(tint(page), bold=True)), (page.entry.title, kit.title())]
    beside = content.width >= content.height
    if draft and not beside:
        lines.append((draft, draft_style))
    beside_title = more_width if is_help else _guide_beside(kit, page, lines, words.width)
    head_width = words.width - (beside_title + TAB_GAP if beside_title else 0.0)
    for text, style in lines:
        height = Words.height_of(kit, text, style, head_width)
        head.append((Rect(words.x, y, head_width, height), text, style))
        y += height * _HEAD_SHARE
    if draft and beside:
        height = Words.height_of(kit, draft, draft_style, picture.width)
        note, picture = picture.cut_bottom(height, 2.0)
        head.append((note, draft, draft_style))
    names = [(s.id, s.title) for s in page.sections]
    widths = tuple(
        max(kit.mm(kit.typesetter.width(title, kit.body(bold=True))) + 2 * TAB_PADDING, 30.0) for _, title in names
    )
    rows = rows_of(widths, words.width, TAB_GAP)
    tab_height = max(TAB_HEIGHT, kit.line(kit.body()) + 6.0)
    # Larger words hang lower on their line.
    tabs_top = y + (1.0 if is_help else 2.5) + 6.0 * (kit.text_scale - 1.0)
    y = tabs_top + len(rows) * (tab_height + TAB_GAP) + (0.0 if is_help else 1.0)
    links, rest = ((), page.related) if is_help else (page.related[:2], page.related[2:])
    shares = _card_shares(kit, library, page, links, words.width - more_width - CARD_GAP * len(links))
    card_height = max(
        (Card.needed(kit, *card_words(library, page, link), wide) for link, wide in zip(links, shares, strict=True)),
        default=tab_height,
    )
    strip = Rect(words.x, words.bottom - card_height, words.width, card_height)
    bottom = words.bottom if is_help else strip.y - TAB_GAP
    body = Rect(words.x, y, min(words.width, LONGEST_LINE * kit.scale), bottom - y)
    shown = frozenset(link.page for link in links)
    setter = Setter(kit, library, page, body.width, body.height, shown, beside=words.width - body.width)
    # Help now begins with what to do, never with an introduction; the body with its places.
    is_body = page.entry.kind == "body"
    places = Rect(words.x, tabs_top, words.width, body.bottom - tabs_top)
    parts = place_parts(setter, places) if is_body else []
    if page.entry.kind == "myths":
        parts += card_sections(setter, introduced=True)
    else:
        parts += text_parts(sections_of(setter, introduced=not is_help and not is_body))
    parts += link_parts(kit, library, page, rest, body)
    parts += source_parts(setter)
    more = Rect(words.right - more_width, max(tabs_top - TAB_GAP - tab_height, words.y), more_width, tab_height)
    guide, picture = _guide_place(kit, page, words, tabs_top, picture, beside=beside_title > 0.0)
    places_of_cards = (more,) if is_help else (*_beside(strip, shares), strip.cut_right(more_width)[0])
    return PagePlan(
        page, tuple(names), rows, widths, numbered(leading_on(setter, parts)), links, places_of_cards, picture,
        words, tuple(head), tabs_top, body, small=False, menu=places, guide=guide,
    )  # fmt: skip


def _guide_beside(kit: Toolkit, page: Page, lines: Sequence[tuple[str, TextStyle]], width: float) -> float:
    """Return how wide the button to the page's guide is beside the title; 0 where it would cost a line there."""
    wide = guide_width(kit, page)
    return wide if wide and _high(kit, lines, width - wide - TAB_GAP) == _high(kit, lines, width) else 0.0


def _guide_place(
    kit: Toolkit, page: Page, words: Rect, tabs_top: float, picture: Rect, *, beside: bool
) -> tuple[Rect | None, Rect]:
    """Return the place of the button to the page's guide, and what that leaves of the picture."""
    wide = guide_width(kit, page)
    if not wide:
        return None, picture
    if beside:
        top = max(tabs_top - TAB_GAP - GUIDE_HEIGHT, words.y)
        return Rect(words.right - wide, top, wide, GUIDE_HEIGHT), picture
    foot, rest = picture.cut_bottom(GUIDE_HEIGHT, TAB_GAP)
    return foot.cut_left(wide)[0], rest


def _high(kit: Toolkit, lines: Sequence[tuple[str, TextStyle]], width: float) -> float:
    return sum(Words.height_of(kit, text, style, width) for text, style in lines)


def _card_shares(kit: Toolkit, library: Library, page: Page, links: tuple[Link, ...], room: float) -> tuple[float, ...]:
    """Return the widths in mm at which two cards are lowest: the one with more to say is the wider one."""
    if len(links) < 2:
        return (room,) * len(links)

    def height(share: float) -> float:
        pair = zip(links, (room * share, room * (1 - share)), strict=True)
        return max(Card.needed(kit, *card_words(library, page, link), wide) for link, wide in pair)

    share = min((0.5, 0.42, 0.58, 0.36, 0.64), key=lambda s: round(height(s), 1))
    return room * share, room * (1 - share)


def _beside(strip: Rect, widths: tuple[float, ...]) -> tuple[Rect, ...]:
    places = []
    x = strip.x
    for width in widths:
        places.append(Rect(x, strip.y, width, strip.height))
        x += width + CARD_GAP
    return tuple(places)


def _kicker(library: Library, page: Page) -> str:
    number = str(page.entry.number)
    place = library.place(page.entry.id)
    if place is None:
        return translate("Page", "Page %1").replace("%1", number)
    title, at, of = place
    text = translate("Page", "%1 · %2 of %3 · page %4")
    return text.replace("%1", title).replace("%2", str(at)).replace("%3", str(of)).replace("%4", number)
