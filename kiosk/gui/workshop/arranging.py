"""Moves, hides, deletes and brings back pages, and asks first where something would go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from kiosk.errors import KnownError
from kiosk.gui.workshop.look import group_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.gui.workshop.page_bar import PageBar
    from kiosk.gui.workshop.strip import Strip
    from kiosk.workshop.bench import Bench


class Choice(QWidget):
    """Boxes to choose from, each under its name."""

    def __init__(self, *choices: tuple[str, Iterable[tuple[str, str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self.boxes = []
        for name, items in choices:
            box = QComboBox()
            for words, value in items:
                box.addItem(words, value)
            form.addRow(name, box)
            self.boxes.append(box)
        self.setFocusProxy(self.boxes[0])

    def value(self, number: int = 0) -> str:
        """What is chosen in one of the boxes."""
        return str(self.boxes[number].currentData() or "")


class Arranging(QObject):
    """Changes the list of pages at once; what was there before is kept, and can be undone.

    Args:
        bench: the pages.
        strip: where it is asked and told.
        parent: the window.
    """

    changed = Signal(str)
    """The list is another one; the file to open then, nothing for the one that is open."""

    def __init__(self, bench: Bench, strip: Strip, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._strip = strip

    def listen(self, bar: PageBar, open_file: Callable[[], str]) -> None:
        """Do what the buttons of a bar ask for, with the page that is open."""
        bar.moved.connect(lambda by: self.move(open_file(), by))
        bar.grouped.connect(lambda: self.ask_group(open_file()))
        bar.hidden.connect(lambda: self.hide(open_file()))
        bar.deleted.connect(lambda: self.ask_delete(open_file()))
        bar.asked_deleted.connect(self.ask_deleted)
        bar.undone.connect(self.undo)

    def show_state(self, bar: PageBar, file: str) -> None:
        """Show what can be done with a page."""
        page = _page(file) if file else ""
        listed = self._bench.outline
        can_change = any(page in chapter.pages and chapter.id for chapter in listed.chapters)
        bar.show_state(can_change=can_change, is_hidden=page in listed.hidden, last=self._bench.listing.last)

    def move(self, file: str, by: int) -> None:
        """Move a page earlier or later in its group."""
        self._do(lambda: self._bench.listing.move(_page(file), by))

    def hide(self, file: str) -> None:
        """Keep a page off the kiosk, or show it again."""
        is_hidden = _page(file) not in self._bench.outline.hidden
        if not self._do(lambda: self._bench.listing.hide(_page(file), is_hidden=is_hidden)):
            return
        if is_hidden:
            words = self.tr(
                "“%1” is kept off the kiosk from the next publishing on. Pages that lead to it are listed below."
            )
            self._strip.tell(words.replace("%1", self._title(file)))

    def ask_group(self, file: str) -> None:
        """Ask for the group a page is to go to."""
        choice = Choice((self.tr("Group"), self._groups()))
        self._strip.ask(
            self.tr("Move “%1” to the end of another group.").replace("%1", self._title(file)),
            (
                (self.tr("Move"), lambda: self._do(lambda: self._bench.listing.regroup(_page(file), choice.value()))),
                (self.tr("Cancel"), self._strip.hide),
            ),
            choice,
        )

    def ask_delete(self, file: str) -> None:
        """Ask whether a page, or one translation of it, is to be deleted."""
        source = self._bench.original_of(file)
        if file != source:
            words = self.tr("Delete this translation of “%1”? It is kept in the history of the page.")
            self._ask_delete(words, file, lambda: self._delete_translation(file, source))
            return
        words = self.tr("Delete “%1” in all its languages? It is kept: “Deleted …” brings it back.")
        self._ask_delete(words, file, lambda: self._delete(file))

    def ask_deleted(self) -> None:
        """Ask which deleted page is to come back."""
        deleted = self._bench.listing.deleted()
        if not deleted:
            self._strip.tell(self.tr("No deleted page is kept."))
            return
        choice = Choice(
            (self.tr("Page"), [(each.title, each.page) for each in deleted]), (self.tr("Group"), self._groups())
        )

        def bring() -> None:
            files: list[str] = []
            self._do(lambda: files.append(self._bench.listing.bring_back(choice.value(0), choice.value(1))))
            if files:
                self._bench.look_at(*self._bench.shelf.files_of([choice.value(0)]))
                self.changed.emit(files[0])

        self._strip.ask(
            self.tr("Bring a deleted page back to the end of a group."),
            ((self.tr("Bring it back"), bring), (self.tr("Cancel"), self._strip.hide)),
            choice,
        )

    def undo(self) -> None:
        """Undo the last change of the list."""
        before = set(self._bench.shelf.page_files())
        if self._do(self._bench.listing.undo):
            self._bench.look_at(*(set(self._bench.shelf.page_files()) - before))
            self.changed.emit("")

    def _ask_delete(self, words: str, file: str, act: Callable[[], object]) -> None:
        self._strip.ask(
            words.replace("%1", self._title(file)),
            ((self.tr("Keep it"), self._strip.hide), (self.tr("Delete"), act)),
        )

    def _delete(self, file: str) -> None:
        unsaved = [each for each in self._bench.changed_files() if _page(each) == _page(file)]
        if unsaved:
            self._strip.tell(self.tr("This page has changes that are not saved. Save them first, then delete it."))
            return
        if self._do(lambda: self._bench.listing.delete(_page(file))):
            self._bench.forget(_page(file))
            self.changed.emit(next((row.file for row in self._bench.rows), ""))

    def _delete_translation(self, file: str, source: str) -> None:
        if self._do(lambda: self._bench.delete_translation(file)):
            self.changed.emit(source)

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except KnownError as error:
            self._strip.tell(str(error))
            return False
        self._bench.look_at()
        self.changed.emit("")
        return True

    def _groups(self) -> list[tuple[str, str]]:
        return [(group_name(each.id), each.id) for each in self._bench.outline.chapters if each.id]

    def _title(self, file: str) -> str:
        return self._bench.titles().get(_page(file), _page(file))


def _page(file: str) -> str:
    return file.split("/")[1]
