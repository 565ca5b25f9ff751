"""A word explained, and a list of words to choose from, over the page and above the bar: help now stays in reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.blocks import strands
from kiosk.gui.widgets.controls import PRIMARY
from kiosk.gui.widgets.panels import Choice, ChoiceRow, Panel
from kiosk.gui.widgets.paper import draft_line
from kiosk.gui.widgets.word_buttons import name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import Explained, Page
    from kiosk.gui.widgets.main_window import MainWindow
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate


def explanation(kit: Toolkit, word: Explained, glossary: Page, window: MainWindow) -> Panel:
    """Return what a word means, with the way to its place among all words; ``glossary`` is the page it stands on."""
    meaning = "".join(strand.text for strand in strands(kit, word.meaning))
    everything = Choice(f"go-{word.place}", glossary.entry.title, "book")
    draft = draft_line(kit, glossary)
    rows = [
        ChoiceRow(meaning, ()),
        *([ChoiceRow(draft, (), is_note=True)] if draft else []),
        ChoiceRow("", (everything, _close())),
    ]
    return Panel(kit, "explanation", word.word, rows, window, is_aside=True)


def word_list(kit: Toolkit, words: Sequence[tuple[str, str]], window: MainWindow) -> Panel:
    """Return the choice of a word: each by the id it is asked for with."""
    choices = tuple(Choice(choice, word, "book", name=name_of(word)) for choice, word in words)
    rows = [ChoiceRow("", choices), ChoiceRow("", (_close(),))]
    return Panel(kit, "words", translate("Words", "What do these words mean?"), rows, window, is_aside=True)


def _close() -> Choice:
    return Choice("close", translate("Panels", "Close"), "x", look=PRIMARY)
