from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from kiosk.content.pack_file import PackFile
from kiosk.gui.workshop.new_page import LanguageFields
from tests.support.builders import edit
from tests.support.workshop import STOOL, Editor, drawn_chairs

if TYPE_CHECKING:
    from pathlib import Path

SPANISH = "pages/stool/es.md"


def type_into(editor: Editor, key: str, words: str) -> None:
    line = editor.window.desk.form.field(key)
    if isinstance(line, QLineEdit):
        line.setText(words)
        line.textEdited.emit(words)
    else:
        line.setPlainText(words)


def test_a_page_is_translated_beside_its_original_and_published_in_two_languages(editor: Editor, tmp_path: Path):
    window, desk = editor.window, editor.window.desk
    window.adding.ask_language("stool")
    fields = desk.strip.findChild(LanguageFields)
    assert fields.box.findData("en") < 0
    fields.box.setCurrentIndex(fields.box.findData("es"))
    editor.answer("Add the language")
    assert desk.pages.state_of(SPANISH) == "not yet translated"
    assert "not yet translated" in desk.strip.words
    assert not (editor.folder / SPANISH).exists()
    editor.answer("Translate this page")
    assert window.file == SPANISH
    assert "A stool has no back." in desk.writing.source.text.toPlainText()
    assert desk.form._sources["title"].text() == "Stool"
    for key, words in (("title", "Taburete"), ("short_title", "Taburete"), ("question", "¿Es para mí?")):
        type_into(editor, key, words)
    type_into(editor, "summary", "Un asiento.")
    type_into(editor, "alt", "Un asiento.")
    desk.writing.editor.setPlainText("## Qué es {#what}\nUn asiento.\n")
    window.check()
    window.saving.save()
    assert "Saved" in desk.strip.words
    assert desk.pages.state_of(SPANISH) != "not yet translated"
    editor.published = str(tmp_path / "chairs.pack")
    window.saving.publish()
    with PackFile.open(tmp_path / "chairs.pack") as pack:
        assert pack.page("stool", "es").entry.title == "Taburete"
        assert pack.page("stool", "en").entry.title == "Stool"
    window.open(STOOL)
    editor.write("no back", "one seat")
    window.saving.save()
    assert "Patients who read it still see the old words" in desk.strip.words
    editor.answer("Save")
    assert desk.pages.state_of(SPANISH) == "out of date"
    window.open(SPANISH)
    assert "gone" in desk.writing.source.note.text()
    desk.bar.delete.click()
    assert "this translation" in desk.strip.words
    editor.answer("Delete")
    assert window.file == STOOL
    assert desk.pages.state_of(SPANISH) == "not yet translated"


def test_what_was_brought_back_can_be_kept_or_given_up(editor: Editor):
    window = editor.window
    text = editor.on_disk()
    window.bring_back({STOOL: text})
    assert window.desk.strip.words == ""
    window.bring_back({STOOL: text.replace("no back", "one seat")})
    assert "ended before these were saved" in window.desk.strip.words
    assert "Stool" in window.desk.strip.words
    assert "one seat" in window.desk.writing.editor.toPlainText()
    editor.answer("Take what is on the disk")
    assert "no back" in window.desk.writing.editor.toPlainText()
    assert "one seat" in editor.bench.shelf.versions(STOOL)[0].path.read_text()


def test_an_error_of_the_disk_is_told_and_nothing_goes(editor: Editor):
    editor.write("no back", "one seat")
    (editor.folder / ".history").write_text("in the way")
    editor.window.saving.save()
    assert "cannot be written" in editor.window.desk.strip.words
    assert "one seat" in editor.window.desk.writing.editor.toPlainText()
    (editor.folder / ".history").unlink()
    edit(editor.folder, STOOL, "no back", "their back")
    editor.window.saving.save()
    assert "Somebody else" in editor.window.desk.strip.words
    editor.answer("Keep what is in the window")
    editor.window.saving.save()
    assert "one seat" in editor.on_disk()


def test_a_picture_of_ones_own_is_shown_on_the_page(editor: Editor, tmp_path: Path):
    source = drawn_chairs(tmp_path / "x") / "x.svg"
    adding, field = editor.window.adding, editor.window.desk.form.picture
    adding.take_picture(field, "")
    adding.take_picture(field, str(source))
    assert "no file" in editor.window.desk.strip.words
    source.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>')
    adding.take_picture(field, str(source))
    assert "Picture in words" in editor.window.desk.strip.words
    assert 'picture = "own/x"' in editor.bench.text(STOOL)
    before = editor.window.desk.preview.image
    editor.window.refresh_preview()
    assert editor.window.desk.preview.image != before
