"""A page on paper before it is built: its head, its sections, and the parts its words are dealt into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.blocks import compose, plain
from kiosk.gui.widgets.controls import Card
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.picture_view import states_needed
from kiosk.gui.widgets.pieces import Entry, Line, Piece, set_entry
from kiosk.gui.widgets.toolkit import BODY
from kiosk.layout.flow import Placed, deal
from kiosk.layout.frames import page_frame, rows_of
from kiosk.layout.rect import Rect
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from kiosk.content.model import Link, Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit

LOOK = "look"
MENU = "menu"
MORE = "more"
SOURCES = "sources"

TAB_HEIGHT = 20.5
TAB_GAP = 4.0
TAB_PADDING = 3.0
CARD_GAP = 6.0
# Page numbers, draft marks and the like grow no further than this with the text size.
_META_SCALE = 1.2

TREATMENT_GROUPS = frozenset({"acupuncture", "ways"})

PartKind = Literal["look", "menu", "text", "links"]


@dataclass(frozen=True, slots=True)
class PagePart:
    """What stands on the glass at one time. ``index`` counts within the section, ``number`` within the page."""

    section: str
    index: int
    number: int
    kind: PartKind
    pieces: tuple[Placed[Piece], ...] = ()
    links: tuple[Link, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page dealt for one glass. Rectangles in mm.

    On large glass ``card_places`` has one for each card, then one for "More"; on small glass it has the place of the
    picture's states, where they do not stand on the picture.
    """

    page: Page
    tabs: tuple[tuple[str, str], ...]
    tab_rows: tuple[tuple[int, ...], ...]
    tab_widths: tuple[float, ...]
    parts: tuple[PagePart, ...]
    cards: tuple[Link, ...]
    card_places: tuple[Rect, ...]
    picture: Rect
    words: Rect
    head: tuple[tuple[Rect, str, TextStyle], ...]
    tabs_top: float
    body: Rect
    small: bool

    def number_of(self, route: Route) -> int:
        """Return the number of the part ``route`` names; the nearest there is where the text is dealt otherwise."""
        best = 0
        for i, part in enumerate(self.parts):
            if part.section == route.section:
                if part.index <= route.part:
                    best = i
            elif not route.section and i == 0:
                return 0
        return best

    def route(self, number: int) -> Route:
        """Return the route of a part by its number."""
        part = self.parts[number]
        return Route(self.page.entry.id, part.section, part.index)


def tr(text: str) -> str:
    """Return an interface text in the language shown."""
    return QCoreApplication.translate("Page", text)


def meta_style(kit: Toolkit, colour: str, *, bold: bool = False) -> TextStyle:
    """Return the style of page numbers and draft marks."""
    return TextStyle(BODY * min(kit.text_scale, _META_SCALE), bold, colour)


def lead_style(kit: Toolkit) -> TextStyle:
    """Return the style of a page's summary, its first words."""
    return TextStyle(kit.heading().capital_mm, colour="ink")


def tint(page: Page) -> str:
    """Return the colour role of a page's subject."""
    if page.entry.kind == "help-now":
        return "red"
    if page.entry.kind in {"cause", "body"} or page.entry.group == "causes":
        return "clay"
    return "pine_deep" if page.entry.group in {"acupuncture", "ways"} else "blue"


def draft_line(page: Page) -> str:
    """Return the words that mark a draft, or nothing."""
    return tr("Draft. Not yet checked by a clinician.") if page.approval == "draft" else ""


def sections_of(
    kit: Toolkit, library: Library, page: Page, width: float, room: float, *, introduced: bool
) -> list[_Dealt]:
    """Return the page's own sections and its sources, dealt into parts of ``room`` mm; the summary first if asked."""
    made = []
    lead = set_entry(kit, Entry(plain(page.entry.summary), lead_style(kit), gap=0.0), width, room) if introduced else []
    for i, section in enumerate(page.sections):
        pieces: list[Piece] = [*lead] if i == 0 else []
        pieces += [piece for block in section.blocks for piece in compose(kit, block, width, room)]
        made.append(_Dealt(section.id, section.title, tuple(deal(pieces, room))))
    made.append(_Dealt(SOURCES, tr("Sources"), tuple(deal(_sources(kit, library, page, width, room), room))))
    return made


@dataclass(frozen=True, slots=True)
class _Dealt:
    id: str
    title: str
    parts: tuple[tuple[Placed[Piece], ...], ...]


def _sources(kit: Toolkit, library: Library, page: Page, width: float, room: float) -> list[Piece]:
    about = tr("Published by %1. Last checked %2, next check %3.")
    about = about.replace("%1", page.publisher).replace("%2", page.last_checked).replace("%3", page.next_check)
    entries = [Entry(plain(about), kit.body(), gap=0.0)]
    if page.sources:
        entries += [Entry(plain(library.citation(key)), kit.body(), "•", 2.4) for key in page.sources]
    else:
        entries.append(Entry(plain(tr("This page gives general knowledge of the field and no figures.")), kit.body()))
    return [line for entry in entries for line in set_entry(kit, entry, width, room)]


def plan_page(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    """Deal ``page`` for the glass of ``kit``."""
    return _plan_small(kit, library, page, content) if kit.small else _plan_large(kit, library, page, content)


def _plan_large(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    frame = page_frame(content, small=False)
    words, picture = frame.words, frame.picture
    draft, draft_style = draft_line(page), meta_style(kit, "ink_soft")
    head: list[tuple[Rect, str, TextStyle]] = []
    y = words.y
    lines = [(_kicker(library, page), meta_style(kit, tint(page), bold=True)), (page.entry.title, kit.title())]
    beside = content.width >= content.height
    if draft and not beside:
        lines.append((draft, draft_style))
    for text, style in lines:
        height = Words.height_of(kit, text, style, words.width)
        head.append((Rect(words.x, y, words.width, height), text, style))
        y += height
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
    tabs_top = y + 3.0
    y = tabs_top + len(rows) * (tab_height + TAB_GAP) + 2.0
    links, rest = page.related[:2], page.related[2:]
    more_width = kit.mm(kit.typesetter.width(tr("More"), kit.body(bold=True))) + 2 * TAB_PADDING + 4.0
    shares = _card_shares(kit, library, page, links, words.width - more_width - CARD_GAP * len(links))
    card_height = max(
        (Card.needed(kit, *card_words(library, page, link), wide) for link, wide in zip(links, shares, strict=True)),
        default=tab_height,
    )
    body = Rect(words.x, y, words.width, words.bottom - card_height - CARD_GAP - y)
    parts: list[PagePart] = []
    # Help now begins with what to do, never with an introduction.
    introduced = page.entry.kind != "help-now"
    dealt = sections_of(kit, library, page, body.width, body.height, introduced=introduced)
    for section in dealt[:-1]:
        parts += [PagePart(section.id, i, 0, "text", pieces) for i, pieces in enumerate(section.parts)]
    if rest:
        parts += _link_parts(kit, library, page, rest, body)
    more = len([part for part in parts if part.section == MORE])
    parts += [PagePart(MORE, more + i, 0, "text", pieces) for i, pieces in enumerate(dealt[-1].parts)]
    strip = Rect(words.x, words.bottom - card_height, words.width, card_height)
    cards = _beside(strip, shares)
    return PagePlan(
        page, tuple(names), rows, widths, _numbered(parts), links, (*cards, strip.cut_right(more_width)[0]), picture,
        words, tuple(head), tabs_top, body, small=False,
    )  # fmt: skip


def _plan_small(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    frame = page_frame(content, small=True)
    head_style, meta = kit.body(bold=True), meta_style(kit, "ink_soft")
    head_height = kit.line(head_style)
    head = [(Rect(content.x, content.y, content.width, head_height), page.entry.short_title, head_style)]
    note = _note(page, "88", "88")
    note_height = Words.height_of(kit, note, meta, content.width)
    head.append((Rect(content.x, content.y + head_height, content.width, note_height), note, meta))
    top = content.y + head_height + note_height + 1.5
    body = Rect(content.x, top, content.width, content.bottom - top)
    look, states, has_summary = _look(kit, page, frame.words)
    # Where title and states do not fit beside the picture, the picture has a part to itself.
    picture = frame.picture if look else body
    if not look:
        needed = states_needed(kit, page.entry.picture, body.width * 0.4)
        if needed and body.width >= body.height:
            states, picture = body.cut_right(body.width * 0.4, 4.0)
        elif needed:
            states, picture = body.cut_bottom(states_needed(kit, page.entry.picture, body.width), 4.0)
    parts: list[PagePart] = [PagePart(LOOK, 0, 0, "look", look)]
    introduced = not has_summary and page.entry.kind != "help-now"
    dealt = sections_of(kit, library, page, body.width, body.height, introduced=introduced)
    names = [(s.id, s.title) for s in dealt[:-1]]
    names += [(MORE, tr("More"))] if page.related else []
    names += [(SOURCES, tr("Sources"))]
    parts += _menu_parts(kit, names, body)
    for section in dealt[:-1]:
        parts += [PagePart(section.id, i, 0, "text", pieces) for i, pieces in enumerate(section.parts)]
    if page.related:
        parts += _link_parts(kit, library, page, page.related, body)
    parts += [PagePart(SOURCES, i, 0, "text", pieces) for i, pieces in enumerate(dealt[-1].parts)]
    return PagePlan(
        page, tuple(names), (), (), _numbered(parts), (), (states,) if states else (), picture, frame.words,
        tuple(head), 0.0, body, small=True,
    )  # fmt: skip


def _look(kit: Toolkit, page: Page, words: Rect) -> tuple[tuple[Placed[Piece], ...], Rect | None, bool]:
    """Return what stands beside the picture on small glass, the place of its states, and whether the summary does.

    Nothing stands beside it where title, draft mark and states do not fit.
    """
    needed = states_needed(kit, page.entry.picture, words.width)
    room = words.height - (needed + 4.0 if needed else 0.0)
    note = _look_note(page)
    title = Line(kit, Entry(plain(page.entry.short_title), kit.title(), gap=0.0), words.width)
    mark = Line(kit, Entry(plain(note), meta_style(kit, "ink_soft"), gap=0.0), words.width)
    if title.height + mark.height > room:
        return (), None, False
    placed: list[Placed[Piece]] = [Placed(title, 0.0), Placed(mark, title.height)]
    states = words.cut_bottom(needed)[0] if needed else None
    summary = Line(kit, Entry(plain(page.entry.summary), kit.body()), words.width)
    y = title.height + mark.height + 3.0
    if y + summary.height > room:
        return tuple(placed), states, False
    return (*placed, Placed(summary, y)), states, True


def _look_note(page: Page) -> str:
    if page.approval == "draft":
        return tr("Page %1 · Draft: not checked by a clinician").replace("%1", str(page.entry.number))
    return tr("Page %1").replace("%1", str(page.entry.number))


def _menu_parts(kit: Toolkit, names: list[tuple[str, str]], body: Rect) -> list[PagePart]:
    height = max(TAB_HEIGHT, kit.line(kit.body()) + 4.0)
    rows = max(1, int((body.height + TAB_GAP) // (height + TAB_GAP)))
    widest = max(kit.mm(kit.typesetter.width(title, kit.body(bold=True))) for _, title in names) + 2 * TAB_PADDING
    columns = max(1, min(3, int((body.width + TAB_GAP) // (widest + TAB_GAP))))
    size = rows * columns
    chunks = [tuple(names[i : i + size]) for i in range(0, len(names), size)]
    return [PagePart(MENU, i, 0, "menu", choices=chunk) for i, chunk in enumerate(chunks)]


def _link_parts(kit: Toolkit, library: Library, page: Page, links: tuple[Link, ...], body: Rect) -> list[PagePart]:
    columns = 2 if body.width >= 150.0 * kit.text_scale else 1
    width = (body.width - CARD_GAP * (columns - 1)) / columns
    height = _card_height(kit, library, page, links, width)
    rows = max(1, int((body.height + CARD_GAP) // (height + CARD_GAP)))
    size = rows * columns
    chunks = [links[i : i + size] for i in range(0, len(links), size)]
    return [PagePart(MORE, i, 0, "links", links=chunk) for i, chunk in enumerate(chunks)]


def card_words(library: Library, page: Page, link: Link) -> tuple[str, str]:
    """Return the two lines of a card: where it leads, and the verdict that goes with every way into acupuncture."""
    entry = library.entry(link.page)
    verdict = "" if page.entry.group in TREATMENT_GROUPS else link.verdict or entry.verdict
    return link.label or entry.title, verdict


def _card_height(kit: Toolkit, library: Library, page: Page, links: tuple[Link, ...], width: float) -> float:
    return max((Card.needed(kit, *card_words(library, page, link), width) for link in links), default=0.0)


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
        return tr("Page %1").replace("%1", number)
    title, at, of = place
    text = tr("%1 · %2 of %3 · page %4")
    return text.replace("%1", title).replace("%2", str(at)).replace("%3", str(of)).replace("%4", number)


def _note(page: Page, at: str, of: str) -> str:
    text = tr("Page %1 · %2 of %3 · Draft: not checked by a clinician")
    if page.approval != "draft":
        text = tr("Page %1 · %2 of %3")
    return text.replace("%1", str(page.entry.number)).replace("%2", at).replace("%3", of)


def small_note(plan: PagePlan, part: PagePart) -> str:
    """Return the line under the title on small glass: page number, part, draft mark."""
    return _note(plan.page, str(part.number), str(len(plan.parts)))


def _numbered(parts: list[PagePart]) -> tuple[PagePart, ...]:
    return tuple(PagePart(p.section, p.index, i, p.kind, p.pieces, p.links, p.choices) for i, p in enumerate(parts, 1))
