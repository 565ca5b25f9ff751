"""A pack as patients meet it: pages a clinician has approved lose their mark, and drafts may be left out.

Approvals are kept beside the pack, because they are given where the kiosk stands. One holds for the page as it was that
day; any change of it makes it a draft again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content.approval import content_hash, what_shows
from kiosk.content.glossary import unmarked
from kiosk.content.switches import switched

if TYPE_CHECKING:
    from kiosk.content.approval import Approvals, State
    from kiosk.content.index import Group, PackInfo, PageEntry, Source
    from kiosk.content.model import Page
    from kiosk.content.pack_file import PackFile


def page_hash(page: Page, picture_version: str) -> str:
    """Return the hash an approval of ``page`` holds for: its words, numbers and sources' keys, and its picture."""
    return content_hash(page, picture=f"{page.entry.picture} {picture_version}")


class ApprovedPack:
    """A pack with the approvals of one kiosk.

    Args:
        pack: The pack.
        approvals: Who approved what.
        picture_version: Changes with every drawing.
        show_drafts: Whether pages nobody has approved are shown, marked.
        on: Settings of the clinic that are on and that some words depend on, see `kiosk.content.model.Switch`.
    """

    def __init__(
        self,
        pack: PackFile,
        approvals: Approvals,
        picture_version: str,
        *,
        show_drafts: bool,
        on: frozenset[str] = frozenset(),
    ) -> None:
        self._pack = pack
        self._approvals = approvals
        self._picture_version = picture_version
        self._show_drafts = show_drafts
        self._on = on
        self._spoken_for = frozenset(record.page for record in approvals.records)

    @property
    def info(self) -> PackInfo:
        """What the pack says of itself."""
        return self._pack.info

    def entries(self, language: str, first: int = 0, most: int = -1) -> tuple[PageEntry, ...]:
        """Return pages that are shown, as `PackFile.entries` does. Lists and help now are never left out."""
        if self._show_drafts:
            return self._pack.entries(language, first, most)
        shown = [entry for entry in self._pack.entries(language) if self._is_shown(entry, language)]
        return tuple(shown[first:] if most < 0 else shown[first : first + most])

    def entry(self, page_id: str, language: str) -> PageEntry:
        """Return what the index knows of a page that is shown. Raises KeyError if there is none."""
        entry = self._pack.entry(page_id, language)
        if not self._is_shown(entry, language):
            raise KeyError(page_id)
        return entry

    def following(self, page_id: str, language: str) -> str:
        """Return the next page that is shown, as `PackFile.following` does. Raises KeyError if there is none."""
        found = self._pack.following(page_id, language)
        while found and not self._is_shown(self._pack.entry(found, language), language):
            found = self._pack.following(found, language)
        return found

    def called(self, words: str, language: str) -> str:
        """Return the page that has ``words`` for a title and is shown; empty if none has."""
        found = self._pack.called(words, language)
        return found if found and self._is_shown(self._pack.entry(found, language), language) else ""

    def letters(self, language: str) -> tuple[str, ...]:
        """Return the letters that titles of pages that are shown stand under, in the order of the alphabet."""
        letters = self._pack.letters(language)
        return letters if self._show_drafts else tuple(each for each in letters if self.topics(language, each))

    def topics(self, language: str, letter: str = "", most: int = -1) -> tuple[PageEntry, ...]:
        """Return the pages that are shown in the order of the alphabet, as `PackFile.topics` does."""
        if self._show_drafts:
            return self._pack.topics(language, letter, most)
        shown = [entry for entry in self._pack.topics(language, letter) if self._is_shown(entry, language)]
        return tuple(shown if most < 0 else shown[:most])

    def group(self, group_id: str) -> Group | None:
        """Return the pages that belong together under an id, as far as they are shown."""
        group = self._pack.group(group_id)
        return group and group._replace(pages=tuple(page for page in group.pages if self._has(page)))

    def page(self, page_id: str, language: str) -> Page:
        """Return one page, with the mark and the words it has here. Raises KeyError if there is none."""
        page = self._pack.page(page_id, language)
        state = self._state(page)
        if page.explained and not self._explains(page):
            page = unmarked(page)
        return replace(switched(page, self._on), approval="approved" if state == "approved" else "draft")

    def source(self, key: str) -> Source:
        """Return one source. Raises KeyError if there is none."""
        return self._pack.source(key)

    def _explains(self, page: Page) -> bool:
        """Whether the glossary a page's words stand in is shown."""
        glossary = page.explained[0].place.partition("#")[0]
        return self._is_shown(self._pack.entry(glossary, page.language), page.language)

    def _has(self, page_id: str) -> bool:
        source = self.info.source_language
        return self._show_drafts or self._is_shown(self._pack.entry(page_id, source), source)

    def _is_shown(self, entry: PageEntry, language: str) -> bool:
        if self._show_drafts or entry.kind == "hub":
            return True
        # Most pages nobody has spoken for yet: those need not be read.
        state = self._state(self._pack.page(entry.id, language)) if entry.id in self._spoken_for else "draft"
        shown = what_shows(state, entry.kind, show_drafts=False, is_source=language == self.info.source_language)
        return shown != "hidden"

    def _state(self, page: Page) -> State:
        if not self._approvals.records:
            return "draft"
        standing = self._approvals.standing(
            page.entry.id,
            page.language,
            page_hash(page, self._picture_version),
            is_source=page.language == self.info.source_language,
        )
        return standing.state
