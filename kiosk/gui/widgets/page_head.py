"""The head of a part on small glass: title, section, place and draft mark on as few lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.paper import Words, draft_line
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.content.model import Page
    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_BETWEEN = 5.0
# Lines of the head stand this much closer than lines of running text, and begin in the air above their capitals.
_LINE_SHARE = 0.86
_RAISE = 1.5
# Stands for any number of parts while the head is measured.
_WIDEST = (88, 88)


class HeadWords(NamedTuple):
    """One text of the head and its style; ``at_end`` puts it at the end of the line of the text before it."""

    text: str
    style: TextStyle
    at_end: bool = False


def head_height(kit: Toolkit, page: Page, width: float) -> float:
    """Return the height in mm the head of any part of ``page`` takes at ``width`` mm."""
    longest = max((section.title for section in page.sections), key=len, default="")
    return _height(kit, _best(kit, page, longest, _WIDEST, width), width)


def head_words(
    kit: Toolkit, page: Page, section: str, place: tuple[int, int], area: Rect
) -> list[tuple[Rect, str, TextStyle]]:
    """Return the texts of the head of one part, each with its place in mm.

    Args:
        kit: What measures.
        page: The page.
        section: The title of the section shown, or nothing.
        place: Which part it is, of how many.
        area: The head stands at the top of it.
    """
    longest = max((section.title for section in page.sections), key=len, default="")
    # The same arrangement on every part, so that nothing moves.
    kind = _kind(kit, page, longest, area.width)
    made: list[tuple[Rect, str, TextStyle]] = []
    y = area.y - _RAISE
    for words in _kinds(kit, page, section, place)[kind]:
        if words.at_end:
            wide = kit.mm(kit.typesetter.width(words.text, words.style)) + 1.0
            first, text, style = made[-1]
            made[-1] = (Rect(first.x, first.y, area.width - wide - 1.0, first.height), text, style)
            made.append((Rect(area.right - wide, first.y, wide, kit.line(words.style)), words.text, words.style))
        elif words.text:
            height = Words.height_of(kit, words.text, words.style, area.width)
            made.append((Rect(area.x, y, area.width, height), words.text, words.style))
            y += height * _LINE_SHARE
    return made


def _kinds(kit: Toolkit, page: Page, section: str, place: tuple[int, int]) -> tuple[list[HeadWords], ...]:
    """Return the ways the head can be arranged, the best first."""
    number = translate("Page", "Page %1").replace("%1", str(page.entry.number))
    part = translate("Page", "Part %1 of %2").replace("%1", str(place[0])).replace("%2", str(place[1]))
    draft = draft_line(page, short=True)
    # The head grows less than the words below it, to leave them the glass.
    meta, name = kit.meta("ink_soft"), kit.meta("clay", bold=True)
    title = HeadWords(page.entry.short_title, kit.card_title())
    ends = [HeadWords(section, name, at_end=True)] if section else []
    # Large words: a shorter mark rather than one more line.
    brief = translate("Page", "Unchecked draft") if draft and kit.text_scale > 1.0 else draft
    return (
        [title, *ends, HeadWords(_joined(part, draft), meta), HeadWords(number, meta, at_end=True)],
        [title, *ends, HeadWords(_joined(part, brief), meta), HeadWords(number, meta, at_end=True)],
        [
            title,
            HeadWords(number, meta, at_end=True),
            *([HeadWords(section, name), HeadWords(part, meta, at_end=True)] if section else [HeadWords(part, meta)]),
            HeadWords(draft, meta),
        ],
        [title, HeadWords(section, name), HeadWords(_joined(number, part), meta), HeadWords(draft, meta)],
    )


def _kind(kit: Toolkit, page: Page, longest: str, width: float) -> int:
    heads = _kinds(kit, page, longest, _WIDEST)
    # Where none has every text on a line of its own, the last one lets them wrap.
    fitting = [i for i, head in enumerate(heads) if _fits(kit, head, width)] or [len(heads) - 1]
    return min(fitting, key=lambda i: _height(kit, heads[i], width))


def _best(kit: Toolkit, page: Page, longest: str, place: tuple[int, int], width: float) -> list[HeadWords]:
    return _kinds(kit, page, longest, place)[_kind(kit, page, longest, width)]


def _fits(kit: Toolkit, head: list[HeadWords], width: float) -> bool:
    """Return whether every text has a line, or its share of one, to itself."""
    lines: list[float] = []
    for words in head:
        wide = kit.mm(kit.typesetter.width(words.text, words.style))
        if words.at_end:
            lines[-1] += wide + _BETWEEN
        else:
            lines.append(wide)
    return all(line <= width for line in lines)


def _height(kit: Toolkit, head: list[HeadWords], width: float) -> float:
    texts = [words for words in head if words.text and not words.at_end]
    full = sum(Words.height_of(kit, words.text, words.style, width) for words in texts)
    return full * _LINE_SHARE - _RAISE


def _joined(first: str, second: str) -> str:
    return translate("Page", "%1 · %2").replace("%1", first).replace("%2", second) if second else first
