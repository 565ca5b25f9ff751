"""What is at hand while writing: the wording rules, the marks of a text, sources, and the versions of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.gui.workshop.help_leaf import HelpLeaf
from kiosk.gui.workshop.source_leaf import SourceLeaf
from kiosk.workshop.manual import chapters, manual
from kiosk.workshop.wording import MARKUP, RULES

if TYPE_CHECKING:
    from kiosk.workshop.history import Version


class Side(QTabWidget):
    """Five leaves: rules, marks, sources, history, help."""

    restored = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[Version, ...] = ()
        self.sources = SourceLeaf()
        self.history = QListWidget()
        self.history.setAccessibleName(self.tr("Earlier versions, the latest first"))
        self.history.itemActivated.connect(lambda _item: self._restore())
        bring = QPushButton(self.tr("Bring this version into the window"))
        bring.clicked.connect(self._restore)
        self._leaf = versions = QWidget()
        layout = QVBoxLayout(versions)
        layout.addWidget(self.history, 1)
        layout.addWidget(bring)
        self.addTab(_leaf("\n".join(f"•  {rule}" for rule in RULES)), self.tr("Rules"))
        self.addTab(_leaf("\n".join(f"{mark}   –   {what}" for mark, what in MARKUP)), self.tr("How to write"))
        self.addTab(self.sources, self.tr("Sources"))
        self.addTab(versions, self.tr("History"))
        self.help = HelpLeaf(chapters(manual()))
        self.addTab(self.help, self.tr("Help"))

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """List the versions of the page."""
        if versions == self._versions:
            return
        self._versions = versions
        self.history.clear()
        for version in versions:
            moment = QDateTime.fromSecsSinceEpoch(int(version.when.timestamp()))
            when = QLocale().toString(moment, "d MMMM yyyy, HH:mm:ss")
            QListWidgetItem(when, self.history)

    def open_help(self, chapter: str, words: str = "") -> None:
        """Show a chapter of the manual, from some words on where they are given."""
        self.setCurrentWidget(self.help)
        self.help.open(chapter, words)

    def open_history(self) -> None:
        """Show the versions and put the cursor there."""
        self.setCurrentWidget(self._leaf)
        self.history.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.history.count() and self.history.currentRow() < 0:
            self.history.setCurrentRow(0)

    def _restore(self) -> None:
        row = self.history.currentRow()
        if 0 <= row < len(self._versions):
            self.restored.emit(self._versions[row])


def _leaf(words: str) -> QWidget:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMargin(label.fontMetrics().averageCharWidth())
    leaf = QScrollArea()
    leaf.setWidget(label)
    leaf.setWidgetResizable(True)
    return leaf
