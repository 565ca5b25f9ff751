"""The rules content must keep, checked on a whole pack in memory. A pure function: no clock, no files.

Authors, tests, publishing and the kiosk that opens a folder all use this one function.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content import readability
from kiosk.content.each import one_by_one
from kiosk.content.held import check_held, held_on
from kiosk.content.loader import page_file
from kiosk.content.model import Choice, Voices
from kiosk.content.problems import Problem, in_reading_order
from kiosk.content.walk import labels, page_order, plain, running_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kiosk.content.each import Each
    from kiosk.content.index import Held
    from kiosk.content.model import ContentPack, Group, Page

MOST_WORDS = 20
"""Words in a sentence, at most."""

MOST_GRADE = 6.0
"""Flesch-Kincaid grade of an English page, at most."""

MOST_SENTENCES = 3
"""Sentences in a paragraph before a warning."""

MOST_LETTERS = 9
"""Letters of a word on a tile, at most, when it has no soft hyphen."""

LEAST_SECTIONS, MOST_SECTIONS = 1, 6
LEAST_LINKS, MOST_LINKS = 2, 4

MOST_CHARACTERS = {"title": 48, "short_title": 36, "summary": 240, "verdict": 160, "question": 60, "alt": 600}
"""Characters of a page's facts, at most; soft hyphens are not counted."""

MOST_SECTION_TITLE = 24
MOST_LABEL = 48
MOST_LINK_VERDICT = 90

SOFT_HYPHEN = "\u00ad"
_LETTERS = re.compile(r"[^\W\d_\u00ad]")
_QUOTED_WORDS = 4
_MEASURED_LANGUAGE = "en"
_INVITING = frozenset({"cause", "way"})
_QUESTION_MARKS = ("?", "\uff1f", "\u061f", "\u037e")
_VOICES_KIND = "way"
_VOICES_PAGE = "what-is-acupuncture"


def validate(
    pack: ContentPack,
    *,
    known_pictures: frozenset[str] | None = None,
    today: date | None = None,
    each: Each = one_by_one,
) -> list[Problem]:
    """Check a pack against every rule.

    Args:
        pack: the pack, as the loader returns it.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        today: the day to measure the dates of the next checks against; None leaves them unchecked.
        each: checks the pages, as far as each can be checked by itself.

    Returns:
        Everything that is wrong, in reading order. A problem carries the file; its line is 0 where only the text
        itself says where it stands (``quote`` in its details).
    """
    problems = [*_groups(pack), *_across_pages(pack), *_translations(pack), *check_held(pack)]
    for page in pack.pages.values():
        problems += [*_links(pack, page), *_sources(pack, page)]
    for found in each(partial(_by_itself, known_pictures, today, pack.info.held), pack.pages.values()):
        problems += found
    return in_reading_order(problems)


def _by_itself(
    known_pictures: frozenset[str] | None, today: date | None, held: tuple[Held, ...], page: Page
) -> list[Problem]:
    """What is wrong with a page whatever the others are."""
    return [
        *_facts(page, known_pictures),
        *_question(page),
        *_dates(page, today),
        *_sections(page),
        *_reading(page),
        *held_on(page, held, page_file(page.entry.id, page.language)),
    ]


def _problem(page: Page, code: str, quote: str = "", /, **details: object) -> Problem:
    return Problem(code, page_file(page.entry.id, page.language), 0, {"quote": quote, **details})


# --- the pack as a whole


def _groups(pack: ContentPack) -> Iterator[Problem]:
    groups: set[str] = set()
    listed: set[str] = set()
    for group in pack.info.groups:
        if group.id in groups:
            yield Problem("group-duplicate", "pack.toml", 0, {"group": group.id})
        if not group.pages:
            yield Problem("group-empty", "pack.toml", 0, {"group": group.id})
        groups.add(group.id)
        for page in filter(None, (group.hub, *group.pages)):
            if page in listed:
                yield Problem("page-listed-twice", "pack.toml", 0, {"page": page})
            listed.add(page)
        yield from _hub_kinds(pack, group)


def _hub_kinds(pack: ContentPack, group: Group) -> Iterator[Problem]:
    for page_id in (group.hub, *group.pages):
        page = pack.pages.get((page_id, pack.info.source_language))
        if page is None:
            continue
        kind = page.entry.kind
        if page.entry.id == group.hub and kind != "hub":
            yield _problem(page, "hub-kind", "kind =", kind=kind, expected="a group's hub must be of kind hub")
        if page.entry.id in group.pages and kind == "hub":
            yield _problem(page, "hub-kind", "kind =", kind=kind, expected="it is not the hub of its group")


def _across_pages(pack: ContentPack) -> Iterator[Problem]:
    numbers: dict[int, str] = {}
    carried: set[str] = set()
    used: set[str] = set()
    kinds = set()
    for page in _in_source_language(pack):
        other = numbers.setdefault(page.entry.number, page.entry.id)
        if other != page.entry.id:
            yield _problem(page, "number-duplicate", "number =", number=page.entry.number, page=other)
        kinds.add(page.entry.kind)
        carried.update(page.statements)
        used.update(page.sources)
    used.update(source for held in pack.info.held for source in held.sources)
    for statement in pack.info.statements:
        if statement not in carried:
            yield Problem("statement-not-carried", "pack.toml", 0, {"statement": statement, "quote": statement})
    for key in pack.sources:
        if key not in used:
            yield Problem("source-not-used", "sources.toml", 0, {"source": key, "quote": f"{key} ="})
    if "help-now" not in kinds:
        yield Problem("help-now-missing", "pack.toml")


def _translations(pack: ContentPack) -> Iterator[Problem]:
    source = pack.info.source_language
    for language in pack.info.languages:
        if language != _MEASURED_LANGUAGE:
            yield Problem("reading-not-measured", "pack.toml", 0, {"language": language, "quote": "languages ="})
        for original in _in_source_language(pack):
            translation = pack.pages.get((original.entry.id, language))
            if translation is None:
                details = {"language": language, "source": source}
                yield Problem("translation-missing", page_file(original.entry.id, source), 0, details)
            else:
                yield from _differences(original, translation)


def _differences(original: Page, translation: Page) -> Iterator[Problem]:
    """What only the source language may decide."""
    for key in ("number", "kind", "picture"):
        if getattr(original.entry, key) != getattr(translation.entry, key):
            yield _problem(translation, "translation-differs", f"{key} =", key=key)
    if original.statements != translation.statements:
        yield _problem(translation, "translation-differs", "statements =", key="statements")
    if [link.page for link in original.related] != [link.page for link in translation.related]:
        yield _problem(translation, "translation-differs", "related =", key="related")
    if [section.id for section in original.sections] != [section.id for section in translation.sections]:
        yield _problem(translation, "translation-differs", "{#", key="the order of sections")
    elif [section.state for section in original.sections] != [section.state for section in translation.sections]:
        yield _problem(translation, "translation-differs", "{#", key="the state of a section's picture")
    elif _switches(original) != _switches(translation):
        yield _problem(translation, "translation-differs", "::: only", key="what depends on a setting")


def _switches(page: Page) -> list[list[tuple[str, int]]]:
    """For each section, the settings its words depend on and where they come."""
    return [[(only.switch, only.before) for only in section.only] for section in page.sections]


def _in_source_language(pack: ContentPack) -> list[Page]:
    source = pack.info.source_language
    found = (pack.pages.get((page, source)) for page, _ in page_order(pack.info))
    return [page for page in found if page is not None]


# --- one page


def _facts(page: Page, known_pictures: frozenset[str] | None) -> Iterator[Problem]:
    values = page.entry._asdict() | {"alt": page.alt}
    for key, most in MOST_CHARACTERS.items():
        yield from _long(page, key, str(values[key]), most, f"{key} =")
    for word in re.split(r"[\s-]+", page.entry.short_title):
        if SOFT_HYPHEN not in word and len(_LETTERS.findall(word)) > MOST_LETTERS:
            details = {"key": "short_title", "word": word, "most": MOST_LETTERS}
            yield _problem(page, "word-long", "short_title =", **details)
    if known_pictures is not None and page.entry.picture not in known_pictures:
        yield _problem(page, "picture-unknown", "picture =", picture=page.entry.picture)


def _question(page: Page) -> Iterator[Problem]:
    """What invites from the attract screen is a question a patient would ask, and can read in passing."""
    question = page.entry.question
    if not question:
        if page.entry.kind in _INVITING:
            yield _problem(page, "question-missing", "kind =", kind=page.entry.kind)
        return
    if not question.endswith(_QUESTION_MARKS):
        yield _problem(page, "question-mark", "question =")
    grade = readability.grade(question)
    if page.language == _MEASURED_LANGUAGE and grade > MOST_GRADE:
        yield _problem(page, "question-hard", "question =", grade=grade, most=MOST_GRADE)


def _long(page: Page, key: str, text: str, most: int, quote: str) -> Iterator[Problem]:
    count = len(text.replace(SOFT_HYPHEN, ""))
    if count > most:
        yield _problem(page, "text-long", quote, key=key, count=count, most=most)


def _dates(page: Page, today: date | None) -> Iterator[Problem]:
    if page.next_check <= page.last_checked:
        yield _problem(page, "check-order", "next_check =")
    if today is not None and page.next_check < today.isoformat():
        yield _problem(page, "check-overdue", "next_check =", date=page.next_check)


def _links(pack: ContentPack, page: Page) -> Iterator[Problem]:
    least = 0 if page.entry.kind == "hub" else LEAST_LINKS
    if not least <= len(page.related) <= MOST_LINKS:
        details = {"count": len(page.related), "least": least, "most": MOST_LINKS}
        yield _problem(page, "link-count", "related =", **details)
    seen: set[str] = set()
    for link in page.related:
        quote = f'page = "{link.page}"'
        if (link.page, pack.info.source_language) not in pack.pages:
            yield _problem(page, "link-dead", quote, page=link.page)
        if link.page == page.entry.id:
            yield _problem(page, "link-to-itself", quote)
        if link.page in seen:
            yield _problem(page, "link-duplicate", quote, page=link.page)
        target = pack.pages.get((link.page, page.language)) or pack.pages.get((link.page, pack.info.source_language))
        if target is None or link.label != target.entry.title:
            yield from _long(page, "A label under related", link.label, MOST_LABEL, "related =")
        if target is None or link.verdict != target.entry.verdict:
            yield from _long(page, "A verdict under related", link.verdict, MOST_LINK_VERDICT, "related =")
            yield from _sentences(page, link.verdict)
        seen.add(link.page)
    blocks = [block for section in page.sections for block in section.blocks]
    for block in blocks:
        if isinstance(block, Choice) and (block.page, pack.info.source_language) not in pack.pages:
            yield _problem(page, "link-dead", f"choice {block.page}", page=block.page)


def _sections(page: Page) -> Iterator[Problem]:
    least = 0 if page.entry.kind == "hub" else LEAST_SECTIONS
    count = len(page.sections)
    if not least <= count <= MOST_SECTIONS:
        yield _problem(page, "section-count", "{#", count=count, least=least, most=MOST_SECTIONS)
    seen: set[str] = set()
    for section in page.sections:
        quote = f"{{#{section.id}}}"
        if section.id in seen:
            yield _problem(page, "section-duplicate", quote, section=section.id)
        yield from _long(page, "The title of a section", section.title, MOST_SECTION_TITLE, quote)
        seen.add(section.id)
    needs_voices = page.entry.kind == _VOICES_KIND or page.entry.id == _VOICES_PAGE
    blocks = [block for section in page.sections for block in section.blocks]
    if needs_voices and not any(isinstance(block, Voices) for block in blocks):
        yield _problem(page, "voices-missing")


def _sources(pack: ContentPack, page: Page) -> Iterator[Problem]:
    for key in page.sources:
        if key not in pack.sources:
            yield _problem(page, "source-unknown", f"[@{key}]", source=key)
    for statement in page.statements:
        if pack.info.statements and statement not in pack.info.statements:
            yield _problem(page, "statement-unknown", f'"{statement}"', statement=statement)


# --- reading


def _reading(page: Page) -> Iterator[Problem]:
    texts = [plain(paragraph) for paragraph in running_text(page)]
    spoken = [label for section in page.sections for block in section.blocks for label in labels(block)]
    for text in (page.entry.summary, page.alt, page.entry.verdict, *spoken, *texts):
        yield from _sentences(page, text)
    for text in texts:
        count = len(readability.sentences(text))
        if count > MOST_SENTENCES:
            start = _start(text)
            yield _problem(page, "paragraph-long", start, count=count, most=MOST_SENTENCES, start=start)
        if "%" in text:
            yield _problem(page, "percent-sign", "%")
    grade = readability.grade("\n\n".join(texts))
    if page.language == _MEASURED_LANGUAGE and grade > MOST_GRADE:
        yield _problem(page, "reading-grade", grade=grade, most=MOST_GRADE)


def _sentences(page: Page, text: str) -> Iterator[Problem]:
    for sentence in readability.sentences(text):
        count = len(readability.words(sentence))
        if count > MOST_WORDS:
            start = _start(sentence)
            yield _problem(page, "sentence-long", start, count=count, most=MOST_WORDS, start=start)


def _start(text: str) -> str:
    """The first words of a text, enough to find it by."""
    return " ".join(text.split()[:_QUOTED_WORDS])
