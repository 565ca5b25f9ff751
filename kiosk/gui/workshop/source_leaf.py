"""The sources of the pack: found by words, and put at the end of a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEY = Qt.ItemDataRole.UserRole


class SourceLeaf(QWidget):
    """A list to choose from. Enter or two clicks put the key into the text."""

    cited = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: dict[str, str] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("find by author, year or key"))
        self.search.setAccessibleName(self.tr("Find a source"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Sources"))
        put = QPushButton(self.tr("Put after this paragraph"))
        add = QPushButton(self.tr("Add a source"))
        below = QHBoxLayout()
        below.addWidget(put)
        below.addWidget(add)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)
        self.search.textChanged.connect(lambda _words: self._fill())
        self.list.itemActivated.connect(lambda _item: self._cite())
        put.clicked.connect(self._cite)
        add.clicked.connect(self.asked)

    def show_sources(self, sources: Mapping[str, str]) -> None:
        """List these sources: their citations by their keys."""
        if dict(sources) != self._sources:
            self._sources = dict(sources)
            self._fill()

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        self.list.clear()
        for key, citation in self._sources.items():
            words = f"{key}: {citation}"
            if all(each in words.casefold() for each in wanted):
                QListWidgetItem(words, self.list).setData(_KEY, key)

    def _cite(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.cited.emit(item.data(_KEY))


class SourceFields(QWidget):
    """Key and citation of a new source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key_line = QLineEdit()
        self.citation_line = QLineEdit()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Key, for example KOES07"), self.key_line)
        form.addRow(self.tr("Authors, journal, year, pages"), self.citation_line)
        self.setFocusProxy(self.key_line)
