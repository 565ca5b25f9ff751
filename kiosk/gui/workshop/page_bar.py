"""What can be done with the page that is marked in the list: its place, its group, whether it is shown, its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.gui.workshop.page_list import PageList

if TYPE_CHECKING:
    from kiosk.gui.theme import Theme


class PageBar(QWidget):
    """The list of pages with its buttons below. The keys work while the list has the focus."""

    moved = Signal(int)
    grouped = Signal()
    hidden = Signal()
    deleted = Signal()
    asked_deleted = Signal()
    undone = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageList(theme)
        grid = QGridLayout()
        self.up = self._add(grid, self.tr("Up"), self.tr("Earlier in its group (Alt+Up)"), 0, 0)
        self.down = self._add(grid, self.tr("Down"), self.tr("Later in its group (Alt+Down)"), 0, 1)
        self.group = self._add(grid, self.tr("Group …"), self.tr("Move the page to another group"), 0, 2)
        self.hide_button = self._add(grid, self.tr("Hide"), self.tr("Keep the page off the kiosk for now"), 1, 0)
        self.delete = self._add(grid, self.tr("Delete"), self.tr("Delete the page (Delete)"), 1, 1)
        self.gone = self._add(grid, self.tr("Deleted …"), self.tr("Bring a deleted page back"), 1, 2)
        self.undo = self._add(grid, self.tr("Undo in the list"), "", 2, 0, 3)
        for button, act in (
            (self.up, lambda: self.moved.emit(-1)),
            (self.down, lambda: self.moved.emit(1)),
            (self.group, self.grouped.emit),
            (self.hide_button, self.hidden.emit),
            (self.delete, self.deleted.emit),
            (self.gone, self.asked_deleted.emit),
            (self.undo, self.undone.emit),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())
        for keys, button in (("Alt+Up", self.up), ("Alt+Down", self.down), ("Delete", self.delete)):
            shortcut = QShortcut(QKeySequence(keys), self.pages)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages, 1)
        layout.addLayout(grid)

    def show_state(self, *, can_change: bool, is_hidden: bool, last: str) -> None:
        """Show what can be done now.

        Args:
            can_change: whether the page can be moved, hidden and deleted.
            is_hidden: whether it is hidden now.
            last: what can be undone, in words.
        """
        for button in (self.up, self.down, self.group, self.hide_button, self.delete):
            button.setEnabled(can_change)
        self.hide_button.setText(self.tr("Show again") if is_hidden else self.tr("Hide"))
        self.undo.setVisible(bool(last))
        self.undo.setText(self.tr("Undo: %1").replace("%1", last))

    @staticmethod
    def _add(grid: QGridLayout, words: str, hint: str, row: int, column: int, span: int = 1) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
        grid.addWidget(button, row, column, 1, span)
        return button
