"""The text of a page: where it is written, how it stands against the rules, and boxes to put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QSplitter, QTextEdit, QVBoxLayout, QWidget

from kiosk.content.checks.limits import MOST_GRADE, MOST_WORDS
from kiosk.gui.workshop.look import OneUndo, set_role, words_of
from kiosk.gui.workshop.source_pane import SourcePane
from kiosk.workshop.wording import MEASURED, blank, fitted, is_section, measure, section_at, snippets

if TYPE_CHECKING:
    from kiosk.gui.theme import Theme


class Writing(QWidget):
    """A field for the text, with its measures above it."""

    edited = Signal(str)
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = SourcePane(theme)
        self.source.hide()
        self._one_undo = OneUndo(self)
        self._language = MEASURED
        self._is_filling = False
        self.editor = QPlainTextEdit()
        self.editor.setUndoRedoEnabled(False)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(self.tr("Text of the page"))
        self.editor.installEventFilter(self._one_undo)
        self.measures = QLabel()
        self.measures.setWordWrap(True)
        self.measures.setTextFormat(Qt.TextFormat.PlainText)
        self._boxes = QComboBox()
        self._boxes.setAccessibleName(self.tr("Put something in"))
        self._boxes.addItem(self.tr("Put in …"))
        for snippet in snippets():
            self._boxes.addItem(snippet.name, snippet.text)
        above = QHBoxLayout()
        above.addWidget(self.measures, 1)
        above.addWidget(self._boxes)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.source)
        both.addWidget(self.editor)
        both.setChildrenCollapsible(False)
        layout.addWidget(both, 1)
        self.editor.textChanged.connect(self._on_text)
        self.editor.cursorPositionChanged.connect(self.moved)
        self._boxes.activated.connect(self._put_in)

    @property
    def section(self) -> str:
        """The id of the section the cursor stands in."""
        return section_at(words_of(self.editor), self.editor.textCursor().blockNumber() + 1)

    def show_text(self, text: str, language: str) -> None:
        """Show a text, without telling it as a change; the cursor stays where it is as far as that is possible."""
        self._language = language
        if words_of(self.editor) != text:
            self._is_filling = True
            place = self.editor.textCursor().position()
            self.editor.setPlainText(text)
            cursor = self.editor.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.editor.setTextCursor(cursor)
            self._is_filling = False
        self._measure()

    def jump(self, line: int) -> None:
        """Put the cursor into a line, counted from 1, mark it, and show it in the middle."""
        block = self.editor.document().findBlockByNumber(max(0, line - 1))
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.editor.setTextCursor(cursor)
        self.editor.centerCursor()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def cite(self, key: str) -> None:
        """Put a source at the end of the line the cursor stands in."""
        cursor = self.editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(f" [@{key}]")
        self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def underline(self, lines: set[int], colour: QColor) -> None:
        """Underline the lines with problems, counted from 1."""
        marks = []
        for line in lines:
            block = self.editor.document().findBlockByNumber(line - 1)
            if not block.isValid():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(colour)
            mark.format = look
            marks.append(mark)
        self.editor.setExtraSelections(marks)

    def _on_text(self) -> None:
        if not self._is_filling:
            self._measure()
            self.edited.emit(words_of(self.editor))

    def _put_in(self, index: int) -> None:
        text = self._boxes.itemData(index)
        self._boxes.setCurrentIndex(0)
        if text:
            cursor = self.editor.textCursor()
            block = cursor.block()
            # A section goes below the one the cursor stands in: it would take away the rest of its text.
            while is_section(text) and block.next().isValid() and not is_section(block.next().text()):
                block = block.next()
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            words = fitted(f"\n{text.rstrip()}\n", words_of(self.editor))
            at, length = blank(words)
            place = cursor.position() + at
            cursor.insertText(words)
            cursor.setPosition(place)
            cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            self.editor.setTextCursor(cursor)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measure(self) -> None:
        found = measure(words_of(self.editor), self._language)
        words = self.tr("%1 words · longest sentence %2 of %3").replace("%1", str(found.words))
        words = words.replace("%2", str(found.longest)).replace("%3", str(MOST_WORDS))
        if self._language == MEASURED:
            grade = self.tr("reading grade %1 of %2").replace("%1", f"{max(0.0, found.grade):.1f}")
            words = f"{words} · {grade.replace('%2', f'{MOST_GRADE:.0f}')}"
        self.measures.setText(words)
        set_role(self.measures, "soft" if found.is_plain else "bad")
