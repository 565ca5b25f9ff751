"""A page dealt for a tablet, or for large words: its picture first, then its sections to choose from, its words."""

from __future__ import annotations

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
    picture_alone,
)
from kiosk.gui.widgets.page_menu import menu_parts
from kiosk.gui.widgets.page_plan import LOOK, MORE, PagePart, PagePlan, Setter, numbered, running_parts, source_parts
from kiosk.layout.frames import page_frame
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.content.model import Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit


translate = QCoreApplication.translate

_HEAD_GAP = 1.5


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
    look = look_beside(kit, page, frame.words, names, beside=content.width >= content.height)
    picture, states, caption = frame.picture, look.states, look.caption
    beside = Alone(picture, states, caption)
    if not look.pieces or may_be_much_larger(kit, page, body, beside):
        alone = picture_alone(kit, page, body)
        if not look.pieces or drawn(kit, page, alone) > MUCH_LARGER * drawn(kit, page, beside):
            look = Look()
            picture, states, caption = alone
    is_help = page.entry.kind == "help-now"
    introduced = not look.has_summary and not is_help
    setter = Setter(kit, library, page, body.width, body.height)
    menu = [] if look.menu else menu_parts(kit, names, body, setter.lead() if introduced else [])
    introduced = introduced and not any(part.pieces for part in menu)
    choices = tuple(names) if look.menu else ()
    parts: list[PagePart] = [PagePart(LOOK, 0, 0, "look", look.pieces, choices), *menu]
    # Help now begins with what to do.
    first = page.sections[:1] if is_help else ()
    parts = [*running_parts(setter, first, introduced=False), *parts]
    parts += running_parts(setter, page.sections[len(first) :], introduced=introduced)
    parts += link_parts(kit, library, page, page.related, body)
    parts += source_parts(setter)
    return PagePlan(
        page, tuple(names), (), (), numbered(parts), (), (states,) if states else (), picture, frame.words,
        (), 0.0, body, small=True, caption_place=caption, menu=look.menu,
    )  # fmt: skip
