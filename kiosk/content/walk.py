"""Going through the texts of a page, whatever blocks it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import model

if TYPE_CHECKING:
    from collections.abc import Iterator


def page_order(info: model.PackInfo) -> list[tuple[str, str]]:
    """The pages of a pack as they are read, each with the id of its group: a group's hub first, then its pages.

    A page listed twice comes once.
    """
    order: dict[str, str] = {}
    for group in info.groups:
        for page in (group.hub, *group.pages):
            if page:
                order.setdefault(page, group.id)
    return list(order.items())


def paragraphs(block: model.Block) -> tuple[model.Paragraph, ...]:  # noqa: PLR0911 - one for each kind of block
    """The running text of a block, in reading order; a list item is a paragraph."""
    match block:
        case model.Paragraph():
            return (block,)
        case model.Bullets():
            return block.items
        case model.Voices():
            return (*block.traditional, *block.studies)
        case model.Certainty() | model.Guideline() | model.Choice():
            return (block.text,)
        case model.Pictogram():
            return (block.caption,)
        case model.Myth() | model.Tell():
            return block.answer
        case model.Term():
            return (block.meaning,)
    return tuple(paragraph for part in block.body for paragraph in paragraphs(part))


def labels(block: model.Block) -> tuple[str, ...]:  # noqa: PLR0911 - one for each kind of block
    """The words of a block that are not running text: titles, claims, names."""
    match block:
        case model.Certainty():
            return (block.about,)
        case model.Guideline():
            return (block.body, block.year)
        case model.Myth():
            return (block.claim,)
        case model.Term():
            return (block.word,)
        case model.Tell():
            return (block.condition,)
        case model.Callout():
            return (block.title,)
        case model.Choice():
            return (block.words,)
        case _:
            return ()


def plain(paragraph: model.Paragraph) -> str:
    """The words of a paragraph without emphasis or sources."""
    return "".join(span.text for span in paragraph.spans)


def running_text(page: model.Page) -> Iterator[model.Paragraph]:
    """Every paragraph of a page, in reading order; so are words that depend on a setting, after their section.

    The words of its guide come last.
    """
    for section in page.sections:
        for block in (*section.blocks, *optional(section)):
            yield from paragraphs(block)
    yield from guide_text(page)


def guide_text(page: model.Page) -> tuple[model.Paragraph, ...]:
    """The words of a page's guide, one paragraph for each step; also what a voice says while it is shown."""
    return tuple(step.text for step in page.guide.steps) if page.guide else ()


def optional(section: model.Section) -> tuple[model.Paragraph | model.Bullets, ...]:
    """The words of a section that depend on a setting of the clinic."""
    return tuple(block for only in section.only for block in only.body)


def all_texts(page: model.Page) -> Iterator[str]:
    """Every text a visitor may read on a page or on the way to it, one after the other; sources are not among them."""
    entry = page.entry
    yield from (entry.title, entry.short_title, entry.summary, entry.question, page.alt, entry.verdict)
    for section in page.sections:
        yield section.title
        for block in (*section.blocks, *optional(section)):
            yield from labels(block)
            yield from (plain(paragraph) for paragraph in paragraphs(block))
    if page.guide:
        yield page.guide.title
        yield from (plain(paragraph) for paragraph in guide_text(page))
    for link in page.related:
        yield from (link.label, link.verdict)
