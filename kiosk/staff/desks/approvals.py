"""Pages and approvals: how each page stands in each language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.staff.console import STAY, Step
from kiosk.staff.desks.approval_book import standing_words
from kiosk.staff.sheet import Choose, Do, Line, Option, Say, Sheet, Tone
from kiosk.staff.words import fill

if TYPE_CHECKING:
    from kiosk.staff.desks.approval_book import Place

WORDS = {
    "title": "Pages and approvals",
    "counts": "Approved: %1 of %2 pages. Language: %3.",
    "none": "There are no pages. “How the kiosk is” says why.",
    "language": "Language",
    "filter": "Show",
    "all": "All pages",
    "drafts": "Only drafts",
    "no-drafts": "There are no drafts in this language.",
    "held": "Facts that wait for a clinician",
    "held-count": "%1 of them; none stands on a page",
    "files": "Drafts, and approvals on a stick",
    "pages": "Touch a page to approve it",
    "pages-look": "Touch a page to see who approved it",
    "page": "%1. %2",
}


@dataclass(slots=True)
class ApprovalsDesk:
    """The pages of one language."""

    at: Place

    def sheet(self) -> Sheet:
        """Return the pages and how they stand."""
        at = self.at
        standings = at.standings()
        approved = sum(standing.state == "approved" for _, standing in standings)
        counts = fill(WORDS["counts"], approved, len(standings), at.languages.get(at.language, at.language))
        lines: list[Line] = [Say(each, Tone.BAD) for each in at.book.problems()]
        if not standings:
            return Sheet("approval", WORDS["title"], (*lines, Say(WORDS["none"], Tone.WARN)))
        lines.append(Say(counts, Tone.GOOD if approved == len(standings) else Tone.WARN))
        options = tuple(Option(code, at.languages.get(code, code)) for code in at.codes())
        lines += [Choose("language", WORDS["language"], options, at.language)] if len(options) > 1 else []
        pages = tuple(Option(value, WORDS[value]) for value in ("all", "drafts"))
        lines += [Choose("filter", WORDS["filter"], pages, "drafts" if at.is_filtered else "all")]
        lines += [Do("files", WORDS["files"])]
        if at.held:
            lines.append(Do("held", WORDS["held"], fill(WORDS["held-count"], len(at.held))))
        listed = [
            Do(f"page-{subject.page}", fill(WORDS["page"], subject.number, subject.title), standing_words(standing))
            for subject, standing in standings
            if not (at.is_filtered and standing.state == "approved")
        ]
        heading = Say(WORDS["pages" if at.may("language-review") else "pages-look"], Tone.HEAD)
        lines += [heading, *listed] if listed else [Say(WORDS["no-drafts"], Tone.GOOD)]
        return Sheet("approval", WORDS["title"], tuple(lines))

    def act(self, line_id: str, value: str) -> Step:
        """Choose what is listed, open a page, or go to the drafts, the stick or what is held."""
        if line_id in {"files", "held"}:
            return Step(opens={"files": "approval-files", "held": "held-facts"}[line_id])
        if line_id == "language":
            self.at.language = value
        elif line_id == "filter":
            self.at.is_filtered = value == "drafts"
        else:
            self.at.page = line_id.removeprefix("page-")
            return Step(opens="approval-page")
        return STAY
