"""The page of the body: its places to choose from, on the picture and in a list, and the words on each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.gui.widgets.body_map import place_names
from kiosk.gui.widgets.page.head import head_height
from kiosk.gui.widgets.page.links import link_parts
from kiosk.gui.widgets.page.menu import PLACE_WIDTH, menu_parts
from kiosk.gui.widgets.page.plan import LOOK, PagePart, PagePlan, Setter, numbered, running_parts, source_parts
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.content.model import Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.page.menu import Names
    from kiosk.gui.widgets.toolkit import Toolkit

_HEAD_GAP = 1.5
_GAP = 4.0
# The body stands beside the words on every part of small glass: wide enough for its numbers, and as much wider as
# its height can use, up to a share of the glass.
_COLUMN = 44.0
_COLUMN_UPRIGHT = 36.0
_COLUMN_SHARE = 0.28
_BODY_ASPECT = 0.455


def numbered_places() -> Names:
    """Return every place with the number it has on the picture."""
    return [(key, f"{number} {name}") for number, (key, name) in enumerate(place_names().items(), 1)]


def place_parts(setter: Setter, area: Rect) -> list[PagePart]:
    """Return the parts to choose a place from, in ``area``."""
    parts = menu_parts(setter.kit, numbered_places(), area, setter.lead(), PLACE_WIDTH)
    return [replace(part, section=LOOK, kind="places") for part in parts]


def plan_small_body(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    """Deal the page of the body for small glass: the body beside the words, lit where it was chosen."""
    top = content.y + head_height(kit, page, content.width) + _HEAD_GAP
    area = Rect(content.x, top, content.width, content.bottom - top)
    wide = area.width >= area.height * 1.2
    column = min(area.width * _COLUMN_SHARE, area.height * _BODY_ASPECT + _GAP)
    picture, body = area.cut_left(max(column, _COLUMN if wide else _COLUMN_UPRIGHT), _GAP)
    setter = Setter(kit, library, page, body.width, body.height)
    parts = [*place_parts(setter, body), *running_parts(setter, page.sections, introduced=False)]
    # Where it leads and who says so need no body beside them.
    parts += link_parts(kit, library, page, page.related, area)
    parts += source_parts(Setter(kit, library, page, area.width, area.height))
    names = tuple((section.id, section.title) for section in page.sections)
    return PagePlan(
        page, names, (), (), numbered(parts), (), (), picture, area, (), 0.0, body, small=True, menu=body
    )  # fmt: skip
