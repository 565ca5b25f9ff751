from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.gui.workshop.source_leaf import SourceFields
from tests.support.workshop import STOOL

if TYPE_CHECKING:
    from tests.support.workshop import Editor


def test_a_source_is_found_put_after_a_paragraph_and_added(editor: Editor):
    window, leaf = editor.window, editor.window.desk.side.sources
    assert leaf.list.count() == 2
    leaf.search.setText("seats elm")
    assert leaf.list.count() == 1
    window.desk.writing.jump(2)
    leaf.list.setCurrentRow(0)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert "A stool has no back. [@ELM02]\n" in editor.bench.text(STOOL)
    leaf.asked.emit()
    fields = window.desk.strip.findChild(SourceFields)
    fields.key_line.setText("ASH03")
    editor.answer("Add the source")
    assert "authors" in window.desk.strip.words
    leaf.asked.emit()
    fields = [each for each in window.desk.strip.findChildren(SourceFields) if not each.isHidden()][-1]
    fields.key_line.setText("ASH03")
    fields.citation_line.setText("Ash C. On legs. 2003.")
    editor.answer("Add the source")
    leaf.search.clear()
    assert leaf.list.count() == 3
    assert editor.on_disk("sources.toml").endswith('ASH03 = "Ash C. On legs. 2003."\n')
