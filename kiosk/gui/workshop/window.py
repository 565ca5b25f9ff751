"""The window of the workshop: pages, form and text, preview, problems, and what can be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from kiosk.errors import KnownError
from kiosk.gui.workshop import choose
from kiosk.gui.workshop.desk import Desk
from kiosk.gui.workshop.look import palette, style_sheet
from kiosk.gui.workshop.new_page import Adding
from kiosk.gui.workshop.tools import Tools, single_shot
from kiosk.i18n.languages import find
from kiosk.workshop import history
from kiosk.workshop.document import Document
from kiosk.workshop.page_text import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.theme import Theme
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.preview import Glass
    from kiosk.workshop.bench import Bench
    from kiosk.workshop.history import Version
    from kiosk.workshop.places import Place

PREVIEW_AFTER_MS = 300
"""How long typing pauses before the preview is painted anew."""

CHECK_AFTER_MS = 900
"""How long it pauses before the whole folder is checked."""


class WorkshopWindow(QMainWindow):
    """Shows a bench. Everything that asks something asks in a strip, so nothing ever blocks the text.

    Args:
        bench: the pages.
        theme: the colours of the window.
        make_kiosk: makes the kiosk of the preview.
        choose_file: asks where to publish to, given the advised file; an empty answer is none.
    """

    def __init__(
        self,
        bench: Bench,
        theme: Theme,
        make_kiosk: Callable[[Glass, PackFile], Presenter],
        choose_file: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self.bench = bench
        self._theme = theme
        asked = self.tr("Publish to this file")
        self._choose_file = choose_file or (lambda advised: choose.file_to_write(self, asked, advised))
        self._file = ""
        self._may_close = False
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.desk = Desk(theme, tuple(sorted(bench.known_pictures)), make_kiosk)
        self.setCentralWidget(self.desk)
        self.adding = Adding(bench, self.desk.strip, self)
        self.adding.added.connect(self._added)
        self._add_tools()
        self._preview_timer = single_shot(self, PREVIEW_AFTER_MS, self.refresh_preview)
        self._check_timer = single_shot(self, CHECK_AFTER_MS, self.check)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._preview_timer.start())
        self._watcher.fileChanged.connect(lambda _path: self._preview_timer.start())
        self.desk.pages.opened.connect(self.open)
        self.desk.writing.edited.connect(self._on_text)
        self.desk.writing.moved.connect(self._on_cursor)
        self.desk.form.edited.connect(self._on_value)
        self.desk.form.left.connect(self._on_left)
        self.desk.form.translated.connect(lambda: self._do(lambda: self.bench.translated_now(self._file)))
        self.desk.preview.changed.connect(self.refresh_preview)
        self.desk.side.restored.connect(self._restore)
        self.desk.side.sources.cited.connect(self.desk.writing.cite)
        self.desk.side.sources.asked.connect(self.adding.ask_source)
        self.desk.problems.chosen.connect(self.go_to)
        self._section = ""

    # --- making

    def _add_tools(self) -> None:
        bar = Tools(self.tr("What to do"), self)
        self.addToolBar(bar)
        keys = QKeySequence.StandardKey
        self.save_action = bar.add(self.tr("Save"), keys.Save, self.save)
        self.undo_action = bar.add(self.tr("Undo"), keys.Undo, self.undo)
        self.redo_action = bar.add(self.tr("Redo"), keys.Redo, self.redo)
        bar.addSeparator()
        bar.add(self.tr("History"), "Ctrl+H", self.desk.side.open_history)
        bar.add(self.tr("Add a page"), keys.New, self.adding.ask_page)
        bar.add(self.tr("Add a language"), "Ctrl+L", lambda: self.adding.ask_language(self._file.split("/")[1]))
        bar.addSeparator()
        bar.add(self.tr("Next problem"), "F8", self.next_problem)
        large = bar.add(self.tr("Large preview"), "F6", lambda: None)
        large.setCheckable(True)
        large.toggled.connect(lambda is_large: self.desk.show_large(is_large=is_large))
        bar.add(self.tr("Publish"), "Ctrl+P", self.publish)
        bar.add(self.tr("Close"), "Ctrl+Q", self.close)

    # --- showing

    def start(self) -> None:
        """Show the first page."""
        self._show_rows()
        first = next((row.file for row in self.bench.rows()), "")
        self._show_problems()
        if first:
            self.open(first)

    @property
    def file(self) -> str:
        """The file of the page that is open."""
        return self._file

    def open(self, file: str) -> None:
        """Open a page."""
        try:
            self.bench.document(file)
        except KnownError as error:
            self.desk.strip.tell(str(error))
            return
        if self._file:
            self.bench.change(self._file, Document.pause)
        self._file, self._section = file, ""
        watched = [*self._watcher.directories(), *self._watcher.files()]
        if watched:
            self._watcher.removePaths(watched)
        self._watcher.addPath(str((self.bench.shelf.folder / file).parent))
        self._show_page()
        self._show_problems()
        self.desk.pages.select(file)
        self.refresh_preview()

    def refresh_preview(self) -> None:
        """Look at the disk, then paint the page as it stands in the window."""
        self._preview_timer.stop()
        try:
            if self.bench.look_again():
                self._show_page()
                self._check_timer.start()
            pack = self.bench.refresh_preview()
            if self._file:
                self.bench.change(self._file, Document.pause)
                _, page, name = self._file.split("/")
                self._section = self.desk.writing.section
                self.desk.preview.say_old(is_old=self.bench.preview_is_old)
                self.desk.preview.show_page(pack, page, self._section, name.removesuffix(".md"))
        except KnownError as error:
            self.desk.strip.tell(str(error))

    def check(self) -> None:
        """Check all pages as they stand in the window."""
        self._check_timer.stop()
        try:
            self.bench.check()
        except KnownError as error:
            self.desk.strip.tell(str(error))
        self._show_problems()
        self._show_rows()

    def go_to(self, place: Place) -> None:
        """Put the cursor where a problem is."""
        if not place.page:
            self.desk.strip.tell(
                self.tr("This stands in the file %1, which is edited by hand.").replace("%1", place.file)
            )
            return
        if place.file != self._file:
            self.open(place.file)
        if place.field and place.field != "text":
            self.desk.show_form()
            self.desk.form.jump(place.field)
        else:
            self.desk.show_text()
            self.desk.writing.jump(place.line or 1)

    def next_problem(self) -> None:
        """Go to the next problem of the list, and after the last to the first."""
        if self.desk.problems.told:
            self.go_to(self.desk.problems.step())

    # --- changing

    def undo(self) -> None:
        """Take the last step back."""
        self._do(lambda: self.bench.change(self._file, Document.undo))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._do(lambda: self.bench.change(self._file, Document.redo))

    def save(self) -> None:
        """Save every page; what that makes out of date is said first."""
        if not self.bench.changed_files():
            return
        if self._ask_conflict():
            return
        self.check()
        effects = self.bench.becomes_stale()
        if effects:
            words = "\n".join(effect.sentence() for effect in effects)
            self.desk.strip.ask(
                self.tr("Saving has this effect:\n%1").replace("%1", words),
                ((self.tr("Save"), self._write), (self.tr("Go back to the text"), self.desk.strip.hide)),
            )
        else:
            self._write()

    def publish(self) -> None:
        """Compile the saved pages to one file."""
        if self.bench.changed_files():
            self.desk.strip.ask(
                self.tr("There are changes that are not saved. Save them first, then publish."),
                ((self.tr("Save"), self.save), (self.tr("Not now"), self.desk.strip.hide)),
            )
            return
        folder = self.bench.shelf.folder
        chosen = self._choose_file(str(folder.parent / f"{folder.name}.pack"))
        if not chosen:
            return
        try:
            published = self.bench.publish(Path(chosen))
        except KnownError as error:
            self.desk.strip.tell(str(error))
            return
        self.check()
        if published.is_written:
            self.desk.strip.tell(
                self.tr("Published: %1. Copy this file to a stick for the kiosk.").replace("%1", chosen)
            )
        else:
            self.desk.strip.tell(self.tr("Not published: put the errors below right first. The old file is as it was."))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what is to become of changes that are not saved."""
        if self._may_close or not self.bench.changed_files():
            self._preview_timer.stop()
            self._check_timer.stop()
            self.desk.preview.leave()
            event.accept()
            return
        event.ignore()
        self.desk.strip.ask(
            self.tr("There are changes that are not saved."),
            (
                (self.tr("Save and close"), self._save_and_close),
                (self.tr("Stay"), self.desk.strip.hide),
                (self.tr("Discard and close"), self._discard_and_close),
            ),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Look at the disk whenever somebody comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._file:
            self._preview_timer.start()

    # --- inside

    def _show_page(self) -> None:
        document = self.bench.document(self._file)
        _, _, name = self._file.split("/")
        language = name.removesuffix(".md")
        taken, _ = parts(document.text)
        is_translation = bool(self.bench.outline.languages) and language != self.bench.outline.languages[0]
        self.desk.form.show_values(
            taken.values if taken else {},
            self.bench.titles(),
            is_translation=is_translation,
            is_readable=taken is not None,
        )
        self.desk.writing.show_text(taken.body if taken else document.text, language)
        self.desk.side.sources.show_sources(self.bench.sources())
        self.desk.side.show_versions(self.bench.versions(self._file))
        self._show_state()
        self._ask_conflict()

    def _show_state(self) -> None:
        document = self.bench.document(self._file)
        row = next((row for row in self.bench.rows() if row.file == self._file), None)
        title = row.title if row else self._file
        language = find(self._file.rpartition("/")[2].removesuffix(".md"))
        self.desk.heading.setText(f"{title} – {language.autonym}" if language else title)
        self.desk.heading.setToolTip(self._file)
        self.undo_action.setEnabled(bool(document.past))
        self.redo_action.setEnabled(bool(document.future))
        is_changed = bool(self.bench.changed_files())
        self.save_action.setEnabled(is_changed)
        self.setWindowTitle(self.tr("%1[*] – Content workshop").replace("%1", title))
        self.setWindowModified(is_changed)

    def _show_rows(self) -> None:
        languages = self.bench.outline.languages
        self.desk.pages.show_rows(self.bench.rows(), languages[0] if languages else "")
        self.desk.pages.select(self._file)

    def _show_problems(self) -> None:
        # Those of the page that is open come first: they are what is being worked on.
        told = tuple(sorted(self.bench.told(), key=lambda each: (not each.is_error, each.place.file != self._file)))
        self.desk.problems.show_problems(told)
        own = {each.place.line for each in told if each.place.file == self._file and each.place.line}
        self.desk.writing.underline(own, self._theme.colour("clay"))

    def _on_text(self, text: str) -> None:
        self._change(lambda: self.bench.set_body(self._file, text))

    def _on_value(self, key: str, value: object) -> None:
        self._change(lambda: self.bench.set_value(self._file, key, value))  # type: ignore[arg-type]  # a signal's object

    def _on_left(self) -> None:
        if self._file:
            self.bench.change(self._file, Document.pause)

    def _on_cursor(self) -> None:
        if self._file and self.desk.writing.section != self._section:
            self._preview_timer.start()

    def _change(self, act: Callable[[], object]) -> None:
        """Have something changed that the window shows already."""
        if not self._file:
            return
        try:
            act()
        except KnownError as error:
            self.desk.strip.tell(str(error))
            self._show_page()
        self._show_state()
        self._preview_timer.start()
        self._check_timer.start()

    def _do(self, act: Callable[[], object]) -> None:
        """Have something changed that the window does not show yet."""
        self._change(act)
        self._show_page()

    def _restore(self, version: Version) -> None:
        self._do(lambda: self.bench.restore(self._file, history.read(version)))

    def _write(self) -> bool:
        try:
            self.bench.save()
        except KnownError as error:
            self.desk.strip.tell(str(error))
            return False
        self._show_page()
        self.check()
        return not self.bench.changed_files()

    def _added(self, file: str) -> None:
        self.check()
        if file not in self.bench.shelf.page_files():
            self._show_page()
            return
        self.open(file)
        self.desk.show_form()
        self.desk.form.jump("title")

    def _ask_conflict(self) -> bool:
        """Ask which of two texts is to stay, if a page has two."""
        file = next((file for file, document in self.bench.documents.items() if document.is_in_conflict), "")
        if not file:
            return False
        words = self.tr("Somebody else has changed “%1” on the disk. The other text is kept in the history.")
        self.desk.strip.ask(
            words.replace("%1", self.bench.titles().get(file.split("/")[1], file)),
            (
                (self.tr("Keep what is in the window"), lambda: self._do(lambda: self.bench.keep_mine(file))),
                (self.tr("Take what is on the disk"), lambda: self._do(lambda: self.bench.take_theirs(file))),
            ),
        )
        return True

    def _save_and_close(self) -> None:
        if self._write():
            self.close()

    def _discard_and_close(self) -> None:
        try:
            self.bench.discard()
        except KnownError as error:
            self.desk.strip.tell(str(error))
            return
        self._may_close = True
        self.close()
