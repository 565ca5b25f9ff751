"""All pictures by id."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.gui.illustrations import pictures_body, pictures_scenes, pictures_spine

if TYPE_CHECKING:
    from kiosk.content.pictures.known_pictures import KnownPictures
    from kiosk.gui.illustrations.catalogue import Picture

# These are shown in one shape only.
_ONE_SHAPE = frozenset({"herniated-disc-above", "home-body", "attract"})


def _with_wide(picture_id: str, picture: Picture) -> Picture:
    """Return a picture that knows its second drawing, which has the first one's name and ``_wide`` behind it."""
    return picture if picture_id in _ONE_SHAPE else replace(picture, wide=f"{picture.drawing}_wide")


PICTURES: dict[str, Picture] = {
    name: _with_wide(name, picture)
    for group in (pictures_spine.PICTURES, pictures_body.PICTURES, pictures_scenes.PICTURES)
    for name, picture in group.items()
}


def known_pictures() -> KnownPictures:
    """Return what content may name: every picture with its states."""
    from kiosk.content.pictures.known_pictures import KnownPictures  # noqa: PLC0415 - a usual start has no content to check

    return KnownPictures.of({name: {state.id for state in picture.states} for name, picture in PICTURES.items()})
