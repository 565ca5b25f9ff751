"""One sitting of an editor: the pages that are open, what the checks find in them, saving, adding and publishing.

The window shows what stands here and calls what it can do; it decides nothing by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.approval import Approvals
from kiosk.content.compiler import check_folder, compile_folder
from kiosk.content.loader import PACK_FILE, SOURCES_FILE, page_file, revision_of
from kiosk.content.problems import has_error
from kiosk.errors import KnownError
from kiosk.workshop import adding, outline, pack_list, places, source_list
from kiosk.workshop.document import Document
from kiosk.workshop.draft import Checked, Draft
from kiosk.workshop.page_text import decode, parts, with_body, with_value
from kiosk.workshop.shelf import ChangedOnDiskError, Shelf
from kiosk.workshop.stale import Stale, old_translations, stale

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from kiosk.content.index import PageKind
    from kiosk.content.pack_file import PackFile
    from kiosk.content.problems import Problem
    from kiosk.workshop.history import Version
    from kiosk.workshop.places import Place, Told
    from kiosk.workshop.toml_lines import Value


class Published(NamedTuple):
    """What came of publishing: whether the file was written, and every problem."""

    is_written: bool
    problems: tuple[Problem, ...]


class Bench:
    """The open pages of a content folder.

    Args:
        folder: the folder that holds ``pack.toml``.
        scratch: an empty folder for a copy that the checks read.
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
        self.documents: dict[str, Document] = {}
        self.checked = Checked(None, ())
        self.outline = outline.Outline("", "", (), ())
        self.preview: PackFile | None = None
        self.preview_is_old = False
        self._last: PackFile | None = None
        self._clock = clock
        self._approvals = approvals or Approvals()
        self._picture_version = picture_version
        self._draft = Draft(folder, scratch, known_pictures)
        self._stamp: tuple[tuple[str, int, int], ...] = ()
        self._texts: dict[str, str] = {}
        self._unreadable: set[str] = set()
        self._sources = ""

    # --- looking

    def start(self) -> None:
        """Read the folder for the first time.

        Raises:
            KnownError: there is no content folder.
        """
        if not (self.shelf.folder / PACK_FILE).is_file():
            message = f"There are no pages in {self.shelf.folder}. Choose the folder that holds pack.toml."
            raise KnownError(message)
        self._read_all()
        self.check()

    def rows(self) -> tuple[outline.Row, ...]:
        """The list of pages, with what is wrong and what is not saved."""
        return outline.rows(self.outline, self._texts, self.text, self.changed_files(), self.checked.problems)

    def text(self, file: str) -> str:
        """The text of a file as the window has it."""
        document = self.documents.get(file)
        return self._texts.get(file, "") if document is None else document.text

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

    @property
    def today(self) -> datetime:
        """Now."""
        return self._clock()

    def place(self, problem: Problem) -> Place:
        """Where a problem is in the window."""
        return places.place_of(problem, {problem.file: self.text(problem.file)})

    def told(self) -> tuple[Told, ...]:
        """The problems in words, those that keep the pages from being published first."""
        titles = self.titles()
        found = [places.tell(problem, self.place(problem), titles) for problem in self.checked.problems]
        return tuple(sorted(found, key=lambda told: not told.is_error))

    def titles(self) -> dict[str, str]:
        """The titles of all pages by their ids, in the source language."""
        return {row.page: row.title for row in self.rows() if row.language == self.outline.languages[0]}

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

    # --- checking

    def refresh_preview(self) -> PackFile | None:
        """Compile the texts of the window; while they cannot be read, there are the last ones that could.

        The one before the last is closed, so whoever shows a pack must go on to the next at once.

        Raises:
            KnownError: there is no room on the disk.
        """
        self._draft.write(self._changed_texts())
        pack = self._draft.compile()
        self.preview_is_old = pack is None
        if pack is not None:
            if self._last is not None:
                self._last.close()
            self._last, self.preview = self.preview, pack
        return self.preview

    def close(self) -> None:
        """Close what the preview was made from."""
        for pack in (self._last, self.preview):
            if pack is not None:
                pack.close()
        self._last = self.preview = None

    def check(self) -> tuple[Problem, ...]:
        """Check the texts of the window against every rule."""
        self._draft.write(self._changed_texts())
        self.checked = self._draft.check(self._clock().date())
        return self.checked.problems

    def becomes_stale(self) -> tuple[Stale, ...]:
        """What goes out of date when the texts of the window are saved."""
        if not self.changed_files():
            return ()
        before, problems = check_folder(self.shelf.folder)
        after = self.checked.pack
        if before is None or after is None:
            return ()
        return (
            *stale(before, after, self._approvals, picture_version=self._picture_version),
            *old_translations(problems, self.checked.problems, after),
        )

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
            self._texts[file] = document.text
            written.append(file)
        self._stamp = self.shelf.stamp()
        return tuple(written)

    def discard(self) -> None:
        """Give up every change; each text is kept as a version.

        Raises:
            KnownError: a version cannot be written.
        """
        for file in self.changed_files():
            document = self.documents[file]
            self.shelf.keep(file, document.text, document.style, self._clock())
            self.documents[file] = document.discard()

    def look_again(self) -> bool:
        """Take in what changed on the disk, and return whether anything did."""
        stamp = self.shelf.stamp()
        if stamp == self._stamp:
            return False
        self._read_all()
        for file, document in self.documents.items():
            found = self.shelf.read(file) if file not in self._unreadable else None
            if found is not None:
                self.documents[file] = document.found(found.text, found.style)
        return True

    def keep_mine(self, file: str) -> None:
        """Let the text of the window stay; the one on the disk is kept as a version.

        Raises:
            KnownError: the version cannot be written.
        """
        self._settle(file, self.document(file).theirs, Document.keep_mine)

    def take_theirs(self, file: str) -> None:
        """Let the text of the disk stay; the one in the window is kept as a version.

        Raises:
            KnownError: the version cannot be written.
        """
        self._settle(file, self.document(file).text, Document.take_theirs)

    def _settle(self, file: str, yields: str | None, choice: Callable[[Document], Document]) -> None:
        """Keep the text that yields as a version, where there are two to choose from."""
        document = self.document(file)
        if document.theirs is not None and yields is not None:
            self.shelf.keep(file, yields, document.style, self._clock())
            self.change(file, choice)

    def restore(self, file: str, data: bytes) -> None:
        """Bring an earlier version into the window; undo takes it back, save writes it."""
        text, _ = decode(data)
        self.change(file, lambda document: document.edit(text).pause())

    def versions(self, file: str) -> tuple[Version, ...]:
        """The kept versions of a page, the latest first."""
        return self.shelf.versions(file)

    # --- adding and publishing

    def add_page(self, title: str, kind: PageKind, group: str) -> str:
        """Add a page at the end of a group, and return its file.

        Raises:
            KnownError: it has no title, or the list of pages cannot be changed.
        """
        words = " ".join(title.split())
        if not words:
            raise KnownError("Write the title of the new page.")
        listed = [page for chapter in self.outline.chapters for page in chapter.pages]
        page = adding.identifier(words, listed)
        pack = self.shelf.read(PACK_FILE)
        listing = pack_list.with_page(pack.text or "", group, page)
        source = self.outline.languages[0]
        own = next((chapter.pages for chapter in self.outline.chapters if chapter.id == group), ())
        texts = [self.text(file) for file in self._texts]
        text = adding.new_page(
            words,
            kind,
            number=adding.next_number(texts),
            picture=adding.usual_picture(kind, texts) or min(self.known_pictures, default=""),
            publisher=self.outline.publisher,
            today=self._clock().date(),
            leads_to=list(dict.fromkeys([*own, *listed]))[:2],
        )
        file = page_file(page, source)
        now = self._clock()
        # The page first: a list that names a page without a file would keep the pack from loading.
        self.shelf.write(file, text, pack.style, None, now)
        self.shelf.write(PACK_FILE, listing, pack.style, pack.text, now)
        self._read_all()
        return file

    def add_language(self, page: str, words: str) -> str:
        """Begin a translation of a page, and return its file.

        Raises:
            KnownError: the language is not a code, there is such a translation, or the list cannot be changed.
        """
        language = adding.language_code(words)
        file = page_file(page, language)
        if file in self._texts:
            raise KnownError("The page has this language already. Choose it in the list of pages.")
        original = self.document(page_file(page, self.outline.languages[0]))
        if parts(original.text)[0] is None:
            raise KnownError("The facts of the original cannot be read. Put them right first.")
        pack = self.shelf.read(PACK_FILE)
        listing = pack_list.with_language(pack.text or "", language)
        now = self._clock()
        self.shelf.write(file, adding.new_translation(original.text), original.style, None, now)
        if listing != pack.text:
            self.shelf.write(PACK_FILE, listing, pack.style, pack.text, now)
        self._read_all()
        return file

    def sources(self) -> dict[str, str]:
        """The citations of the pack by their keys."""
        return source_list.sources(self._sources)

    def add_source(self, key: str, citation: str) -> str:
        """Add a source to the list, and return the file of the list.

        Raises:
            KnownError: the key cannot be one or is taken, there is no citation, or the list cannot be added to.
        """
        listing = self.shelf.read(SOURCES_FILE)
        text = source_list.with_source(listing.text or "", key, citation)
        self.shelf.write(SOURCES_FILE, text, listing.style, listing.text, self._clock())
        self._read_all()
        return SOURCES_FILE

    def translated_now(self, file: str) -> None:
        """Note that a translation says what its original says now."""
        page = file.split("/")[1]
        original = self.text(page_file(page, self.outline.languages[0]))
        self.set_value(file, "translated_from", revision_of(original))
        self.change(file, Document.pause)

    def publish(self, out: Path) -> Published:
        """Check the folder as it is on the disk, and compile it to one file when there is no error.

        Raises:
            KnownError: the file cannot be written.
        """
        problems = compile_folder(self.shelf.folder, out, known_pictures=self.known_pictures)
        return Published(not has_error(problems), tuple(problems))

    # --- inside

    def _read_all(self) -> None:
        self._stamp = self.shelf.stamp()
        self._texts, self._unreadable = {}, set()
        for file in self.shelf.page_files():
            self._texts[file] = self._text_of(file)
        listing, self._sources = (self._text_of(file) for file in (PACK_FILE, SOURCES_FILE))
        self.outline = outline.outline(listing, self._texts)
        self._draft.take(self._changed_texts())

    def _text_of(self, file: str) -> str:
        """The text of a file on the disk; nothing when it cannot be read, which the checks tell."""
        try:
            return self.shelf.read(file).text or ""
        except KnownError:
            self._unreadable.add(file)
            return ""

    def _changed_texts(self) -> dict[str, str]:
        return {file: document.text for file, document in self.documents.items()}
