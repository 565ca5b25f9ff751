"""Where a picture's drawing stands on its ground beside caption, rail and buttons: as large as can be. In mm."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.gui.widgets.picture.caption import caption_height
from kiosk.gui.widgets.picture.controls import GAP, HEIGHT, controls_height, controls_width, items_of, place_controls
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.gui.widgets.picture.controls import Spot
    from kiosk.gui.widgets.toolkit import Toolkit

_PAD = 4.0
_CAPTION_PAD = 3.0
RAIL = 7.0


class PictureFrame(NamedTuple):
    """The areas of a picture, in mm from its own corner; for reading from left to right.

    Args:
        field: Where the drawing and its labels stand.
        touch: What a finger can touch and drag along: the picture without its buttons.
        caption: Where its words stand, if they stand on it.
        rail: Where the place along its states is shown, if it has states.
        controls: Its buttons, if they stand on it.
    """

    field: Rect
    touch: Rect
    caption: Rect | None
    rail: Rect | None
    controls: tuple[Spot, ...]


def picture_frame(
    kit: Toolkit, picture_id: str, area: Rect, *, has_controls: bool, has_caption: bool, is_bare: bool = False
) -> PictureFrame:
    """Return the areas of a picture as large as ``area``; the arrangement with the largest drawing wins.

    A ``bare`` one is only looked at: the drawing and its labels have all of the area.
    """
    picture = kit.gallery.picture(picture_id)
    whole = Rect(0.0, 0.0, area.width, area.height)
    if is_bare:
        return PictureFrame(whole, whole, None, None, ())
    items = items_of(kit, picture) if has_controls else ()
    if not items:
        return _framed(kit, picture_id, whole, (), has_caption=has_caption)
    room = whole.inset(_PAD)

    def around(touch: Rect, spots: Rect) -> PictureFrame:
        return _framed(kit, picture_id, touch, place_controls(kit, picture, spots), has_caption=has_caption)

    height = controls_height(kit, picture, room.width)
    below = around(whole.cut_bottom(height + _PAD, GAP)[1], room)
    column = len(items) * HEIGHT + (len(items) - 1) * GAP
    width = controls_width(kit, picture)
    if picture.states or column > room.height or width > room.width * 0.4:
        return below
    place, _ = room.cut_right(width)
    middle = Rect(place.x, place.y + (place.height - column) / 2, width, column)
    beside = around(whole.cut_right(width + _PAD, GAP)[1], middle)
    return max(beside, below, key=lambda frame: drawn_size(kit, picture_id, frame.field.width, frame.field.height))


def _framed(
    kit: Toolkit, picture_id: str, touch: Rect, controls: tuple[Spot, ...], *, has_caption: bool
) -> PictureFrame:
    picture = kit.gallery.picture(picture_id)
    field, caption, rail = touch, None, None
    height = caption_height(kit, picture, touch.width - 2 * _CAPTION_PAD, on_picture=True) if has_caption else 0.0
    if height:
        height = min(height, touch.height - _CAPTION_PAD)
        strip, field = field.cut_top(height + _CAPTION_PAD, 1.0)
        caption = Rect(strip.x + _CAPTION_PAD, strip.bottom - height, strip.width - 2 * _CAPTION_PAD, height)
    if len(picture.states) > 1:
        rail, field = field.cut_bottom(RAIL)
    return PictureFrame(field, touch, caption, rail, controls)


def drawn_size(kit: Toolkit, picture_id: str, width: float, height: float) -> float:
    """Return the side in mm of a square as large as the drawing in a field of ``width`` by ``height`` mm."""
    if min(width, height) <= 0.0:
        return 0.0
    shown = kit.gallery.fitting(picture_id, width, height)
    drawing = kit.gallery.drawing(shown, kit.gallery.picture(shown).rest)
    scale = min(width / drawing.width, height / drawing.height)
    return float(scale * (drawing.width * drawing.height) ** 0.5)
