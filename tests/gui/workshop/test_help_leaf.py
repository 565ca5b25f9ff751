from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.gui.application import settle

if TYPE_CHECKING:
    from tests.support.workshop import Editor


def test_help_opens_the_chapter_of_what_has_the_focus(editor: Editor):
    window, desk = editor.window, editor.window.desk
    leaf = desk.side.help
    window.show()
    window.activateWindow()
    settle()
    for widget, chapter, words in (
        (desk.writing.editor, "How a text is written", "a section"),
        (desk.form.field("alt"), "The facts of a page", "Picture in words"),
        (desk.problems, "Problems", "What is wrong"),
        (desk.pages, "The workshop, step by step", "Choose a page"),
    ):
        (desk.show_form if widget is desk.form.field("alt") else desk.show_text)()
        widget.setFocus()
        settle()
        QTest.keyClick(widget, Qt.Key.Key_F1)
        assert desk.side.currentWidget() is leaf
        assert leaf.box.currentText() == chapter
        assert words.casefold() in leaf.text.toPlainText().casefold()
    desk.show_form()
    desk.form.jump("alt")
    window.open_help()
    assert leaf.text.textCursor().selectedText() == "Picture in words"
