"""The pack as the screens read it: which page follows which, where a page belongs, what stands on a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.index import Group, PackInfo, PageEntry, Source
    from kiosk.content.model import Page, Paragraph

HOME = "home"

HELP_PAGE = "get-help-now"
"""The page one tap away from every other."""

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
        # A title wins over a short title of the same words.
        self._called = {_bare(entry.short_title): entry.id for entry in self._entries.values()}
        self._called |= {_bare(entry.title): entry.id for entry in self._entries.values()}

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

    def called(self, words: str) -> str:
        """Return the id of the page that has ``words`` for a title, long or short; empty if none has."""
        return self._called.get(_bare(words), "")

    def named_in(self, page: Page, paragraph: Paragraph) -> list[tuple[str, str]]:
        """Return the strong words of a paragraph that are another page's title, each with the id of that page.

        Help is one tap away anyhow, and a way into acupuncture never goes without its verdict: neither is named here.
        """
        found = [(span.text, self.called(span.text)) for span in paragraph.spans if span.strong]
        return [(words, target) for words, target in found if target and self._may_lead(page.entry, target)]

    def _may_lead(self, entry: PageEntry, target: str) -> bool:
        is_way_in = self._entries[target].group in TREATMENT_GROUPS and entry.group not in TREATMENT_GROUPS
        return target not in {entry.id, HELP_PAGE} and not is_way_in

    def listed(self, hub: str) -> tuple[PageEntry, ...]:
        """Return the pages a hub lists, in their order."""
        return self.members(self._entries[hub].group)

    def beside(self, hub: str) -> tuple[PageEntry, ...]:
        """Return the pages a hub is related to and does not list."""
        members = self._groups[self._entries[hub].group].pages
        return self.known(link.page for link in self.page(hub).related if link.page not in members)


def _bare(words: str) -> str:
    """Return a title as it is compared: without soft hyphens, capitals, and the mark it ends with."""
    return words.replace("\u00ad", "").casefold().strip(" .:,;?!")
