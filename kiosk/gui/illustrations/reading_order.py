"""Pictures whose frames follow each other, for languages read from the right: frame 1 stands at the right.

The drawings themselves are never mirrored: a body's left stays its left. Cards show one place of a picture and stay as
they are, so that their rasters serve every language.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.gui.illustrations.gallery import Gallery

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    from kiosk.content.pictures.own_picture import OwnPicture
    from kiosk.gui.illustrations.catalogue import Picture
    from kiosk.gui.illustrations.gallery import Raster
    from kiosk.gui.illustrations.ready import ReadyDrawings
    from kiosk.theming.pictures import PictureColours

ORDERED = frozenset(
    {
        "kiosk.anatomy.scoliosis:scoliosis_wide",
        "kiosk.scenes.canals:spinal_stenosis",
        "kiosk.scenes.canals:spinal_stenosis_wide",
        "kiosk.scenes.disc_changes:disc_changes",
        "kiosk.scenes.disc_changes:disc_changes_wide",
        "kiosk.scenes.session:session",
        "kiosk.scenes.session:session_wide",
        "kiosk.scenes.signs:research_wide",
    }
)
"""Drawings with frames side by side in an order; each has another one with ``_from_right`` behind its name."""


def from_right(picture: Picture) -> Picture:
    """Return a picture with its frames in the order of who reads from the right."""
    drawing = f"{picture.drawing}_from_right" if picture.drawing in ORDERED else picture.drawing
    return replace(picture, drawing=drawing)


class GalleryFromRight(Gallery):
    """A gallery for languages read from the right; takes what `Gallery` takes."""

    def __init__(
        self,
        load_colours: Callable[[], PictureColours],
        *,
        px_per_mm: float,
        theme: str,
        folder: Path | None = None,
        version: str = "",
        ready: ReadyDrawings | None = None,
        own: Callable[[str], OwnPicture] | None = None,
    ) -> None:
        super().__init__(load_colours, px_per_mm=px_per_mm, theme=theme, own=own)
        self._as_ever = Gallery(
            load_colours, px_per_mm=px_per_mm, theme=theme, folder=folder, version=version, ready=ready, own=own
        )

    def picture(self, picture_id: str) -> Picture:
        """Return the picture with its frames in order from the right; raises KeyError if there is none."""
        return from_right(super().picture(picture_id))

    def card(self, picture_id: str, size: QSize) -> QImage:
        """Return the card picture as in every language."""
        return self._as_ever.card(picture_id, size)

    def poster(self, picture_id: str, size: QSize, *, cover: bool = False) -> Raster:
        """Return the whole picture as in every language."""
        return self._as_ever.poster(picture_id, size, cover=cover)

    def write_waiting(self) -> None:
        """Write new rasters to the disk."""
        self._as_ever.write_waiting()
