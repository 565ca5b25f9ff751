"""A pack as patients meet it: pages a clinician has approved lose their mark, and drafts may be left out.

Approvals are kept beside the pack, because they are given where the kiosk stands. One holds for the page as it was that
day; any change of it makes it a draft again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content.approval import content_hash, what_shows
from kiosk.content.switches import switched

if TYPE_CHECKING:
    from kiosk.content.approval import Approvals, State
    from kiosk.content.index import PackInfo, PageEntry, Source
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

    @property
    def info(self) -> PackInfo:
        """What the pack says of itself."""
        return self._pack.info

    def entries(self, language: str) -> tuple[PageEntry, ...]:
        """Return the pages that are shown, in reading order. Lists and help now are never left out."""
        entries = self._pack.entries(language)
        if self._show_drafts:
            return entries
        return tuple(entry for entry in entries if entry.kind == "hub" or self._is_shown(entry, language))

    def page(self, page_id: str, language: str) -> Page:
        """Return one page, with the mark and the words it has here. Raises KeyError if there is none."""
        page = self._pack.page(page_id, language)
        state = self._state(page)
        return replace(switched(page, self._on), approval="approved" if state == "approved" else "draft")

    def source(self, key: str) -> Source:
        """Return one source. Raises KeyError if there is none."""
        return self._pack.source(key)

    def _is_shown(self, entry: PageEntry, language: str) -> bool:
        state = self._state(self._pack.page(entry.id, language))
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
