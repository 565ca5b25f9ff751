"""Screens made of tiles: home on small glass, and the lists of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.viewmodels.library import TREATMENT_GROUPS
from kiosk.gui.widgets.controls import PLAIN, TREATMENT, Card, Look, Tile
from kiosk.gui.widgets.paper import Paper, Words, draft_line
from kiosk.gui.widgets.screen import Screen
from kiosk.gui.widgets.toolkit import LONGEST_LINE
from kiosk.layout.grid import choose_grid
from kiosk.layout.rect import Rect
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import PageEntry
    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.flow import Placed
    from kiosk.layout.frames import ScreenFrame
    from kiosk.layout.grid import Grid

    Parts = tuple[tuple[Placed[Piece], ...], ...]
    DealWords = Callable[[float, float], Parts]

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


def grid_for(kit: Toolkit, specs: Sequence[TileSpec], area: Rect) -> Grid:
    """Return how the tiles stand in ``area``."""
    width, height = Tile.least(kit, [spec.title for spec in specs])
    gap = TILE_GAP_SMALL if kit.small else TILE_GAP
    width = min(width, area.width)
    height = min(height, area.height)
    return choose_grid(
        len(specs), area.width, area.height, min_width=width, min_height=height, gap=gap, aspect=1.15
    )  # fmt: skip


def fitting_line(kit: Toolkit, specs: Sequence[TileSpec], area: Rect, text: str, style: TextStyle) -> bool:
    """Return whether ``text`` may stand above the tiles: they need no more parts, and stay high enough to look at."""
    height = Words.height_of(kit, text, style, area.width) + _BELOW_LINE
    with_it = grid_for(kit, specs, area.cut_top(height)[1])
    rest = area.height - height - (with_it.rows - 1) * TILE_GAP_SMALL
    return with_it.parts <= grid_for(kit, specs, area).parts and rest / with_it.rows >= _LEAST_TILE


def add_tile(kit: Toolkit, spec: TileSpec, where: Rect, holder: QWidget) -> Tile:
    """Make the tile on its place."""
    tile = Tile(kit, spec.title, holder, name=spec.name, picture=spec.picture, look=spec.look, opens=spec.opens)
    tile.setObjectName(f"tile-{spec.opens}")
    tile.setGeometry(kit.on_glass(where))
    return tile


class TileScreen(Screen):
    """A list of pages as tiles under a head, dealt into parts where they do not all fit."""

    def __init__(
        self,
        kit: Toolkit,
        frame: ScreenFrame,
        parent: QWidget,
        *,
        page_id: str,
        title: str,
        head: Sequence[tuple[str, TextStyle, float]],
        specs: Sequence[TileSpec],
        beside: Sequence[TileSpec] = (),
        deal: DealWords | None = None,
    ) -> None:
        super().__init__(kit, frame, parent)
        self._page_id = page_id
        self._title = title.replace("\u00ad", "")
        self._specs = tuple(specs)
        area = frame.content
        self._head: list[tuple[Rect, str, TextStyle]] = []
        for text, style, after in head:
            height = Words.height_of(kit, text, style, area.width)
            self._head.append((Rect(area.x, area.y, area.width, height), text, style))
            area = area.cut_top(height + after)[1]
        self._cards = see_also(kit, beside, area) if beside else ()
        if self._cards and not kit.small:
            # A display has room for both at once: what else there is stands below the list.
            height = max(card.where.bottom for card in self._cards[0]) + _ABOVE_ALSO
            area = area.cut_bottom(height)[1]
        self._area = area
        self._grid = grid_for(kit, self._specs, area)
        words = Rect(area.x, area.y, min(area.width, LONGEST_LINE * kit.scale), area.height)
        self._words_area = words
        self._words = deal(words.width, words.height) if deal else ()

    @property
    def page_id(self) -> str:
        """The page it shows."""
        return self._page_id

    @property
    def title(self) -> str:
        """Its title."""
        return self._title

    @property
    def part_count(self) -> int:
        """How many parts its tiles, what else there is, and its words need."""
        return self._grid.parts + self._also_parts + len(self._words)

    @property
    def _also_parts(self) -> int:
        return len(self._cards) if self.kit.small else 0

    def number_of(self, route: Route) -> int:
        """Return the part; a list has no sections."""
        return min(route.part, self.part_count - 1)

    def route(self, number: int) -> Route:
        """Return the route of a part."""
        return Route(self._page_id, "", number)

    def build_part(self, number: int, holder: QWidget) -> None:
        """Make the head and the tiles of a part."""
        kit = self.kit
        for rect, text, style in self._head:
            Words(kit, text, style, rect, holder)
        words = number - self._grid.parts - self._also_parts
        if words >= 0:
            Paper(kit, self._words[words], self._words_area, holder)
            return
        if number >= self._grid.parts:
            self._add_also(number - self._grid.parts, self._area, holder)
            return
        if self._cards and not kit.small:
            self._add_also(0, self._area.cut_top(self._area.height, _ABOVE_ALSO)[1], holder)
        size = self._grid.capacity
        specs = self._specs[number * size : (number + 1) * size]
        gap = TILE_GAP_SMALL if kit.small else TILE_GAP
        cells = self._area.cells(self._grid.columns, self._grid.rows, gap)
        for spec, where in zip(specs, cells, strict=False):
            self.leads(add_tile(kit, spec, where, holder))

    def _add_also(self, part: int, area: Rect, holder: QWidget) -> None:
        """Write the heading and make the cards of what else there is, from the top of ``area``."""
        kit = self.kit
        style = kit.body("ink_soft", bold=True)
        Words(kit, translate("Page", "See also"), style, Rect(area.x, area.y, area.width, kit.line(style)), holder)
        for spec, where in self._cards[part]:
            card = Card(kit, spec.name, holder, look=spec.look, opens=spec.opens)
            card.setObjectName(f"tile-{spec.opens}")
            card.setGeometry(kit.on_glass(Rect(area.x + where.x, area.y + where.y, where.width, where.height)))
            self.leads(card)


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


def hub_screen(kit: Toolkit, frame: ScreenFrame, library: Library, page_id: str, parent: QWidget) -> TileScreen:
    """Return the list that a hub page is."""
    page = library.page(page_id)
    number = translate("Page", "Page %1").replace("%1", str(page.entry.number))
    colour = "clay" if page.entry.group == "causes" else "pine_deep"
    draft = draft_line(page)
    if kit.small:
        note = (
            translate("Page", "Page %1 · Draft: not checked by a clinician") if draft else translate("Page", "Page %1")
        )
        title_style = kit.body(bold=True)
        head = [
            (page.entry.short_title, title_style, 0.0),
            (note.replace("%1", str(page.entry.number)), kit.meta("ink_soft"), 2.0),
        ]
    else:
        head = [
            (number, kit.meta(colour, bold=True), 0.0),
            (page.entry.title, kit.title(), 0.0),
            *([(draft, kit.meta("ink_soft"), 1.0)] if draft else []),
            (page.entry.summary, kit.body(), 4.0),
        ]
    specs = [spec_of(entry) for entry in library.listed(page_id)]
    beside = [spec_of(entry) for entry in library.beside(page_id)]
    said = 0
    if kit.small:
        # What the list is about is said before it is shown.
        first = page.entry.summary.partition(". ")[0].removesuffix(".") + "."
        height = sum(Words.height_of(kit, text, style, frame.content.width) + after for text, style, after in head)
        area = frame.content.cut_top(height)[1]
        lower = area.cut_top(Words.height_of(kit, first, kit.body(), area.width) + _BELOW_LINE)[1]
        costs_none = not beside or len(see_also(kit, beside, lower)) <= len(see_also(kit, beside, area))
        if costs_none and fitting_line(kit, specs, area, first, kit.body()):
            head.append((first, kit.body(), _BELOW_LINE))
            said = 1

    def deal_words(width: float, room: float) -> Parts:
        # What sets words is loaded with the first list that has any.
        from kiosk.gui.widgets.page_plan import Setter, sections_of  # noqa: PLC0415 - a tenth of the start

        dealt = sections_of(Setter(kit, library, page, width, room, said=said), introduced=kit.small)
        return tuple(part for section in dealt for part in section.parts)

    deal = deal_words if page.sections else None
    return TileScreen(
        kit, frame, parent, page_id=page_id, title=page.entry.title, head=head, specs=specs, beside=beside, deal=deal
    )
