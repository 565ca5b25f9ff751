"""Draws what the first start shows, when the program is built: as outlines, for any glass and any theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.cards import WIDE_FROM, card_view, cropped
from kiosk.anatomy.ready_made import encode
from kiosk.gui.illustrations.ready import LEAST_RATIO, MOST_RATIO, card_file, colours_file, poster_file
from kiosk.theming import ready_colours
from kiosk.theming.pictures import load_picture_colours
from kiosk.theming.tokens import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.gui.illustrations.catalogue import Picture

POSTERS = ("attract", "home-body", "what-helps", "what-helps@wide")
"""The pictures the first screens show whole."""

CARDS = (
    "what-is-back-pain", "often-no-single-cause", "muscle-strain", "herniated-disc", "disc-changes",
    "spinal-stenosis", "sciatica", "scoliosis", "what-helps", "acupuncture", "causes", "where-it-hurts",
    "how-it-may-help", "questions-to-ask", "true-or-not", "words-explained",
)  # fmt: skip
"""The pictures on the cards of home, on any glass."""


def run(folder: Path, pictures: Mapping[str, Picture], colours: Path) -> None:
    """Write the drawings of the first start to ``folder``, and the colours of every theme.

    Args:
        folder: It is made if it is missing.
        pictures: The catalogue.
        colours: The table of picture colours.

    Raises:
        OSError: The folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for picture_id in CARDS:
        picture = pictures[picture_id]
        wide = picture.in_wide() if picture.wide else picture
        for form, is_wide, ratios in (
            (picture, False, (LEAST_RATIO, WIDE_FROM)),
            (wide, True, (WIDE_FROM, MOST_RATIO)),
        ):
            drawing = form.draw(form.rest)
            views = [card_view(drawing, ratio, 1.0) for ratio in (*ratios, sum(ratios) / 2)]
            card_file(folder, picture_id, wide=is_wide).write_bytes(encode(cropped(drawing, views)))
    for picture_id in POSTERS:
        name, _, form_name = picture_id.partition("@")
        picture = pictures[name].in_wide() if form_name else pictures[name]
        poster_file(folder, picture_id).write_bytes(encode(picture.draw(picture.rest)))
    for theme in NAMES:
        colours_file(folder, theme).write_bytes(ready_colours.encode(load_picture_colours(colours, theme)))
