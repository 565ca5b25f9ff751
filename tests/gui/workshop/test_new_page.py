from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.workshop.new_page import Adding, LanguageFields, PageFields

if TYPE_CHECKING:
    from tests.support.workshop import Editor


def test_a_page_and_a_language_are_asked_for_and_added(editor: Editor):
    window, strip = editor.window, editor.window.desk.strip
    window.adding.ask_page()
    fields = strip.findChild(PageFields)
    assert (fields.kind, fields.group) == ("topic", "start")
    editor.answer("Add the page")
    assert strip.words == "Write the title of the new page."
    window.adding.ask_page()
    fields = [each for each in strip.findChildren(PageFields) if not each.isHidden()][-1]
    fields.title_line.setText("Sofa")
    fields.group_box.setCurrentIndex(1)
    editor.answer("Add the page")
    assert window.file == "pages/sofa/en.md"
    adding = Adding(editor.bench, strip, window)
    files: list[str] = []
    adding.added.connect(files.append)
    adding.ask_language("sofa")
    languages = [each for each in strip.findChildren(LanguageFields) if not each.isHidden()][-1]
    languages.box.setCurrentIndex(languages.box.findData("es"))
    editor.answer("Add the language")
    assert files == ["pages/sofa/es.md"]
