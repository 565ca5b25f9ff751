from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.content.approval import Approval, Approvals
from kiosk.content.approved_pack import page_hash
from kiosk.content.loader import load_folder
from kiosk.content.pack_file import PackFile
from kiosk.gui.application import settle
from kiosk.workshop.places import Place
from tests.support.builders import edit, write
from tests.support.workshop import KINDS, STOOL, Editor, drawn_chairs

if TYPE_CHECKING:
    from pathlib import Path


def test_a_sentence_is_changed_taken_back_done_again_and_saved(editor: Editor):
    window = editor.window
    assert window.windowTitle() == "Stool[*] – Content workshop"
    assert not window.isWindowModified()
    editor.write("no back", "one seat")
    window.refresh_preview()
    editor.write("one seat", "one seat and no back")
    assert window.isWindowModified()
    assert "A stool has no back." in editor.on_disk()
    window.undo()
    assert "A stool has one seat." in window.desk.writing.editor.toPlainText()
    window.undo()
    assert "A stool has no back." in window.desk.writing.editor.toPlainText()
    assert not window.isWindowModified()
    window.redo_action.trigger()
    window.redo_action.trigger()
    window.saving.save()
    assert "one seat and no back" in editor.on_disk()
    assert not window.isWindowModified()
    window.desk.side.open_history()
    QTest.keyClick(window.desk.side.history, Qt.Key.Key_Return)
    assert "A stool has no back." in window.desk.writing.editor.toPlainText()
    assert window.isWindowModified()


def test_keys_of_the_window_work_in_every_field(editor: Editor):
    window = editor.window
    window.show()
    window.activateWindow()
    settle()
    control = Qt.KeyboardModifier.ControlModifier
    text, title = window.desk.writing.editor, window.desk.form.field("title")
    before = text.toPlainText()
    QTest.keyClicks(text, "Look: ")
    assert text.toPlainText() == f"Look: {before}"
    QTest.keyClick(text, Qt.Key.Key_Z, control)
    assert text.toPlainText() == before
    window.desk.show_form()
    QTest.keyClicks(title, "s")
    assert editor.bench.text(STOOL) != editor.on_disk()
    QTest.keyClick(title, Qt.Key.Key_Z, control)
    assert editor.bench.text(STOOL) == editor.on_disk()
    QTest.keyClicks(title, "s")
    QTest.keyClick(title, Qt.Key.Key_S, control)
    assert 'title = "Stools"' in editor.on_disk()


def test_a_problem_leads_to_its_line_or_its_field(editor: Editor):
    window = editor.window
    editor.write("A stool has no back.", "A stool has no back.\n\nIt has [one](x) seat.")
    title = window.desk.form.field("title")
    assert isinstance(title, QLineEdit)
    title.setText("A " + "very " * 10 + "long stool")
    title.textEdited.emit(title.text())
    window.check()
    window.show()
    (told,) = [each for each in window.desk.problems.told if each.is_error]
    assert told.sentence == "There is a link in the text."
    assert "Leads to" in told.fix
    window.open(KINDS)
    window.next_problem()
    assert window.file == STOOL
    cursor = window.desk.writing.editor.textCursor()
    assert cursor.block().text() == "It has [one](x) seat."
    assert len(window.desk.writing.editor.extraSelections()) == 1
    window.undo()
    window.undo()
    title.setText("A " + "very " * 10 + "long stool")
    title.textEdited.emit(title.text())
    window.check()
    window.next_problem()
    assert window.focusWidget() is title
    assert "error" in window.desk.pages.state_of(STOOL)


def test_the_preview_is_what_a_kiosk_shows_and_stays_while_the_text_has_errors(editor: Editor):
    window, preview = editor.window, editor.window.desk.preview
    first = preview.image
    assert (first.width(), first.height()) == (1920, 1080)
    editor.write("A stool has no back.", "A stool has four legs and a seat.")
    window.refresh_preview()
    second = preview.image
    assert second != first
    editor.write("four legs", "[four](x) legs")
    window.refresh_preview()
    assert preview.image == second
    assert "last text" in preview.note.text()


def test_saving_says_first_what_goes_out_of_date(qapp: QApplication, tmp_path: Path):
    folder = drawn_chairs(tmp_path)
    page = load_folder(folder)[0].pages["stool", "en"]
    word = Approval("stool", "en", page_hash(page, "1"), "Ana Lee", "clinical", "2026-06-01")
    editor = Editor(folder, tmp_path / "scratch", Approvals((word,)))
    editor.window.open(STOOL)
    editor.write("no back", "one seat")
    editor.window.saving.save()
    assert "approval of Ana Lee ends" in editor.window.desk.strip.words
    assert "no back" in editor.on_disk()
    editor.answer("Save")
    assert "one seat" in editor.on_disk()
    editor.leave()


def test_of_two_texts_the_editor_chooses_and_neither_is_lost(editor: Editor):
    editor.write("no back", "my back")
    edit(editor.folder, STOOL, "no back", "their back")
    editor.window.refresh_preview()
    assert "Somebody else" in editor.window.desk.strip.words
    editor.window.saving.save()
    assert "their back" in editor.on_disk()
    editor.answer("Take what is on the disk")
    assert "their back" in editor.window.desk.writing.editor.toPlainText()
    editor.window.undo()
    editor.window.saving.save()
    assert "my back" in editor.on_disk()
    write(editor.folder, STOOL, editor.on_disk().replace("my back", "another back"))
    editor.window.refresh_preview()
    assert "another back" in editor.window.desk.writing.editor.toPlainText()


def test_closing_asks_and_does_what_is_answered(editor: Editor):
    window = editor.window
    window.show()
    editor.write("no back", "one seat")
    assert not window.close()
    assert "not saved" in window.desk.strip.words
    editor.answer("Stay")
    assert window.isVisible()
    window.close()
    editor.answer("Discard and close")
    assert not window.isVisible()
    assert "no back" in editor.on_disk()
    (version,) = editor.bench.shelf.versions(STOOL)
    assert "one seat" in version.path.read_text()
    window.show()
    window.undo()
    editor.window._may_close = False
    window.close()
    editor.answer("Save and close")
    assert not window.isVisible()
    assert "one seat" in editor.on_disk()


def test_a_page_is_added_and_everything_is_published(editor: Editor, tmp_path: Path):
    window = editor.window
    editor.published = str(tmp_path / "chairs.pack")
    window.saving.publish()
    assert window.desk.strip.words.startswith("Published")
    window.adding.added.emit(editor.bench.add_page("Sofa", "topic", "kinds"))
    assert window.file == "pages/sofa/en.md"
    assert window.desk.heading.text() == "Sofa – English"
    for key in ("summary", "alt"):
        editor.bench.set_value("pages/sofa/en.md", key, "A soft seat.")
    editor.write("{#what}", "{#what}\nA sofa has arms.")
    window.saving.publish()
    editor.answer("Save and publish")
    with PackFile.open(tmp_path / "chairs.pack") as pack:
        assert pack.page("sofa", "en").entry.title == "Sofa"
    editor.write("A sofa has arms.", "<b>")
    window.saving.save()
    window.saving.publish()
    assert window.desk.strip.words.startswith("Not published")


def test_a_file_that_cannot_be_opened_is_told(editor: Editor):
    editor.window.open("pages/nothing/en.md")
    assert "missing" in editor.window.desk.strip.words
    assert editor.window.file == STOOL
    editor.window.go_to(Place("pack.toml"))
    assert "pack.toml" in editor.window.desk.strip.words


def test_a_language_the_kiosk_does_not_speak_is_told_and_its_text_stays_open(editor: Editor):
    write(editor.folder, "pages/stool/xx.md", editor.on_disk())
    editor.window.refresh_preview()
    edit(editor.folder, "pack.toml", 'languages = ["en"]', 'languages = ["en", "xx"]')
    editor.window.refresh_preview()
    editor.window.open("pages/stool/xx.md")
    assert editor.window.desk.strip.words == "The kiosk does not know the language xx."
    assert "A stool has no back." in editor.window.desk.writing.editor.toPlainText()
    editor.window.open(STOOL)
    assert not editor.window.desk.preview.image.isNull()
