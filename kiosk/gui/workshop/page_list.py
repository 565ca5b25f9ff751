"""The list of pages: groups, pages, languages, and how each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.gui.theme import Theme
    from kiosk.workshop.outline import Row

_FILE = Qt.ItemDataRole.UserRole


class PageList(QTreeWidget):
    """All pages in reading order. Moving through them by arrow keys or a click opens one."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Page"), self.tr("State")])
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.setAccessibleName(self.tr("Pages"))
        self.currentItemChanged.connect(self._on_current)

    def show_rows(self, rows: Iterable[Row], source_language: str) -> None:
        """Show these pages; what is opened and folded stays so."""
        rows = tuple(rows)
        if [row.file for row in rows] != list(self._items):
            self._build(rows)
        for row in rows:
            self._fill(self._items[row.file], row, source_language)

    def select(self, file: str) -> None:
        """Mark the page that is open, without opening it again."""
        item = self._items.get(file)
        if item is not None and item is not self.currentItem():
            self.blockSignals(True)
            self.setCurrentItem(item)
            self.blockSignals(False)

    def state_of(self, file: str) -> str:
        """What the list says of a page."""
        return self._items[file].text(1)

    def _build(self, rows: tuple[Row, ...]) -> None:
        self.blockSignals(True)
        self.clear()
        self._items, self._groups = {}, {}
        for row in rows:
            group = self._groups.get(row.group)
            if group is None:
                group = self._groups[row.group] = QTreeWidgetItem(
                    self, [row.group.replace("-", " ").capitalize() or self.tr("Not listed")]
                )
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
                group.setFirstColumnSpanned(True)
                group.setExpanded(True)
            self._items[row.file] = QTreeWidgetItem(group)
        self.blockSignals(False)

    def _fill(self, item: QTreeWidgetItem, row: Row, source_language: str) -> None:
        mark = "* " if row.is_changed else ""
        language = "" if row.language == source_language else f" ({row.language})"
        item.setText(0, f"{mark}{row.title}{language}")
        item.setText(1, self._state(row))
        item.setData(0, _FILE, row.file)
        item.setForeground(1, self._theme.colour("clay" if row.errors else "ink"))

    def _state(self, row: Row) -> str:
        if row.errors:
            return self.tr("1 error") if row.errors == 1 else self.tr("%1 errors").replace("%1", str(row.errors))
        if row.warnings:
            return self.tr("1 note") if row.warnings == 1 else self.tr("%1 notes").replace("%1", str(row.warnings))
        return self.tr("draft") if row.is_draft else self.tr("approved")

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        file = item.data(0, _FILE) if item is not None else None
        if file:
            self.opened.emit(file)
