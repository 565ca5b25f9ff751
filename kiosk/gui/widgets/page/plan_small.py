"""A page dealt for a tablet, or for large words: its picture first, then its sections to choose from, its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.boxes import Box
from kiosk.gui.widgets.page.card_parts import card_sections
from kiosk.gui.widgets.page.guide_button import GUIDE_HEIGHT, alone_with_guide
from kiosk.gui.widgets.page.head import head_height
from kiosk.gui.widgets.page.links import leading_on, link_parts
from kiosk.gui.widgets.page.look import (
    GUIDE_GAP,
    MUCH_LARGER,
    Alone,
    Look,
    drawn,
    look_beside,
    look_height,
    may_be_much_larger,
    note_beside,
)
from kiosk.gui.widgets.page.menu import choice_height, choice_widths, menu_parts
from kiosk.gui.widgets.page.plan import (
    LOOK,
    MORE,
    PagePart,
    PagePlan,
    Setter,
    end_of,
    numbered,
    running_parts,
    source_parts,
)
from kiosk.gui.widgets.pieces import Line
from kiosk.layout.frames import page_frame
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import Page, Section
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.pieces import Piece
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.flow import Placed


translate = QCoreApplication.translate

_HEAD_GAP = 1.5
# Between what needs help at once and the choice of what can wait.
_CHOICE_GAP = 3.5
# So many signs stand on the first part before anything else may have room there.
_LEAST_SIGNS = 4


def plan_small(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    """Deal ``page`` for small glass."""
    picture_shown = kit.gallery.picture(page.entry.picture)
    foot = GUIDE_HEIGHT + GUIDE_GAP if page.guide else 0.0
    frame = page_frame(
        content,
        small=True,
        words_height=look_height(kit, page, content.width) + foot,
        has_controls=bool(picture_shown.states or picture_shown.parts),
    )
    top = content.y + head_height(kit, page, content.width) + _HEAD_GAP
    body = Rect(content.x, top, content.width, content.bottom - top)
    names = [*((s.id, s.title) for s in page.sections), (MORE, translate("Page", "More"))]
    is_help = page.entry.kind == "help-now"
    words = frame.words.cut_bottom(foot)[1] if foot else frame.words
    is_wide = content.width >= content.height
    look = look_beside(kit, page, words, names, beside=is_wide)
    guide = frame.words.cut_bottom(GUIDE_HEIGHT)[0] if foot else None
    picture = frame.picture
    if foot and not look.pieces and (full := look_beside(kit, page, frame.words, names, beside=is_wide)).pieces:
        # Words that leave no room below them: the button stands at the foot of the picture.
        look = full
        guide, picture = picture.cut_bottom(GUIDE_HEIGHT, GUIDE_GAP)
    states, caption = look.states, look.caption
    beside = Alone(picture, states, caption)
    top = content.y + head_height(kit, page, content.width, bare=True) + _HEAD_GAP
    ground = Rect(content.x, top, content.width, content.bottom - top)
    look_head = None
    if not look.pieces or may_be_much_larger(kit, page, ground, beside):
        alone = alone_with_guide(kit, page, content)
        if not look.pieces or drawn(kit, page, alone.alone) > MUCH_LARGER * drawn(kit, page, beside):
            look = Look()
            picture, states, caption = beside = alone.alone
            ground, look_head, guide = alone.ground, alone.head, alone.button
    note = None if look.pieces or is_help else note_beside(kit, page, ground, beside, guide)
    said = note[2] if note else look.said
    introduced = not is_help
    setter = Setter(kit, library, page, body.width, body.height, said=said)
    menu = [] if look.menu else menu_parts(kit, names, body, setter.lead() if introduced else [])
    introduced = introduced and not any(part.pieces for part in menu)
    choices = tuple(names) if look.menu else ()
    parts: list[PagePart] = [PagePart(LOOK, 0, 0, "look", look.pieces, choices), *menu]
    # Help now begins with what to do.
    first = page.sections[:1] if is_help else ()
    begun, choice_row = _first_help(setter, body, first) if first else ([], None)
    # What can wait comes before the picture where it has a part of its own.
    parts = [*begun, *menu, parts[0]] if is_help and not choice_row else [*begun, *parts]
    if page.entry.kind == "myths":
        parts += card_sections(setter, introduced=introduced)
    else:
        parts += running_parts(setter, page.sections[len(first) :], introduced=introduced)
    parts += link_parts(kit, library, page, page.related, body)
    parts = leading_on(setter, [*parts, *source_parts(setter)])
    return PagePlan(
        page, tuple(names), (), (), numbered(parts), (), (states,) if states else (), picture, frame.words, (), 0.0,
        body, small=True, caption_place=caption, menu=look.menu,
        note=(note[0], note[1], kit.body()) if note else None, choice_row=choice_row, said=said,
        guide=guide, look_head=look_head,
    )  # fmt: skip


def _first_help(setter: Setter, body: Rect, first: tuple[Section, ...]) -> tuple[list[PagePart], Rect | None]:
    """Return the parts that say what needs help at once, and the place of what can wait below one of them.

    As many signs as fit stand on the first part. What can wait stands below them only where at least four stay and
    no part more is needed; else on the last of these parts, or, where words are large, on a part of its own.
    """
    kit = setter.kit
    names = tuple((section.id, section.title) for section in setter.page.sections[1:])
    pieces = setter.section(first[0])
    whole = [PagePart(first[0].id, i, 0, "text", part) for i, part in enumerate(setter.fill(pieces))]
    if not names:
        return whole, None
    # Two words that can be read at once are worth more than a third that is broken.
    widths = choice_widths(kit, [title for _, title in names], body.width)
    names = names[: len(widths)]
    place, rest = body.cut_bottom(choice_height(kit, [title for _, title in names], widths), _CHOICE_GAP)
    beside = setter.fill(pieces, rest.height)
    if len(beside) == len(whole) and _signs(beside[0]) >= _LEAST_SIGNS:
        whole = [replace(part, pieces=dealt) for part, dealt in zip(whole, beside, strict=True)]
        return [replace(whole[0], choices=names), *whole[1:]], place
    if end_of(whole[-1].pieces) <= rest.height:
        return [*whole[:-1], replace(whole[-1], choices=names)], place
    return whole, None


def _signs(part: Sequence[Placed[Piece]]) -> int:
    """Return how many items of lists stand in the boxes of a part."""
    lines = [line for placed in part if isinstance(placed.piece, Box) for line in placed.piece.lines]
    return sum(isinstance(line, Line) and line.is_item for line in lines)
