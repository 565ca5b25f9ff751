"""Words of the glossary beside the text that uses them: a button each, or one for all where the glass has less room."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import Voices
from kiosk.content.walk import paragraphs
from kiosk.gui.widgets.controls import ICON_GAP, PADDING, PLAIN, WordButton
from kiosk.gui.widgets.ways import LEAST_GAP, WAY_GAP, ControlRoom, Room, Ways
from kiosk.layout.flow import Placed
from kiosk.layout.frames import rows_of
from kiosk.layout.rect import Rect
from kiosk.navigation.route import EXPLAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import Block, Page
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit

    Part = tuple[Placed[Piece], ...]
    Parts = tuple[Part, ...]

translate = QCoreApplication.translate

_LEAST_HEIGHT = 20.6
_LARGE_FROM = 1.5
# Below a text, which brings air of its own, buttons of words may stand so close.
_LEAST_ABOVE = 1.5
_ICON = 8.0
_LEAST_WIDTH = 30.0
_SPARE = 1.0
_ABOVE_BELOW = 4.0
_HAIR = 0.01


class Area(NamedTuple):
    """Where the words of a part stand, in mm: its width and height, and the free width ``beside`` it."""

    width: float
    height: float
    beside: float = 0.0


class WordWay(NamedTuple):
    """One button: its words, what it is called aloud, what it opens, and its place in mm within its row."""

    words: str
    name: str
    opens: str
    where: Rect


class WordRow(ControlRoom):
    """A row of buttons that explain words. It ``is_tight`` where one of them has its words on several lines."""

    __slots__ = ("is_tight", "ways")

    def __init__(self, ways: Sequence[WordWay], *, is_tight: bool = False) -> None:
        super().__init__(max(way.where.bottom for way in ways), WAY_GAP)
        self.ways = tuple(ways)
        self.is_tight = is_tight
        self.least_gap = LEAST_GAP

    def moved(self, by: float, height: float) -> WordRow:
        """Return the row ``by`` mm further along, its buttons as high as others beside them."""
        return WordRow([way._replace(where=Rect(way.where.x + by, 0.0, way.where.width, height)) for way in self.ways])

    def add(self, kit: Toolkit, x: float, y: float, holder: QWidget) -> None:
        """Put the buttons there."""
        for way in self.ways:
            button = WordButton(
                kit, way.name, holder,
                words=way.words, icon="book", icon_mm=_ICON, style=kit.card_title(), look=PLAIN, opens=way.opens,
            )  # fmt: skip
            where = way.where
            button.setGeometry(kit.on_glass(Rect(x + where.x, y + where.y, where.width, where.height)))


def explain_text(numbers: Iterable[int]) -> str:
    """Return what a button opens that explains the words with these numbers in `Page.explained`."""
    return EXPLAIN + "+".join(map(str, numbers))


def name_of(word: str) -> str:
    """Return what a button that explains ``word`` is called."""
    return translate("Words", "What does “%1” mean?").replace("%1", word)


def word_rows(kit: Toolkit, page: Page, numbers: Sequence[int], width: float) -> list[WordRow]:
    """Return a button for each word, in rows as ``width`` mm let them stand side by side."""
    return _rows(kit, [(page.explained[n].word, name_of(page.explained[n].word), (n,)) for n in numbers], width)


def one_button(kit: Toolkit, page: Page, numbers: Sequence[int], width: float) -> list[WordRow]:
    """Return one button for all words: that of the word itself where there is but one."""
    if len(numbers) == 1:
        return word_rows(kit, page, numbers, width)
    return _rows(kit, [(translate("Words", "Words"), translate("Words", "Words: what they mean"), numbers)], width)


def _rows(kit: Toolkit, labels: Sequence[tuple[str, str, Sequence[int]]], width: float) -> list[WordRow]:
    extra = 2 * PADDING + _ICON + ICON_GAP
    style = kit.card_title()
    wanted = [_wanted(kit, words) for words, _, _ in labels]
    widths = [min(wide, width) for wide in wanted]
    heights = (
        kit.mm(kit.typesetter.set(words, style, kit.px(wide - extra)).height) + _ABOVE_BELOW
        for (words, _, _), wide in zip(labels, widths, strict=True)
    )
    height = max(_LEAST_HEIGHT, *heights)
    rows: list[WordRow] = []
    for row in rows_of(widths, width, WAY_GAP):
        ways: list[WordWay] = []
        for i in row:
            words, name, numbers = labels[i]
            x = ways[-1].where.right + WAY_GAP if ways else 0.0
            ways.append(WordWay(words, name, explain_text(numbers), Rect(x, 0.0, widths[i], height)))
        rows.append(WordRow(ways, is_tight=any(widths[i] < wanted[i] for i in row)))
    return rows


def _wanted(kit: Toolkit, words: str) -> float:
    """Return how wide in mm a button with ``words`` is."""
    extra = 2 * PADDING + _ICON + ICON_GAP + _SPARE
    return max(kit.mm(kit.typesetter.width(words, kit.card_title())) + extra, _LEAST_WIDTH)


def word_height(kit: Toolkit) -> float:
    """Return the height in mm of a button of a word."""
    return max(_LEAST_HEIGHT, kit.line(kit.card_title()) + _ABOVE_BELOW)


def room_for_words(kit: Toolkit, block: Block) -> float:
    """Return how much room in mm no piece of ``block`` may fill, so that a button for its words stands below it.

    Where words are large that would cost many parts, and on small glass two voices are not parted for it: the button
    may stand on the next part there.
    """
    if kit.text_scale >= _LARGE_FROM or (kit.small and isinstance(block, Voices)):
        return 0.0
    is_marked = any(span.word >= 0 for paragraph in paragraphs(block) for span in paragraph.spans)
    return word_height(kit) + _LEAST_ABOVE if is_marked else 0.0


def words_of(pieces: Iterable[Piece]) -> tuple[int, ...]:
    """Return the numbers of the words that pieces use, in the order they are read."""
    return tuple(dict.fromkeys(number for piece in pieces for number in piece.marked))


def with_words(kit: Toolkit, page: Page, dealt: Callable[[float], Parts], area: Area) -> Parts:
    """Return parts with buttons for the words they use.

    Args:
        kit: What measures.
        page: The page the words are of.
        dealt: Deals the pieces into parts, each with words keeping so many mm free below them.
        area: Where the words of a part stand.
    """
    plain = dealt(0.0)
    if not any(piece.piece.marked for part in plain for piece in part):
        return plain
    best = [_offered(kit, page, part, area) for part in plain]
    if all(fits for _, fits in best):
        return tuple(part for part, _ in best)
    best = [_offered(kit, page, part, area) for part in map(_bare, dealt(word_height(kit))) if part]
    return _handed_over(kit, page, best, area)


def _least_above(piece: Piece) -> float:
    """Return how close in mm buttons of words may come to what stands above them: only controls must keep apart."""
    return _LEAST_ABOVE if piece.text else LEAST_GAP


class Kept(Room):
    """Height kept free for the buttons of a part while its pieces are dealt."""

    __slots__ = ()


def keep_room(kit: Toolkit, shown: Sequence[Piece], height: float, area: Area) -> list[Piece]:
    """Return ``height`` mm of room for the words that ``shown`` pieces use.

    None is kept where it stands beside the last piece, or where one piece leaves no room for it anyhow.
    """
    marked = [piece for piece in shown if piece.marked]
    if not height or not marked or any(piece.height + _LEAST_ABOVE + height > area.height + _HAIR for piece in marked):
        return []
    last = shown[-1]
    wide = _wanted(kit, translate("Words", "Words"))
    if isinstance(last, Ways) and last.ways[-1].where.right + WAY_GAP + wide <= area.width:
        return []
    room = Kept(height, WAY_GAP)
    room.least_gap = _least_above(last)
    return [room]


def _handed_over(kit: Toolkit, page: Page, offered: Sequence[tuple[Part, bool]], area: Area) -> Parts:
    """Return parts; words of a part without room for them have their button on the nearest part that has room.

    That happens where words are so large that a sentence fills the glass.
    """
    made = [part for part, _ in offered]
    for at, (part, fits) in enumerate(offered):
        if fits:
            continue
        # Those who read on meet it; who has read it already is no further away.
        for other in sorted(range(len(made)), key=lambda i: (abs(i - at), i < at)):
            bare = tuple(placed for placed in made[other] if not isinstance(placed.piece, WordRow))
            taken = [int(n) for placed in made[other] for n in _numbers(placed.piece)]
            numbers = tuple(dict.fromkeys([*taken, *words_of(placed.piece for placed in part)]))
            joined, has_room = _offered(kit, page, bare, area, numbers) if other != at else (bare, False)
            if has_room:
                made[other] = joined
                break
    return tuple(made)


def _numbers(piece: Piece) -> list[str]:
    ways = piece.ways if isinstance(piece, WordRow) else ()
    return [number for way in ways for number in way.opens.removeprefix(EXPLAIN).split("+")]


def _in_margin(kit: Toolkit, page: Page, part: Part, numbers: Sequence[int], area: Area) -> Part:
    """Return a part with its words beside the text, level with what uses them, where there is room; else nothing."""
    room = area.beside - WAY_GAP
    words = [page.explained[number].word for number in numbers]
    extra = 2 * PADDING + _ICON + ICON_GAP
    longest = max(kit.mm(kit.typesetter.longest_word(word.replace("\u00ad", ""), kit.card_title())) for word in words)
    if longest + extra > room:
        return ()
    rows = [row for number in numbers for row in word_rows(kit, page, [number], room)]
    height = sum(row.height for row in rows) + WAY_GAP * (len(rows) - 1)
    if height > area.height:
        return ()
    y = min(next((placed.y for placed in part if placed.piece.marked), 0.0), area.height - height)
    made: list[Placed[Piece]] = []
    for row in rows:
        moved = row.moved(area.width + WAY_GAP, row.height)
        moved.section = part[-1].piece.section
        made.append(Placed(moved, y))
        y += row.height + WAY_GAP
    return (*part[:-1], *made, part[-1])


def _beside(kit: Toolkit, page: Page, part: Part, numbers: Sequence[int], width: float) -> Part:
    """Return a part with its words beside the last buttons to other pages, if they leave room there; else nothing."""
    last = part[-1]
    if not isinstance(last.piece, Ways):
        return ()
    taken = last.piece.ways[-1].where.right + WAY_GAP
    for make in (word_rows, one_button):
        rows = make(kit, page, numbers, width - taken) if width - taken >= _LEAST_WIDTH else []
        if len(rows) == 1 and not rows[0].is_tight and rows[0].height <= last.piece.height + _HAIR:
            row = rows[0].moved(taken, last.piece.height)
            row.section = last.piece.section
            return (*part, Placed(row, last.y))
    return ()


def _bare(part: Part) -> Part:
    return tuple(placed for placed in part if not isinstance(placed.piece, Kept))


def _offered(kit: Toolkit, page: Page, part: Part, area: Area, numbers: Sequence[int] = ()) -> tuple[Part, bool]:
    """Return a part with the buttons for its words, or those with these numbers, where they fit; and if they do."""
    numbers = numbers or words_of(placed.piece for placed in part)
    if not numbers:
        return part, True
    end = max(placed.y + placed.piece.height for placed in part)
    beside = _in_margin(kit, page, part, numbers, area) or _beside(kit, page, part, numbers, area.width)
    if beside:
        return beside, True
    for make in (word_rows, one_button):
        rows = make(kit, page, numbers, area.width)
        for gap in (WAY_GAP, LEAST_GAP, _least_above(part[-1].piece)):
            made = list(part)
            y = end + gap
            for row in rows:
                row.section = part[-1].piece.section
                made.append(Placed(row, y))
                y += row.height + max(gap, LEAST_GAP)
            y = made[-1].y + rows[-1].height
            if y <= area.height + _HAIR:
                return tuple(made), True
    return part, False
