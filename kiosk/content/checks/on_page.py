"""A problem of one page, and the pages of a pack in their source language: what every check needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.loader import page_file
from kiosk.content.problems import Problem
from kiosk.content.walk import page_order

if TYPE_CHECKING:
    from kiosk.content.model import ContentPack, Page, Section

SOFT_HYPHEN = "\u00ad"
_QUOTED_WORDS = 4


def on_page(page: Page, code: str, quote: str = "", /, **details: object) -> Problem:
    """A problem of a page.

    Args:
        page: the page.
        code: what kind of problem.
        quote: words of the file to find the line by; a space in them may be a line's end there.
        details: what fills the message.
    """
    return Problem(code, page_file(page.entry.id, page.language), 0, {"quote": quote, **details})


def start_of(text: str) -> str:
    """The first words of a text, enough to find it by."""
    return " ".join(text.split()[:_QUOTED_WORDS])


def place_of(section: Section) -> str:
    """What the line of a section's title ends with, to find it by."""
    return f"{{#{section.id} state=" if section.state else f"{{#{section.id}}}"


def in_source_language(pack: ContentPack) -> list[Page]:
    """The pages in the language they were written in, as they are read."""
    source = pack.info.source_language
    found = (pack.pages.get((page, source)) for page, _ in page_order(pack.info))
    return [page for page in found if page is not None]
