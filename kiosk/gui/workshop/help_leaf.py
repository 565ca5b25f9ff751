"""The content manual in the window: the chapter that belongs to what the editor is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QTextBrowser, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.workshop.manual import Chapter


class HelpLeaf(QWidget):
    """One chapter at a time; all are in the box above."""

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters = tuple(chapters)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Chapter"))
        # A long title must not make the whole column wider.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for chapter in self._chapters:
            self.box.addItem(chapter.title)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("The content manual"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.text, 1)
        self.box.currentIndexChanged.connect(lambda _index: self._show(""))
        self._show("")

    def open(self, title: str, anchor: str = "") -> None:
        """Show a chapter, from the row that begins with some words where there is one."""
        for number, chapter in enumerate(self._chapters):
            if chapter.title == title:
                self.box.setCurrentIndex(number)
        self._show(anchor)

    def _show(self, words: str) -> None:
        self.text.setMarkdown(self._chapters[self.box.currentIndex()].text)
        if words and self.text.find(words):
            self.text.ensureCursorVisible()
