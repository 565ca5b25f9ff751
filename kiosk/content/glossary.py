"""The words of a glossary found in the texts of a pack: done once, when the pack is compiled.

A word is marked where a section, or a card of "true or not", uses it first: a whole word, whatever its capitals and
soft hyphens, the longest word where several begin at one place. Marked are running texts alone: titles, claims, names
and sources are not, nor strong words, which may be the name of another page. A page that explains a word itself (its
title has it) does not mark it, no page does where the title of a list has it (a whole part of the kiosk explains it
then), and help now and the glossary mark nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    Choice,
    ContentPack,
    Explained,
    Myth,
    Only,
    Page,
    Paragraph,
    Pictogram,
    Section,
    Span,
    Tell,
    Term,
    Voices,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

SOFT_HYPHEN = "\u00ad"

_SILENT = frozenset({"glossary", "help-now", "hub"})
# Letters of scripts that write no space between words: Chinese characters and kana.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")
_NO_LETTER_BEFORE, _NO_LETTER_AFTER = rf"(?<![^\W_{_UNSPACED}])", rf"(?![^\W_{_UNSPACED}])"
_REMARK = re.compile(r"\s*[(\uff08][^)\uff09]*[)\uff09]\s*")


class Glossary(NamedTuple):
    """The words of one language: what finds them, and which of ``words`` each of their ``forms`` stands for."""

    words: tuple[Explained, ...]
    forms: dict[str, int]
    pattern: re.Pattern[str]

    def found(self, text: str) -> list[tuple[int, int, int]]:
        """Return where a text uses a word: which one, where it begins and where it ends."""
        kept = [at for at, sign in enumerate(text) if sign != SOFT_HYPHEN]
        bare = "".join(text[at] for at in kept)
        return [
            (self.forms[_key(match[0])], kept[match.start()], kept[match.end() - 1] + 1)
            for match in self.pattern.finditer(bare)
        ]

    def told_by(self, pages: Iterable[Page]) -> frozenset[int]:
        """Return the words that pages explain themselves: their titles have them."""
        titles = (f"{page.entry.title}\n{page.entry.short_title}" for page in pages)
        return frozenset(word for title in titles for word, _, _ in self.found(title))


def glossary_of(pages: Iterable[Page]) -> Glossary | None:
    """Return the glossary that pages of one language hold; None where they explain no word."""
    words: list[Explained] = []
    forms: dict[str, int] = {}
    for page in pages:
        for section in page.sections if page.entry.kind == "glossary" else ():
            for block in section.blocks:
                if isinstance(block, Term):
                    for form in (_REMARK.sub(" ", block.word).strip(), *block.forms):
                        forms.setdefault(_key(form.replace(SOFT_HYPHEN, "")), len(words))
                    words.append(Explained(block.word, block.meaning, f"{page.entry.id}#{section.id}"))
    forms.pop("", None)
    if not forms:
        return None
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return Glossary(tuple(words), forms, re.compile("|".join(map(_whole, longest_first)), re.IGNORECASE))


def explained(pack: ContentPack) -> ContentPack:
    """Return the pack with the words of its glossary marked; each language has its own glossary or none."""
    pages = dict(pack.pages)
    for language in pack.info.languages:
        own = {key: page for key, page in pack.pages.items() if page.language == language}
        glossary = glossary_of(own.values())
        if glossary is not None:
            told = glossary.told_by(page for page in own.values() if page.entry.kind == "hub")
            pages |= {key: marked(page, glossary, told) for key, page in own.items()}
    return replace(pack, pages=pages)


def marked(page: Page, glossary: Glossary, told: frozenset[int] = frozenset()) -> Page:
    """Return a page with the words of ``glossary`` marked that it uses, and what they mean; not those that are told."""
    if page.entry.kind in _SILENT:
        return page
    marker = _Marker(glossary, told | glossary.told_by([page]))
    return replace(
        page,
        sections=tuple(marker.section(page, section) for section in page.sections),
        explained=tuple(glossary.words[word] for word in marker.used),
    )


def unmarked(page: Page) -> Page:
    """Return a page as its author wrote it: what a clinician approves does not depend on the glossary's words."""
    if not page.explained:
        return page
    return replace(page, sections=tuple(_changed(section, _joined) for section in page.sections), explained=())


class _Marker:
    """One pass over one page. ``used`` are the words met so far, in the order they are read."""

    def __init__(self, glossary: Glossary, own: frozenset[int]) -> None:
        self.used: dict[int, None] = {}
        self._glossary = glossary
        self._own = own
        self._seen: set[int] = set()

    def section(self, page: Page, section: Section) -> Section:
        """Return a section with the first use of each word marked."""
        self._seen = set(self._own)
        return _changed(section, self._paragraph, lambda block: self._is_left_alone(page, block))

    def _is_left_alone(self, page: Page, block: Block) -> bool:
        """Whether a block is a button, or a list of them; a card begins anew."""
        if isinstance(block, Myth):
            self._seen = set(self._own)
        is_asked = page.entry.kind == "questions" and isinstance(block, Bullets) and block.ordered
        return is_asked or isinstance(block, Choice)

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, spans=tuple(part for span in paragraph.spans for part in self._span(span)))

    def _span(self, span: Span) -> list[Span]:
        if span.strong:
            return [span]
        parts: list[Span] = []
        at = 0
        for word, start, end in self._glossary.found(span.text):
            if word in self._seen:
                continue
            self._seen.add(word)
            number = list(self.used).index(word) if word in self.used else len(self.used)
            self.used[word] = None
            if start > at:
                parts.append(Span(span.text[at:start]))
            parts.append(Span(span.text[start:end], word=number))
            at = end
        return [*parts, Span(span.text[at:])] if at < len(span.text) else parts


def _joined(paragraph: Paragraph) -> Paragraph:
    runs = groupby(paragraph.spans, key=lambda span: span.strong)
    return replace(paragraph, spans=tuple(Span("".join(span.text for span in run), strong) for strong, run in runs))


def _never(block: Block) -> bool:  # noqa: ARG001 - what every such rule takes
    return False


def _changed(
    section: Section, change: Callable[[Paragraph], Paragraph], is_left_alone: Callable[[Block], bool] = _never
) -> Section:
    """Return a section with each paragraph of its running text changed, but for blocks that are left alone."""

    def blocks(parts: Sequence[Block]) -> tuple[Block, ...]:
        return tuple(part if is_left_alone(part) else _block(part, change) for part in parts)

    own = blocks(section.blocks)
    only = tuple(Only(part.switch, part.before, _texts(part.body, change)) for part in section.only)
    return replace(section, blocks=own, only=only)


def _texts(
    parts: Sequence[Paragraph | Bullets], change: Callable[[Paragraph], Paragraph]
) -> tuple[Paragraph | Bullets, ...]:
    return tuple(
        change(part) if isinstance(part, Paragraph) else replace(part, items=tuple(map(change, part.items)))
        for part in parts
    )


def _block(block: Block, change: Callable[[Paragraph], Paragraph]) -> Block:  # noqa: PLR0911 - one for each kind
    """Return a block with each paragraph of its running text changed."""
    match block:
        case Paragraph() | Bullets():
            return _texts((block,), change)[0]
        case Voices():
            return Voices(tuple(map(change, block.traditional)), tuple(map(change, block.studies)))
        case Pictogram():
            return replace(block, caption=change(block.caption))
        case Myth() | Tell():
            return replace(block, answer=tuple(map(change, block.answer)))
        case Term():
            return replace(block, meaning=change(block.meaning))
        case Callout():
            return replace(block, body=_texts(block.body, change))
        case _:
            return replace(block, text=change(block.text))


def _key(words: str) -> str:
    return " ".join(words.casefold().split())


def _whole(form: str) -> str:
    """Return what finds a form as a whole word; where its script has no spaces, wherever it stands."""
    before = "" if _UNSPACED_LETTER.match(form[0]) else _NO_LETTER_BEFORE
    after = "" if _UNSPACED_LETTER.match(form[-1]) else _NO_LETTER_AFTER
    return before + r"\s+".join(map(re.escape, form.split())) + after
