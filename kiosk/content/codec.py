"""Pages as JSON values and back. One table names every kind of block, and what each is written as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from kiosk.content.model import (
    Approval,
    Block,
    Bullets,
    Callout,
    Certainty,
    Choice,
    Explained,
    Guideline,
    Link,
    Myth,
    Only,
    Page,
    PageEntry,
    Paragraph,
    Pictogram,
    Section,
    Span,
    Step,
    Tell,
    Term,
    Voices,
)
from kiosk.content.rating import NOT_RATED, decode_rating, encode_rating

if TYPE_CHECKING:
    from collections.abc import Callable

Json = Any
"""What the json module reads and writes."""


@dataclass(frozen=True, slots=True)
class BlockCodec:
    """How one kind of block is written.

    Attributes:
        type: the class of the block.
        encode: the block's values as a list.
        decode: the block from that list.
    """

    type: type[Block]
    encode: Callable[[Any], list[Json]]
    decode: Callable[[list[Json]], Block]


def _spans(spans: tuple[Span, ...]) -> list[Json]:
    return [_span(span) for span in spans]


def _span(span: Span) -> Json:
    if span.word >= 0:
        return [span.text, span.word]
    return [span.text] if span.strong else span.text


def _to_span(value: Json) -> Span:
    if isinstance(value, str):
        return Span(value)
    text, *word = value
    return Span(text, word=word[0]) if word else Span(text, strong=True)


def _paragraph(paragraph: Paragraph) -> list[Json]:
    return [_spans(paragraph.spans), list(paragraph.sources)]


def _paragraphs(paragraphs: tuple[Paragraph, ...]) -> list[Json]:
    return [_paragraph(paragraph) for paragraph in paragraphs]


def _to_paragraph(value: list[Json]) -> Paragraph:
    spans, sources = value
    return Paragraph(tuple(_to_span(span) for span in spans), tuple(sources))


def _to_paragraphs(values: list[Json]) -> tuple[Paragraph, ...]:
    return tuple(_to_paragraph(value) for value in values)


BLOCKS: dict[str, BlockCodec] = {
    "paragraph": BlockCodec(Paragraph, _paragraph, _to_paragraph),
    "bullets": BlockCodec(
        Bullets,
        lambda block: [_paragraphs(block.items), block.ordered],
        lambda value: Bullets(_to_paragraphs(value[0]), value[1]),
    ),
    "voices": BlockCodec(
        Voices,
        lambda block: [_paragraphs(block.traditional), _paragraphs(block.studies)],
        lambda value: Voices(_to_paragraphs(value[0]), _to_paragraphs(value[1])),
    ),
    "certainty": BlockCodec(
        Certainty,
        lambda block: [block.level, block.about, _paragraph(block.text)],
        lambda value: Certainty(value[0], value[1], _to_paragraph(value[2])),
    ),
    "pictogram": BlockCodec(
        Pictogram,
        lambda block: [block.filled, block.total, _paragraph(block.caption)],
        lambda value: Pictogram(value[0], value[1], _to_paragraph(value[2])),
    ),
    "guideline": BlockCodec(
        Guideline,
        lambda block: [block.body, block.year, block.stance, _paragraph(block.text)],
        lambda value: Guideline(value[0], value[1], value[2], _to_paragraph(value[3])),
    ),
    "myth": BlockCodec(
        Myth,
        lambda block: [block.claim, block.verdict, _paragraphs(block.answer)],
        lambda value: Myth(value[0], value[1], _to_paragraphs(value[2])),
    ),
    "term": BlockCodec(
        Term,
        lambda block: [block.word, _paragraph(block.meaning), *block.forms],
        lambda value: Term(value[0], _to_paragraph(value[1]), tuple(value[2:])),
    ),
    "tell": BlockCodec(
        Tell,
        lambda block: [block.condition, _paragraphs(block.answer)],
        lambda value: Tell(value[0], _to_paragraphs(value[1])),
    ),
    "choice": BlockCodec(
        Choice,
        lambda block: [block.page, block.words, _paragraph(block.text)],
        lambda value: Choice(value[0], value[1], _to_paragraph(value[2])),
    ),
    "callout": BlockCodec(
        Callout,
        lambda block: [block.style, block.title, [encode_block(part) for part in block.body]],
        lambda value: Callout(
            value[0], value[1], tuple(cast("Paragraph | Bullets", decode_block(part)) for part in value[2])
        ),
    ),
}
"""Every kind of block by the name it is written under."""

_NAMES: dict[type[Block], str] = {codec.type: name for name, codec in BLOCKS.items()}


def encode_block(block: Block) -> list[Json]:
    """A block as a list that begins with the name of its kind."""
    name = _NAMES[type(block)]
    return [name, *BLOCKS[name].encode(block)]


def decode_block(value: list[Json]) -> Block:
    """The block written by `encode_block`.

    Raises:
        KeyError: there is no such kind of block.
    """
    return BLOCKS[value[0]].decode(value[1:])


def _blocks(blocks: tuple[Block, ...]) -> list[Json]:
    return [encode_block(block) for block in blocks]


def _to_blocks(values: list[Json]) -> tuple[Block, ...]:
    return tuple(decode_block(value) for value in values)


def _only(only: Only) -> list[Json]:
    return [only.switch, only.before, _blocks(only.body)]


def _to_only(value: list[Json]) -> Only:
    switch, before, body = value
    return Only(switch, before, cast("tuple[Paragraph | Bullets, ...]", _to_blocks(body)))


def _guide(guide: Section) -> list[Json]:
    return [guide.id, guide.title, [[_paragraph(step.text), step.state, step.warns] for step in guide.steps]]


def _to_guide(value: list[Json]) -> Section:
    guide_id, title, steps = value
    return Section(guide_id, title, (), steps=tuple(Step(_to_paragraph(text), *how) for text, *how in steps))


def encode_page(page: Page) -> Json:
    """A page without its entry, which stands in the index."""
    return {
        "alt": page.alt,
        "sections": [
            [section.id, section.title, _blocks(section.blocks), section.state, [_only(only) for only in section.only]]
            for section in page.sections
        ],
        "related": [[link.page, link.label, link.verdict] for link in page.related],
        "statements": list(page.statements),
        "sources": list(page.sources),
        "publisher": page.publisher,
        "last_checked": page.last_checked,
        "next_check": page.next_check,
        "approval": page.approval,
        **({"explained": [[e.word, _paragraph(e.meaning), e.place] for e in page.explained]} if page.explained else {}),
        **({"rating": encode_rating(page.rating)} if page.rating != NOT_RATED else {}),
        **({"guide": _guide(page.guide)} if page.guide else {}),
    }


def decode_page(value: Json, entry: PageEntry, language: str) -> Page:
    """The page written by `encode_page`, with its entry from the index.

    Raises:
        KeyError, TypeError, ValueError, IndexError: the value was not written by `encode_page`.
    """
    return Page(
        entry=entry,
        language=language,
        alt=value["alt"],
        sections=tuple(
            Section(section_id, title, _to_blocks(blocks), state, tuple(_to_only(part) for part in only))
            for section_id, title, blocks, state, only in value["sections"]
        ),
        related=tuple(Link(*link) for link in value["related"]),
        statements=tuple(value["statements"]),
        sources=tuple(value["sources"]),
        publisher=value["publisher"],
        last_checked=value["last_checked"],
        next_check=value["next_check"],
        approval=cast("Approval", value["approval"]),
        explained=tuple(
            Explained(word, _to_paragraph(meaning), place) for word, meaning, place in value.get("explained", ())
        ),
        rating=decode_rating(value["rating"]) if "rating" in value else NOT_RATED,
        guide=_to_guide(value["guide"]) if "guide" in value else None,
    )
