"""Draws what the first start shows, when the program is built: as outlines, for any glass and any theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.cards import card_view, cropped
from kiosk.anatomy.ready_made import encode
from kiosk.gui.illustrations.ready import LEAST_RATIO, MOST_RATIO, card_file, poster_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.gui.illustrations.catalogue import Picture

# The two pictures the first screens show whole.
POSTERS = ("attract", "home-body")
_RATIOS = (LEAST_RATIO, 1.0, 2.0, MOST_RATIO)


def run(folder: Path, pictures: Mapping[str, Picture]) -> None:
    """Write the drawings of the first start to ``folder``.

    Args:
        folder: It is made if it is missing.
        pictures: The catalogue.

    Raises:
        OSError: The folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for picture_id, picture in pictures.items():
        drawing = picture.draw(picture.rest)
        views = [card_view(drawing, ratio, 1.0) for ratio in _RATIOS]
        card_file(folder, picture_id).write_bytes(encode(cropped(drawing, views)))
    for picture_id in POSTERS:
        poster_file(folder, picture_id).write_bytes(encode(pictures[picture_id].draw(pictures[picture_id].rest)))
