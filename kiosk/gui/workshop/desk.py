"""Everything the window holds, put in its place: pages left, page in the middle, preview right, problems below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from kiosk.gui.workshop.form import Form
from kiosk.gui.workshop.look import letters, set_role
from kiosk.gui.workshop.page_list import PageList
from kiosk.gui.workshop.preview import Glass, Preview
from kiosk.gui.workshop.problem_list import ProblemList
from kiosk.gui.workshop.side import Side
from kiosk.gui.workshop.strip import Strip
from kiosk.gui.workshop.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.theme import Theme
    from kiosk.gui.widgets.presenter import Presenter

_LIST, _PAGE, _PREVIEW = 36, 66, 66
"""How wide the three columns are at first, in letters."""

_PROBLEM_LINES = 9
"""How high the list of problems is at first, in lines."""


class Desk(QSplitter):
    """The parts of the window; each may be drawn wider or narrower."""

    def __init__(
        self, theme: Theme, pictures: tuple[str, ...], make_kiosk: Callable[[Glass, PackFile], Presenter]
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.pages = PageList(theme)
        self.strip = Strip()
        self.writing = Writing()
        self.form = Form(pictures)
        self.preview = Preview(make_kiosk)
        self.side = Side()
        self.problems = ProblemList(theme)
        self.heading = QLabel()
        set_role(self.heading, "heading")
        self.tabs = QTabWidget()
        self.tabs.addTab(self.writing, self.tr("Text"))
        self.tabs.addTab(self.form, self.tr("Title, picture, links …"))
        self._lay_out()

    def show_large(self, *, is_large: bool) -> None:
        """Give the preview the whole width, or all three columns theirs."""
        self.pages.setVisible(not is_large)
        self._middle.setVisible(not is_large)

    def show_text(self) -> None:
        """Bring the text to the front."""
        self.tabs.setCurrentWidget(self.writing)

    def show_form(self) -> None:
        """Bring the facts to the front."""
        self.tabs.setCurrentWidget(self.form)

    def _lay_out(self) -> None:
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.addWidget(self.heading)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.preview)
        right.addWidget(self.side)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        across = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((self.pages, 0), (self._middle, 1), (right, 1)):
            across.addWidget(widget)
            across.setStretchFactor(across.count() - 1, stretch)
        across.setSizes([letters(self.fontMetrics(), count) for count in (_LIST, _PAGE, _PREVIEW)])
        self.addWidget(across)
        self.addWidget(self.problems)
        self.setStretchFactor(0, 1)
        self.setSizes([letters(self.fontMetrics(), 90), self.fontMetrics().lineSpacing() * _PROBLEM_LINES])
