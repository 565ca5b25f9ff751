"""One sitting of an editor: the pages that are open, what the checks find in them, saving, adding and publishing.

The window shows what stands here and calls what it can do; it decides nothing by itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.approval import Approvals
from kiosk.content.compiler import compile_folder
from kiosk.content.loader import PACK_FILE, SOURCES_FILE, page_file, revision_of
from kiosk.content.pack_file import PackFile
from kiosk.content.problems import has_error
from kiosk.errors import KnownError
from kiosk.workshop import outline, own_files, source_list, translating, unsaved
from kiosk.workshop.checking import Checker, Findings, Snapshot, titles_of
from kiosk.workshop.document import Document
from kiosk.workshop.draft import Checked
from kiosk.workshop.glimpse import Glimpse, pages_for, texts_of
from kiosk.workshop.listing import Listing
from kiosk.workshop.page_text import decode, parts, with_body, with_value
from kiosk.workshop.shelf import ChangedOnDiskError, Shelf
from kiosk.workshop.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from kiosk.content.index import PageKind
    from kiosk.content.problems import Problem
    from kiosk.workshop.memory import Turn
    from kiosk.workshop.places import Told
    from kiosk.workshop.stale import Stale
    from kiosk.workshop.toml_lines import Value


class Published(NamedTuple):
    """What came of publishing: whether the file was written, and every problem."""

    is_written: bool
    problems: tuple[Problem, ...]


class Bench:
    """The open pages of a content folder.

    Args:
        folder: the folder that holds ``pack.toml``.
        scratch: a folder for a copy that the checks read, for previews, and for texts that are not saved yet.
        known_pictures: the pictures the kiosk can draw.
        clock: the time, with its time zone.
        approvals: who approved what on this computer's kiosk.
        picture_version: changes with every drawing.
    """

    def __init__(
        self,
        folder: Path,
        scratch: Path,
        known_pictures: frozenset[str],
        clock: Callable[[], datetime],
        *,
        approvals: Approvals | None = None,
        picture_version: str = "",
    ) -> None:
        self.shelf = Shelf(folder)
        self.known_pictures = known_pictures
        self.listing = Listing(self.shelf, clock, known_pictures)
        self.documents: dict[str, Document] = {}
        self.checked = Checked(None, ())
        self.effects: tuple[Stale, ...] = ()
        self.told: tuple[Told, ...] = ()
        self.rows: tuple[outline.Row, ...] = ()
        self.outline = outline.Outline("", "", (), ("",))
        self.preview: PackFile | None = None
        self.preview_is_old = False
        self._last: PackFile | None = None
        self._clock = clock
        self._scratch = scratch
        self._checker = Checker(folder, scratch, known_pictures, approvals or Approvals(), picture_version)
        self._glimpse = Glimpse(scratch, folder)
        self._texts = Texts(self.shelf)
        self._kept: Mapping[str, str] = {}

    # --- looking

    def start(self) -> None:
        """Read the folder for the first time.

        Raises:
            KnownError: there is no content folder.
        """
        if not (self.shelf.folder / PACK_FILE).is_file():
            message = f"There are no pages in {self.shelf.folder}. Choose the folder that holds pack.toml."
            raise KnownError(message)
        self._texts.read_all()
        self.outline = outline.outline(self._texts.of(PACK_FILE), sorted(self._texts.pages()))
        self._make_rows()

    def text(self, file: str) -> str:
        """The text of a file as the window has it."""
        document = self.documents.get(file)
        return self._texts.of(file) if document is None else document.text

    def document(self, file: str) -> Document:
        """An open page; it is opened when it is not.

        Raises:
            KnownError: its file cannot be read.
        """
        if file not in self.documents:
            found = self.shelf.read(file)
            if found.text is None:
                raise KnownError(f"The file {file} is missing. Look for it in the history of the page.")
            self.documents[file] = Document(file, found.text, found.text, found.style)
        return self.documents[file]

    def changed_files(self) -> tuple[str, ...]:
        """The files with changes that are not saved."""
        return tuple(file for file, document in self.documents.items() if document.is_changed)

    def is_missing(self, file: str) -> bool:
        """Whether there is no such file, neither on the disk nor in the window."""
        return file not in self._texts and file not in self.documents

    def titles(self) -> dict[str, str]:
        """The titles of all pages by their ids, in the source language."""
        return titles_of(self.rows, self.outline)

    # --- writing

    def set_value(self, file: str, key: str, value: Value | None) -> None:
        """Change one fact of a page.

        Raises:
            KnownError: this one cannot be changed alone.
        """
        document = self.document(file)
        self.documents[file] = document.edit(with_value(document.text, key, value), key)

    def set_body(self, file: str, body: str) -> None:
        """Change the text below the facts; where there are no facts that can be read, the whole file."""
        document = self.document(file)
        text = body if parts(document.text)[0] is None else with_body(document.text, body)
        self.documents[file] = document.edit(text, "text")

    def change(self, file: str, act: Callable[[Document], Document]) -> None:
        """Have something done to a page: undo, redo, pause, keep one of two texts."""
        self.documents[file] = act(self.document(file))

    # --- checking: a job is worked out beside the window, from what stands there now

    def view_job(self, file: str) -> Callable[[], Path | None]:
        """What compiles the preview of a page, and keeps aside what is not saved; its outcome goes to `take_view`.

        The job raises `KnownError` when there is no room on the disk.
        """
        page, source = file.split("/")[1], self.outline.languages[0]
        pages = pages_for(page, self.outline, lambda each: self.text(page_file(each, source)))
        texts = texts_of(pages, self.outline.languages, self.text)
        return partial(
            self._glimpse.compile, page, self._texts.of(PACK_FILE), self._texts.of(SOURCES_FILE), self.outline, texts
        )

    def take_view(self, out: Path | None) -> PackFile | None:
        """Open the preview that was compiled; while the page cannot be read, there is the last one that could.

        The one before the last is closed, so whoever shows a pack must go on to the next at once.
        """
        self.preview_is_old = out is None
        if out is not None:
            if self._last is not None:
                self._last.close()
            self._last, self.preview = self.preview, PackFile.open(out)
        return self.preview

    def keep_job(self) -> Callable[[], None] | None:
        """What keeps aside the texts that are not saved; None when there is nothing new to keep.

        The job raises `KnownError` when there is no room on the disk.
        """
        texts = self._changed_texts()
        if texts == self._kept:
            return None
        self._kept = texts
        return partial(unsaved.keep, self._scratch, unsaved.Unsaved(str(self.shelf.folder.resolve()), texts))

    def bring_back(self, texts: Mapping[str, str]) -> tuple[str, ...]:
        """Take texts into the window that an earlier sitting had not saved, and return the files they are of.

        Undo takes each back to what is on the disk.
        """
        files = []
        for file, text in texts.items():
            document = Document(file, None, text) if self.is_missing(file) else self.document(file).edit(text).pause()
            if document.is_changed:
                self.documents[file] = document
                files.append(file)
        return tuple(files)

    def job(self, file: str = "", *, with_effects: bool = False) -> Callable[[Turn], Findings]:
        """What checks the texts of the window against every rule; its outcome goes to `take_in`.

        The job raises `KnownError` when there is no room on the disk, and `OverError` when its turn is over.

        Args:
            file: the page that is open.
            with_effects: whether to find out too what saving makes out of date.
        """
        now = Snapshot(self._texts.pages(), self._changed_texts(), self.outline, self._clock().date(), file)
        return lambda turn: self._checker.run(now, turn, with_effects=with_effects)

    def take_in(self, found: Findings) -> bool:
        """Take over what the checks found, and return whether anything had changed on the disk."""
        self.checked, self.effects, self.told, self.rows = found.checked, found.effects, found.told, found.rows
        return self._take(self._texts.take(found.stamps))

    def close(self) -> None:
        """Wait for the checks, and close what the preview was made from. Nothing unsaved is kept aside any more."""
        self._checker.wait()
        unsaved.keep(self._scratch, unsaved.Unsaved("", {}))
        for pack in (self._last, self.preview):
            if pack is not None:
                pack.close()
        self._last = self.preview = None

    # --- saving

    def save(self) -> tuple[str, ...]:
        """Write every changed page, and return their files. A page that changed on the disk as well is not written.

        Raises:
            KnownError: a file cannot be written; those before it are.
        """
        written = []
        for file in self.changed_files():
            document = self.documents[file]
            if document.is_in_conflict:
                continue
            try:
                self.shelf.write(file, document.text, document.style, document.saved, self._clock())
            except ChangedOnDiskError:
                self.look_again()
                continue
            self.documents[file] = document.written()
            self._texts.written(file, document.text)
            written.append(file)
        return tuple(written)

    def discard(self) -> None:
        """Give up every change; each text is kept as a version.

        Raises:
            KnownError: a version cannot be written.
        """
        for file, document in [(file, self.documents[file]) for file in self.changed_files()]:
            self.shelf.keep(file, document.text, document.style, self._clock())
            if document.saved is None:
                del self.documents[file]
            else:
                self.documents[file] = document.discard()

    def look_again(self) -> bool:
        """Take in what changed on the disk in the open pages and the lists, and return whether anything did.

        The checks look at all other files.
        """
        pages = {file.split("/")[1] for file in self.documents}
        return self._take(self._texts.look_at((*self.documents, *self.shelf.files_of(pages))))

    def settle(self, file: str, *, mine_stays: bool) -> None:
        """Of two texts let that of the window stay, or that of the disk; the other one is kept as a version.

        Raises:
            KnownError: the version cannot be written.
        """
        document = self.document(file)
        if document.theirs is not None:
            self.shelf.keep(file, document.theirs if mine_stays else document.text, document.style, self._clock())
            self.change(file, Document.keep_mine if mine_stays else Document.take_theirs)

    def restore(self, file: str, data: bytes) -> None:
        """Bring an earlier version into the window; undo takes it back, save writes it."""
        text, _ = decode(data)
        self.change(file, lambda document: document.edit(text).pause())

    # --- adding and publishing

    def add_page(self, title: str, kind: PageKind, group: str, picture: str = "") -> str:
        """Add a page at the end of a group, and return its file.

        Raises:
            KnownError: it has no title, or the list of pages cannot be changed.
        """
        texts = [self.text(each) for each in self._texts.pages()]
        file = self.listing.add_page(title, kind, group, self.outline, texts, picture=picture)
        self.look_at(file)
        return file

    def delete_translation(self, file: str) -> None:
        """Delete one translation of a page; it is kept as a version, and so is a text of the window.

        Raises:
            KnownError: it cannot be kept or removed.
        """
        document = self.documents.get(file)
        if document is not None and document.is_changed:
            self.shelf.keep(file, document.text, document.style, self._clock())
        self.shelf.remove(file, self._clock())
        self.documents.pop(file, None)
        self.look_at(file)

    def look_at(self, *files: str) -> None:
        """Take in files that were just written or removed, and the lists."""
        self._take(self._texts.look_at(files))

    def own_pictures(self) -> tuple[str, ...]:
        """The pictures in the folder, as pages name them."""
        return own_files.own_pictures(self.shelf.folder)

    def add_picture(self, source: Path) -> tuple[str, tuple[Problem, ...]]:
        """Copy a picture into the folder; return the name a page gives it, and what is to be said about it.

        Raises:
            KnownError: it is no picture a kiosk can show, or cannot be read or written.
        """
        return own_files.add(self.shelf.folder, self._scratch, source)

    def forget(self, page: str) -> None:
        """Let go of the texts of a page that was deleted."""
        files = {file for file in {*self._texts.pages(), *self.documents} if file.startswith(f"pages/{page}/")}
        self.documents = {file: document for file, document in self.documents.items() if file not in files}
        self.look_at(*files)

    def translate(self, file: str) -> None:
        """Begin a translation in the window: its form has no words yet. It is written when it is saved.

        Raises:
            KnownError: the facts of the original cannot be read.
        """
        self.documents[file] = Document(file, None, translating.empty_translation(self.text(self.original_of(file))))
        self._make_rows()

    def original_of(self, file: str) -> str:
        """The file of a page in the source language."""
        return page_file(file.split("/")[1], self.outline.languages[0])

    def original(self, file: str) -> tuple[tuple[translating.Change, ...], bool]:
        """The original of a translation with what has changed since that was made, and whether anything has.

        Raises:
            KnownError: an earlier version cannot be read.
        """
        source = self.original_of(file)
        now, facts = self.text(source), parts(self.text(file))[0]
        is_new = facts is None or facts.values.get("translated_from") == revision_of(now)
        before = now if is_new else translating.made_from(self.text(file), self.shelf.versions(source))
        return translating.changes(before, now), not is_new

    def translated_now(self, file: str) -> None:
        """Note that a translation says what its original says now, and take over from there what is no words."""
        document, original = self.document(file), self.text(self.original_of(file))
        self.documents[file] = document.edit(translating.up_to_date(document.text, original))

    def sources(self) -> dict[str, str]:
        """The citations of the pack by their keys."""
        return source_list.sources(self._texts.of(SOURCES_FILE))

    def publish(self, out: Path) -> Published:
        """Check the folder as it is on the disk, and compile it to one file when there is no error.

        Raises:
            KnownError: the file cannot be written.
        """
        problems = compile_folder(self.shelf.folder, out, known_pictures=self.known_pictures)
        return Published(not has_error(problems), tuple(problems))

    # --- inside

    def _take(self, changed: set[str]) -> bool:
        """Bring the open pages and the list in line with files that have changed; return whether any has."""
        for file in changed & self.documents.keys() - self._texts.unreadable:
            found = self.shelf.read(file)
            self.documents[file] = self.documents[file].found(found.text, found.style)
        if changed:
            self.outline = outline.outline(self._texts.of(PACK_FILE), sorted(self._texts.pages()))
            self._make_rows()
        return bool(changed)

    def _make_rows(self) -> None:
        """Make the list of pages anew, with the problems that were found last."""
        changed = self._changed_texts()
        texts = self._texts.pages() | changed
        self.rows = outline.rows(self.outline, texts, texts.__getitem__, changed, self.checked.problems)

    def _changed_texts(self) -> dict[str, str]:
        return {file: document.text for file, document in self.documents.items() if document.is_changed}
