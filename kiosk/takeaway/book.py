"""The book a clinician reads and signs: every page with all its words, what each rests on, and room for an approval.

Its own words are English, as those of the staff screens are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import Span
from kiosk.takeaway.lines import LOOKS, RULE, TICK, Line, block_lines, line
from kiosk.takeaway.sheet import SIDE, TOP, Placed, mark_room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kiosk.content.index import Held
    from kiosk.content.model import Block, Page, Section
    from kiosk.takeaway.phrases import Phrases
    from kiosk.takeaway.sheet import Measure, Paper

PICTURE_HEIGHT = 84.0
"""How high the picture of a page stands in the book, in mm."""

_SIGNING_HEIGHT = 13.0
_NUMBER = "{emergency number}"
_APPROVAL = (
    line("heading", "Approval of this page"),
    line("body", "Approved as it stands", TICK),
    line("body", "Not approved: what must change is written on the page", TICK),
    *(line("body", words, RULE) for words in ("Name", "Role", "Date", "Signature")),
)


class Chapter(NamedTuple):
    """A page of the kiosk in the book.

    Attributes:
        picture: the id of its picture.
        title: its number, title and state.
        runs: lines that stand on one sheet together, where they fit on one.
    """

    picture: str
    title: tuple[Line, ...]
    runs: tuple[tuple[Line, ...], ...]


def chapter_of(
    page: Page,
    phrases: Phrases,
    *,
    citations: Mapping[str, str],
    held: Iterable[Held] = (),
    drawn: Sequence[str] = (),
) -> Chapter:
    """Return a page as its chapter.

    Args:
        page: the page as the pack has it; words that depend on a setting say so.
        phrases: the fixed words in the language of the page.
        citations: how each of its sources is printed.
        held: what is kept off it until a clinician clears it.
        drawn: what the picture says beside the page: captions, notes, names of parts.
    """
    entry = page.entry
    state = f"{entry.id}, {page.language}, {page.approval}, checked {page.last_checked}, next {page.next_check}"
    title = (line("title", f"{entry.number}  {entry.title}"), line("foot", state))
    about = [line("lead", entry.summary)]
    about += [line("body", f"{name}: {text}") for name, text in _facts(page) if text]
    about += [line("body", f"In the picture: {text}") for text in dict.fromkeys(drawn)]
    runs = [tuple(about)]
    for section in page.sections:
        runs += _section(section, phrases)
    runs += _guide(page, phrases)
    runs.append(_sources(page, citations))
    runs += _held(held)
    runs.append(_APPROVAL)
    return Chapter(entry.picture, title, tuple(run for run in runs if run))


def _facts(page: Page) -> tuple[tuple[str, str], ...]:
    leads = ", ".join(link.label for link in page.related)
    return (
        ("Question on the attract screen", page.entry.question),
        ("Verdict", page.entry.verdict),
        ("The picture in words", page.alt),
        ("Leads to", leads),
    )


def _section(section: Section, phrases: Phrases) -> list[tuple[Line, ...]]:
    """Return the lines of a section, each block by itself; the first stands with the title."""
    blocks: list[tuple[str, Block]] = []
    for number in range(len(section.blocks) + 1):
        for only in section.only:
            if only.before == number:
                blocks += [(f"Only where “{only.switch}” is on: ", part) for part in only.body]
        blocks += [("", block) for block in section.blocks[number : number + 1]]
    runs = [tuple(_noted(each, before) for each in block_lines(block, phrases, _NUMBER)) for before, block in blocks]
    title = line("heading", section.title)
    return [(title, *runs[0]), *runs[1:]] if runs else [(title,)]


def _guide(page: Page, phrases: Phrases) -> list[tuple[Line, ...]]:
    """Return the steps of a page's guide, each with the state of the picture it shows."""
    if page.guide is None:
        return []
    title = (line("heading", page.guide.title), line("foot", "Shown step by step to those who ask for it."))
    runs: list[tuple[Line, ...]] = []
    for number, step in enumerate(page.guide.steps, 1):
        before = f"{number}. Picture “{step.state}”: " if step.state else f"{number}. "
        runs.append(tuple(_noted(each, before) for each in block_lines(step.text, phrases, _NUMBER)))
    return [(*title, *runs[0]), *runs[1:]] if runs else [title]


def _noted(each: Line, before: str) -> Line:
    """Return a line with the condition it stands under before it, and the keys of its sources behind it."""
    keys = "".join(f" [{key}]" for key in each.sources)
    spans = (*([Span(before)] if before else []), *each.spans, *([Span(keys)] if keys else []))
    return replace(each, spans=spans)


def _sources(page: Page, citations: Mapping[str, str]) -> tuple[Line, ...]:
    if not page.sources:
        return (line("heading", "Sources"), line("body", "None: it gives general knowledge of the field."))
    return (line("heading", "Sources"), *(line("foot", f"[{key}] {citations[key]}") for key in page.sources))


def _held(held: Iterable[Held]) -> list[tuple[Line, ...]]:
    """Return what is kept off the page, each with a box to tick by whoever clears it."""
    runs: list[tuple[Line, ...]] = []
    for one in held:
        keys = "".join(f" [{key}]" for key in one.sources)
        runs.append((line("body", f"{one.text}{keys}", TICK), line("foot", f"Kept off the page: {one.why}")))
    if runs:
        runs[0] = (line("heading", "To be cleared before patients see it"), *runs[0])
    return runs


def paged(
    chapter: Chapter, paper: Paper, measure: Measure, has_picture: Callable[[str], bool]
) -> list[tuple[Placed, ...]]:
    """Return the sheets of a chapter; on the first one the picture stands above its words.

    Args:
        chapter: the chapter.
        paper: the paper.
        measure: the height in mm of a line whose words are set in so many mm.
        has_picture: whether there is a picture of this id.
    """
    width, bottom = paper.width - 2 * SIDE, paper.height - TOP
    sheets: list[list[Placed]] = [[]]
    y = TOP
    for each in chapter.title:
        placed = _place(each, y, width, measure)
        sheets[0].append(placed)
        y = placed.y + placed.height
    y += PICTURE_HEIGHT + SIDE / 2 if has_picture(chapter.picture) else 0.0
    for run in chapter.runs:
        whole = _end(run, 0.0, width, measure)
        if y + whole > bottom and whole <= bottom - TOP:
            sheets.append([])
            y = TOP
        for each in run:
            placed = _place(each, y, width, measure)
            if placed.y + placed.height > bottom:
                sheets.append([])
                placed = _place(each, TOP, width, measure)
            sheets[-1].append(placed)
            y = placed.y + placed.height
    return [tuple(sheet) for sheet in sheets]


def _end(run: Sequence[Line], y: float, width: float, measure: Measure) -> float:
    for each in run:
        placed = _place(each, y, width, measure)
        y = placed.y + placed.height
    return y


def _place(each: Line, y: float, width: float, measure: Measure) -> Placed:
    room = mark_room(each.mark)
    height = _SIGNING_HEIGHT if each.mark == RULE else measure(each, width - room)
    return Placed(each, SIDE, SIDE + room, y + LOOKS[each.style].gap, width - room, height)
