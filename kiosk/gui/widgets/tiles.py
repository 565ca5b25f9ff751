"""Screens made of tiles: home on small glass, and the lists of pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.viewmodels.library import BODY_PAGE, TOPICS, TREATMENT_GROUPS
from kiosk.gui.widgets.body_tile import BodyTile
from kiosk.gui.widgets.controls import PLAIN, TREATMENT, Card, Look, Tile
from kiosk.gui.widgets.page.head import head_height, head_words
from kiosk.gui.widgets.paper import Paper, Words, draft_line
from kiosk.gui.widgets.screen import Screen, ScreenParts
from kiosk.gui.widgets.toolkit import LONGEST_LINE
from kiosk.gui.widgets.topics_tile import TopicsTile, topics_words
from kiosk.layout.grid import choose_grid
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import Page, PageEntry
    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.flow import Placed
    from kiosk.layout.frames import ScreenFrame
    from kiosk.layout.grid import Grid

    HeadLine = tuple[Rect, str, TextStyle]
    Dealt = tuple[Placed[Piece], ...]

translate = QCoreApplication.translate

TILE_GAP = 8.0
TILE_GAP_SMALL = 5.0
# What a list leads to besides stands this far in mm below it, at most so many cards side by side, each this wide.
_ABOVE_ALSO = 4.0
_MOST_ALSO = 4
_LEAST_ALSO = 60.0
_CARD_EXTRA = 17.0
# On small glass a tile lower than this in mm shows too little for a line of words above it.
_LEAST_TILE = 30.0
_BELOW_LINE = 2.0
# Lines of the head stand this much closer than lines of running text, and this far apart across, in mm.
_LINE_SHARE = 0.86
_BETWEEN = 5.0
# From this text size on a title has no line of its own size any more.
_PLAIN_TITLE_FROM = 1.5
_WIDEST = (8, 8)


class TileSpec(NamedTuple):
    """What a tile shows and where it leads. ``title`` is as short as ``entry`` allows, ``name`` is whole."""

    title: str
    name: str
    picture: str
    opens: str
    treatment: bool = False

    @property
    def look(self) -> Look:
        """Its colours: treatment is pine, everything else plain."""
        return TREATMENT if self.treatment else PLAIN


def spec_of(entry: PageEntry) -> TileSpec:
    """Return the tile for a page."""
    return TileSpec(
        entry.short_title,
        entry.title.replace("\u00ad", ""),
        entry.picture,
        entry.id,
        entry.group in TREATMENT_GROUPS,
    )


def topics_spec() -> TileSpec:
    """Return the tile for the page of all topics."""
    return TileSpec(translate("Topics", "A to Z"), topics_words(), "", TOPICS)


class PlacedTile(NamedTuple):
    """A tile, its place in mm, and the width of a picture its title stands beside; 0 where it stands below."""

    spec: TileSpec
    where: Rect
    beside: float = 0.0


@dataclass(frozen=True, slots=True)
class TilePart:
    """What stands on one part: lines of words, tiles, cards, and pieces of running text with their area."""

    lines: tuple[HeadLine, ...] = ()
    tiles: tuple[PlacedTile, ...] = ()
    cards: tuple[AlsoCard, ...] = ()
    pieces: tuple[Placed[Piece], ...] = ()
    area: Rect | None = None


def grid_for(kit: Toolkit, specs: Sequence[TileSpec], area: Rect, gap: float) -> Grid:
    """Return how the tiles stand in ``area``, ``gap`` mm apart."""
    titles = [spec.title for spec in specs]
    return choose_grid(
        len(specs),
        area.width,
        area.height,
        min_width=min(Tile.least_width(kit, titles), area.width),
        min_height=lambda width: Tile.least_height(kit, titles, width),
        gap=gap,
        aspect=1.15,
    )


def fitting_line(
    kit: Toolkit, specs: Sequence[TileSpec], area: Rect, text: str, style: TextStyle, gap: float = TILE_GAP_SMALL
) -> bool:
    """Return whether ``text`` may stand above the tiles: they need no more parts, and stay high enough to look at."""
    height = Words.height_of(kit, text, style, area.width) + _BELOW_LINE
    with_it = grid_for(kit, specs, area.cut_top(height)[1], gap)
    rest = area.height - height - (with_it.rows - 1) * gap
    width = (area.width - (with_it.columns - 1) * gap) / with_it.columns
    least = max(Tile.least_height(kit, [spec.title for spec in specs], width), _LEAST_TILE)
    return with_it.parts <= grid_for(kit, specs, area, gap).parts and rest / with_it.rows >= least


def dealt_tiles(
    kit: Toolkit, specs: Sequence[TileSpec], area: Rect, gap: float, later: Rect | None = None
) -> list[tuple[PlacedTile, ...]]:
    """Return the tiles of each part: the first in ``area``, the others in ``later``, all with one layout."""
    grid = grid_for(kit, specs, area, gap)
    parts = []
    beside = 0.0
    for number, start in enumerate(range(0, len(specs), grid.capacity)):
        cells = (area if number == 0 else later or area).cells(grid.columns, grid.rows, gap)
        if number == 0:
            beside = Tile.room_beside(kit, [spec.title for spec in specs], cells[0].width, cells[0].height)
        chunk = specs[start : start + grid.capacity]
        parts.append(tuple(PlacedTile(spec, where, beside) for spec, where in zip(chunk, cells, strict=False)))
    return parts


def add_tile(kit: Toolkit, placed: PlacedTile, holder: QWidget) -> Tile:
    """Make the tile on its place."""
    spec, where, beside = placed
    kind = {BODY_PAGE: BodyTile, TOPICS: TopicsTile}.get(spec.opens.partition("#")[0], Tile)
    tile = kind(
        kit, spec.title, holder, name=spec.name, picture=spec.picture, look=spec.look, opens=spec.opens, beside=beside
    )
    tile.setObjectName(f"tile-{spec.opens}")
    tile.setGeometry(kit.on_glass(where))
    return tile


def part_words(number: int, count: int) -> str:
    """Return which part this is, from 0, and of how many."""
    return translate("Page", "Part %1 of %2").replace("%1", str(number + 1)).replace("%2", str(count))


class TileParts(ScreenParts):
    """A list of pages as tiles under a head, dealt into parts where they do not all fit."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, *, page_id: str, title: str, parts: list[TilePart]) -> None:
        super().__init__(kit, frame, page_id=page_id, title=title, count=len(parts))
        self.parts = parts

    def build(self, number: int, holder: QWidget) -> None:
        """Make what stands on a part."""
        kit, part = self.kit, self.parts[number]
        for rect, text, style in part.lines:
            Words(kit, text, style, rect, holder)
        if part.area is not None:
            Paper(kit, part.pieces, part.area, holder)
        for placed in part.tiles:
            add_tile(kit, placed, holder)
        for spec, where in part.cards:
            card = Card(kit, spec.name, holder, look=spec.look, opens=spec.opens)
            card.setObjectName(f"tile-{spec.opens}")
            card.setGeometry(kit.on_glass(where))


class AlsoCard(NamedTuple):
    """A page a list does not hold but leads to, and the place of its card in mm below the heading's top."""

    spec: TileSpec
    where: Rect


def see_also(kit: Toolkit, specs: Sequence[TileSpec], area: Rect) -> tuple[tuple[AlsoCard, ...], ...]:
    """Return ``specs`` as cards in as many parts as ``area`` asks for, below room for a heading."""
    gap = TILE_GAP_SMALL if kit.small else TILE_GAP
    top = kit.line(kit.body(bold=True)) + 1.0
    for columns in range(min(len(specs), _MOST_ALSO), 0, -1):
        width = (area.width - gap * (columns - 1)) / columns
        words = max(kit.mm(kit.typesetter.longest_word(spec.name, kit.card_title())) for spec in specs)
        if columns == 1 or width >= max(words + _CARD_EXTRA, _LEAST_ALSO * kit.scale):
            break
    height = max(Card.needed(kit, spec.name, "", width) for spec in specs)
    rows = max(1, int((area.height - top + gap) // (height + gap)))
    size = rows * columns
    parts = []
    for start in range(0, len(specs), size):
        chunk = specs[start : start + size]
        used = -(-len(chunk) // columns)
        block = Rect(0.0, top, area.width, used * height + (used - 1) * gap)
        parts.append(tuple(AlsoCard(*pair) for pair in zip(chunk, block.cells(columns, used, gap), strict=False)))
    return tuple(parts)


def _also_at(kit: Toolkit, cards: Sequence[AlsoCard], area: Rect) -> tuple[HeadLine, tuple[AlsoCard, ...]]:
    """Return the heading at the top of ``area`` and the cards on their places on the glass."""
    style = kit.body("ink_soft", bold=True)
    line = Rect(area.x, area.y, area.width, kit.line(style)), translate("Page", "See also"), style
    moved = (AlsoCard(spec, Rect(area.x + r.x, area.y + r.y, r.width, r.height)) for spec, r in cards)
    return line, tuple(moved)


def hub_screen(kit: Toolkit, frame: ScreenFrame, library: Library, page_id: str, parent: QWidget) -> Screen:
    """Return the list that a hub page is."""
    page = library.page(page_id)
    parts = _small_hub(kit, frame, library, page) if kit.small else _large_hub(kit, frame, library, page)
    return Screen(TileParts(kit, frame, page_id=page_id, title=page.entry.title, parts=parts), parent)


def _words_of(kit: Toolkit, library: Library, page: Page, area: Rect, said: int) -> list[tuple[str, Dealt]]:
    """Return the words of a list, part by part, each with the title of its section."""
    if not page.sections:
        return []
    from kiosk.gui.widgets.page.plan import Setter, sections_of  # noqa: PLC0415 - not every list has words to set

    titles = {section.id: section.title for section in page.sections}
    dealt = sections_of(Setter(kit, library, page, area.width, area.height, said=said), introduced=kit.small)
    return [(titles.get(section.id, ""), part) for section in dealt for part in section.parts]


def _large_hub(kit: Toolkit, frame: ScreenFrame, library: Library, page: Page) -> list[TilePart]:
    """Return the parts of a list on a display: what else there is stands below the tiles."""
    specs = [spec_of(entry) for entry in library.listed(page.entry.id)]
    beside = [spec_of(entry) for entry in library.beside(page.entry.id)]
    draft = draft_line(kit, page)
    colour = "clay" if page.entry.group == "causes" else "pine_deep"
    number = translate("Page", "Page %1").replace("%1", str(page.entry.number))
    area = frame.content
    lines: list[HeadLine] = []
    for text, style, after in (
        (number, kit.meta(colour, bold=True), 0.0),
        (page.entry.title, kit.title(), 0.0),
        *([(draft, kit.meta("ink_soft"), 1.0)] if draft else []),
        (page.entry.summary, kit.body(), 4.0),
    ):
        where, area = area.cut_top(Words.height_of(kit, text, style, area.width), after)
        lines.append((where, text, style))
    cards: tuple[AlsoCard, ...] = ()
    if beside:
        first = see_also(kit, beside, area)[0]
        foot, area = area.cut_bottom(max(card.where.bottom for card in first), _ABOVE_ALSO)
        heading, cards = _also_at(kit, first, foot)
    words = Rect(area.x, area.y, min(area.width, LONGEST_LINE * kit.scale), area.height)
    tiles = dealt_tiles(kit, specs, area, TILE_GAP)
    parts = [TilePart((heading,) if cards else (), placed, cards) for placed in tiles]
    parts += [TilePart(pieces=part, area=words) for _, part in _words_of(kit, library, page, words, 0)]
    return [replace(part, lines=(*_with_place(kit, lines, i, len(parts)), *part.lines)) for i, part in enumerate(parts)]


def _with_place(kit: Toolkit, lines: list[HeadLine], number: int, count: int) -> list[HeadLine]:
    """Return ``lines`` with the number of the part at the end of the first, where there is more than one part."""
    if count < 2:
        return lines
    (first, text, style), *others = lines
    place, meta = part_words(number, count), kit.meta("ink_soft")
    wide = kit.mm(kit.typesetter.width(place, meta)) + 1.0
    end, start = first.cut_right(wide, 1.0)
    return [(start, text, style), (Rect(end.x, end.y, wide, kit.line(meta)), place, meta), *others]


def _small_hub(kit: Toolkit, frame: ScreenFrame, library: Library, page: Page) -> list[TilePart]:
    """Return the parts of a list on small glass: its tiles, its words, and what it leads to besides."""
    content = frame.content
    specs = [spec_of(entry) for entry in library.listed(page.entry.id)]
    beside = [spec_of(entry) for entry in library.beside(page.entry.id)]
    below = content.cut_top(_hub_head(kit, page, _WIDEST, content, kit.title())[1] - content.y + _BELOW_LINE)[1]
    # What the list is about is said before it is shown, once.
    first = page.entry.summary.partition(". ")[0].removesuffix(".") + "."
    lead: list[HeadLine] = []
    area = below
    if fitting_line(kit, specs, below, first, kit.body()):
        where, area = below.cut_top(Words.height_of(kit, first, kit.body(), below.width), _BELOW_LINE)
        lead.append((where, first, kit.body()))
    tiles = dealt_tiles(kit, specs, area, TILE_GAP_SMALL, below)
    text = content.cut_top(_text_head(kit, page, "", _WIDEST, content)[1] - content.y + _BELOW_LINE)[1]
    text = Rect(text.x, text.y, min(text.width, LONGEST_LINE * kit.scale), text.height)
    words = _words_of(kit, library, page, text, len(lead))
    parts = [TilePart(tiles=placed) for placed in tiles]
    parts += [TilePart(pieces=part, area=text) for _, part in words]
    if beside:
        parts = _with_also(kit, beside, parts, Rect(content.x, text.y, content.width, text.height))
    made = []
    for number, part in enumerate(parts):
        place = number + 1, len(parts)
        if part.tiles:
            head = [*_hub_head(kit, page, place, content, kit.title())[0], *(lead if number == 0 else ())]
        else:
            at = number - len(tiles)
            head = _text_head(kit, page, words[at][0] if at < len(words) else "", place, content)[0]
        made.append(replace(part, lines=(*head, *part.lines)))
    return made


def _with_also(kit: Toolkit, beside: Sequence[TileSpec], parts: list[TilePart], area: Rect) -> list[TilePart]:
    """Return ``parts`` with what a list leads to besides: below the last words where they leave room, or after them."""
    last = parts[-1]
    if last.pieces:
        end = max(placed.y + placed.piece.height for placed in last.pieces)
        free = area.cut_top(end, _ABOVE_ALSO)[1]
        dealt = see_also(kit, beside, free)
        if len(dealt) == 1 and max(card.where.bottom for card in dealt[0]) <= free.height:
            heading, cards = _also_at(kit, dealt[0], free)
            return [*parts[:-1], replace(last, lines=(heading,), cards=cards)]
    for chunk in see_also(kit, beside, area):
        heading, cards = _also_at(kit, chunk, area)
        parts = [*parts, TilePart((heading,), cards=cards)]
    return parts


def _text_head(
    kit: Toolkit, page: Page, section: str, place: tuple[int, int], content: Rect
) -> tuple[list[HeadLine], float]:
    """Return the head above words, as every page has it, and where it ends, in mm."""
    if page.sections:
        return head_words(kit, page, section, place, content), content.y + head_height(kit, page, content.width)
    return _hub_head(kit, page, place, content, kit.card_title())


def _hub_head(
    kit: Toolkit, page: Page, place: tuple[int, int], content: Rect, title: TextStyle
) -> tuple[list[HeadLine], float]:
    """Return the title of a list, its number, place and draft mark; and where they end, in mm."""
    meta = kit.meta("ink_soft")
    if kit.text_scale >= _PLAIN_TITLE_FROM:
        if page.sections:
            return _text_head(kit, page, "", place, content)
        title = kit.card_title()
    number = translate("Page", "Page %1").replace("%1", str(page.entry.number))
    part = part_words(place[0] - 1, place[1])
    draft = draft_line(kit, page)

    def wide(text: str, style: TextStyle) -> float:
        return kit.mm(kit.typesetter.width(text, style)) + 1.0

    lines: list[HeadLine] = []
    y = content.y - 1.5
    first = page.entry.short_title.replace("\u00ad", "")
    room = content.width - wide(number, meta) - _BETWEEN
    height = Words.height_of(kit, first, title, room)
    lines.append((Rect(content.x, y, room, height), first, title))
    # Both stand on one line of writing: the larger one hangs lower by half of what its capitals are higher.
    lower = (kit.line(title) - kit.line(meta) + title.capital_mm - meta.capital_mm) / 2
    lines.append(
        (Rect(content.right - wide(number, meta), y + lower, wide(number, meta), kit.line(meta)), number, meta)
    )
    y += height * 0.92
    one = not draft or wide(draft, meta) + _BETWEEN + wide(part, meta) <= content.width
    for text in (draft or part,) if one else (part, draft):
        lines.append((Rect(content.x, y, content.width, kit.line(meta)), text, meta))
        y += kit.line(meta) * _LINE_SHARE
    if one and draft:
        where, text, _ = lines[-1]
        lines[-1] = Rect(where.x, where.y, where.width - wide(part, meta) - _BETWEEN, where.height), text, meta
        end = Rect(content.right - wide(part, meta), where.y, wide(part, meta), where.height)
        lines.append((end, part, meta))
    return lines, y
