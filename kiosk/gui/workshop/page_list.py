"""The list of pages: groups, pages, languages, and how each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from kiosk.gui.workshop.look import group_name
from kiosk.i18n.languages import find

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
        self._rows: dict[str, Row] = {}
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
            self._build(rows, source_language)
            self._rows = {}
        for row in rows:
            # Of ten thousand pages, a few have changed.
            if self._rows.get(row.file) != row:
                self._fill(self._items[row.file], row, source_language)
        self._rows = {row.file: row for row in rows}

    def select(self, file: str) -> None:
        """Mark the page that is open, without opening it again."""
        item = self._items.get(file)
        if item is not None and item is not self.currentItem():
            self.blockSignals(True)
            self.setCurrentItem(item)
            self.blockSignals(False)

    def state_of(self, file: str) -> str:
        """What the list says of a page."""
        return self._state(self._rows[file])

    def _build(self, rows: tuple[Row, ...], source_language: str) -> None:
        self.blockSignals(True)
        self.clear()
        self._items, self._groups = {}, {}
        originals: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            group = self._groups.get(row.group)
            if group is None:
                group = self._groups[row.group] = QTreeWidgetItem(
                    self, [group_name(row.group) or self.tr("Not listed")]
                )
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
                group.setFirstColumnSpanned(True)
                group.setExpanded(True)
            item = self._items[row.file] = QTreeWidgetItem(originals.get(row.page, group))
            if row.language == source_language:
                originals[row.page] = item
                item.setExpanded(True)
        self.blockSignals(False)

    def _fill(self, item: QTreeWidgetItem, row: Row, source_language: str) -> None:
        mark = "* " if row.is_changed else ""
        state = self._state(row)
        language = find(row.language)
        name = language.autonym if language else row.language
        item.setFirstColumnSpanned(row.is_missing)
        if row.is_missing:
            item.setText(0, self.tr("%1: %2").replace("%1", name).replace("%2", state))
        elif row.language == source_language:
            item.setText(0, f"{mark}{row.title}")
        else:
            item.setText(0, f"{mark}{row.title} ({row.language})")
        item.setText(1, "" if row.is_missing else state)
        item.setData(0, _FILE, row.file)
        item.setForeground(1, self._theme.colour("clay" if row.errors else "ink"))
        item.setForeground(0, self._theme.colour("ink_soft" if row.is_missing or row.is_hidden else "ink"))

    def _state(self, row: Row) -> str:
        if row.is_missing:
            return self.tr("not yet translated")
        if row.is_hidden:
            return self.tr("hidden")
        if row.errors:
            return self.tr("1 error") if row.errors == 1 else self.tr("%1 errors").replace("%1", str(row.errors))
        if row.is_old:
            return self.tr("out of date")
        if row.warnings:
            return self.tr("1 note") if row.warnings == 1 else self.tr("%1 notes").replace("%1", str(row.warnings))
        return self.tr("draft") if row.is_draft else self.tr("approved")

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        file = item.data(0, _FILE) if item is not None else None
        if file:
            self.opened.emit(file)
