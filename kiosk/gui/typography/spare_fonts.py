"""The letters of a kiosk whose Latin font is missing: another of its own, the machine's, or strokes of our own."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk.errors import KnownError
from kiosk.gui.typography.drawn_font import font_file
from kiosk.gui.typography.fonts import Fonts

if TYPE_CHECKING:
    from pathlib import Path


class SpareFonts(Fonts):
    """Fonts that always have Latin letters; `problem` says what is missing, and is empty when nothing is.

    Args:
        folder: Where the bundled fonts should be.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.problem = ""

    def load(self, script: str) -> None:
        """Make the fonts of ``script`` usable, and some Latin letters whatever is missing.

        Raises:
            KnownError: A font file of another script is missing or broken.
        """
        try:
            super().load(script)
        except KnownError as error:
            if script != "latin":
                raise
            self.problem = str(error)
            self._stand_in()
            self._loaded.add(script)

    def _stand_in(self) -> None:
        # Where only the bold one is missing, the other one is there by now.
        if not self._families:
            with suppress(KnownError):
                super().load("han")  # it has Latin letters too
        if not self._families:
            self._families += _of_machine() or _drawn()


def _of_machine() -> list[str]:
    """Return the machine's usual font, or any with Latin letters; none where it has none.

    A machine without fonts names some all the same, but has no letters in them.
    """
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    families = (usual, *QFontDatabase.families(QFontDatabase.WritingSystem.Latin))
    return list(filter(_has_letters, families))[:1]


def _has_letters(family: str) -> bool:
    # What stands in for a missing font claims to have every letter, but no table of them.
    return QRawFont.fromFont(QFont(family)).fontTable("cmap").size() > 0


def _drawn() -> list[str]:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(font_file()))
