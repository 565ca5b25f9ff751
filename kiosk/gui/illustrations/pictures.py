"""All pictures by id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.illustrations import pictures_body, pictures_scenes, pictures_spine

if TYPE_CHECKING:
    from kiosk.gui.illustrations.catalogue import Picture

PICTURES: dict[str, Picture] = {
    **pictures_spine.PICTURES,
    **pictures_body.PICTURES,
    **pictures_scenes.PICTURES,
}
