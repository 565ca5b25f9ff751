"""A page, its signs of danger, and words for sheets and codes; about chairs, so that nobody takes them for medicine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from kiosk.content.index import PageEntry
from kiosk.content.model import Bullets, Callout, Page, Paragraph, Section, Span
from kiosk.takeaway.lines import LOOKS
from kiosk.takeaway.phrases import Phrases
from tests.support.builders import good_pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.index import PageKind
    from kiosk.content.model import Approval, Block
    from kiosk.takeaway.lines import Line
    from kiosk.takeaway.printing import Job, Takes, Trouble

T = TypeVar("T")

PHRASES = Phrases(
    draft="Draft",
    draft_title="%1 (draft)",
    questions="My questions",
    more_questions="And {} more.".format,
    notes="My notes",
    short_form="The screen tells more.",
    published="By %1. Checked %2, next %3.",
    phone="Clinic: %1",
    sources="Sources:",
    local_number="the local number",
    call="Call %1.",
    traditional="Tradition",
    studies="Studies",
    certainty=("%1: 0", "%1: 1", "%1: 2", "%1: 3"),
    counted="%1 of %2",
    guideline="%1, %2",
    stances={"for": "For", "against": "Against", "limited": "Limits", "payment": "Payment"},
    verdicts={"true": "True", "not-true": "Not true", "partly": "Partly"},
    quoted="“%1”",
    term="%1:",
    day=str,
)

CITATIONS = {"OAK01": "Oak A. The four legs. 2001.", "ELM02": "Elm B. On seats. 2002."}


def said(text: str, *sources: str) -> Paragraph:
    """A paragraph of plain words."""
    return Paragraph((Span(text),), sources)


def items(*texts: str, ordered: bool = False) -> Bullets:
    """A list."""
    return Bullets(tuple(said(text) for text in texts), ordered)


def signs(*texts: str) -> Callout:
    """A box of signs that need help at once."""
    return Callout("emergency", "Tell somebody", (said("Call {emergency-number}."), items(*texts)))


def page(
    *sections: tuple[str, tuple[Block, ...]],
    page_id: str = "stool",
    kind: PageKind = "topic",
    title: str = "A sto\u00adol",
    summary: str = "A seat without a back. It has legs.",
    verdict: str = "",
    question: str = "",
    approval: Approval = "draft",
    sources: tuple[str, ...] = (),
) -> Page:
    """A page with these sections, each an id and its blocks."""
    entry = PageEntry(page_id, 7, kind, "kinds", title, title, summary, "stool", verdict, question)
    made = tuple(Section(name, name.capitalize(), blocks) for name, blocks in sections)
    return Page(
        entry,
        "en",
        "A drawing of a seat.",
        made,
        sources=sources,
        publisher="The chair library",
        last_checked="2026-01-05",
        next_check="2027-01-05",
        approval=approval,
    )


HELP = page(
    ("now", (signs("It wobbles.", "A leg is off.", "It burns.", "It sinks.", "It sings."),)),
    page_id="get-help-now",
    kind="help-now",
    title="Get help now",
)


def measure(line: Line, width: float) -> float:
    """The height in mm of a line whose letters are half as wide as they are high, on lines of 1.4 their height."""
    letter = LOOKS[line.style].points / 72.0 * 25.4
    rows = max(-(-len(line.text) * letter * 0.5 // width), 1.0)
    return float(rows * letter * 1.4)


def chairs_with_pictures(folder: Path) -> Path:
    """A folder of pages of which the kiosk has every picture."""
    pack = good_pack(folder)
    for file in pack.glob("pages/*/*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r'picture = ".*"', 'picture = "session"', text), encoding="utf-8")
    return pack


class FakePrinter:
    """A printer that keeps what it is sent, or has trouble."""

    def __init__(self, trouble: Trouble | None = None, takes: Takes = "pdf") -> None:
        self.trouble = trouble
        self.takes = takes
        self.jobs: list[Job] = []

    def send(self, job: Job) -> Trouble | None:
        """Keep a sheet, or say why not."""
        if self.trouble is None:
            self.jobs.append(job)
        return self.trouble


class Later:
    """Slow work that is done when a test says so."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Keep work for later."""
        self._waiting.append(lambda: then(work()))

    def finish(self) -> None:
        """Do what was kept."""
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each()
