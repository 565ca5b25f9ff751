"""The pack as the screens read it: which page follows which, where a page belongs, what stands on a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.index import Group, PackInfo, PageEntry, Source
    from kiosk.content.model import Page

HOME = "home"

TREATMENT_GROUPS = frozenset({"acupuncture", "ways"})
"""The groups whose pages are about acupuncture."""


class PackReader(Protocol):
    """What the screens need of a compiled pack."""

    @property
    def info(self) -> PackInfo:
        """What the pack says of itself."""
        ...

    def entries(self, language: str) -> tuple[PageEntry, ...]:
        """Return all pages in reading order, each hub before its pages."""
        ...

    def page(self, page_id: str, language: str) -> Page:
        """Return one page. Raises KeyError if there is none."""
        ...

    def source(self, key: str) -> Source:
        """Return one source. Raises KeyError if there is none."""
        ...


class Library:
    """One pack in one language."""

    def __init__(self, pack: PackReader, language: str) -> None:
        self._pack = pack
        self.language = language
        self._entries = {entry.id: entry for entry in pack.entries(language)}
        self._order = tuple(self._entries)
        self._groups: dict[str, Group] = {group.id: group for group in pack.info.groups}

    @property
    def title(self) -> str:
        """The pack's title."""
        return self._pack.info.title

    @property
    def order(self) -> tuple[str, ...]:
        """All page ids in reading order."""
        return self._order

    def __contains__(self, page_id: object) -> bool:
        return page_id in self._entries

    def entry(self, page_id: str) -> PageEntry:
        """Return what the index knows of a page."""
        return self._entries[page_id]

    def page(self, page_id: str) -> Page:
        """Return a page."""
        return self._pack.page(page_id, self.language)

    def citation(self, key: str) -> str:
        """Return how the source ``key`` is printed."""
        return self._pack.source(key).citation

    def following(self, page_id: str) -> str:
        """Return the page read after this one: home after the last, the first after home."""
        if page_id == HOME:
            return self._order[0] if self._order else HOME
        at = self._order.index(page_id)
        return self._order[at + 1] if at + 1 < len(self._order) else HOME

    def place(self, page_id: str) -> tuple[str, int, int] | None:
        """Return the title of the list a page stands on, its number there from 1, and how many there are."""
        group = self._groups.get(self._entries[page_id].group)
        if group is None or page_id not in group.pages or not group.hub:
            return None
        return self._entries[group.hub].title, group.pages.index(page_id) + 1, len(group.pages)

    def members(self, group_id: str) -> tuple[PageEntry, ...]:
        """Return the pages of a group in their order; none if there is no such group."""
        group = self._groups.get(group_id)
        return tuple(self._entries[page_id] for page_id in group.pages) if group else ()

    def known(self, page_ids: Iterable[str]) -> tuple[PageEntry, ...]:
        """Return those of ``page_ids`` the pack has: a clinic's own pack need not have them all."""
        return tuple(self._entries[page_id] for page_id in page_ids if page_id in self._entries)

    def listed(self, hub: str) -> tuple[PageEntry, ...]:
        """Return the pages a hub lists: its group's, then those it is related to."""
        group = self._groups[self._entries[hub].group]
        ids = [*group.pages, *(link.page for link in self.page(hub).related if link.page not in group.pages)]
        return tuple(self._entries[page_id] for page_id in ids if page_id in self._entries)
