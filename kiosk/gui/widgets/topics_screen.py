"""Search without typing: every page in the order of the alphabet, and the pages of each part of the body.

Where all pages fill a few parts of the screen they stand in one list; where there are more, letters lead to them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.viewmodels.library import BODY_PAGE, TOPICS
from kiosk.gui.widgets.controls import WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.screen import Screen
from kiosk.gui.widgets.tiles import (
    TILE_GAP,
    TILE_GAP_SMALL,
    AlsoCard,
    TilePart,
    TileParts,
    TileSpec,
    dealt_tiles,
    part_words,
    see_also,
    spec_of,
)
from kiosk.gui.widgets.topics_tile import topics_words
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library, Place
    from kiosk.gui.widgets.tiles import HeadLine
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame

translate = QCoreApplication.translate

LETTER_MM = 20.4
"""A letter's button is as high and at least as wide as this."""

MOST_LISTED = 60
"""More pages than these stand behind letters, however many parts a list of them would have."""

MOST_PICTURES = 12
"""So many pages of a letter or a part of the body are shown with their pictures; more stand as words."""

_MOST_LIST_PARTS = 4
_BUTTON_PADDING = 5.0
_BELOW_HEAD = 2.0
_BETWEEN_BLOCKS = 4.0
# One or two pictures need not be as wide as the glass.
_LEAST_ACROSS = 3


class _Button(NamedTuple):
    """A button of words: a letter, or a part of the body."""

    words: str
    opens: str


class _Row(NamedTuple):
    """A heading with buttons below it, from the top of the room they were made for, and how high both are, in mm."""

    heading: HeadLine
    buttons: tuple[tuple[_Button, Rect], ...]
    height: float


class _Part(NamedTuple):
    """One part of the screen: what `TileParts` knows of it, and its buttons."""

    tiles: TilePart
    buttons: tuple[tuple[_Button, Rect], ...] = ()


class TopicsParts(TileParts):
    """A list of topics, or what leads to such lists."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, page_id: str, title: str, parts: Sequence[_Part]) -> None:
        super().__init__(kit, frame, page_id=page_id, title=title, parts=[part.tiles for part in parts])
        self._buttons = [part.buttons for part in parts]

    def build(self, number: int, holder: QWidget) -> None:
        """Make what stands on a part."""
        super().build(number, holder)
        style = self.kit.body(bold=True)
        for button, where in self._buttons[number]:
            made = WordButton(self.kit, button.words, holder, words=button.words, style=style, opens=button.opens)
            made.setObjectName(f"topics-{button.opens}")
            made.setGeometry(self.kit.on_glass(where))


def topics_screen(kit: Toolkit, frame: ScreenFrame, library: Library, page_id: str, parent: QWidget) -> Screen:
    """Return the screen of all topics, of those under a letter, or of those of a part of the body."""
    kept = page_id.removeprefix(TOPICS).removeprefix("-")
    place = next((place for place in library.places() if place.id == kept), None)
    letters = library.letters()
    title = topics_words()
    if place is not None:
        title, parts = place.title, _listed(kit, frame, _specs_of(place), place.title)
    elif kept.isdigit() and int(kept) < len(letters):
        title = letters[int(kept)]
        parts = _listed(kit, frame, [spec_of(entry) for entry in library.under(title)], title)
    else:
        page_id, parts = TOPICS, _start(kit, frame, library)
    numbered = [_headed(kit, frame, part, title, at, len(parts)) for at, part in enumerate(parts)]
    return Screen(TopicsParts(kit, frame, page_id, title, numbered), parent)


def _specs_of(place: Place) -> list[TileSpec]:
    """Return where a part of the body leads: to what may be felt there, and to its pages."""
    felt = translate("Topics", "What people may feel here")
    first = TileSpec(felt, felt, BODY_PAGE, f"{BODY_PAGE}#{place.id}")
    return [first, *(spec_of(entry) for entry in place.pages)]


def _start(kit: Toolkit, frame: ScreenFrame, library: Library) -> list[_Part]:
    """Return the parts of the body, and all topics in one list or the letters that lead to them."""
    whole = room = _room(kit, frame)
    before: list[_Part] = []
    first = _Part(TilePart())
    places = [_Button(place.title, f"{TOPICS}-{place.id}") for place in library.places()]
    if places:
        rows = _rows(kit, translate("Topics", "By part of the body"), places, room)
        *before, first = _parts_of(rows)
        room = room.cut_top(rows[-1].height, _BETWEEN_BLOCKS)[1]
    title = translate("Topics", "In the order of the alphabet")
    entries = library.topics(MOST_LISTED + 1)
    letters = [_Button(letter, f"{TOPICS}-{at}") for at, letter in enumerate(library.letters())]
    if len(entries) <= MOST_LISTED or len(letters) < _LEAST_ACROSS:
        parts = _with_list(kit, first, room, whole, [spec_of(entry) for entry in entries], title)
        if len(parts) <= _MOST_LIST_PARTS or len(letters) < _LEAST_ACROSS:
            return [*before, *parts]
    row, *more = _rows(kit, title, letters, room)
    if not more and row.height <= room.height:
        lines = (*first.tiles.lines, row.heading)
        return [*before, _Part(TilePart(lines), (*first.buttons, *row.buttons))]
    # The letters lead to every page: they come before the parts of the body, so that no page is far from home.
    return [*_parts_of(_rows(kit, title, letters, whole)), *before, *([first] if places else [])]


def _parts_of(rows: Sequence[_Row]) -> list[_Part]:
    return [_Part(TilePart((row.heading,)), row.buttons) for row in rows]


def _with_list(
    kit: Toolkit, first: _Part, room: Rect, whole: Rect, specs: Sequence[TileSpec], title: str
) -> list[_Part]:
    """Return ``first`` with a list in ``room`` below it, and, as far as it does not fit, in the room of later parts."""
    dealt = see_also(kit, specs, room)[0]
    if max(card.where.bottom for card in dealt) > room.height:
        return [first, *_cards(kit, whole, specs, title)]
    (top, *_), later = _cards(kit, room, specs, title), specs[len(dealt) :]
    lines = (*first.tiles.lines, *top.tiles.lines)
    rest = _cards(kit, whole, later, title) if later else []
    return [_Part(TilePart(lines, cards=top.tiles.cards), first.buttons), *rest]


def _listed(kit: Toolkit, frame: ScreenFrame, specs: Sequence[TileSpec], title: str) -> list[_Part]:
    """Return the parts with some pages: with pictures where they are few."""
    room = _room(kit, frame)
    if len(specs) > MOST_PICTURES:
        return _cards(kit, room, specs, title)
    area = Rect(room.x, room.y, room.width * min(1.0, len(specs) / _LEAST_ACROSS), room.height)
    return [_Part(TilePart(tiles=tiles)) for tiles in dealt_tiles(kit, specs, area, _gap(kit))]


def _cards(kit: Toolkit, room: Rect, specs: Sequence[TileSpec], title: str) -> list[_Part]:
    line = _heading(kit, room, title)
    return [
        _Part(
            TilePart(
                (line,),
                cards=tuple(
                    AlsoCard(spec, Rect(room.x + where.x, room.y + where.y, where.width, where.height))
                    for spec, where in cards
                ),
            )
        )
        for cards in see_also(kit, specs, room)
    ]


def _room(kit: Toolkit, frame: ScreenFrame) -> Rect:
    """Return what the title leaves."""
    content = frame.content
    return content.cut_top(Words.height_of(kit, topics_words(), _title(kit), content.width), _BELOW_HEAD)[1]


def _rows(kit: Toolkit, title: str, buttons: Sequence[_Button], room: Rect) -> list[_Row]:
    """Return buttons below a heading, as many beside and below each other as there is room for, then the others."""
    gap, style = _gap(kit), kit.body(bold=True)
    line = _heading(kit, room, title)
    top = line[0].height + 1.0
    side = LETTER_MM * kit.base
    texts = [button.words for button in buttons]
    whole = max(kit.mm(kit.typesetter.width(text, style)) for text in texts) + 2 * _BUTTON_PADDING
    word = max(kit.mm(kit.typesetter.longest_word(text, style)) for text in texts) + 2 * _BUTTON_PADDING
    columns = int((room.width + gap) // (max(whole, side) + gap))
    if columns < len(buttons):
        columns = int((room.width + gap) // (max(word, side) + gap))
    columns = -(-len(buttons) // -(-len(buttons) // max(1, columns)))
    width = side if whole <= side else (room.width - gap * (columns - 1)) / columns
    height = max(side, _tallest(kit, texts, width))
    while columns > 1 and height > room.height - top:
        # Wider buttons have fewer lines.
        columns -= 1
        width = (room.width - gap * (columns - 1)) / columns
        height = max(side, _tallest(kit, texts, width))
    size = columns * max(1, int((room.height - top + gap) // (height + gap)))
    made = []
    for start in range(0, len(buttons), size):
        chunk = buttons[start : start + size]
        rows = -(-len(chunk) // columns)
        block = Rect(room.x, room.y + top, width * columns + gap * (columns - 1), rows * height + (rows - 1) * gap)
        cells = block.cells(columns, rows, gap)
        made.append(_Row(line, tuple(zip(chunk, cells, strict=False)), top + block.height))
    return made


def _tallest(kit: Toolkit, texts: Sequence[str], width: float) -> float:
    """Return the least height in mm of buttons ``width`` mm wide for any of ``texts``."""
    inner, style = kit.px(width - 2 * _BUTTON_PADDING), kit.body(bold=True)
    return max(kit.mm(kit.typesetter.set(text, style, inner).height) for text in texts) + 4.0


def _heading(kit: Toolkit, room: Rect, title: str) -> HeadLine:
    style = kit.body("ink_soft", bold=True)
    return Rect(room.x, room.y, room.width, kit.line(style)), title, style


def _headed(kit: Toolkit, frame: ScreenFrame, part: _Part, title: str, number: int, count: int) -> _Part:
    """Return a part with its title, and with its number where there are several."""
    style, meta = _title(kit), kit.meta("ink_soft")
    height = Words.height_of(kit, topics_words(), style, frame.content.width)
    where = frame.content.cut_top(height)[0]
    lines: tuple[HeadLine, ...] = ((where, title, style),)
    if count > 1:
        place = part_words(number, count)
        end, first = where.cut_right(kit.mm(kit.typesetter.width(place, meta)) + 1.0, 1.0)
        lines = ((first, title, style), (Rect(end.x, end.y, end.width, kit.line(meta)), place, meta))
    tiles = part.tiles
    return part._replace(tiles=TilePart((*lines, *tiles.lines), tiles.tiles, tiles.cards))


def _title(kit: Toolkit) -> TextStyle:
    return kit.card_title() if kit.small else kit.title()


def _gap(kit: Toolkit) -> float:
    return TILE_GAP_SMALL if kit.small else TILE_GAP
