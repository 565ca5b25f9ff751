"""How the workshop looks: the colours of the light theme, sizes in heights of its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics
    from PySide6.QtWidgets import QPlainTextEdit, QWidget

    from kiosk.gui.theme import Theme

POINTS = 10.5
"""The size of the letters, in points; the computer's own scale applies to it."""

_PARAGRAPH_END = 0x2029
"""What stands for the end of a line in Qt's raw text."""

_ROLES = {
    QPalette.ColorRole.Window: "sand",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "paper",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "pine",
    QPalette.ColorRole.HighlightedText: "on_pine",
    QPalette.ColorRole.PlaceholderText: "ink_soft",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "ink",
}


def palette(theme: Theme) -> QPalette:
    """The palette of the window."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, theme.colour(name))
    soft = theme.colour("ink_soft")
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, soft)
    return made


def style_sheet(theme: Theme) -> str:
    """Borders, grounds and distances. All lengths are in heights of a small x."""

    def colour(role: str) -> str:
        return str(theme.colour(role).name())

    return f"""
    QToolBar {{ background: {colour("paper")}; border: none; border-bottom: 1px solid {colour("line")};
        spacing: 0.5ex; padding: 0.6ex; }}
    QToolButton, QPushButton {{ padding: 0.7ex 1.6ex; border: 1px solid {colour("edge")}; border-radius: 0.7ex;
        background: {colour("card")}; color: {colour("ink")}; }}
    QToolButton:hover, QPushButton:hover {{ background: {colour("pine_light")}; }}
    QToolButton:focus, QPushButton:focus {{ border: 2px solid {colour("focus")}; }}
    QToolButton:disabled, QPushButton:disabled {{ color: {colour("ink_soft")}; background: {colour("sand")};
        border-color: {colour("line")}; }}
    QPushButton[primary="true"] {{ background: {colour("pine")}; color: {colour("on_pine")};
        border-color: {colour("pine_deep")}; }}
    QLineEdit, QPlainTextEdit, QTreeWidget, QListWidget {{
        background: {colour("card")}; border: 1px solid {colour("edge")}; border-radius: 0.5ex; padding: 0.5ex; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTreeWidget:focus, QListWidget:focus {{
        border: 2px solid {colour("focus")}; }}
    QComboBox {{ padding: 0.4ex 0.5ex; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
        color: {colour("ink_soft")}; background: {colour("sand")}; }}
    QTreeWidget::item, QListWidget::item {{ padding: 0.6ex 0.4ex; }}
    QTreeWidget::item:selected, QListWidget::item:selected {{ background: {colour("pine")};
        color: {colour("on_pine")}; }}
    QHeaderView::section {{ background: {colour("paper")}; border: none; border-bottom: 1px solid {colour("line")};
        padding: 0.6ex; }}
    QTabBar::tab {{ padding: 0.9ex 2ex; background: {colour("sand")}; border: 1px solid {colour("line")};
        border-bottom: none; border-top-left-radius: 0.7ex; border-top-right-radius: 0.7ex; }}
    QTabBar::tab:selected {{ background: {colour("paper")}; font-weight: bold; }}
    QTabWidget::pane {{ background: {colour("paper")}; border: 1px solid {colour("line")}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: {colour("paper")}; border: none; }}
    QSplitter::handle {{ background: {colour("sand")}; }}
    QLabel[role="soft"] {{ color: {colour("ink_soft")}; }}
    QLabel[role="bad"] {{ color: {colour("clay")}; font-weight: bold; }}
    QLabel[role="heading"] {{ font-weight: bold; }}
    QLabel[role="glass"] {{ background: {colour("ink")}; border: 1px solid {colour("edge")}; }}
    QFrame[role="strip"] {{ background: {colour("pine_light")}; border: 1px solid {colour("pine")};
        border-radius: 0.7ex; }}
    """


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the roles of the style sheet, also when it has been shown already."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def group_name(group: str) -> str:
    """A group as the list calls it."""
    return group.replace("-", " ").capitalize()


def letters(metrics: QFontMetrics, count: int) -> int:
    """The width of so many letters, in px."""
    return metrics.averageCharWidth() * count


def words_of(field: QPlainTextEdit) -> str:
    """What stands in a field, to the letter: Qt's own plain text has ordinary spaces for those that do not break."""
    return str(field.document().toRawText()).replace(chr(_PARAGRAPH_END), "\n")


class OneUndo(QObject):
    """Keeps fields from taking undo and redo for themselves: there is one way back, that of the page."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the two keys to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
                if event.matches(key):
                    event.ignore()
                    return True
        return False
