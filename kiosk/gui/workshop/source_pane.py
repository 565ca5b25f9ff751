"""The original of a translation beside its text, with what has changed in it since the translation was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from kiosk.gui.workshop.look import set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.gui.theme import Theme
    from kiosk.workshop.translating import Change


class SourcePane(QWidget):
    """A text to read: new lines are marked, lines that are gone are struck through."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.note = QLabel()
        self.note.setWordWrap(True)
        set_role(self.note, "soft")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The original"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.text, 1)

    def show_original(self, changes: Sequence[Change], *, is_old: bool) -> None:
        """Show an original line by line.

        Args:
            changes: its lines.
            is_old: whether the translation was made from an earlier version.
        """
        is_known = any(change.kind != "same" for change in changes)
        if not is_old:
            self.note.setText(self.tr("The original."))
        elif is_known:
            self.note.setText(self.tr("The original. Marked: new since this translation. Struck through: gone."))
        else:
            self.note.setText(self.tr("The original has changed. The version before is not kept: read all of it."))
        words = "\n".join(change.words for change in changes)
        self.text.setPlainText(words)
        for number, change in enumerate(changes):
            if change.kind != "same":
                cursor = QTextCursor(self.text.document().findBlockByNumber(number))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat()
                look.setFontStrikeOut(change.kind == "gone")
                look.setFontWeight(600)
                look.setBackground(self._theme.colour("pine_light" if change.kind == "new" else "sand"))
                cursor.mergeCharFormat(look)
