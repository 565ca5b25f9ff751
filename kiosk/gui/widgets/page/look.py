"""The first part of a page on small glass: its picture, with the title and what fits beside it, or alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.blocks import plain
from kiosk.gui.widgets.page.menu import menu_least
from kiosk.gui.widgets.page.plan import summary_words, together
from kiosk.gui.widgets.paper import Words, draft_line
from kiosk.gui.widgets.picture.caption import caption_height, sentences_of
from kiosk.gui.widgets.picture.controls import buttons_height, controls_height, items_of, numbers_width
from kiosk.gui.widgets.picture.frame import drawn_size, picture_frame
from kiosk.gui.widgets.pieces import Ends, Entry, Line, Piece
from kiosk.layout.flow import Placed
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.model import Page
    from kiosk.gui.widgets.page.menu import Names
    from kiosk.gui.widgets.picture.controls import Item
    from kiosk.gui.widgets.toolkit import Toolkit


translate = QCoreApplication.translate

GUIDE_GAP = 4.0
"""What parts the button to a page's guide from other buttons and the picture, in mm."""

_LOOK_GAP = 3.0
# Words stand this much below that button.
_BELOW_GUIDE = 2.5
# The shares of the width that buttons beside a picture may have, the best first.
_BESIDE = (0.2, 0.3, 0.4, 0.46, 0.52, 0.58)
# The shares its words may have between the two.
_MIDDLE = (0.24, 0.3, 0.36, 0.44, 0.52)
# A drawing this much larger alone than beside words has a part to itself.
MUCH_LARGER = 1.15
# A drawing this much larger beside numbers is worth having these for words; beside smaller words, it is sooner.
_WORTH_NUMBERS, _WORTH_LESS = 1.3, 1.08


@dataclass(frozen=True, slots=True)
class Look:
    """What stands with the picture: pieces, places of its buttons, words and sections, sentences of the summary."""

    pieces: tuple[Placed[Piece], ...] = ()
    states: Rect | None = None
    caption: Rect | None = None
    menu: Rect | None = None
    said: int = 0


def look_beside(kit: Toolkit, page: Page, words: Rect, names: Names, *, beside: bool) -> Look:
    """Return what stands with the picture; nothing where title, draft mark and states do not fit there.

    The buttons to the page's sections stand there too where the words are ``beside`` the picture and leave room.
    """
    needed = controls_height(kit, kit.gallery.picture(page.entry.picture), words.width)
    room = words.height - (needed + 4.0 if needed else 0.0)
    heads = _look_heads(kit, page, words.width)
    y = sum(piece.height for piece in heads)
    if y > room:
        return Look()
    placed: list[Placed[Piece]] = []
    y = 0.0
    for piece in heads:
        placed.append(Placed(piece, y))
        y += piece.height
    states, free = words.cut_bottom(needed, 4.0) if needed else (None, words)
    picture = kit.gallery.picture(page.entry.picture)
    said = caption_height(kit, picture, words.width)
    caption = None
    top = y + _LOOK_GAP
    if said and y + _LOOK_GAP + said <= room:
        caption = Rect(words.x, words.y + y + _LOOK_GAP, words.width, said)
        y += _LOOK_GAP + said
    elif said and (beside or sentences_of(picture)):
        # On a small picture its words would hide what they speak of.
        return Look()
    least = menu_least(kit, names, words.width)
    menu = None
    if beside and y + _LOOK_GAP + least <= room:
        menu = free.cut_top(y, _LOOK_GAP)[1]
        room -= least + _LOOK_GAP
    text, said_of_it = fitting_summary(kit, page, words.width, room - y - _LOOK_GAP)
    if text:
        summary = Line(kit, Entry(plain(text), kit.body()), words.width)
        if caption and not picture.caption:
            # What is said of some states only has its room below, so that it is not missed while nothing is said.
            placed.append(Placed(summary, top))
            caption = Rect(caption.x, words.y + top + summary.height + _LOOK_GAP, caption.width, caption.height)
        else:
            placed.append(Placed(summary, y + _LOOK_GAP))
        menu = menu and menu.cut_top(summary.height, _LOOK_GAP)[1]
    return Look(tuple(placed), states, caption, menu, said_of_it)


def fitting_summary(kit: Toolkit, page: Page, width: float, height: float) -> tuple[str, int]:
    """Return as many first sentences of the summary as fit into ``width`` by ``height`` mm, and how many these are."""
    told = summary_words(page)
    style = kit.body()
    for count in range(len(told), 0, -1):
        text = together(told[:count])
        if (
            kit.mm(kit.typesetter.longest_word(text, style)) <= width
            and Words.height_of(kit, text, style, width) <= height
        ):
            return text, count
    return "", 0


def note_beside(kit: Toolkit, page: Page, body: Rect, alone: Alone, guide: Rect | None) -> tuple[Rect, str, int] | None:
    """Return the beginning of the summary in room a picture alone leaves: its place, its words, its sentences.

    The button to the page's ``guide`` may stand above that room.
    """
    best: tuple[Rect, str, int] | None = None
    for free in _free(body, alone, guide):
        text, count = fitting_summary(kit, page, free.width, free.height)
        if text and (best is None or count > best[2]):
            best = free.cut_top(Words.height_of(kit, text, kit.body(), free.width))[0], text, count
    return best


def _free(body: Rect, alone: Alone, guide: Rect | None) -> list[Rect]:
    """Return the room in the columns of words and buttons beside a picture."""
    rooms = []
    for place in (alone.caption, alone.states):
        if place is None or place.x < alone.picture.right:
            continue
        same = [one for one in (alone.caption, alone.states) if one and one.x < place.right and place.x < one.right]
        above = max((one.bottom + _LOOK_GAP for one in same if one is alone.caption), default=body.y)
        if guide and guide.y < place.bottom and guide.x < place.right and place.x < guide.right:
            above = max(above, guide.bottom + _BELOW_GUIDE)
        below = min((one.y - _LOOK_GAP for one in same if one is alone.states), default=body.bottom)
        if below > above:
            rooms.append(Rect(place.x, above, place.width, below - above))
    return rooms


def look_height(kit: Toolkit, page: Page, width: float) -> float:
    """Return the height in mm of title, draft mark, caption and states one above the other."""
    height = sum(piece.height for piece in _look_heads(kit, page, width)) + 2 * _LOOK_GAP
    height += caption_height(kit, kit.gallery.picture(page.entry.picture), width)
    needed = controls_height(kit, kit.gallery.picture(page.entry.picture), width)
    return height + (needed + 4.0 if needed else 0.0)


def _look_heads(kit: Toolkit, page: Page, width: float) -> list[Piece]:
    """Return the title with the page's number behind it, and the draft mark below it on a line of its own."""
    number = translate("Page", "Page %1").replace("%1", str(page.entry.number))
    title, meta = Entry(plain(page.entry.short_title), kit.title(), gap=0.0), kit.meta("ink_soft")
    draft = _draft(kit, page, width)
    both = Ends(kit, title, Entry(plain(number), meta), width)
    if both.fits:
        return [both, *draft]
    return [Line(kit, title, width), Line(kit, Entry(plain(number), meta, gap=0.0), width), *draft]


def _draft(kit: Toolkit, page: Page, width: float) -> list[Piece]:
    """Return the draft mark, in full: on two lines where one has no room for it."""
    style = kit.meta("ink_soft")
    mark = draft_line(kit, page)
    return [Line(kit, Entry(plain(mark), style, gap=0.0), width)] if mark else []


class Alone(NamedTuple):
    """A picture that has a part to itself: its place, that of its buttons, and that of its words beside it."""

    picture: Rect
    states: Rect | None = None
    caption: Rect | None = None


def picture_alone(kit: Toolkit, page: Page, body: Rect, guide: Rect | None = None) -> Alone:
    """Return the arrangement with the largest drawing: buttons below the picture, or beside it.

    Where the button to the page's ``guide`` stands at the top of ``body``, all of it keeps off that.
    """
    picture = kit.gallery.picture(page.entry.picture)

    def largest(*, short: bool, least: bool) -> Alone | None:
        # Every width is measured once: setting the sentences of a picture is what costs here.
        said = cache(partial(caption_height, kit, picture, least=least))
        found = _alone(items_of(kit, picture, numbered=short), said, body, guide)
        return max(
            found if guide is None else [off for one in found if (off := _below(one, guide, body))],
            # Of arrangements with an equal drawing the one with more ground leaves its labels more room.
            key=lambda one: (round(drawn(kit, page, one)), one.picture.width * one.picture.height),
            default=None,
        )

    best = largest(short=False, least=False)
    # Words that tell of danger are long: where they are large as well they leave the picture next to nothing.
    is_long = kit.text_scale > 1.0 and any(state.warns for state in picture.states)
    for other, worth in (
        (largest(short=False, least=True) if is_long else None, _WORTH_LESS),
        (largest(short=True, least=False), _WORTH_NUMBERS),
    ):
        if best is None or (other is not None and drawn(kit, page, other) > worth * drawn(kit, page, best)):
            best = other or best
    return best or Alone(body if guide is None else body.cut_top(guide.bottom + GUIDE_GAP - body.y)[1])


def _below(one: Alone, guide: Rect, body: Rect) -> Alone | None:
    """Return ``one`` with what stood in the way of a button at the top below it; None if that leaves no room."""
    picture, states, caption = one
    if picture.meets(guide, GUIDE_GAP):
        picture = picture.cut_top(guide.bottom + GUIDE_GAP - picture.y)[1]
    if caption and caption.meets(guide, _BELOW_GUIDE):
        caption = Rect(caption.x, guide.bottom + _BELOW_GUIDE, caption.width, caption.height)
        if caption.bottom > body.bottom or (states and caption.meets(states, _LOOK_GAP)):
            return None
    if picture.height <= 0.0 or (states and states.meets(guide, GUIDE_GAP)):
        return None
    return Alone(picture, states, caption)


def may_be_much_larger(kit: Toolkit, page: Page, body: Rect, beside: Alone) -> bool:
    """Return whether a part to itself could make the drawing much larger: a bound that costs nothing to look at."""
    width = body.width * (1.0 - _BESIDE[0])
    return drawn_size(kit, page.entry.picture, width, body.height) > MUCH_LARGER * drawn(kit, page, beside)


def drawn(kit: Toolkit, page: Page, one: Alone) -> float:
    """Return how large the drawing stands, in mm: on what its rail, and words that stand on it, leave of its place."""
    name = page.entry.picture
    has_controls = one.states is None
    frame = picture_frame(kit, name, one.picture, has_controls=has_controls, has_caption=one.caption is None)
    return drawn_size(kit, name, frame.field.width, frame.field.height)


def _alone(items: Sequence[Item], said: Callable[[float], float], body: Rect, guide: Rect | None = None) -> list[Alone]:
    """Return arrangements with buttons below the picture, and beside it in a column.

    The words of the picture stand above its buttons, below everything, or in a column of their own.

    Args:
        items: The buttons.
        said: Returns the height in mm of the longest words at a width in mm.
        body: What there is.
        guide: A button that may stand in the column.
    """
    found = []
    needed = buttons_height(items, body.width)
    words = said(body.width) if items else 0.0
    if needed + words + _LOOK_GAP + 4.0 < body.height:
        states, rest = body.cut_bottom(needed, 4.0) if needed else (None, body)
        caption, rest = rest.cut_bottom(words, _LOOK_GAP) if words else (None, rest)
        found.append(Alone(rest, states, caption))
    if not needed:
        return found
    caption, upper = body.cut_bottom(words, _LOOK_GAP) if words else (None, body)
    widths = [*(body.width * share for share in _BESIDE), *(numbers_width(count) for count in (1, 2, 3))]
    if guide:
        widths.append(max(guide.width, *(item.least for item in items)))
    for width in widths:
        needed = buttons_height(items, width)
        if needed > body.height:
            continue
        column, rest = body.cut_right(width, 4.0)
        above = said(width) if words else 0.0
        if needed + (above + 4.0 if above else 0.0) <= body.height:
            found.append(Alone(rest, column.cut_bottom(needed)[0], column.cut_top(above)[0] if above else None))
        if needed <= upper.height:
            place = upper.cut_right(width)[0].cut_bottom(needed)[0]
            found.append(Alone(upper.cut_right(width, 4.0)[1], place, caption))
        for share in _MIDDLE if words else ():
            middle, left = rest.cut_right(body.width * share, 4.0)
            if left.width > 0.0 and said(middle.width) <= body.height:
                found.append(Alone(left, column.cut_bottom(needed)[0], middle))
    return found
