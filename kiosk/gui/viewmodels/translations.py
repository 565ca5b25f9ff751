"""The program's own words in the language read: Qt translators, and how that language writes numbers and days.

Texts are written in English where they are used. What is missing in a language is looked for in the languages before
it (`kiosk.i18n.languages.fallback_chain`) and is English at last.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.i18n.languages import SOURCE, fallback_chain, find

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME = "spoken"


class Translations:
    """Makes the program speak a language.

    Args:
        folder: Where the compiled translations are, `kiosk_<language>.qm`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._code = ""
        self._heard: dict[str, QTranslator | None] = {}

    def speak(self, code: str) -> None:
        """Have every text made from now on in the language ``code``, and none any more in the one before."""
        app = QCoreApplication.instance()
        if code == self._code or app is None:
            return
        self._code = code
        # Whoever had this program speak before: one language at a time.
        for before in app.findChildren(QTranslator, _NAME):
            QCoreApplication.removeTranslator(before)
            before.setParent(None)
        translator = self._loaded(code)
        if translator is not None:
            translator.setObjectName(_NAME)
            translator.setParent(app)
            QCoreApplication.installTranslator(translator)
        tongue = find(code)
        QLocale.setDefault(QLocale(tongue.locale if tongue else code))

    @contextmanager
    def speaking(self, code: str) -> Iterator[None]:
        """Have texts made in the language ``code`` meanwhile, and in the one spoken now again after that."""
        before = self._code or SOURCE
        self.speak(code)
        try:
            yield
        finally:
            self.speak(before)

    def said(self, code: str, context: str, text: str) -> str:
        """Return one text in a language that is not the one spoken."""
        if code not in self._heard:
            self._heard[code] = self._loaded(code)
        translator = self._heard[code]
        return (translator.translate(context, text) if translator else "") or text

    def _loaded(self, code: str) -> QTranslator | None:
        for each in fallback_chain(code):
            translator = QTranslator()
            if translator.load(f"kiosk_{each.replace('-', '_')}", str(self._folder), "", ".qm"):
                return translator
        return None


def day(iso: str) -> str:
    """Return a day, given as year-month-day, as it is written in the language spoken."""
    from PySide6.QtCore import QDate, Qt  # noqa: PLC0415 - no first screen names a day

    form = QCoreApplication.translate("Page", "d MMMM yyyy", "a date, in the signs of Qt: day, month's name, year")
    date = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(date, form) if date.isValid() else iso
