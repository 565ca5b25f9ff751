"""Checks of what stands between a page and the kiosk beside its words: approval, recordings, ratings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.checks import pemat
from kiosk.content.checks.on_page import on_page, place_of
from kiosk.content.loader import PACK_FILE
from kiosk.content.problems import Problem
from kiosk.content.rating import (
    ACTING,
    LEAST_SCORE,
    MOST_SCORE,
    MUST_AGREE,
    SCORES,
    SPOKEN,
    UNDERSTANDING,
    WANTED_ACTING,
    WANTED_SCORE,
    WANTED_UNDERSTANDING,
    Discern,
    Pemat,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from kiosk.content.model import ContentPack, Page

    Clips = Callable[[str, str], Collection[str]]
    """Gives the ids of the sections of a page that are recorded, for the page's id and a language."""

_PLACE = "rating"


def no_clips(page: str, language: str) -> Collection[str]:  # noqa: ARG001 - what every such function takes
    """What is recorded where nothing is."""
    return ()


def check_release(pack: ContentPack, clips: Clips) -> Iterator[Problem]:
    """What keeps pages from the kiosk that a pack says must be approved or narrated.

    Approval is asked for by the pack alone, with ``requires_approval``: whether drafts are shown is a setting of each
    clinic, and a pack has to be published before a clinician can read it on a kiosk.
    """
    for language in pack.info.narration:
        if language not in pack.info.languages:
            yield Problem("narration-language", PACK_FILE, 0, {"language": language, "quote": "narration ="})
    for page in pack.pages.values():
        if pack.info.requires_approval and page.approval != "approved":
            yield on_page(page, "not-approved", "approval =")
        if page.language in pack.info.narration:
            recorded = clips(page.entry.id, page.language)
            for section in page.sections:
                if section.id not in recorded:
                    details = {"section": section.id, "language": page.language}
                    yield on_page(page, "clip-missing", place_of(section), **details)


def check_rating(page: Page) -> Iterator[Problem]:
    """What is wrong with the ratings of a page, and what they say is wrong with the page."""
    for each in page.rating.pemat:
        yield from _pemat(page, each)
        yield from _old(page, each.day)
    for score in page.rating.discern:
        yield from _discern(page, score)
        yield from _old(page, score.day)


def _pemat(page: Page, rating: Pemat) -> Iterator[Problem]:
    answered = sorted((*rating.agree, *rating.disagree, *rating.not_applicable))
    asked = UNDERSTANDING | ACTING
    wrong = asked ^ (set(answered) - SPOKEN) | {number for number in answered if answered.count(number) > 1}
    if wrong:
        yield on_page(page, "rating-items", _PLACE, count=len(asked), numbers=", ".join(map(str, sorted(wrong))))
        return
    scales = (
        ("understanding", rating.understanding, WANTED_UNDERSTANDING),
        ("acting", rating.acting, WANTED_ACTING),
    )
    for scale, share, least in scales:
        if share is not None and share < least:
            yield on_page(page, "rating-low", _PLACE, role=rating.rater, scale=scale, share=share, least=least)
    for number in sorted(MUST_AGREE & set(rating.disagree)):
        question = pemat.QUESTIONS[number]
        yield on_page(page, "rating-question", _PLACE, role=rating.rater, number=number, question=question)


def _discern(page: Page, rating: Discern) -> Iterator[Problem]:
    scores = rating.scores
    if len(scores) != SCORES or not all(LEAST_SCORE <= score <= MOST_SCORE for score in scores):
        yield on_page(page, "rating-scores", _PLACE, count=SCORES)
        return
    for number, score in enumerate(scores, 1):
        if score < WANTED_SCORE:
            question = pemat.DISCERN_QUESTIONS[number]
            yield on_page(page, "rating-question", _PLACE, role=rating.rater, number=number, question=question)


def _old(page: Page, day: str) -> Iterator[Problem]:
    if day < page.last_checked:
        yield on_page(page, "rating-old", _PLACE, day=day)
