"""Checks of how hard a page is to read: its sentences, its paragraphs, and what its language's own formula says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.checks import readability, spanish
from kiosk.content.checks.limits import LEAST_EASE, MOST_GRADE, MOST_LIX, MOST_SENTENCES
from kiosk.content.checks.on_page import on_page, start_of
from kiosk.content.checks.reading_measures import UNKNOWN, length, lix, measure_of
from kiosk.content.walk import labels, plain, running_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import Page
    from kiosk.content.problems import Problem

_QUOTED_CHARACTERS = 8


def check_reading(page: Page) -> Iterator[Problem]:
    """What makes a page hard to read."""
    texts = [plain(paragraph) for paragraph in running_text(page)]
    spoken = [label for section in page.sections for block in section.blocks for label in labels(block)]
    for text in (page.entry.summary, page.alt, page.entry.verdict, *spoken, *texts):
        yield from long_sentences(page, text)
    for text in texts:
        count = len(readability.sentences(text))
        if count > MOST_SENTENCES:
            start = start_of(text)
            yield on_page(page, "paragraph-long", start, count=count, most=MOST_SENTENCES, start=start)
        if "%" in text:
            yield on_page(page, "percent-sign", "%")
    yield from _whole(page, "\n\n".join(texts))


def long_sentences(page: Page, text: str) -> Iterator[Problem]:
    """The sentences of a text that are too long for the page's language."""
    measure = measure_of(page.language) or UNKNOWN
    for sentence in readability.sentences(text):
        count = length(sentence, measure.unit)
        if count > measure.most:
            is_words = measure.unit == "words"
            start = start_of(sentence) if is_words else sentence[:_QUOTED_CHARACTERS]
            code = "sentence-long" if is_words else "sentence-characters"
            yield on_page(page, code, start, count=count, most=measure.most, start=start)


def hard_question(page: Page, question: str) -> Iterator[Problem]:
    """Whether a question asks for more years of school than a page may."""
    grade = readability.grade(question)
    if (measure_of(page.language) or UNKNOWN).formula == "grade" and grade > MOST_GRADE:
        yield on_page(page, "question-hard", "question =", grade=grade, most=MOST_GRADE)


def _whole(page: Page, text: str) -> Iterator[Problem]:
    """What the formula of the page's language says of all its running text."""
    formula = (measure_of(page.language) or UNKNOWN).formula
    if formula == "grade" and (grade := readability.grade(text)) > MOST_GRADE:
        yield on_page(page, "reading-grade", grade=grade, most=MOST_GRADE)
    if formula == "ease" and (ease := spanish.ease(text)) < LEAST_EASE:
        yield on_page(page, "reading-ease", ease=ease, least=LEAST_EASE)
    if formula == "lix" and (figure := lix(text)) > MOST_LIX:
        yield on_page(page, "reading-lix", lix=figure, most=MOST_LIX)
