"""The pack as the screens read it: which page follows which, where a page belongs, what stands on a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.index import Group, PackInfo, PageEntry, Source
    from kiosk.content.model import Block, Page, Paragraph

HOME = "home"

TOPICS = "a-to-z"
"""The page of all topics, which no pack has: it is made of the index. Its lists have ids that begin with it."""

BODY_PAGE = "where-it-hurts"
"""The page with a section for every place on the body."""

HELP_PAGE = "get-help-now"
"""The page one tap away from every other."""

TREATMENT_GROUPS = frozenset({"acupuncture", "ways"})
"""The groups whose pages are about acupuncture."""


def is_made(page_id: str) -> bool:
    """Return whether a page is none of a pack's, but made here: home, all topics, or a list of some of them."""
    return page_id in {HOME, TOPICS} or page_id.startswith(f"{TOPICS}-")


class PackReader(Protocol):
    """What the screens need of a compiled pack."""

    @property
    def info(self) -> PackInfo:
        """What the pack says of itself."""
        ...

    def entries(self, language: str, first: int = 0, most: int = -1) -> tuple[PageEntry, ...]:
        """Return pages in reading order, each hub before its pages: ``most`` from ``first`` on; all when negative."""
        ...

    def entry(self, page_id: str, language: str) -> PageEntry:
        """Return what the index knows of one page. Raises KeyError if there is none."""
        ...

    def following(self, page_id: str, language: str) -> str:
        """Return the page after one, the first after none (empty), none after the last. Raises KeyError."""
        ...

    def called(self, words: str, language: str) -> str:
        """Return the page that has ``words`` for a title; empty if none has."""
        ...

    def group(self, group_id: str) -> Group | None:
        """Return the pages that belong together under an id."""
        ...

    def letters(self, language: str) -> tuple[str, ...]:
        """Return the letters that titles stand under, in the order of the alphabet."""
        ...

    def topics(self, language: str, letter: str = "", most: int = -1) -> tuple[PageEntry, ...]:
        """Return pages in the order of the alphabet: all or those under a letter, ``most`` at most unless negative."""
        ...

    def page(self, page_id: str, language: str) -> Page:
        """Return one page. Raises KeyError if there is none."""
        ...

    def source(self, key: str) -> Source:
        """Return one source. Raises KeyError if there is none."""
        ...


class Place(NamedTuple):
    """A part of the body: the section of the body's page that speaks of it, and the pages named there."""

    id: str
    title: str
    pages: tuple[PageEntry, ...]


class Library:
    """One pack in one language."""

    def __init__(self, pack: PackReader, language: str) -> None:
        self._pack = pack
        self.language = language

    @property
    def title(self) -> str:
        """The pack's title."""
        return self._pack.info.called(self.language)

    @property
    def order(self) -> tuple[str, ...]:
        """All page ids in reading order: as many as the pack has, so not for a start or a screen."""
        return tuple(entry.id for entry in self._pack.entries(self.language))

    def first(self, most: int) -> tuple[PageEntry, ...]:
        """Return the pages that are read first, ``most`` at most."""
        return self._pack.entries(self.language, 0, most)

    def __contains__(self, page_id: str) -> bool:
        try:
            self.entry(page_id)
        except KeyError:
            return False
        return True

    def entry(self, page_id: str) -> PageEntry:
        """Return what the index knows of a page."""
        return self._pack.entry(page_id, self.language)

    def page(self, page_id: str) -> Page:
        """Return a page as a reader of this language meets it: `kiosk.gui.viewmodels.tongues`."""
        page = self._pack.page(page_id, self.language)
        source = self._pack.info.source_language
        if self.language == source:
            return page
        from kiosk.gui.viewmodels.tongues import in_tongue  # noqa: PLC0415 - not loaded by a kiosk of one language

        return in_tongue(page, self.language, lambda: self._pack.page(page_id, source))

    def citation(self, key: str) -> str:
        """Return how the source ``key`` is printed: as one run where lines are read from the right."""
        citation = self._pack.source(key).citation
        if self.language == self._pack.info.source_language:
            return citation
        from kiosk.content.texts import is_right_to_left  # noqa: PLC0415 - not loaded by a kiosk of one language
        from kiosk.i18n.isolates import isolate_whole  # noqa: PLC0415 - as above

        return isolate_whole(citation) if is_right_to_left(self.language) else citation

    def following(self, page_id: str) -> str:
        """Return the page read after this one: home after the last, the first after home."""
        if is_made(page_id) and page_id != HOME:
            return HOME if page_id == TOPICS else TOPICS
        return self._pack.following("" if page_id == HOME else page_id, self.language) or HOME

    def place(self, page_id: str) -> tuple[str, int, int] | None:
        """Return the title of the list a page stands on, its number there from 1, and how many there are."""
        group = self._pack.group(self.entry(page_id).group)
        if group is None or page_id not in group.pages or not group.hub:
            return None
        return self.entry(group.hub).title, group.pages.index(page_id) + 1, len(group.pages)

    def members(self, group_id: str) -> tuple[PageEntry, ...]:
        """Return the pages of a group in their order; none if there is no such group."""
        group = self._pack.group(group_id)
        return self.known(group.pages) if group else ()

    def known(self, page_ids: Iterable[str]) -> tuple[PageEntry, ...]:
        """Return those of ``page_ids`` the pack has: a clinic's own pack need not have them all."""
        return tuple(self.entry(page_id) for page_id in page_ids if page_id in self)

    def called(self, words: str) -> str:
        """Return the id of the page that has ``words`` for a title, long or short; empty if none has."""
        return self._pack.called(words, self.language)

    def named_in(self, page: Page, paragraph: Paragraph) -> list[tuple[str, str]]:
        """Return the strong words of a paragraph that are another page's title, each with the id of that page.

        Help is one tap away anyhow, and a way into acupuncture never goes without its verdict: neither is named here.
        """
        found = [(span.text, self.called(span.text)) for span in paragraph.spans if span.strong]
        return [(words, target) for words, target in found if target and self._may_lead(page.entry, target)]

    def topics(self, most: int) -> tuple[PageEntry, ...]:
        """Return the pages in the order of the alphabet, ``most`` at most."""
        return self._pack.topics(self.language, most=most)

    def letters(self) -> tuple[str, ...]:
        """Return the letters that titles stand under, in the order of the alphabet."""
        return self._pack.letters(self.language)

    def under(self, letter: str) -> tuple[PageEntry, ...]:
        """Return the pages that stand under a letter, in the order of the alphabet."""
        return self._pack.topics(self.language, letter)

    def places(self) -> tuple[Place, ...]:
        """Return the parts of the body with the pages that belong to them: those the body's page names there."""
        if BODY_PAGE not in self:
            return ()
        body = self.page(BODY_PAGE)
        found = []
        for section in body.sections:
            named = [page_id for block in section.blocks for page_id in self._leads(body, block)]
            found.append(Place(section.id, section.title, self.known(dict.fromkeys(named))))
        return tuple(found)

    def _leads(self, page: Page, block: Block) -> list[str]:
        """Return the pages a block leads to, help now left out: it is one tap away anyhow."""
        from kiosk.content.walk import paragraphs  # noqa: PLC0415 - no first screen waits for it

        chosen = getattr(block, "page", "")
        named = [target for paragraph in paragraphs(block) for _, target in self.named_in(page, paragraph)]
        return [target for target in (chosen, *named) if target and target != HELP_PAGE]

    def _may_lead(self, entry: PageEntry, target: str) -> bool:
        is_way_in = self.entry(target).group in TREATMENT_GROUPS and entry.group not in TREATMENT_GROUPS
        return target not in {entry.id, HELP_PAGE} and not is_way_in

    def listed(self, hub: str) -> tuple[PageEntry, ...]:
        """Return the pages a hub lists, in their order."""
        return self.members(self.entry(hub).group)

    def beside(self, hub: str) -> tuple[PageEntry, ...]:
        """Return the pages a hub is related to and does not list."""
        members = {entry.id for entry in self.listed(hub)}
        return self.known(link.page for link in self.page(hub).related if link.page not in members)
