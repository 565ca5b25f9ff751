"""Changing one page of the good pack in memory, to see what the checks say of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content.model import Paragraph, Section, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.model import ContentPack, Page
    from kiosk.content.problems import Problem

STOOL = ("stool", "en")


def with_page(pack: ContentPack, page: Page) -> ContentPack:
    """The pack with another page `stool`."""
    return replace(pack, pages=pack.pages | {STOOL: page})


def with_text(pack: ContentPack, *paragraphs: str) -> ContentPack:
    """The pack in which the page `stool` says this."""
    blocks = tuple(Paragraph((Span(text),)) for text in paragraphs)
    return with_page(pack, replace(pack.pages[STOOL], sections=(Section("what", "What", blocks),)))


def codes(problems: Iterable[Problem]) -> list[str]:
    """The codes of problems, in their order."""
    return [problem.code for problem in problems]
