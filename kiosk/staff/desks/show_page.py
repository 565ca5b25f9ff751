"""A page for a patient: staff choose it by its group, number and title, and it stands on the glass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.staff.console import Effect, Step
from kiosk.staff.sheet import Do, Line, Say, Sheet, Tone
from kiosk.staff.words import as_it_is, fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.content.index import Group, PageEntry

WORDS = {
    "title": "Show a patient a page",
    "how": "Touch a page. The staff screens close, and the page is shown.",
    "start": "To begin with",
    "more": "More pages",
    "page": "%1. %2",
    "search": "Find other pages by their words",
    "none": "There are no pages. “How the kiosk is” says why.",
}

MOST_OFFERED = 300
"""So many pages can be turned through; more are found by their words."""

_SEARCH = "search"


class PageGroup(NamedTuple):
    """Pages under a heading."""

    title: str
    pages: tuple[PageEntry, ...]


@dataclass(frozen=True, slots=True)
class ShowPageDesk:
    """All pages that are shown to patients.

    Args:
        groups: Returns them, as `page_groups` does.
        has_more: Whether there are others, which the desk `search` finds.
    """

    groups: Callable[[], Sequence[PageGroup]]
    has_more: bool = False

    def sheet(self) -> Sheet:
        """Return the pages under their headings."""
        lines: list[Line] = []
        for group in self.groups():
            pages = [Do(entry.id, fill(WORDS["page"], entry.number, entry.title)) for entry in group.pages]
            lines += [Say(group.title, Tone.HEAD), *pages]
        first = Say(WORDS["how"], Tone.SOFT) if lines else Say(WORDS["none"], Tone.WARN)
        more = (Do(_SEARCH, WORDS["search"]),) if self.has_more else ()
        return Sheet("show-page", WORDS["title"], (first, *more, *lines))

    def act(self, line_id: str, value: str) -> Step:
        """Show the page."""
        del value
        if line_id == _SEARCH:
            return Step(opens=_SEARCH)
        return Step("close", effects=(Effect("show-page", line_id),))


def page_groups(groups: Iterable[Group], entries: Iterable[PageEntry]) -> tuple[PageGroup, ...]:
    """Return the pages of a pack under headings: a group is called by its hub, which comes first in it.

    Args:
        groups: The pack's groups.
        entries: The pages to offer; those left out (a hidden draft) are not.
    """
    known = {entry.id: entry for entry in entries}
    made: list[PageGroup] = []
    for group in groups:
        pages = tuple(known[page] for page in (group.hub, *group.pages) if page in known)
        hub = known.get(group.hub)
        title = as_it_is(hub.title) if hub is not None else WORDS["more"] if made else WORDS["start"]
        if pages:
            made.append(PageGroup(title, pages))
    return tuple(made)
