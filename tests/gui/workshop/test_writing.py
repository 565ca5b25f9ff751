from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.workshop.writing import Writing
from tests.support.workshop import light

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "## One {#one}\nA stool.\n\n## Two {#two}\nA bench.\n"


def test_a_text_is_measured_as_it_is_written_and_the_cursor_stays(qtbot: QtBot):
    writing = Writing(light())
    qtbot.addWidget(writing)
    told: list[str] = []
    writing.edited.connect(told.append)
    writing.show_text(TEXT, "en")
    assert told == []
    assert writing.measures.text().startswith("4 words · longest sentence 2 of 20 · reading grade")
    assert writing.section == "one"
    writing.jump(5)
    assert writing.section == "two"
    writing.show_text(TEXT.replace("A stool.", "The stool"), "es")
    assert writing.section == "two"
    assert "grade" not in writing.measures.text()
    writing.editor.insertPlainText(" " + "word " * 30)
    assert len(told) == 1
    assert writing.measures.property("role") == "bad"


def test_a_box_is_put_in_below_the_line_and_problems_are_underlined(qtbot: QtBot):
    writing = Writing(light())
    qtbot.addWidget(writing)
    writing.show_text(TEXT, "en")
    writing.jump(2)
    writing._boxes.activated.emit(writing._boxes.findText("Good news"))
    writing._boxes.activated.emit(0)
    lines = writing.editor.toPlainText().split("\n")
    assert lines[1:6] == ["A stool.", "", "::: good-news Title", "Write the text here.", ":::"]
    assert writing.editor.textCursor().selectedText() == "Title"
    for title in ("Three", "Four"):
        writing._boxes.activated.emit(writing._boxes.findText("Section"))
        writing.editor.insertPlainText(title)
    lines = [line for line in writing.editor.toPlainText().split("\n") if line]
    assert lines[5:] == [
        "## Three {#section}",
        "Write the text here.",
        "## Four {#section-2}",
        "Write the text here.",
        "## Two {#two}",
        "A bench.",
    ]
    writing.underline({1, 99}, light().colour("clay"))
    assert [mark.cursor.blockNumber() for mark in writing.editor.extraSelections()] == [0]
    writing.resize(200, 300)
    writing.show()
    writing.show_text("long words " * 30 + "\nEnd.", "en")
    writing.underline({1}, light().colour("clay"))
    assert writing.editor.extraSelections()[0].cursor.selectedText() == "long words " * 30
