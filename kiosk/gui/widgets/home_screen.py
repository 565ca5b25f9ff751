"""Home: the body to touch, the causes, what else helps before acupuncture, and what to ask. Nothing is preselected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.viewmodels.library import BODY_PAGE, HOME, TOPICS, TREATMENT_GROUPS
from kiosk.gui.widgets.body_map import BodyMap
from kiosk.gui.widgets.controls import PLAIN, TREATMENT, Card, Tile
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.screen import Screen, ScreenParts
from kiosk.gui.widgets.tiles import (
    TILE_GAP,
    PlacedTile,
    TilePart,
    TileParts,
    add_tile,
    dealt_tiles,
    fitting_line,
    part_words,
    spec_of,
    topics_spec,
)
from kiosk.gui.widgets.topics_tile import topics_words
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.tiles import HeadLine, TileSpec
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame

translate = QCoreApplication.translate


class HomeParts(ScreenParts):
    """Home on a display: everything at once."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, library: Library) -> None:
        super().__init__(kit, frame, page_id=HOME, title=library.title, count=1)
        self._library = library

    def build(self, number: int, holder: QWidget) -> None:
        """Make the body panel, the head, the tiles and the wide cards."""
        del number
        content = self.frame.content
        if content.width >= content.height:
            body_panel, words = content.cut_left(content.width * 0.275, TILE_GAP)
            columns = 4
            rest = self._add_head(words, holder)
            low, rest = rest.cut_bottom(26.0 * self.kit.scale, TILE_GAP)
            wide, tiles = rest.cut_bottom(34.0 * self.kit.scale, TILE_GAP)
        else:
            rest = self._add_head(content, holder)
            low, rest = rest.cut_bottom(30.0 * self.kit.scale, TILE_GAP)
            wide, rest = rest.cut_bottom(34.0 * self.kit.scale, TILE_GAP)
            body_panel, tiles = rest.cut_left(rest.width * 0.4, TILE_GAP)
            columns = 2
        if BODY_PAGE in self._library:
            BodyMap(self.kit, body_panel, holder, title=translate("Home", "Touch where it hurts"))
        self._add_tiles(tiles, columns, holder)
        self._add_wide(wide, holder)
        self._add_low(low, holder)

    def _add_head(self, area: Rect, holder: QWidget) -> Rect:
        kit = self.kit
        lines: list[tuple[str, TextStyle]] = [(self.title, kit.title())]
        if kit.clinic_name:
            lines.insert(0, (kit.clinic_name, kit.meta("ink_soft", bold=True)))
        lines.append(
            (translate("Home", "Touch a picture. This screen does not record who you are."), kit.body("ink_soft"))
        )
        for text, style in lines:
            height = Words.height_of(kit, text, style, area.width)
            where, area = area.cut_top(height)
            Words(kit, text, style, where, holder)
        return area.cut_top(5.0)[1]

    def _add_tiles(self, area: Rect, columns: int, holder: QWidget) -> None:
        specs = home_topics(self._library)
        rows = -(-len(specs) // columns)
        cells = area.cells(columns, rows, TILE_GAP)
        beside = Tile.room_beside(self.kit, [spec.title for spec in specs], cells[0].width, cells[0].height)
        for spec, where in zip(specs, cells, strict=False):
            add_tile(self.kit, PlacedTile(spec, where, beside), holder)

    def _add_wide(self, area: Rect, holder: QWidget) -> None:
        """Offer what else helps as large as acupuncture, and before it."""
        for entry, where in zip(self._library.known(_WIDE), area.columns(2, TILE_GAP), strict=False):
            page_id = entry.id
            look = TREATMENT if entry.group in TREATMENT_GROUPS else PLAIN
            detail = _home_detail(page_id)
            self._add_card(Card(
                self.kit, entry.title, holder, detail=detail, look=look, picture=entry.picture, opens=page_id
            ), where)  # fmt: skip

    def _add_low(self, area: Rect, holder: QWidget) -> None:
        low = [(entry.title, entry.id) for entry in self._library.known(_LOW)]
        low.append((topics_words(), TOPICS))
        for (title, page_id), where in zip(low, area.columns(len(low), TILE_GAP), strict=True):
            self._add_card(Card(self.kit, title, holder, opens=page_id), where)

    def _add_card(self, card: Card, where: Rect) -> None:
        card.setObjectName(f"tile-{card.opens}")
        card.setGeometry(self.kit.on_glass(where))


_WIDE = ("what-helps", "acupuncture")
MOST_TILES = 60
"""Home of a pack it does not know has a tile for so many of its pages; the topics lead to all of them."""

_LOW = ("questions-to-ask", "true-or-not", "words-explained")

# On small glass: between tiles, and below the head, in mm.
_GAP_SMALL = 4.0
_BELOW_HEAD = 1.0
# From this text size on the title grows less than the tiles.
_LARGE_WORDS = 1.5
# Stands for any number of parts while the head is measured.
_WIDEST = (7, 8)
# What the body has of the width where it stands beside all tiles, and how much higher in mm than the least these are.
_BODY_SHARE = 0.2
_MORE_PICTURE = 6.0


def _home_detail(page_id: str) -> str:
    if page_id == "what-helps":
        return translate("Home", "Moving, heat, exercise, medicines")
    return translate("Home", "What it is, and what studies show")


def home_topics(library: Library) -> list[TileSpec]:
    """Return the tiles of home on a display: what it is, and the causes as their list has them."""
    topics = [*library.known(("what-is-back-pain",)), *library.members("causes")]
    return [spec_of(entry) for entry in topics]


def is_known(library: Library) -> bool:
    """Return whether the pack has the pages home is laid out for; another pack gets a tile for every page."""
    return bool(library.known((BODY_PAGE, *_WIDE))) and bool(home_topics(library))


def large_home(kit: Toolkit, frame: ScreenFrame, library: Library, parent: QWidget) -> Screen:
    """Return home on a display."""
    return Screen(HomeParts(kit, frame, library), parent)


def small_home(kit: Toolkit, frame: ScreenFrame, library: Library, parent: QWidget) -> Screen:
    """Return home on small glass: a tile for every list and every page that stands on none."""
    ids: Sequence[str] = (
        BODY_PAGE,
        "what-is-back-pain",
        "causes",
        "what-helps",
        "acupuncture",
        "how-it-may-help",
        *_LOW,
    )
    entries = library.known(ids) if is_known(library) else library.first(MOST_TILES)
    specs = [spec_of(entry) for entry in entries]
    parts = _small_parts(kit, frame, library, [*specs, topics_spec()])
    if is_known(library) and len(parts) > 1 and len(parts) > len(_small_parts(kit, frame, library, specs)):
        # Rather than that one tile more begins another part, a page stands back that the topics lead to as well.
        parts = _small_parts(kit, frame, library, [*specs[:-1], topics_spec()])
    return Screen(TileParts(kit, frame, page_id=HOME, title=library.title, parts=parts), parent)


def _small_parts(kit: Toolkit, frame: ScreenFrame, library: Library, specs: Sequence[TileSpec]) -> list[TilePart]:
    """Return the tiles under a head, in as many parts as they need."""
    large = kit.text_scale >= _LARGE_WORDS
    title = kit.card_title() if large else kit.body(bold=True)
    clinic = [(kit.clinic_name, kit.meta("ink_soft", bold=True))] if kit.clinic_name and not large else []
    named = [*clinic, (library.title, title)]
    part = (part_words(*_WIDEST), kit.meta("ink_soft"))
    if not fitting_line(kit, specs, frame.content, library.title, title, _GAP_SMALL):
        named = clinic
    parts: list[tuple[PlacedTile, ...]] = []
    # The title yields to the words that say there is more than one part.
    for lines, room in ((named, 0.0), (named, _wide(kit, *part)), (clinic, _wide(kit, *part)), ([*clinic, part], 0.0)):
        head, area = _small_head(kit, lines, frame.content)
        parts = _around_body(kit, specs, area) or dealt_tiles(kit, specs, area, _GAP_SMALL)
        is_last = part in lines
        if is_last or (room == 0.0 and len(parts) == 1):
            break
        if room and head and _wide(kit, *lines[0]) + room <= frame.content.width:
            break
    return [
        TilePart(_with_part(kit, head, is_line=is_last, number=i, count=len(parts)), tiles)
        for i, tiles in enumerate(parts)
    ]


def _wide(kit: Toolkit, text: str, style: TextStyle) -> float:
    return kit.mm(kit.typesetter.width(text, style)) + 1.0


def _small_head(kit: Toolkit, lines: Sequence[tuple[str, TextStyle]], area: Rect) -> tuple[list[HeadLine], Rect]:
    """Return the lines of the head on their places, and what they leave of ``area``."""
    head = []
    for text, style in lines:
        where, area = area.cut_top(Words.height_of(kit, text, style, area.width))
        head.append((where, text, style))
    return head, area.cut_top(_BELOW_HEAD)[1] if head else area


def _with_part(kit: Toolkit, head: list[HeadLine], *, is_line: bool, number: int, count: int) -> tuple[HeadLine, ...]:
    """Return ``head`` with the number of the part: on its last line, or at the end of its first one."""
    text, style = part_words(number, count), kit.meta("ink_soft")
    if is_line:
        return (*head[:-1], (head[-1][0], text if count > 1 else "", style))
    if count < 2:
        return tuple(head)
    first, title, title_style = head[0]
    end, start = first.cut_right(_wide(kit, text, style), 1.0)
    lower = (kit.line(title_style) - kit.line(style) + title_style.capital_mm - style.capital_mm) / 2
    end = Rect(end.x, end.y + lower, end.width, kit.line(style))
    return ((start, title, title_style), (end, text, style), *head[1:])


def _around_body(kit: Toolkit, specs: Sequence[TileSpec], area: Rect) -> list[tuple[PlacedTile, ...]]:
    """Return the body from head to foot with two rows of tiles beside it; nothing where there is no room for that."""
    body, *others = specs
    if body.opens != BODY_PAGE or area.width < area.height:
        return []
    titles = [spec.title for spec in others]
    wide = max(area.width * _BODY_SHARE, Tile.least_width(kit, [body.title]))
    column, rest = area.cut_left(wide, _GAP_SMALL)
    height = (rest.height - _GAP_SMALL) / 2
    for columns in (4, 3):
        width = (rest.width - _GAP_SMALL * (columns - 1)) / columns
        needed = Tile.least_height(kit, titles, width) + _MORE_PICTURE
        if width >= Tile.least_width(kit, titles) and needed <= height:
            break
    else:
        return []
    cells = rest.cells(columns, 2, _GAP_SMALL)
    beside = Tile.room_beside(kit, titles, width, height)
    first = [PlacedTile(body, column), *(PlacedTile(s, c, beside) for s, c in zip(others, cells, strict=False))]
    later = others[len(cells) :]
    return [tuple(first), *(dealt_tiles(kit, later, area, _GAP_SMALL) if later else ())]
