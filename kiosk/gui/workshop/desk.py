"""Everything the window holds, put in its place: pages left, page in the middle, preview right, problems below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QSplitter, QTabWidget, QVBoxLayout, QWidget

from kiosk.gui.workshop.form import Form
from kiosk.gui.workshop.look import letters, set_role
from kiosk.gui.workshop.page_bar import PageBar
from kiosk.gui.workshop.preview import Glass, Preview
from kiosk.gui.workshop.problem_list import ProblemList
from kiosk.gui.workshop.side import Side
from kiosk.gui.workshop.strip import Strip
from kiosk.gui.workshop.writing import Writing
from kiosk.workshop import fields, manual
from kiosk.workshop.page_text import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.theme import Theme
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.picture_field import Paint
    from kiosk.workshop.bench import Bench

_LIST, _PAGE, _PREVIEW = 36, 66, 66
"""How wide the three columns are at first, in letters."""

_PROBLEM_LINES = 9
"""How high the list of problems is at first, in lines."""


class Desk(QSplitter):
    """The parts of the window; each may be drawn wider or narrower."""

    def __init__(
        self,
        theme: Theme,
        pictures: tuple[str, ...],
        paint: Paint,
        make_kiosk: Callable[[Glass, PackFile], Presenter],
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.bar = PageBar(theme)
        self.pages = self.bar.pages
        self.strip = Strip()
        self.writing = Writing(theme)
        self.form = Form(pictures, paint)
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
        self.bar.setVisible(not is_large)
        self._middle.setVisible(not is_large)

    def show_text(self) -> None:
        """Bring the text to the front."""
        self.tabs.setCurrentWidget(self.writing)

    def show_form(self) -> None:
        """Bring the facts to the front."""
        self.tabs.setCurrentWidget(self.form)

    def go_to(self, field: str, line: int) -> None:
        """Put the cursor into a fact, or into a line of the text, counted from 1."""
        if field and field != "text":
            self.show_form()
            self.form.jump(field)
        else:
            self.show_text()
            self.writing.jump(line or 1)

    def show_page(self, bench: Bench, file: str) -> None:
        """Show an open page: its facts and its text, the original beside a translation, sources and versions.

        Raises:
            KnownError: an earlier version cannot be read.
        """
        document = bench.document(file)
        taken, _ = parts(document.text)
        source = bench.original_of(file)
        original = parts(bench.text(source))[0] if file != source else None
        self.form.picture.offer((*bench.own_pictures(), *sorted(bench.known_pictures)))
        self.form.show_values(
            taken.values if taken else {},
            bench.titles(),
            is_readable=taken is not None,
            original=original.values if original else None,
        )
        self.writing.show_text(taken.body if taken else document.text, language_of(file))
        self.side.sources.show_sources(bench.sources())
        self.side.show_versions(bench.shelf.versions(file))
        self.writing.source.setVisible(file != source)
        if file != source:
            changes, is_old = bench.original(file)
            self.writing.source.show_original(changes, is_old=is_old)

    def open_help(self, at: QWidget | None) -> None:
        """Open the chapter of the manual that belongs to a widget that has the focus."""
        field = fields.find(self.form.key_of(at))
        if field is not None:
            self.side.open_help(manual.FACTS, field.name)
        elif at is self.writing.editor:
            self.side.open_help(manual.TEXT)
        elif at is self.problems:
            self.side.open_help(manual.PROBLEMS)
        else:
            self.side.open_help(manual.STEPS)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the checks are; twice 0 when they are done."""
        self.progress.setVisible(total > 0)
        self.progress.setRange(0, total)
        self.progress.setValue(done)

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
        for widget, stretch in ((self.bar, 0), (self._middle, 1), (right, 1)):
            across.addWidget(widget)
            across.setStretchFactor(across.count() - 1, stretch)
        across.setSizes([letters(self.fontMetrics(), count) for count in (_LIST, _PAGE, _PREVIEW)])
        self.addWidget(across)
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("How far the checks are"))
        self.progress.setFormat(self.tr("Checking the pages: %p %"))
        self.progress.hide()
        rows.addWidget(self.progress)
        rows.addWidget(self.problems)
        self.addWidget(below)
        self.setStretchFactor(0, 1)
        self.setSizes([letters(self.fontMetrics(), 90), self.fontMetrics().lineSpacing() * _PROBLEM_LINES])


def language_of(file: str) -> str:
    """The language of a page's file."""
    return file.rpartition("/")[2].removesuffix(".md")
