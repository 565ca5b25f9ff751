"""Going through the texts of a page, whatever blocks it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.model import (
    Bullets,
    Callout,
    Certainty,
    Choice,
    Guideline,
    Myth,
    Paragraph,
    Pictogram,
    Tell,
    Term,
    Voices,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import Block, PackInfo, Page


def page_order(info: PackInfo) -> list[tuple[str, str]]:
    """The pages of a pack as they are read, each with the id of its group: a group's hub first, then its pages.

    A page listed twice comes once.
    """
    order: dict[str, str] = {}
    for group in info.groups:
        for page in (group.hub, *group.pages):
            if page:
                order.setdefault(page, group.id)
    return list(order.items())


def paragraphs(block: Block) -> tuple[Paragraph, ...]:  # noqa: PLR0911 - one for each kind of block
    """The running text of a block, in reading order; a list item is a paragraph."""
    match block:
        case Paragraph():
            return (block,)
        case Bullets():
            return block.items
        case Voices():
            return (*block.traditional, *block.studies)
        case Certainty() | Guideline() | Choice():
            return (block.text,)
        case Pictogram():
            return (block.caption,)
        case Myth() | Tell():
            return block.answer
        case Term():
            return (block.meaning,)
    return tuple(paragraph for part in block.body for paragraph in paragraphs(part))


def labels(block: Block) -> tuple[str, ...]:  # noqa: PLR0911 - one for each kind of block
    """The words of a block that are not running text: titles, claims, names."""
    match block:
        case Certainty():
            return (block.about,)
        case Guideline():
            return (block.body, block.year)
        case Myth():
            return (block.claim,)
        case Term():
            return (block.word,)
        case Tell():
            return (block.condition,)
        case Callout():
            return (block.title,)
        case Choice():
            return (block.words,)
        case _:
            return ()


def plain(paragraph: Paragraph) -> str:
    """The words of a paragraph without emphasis or sources."""
    return "".join(span.text for span in paragraph.spans)


def running_text(page: Page) -> Iterator[Paragraph]:
    """Every paragraph of a page, in reading order."""
    for section in page.sections:
        for block in section.blocks:
            yield from paragraphs(block)


def all_texts(page: Page) -> Iterator[str]:
    """Every text a visitor may read on a page or on the way to it, one after the other; sources are not among them."""
    entry = page.entry
    yield from (entry.title, entry.short_title, entry.summary, page.alt, entry.verdict)
    for section in page.sections:
        yield section.title
        for block in section.blocks:
            yield from labels(block)
            yield from (plain(paragraph) for paragraph in paragraphs(block))
    for link in page.related:
        yield from (link.label, link.verdict)
