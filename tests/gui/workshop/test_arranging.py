from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.gui.application import settle
from kiosk.gui.workshop.arranging import Choice
from tests.support.workshop import KINDS, STOOL

if TYPE_CHECKING:
    from tests.support.workshop import Editor

WARM = "pages/warm-seat/en.md"


def choice(editor: Editor) -> Choice:
    return next(each for each in editor.window.desk.strip.findChildren(Choice) if not each.isHidden())


def pages(editor: Editor) -> list[str]:
    rows = editor.window.desk.pages
    group = rows.topLevelItem(1)
    return [group.child(number).text(0) for number in range(group.childCount())]


def test_a_page_moves_by_buttons_and_keys_and_undo_takes_it_back(editor: Editor):
    bar, window = editor.window.desk.bar, editor.window
    assert pages(editor) == ["Kinds", "Stool", "Warm seat"]
    bar.down.click()
    assert pages(editor) == ["Kinds", "Warm seat", "Stool"]
    assert bar.undo.text() == "Undo: move the page"
    window.show()
    window.activateWindow()
    bar.pages.setFocus()
    settle()
    QTest.keyClick(bar.pages, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert pages(editor) == ["Kinds", "Stool", "Warm seat"]
    assert window.file == STOOL
    window.undo_action.setEnabled(True)
    window.undo()
    bar.undo.click()
    assert pages(editor) == ["Kinds", "Stool", "Warm seat"]
    assert bar.undo.isHidden()
    window.open(KINDS)
    bar.up.click()
    assert "lists the others" in window.desk.strip.words


def test_a_page_goes_to_another_group_and_is_hidden_and_shown_again(editor: Editor):
    bar = editor.window.desk.bar
    bar.group.click()
    box = choice(editor).boxes[0]
    box.setCurrentIndex(box.findData("more"))
    editor.answer("Move")
    assert pages(editor) == ["Kinds", "Warm seat"]
    bar.hide_button.click()
    assert "kept off the kiosk" in editor.window.desk.strip.words
    assert editor.window.desk.pages.state_of(STOOL) == "hidden"
    assert bar.hide_button.text() == "Show again"
    assert [told.sentence for told in editor.bench.told if told.is_error] != []
    bar.hide_button.click()
    assert editor.window.desk.pages.state_of(STOOL) == "draft"
    assert not editor.window.desk.preview.image.isNull()


def test_deleting_asks_and_a_deleted_page_comes_back(editor: Editor):
    bar, window = editor.window.desk.bar, editor.window
    bar.gone.click()
    assert "No deleted page" in window.desk.strip.words
    bar.delete.click()
    assert "“Stool” in all its languages" in window.desk.strip.words
    editor.answer("Keep it")
    assert pages(editor) == ["Kinds", "Stool", "Warm seat"]
    editor.write("no back", "one seat")
    bar.delete.click()
    editor.answer("Delete")
    assert "not saved" in window.desk.strip.words
    window.saving.save()
    bar.delete.click()
    editor.answer("Delete")
    assert pages(editor) == ["Kinds", "Warm seat"]
    assert window.file != STOOL
    assert not (editor.folder / STOOL).exists()
    bar.gone.click()
    assert choice(editor).value() == "stool"
    box = choice(editor).boxes[1]
    box.setCurrentIndex(box.findData("kinds"))
    editor.answer("Bring it back")
    assert pages(editor) == ["Kinds", "Warm seat", "Stool"]
    assert window.file == STOOL
    assert "one seat" in window.desk.writing.editor.toPlainText()
