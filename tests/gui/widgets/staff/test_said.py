"""What staff read is said in the language the program speaks, on every kind of staff screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.gui.widgets.staff.keyboard_view import KeyboardView
from kiosk.gui.widgets.staff.said import CONTEXT, said
from kiosk.i18n.pseudo import accented
from kiosk.staff.sheet import Bar, Bars, Choose, Do, Enter, Option, Say, Sheet, Thumb
from kiosk.staff.words import as_it_is, counted, fill, word
from tests.support.guest import Guest
from tests.support.gui import DESK
from tests.support.sample_staff import PIN
from tests.support.staff import lay
from tests.support.telling_kiosk import look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.support.gui import Arrive

SHEET = Sheet(
    "sample",
    "Title",
    (
        Say("Words"),
        Say(as_it_is("A. Sample")),
        Do("a", "Button", "Detail"),
        Choose("b", "Choice", (Option("x", "One"), Option("y", as_it_is("DeskJet"))), "x"),
        Enter("c", "Field", "typed by staff"),
        Enter("d", "Empty", word("Touch to type")),
        Bars("Chart", (Bar("Bar", 1.0, "Value"),)),
        Thumb("e", as_it_is("brand.png")),
    ),
)


class Pseudo(QTranslator):
    """Speaks the staff's words with accents."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return accented(source) if context == CONTEXT else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def _pseudo(qapp: QApplication) -> Iterator[None]:
    assert qapp
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("_pseudo")
def test_a_sheet_is_translated_and_names_and_what_was_typed_stay(arrive: Arrive):
    view = lay(arrive(DESK), SHEET)
    title, words, name, do, choose, typed, empty, bars, thumb = (view.sheet.title, *view.sheet.lines)
    assert (title, words.text, name.text) == (accented("Title"), accented("Words"), "A. Sample")
    assert (do.text, do.detail) == (accented("Button"), accented("Detail"))
    assert [choose.text, *(each.text for each in choose.options)] == [accented("Choice"), accented("One"), "DeskJet"]
    assert (typed.text, typed.value) == (accented("Field"), "typed by staff")
    assert (empty.text, empty.value) == (accented("Empty"), accented("Touch to type"))
    assert [bars.text, *((bar.text, bar.words) for bar in bars.bars)] == [
        accented("Chart"),
        (accented("Bar"), accented("Value")),
    ]
    assert thumb.text == "brand.png"


@pytest.mark.usefixtures("_pseudo")
def test_the_keyboard_asks_in_the_language_and_keeps_what_is_typed(arrive: Arrive):
    visitor = arrive(DESK)
    view = KeyboardView(visitor.kit, Enter("words", "Name", "Ann"), visitor.window)
    visitor.window.lay_over(view)
    assert view.accessibleName() == accented("Name")
    assert "Ann" in visitor.texts()


def test_the_pad_counts_the_tries_in_the_language(qapp: QApplication, pack_file: Path, card_cache: Path):
    assert qapp
    guest = Guest(DESK, pack_file, card_cache)
    translator = Pseudo()
    # After the kiosk has begun to speak its own language: the last translator is asked first.
    QCoreApplication.installTranslator(translator)
    try:
        guest.do(["tap", 0.5, 0.5])
        guest.do(["f9"])
        guest.do(["pin", "918273"])
        assert accented("Wrong PIN. Tries left: %n.").replace("%n", "4") in look(guest.window).words
        guest.do(["pin", PIN])
        assert guest.room.at == "sheet"
    finally:
        QCoreApplication.removeTranslator(translator)
        guest.leave()


def test_without_a_translation_everything_is_english():
    assert said(fill("%1 of %2", 1, word("Monday"))) == "1 of Monday"
    assert said(counted(1, "One page", "%n pages")) == "One page"
    assert said(counted(2, "One page", "%n pages")) == "2 pages"
