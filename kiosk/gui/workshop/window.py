"""The window of the workshop: pages, form and text, preview, problems, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from kiosk.errors import KnownError
from kiosk.gui.workshop import choose
from kiosk.gui.workshop.arranging import Arranging
from kiosk.gui.workshop.beside import Beside
from kiosk.gui.workshop.desk import Desk, language_of
from kiosk.gui.workshop.look import palette, style_sheet
from kiosk.gui.workshop.new_page import Adding
from kiosk.gui.workshop.saving import Saving
from kiosk.gui.workshop.tools import Tools, single_shot
from kiosk.i18n.languages import find
from kiosk.workshop import adding, history
from kiosk.workshop.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.theme import Theme
    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.workshop.beside import Run
    from kiosk.gui.workshop.picture_field import Paint
    from kiosk.gui.workshop.preview import Glass
    from kiosk.workshop.bench import Bench
    from kiosk.workshop.checking import Findings
    from kiosk.workshop.history import Version
    from kiosk.workshop.places import Place

PREVIEW_AFTER_MS = 300
"""How long typing pauses before the preview is painted anew."""

CHECK_AFTER_MS = 900
"""How long it pauses before the whole folder is checked."""

KEEP_AFTER_MS = 1000
"""How old what was typed may become before it is kept aside, however fast the typing goes on."""


class WorkshopWindow(QMainWindow):
    """Shows a bench. Everything that asks something asks in a strip, so nothing ever blocks the text.

    Args:
        bench: the pages.
        theme: the colours of the window.
        make_kiosk: makes the kiosk of the preview.
        paint: paints a small picture of what the kiosk can draw.
        run: does slow work beside the window.
        choose_file: asks where to publish to, given the advised file; an empty answer is none.
        choose_picture: asks for the file of a picture; an empty answer is none.
    """

    def __init__(
        self,
        bench: Bench,
        theme: Theme,
        make_kiosk: Callable[[Glass, PackFile], Presenter],
        paint: Paint,
        run: Run,
        choose_file: Callable[[str], str] | None = None,
        choose_picture: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self.bench = bench
        self._theme = theme
        self._file = ""
        self._may_close = self._is_checked = False
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.desk = Desk(theme, tuple(sorted(bench.known_pictures)), paint, make_kiosk)
        self.setCentralWidget(self.desk)
        self.adding = Adding(bench, self.desk.strip, self)
        self.adding.added.connect(self._added)
        self.arranging = Arranging(bench, self.desk.strip, self)
        self.arranging.changed.connect(self._arranged)
        self._checks, self._views, self._keeps, publishes = (Beside(run, self) for _ in range(4))
        for each in (self._checks, self._views, self._keeps, publishes):
            each.failed.connect(self.desk.strip.tell)
        self._checks.progressed.connect(self.desk.show_progress)
        asked = self.tr("Publish to this file")
        ask_file = choose_file or (lambda advised: choose.file_to_write(self, asked, advised))
        self.saving = Saving(bench, self.desk.strip, publishes, ask_file, self)
        self.saving.wants_check.connect(self.check)
        self.saving.changed.connect(self._saved)
        self.saving.done.connect(self._leave)
        self._add_tools()
        self._preview_timer = single_shot(self, PREVIEW_AFTER_MS, self.refresh_preview)
        self._check_timer = single_shot(self, CHECK_AFTER_MS, self.check)
        self._keep_timer = single_shot(self, KEEP_AFTER_MS, self._keep)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._preview_timer.start())
        self._watcher.fileChanged.connect(lambda _path: self._preview_timer.start())
        self.desk.pages.opened.connect(self.open)
        self.desk.writing.edited.connect(self._on_text)
        self.desk.writing.moved.connect(self._on_cursor)
        self.desk.form.edited.connect(self._on_value)
        self.desk.form.left.connect(lambda: self.bench.change(self._file, Document.pause))
        self.desk.form.translated.connect(lambda: self._do(lambda: self.bench.translated_now(self._file)))
        ask_picture = choose_picture or (lambda: choose.picture(self, self.tr("A picture: PNG, JPEG or SVG")))
        self.desk.form.picture_asked.connect(lambda: self.adding.take_picture(self.desk.form.picture, ask_picture()))
        self.desk.preview.changed.connect(self.refresh_preview)
        self.desk.side.restored.connect(self._restore)
        self.desk.side.sources.cited.connect(self.desk.writing.cite)
        self.desk.side.sources.asked.connect(self.adding.ask_source)
        self.desk.problems.chosen.connect(self.go_to)
        self.arranging.listen(self.desk.bar, lambda: self._file)
        self._section = ""

    # --- making

    def _add_tools(self) -> None:
        bar = Tools(self.tr("What to do"), self)
        self.addToolBar(bar)
        keys = QKeySequence.StandardKey
        self.save_action = bar.add(self.tr("Save"), keys.Save, self.saving.save)
        self.undo_action = bar.add(self.tr("Undo"), keys.Undo, self.undo)
        self.redo_action = bar.add(self.tr("Redo"), keys.Redo, lambda: self._step(Document.redo))
        bar.addSeparator()
        bar.add(self.tr("History"), "Ctrl+H", self.desk.side.open_history)
        bar.add(self.tr("Add a page"), keys.New, self.adding.ask_page)
        bar.add(self.tr("Add a language"), "Ctrl+L", lambda: self.adding.ask_language(self._file.split("/")[1]))
        bar.addSeparator()
        bar.add(self.tr("Next problem"), "F8", self.next_problem)
        large = bar.add(self.tr("Large preview"), "F6", lambda: None)
        large.setCheckable(True)
        large.toggled.connect(lambda is_large: self.desk.show_large(is_large=is_large))
        bar.add(self.tr("Publish"), "Ctrl+P", self.saving.publish)
        bar.add(self.tr("Help"), keys.HelpContents, self.open_help)
        bar.add(self.tr("Close"), "Ctrl+Q", self.close)

    # --- showing

    def start(self) -> None:
        """Show the first page, and have all of them checked."""
        self._show_rows()
        for row in self.bench.rows[:1]:
            self.open(row.file)
        self.check()

    @property
    def file(self) -> str:
        """The file of the page that is open."""
        return self._file

    @property
    def is_checking(self) -> bool:
        """Whether the checks go on, or are about to."""
        return self._checks.is_busy or self._check_timer.isActive()

    def open(self, file: str) -> None:
        """Open a page; one that is not yet translated is offered to be."""
        if self.bench.is_missing(file) and file != self.bench.original_of(file):
            page = file.split("/")[1]
            self.adding.ask_translation(file, self.bench.titles().get(page, page))
            return
        try:
            self.bench.document(file)
        except KnownError as error:
            self.desk.strip.tell(str(error))
            return
        if self._file in self.bench.documents:
            self.bench.change(self._file, Document.pause)
        self._file, self._section = file, ""
        watched = [*self._watcher.directories(), *self._watcher.files()]
        if watched:
            self._watcher.removePaths(watched)
        self._watcher.addPath(str((self.bench.shelf.folder / file).parent))
        self._show_page()
        if self._is_checked:
            self._show_problems()
        self.desk.pages.select(file)
        self.arranging.show_state(self.desk.bar, file)
        self.refresh_preview()

    def refresh_preview(self) -> None:
        """Look at the disk, then paint the page as it stands in the window."""
        self._preview_timer.stop()
        if not self._file:
            return
        if self.bench.look_again():
            self._show_rows()
            self._show_page()
            self._check_timer.start()
        if self._file in self.bench.documents:
            self.bench.change(self._file, Document.pause)
        file, job = self._file, self.bench.view_job(self._file)
        self._views.start(lambda _turn: job(), lambda out: self._show_view(file, out))

    def _show_view(self, file: str, out: Path | None) -> None:
        pack = self.bench.take_view(out)
        if file != self._file:
            return
        _, page, name = file.split("/")
        self._section = self.desk.writing.section
        self.desk.preview.say_old(is_old=self.bench.preview_is_old)
        try:
            self.desk.preview.show_page(pack, page, self._section, name.removesuffix(".md"))
        except KnownError as error:
            self.desk.strip.tell(str(error))

    def check(self) -> None:
        """Check all pages as they stand in the window; what goes out of date too, while saving waits for it."""
        self._check_timer.stop()
        self._checks.start(self.bench.job(self._file, with_effects=self.saving.waits), self._take_in)

    def _take_in(self, found: Findings) -> None:
        self._is_checked = True
        if self.bench.take_in(found):
            self._show_page()
            self._check_timer.start()
        self._show_problems()
        self._show_rows()
        self.saving.checked()

    def _keep(self) -> None:
        """Keep aside what is not saved."""
        job = self.bench.keep_job()
        if job is not None:
            self._keeps.start(lambda _turn: job(), lambda _nothing: None)

    def go_to(self, place: Place) -> None:
        """Put the cursor where a problem is."""
        if not place.file:
            self.desk.pages.setFocus()
            return
        if not place.page:
            self.desk.strip.tell(
                self.tr("This stands in the file %1, which is edited by hand.").replace("%1", place.file)
            )
            return
        if place.file != self._file:
            self.open(place.file)
        self.desk.go_to(place.field, place.line)

    def next_problem(self) -> None:
        """Go to the next problem of the list."""
        if self.desk.problems.told:
            self.go_to(self.desk.problems.step())

    def open_help(self) -> None:
        """Open the chapter of the manual that belongs to where the cursor is."""
        self.desk.open_help(self.focusWidget())

    # --- changing

    def undo(self) -> None:
        """Take the last step back: that of the list while the list has the focus, else that of the page."""
        if self.focusWidget() is self.desk.pages and self.bench.listing.last:
            self.arranging.undo()
            return
        self._step(Document.undo)

    def _step(self, way: Callable[[Document], Document]) -> None:
        self._do(lambda: self.bench.change(self._file, way))

    def bring_back(self, texts: Mapping[str, str]) -> None:
        """Take in texts that an earlier sitting had not saved when it was ended, and say so."""
        files = self.bench.bring_back(texts)
        if files:
            self.open(files[0])
            self._keep()
            self.check()
            self.saving.ask_brought_back(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what is to become of changes that are not saved."""
        if self._may_close or not self.bench.changed_files():
            for timer in (self._preview_timer, self._check_timer, self._keep_timer):
                timer.stop()
            for each in (self._checks, self._views, self._keeps):
                each.stop()
            self.desk.preview.leave()
            event.accept()
            return
        event.ignore()
        self.saving.ask_close()

    def changeEvent(self, event: QEvent) -> None:
        """Look at the disk when somebody comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._file:
            self._preview_timer.start()

    # --- inside

    def _show_page(self) -> None:
        if self._file not in self.bench.documents:
            return
        try:
            self.desk.show_page(self.bench, self._file)
        except KnownError as error:
            self.desk.strip.tell(str(error))
        self._show_state()
        self.saving.ask_conflict()

    def _show_state(self) -> None:
        document = self.bench.document(self._file)
        page = self._file.split("/")[1]
        title = adding.title_of(document.text) or self.bench.titles().get(page, page)
        language = find(language_of(self._file))
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
        self.desk.pages.show_rows(self.bench.rows, languages[0])
        self.desk.pages.select(self._file)
        self._show_bar()

    def _show_bar(self) -> None:
        """Show what can be done with the page that is open."""
        self.arranging.show_state(self.desk.bar, self._file)

    def _show_problems(self) -> None:
        # Those of the page that is open come first: they are what is being worked on.
        told = tuple(sorted(self.bench.told, key=lambda each: (not each.is_error, each.place.file != self._file)))
        self.desk.problems.show_problems(told)
        own = {each.place.line for each in told if each.place.file == self._file and each.place.line}
        self.desk.writing.underline(own, self._theme.colour("clay"))

    def _on_text(self, text: str) -> None:
        self._change(lambda: self.bench.set_body(self._file, text))

    def _on_value(self, key: str, value: object) -> None:
        self._change(lambda: self.bench.set_value(self._file, key, value))  # type: ignore[arg-type]  # a signal's object

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
        if not self._keep_timer.isActive():
            self._keep_timer.start()

    def _do(self, act: Callable[[], object]) -> None:
        """Have something changed that the window does not show yet."""
        self._change(act)
        self._show_page()

    def _restore(self, version: Version) -> None:
        self._do(lambda: self.bench.restore(self._file, history.read(version)))

    def _added(self, file: str) -> None:
        self._show_rows()
        self.check()
        if not file.startswith("pages/"):
            self._show_page()
            return
        self.open(file)
        if self._file == file:
            self.desk.go_to("title", 0)

    def _arranged(self, file: str) -> None:
        self._show_rows()
        self.check()
        if file or self._file not in self.bench.documents:
            self.open(file or next((row.file for row in self.bench.rows), ""))
        self._show_bar()
        self.refresh_preview()

    def _saved(self) -> None:
        """Show what was saved, discarded or taken from the disk."""
        self._keep()
        self._show_rows()
        if self._file not in self.bench.documents:
            self.open(next((row.file for row in self.bench.rows), ""))
        self._show_page()
        self.check()

    def _leave(self) -> None:
        self._may_close = True
        self.close()
