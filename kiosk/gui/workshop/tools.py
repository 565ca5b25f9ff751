"""The bar of what can be done, each with its key; and what is done a while after the last change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolBar, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Tools(QToolBar):
    """Actions with words, a key and a hint that names the key."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def add(
        self, words: str, keys: QKeySequence | QKeySequence.StandardKey | str, act: Callable[[], object]
    ) -> QAction:
        """Add an action.

        Args:
            words: what it is called.
            keys: what does it too, pressed.
            act: what it does.
        """
        sequence = QKeySequence(keys)
        action = QAction(words, self)
        action.setShortcut(sequence)
        action.setToolTip(f"{words} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action


def single_shot(parent: QObject, after_ms: int, act: Callable[[], object]) -> QTimer:
    """Return a timer that does something once, so long after it was started last."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
