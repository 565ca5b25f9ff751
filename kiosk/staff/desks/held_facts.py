"""Facts kept off every page until a clinician has cleared them, with what is still open about each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.staff.console import STAY, Step
from kiosk.staff.sheet import Say, Sheet, Tone
from kiosk.staff.words import as_it_is, fill, in_a_row

if TYPE_CHECKING:
    from kiosk.staff.desks.approval_book import Place

WORDS = {
    "title": "Facts that wait for a clinician",
    "how": "These stand on no page. Once one is cleared, an editor writes it on its page, which is then approved anew.",
    "source": "Source: %1",
    "sources": "Sources: %1",
    "none": "No fact is waiting.",
}


@dataclass(frozen=True, slots=True)
class HeldFactsDesk:
    """What is held, page by page."""

    at: Place

    def sheet(self) -> Sheet:
        """Return the facts under the pages they would stand on."""
        held = self.at.held
        if not held:
            return Sheet("held-facts", WORDS["title"], (Say(WORDS["none"], Tone.GOOD),))
        lines = [Say(WORDS["how"], Tone.SOFT)]
        titles = {subject.page: subject.title for subject in self.at.here()}
        for page in dict.fromkeys(each.page for each in held):
            lines.append(Say(as_it_is(titles.get(page, page)), Tone.HEAD))
            for each in (each for each in held if each.page == page):
                lines += [Say(as_it_is(each.text)), Say(as_it_is(each.why), Tone.WARN)]
                if each.sources:
                    words = WORDS["source" if len(each.sources) == 1 else "sources"]
                    lines.append(Say(fill(words, in_a_row(each.sources)), Tone.SOFT))
        return Sheet("held-facts", WORDS["title"], tuple(lines))

    def act(self, line_id: str, value: str) -> Step:
        """Do nothing: there is nothing to touch here."""
        del line_id, value
        return STAY
