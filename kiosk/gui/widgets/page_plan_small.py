"""A page dealt for a tablet, or for large words: its picture first, then its sections to choose from, its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.page_head import head_height
from kiosk.gui.widgets.page_links import link_parts
from kiosk.gui.widgets.page_look import (
    MUCH_LARGER,
    Alone,
    Look,
    drawn,
    look_beside,
    look_height,
    may_be_much_larger,
    note_beside,
    picture_alone,
)
from kiosk.gui.widgets.page_menu import choice_count, menu_height, menu_parts
from kiosk.gui.widgets.page_plan import (
    LOOK,
    MORE,
    PagePart,
    PagePlan,
    Setter,
    numbered,
    running_parts,
    source_parts,
)
from kiosk.layout.frames import page_frame
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.content.model import Page, Section
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit


translate = QCoreApplication.translate

_HEAD_GAP = 1.5
# Between what needs help at once and the choice of what can wait.
_CHOICE_GAP = 3.5
# What needs help at once stands on no more parts than these.
_MOST_FIRST = 3
_LEAST_FIRST = 2


def plan_small(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    """Deal ``page`` for small glass."""
    picture_shown = kit.gallery.picture(page.entry.picture)
    frame = page_frame(
        content,
        small=True,
        words_height=look_height(kit, page, content.width),
        has_controls=bool(picture_shown.states or picture_shown.parts),
    )
    top = content.y + head_height(kit, page, content.width) + _HEAD_GAP
    body = Rect(content.x, top, content.width, content.bottom - top)
    names = [*((s.id, s.title) for s in page.sections), (MORE, translate("Page", "More"))]
    is_help = page.entry.kind == "help-now"
    look = look_beside(kit, page, frame.words, names, beside=content.width >= content.height)
    picture, states, caption = frame.picture, look.states, look.caption
    beside = Alone(picture, states, caption)
    if not look.pieces or may_be_much_larger(kit, page, body, beside):
        alone = picture_alone(kit, page, body)
        if not look.pieces or drawn(kit, page, alone) > MUCH_LARGER * drawn(kit, page, beside):
            look = Look()
            picture, states, caption = beside = alone
    note = None if look.pieces or is_help else note_beside(kit, page, body, beside)
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
    parts = [*begun, *parts]
    parts += running_parts(setter, page.sections[len(first) :], introduced=introduced)
    parts += link_parts(kit, library, page, page.related, body)
    parts += source_parts(setter)
    return PagePlan(
        page, tuple(names), (), (), numbered(parts), (), (states,) if states else (), picture, frame.words,
        (), 0.0, body, small=True, caption_place=caption, menu=look.menu,
        note=(note[0], note[1], kit.body()) if note else None, choice_row=choice_row,
    )  # fmt: skip


def _first_help(setter: Setter, body: Rect, first: tuple[Section, ...]) -> tuple[list[PagePart], Rect | None]:
    """Return the parts that say what needs help at once, and the place below the first of what can wait.

    Large words keep the room for themselves: the choice has a part of its own then.
    """
    kit = setter.kit
    names = tuple((section.id, section.title) for section in setter.page.sections[1:])
    parts = running_parts(setter, first, introduced=False)
    if not names:
        return parts, None
    longest = max(kit.mm(kit.typesetter.longest_word(title, kit.body(bold=True))) for _, title in names)
    names = names[: choice_count(longest, body.width)]
    place, rest = body.cut_bottom(menu_height(kit, list(names), body.width, len(names)), _CHOICE_GAP)
    pieces = setter.section(first[0])
    # What is done comes with a sign at least.
    for count in range(len(pieces) - 1, _LEAST_FIRST - 1, -1):
        begun = replace(setter, room=rest.height).deal(pieces[:count])
        if len(begun) > 1 or begun[0][-1].y + begun[0][-1].piece.height > rest.height + 0.01:
            continue
        following = setter.deal(pieces[count:])
        if 1 + len(following) > max(len(parts), _MOST_FIRST):
            break
        made = [PagePart(first[0].id, i, 0, "text", dealt) for i, dealt in enumerate((*begun, *following))]
        return [replace(made[0], choices=names), *made[1:]], place
    return parts, None
