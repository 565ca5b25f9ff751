from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.workshop.source_pane import SourcePane
from kiosk.workshop.translating import Change
from tests.support.workshop import light

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINES = (Change("same", "Stool"), Change("gone", "No back."), Change("new", "One seat."))


def struck(pane: SourcePane) -> list[bool]:
    document = pane.text.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [block.begin().fragment().charFormat().fontStrikeOut() for block in blocks]


def test_what_has_changed_in_the_original_is_marked_and_said(qtbot: QtBot):
    pane = SourcePane(light())
    qtbot.addWidget(pane)
    pane.show_original(LINES, is_old=True)
    assert pane.text.toPlainText() == "Stool\nNo back.\nOne seat."
    assert struck(pane) == [False, True, False]
    assert "Struck through: gone" in pane.note.text()
    pane.resize(200, 300)
    pane.show()
    pane.show_original([Change("gone", "A stool has no back. " * 9)], is_old=True)
    assert pane.text.document().firstBlock().begin().fragment().text() == "A stool has no back. " * 9
    pane.show_original(LINES[:1], is_old=True)
    assert "not kept" in pane.note.text()
    pane.show_original(LINES[:1], is_old=False)
    assert pane.note.text() == "The original."
