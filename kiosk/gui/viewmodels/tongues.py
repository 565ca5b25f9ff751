"""Pages as a reader meets them whose language is not the one they were written in (LG-04, LG-05).

A page that is not translated comes in the language it was written in, and says so on its first line. One that speaks of
danger or harm, in words nobody has approved in the reader's language yet, says first to tell the desk, and below each
section stands the same in the language it was written in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import Callout, Paragraph, Section, Span
from kiosk.content.texts import foreign, is_right_to_left, with_words_from
from kiosk.gui.viewmodels.twice import Twice
from kiosk.i18n.languages import SOURCE, find

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.model import Page

HELP_KIND = "help-now"

SAFETY_PAGES = frozenset({"is-it-safe", "tell-us-first"})
"""The pages about harm, besides help now."""

translate = QCoreApplication.translate


def in_tongue(page: Page, language: str, original: Callable[[], Page]) -> Page:
    """Return a page as a reader of ``language`` meets it.

    Args:
        page: The page in that language, or in another where it is not translated.
        language: What the reader reads.
        original: Returns the page in the language it was written in.
    """
    tongue = find(language)
    if tongue is None or tongue.is_pseudo:
        return page
    if page.language != language:
        return foreign(page) if _turns_round(page.language, language) else page
    is_harm = page.entry.kind == HELP_KIND or page.entry.id in SAFETY_PAGES
    return _desk_first(page, original()) if is_harm and page.approval != "approved" else page


def _turns_round(written: str, read: str) -> bool:
    return is_right_to_left(read) and not is_right_to_left(written)


def _desk_first(page: Page, original: Page) -> Page:
    """Return a draft with "tell the desk now" first, and what it was translated from below each section."""
    below = foreign(original) if _turns_round(original.language, page.language) else original
    below = with_words_from(below, len(page.explained))
    name = _same_in(original.language)
    others = {section.id: section for section in below.sections}
    sections = [_twice(section, others.get(section.id), name, original.language) for section in page.sections]
    if sections and not _says_desk(sections[0]):
        told = Callout("emergency", translate("Page", "Tell the person at the desk now"), (Paragraph((_why(),)),))
        sections[0] = replace(sections[0], blocks=(told, *sections[0].blocks))
    return replace(page, sections=tuple(sections), explained=(*page.explained, *below.explained))


def _same_in(language: str) -> str:
    """Return the words above what was written in ``language``; what readers call English is part of their sentence."""
    if language == SOURCE:
        return translate("Page", "The same in English")
    written = find(language)
    return translate("Page", "The same in %1").replace("%1", written.autonym if written else language)


def _why() -> Span:
    words = translate(
        "Page",
        "Do this if you feel very unwell, or if you do not understand this page. "
        "Nobody has checked it in your language yet.",
    )
    return Span(words)


def _says_desk(section: Section) -> bool:
    first = section.blocks[0] if section.blocks else None
    return isinstance(first, Callout) and first.style == "emergency"


def _twice(section: Section, original: Section | None, name: str, written_in: str) -> Section:
    if original is None:
        return section
    blocks = (*section.blocks, Paragraph((Span(name, strong=True),)), *original.blocks)
    return Twice(
        section.id, section.title, blocks, section.state, section.only, section.steps,
        below=len(original.blocks), written_in=written_in,
    )  # fmt: skip
