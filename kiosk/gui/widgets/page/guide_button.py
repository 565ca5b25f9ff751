"""The button that asks for a page's guide, and where it stands beside the picture on small glass."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.index import GUIDE
from kiosk.gui.widgets.controls import ICON_GAP, PADDING, TREATMENT, WORD_PADDING, WordButton
from kiosk.gui.widgets.page.head import head_height
from kiosk.gui.widgets.page.look import GUIDE_GAP, drawn, picture_alone
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import Page
    from kiosk.gui.widgets.page.look import Alone
    from kiosk.gui.widgets.toolkit import Toolkit

GUIDE_HEIGHT = 20.5
_NARROW_HEIGHT = 22.0

_ICON = 9.0
_BELOW_HEAD = 2.5
_STEP = 2.0


def guide_width(kit: Toolkit, page: Page) -> float:
    """Return the width in mm of the button to a page's guide, its words on one line; 0 where it has no guide."""
    if page.guide is None:
        return 0.0
    words = kit.mm(kit.typesetter.width(page.guide.title, kit.bar_word()))
    return words + _ICON + ICON_GAP + 2 * PADDING + 1.5


def _narrow(kit: Toolkit, page: Page) -> float:
    """Return the least width in mm of the button: its words alone, on as many lines as it has room for."""
    title = page.guide.title if page.guide else ""
    style = kit.bar_word()
    width = kit.mm(kit.typesetter.longest_word(title, style))
    while kit.mm(kit.typesetter.set(title, style, kit.px(width)).height) > _NARROW_HEIGHT - 1.0:
        width += _STEP
    return max(width + 2 * WORD_PADDING + 0.5, GUIDE_HEIGHT)


def add_guide_button(kit: Toolkit, page: Page, where: Rect, holder: QWidget) -> None:
    """Put the button on its place; where that is narrow its words stand without the icon."""
    title = page.guide.title if page.guide else ""
    has_icon = where.width + 0.01 >= guide_width(kit, page)
    button = WordButton(
        kit, title, holder, words=title, icon="player-play-filled" if has_icon else "", icon_mm=_ICON, look=TREATMENT,
        opens=f"{page.entry.id}#{GUIDE}",
    )  # fmt: skip
    button.setObjectName(GUIDE)
    button.setGeometry(kit.on_glass(where))


class AloneWithGuide(NamedTuple):
    """A picture that has a part to itself, and where the button stands there.

    Attributes:
        alone: the arrangement of the picture.
        ground: what the picture and its own buttons share.
        head: where the head of the part stands.
        button: where the button stands; None where the page has no guide.
    """

    alone: Alone
    ground: Rect
    head: Rect
    button: Rect | None


def _as_wide_as_column(alone: Alone, button: Rect) -> Rect:
    """Return the place of the button that begins and ends with the column it stands in, if it stands in one."""
    column = alone.states
    if column is None or column.x < alone.picture.right or column.x > button.x:
        return button
    return Rect(column.x, button.y, column.width, button.height)


def alone_with_guide(kit: Toolkit, page: Page, content: Rect) -> AloneWithGuide:
    """Return the place of the button that leaves the picture most: beside the head, below it, or at the foot.

    What stands beside the picture then begins below the button; the picture itself need not.
    """
    head_end = content.y + head_height(kit, page, content.width, bare=True) + _BELOW_HEAD
    ground = Rect(content.x, head_end, content.width, content.bottom - head_end)
    wide = guide_width(kit, page)
    if not wide:
        return AloneWithGuide(picture_alone(kit, page, ground), ground, content, None)
    foot, above = ground.cut_bottom(GUIDE_HEIGHT, GUIDE_GAP)
    found = [AloneWithGuide(picture_alone(kit, page, above), above, content, foot)]
    for width, height in ((wide, GUIDE_HEIGHT), (_narrow(kit, page), _NARROW_HEIGHT)):
        button = ground.cut_right(width)[0].cut_top(height)[0]
        alone = picture_alone(kit, page, ground, button)
        found.append(AloneWithGuide(alone, ground, content, _as_wide_as_column(alone, button)))
        corner, head = content.cut_right(width, GUIDE_GAP)
        high = head_height(kit, page, head.width, bare=True) + _BELOW_HEAD
        below = Rect(content.x, content.y + high, content.width, content.height - high)
        button = corner.cut_top(height)[0]
        found.append(AloneWithGuide(picture_alone(kit, page, below, button), below, head, button))
    return max(found, key=lambda one: drawn(kit, page, one.alone))
