"""The bundled fonts, and how big an em is for a capital of a given height.

Sizes are capital heights in millimetres, because that is what Section 508 (402.4) and eyes measure. A font is never
taken from the machine: the same page must break its lines at the same places on every kiosk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from pathlib import Path

LATIN = "Atkinson Hyperlegible Next"
_FILES = {
    "latin": ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf"),
    "han": ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
    "arabic": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "names": ("NamesSC-Bold.ttf", "NamesArabic-Bold.ttf"),
}
# Letters of these alone would tear apart words that the whole font has all letters of: they stand behind it.
_LAST = frozenset({"names"})
# Letters a name of a clinic or a person may have in a kiosk of another language: blocks of Unicode.
_LETTERS = {"arabic": range(0x0600, 0x0900), "han": range(0x2E80, 0xA000)}
# Big enough that the ratio of capital to em is not rounded away.
_RULER_PX = 1000


class Fonts:
    """Loads the bundled fonts script by script and makes fonts by capital height."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._families: list[str] = []
        self._last: list[str] = []
        self._loaded: set[str] = set()
        self._ratio = 0.0
        self._made: dict[tuple[int, bool], QFont] = {}

    def load(self, script: str) -> None:
        """Make the fonts of ``script`` ("latin", "han", "arabic", or "names" of languages) usable.

        Raises:
            KnownError: A font file is missing or broken.
        """
        if script in self._loaded:
            return
        for name in _FILES[script]:
            number = QFontDatabase.addApplicationFont(str(self._folder / name))
            families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            if not families:
                message = f"The font {name} is missing or damaged. Install the kiosk again."
                raise KnownError(message, ExitCode.BAD_INSTALLATION)
            known = self._last if script in _LAST else self._families
            if families[0] not in known:
                known.append(families[0])
        self._loaded.add(script)
        self._made.clear()

    def load_for(self, text: str) -> None:
        """Make usable whatever fonts the letters of ``text`` need.

        Raises:
            KnownError: A font file is missing or broken.
        """
        for script, letters in _LETTERS.items():
            if any(ord(letter) in letters for letter in text):
                self.load(script)

    @property
    def scripts(self) -> int:
        """For how many scripts there are letters by now."""
        return len(self._loaded)

    @property
    def capital_ratio(self) -> float:
        """Height of the capital H as a share of the em, measured from the Latin font."""
        if not self._ratio:
            ruler = QFont(self._families[0])
            ruler.setPixelSize(_RULER_PX)
            self._ratio = QFontMetricsF(ruler).tightBoundingRect("H").height() / _RULER_PX
        return self._ratio

    def font(self, capital_px: float, *, bold: bool) -> QFont:
        """Return the font whose capital H is at least ``capital_px`` device pixels high."""
        size = int(-(-capital_px // self.capital_ratio))
        key = (size, bold)
        if key not in self._made:
            font = QFont()
            font.setFamilies([*self._families, *self._last])
            font.setPixelSize(size)
            font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
            self._made[key] = font
        return self._made[key]
