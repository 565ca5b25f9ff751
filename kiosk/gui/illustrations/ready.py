"""Drawings that came with the program, for the pictures a first start shows; see `kiosk.commands.draw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.anatomy.cards import WIDE_FROM
from kiosk.anatomy.ready_made import decode

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSize

    from kiosk.anatomy.drawing import Drawing
    from kiosk.theming.pictures import PictureColours

# Width to height of the cards whose outlines a file holds; a card of another shape is drawn anew.
LEAST_RATIO, MOST_RATIO = 0.7, 4.0


def card_file(folder: Path, picture_id: str, *, wide: bool) -> Path:
    """Return where the outlines for a picture's cards stand: those much wider than high, or the others."""
    return folder / f"{'wide-card' if wide else 'card'}-{picture_id}.drawing"


def poster_file(folder: Path, picture_id: str) -> Path:
    """Return where a whole picture stands."""
    return folder / f"whole-{picture_id}.drawing"


def colours_file(folder: Path, theme: str) -> Path:
    """Return where the picture colours of a theme stand."""
    return folder / f"colours-{theme}.json"


class ReadyDrawings:
    """Reads drawings from ``folder``; a source tree has none, and a file that cannot be used counts as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def card(self, picture_id: str, size: QSize) -> Drawing | None:
        """Return what a card of ``size`` px shows of a picture, if it came with the program."""
        ratio = size.width() / max(size.height(), 1)
        if not LEAST_RATIO <= ratio <= MOST_RATIO:
            return None
        return _read(card_file(self._folder, picture_id, wide=ratio > WIDE_FROM))

    def poster(self, picture_id: str) -> Drawing | None:
        """Return a whole picture, if it came with the program."""
        return _read(poster_file(self._folder, picture_id))

    def colours(self, theme: str) -> PictureColours | None:
        """Return the picture colours of ``theme``, if they came with the program."""
        from kiosk.theming import ready_colours  # noqa: PLC0415 - a start that paints nothing needs no colours

        try:
            return ready_colours.decode(colours_file(self._folder, theme).read_bytes())
        except OSError:
            return None


def _read(file: Path) -> Drawing | None:
    try:
        return decode(file.read_bytes())
    except OSError:
        return None
