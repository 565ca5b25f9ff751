"""A strip above the page that asks or tells something, with a button for each answer. It stops nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.gui.workshop.look import set_role
from kiosk.gui.workshop.tools import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    Answers = tuple[tuple[str, Callable[[], object]], ...]
    """The words on the buttons and what each does, the one that is advised first."""


_MOST_LINES = 8
"""So many lines of a question are shown: the text below keeps its room."""


_SAID_FOR_MS = 4000
"""How long something stands there that needs no answer."""


class Strip(QFrame):
    """Hidden until there is something to ask or to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "strip")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._extra: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._words)
        self._layout.addLayout(self._buttons)
        self._made: list[QPushButton] = []
        self._goes = single_shot(self, _SAID_FOR_MS, self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What stands there now; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    @property
    def buttons(self) -> list[QPushButton]:
        """The answers there are now."""
        return list(self._made)

    def tell(self, words: str) -> None:
        """Say something that needs no answer."""
        self.ask(words, ((self.tr("Close"), self.hide),))

    def say(self, words: str) -> None:
        """Say something that goes by itself, unless something else is asked by then."""
        self.clear()
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._goes.start()

    def ask(self, words: str, answers: Answers, extra: QWidget | None = None) -> None:
        """Ask something.

        Args:
            words: the question.
            answers: a button for each.
            extra: fields to fill in below the question.
        """
        self.clear()
        lines = words.split("\n")
        if len(lines) > _MOST_LINES:
            more = self.tr("… and %1 more of this kind.").replace("%1", str(len(lines) - _MOST_LINES))
            lines = [*lines[:_MOST_LINES], more]
        self._words.setText("\n".join(lines))
        self.setAccessibleName(words)
        if extra is not None:
            self._extra = extra
            self._layout.insertWidget(1, extra)
        for number, (label, act) in enumerate(answers):
            button = QPushButton(label)
            button.setProperty("primary", number == 0)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, act=act: self._answer(act))
            self._buttons.addWidget(button)
            self._made.append(button)
        self.show()
        (extra or self._made[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Take question and answers away."""
        self.hide()
        self._goes.stop()
        for widget in (*self._made, self._extra):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._made, self._extra = [], None

    def _answer(self, act: Callable[[], object]) -> None:
        self.hide()
        act()
