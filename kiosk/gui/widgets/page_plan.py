"""A page on paper before it is built: its head, its sections, and the parts its words are dealt into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from kiosk.gui.typography.typesetter import Strand, TextStyle
from kiosk.gui.viewmodels.library import TREATMENT_GROUPS
from kiosk.gui.widgets.blocks import compose, plain
from kiosk.gui.widgets.controls import Card
from kiosk.gui.widgets.pieces import Entry, Piece, sentences, set_entry
from kiosk.layout.flow import Placed, deal
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from kiosk.content.model import Link, Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.rect import Rect

translate = QCoreApplication.translate

LOOK = "look"
MENU = "menu"
MORE = "more"

TAB_HEIGHT = 20.5
TAB_GAP = 4.0
TAB_PADDING = 3.0
CARD_GAP = 6.0

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

    Args:
        page: The page.
        tabs: Section ids and titles, in order; the last on small glass is "More".
        tab_rows: Which tabs stand on each row (large glass).
        tab_widths: Their widths.
        parts: What can be on the glass, in order.
        cards: The links that stand below the words (large glass).
        card_places: One for each card, then one for "More"; on small glass the place of the picture's states, where
            they do not stand on the picture.
        picture: Where the picture stands.
        words: The column beside or below the picture.
        head: Title and what goes with it, on every part.
        tabs_top: Top of the first row of tabs.
        body: Where the pieces of a part stand.
        small: Whether this is the plan for small glass.
        has_caption: Whether the picture's caption stands on the picture.
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
    has_caption: bool = True

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


def sections_of(
    kit: Toolkit, library: Library, page: Page, width: float, room: float, *, introduced: bool
) -> list[Dealt]:
    """Return the page's own sections and its sources, dealt into parts of ``room`` mm; the summary first if asked."""
    made = []
    lead = set_entry(kit, Entry(plain(page.entry.summary), lead_style(kit), gap=0.0), width, room) if introduced else []
    for i, section in enumerate(page.sections):
        pieces: list[Piece] = [*lead] if i == 0 else []
        pieces += [piece for block in section.blocks for piece in compose(kit, block, width, room)]
        made.append(Dealt(section.id, section.title, tuple(deal(pieces, room))))
    made.append(Dealt(MORE, translate("Page", "More"), tuple(deal(_sources(kit, library, page, width, room), room))))
    return made


@dataclass(frozen=True, slots=True)
class Dealt:
    """A section and the parts its pieces are dealt into."""

    id: str
    title: str
    parts: tuple[tuple[Placed[Piece], ...], ...]


def _sources(kit: Toolkit, library: Library, page: Page, width: float, room: float) -> list[Piece]:
    about = translate("Page", "Published by %1. Last checked %2, next check %3.")
    about = about.replace("%1", page.publisher).replace("%2", page.last_checked).replace("%3", page.next_check)
    entries = [Entry(plain(about), kit.body(), gap=0.0)]
    if page.sources:
        entries += [Entry(plain(library.citation(key)), kit.body(), "•", 2.4) for key in page.sources]
    else:
        entries.append(
            Entry(
                plain(translate("Page", "This page gives general knowledge of the field and no figures.")), kit.body()
            )
        )
    return [line for entry in entries for line in set_entry(kit, entry, width, room)]


def link_parts(kit: Toolkit, library: Library, page: Page, links: tuple[Link, ...], body: Rect) -> list[PagePart]:
    """Return the parts that show ``links`` as cards."""
    columns, height = card_columns(kit, library, page, links, body)
    rows = max(1, int((body.height + CARD_GAP) // (height + CARD_GAP)))
    size = rows * columns
    chunks = [links[i : i + size] for i in range(0, len(links), size)]
    return [PagePart(MORE, i, 0, "links", links=chunk) for i, chunk in enumerate(chunks)]


def card_columns(kit: Toolkit, library: Library, page: Page, links: tuple[Link, ...], body: Rect) -> tuple[int, float]:
    """Return how many cards stand side by side in ``body``, and their height in mm."""
    columns = 2 if body.width >= 150.0 * kit.scale else 1
    height = card_height(kit, library, page, links, (body.width - CARD_GAP * (columns - 1)) / columns)
    if columns == 2 and height > body.height:
        return 1, card_height(kit, library, page, links, body.width)
    return columns, height


def _verdict(library: Library, link: Link) -> str:
    return link.verdict or library.entry(link.page).verdict


def card_words(library: Library, page: Page, link: Link) -> tuple[str, str]:
    """Return the two lines of a card: where it leads, and the verdict that goes with every way into acupuncture."""
    entry = library.entry(link.page)
    verdict = "" if page.entry.group in TREATMENT_GROUPS else _verdict(library, link)
    # Beside a verdict no card stands bare: the other one says in a sentence what it leads to.
    has_verdicts = page.entry.group not in TREATMENT_GROUPS and any(_verdict(library, other) for other in page.related)
    detail = verdict or (sentences([Strand(entry.summary)])[0][0].text if has_verdicts else "")
    return link.label or entry.title, detail


def card_height(kit: Toolkit, library: Library, page: Page, links: tuple[Link, ...], width: float) -> float:
    """Return the height in mm that holds any of ``links`` as a card ``width`` mm wide."""
    return max((Card.needed(kit, *card_words(library, page, link), width) for link in links), default=0.0)


def numbered(parts: list[PagePart]) -> tuple[PagePart, ...]:
    """Return the parts with their numbers within the page."""
    return tuple(PagePart(p.section, p.index, i, p.kind, p.pieces, p.links, p.choices) for i, p in enumerate(parts, 1))
