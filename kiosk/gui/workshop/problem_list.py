"""The problems in plain words. Enter or two clicks lead to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from kiosk.gui.workshop.look import letters

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kiosk.gui.theme import Theme
    from kiosk.workshop.places import Place, Told


class ProblemList(QTreeWidget):
    """One row for each problem."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told: tuple[Told, ...] | None = None
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("Kind"), self.tr("Where"), self.tr("What is wrong"), self.tr("What to do")])
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Problems"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(1, letters(self.fontMetrics(), 30))
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self._say(self.tr("The pages are being checked."))
        self.itemDoubleClicked.connect(lambda _item, _column: self._choose())

    @property
    def told(self) -> tuple[Told, ...]:
        """The problems shown."""
        return self._told or ()

    def show_problems(self, told: tuple[Told, ...]) -> None:
        """Show these problems; where nothing has changed, the marked row stays."""
        if told == self._told:
            return
        self._told = told
        self.clear()
        if not told:
            self._say(self.tr("No problems: these pages can be published."))
        for each in told:
            kind = self.tr("Error") if each.is_error else self.tr("Note")
            item = QTreeWidgetItem(self, [kind, each.where, each.sentence, each.fix])
            item.setForeground(0, self._theme.colour("clay" if each.is_error else "ink"))
            for column in range(4):
                item.setToolTip(column, f"{each.sentence}\n{each.fix}")

    def _say(self, words: str) -> None:
        item = QTreeWidgetItem(self, ["", "", words, ""])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter lead to the place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def step(self) -> Place:
        """Mark the next problem, after the last the first, and return its place. There must be one."""
        row = (self._row() + 1) % len(self.told)
        self.setCurrentIndex(self.model().index(row, 0))
        return self.told[row].place

    def _row(self) -> int:
        return self.currentIndex().row()

    def _choose(self) -> None:
        if 0 <= self._row() < len(self.told):
            self.chosen.emit(self.told[self._row()].place)
