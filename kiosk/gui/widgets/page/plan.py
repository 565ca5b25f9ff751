"""A page on paper before it is built: its head, its sections, and the parts its words are dealt into."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import Bullets
from kiosk.content.walk import paragraphs
from kiosk.content.walk import plain as words_of
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.viewmodels.library import TREATMENT_GROUPS
from kiosk.gui.viewmodels.translations import day
from kiosk.gui.widgets.asking import ask_pieces
from kiosk.gui.widgets.blocks import compose, plain
from kiosk.gui.widgets.boxes import folded
from kiosk.gui.widgets.page.original import original_pieces, own_blocks
from kiosk.gui.widgets.pieces import Entry, Line, Piece, sentences, set_entry
from kiosk.gui.widgets.ways import Room, page_rows
from kiosk.gui.widgets.word_buttons import Area, keep_room, room_for_words, with_words
from kiosk.layout.flow import Placed, deal
from kiosk.navigation.route import Route
from kiosk.takeaway.questions import is_asked, questions_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.content.model import Block, Link, Page, Paragraph, Section
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.rect import Rect

translate = QCoreApplication.translate

LOOK = "look"
MENU = "menu"
MORE = "more"
SOURCES = "sources"

TAB_HEIGHT = 20.5
TAB_GAP = 4.0
TAB_PADDING = 3.0
CARD_GAP = 6.0
# Ends a line within a word, and is no part of it.
_LINE_END = "\u2028"
# What of a column an address may fill, beside its mark.
_ADDRESS_SHARE = 0.9
# Above the title of a section that begins low on a part.
_SECTION_GAP = 6.0

PartKind = Literal["look", "menu", "text", "links", "places"]
Parts = tuple[tuple[Placed[Piece], ...], ...]


@dataclass(frozen=True, slots=True)
class PagePart:
    """What stands on the glass at one time. ``index`` counts within the section, ``number`` within the page.

    ``also`` are the sections that begin on this part below the end of ``section``. Where a part of words has
    ``choices``, they stand in one row below it; a part of nothing else has them in so many ``columns``. The answer to
    a card counts with the card.
    """

    section: str
    index: int
    number: int
    kind: PartKind
    pieces: tuple[Placed[Piece], ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()
    columns: int = 0
    is_answer: bool = False


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page dealt for one glass. Rectangles in mm.

    Args:
        page: The page.
        tabs: Section ids and titles, in order; the last on small glass is "More".
        tab_rows: Which tabs stand on each row (large glass).
        tab_widths: Their widths.
        parts: What can be on the glass, in order; sources stand last and are not walked through.
        cards: The links that stand below the words (large glass).
        card_places: One for each card, then one for "More"; on small glass the place of the picture's states, where
            they do not stand on the picture.
        picture: Where the picture stands.
        words: The column beside or below the picture.
        head: Title and what goes with it, on every part (large glass).
        tabs_top: Top of the first row of tabs.
        body: Where the pieces of a part stand.
        small: Whether this is the plan for small glass.
        caption_place: Where what is said of the picture stands beside it; None: on it.
        menu: Where the section buttons stand beside the picture, if they do (small glass).
        note: What stands in free room beside a picture that has a part to itself (small glass).
        choice_row: Where the choices below the words of a part stand, if any (small glass).
        said: How many sentences of the summary stand beside the picture already (small glass).
        guide: Where the button to the page's guide stands, if it has one: on every part on large glass, else with the
            picture.
        look_head: What the head of the part with the picture has, where that is not all of its width (small glass).
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
    caption_place: Rect | None = None
    menu: Rect | None = None
    note: tuple[Rect, str, TextStyle] | None = None
    choice_row: Rect | None = None
    said: int = 0
    guide: Rect | None = None
    look_head: Rect | None = None

    @property
    def walked(self) -> int:
        """How many parts Next walks through: all but the sources."""
        return sum(part.section != SOURCES for part in self.parts)

    def number_of(self, route: Route) -> int:
        """Return the number of the part ``route`` names; the nearest there is where the text is dealt otherwise."""
        best = 0
        section = self._known(route.section)
        for i, part in enumerate(self.parts):
            if (part.section == section and part.index <= route.part) or section in part.also:
                best = i
            elif not route.section and i == 0:
                return 0
        return best

    def _known(self, section: str) -> str:
        """Return the section a route means: one side of the body is spoken of where both are."""
        if any(section == part.section or section in part.also for part in self.parts):
            return section
        return section.removeprefix("left-").removeprefix("right-")

    def route(self, number: int) -> Route:
        """Return the route of a part by its number."""
        part = self.parts[number]
        return Route(self.page.entry.id, part.section, part.index)

    def following(self, number: int) -> Route | None:
        """Return where Next leads from a part: past the sources, and from the last of these back to their button."""
        last = len(self.parts) - 1
        if self.parts[number].section == SOURCES and number == last:
            return Route(self.page.entry.id, MORE, sum(part.section == MORE for part in self.parts) - 1)
        if number + 1 > last or (self.parts[number].section != SOURCES and number + 1 >= self.walked):
            return None
        return self.route(number + 1)

    def place_of(self, part: PagePart) -> tuple[int, int]:
        """Return which part this is and of how many: of the page, or of its sources."""
        if part.section == SOURCES:
            return part.index + 1, len(self.parts) - self.walked
        return part.number, sum(each.section != SOURCES and not each.is_answer for each in self.parts)


def lead_style(kit: Toolkit) -> TextStyle:
    """Return the style of a page's summary, its first words."""
    return TextStyle(kit.heading().capital_mm, colour="ink")


def summary_words(page: Page) -> list[str]:
    """Return the sentences of a page's summary."""
    return ["".join(strand.text for strand in said) for said in sentences(plain(page.entry.summary))]


def together(said: Sequence[str]) -> str:
    """Return sentences as one text, Chinese ones without a space; isolated ones are one isolated run then."""
    return re.sub("(?<=[。？！]) ", "", " ".join(said).replace("\u2069 \u2066", " "))


def tint(page: Page) -> str:
    """Return the colour role of a page's subject."""
    if page.entry.kind == "help-now":
        return "red"
    if page.entry.kind in {"cause", "body"} or page.entry.group == "causes":
        return "clay"
    return "pine_deep" if page.entry.group in TREATMENT_GROUPS else "blue"


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets the words of one page for parts ``room`` mm high and ``width`` mm wide.

    ``shown`` are pages that have a button on every part anyhow; ``said`` is how many sentences of the summary stand
    with the picture already. ``beside`` is how many mm beside the words are free.
    """

    kit: Toolkit
    library: Library
    page: Page
    width: float
    room: float
    shown: frozenset[str] = frozenset()
    said: int = 0
    beside: float = 0.0

    def lead(self) -> list[Piece]:
        """Return what is still to be said of the page's summary."""
        rest = summary_words(self.page)[self.said :]
        if not rest:
            return []
        entry = Entry(plain(together(rest)), lead_style(self.kit), gap=0.0)
        return [*set_entry(self.kit, entry, self.width, self.room)]

    def section(self, section: Section) -> list[Piece]:
        """Return the words of a section."""
        asked = questions_of(self.page, section)
        own = own_blocks(section)
        made = [piece for block in own if not (asked and is_asked(block)) for piece in self.pieces_of(block)]
        made += original_pieces(self.kit, section, made, lambda kit, block: replace(self, kit=kit).pieces_of(block))
        if asked and made:
            made[-1].keep_with_next = True
        made += ask_pieces(self.kit, asked, self.width, is_last=section is self.page.sections[-1])
        for piece in made:
            piece.section = section.id
        return made

    def title(self, section: Section) -> Piece:
        """Return the line that begins a section low on a part."""
        style = self.kit.body("clay", bold=True)
        entry = Entry(plain(section.title), style, gap=_SECTION_GAP, keep_with_next=True, is_title=True)
        line = Line(self.kit, entry, self.width)
        line.section = section.id
        return line

    def pieces_of(self, block: Block) -> list[Piece]:
        """Return the words of a block, and which pages they lead to."""
        named = [self.library.named_in(self.page, paragraph) for paragraph in paragraphs(block)]
        if isinstance(block, Bullets) and all(map(_is_bare, block.items, named)):
            # A list of nothing but pages is its buttons.
            nothing = Room(0.0, 0.0)
            nothing.leads = tuple(target for found in named for _, target in found)
            return [nothing]
        pieces = compose(self.kit, block, self.width, self.room - room_for_words(self.kit, block))
        for words, target in [pair for found in named for pair in found]:
            if target not in self.shown:
                said = _holding(pieces, words.replace("\u00ad", ""))
                said.leads = (*said.leads, target)
        return pieces

    def deal(self, pieces: Sequence[Piece]) -> Parts:
        """Deal pieces into parts, with the buttons they call for below them."""
        return with_words(self.kit, self.page, partial(self._dealt, pieces), self._area)

    @property
    def _area(self) -> Area:
        return Area(self.width, self.room, self.beside)

    def _dealt(self, pieces: Sequence[Piece], below: float) -> Parts:
        """Deal pieces so that parts with words to explain keep ``below`` mm free for that."""
        parts = deal(pieces, self.room, fold=partial(self._shown, below=below))
        return tuple(fitting for part in parts for fitting in self._fitting(part))

    def fill(self, pieces: Sequence[Piece], room: float | None = None) -> Parts:
        """Deal pieces so that the first part holds as many as can be, in ``room`` mm if that has less than others."""
        first = self if room is None else replace(self, room=room)
        for count in range(len(pieces), 1, -1):
            begun = first.deal(pieces[:count])
            if len(begun) == 1 and end_of(begun[0]) <= first.room + 0.01:
                return (*begun, *self.deal(pieces[count:]))
        return self.deal(pieces)

    def _fitting(self, part: tuple[Placed[Piece], ...]) -> list[tuple[Placed[Piece], ...]]:
        """Return the part, or several where words are so large that buttons below them need parts of their own."""
        made: list[list[Placed[Piece]]] = [[]]
        top = 0.0
        for placed in part:
            if made[-1] and placed.y - top + placed.piece.height > self.room + 0.01:
                made.append([])
                top = placed.y
            made[-1].append(Placed(placed.piece, placed.y - top))
        return [tuple(pieces) for pieces in made]

    def _shown(self, pieces: Sequence[Piece], below: float) -> list[Piece]:
        """Return what is shown of the pieces of a part: boxes, and a button for each page the words name."""
        shown = folded(pieces)
        leads = dict.fromkeys(lead for piece in pieces for lead in piece.leads)
        rows: list[Piece] = [*page_rows(self.kit, self.library.known(leads), self.width)] if leads else []
        rows += keep_room(self.kit, [*shown, *rows], below, self._area)
        for row in rows:
            row.section = pieces[-1].section
        return [*shown, *rows]


def end_of(part: Sequence[Placed[Piece]]) -> float:
    """Return where the last piece of a part ends, in mm from its top; 0 if there is none."""
    return max((placed.y + placed.piece.height for placed in part), default=0.0)


def _is_bare(item: Paragraph, named: list[tuple[str, str]]) -> bool:
    return len(named) == 1 and words_of(item).strip() == named[0][0]


def _holding(pieces: Sequence[Piece], words: str) -> Piece:
    return next((piece for piece in pieces if words in piece.text.replace("\u00ad", "")), pieces[-1])


@dataclass(frozen=True, slots=True)
class Dealt:
    """A section and the parts its pieces are dealt into."""

    id: str
    title: str
    parts: Parts


def sections_of(setter: Setter, *, introduced: bool) -> list[Dealt]:
    """Return the page's own sections, each dealt by itself; the summary first if asked."""
    made = []
    for i, section in enumerate(setter.page.sections):
        pieces = [*(setter.lead() if introduced and i == 0 else ()), *setter.section(section)]
        # What needs help at once is not dealt evenly: as much of it as fits is seen at the first look.
        is_urgent = i == 0 and setter.page.entry.kind == "help-now"
        made.append(Dealt(section.id, section.title, setter.fill(pieces) if is_urgent else setter.deal(pieces)))
    return made


def running_parts(setter: Setter, sections: Sequence[Section], *, introduced: bool) -> list[PagePart]:
    """Deal sections one after the other as they are read: one may begin where another ends, under its title."""
    stream: list[Piece] = []
    for i, section in enumerate(sections):
        lead = setter.lead() if introduced and i == 0 else []
        for piece in lead:
            piece.section = section.id
        stream += [setter.title(section), *lead, *setter.section(section)]
    parts: list[PagePart] = []
    seen: dict[str, int] = {}
    for pieces in setter.deal(stream):
        first = pieces[0].piece.section
        also = tuple(placed.piece.section for placed in pieces if placed.piece.is_title)
        parts.append(PagePart(first, seen.get(first, 0), 0, "text", pieces, also=tuple(s for s in also if s != first)))
        for section_id in (first, *parts[-1].also):
            seen[section_id] = seen.get(section_id, 0) + 1
    return parts


def source_parts(setter: Setter) -> list[PagePart]:
    """Return the parts that say who says so, and when the page was checked."""
    kit, page = setter.kit, setter.page
    # Citations have words too long for the largest size on the narrowest glass.
    style = kit.meta("ink")
    about = translate("Page", "Published by %1. Last checked %2, next check %3.")
    about = (
        about.replace("%1", page.publisher).replace("%2", day(page.last_checked)).replace("%3", day(page.next_check))
    )
    entries = [Entry(plain(about), style, gap=0.0)]
    if page.sources:
        # An address may be longer than a line; the mark and its room stand before it.
        room = kit.px(setter.width) * _ADDRESS_SHARE
        citations = [_broken(kit, setter.library.citation(key), style, room) for key in page.sources]
        entries += [Entry(plain(citation), style, "•", 2.4) for citation in citations]
    else:
        general = translate("Page", "This page gives general knowledge of the field and no figures.")
        entries.append(Entry(plain(general), style))
    lines = [line for entry in entries for line in set_entry(kit, entry, setter.width, setter.room)]
    for line in lines:
        line.text = line.text.replace(_LINE_END, "")
    return [PagePart(SOURCES, i, 0, "text", part) for i, part in enumerate(setter.deal(lines))]


def _broken(kit: Toolkit, citation: str, style: TextStyle, room: float) -> str:
    """Return a citation with its addresses broken, after a point or a slash, where they are wider than ``room`` px."""
    words = []
    for word in citation.split(" "):
        lines = [""]
        for piece in re.split(r"(?<=[./])(?=.)", word):
            if lines[-1] and kit.typesetter.width(lines[-1] + piece, style) > room:
                lines.append("")
            lines[-1] += piece
        words.append(_LINE_END.join(lines))
    return " ".join(words)


def text_parts(dealt: Iterable[Dealt]) -> list[PagePart]:
    """Return the parts of sections dealt one by one."""
    return [PagePart(s.id, i, 0, "text", pieces) for s in dealt for i, pieces in enumerate(s.parts)]


def numbered(parts: list[PagePart]) -> tuple[PagePart, ...]:
    """Return the parts with their numbers within the page; the answer to a card has that of its card."""
    counts = accumulate(int(not part.is_answer) for part in parts)
    return tuple(replace(part, number=count) for part, count in zip(parts, counts, strict=True))
