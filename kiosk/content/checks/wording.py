"""Checks of what a page says: promises, claims about parts of the body, words and figures left unexplained.

They find slips, not every wrong sentence: whether a page is balanced is for people to judge. What people say in a myth
that is not true, and what a question asks, is not the page's own claim and is left alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.checks import vocabulary
from kiosk.content.checks.on_page import SOFT_HYPHEN, on_page, place_of, start_of
from kiosk.content.checks.readability import sentences
from kiosk.content.glossary import glossary_of
from kiosk.content.model import Bullets, Callout, Guideline, Myth, Paragraph, Pictogram, Voices
from kiosk.content.walk import guide_text, labels, optional, paragraphs, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.content.model import Block, ContentPack, Page
    from kiosk.content.problems import Problem

_FIGURE = re.compile(
    r"\b\d[\d,.]*(?: to \d[\d,.]*)? (?:people )?(?:of|in|out of) (?:about )?\d|\b\d[\d,.]* (?:million|billion)\b"
)
"""A figure of how many, or of how much: 48 of 100, 1 in 10,000, 31 points of 100, 619 million."""
_SHARE = re.compile(r"\b\d[\d,.]*(?: to \d[\d,.]*)? (?:people |points )?(?:of|in|out of) (?:about )?\d")


class Told(NamedTuple):
    """A text of a page as it is searched: without soft hyphens, and with words to find its line by."""

    text: str
    quote: str


def missing_terms(pack: ContentPack, language: str) -> frozenset[str]:
    """The medical words of a language that the pack's glossary does not explain in that language."""
    glossary = glossary_of(page for page in pack.pages.values() if page.language == language)
    forms = glossary.forms if glossary else ()
    known = "\n".join(forms)
    terms = vocabulary.MEDICAL_TERMS.get(language, ())
    return frozenset(term for term in terms if not _one_of((term,)).search(known))


def check_wording(page: Page, missing: frozenset[str]) -> Iterator[Problem]:
    """What a page must not say, or must say more of.

    Args:
        page: the page.
        missing: medical words that the glossary does not explain, see `missing_terms`.
    """
    told = list(_told(page))
    for text, quote in told:
        yield from check_claims(page, text, quote)
        if text in vocabulary.TO_REPLACE:
            yield on_page(page, "words-to-replace", quote or text, text=text)
    yield from _terms(page, told, missing)
    yield from _sourced(page)
    yield from _compared(page)


def _told(page: Page) -> Iterator[Told]:
    """What a page says itself."""
    entry = page.entry
    facts = {"title": entry.title, "summary": entry.summary, "verdict": entry.verdict, "alt": page.alt}
    for key, text in facts.items():
        yield Told(text.replace(SOFT_HYPHEN, ""), f"{key} =")
    for section in page.sections:
        yield Told(section.title.replace(SOFT_HYPHEN, ""), place_of(section))
        for block in (*section.blocks, *optional(section)):
            if not isinstance(block, Myth) or block.verdict == "true":
                yield from (Told(label.replace(SOFT_HYPHEN, ""), label) for label in labels(block))
            yield from (Told(plain(paragraph).replace(SOFT_HYPHEN, ""), "") for paragraph in paragraphs(block))
    yield from (Told(plain(step).replace(SOFT_HYPHEN, ""), "") for step in guide_text(page))


# --- promises and claims


def check_claims(page: Page, text: str, quote: str) -> Iterator[Problem]:
    """What a text must not promise or claim.

    Args:
        page: the page it stands on.
        text: the text, without soft hyphens.
        quote: words to find its line by; nothing to find it by its own.
    """
    for sentence in sentences(text):
        yield from _claims(page, sentence, quote or start_of(sentence))


def _claims(page: Page, sentence: str, quote: str) -> Iterator[Problem]:
    if sentence.endswith("?"):
        return
    start = start_of(sentence)
    if found := says(vocabulary.BANNED, page.language, sentence):
        yield on_page(page, "word-banned", quote, word=found, start=start)
    if says(vocabulary.REPORTING, page.language, sentence):
        return
    if found := says(vocabulary.TRADITION, page.language, sentence):
        yield on_page(page, "tradition-as-fact", quote, word=found, start=start)
    claim = _structure_claim(page.language)
    if claim is not None and claim.search(sentence):
        yield on_page(page, "claim-about-structure", quote, start=start)


@cache
def _structure_claim(language: str) -> re.Pattern[str] | None:
    """Needles, then what they are said to do, then a part of the body."""
    lists = (vocabulary.NEEDLING, vocabulary.CHANGES, vocabulary.STRUCTURES)
    if not all(language in each for each in lists):
        return None
    subject, change, part = ("|".join(each[language]) for each in lists)
    pattern = rf"\b(?:{subject})\b(?:\W+\w+){{0,3}}\W+(?:{change})\b(?:\W+\w+){{0,4}}\W+(?:{part})\b"
    return re.compile(pattern, re.IGNORECASE)


# --- words


def _terms(page: Page, told: list[Told], missing: frozenset[str]) -> Iterator[Problem]:
    if page.entry.kind == "glossary" or not missing:
        return
    whole = "\n".join(text for text, _ in told)
    used = {match[1].casefold() for match in _any_term(missing).finditer(whole)}
    for term in sorted(used):
        if not _is_explained(term, page.language, whole):
            text, quote = next(each for each in told if _one_of((term,)).search(each.text))
            yield on_page(page, "term-not-explained", quote or start_of(text), term=term)


@cache
def _any_term(terms: frozenset[str]) -> re.Pattern[str]:
    """What finds any of these terms, the longer first; group 1 is the term as it is listed."""
    longest_first = sorted(terms, key=lambda term: (-len(term), term))
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?:s|es)?(?!\w)", re.IGNORECASE)


def _is_explained(term: str, language: str, whole: str) -> bool:
    forms = vocabulary.EXPLAINED_BY.get(language, ())
    word = rf"{re.escape(term)}(?:s|es)?"
    return any(re.search(rf"(?<!\w){form.format(term=word)}", whole, re.IGNORECASE) for form in forms)


# --- figures


def _sourced(page: Page) -> Iterator[Problem]:
    """Figures, rows of people, guidelines and what studies show name where they come from."""
    for section in page.sections:
        for block in (*section.blocks, *optional(section)):
            if isinstance(block, Voices) and not any(paragraph.sources for paragraph in block.studies):
                start = start_of(plain(block.studies[0]))
                yield on_page(page, "fact-without-source", start, what="What studies show")
            elif isinstance(block, Guideline) and not block.text.sources:
                yield on_page(page, "fact-without-source", block.body, what="A guideline")
            elif isinstance(block, Pictogram) and not block.caption.sources:
                quote = f"::: pictogram {block.filled} of {block.total}"
                yield on_page(page, "fact-without-source", quote, what="A row of people")
        for paragraph in _without_source((*section.blocks, *optional(section))):
            start = start_of(plain(paragraph))
            yield on_page(page, "figure-without-source", start, start=start)


def _without_source(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The paragraphs with a figure and no source; a paragraph that ends with a colon speaks for the list after it."""
    speaks_for_next: tuple[str, ...] = ()
    for block in blocks:
        if isinstance(block, Callout):
            yield from _without_source(block.body)
        elif not isinstance(block, Pictogram | Guideline):
            for paragraph in paragraphs(block):
                is_sourced = paragraph.sources or (isinstance(block, Bullets) and speaks_for_next)
                if not is_sourced and _FIGURE.search(plain(paragraph)):
                    yield paragraph
        introduces = isinstance(block, Paragraph) and plain(block).endswith(":")
        speaks_for_next = block.sources if isinstance(block, Paragraph) and introduces else ()


def _compared(page: Page) -> Iterator[Problem]:
    """A figure of what people gained from a treatment stands beside what they gained without it."""
    if page.language not in vocabulary.GAIN:
        return
    for section in page.sections:
        blocks = (*section.blocks, *optional(section))
        whole = " ".join(plain(paragraph) for block in blocks for paragraph in paragraphs(block))
        for block in blocks:
            for paragraph in paragraphs(block):
                text = plain(paragraph)
                is_row = isinstance(block, Pictogram)
                if (is_row or _SHARE.search(text)) and not says(
                    vocabulary.COMPARISON, page.language, whole if is_row else text
                ):
                    yield from _gain_alone(page, text)


def _gain_alone(page: Page, text: str) -> Iterator[Problem]:
    """A figure that names no comparison, if it is one of a gain from a treatment."""
    # Pages on acupuncture are known by their verdict: there the treatment goes without saying.
    is_treated = page.entry.verdict or says(vocabulary.TREATMENTS, page.language, text)
    if is_treated and says(vocabulary.GAIN, page.language, text):
        start = start_of(text)
        yield on_page(page, "figure-without-comparison", start, start=start)


# --- lists of words


def says(words: Mapping[str, tuple[str, ...]], language: str, text: str) -> str:
    """The first of a language's words that stands in a text, as it stands there; nothing when there is none."""
    if language not in words:
        return ""
    found = _one_of(words[language]).search(text)
    return found[0] if found else ""


@cache
def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """What finds any of these words, also with an s or es at its end."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?:s|es)?(?!\w)", re.IGNORECASE)
