"""The lines of a printed sheet: what each says, how large it is, and what the blocks of a page become."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.content import model
from kiosk.takeaway.phrases import filled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.takeaway.phrases import Phrases

Style = Literal["clinic", "title", "draft", "lead", "heading", "body", "alarm-title", "alarm", "foot"]


class Look(NamedTuple):
    """How a style looks on paper.

    Attributes:
        points: the size of its letters, in points of 1/72 inch.
        gap: the space above it, in mm.
        bold: whether its letters are bold.
    """

    points: float
    gap: float
    bold: bool = False


BODY_POINTS = 14.0
"""The least size of what a patient reads on paper, as large print asks for."""

LOOKS: dict[Style, Look] = {
    "clinic": Look(11.0, 0.0, bold=True),
    "title": Look(24.0, 0.5, bold=True),
    "draft": Look(BODY_POINTS, 0.0),
    "lead": Look(16.0, 1.5),
    "heading": Look(BODY_POINTS + 2.0, 3.2, bold=True),
    "body": Look(BODY_POINTS, 1.0),
    "alarm-title": Look(BODY_POINTS + 2.0, 3.2, bold=True),
    "alarm": Look(BODY_POINTS, 0.6),
    "foot": Look(9.0, 0.8),
}
"""Every style once. The foot says who published the sheet and names sources: it is for whoever checks it."""

BULLET = "•"
TICK = "□"
RULE = "_"
"""Marks: of an item, of a question to tick off, and of a line to write on."""


@dataclass(frozen=True, slots=True)
class Line:
    """One stretch of words of a sheet.

    Attributes:
        style: one of `LOOKS`.
        spans: its words; without soft hyphens, which paper does not need.
        mark: what stands before it: a bullet, a number, a box to tick; `RULE` for a line to write on.
        sources: the keys of the sources its words rest on.
        close: whether it stands so close below the line above as paper allows.
    """

    style: Style
    spans: model.Spans
    mark: str = ""
    sources: tuple[str, ...] = ()
    close: bool = False

    @property
    def text(self) -> str:
        """What it says, without its mark."""
        return "".join(span.text for span in self.spans)


def line(style: Style, text: str, mark: str = "") -> Line:
    """Return a line of plain words."""
    return Line(style, (model.Span(_bare(text)),), mark)


def said(paragraph: model.Paragraph, number: str, style: Style = "body", mark: str = "") -> Line:
    """Return a paragraph as a line, with the emergency ``number`` where the page asks for it."""
    spans = (replace(span, text=_bare(span.text.replace("{emergency-number}", number))) for span in paragraph.spans)
    return Line(style, tuple(spans), mark, paragraph.sources)


def block_lines(block: model.Block, phrases: Phrases, number: str) -> tuple[Line, ...]:
    """Return a block of a page as lines of a sheet."""
    return tuple(_lines(block, phrases, number))


def _lines(block: model.Block, phrases: Phrases, number: str) -> Iterator[Line]:  # noqa: C901, PLR0912 - one for each kind of block
    match block:
        case model.Paragraph():
            yield said(block, number)
        case model.Bullets():
            for i, item in enumerate(block.items, 1):
                yield said(item, number, mark=f"{i}." if block.ordered else BULLET)
        case model.Voices():
            yield from _titled(phrases.traditional, block.traditional, number)
            yield from _titled(phrases.studies, block.studies, number)
        case model.Certainty():
            about = block.about[:1].upper() + block.about[1:]
            yield from _titled(filled(phrases.certainty[block.level], about), (block.text,), number)
        case model.Pictogram():
            yield _led(filled(phrases.counted, block.filled, block.total), said(block.caption, number, mark=BULLET))
        case model.Guideline():
            head = filled(phrases.guideline, block.body, block.year)
            yield _led(f"{head}. {phrases.stances[block.stance]}.", said(block.text, number, mark=BULLET))
        case model.Myth():
            claim = f"{filled(phrases.quoted, block.claim)} {phrases.verdicts[block.verdict]}."
            yield from _titled(claim, block.answer, number)
        case model.Term():
            yield _led(filled(phrases.term, block.word), said(block.meaning, number))
        case model.Tell():
            yield from _titled(block.condition, block.answer, number)
        case model.Callout():
            yield Line("body", (model.Span(_bare(block.title), strong=True),))
            for part in block.body:
                yield from _lines(part, phrases, number)
        case _:
            yield _led(block.words, said(block.text, number, mark=BULLET))


def _titled(title: str, paragraphs: Sequence[model.Paragraph], number: str) -> Iterator[Line]:
    """Yield paragraphs, the first one led by its title."""
    for i, paragraph in enumerate(paragraphs):
        words = said(paragraph, number)
        yield words if i else _led(title, words)


def _led(title: str, words: Line) -> Line:
    """Return a line that begins with its title, strong."""
    stop = "" if title.endswith((".", "?", "!", ":", "：", "。", "”", "»")) else ":"
    return replace(words, spans=(model.Span(_bare(title) + stop, strong=True), model.Span(" "), *words.spans))


def _bare(text: str) -> str:
    return text.replace("\u00ad", "")
