"""Joins what is said beside a page to the window: words that are explained, and what somebody thinks of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from kiosk.navigation.route import EXPLAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.model import Explained
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.viewmodels.navigator import Navigator
    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.gui.widgets.panels import Panel

translate = QCoreApplication.translate


class Asides(QObject):
    """What the presenter asks about words and cards.

    Args:
        window: Where they are shown.
        navigator: Where the visitor is.
        library: Returns the content shown.
    """

    def __init__(self, window: MainWindow, navigator: Navigator, library: Callable[[], Library]) -> None:
        super().__init__()
        self._window = window
        self._navigator = navigator
        self._library = library
        self._words: dict[str, Explained] = {}

    def takes(self, text: str) -> bool:
        """Do what a button asks for, if it explains words or says what somebody thinks of a card."""
        if text.startswith(EXPLAIN):
            self._explain(text)
            return True
        return self._hears(text)

    def _hears(self, text: str) -> bool:
        from kiosk.gui.widgets.page.screen import PageParts  # noqa: PLC0415 - no start shows a page
        from kiosk.navigation.cards import parse_guess  # noqa: PLC0415 - no start shows a card

        said = parse_guess(text)
        if said is None:
            return False
        screen = self._window.screen_shown
        if screen is not None and isinstance(screen.parts, PageParts):
            screen.parts.hear(*said)
        self._navigator.open(said[0])
        return True

    def _explain(self, text: str) -> None:
        """Explain the words of a button: one at once, several by a list of them."""
        page = self._library().page(self._navigator.route.page)
        numbers = text.removeprefix(EXPLAIN).split("+")
        self._words = {
            f"word-{n}": page.explained[int(n)] for n in numbers if n.isdecimal() and int(n) < len(page.explained)
        }
        if len(self._words) == 1:
            self._show_word(next(iter(self._words.values())))
        elif self._words:
            from kiosk.gui.widgets.explanation import word_list  # noqa: PLC0415 - no start needs one

            names = [(choice, word.word) for choice, word in self._words.items()]
            self._lay_over(word_list(self._window.kit, names, self._window))

    def _show_word(self, word: Explained) -> None:
        from kiosk.gui.widgets.explanation import explanation  # noqa: PLC0415 - no start needs one

        glossary = self._library().page(word.place.partition("#")[0])
        self._lay_over(explanation(self._window.kit, word, glossary, self._window))

    def _lay_over(self, panel: Panel) -> None:
        panel.asked.connect(self._answer)
        self._window.lay_over(panel)
        by_key = self._window.focused[1]
        if by_key:
            panel.choice("close").setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(panel, panel.told))

    def _answer(self, choice: str) -> None:
        place = choice.removeprefix("go-")
        if choice in self._words:
            self._show_word(self._words[choice])
            return
        self._window.lay_over(None)
        if place != choice:
            self._navigator.open_text(place)
