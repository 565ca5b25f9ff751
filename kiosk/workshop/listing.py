"""Pages and languages added, moved, hidden, deleted and brought back: everything that changes the list of pages.

Each is written to the disk at once. What was there before is kept as a version, and the last changes can be undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.files import names_in
from kiosk.content.loader import PACK_FILE, SOURCES_FILE, page_file
from kiosk.errors import KnownError
from kiosk.workshop import adding, history, pack_list, page_order, source_list
from kiosk.workshop.page_text import decode

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.content.index import PageKind
    from kiosk.workshop.outline import Outline
    from kiosk.workshop.shelf import Shelf

MOST_STEPS = 50
"""How many changes of the list can be undone."""


class _Step(NamedTuple):
    """A change of the list: what it was in words, the list before and after, and the files that went with it."""

    words: str
    before: str
    after: str
    removed: tuple[tuple[str, bytes], ...] = ()


class Deleted(NamedTuple):
    """A page that was deleted and can be brought back: its id, its title, and its files."""

    page: str
    title: str
    files: tuple[str, ...]


class Listing:
    """The list of pages of a content folder.

    Args:
        shelf: the folder.
        clock: the time, with its time zone.
        known_pictures: the pictures the kiosk can draw.
    """

    def __init__(self, shelf: Shelf, clock: Callable[[], datetime], known_pictures: frozenset[str]) -> None:
        self._shelf = shelf
        self._clock = clock
        self._known_pictures = known_pictures
        self._past: list[_Step] = []

    @property
    def last(self) -> str:
        """What can be undone, in words; nothing when there is nothing."""
        return self._past[-1].words if self._past else ""

    def add_page(
        self, title: str, kind: PageKind, group: str, listed: Outline, texts: list[str], *, picture: str = ""
    ) -> str:
        """Add a page at the end of a group, and return its file.

        Args:
            title: its title.
            kind: what kind of page it is.
            group: the group it joins.
            listed: what is listed now.
            texts: the texts of all pages.
            picture: its picture; empty for the one that pages of its kind usually have.

        Raises:
            KnownError: it has no title, or the list of pages cannot be changed.
        """
        words = " ".join(title.split())
        if not words:
            raise KnownError("Write the title of the new page.")
        pages = [page for chapter in listed.chapters for page in chapter.pages]
        page = adding.identifier(words, [*pages, *names_in(self._shelf.folder, "pages")])
        pack = self._shelf.read(PACK_FILE)
        after = pack_list.with_page(pack.text or "", group, page)
        own = next((chapter.pages for chapter in listed.chapters if chapter.id == group), ())
        text = adding.new_page(
            words,
            kind,
            number=adding.next_number(texts),
            picture=picture or adding.usual_picture(kind, texts) or min(self._known_pictures, default=""),
            publisher=listed.publisher,
            today=self._clock().date(),
            leads_to=list(dict.fromkeys([*own, *pages]))[:2],
        )
        file = page_file(page, listed.languages[0])
        # The page first: a list that names a page without a file would keep the pack from loading.
        self._shelf.write(file, text, pack.style, None, self._clock())
        self._write(after)
        return file

    def add_language(self, words: str) -> str:
        """Add a language to the pack, and return its code. No page is written: each is translated by itself.

        Raises:
            KnownError: the language is not a code, the pack has it already, or the list cannot be changed.
        """
        language = adding.language_code(words)
        text = self._text()
        after = pack_list.with_language(text, language)
        if after == text:
            raise KnownError("The pages have this language already. Choose a page in it in the list.")
        self._write(after, f"add the language {language}")
        return language

    def add_source(self, key: str, citation: str) -> str:
        """Add a source to the list of sources, and return the file of that list.

        Raises:
            KnownError: the key cannot be one or is taken, there is no citation, or the list cannot be added to.
        """
        found = self._shelf.read(SOURCES_FILE)
        text = source_list.with_source(found.text or "", key, citation)
        self._shelf.write(SOURCES_FILE, text, found.style, found.text, self._clock())
        return SOURCES_FILE

    def move(self, page: str, by: int) -> bool:
        """Move a page earlier or later in its group, and return whether it has moved.

        Raises:
            KnownError: the list cannot be changed.
        """
        before = self._text()
        after = page_order.moved(before, page, by)
        self._write(after, "move the page")
        return after != before

    def regroup(self, page: str, group: str) -> None:
        """Move a page to the end of another group.

        Raises:
            KnownError: the list cannot be changed.
        """
        self._write(page_order.regrouped(self._text(), page, group), "move the page to another group")

    def hide(self, page: str, *, is_hidden: bool) -> None:
        """Keep a page off the kiosk, or show it again.

        Raises:
            KnownError: the list cannot be changed.
        """
        change = page_order.hidden if is_hidden else page_order.shown_again
        self._write(change(self._text(), page), "hide the page" if is_hidden else "show the page again")

    def delete(self, page: str) -> None:
        """Delete a page in all its languages; a version of each file is kept.

        Raises:
            KnownError: the list cannot be changed, or a file cannot be removed.
        """
        after = page_order.without(self._text(), page)
        own = [file for file in self._shelf.page_files() if file.split("/")[1] == page]
        removed = tuple((file, self._shelf.data(file)) for file in own)
        for file, data in removed:
            history.keep(self._shelf.folder, file, data, self._clock())
        # The list first: one that names a page without a file would keep the pack from loading.
        self._write(after, "delete the page", removed)
        for file in own:
            self._shelf.remove(file, self._clock())

    def deleted(self) -> tuple[Deleted, ...]:
        """The pages that were deleted and are still kept."""
        there = set(names_in(self._shelf.folder, "pages"))
        found = []
        for page in names_in(self._shelf.folder, f"{history.FOLDER}/pages"):
            if page in there:
                continue
            files = [f"pages/{page}/{name}" for name in names_in(self._shelf.folder, f"{history.FOLDER}/pages/{page}")]
            kept = [file for file in files if self._shelf.versions(file)]
            if kept:
                found.append(Deleted(page, self._title(kept[0]) or page, tuple(kept)))
        return tuple(found)

    def bring_back(self, page: str, group: str) -> str:
        """Bring a deleted page back as it was last, to the end of a group, and return one of its files.

        Raises:
            KnownError: it is not kept, or the list cannot be changed.
        """
        found = next((each for each in self.deleted() if each.page == page), None)
        if found is None:
            raise KnownError("This page is not kept any more.")
        after = pack_list.with_page(self._text(), group, page)
        for file in found.files:
            text, style = decode(history.read(self._shelf.versions(file)[0]))
            self._shelf.write(file, text, style, None, self._clock())
        self._write(after)
        return found.files[0]

    def undo(self) -> str:
        """Undo the last change of the list, and return what it was in words.

        Raises:
            KnownError: the list has changed since, or a file cannot be written.
        """
        if not self._past:
            raise KnownError("There is nothing to undo in the list.")
        step = self._past[-1]
        if self._text() != step.after:
            self._past.clear()
            raise KnownError("The list of pages has been changed otherwise since. Nothing was undone.")
        for file, data in step.removed:
            text, style = decode(data)
            self._shelf.write(file, text, style, None, self._clock())
        self._write(step.before)
        self._past.pop()
        return step.words

    def _text(self) -> str:
        return self._shelf.read(PACK_FILE).text or ""

    def _write(self, after: str, words: str = "", removed: tuple[tuple[str, bytes], ...] = ()) -> None:
        """Write the list; with words for it, the change can be undone."""
        found = self._shelf.read(PACK_FILE)
        if after == found.text:
            return
        self._shelf.write(PACK_FILE, after, found.style, found.text, self._clock())
        if words:
            self._past = [*self._past, _Step(words, found.text or "", after, removed)][-MOST_STEPS:]

    def _title(self, file: str) -> str:
        text, _ = decode(history.read(self._shelf.versions(file)[0]))
        return adding.title_of(text)
