"""Checks of a page's guide, and of the states of its picture that page and guide name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.checks import readability
from kiosk.content.checks.limits import (
    LEAST_GUIDE,
    LEAST_STEPS,
    MOST_GRADE,
    MOST_GUIDE,
    MOST_STEP_SENTENCES,
    MOST_STEPS,
)
from kiosk.content.checks.on_page import on_page, start_of
from kiosk.content.checks.reading_measures import UNKNOWN, measure_of
from kiosk.content.pictures.known_pictures import states_of
from kiosk.content.walk import guide_text, optional, paragraphs, plain
from kiosk.i18n.reading import seconds_to_read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import Page, Section
    from kiosk.content.problems import Problem

_HEADING = "{#guide}"


def check_guide(page: Page, known_pictures: frozenset[str] | None) -> Iterator[Problem]:
    """What is wrong with a page's guide, and with the states of its picture.

    Args:
        page: the page; one without a guide is right.
        known_pictures: the pictures the kiosk can draw, `KnownPictures` where their states are checked too.
    """
    yield from _states(page, states_of(known_pictures, page.entry.picture))
    if page.guide is not None:
        yield from _lengths(page, page.guide)
        yield from _words(page)


def guide_seconds(page: Page) -> float:
    """Return the seconds a slow reader needs for a page's guide; 0 without one."""
    return sum(seconds_to_read(plain(text)) for text in guide_text(page))


def _states(page: Page, known: frozenset[str] | None) -> Iterator[Problem]:
    if known is None:
        return
    named = [(section.state, f"state={section.state}") for section in page.sections]
    named += [(step.state, f"step {step.state}") for step in (page.guide.steps if page.guide else ())]
    for state, quote in dict.fromkeys(named):
        if state and state not in known:
            yield on_page(page, "state-unknown", quote, picture=page.entry.picture, state=state)


def _lengths(page: Page, guide: Section) -> Iterator[Problem]:
    count = len(guide.steps)
    if not LEAST_STEPS <= count <= MOST_STEPS:
        yield on_page(page, "guide-steps", _HEADING, count=count, least=LEAST_STEPS, most=MOST_STEPS)
    seconds = round(guide_seconds(page))
    if not LEAST_GUIDE <= seconds <= MOST_GUIDE:
        yield on_page(page, "guide-length", _HEADING, count=seconds, least=LEAST_GUIDE, most=MOST_GUIDE)


def _words(page: Page) -> Iterator[Problem]:
    """A guide says what the page says, more simply: nothing that rests on anything else."""
    said = {key for section in page.sections for block in (*section.blocks, *optional(section))
            for paragraph in paragraphs(block) for key in paragraph.sources}  # fmt: skip
    for text in guide_text(page):
        start = start_of(plain(text))
        count = len(readability.sentences(plain(text)))
        if count > MOST_STEP_SENTENCES:
            yield on_page(page, "step-long", start, count=count, most=MOST_STEP_SENTENCES, start=start)
        for key in text.sources:
            if key not in said:
                yield on_page(page, "step-source", start, source=key)
    grade = readability.grade("\n\n".join(plain(text) for text in guide_text(page)))
    if (measure_of(page.language) or UNKNOWN).formula == "grade" and grade > MOST_GRADE:
        yield on_page(page, "guide-hard", _HEADING, grade=grade, most=MOST_GRADE)
