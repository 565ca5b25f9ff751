"""Checks of one page: its facts, links, sections and sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.checks.guide import check_guide
from kiosk.content.checks.limits import (
    LEAST_LINKS,
    LEAST_SECTIONS,
    MOST_CHARACTERS,
    MOST_LABEL,
    MOST_LETTERS,
    MOST_LINK_VERDICT,
    MOST_LINKS,
    MOST_SECTION_TITLE,
    MOST_SECTIONS,
)
from kiosk.content.checks.on_page import SOFT_HYPHEN, on_page
from kiosk.content.checks.reading import hard_question, long_sentences
from kiosk.content.checks.wording import check_claims
from kiosk.content.model import Choice, Voices
from kiosk.content.pictures.own_picture import is_own

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kiosk.content.model import ContentPack, Page
    from kiosk.content.problems import Problem

_LETTERS = re.compile(r"[^\W\d_\u00ad]")
_INVITING = frozenset({"cause", "way"})
_QUESTION_MARKS = ("?", "\uff1f", "\u061f", "\u037e")
_VOICES_KIND = "way"
_VOICES_PAGE = "what-is-acupuncture"


def check_alone(page: Page, known_pictures: frozenset[str] | None, today: date | None) -> Iterator[Problem]:
    """What is wrong with the facts and the structure of a page, whatever the other pages are.

    Args:
        page: the page.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day to measure the date of the next check against; None leaves it unchecked.
    """
    yield from _facts(page, known_pictures)
    yield from _question(page)
    yield from _dates(page, today)
    yield from _sections(page)
    yield from check_guide(page, known_pictures)


def check_among_others(pack: ContentPack, page: Page) -> Iterator[Problem]:
    """What is wrong with where a page leads, and with the sources and statements it names."""
    yield from _links(pack, page)
    yield from _sources(pack, page)


def _facts(page: Page, known_pictures: frozenset[str] | None) -> Iterator[Problem]:
    values = page.entry._asdict() | {"alt": page.alt}
    for key, most in MOST_CHARACTERS.items():
        yield from _too_long(page, key, str(values[key]), most, f"{key} =")
    for word in re.split(r"[\s-]+", page.entry.short_title):
        if SOFT_HYPHEN not in word and len(_LETTERS.findall(word)) > MOST_LETTERS:
            details = {"key": "short_title", "word": word, "most": MOST_LETTERS}
            yield on_page(page, "word-long", "short_title =", **details)
    picture = page.entry.picture
    # Pictures a pack carries were looked for when it was loaded.
    if known_pictures is not None and not is_own(picture) and picture not in known_pictures:
        yield on_page(page, "picture-unknown", "picture =", picture=picture)


def _question(page: Page) -> Iterator[Problem]:
    """What invites from the attract screen is a question a patient would ask, and can read in passing."""
    question = page.entry.question
    if not question:
        if page.entry.kind in _INVITING:
            yield on_page(page, "question-missing", "kind =", kind=page.entry.kind)
        return
    if not question.endswith(_QUESTION_MARKS):
        yield on_page(page, "question-mark", "question =")
    yield from hard_question(page, question)


def _dates(page: Page, today: date | None) -> Iterator[Problem]:
    if page.next_check <= page.last_checked:
        yield on_page(page, "check-order", "next_check =")
    if today is not None and page.next_check < today.isoformat():
        yield on_page(page, "check-overdue", "next_check =", date=page.next_check)


def _links(pack: ContentPack, page: Page) -> Iterator[Problem]:
    least = 0 if page.entry.kind == "hub" else LEAST_LINKS
    if not least <= len(page.related) <= MOST_LINKS:
        details = {"count": len(page.related), "least": least, "most": MOST_LINKS}
        yield on_page(page, "link-count", "related =", **details)
    seen: set[str] = set()
    for link in page.related:
        quote = f'page = "{link.page}"'
        if (link.page, pack.info.source_language) not in pack.pages:
            yield on_page(page, "link-dead", quote, page=link.page)
        if link.page == page.entry.id:
            yield on_page(page, "link-to-itself", quote)
        if link.page in seen:
            yield on_page(page, "link-duplicate", quote, page=link.page)
        target = pack.pages.get((link.page, page.language)) or pack.pages.get((link.page, pack.info.source_language))
        if target is None or link.label != target.entry.title:
            yield from _too_long(page, "A label under related", link.label, MOST_LABEL, "related =")
        if target is None or link.verdict != target.entry.verdict:
            yield from _too_long(page, "A verdict under related", link.verdict, MOST_LINK_VERDICT, "related =")
            yield from long_sentences(page, link.verdict)
            yield from check_claims(page, link.verdict, "related =")
        seen.add(link.page)
    blocks = [block for section in page.sections for block in section.blocks]
    for block in blocks:
        if isinstance(block, Choice) and (block.page, pack.info.source_language) not in pack.pages:
            yield on_page(page, "link-dead", f"choice {block.page}", page=block.page)


def _sections(page: Page) -> Iterator[Problem]:
    least = 0 if page.entry.kind == "hub" else LEAST_SECTIONS
    count = len(page.sections)
    if not least <= count <= MOST_SECTIONS:
        yield on_page(page, "section-count", "{#", count=count, least=least, most=MOST_SECTIONS)
    seen: set[str] = set()
    for section in page.sections:
        quote = f"{{#{section.id}}}"
        if section.id in seen:
            yield on_page(page, "section-duplicate", quote, section=section.id)
        yield from _too_long(page, "The title of a section", section.title, MOST_SECTION_TITLE, quote)
        seen.add(section.id)
    needs_voices = page.entry.kind == _VOICES_KIND or page.entry.id == _VOICES_PAGE
    blocks = [block for section in page.sections for block in section.blocks]
    if needs_voices and not any(isinstance(block, Voices) for block in blocks):
        yield on_page(page, "voices-missing")


def _sources(pack: ContentPack, page: Page) -> Iterator[Problem]:
    for key in page.sources:
        if key not in pack.sources:
            yield on_page(page, "source-unknown", f"[@{key}]", source=key)
    for statement in page.statements:
        if pack.info.statements and statement not in pack.info.statements:
            yield on_page(page, "statement-unknown", f'"{statement}"', statement=statement)


def _too_long(page: Page, key: str, text: str, most: int, quote: str) -> Iterator[Problem]:
    count = len(text.replace(SOFT_HYPHEN, ""))
    if count > most:
        yield on_page(page, "text-long", quote, key=key, count=count, most=most)
