"""The head of a part on small glass: title, section, place and draft mark on as few lines as they need.

Where words are large, or signs of danger need the glass, the title stands on the page's first part only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.paper import Words, draft_line
from kiosk.gui.widgets.toolkit import BODY
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.content.model import Page
    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_BETWEEN = 5.0
# Lines of the head stand this much closer than lines of running text, and begin in the air above their capitals.
# Lines of the shortest heads stand closer still.
_SPACING = {False: (0.86, 1.5), True: (0.8, 2.2)}
# From this text size words need the glass more than the head does.
_LARGE_FROM = 1.25
# Stands for any number of parts while the head is measured.
_WIDEST = (88, 88)


class HeadWords(NamedTuple):
    """One text of the head and its style; ``at_end`` puts it at the end of the line, before what stands there."""

    text: str
    style: TextStyle
    at_end: bool = False


def head_height(kit: Toolkit, page: Page, width: float, *, bare: bool = False) -> float:
    """Return the height in mm the head of any part of ``page`` takes at ``width`` mm.

    A ``bare`` one names no section: it stands above a picture that has a part to itself.
    """
    is_brief = bare or _is_brief(kit, page)
    longest = _longest(page, bare=bare, is_brief=is_brief)
    heads = _kinds(kit, page, longest, _WIDEST, is_brief=is_brief)
    return _height(kit, heads[_kind(kit, heads, width, is_brief=is_brief)], width, is_brief=is_brief)


def head_words(
    kit: Toolkit, page: Page, section: str, place: tuple[int, int], area: Rect, *, bare: bool = False
) -> list[tuple[Rect, str, TextStyle]]:
    """Return the texts of the head of one part, each with its place in mm.

    Args:
        kit: What measures.
        page: The page.
        section: The title of the section shown, or nothing.
        place: Which part it is, of how many.
        area: The head stands at the top of it.
        bare: Whether it stands above a picture that has a part to itself.
    """
    is_brief = bare or _is_brief(kit, page)
    longest = _longest(page, bare=bare, is_brief=is_brief)
    # The same arrangement on every part of words, so that nothing moves.
    kind = _kind(kit, _kinds(kit, page, longest, _WIDEST, is_brief=is_brief), area.width, is_brief=is_brief)
    made: list[tuple[Rect, str, TextStyle]] = []
    begun = 0
    share, raised = _SPACING[is_brief]
    y = area.y - raised
    for words in _kinds(kit, page, section, place, is_brief=is_brief)[kind]:
        if words.at_end:
            wide = kit.mm(kit.typesetter.width(words.text, words.style)) + 1.0
            first, text, style = made[begun]
            right = made[-1][0].x - _BETWEEN if len(made) > begun + 1 else area.right
            made[begun] = (
                Rect(first.x, first.y, min(first.width, right - wide - 1.0 - first.x), first.height),
                text,
                style,
            )
            # On one base line with what the line begins with.
            drop = (kit.line(style) + style.capital_mm - kit.line(words.style) - words.style.capital_mm) / 2
            end = Rect(right - wide, first.y + drop, wide, kit.line(words.style))
            made.append((end, words.text, words.style))
        elif words.text:
            begun = len(made)
            height = Words.height_of(kit, words.text, words.style, area.width)
            made.append((Rect(area.x, y, area.width, height), words.text, words.style))
            y += height * share
    return made


def _kinds(
    kit: Toolkit, page: Page, section: str, place: tuple[int, int], *, is_brief: bool
) -> tuple[list[HeadWords], ...]:
    """Return the ways the head can be arranged, the best first."""
    number = translate("Page", "Page %1").replace("%1", str(page.entry.number))
    part = translate("Page", "Part %1 of %2").replace("%1", str(place[0])).replace("%2", str(place[1]))
    draft = draft_line(kit, page)
    # The head grows less than the words below it, to leave them the glass.
    meta, name = kit.meta("ink_soft"), kit.meta("clay", bold=True)
    title = HeadWords(page.entry.short_title, kit.card_title())
    ends = [HeadWords(section, name, at_end=True)] if section else []
    return (
        *(_brief(kit, page, section, place) if is_brief else ()),
        [title, *ends, HeadWords(_joined(part, draft), meta), HeadWords(number, meta, at_end=True)],
        [
            title,
            HeadWords(number, meta, at_end=True),
            *([HeadWords(section, name), HeadWords(part, meta, at_end=True)] if section else [HeadWords(part, meta)]),
            HeadWords(draft, meta),
        ],
        [title, HeadWords(section, name), HeadWords(_joined(number, part), meta), HeadWords(draft, meta)],
    )


def _longest(page: Page, *, bare: bool, is_brief: bool) -> str:
    """Return the longest text that may name a part: short heads name the page where they name no section."""
    if bare:
        return ""
    titles = [section.title for section in page.sections]
    return max([*titles, page.entry.short_title] if is_brief else titles, key=len, default="")


def _is_brief(kit: Toolkit, page: Page) -> bool:
    """Return whether the head of ``page`` is as short as can be: signs of danger and large words need the room."""
    return kit.text_scale >= _LARGE_FROM or page.entry.kind == "help-now"


def _brief(kit: Toolkit, page: Page, section: str, place: tuple[int, int]) -> tuple[list[HeadWords], ...]:
    """Return the shortest heads: all on one line, or the draft mark on a second one."""
    least = TextStyle(BODY * kit.base, colour="ink_soft")
    which = translate("Page", "%1/%2").replace("%1", str(place[0])).replace("%2", str(place[1]))
    number = translate("Page", "Page %1").replace("%1", str(page.entry.number))
    ends = HeadWords(_joined(number, which), least, at_end=True)
    draft = draft_line(kit, page)
    name = section or page.entry.short_title
    styles = [style._replace(bold=True, colour="clay" if section else "ink") for style in (kit.meta("clay"), least)]
    one_line = [[HeadWords(name, style), ends, HeadWords(draft, least, at_end=True)] for style in styles if draft]
    alone = [HeadWords(name, least._replace(bold=True)), ends._replace(at_end=False), HeadWords(draft, least)]
    return (*one_line, *([HeadWords(name, style), ends, HeadWords(draft, least)] for style in styles), alone)


def _kind(kit: Toolkit, heads: tuple[list[HeadWords], ...], width: float, *, is_brief: bool) -> int:
    # Where none has every text on a line of its own, the last one lets them wrap.
    fitting = [i for i, head in enumerate(heads) if _fits(kit, head, width)] or [len(heads) - 1]
    return min(fitting, key=lambda i: _height(kit, heads[i], width, is_brief=is_brief))


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


def _height(kit: Toolkit, head: list[HeadWords], width: float, *, is_brief: bool) -> float:
    texts = [words for words in head if words.text and not words.at_end]
    full = sum(Words.height_of(kit, words.text, words.style, width) for words in texts)
    share, raised = _SPACING[is_brief]
    return full * share - raised


def _joined(first: str, second: str) -> str:
    return translate("Page", "%1 · %2").replace("%1", first).replace("%2", second) if second else first
