"""The boxes a page may hold, once: how the first line is written, what stands inside, which block it becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast, get_args

from kiosk.content.facts import IDENTIFIER
from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    CalloutStyle,
    Certainty,
    Choice,
    Guideline,
    Myth,
    MythVerdict,
    Paragraph,
    Pictogram,
    Stance,
    Switch,
    Tell,
    Term,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FENCE = ":::"
VOICES = ("traditional", "studies")
"""The two boxes that make one block, `Voices`."""
ONLY = "only"
"""The box whose words depend on a setting of the clinic, `Only`."""
ONLY_EXAMPLE = f"{FENCE} {ONLY} {' or '.join(get_args(Switch))}"

STEP = "step"
"""The box that is one step of a page's guide, `Step`; a state of the page's picture may follow."""
STEP_EXAMPLE = f"{FENCE} {STEP} healthy"
STEP_WARNS = "| emergency"
"""What stands last on the first line of a step that tells signs of danger."""
STEP_WARNING_EXAMPLE = f"{STEP_EXAMPLE} {STEP_WARNS}"

ONE_PARAGRAPH = "one paragraph"
PARAGRAPHS = "paragraphs, and no list"
PARAGRAPHS_AND_LISTS = "paragraphs or lists"

MOST_PEOPLE = 100
"""The largest crowd a pictogram can draw."""

Content = tuple[Paragraph | Bullets, ...]


@dataclass(frozen=True, slots=True)
class Directive:
    """One kind of box.

    Attributes:
        arguments: what follows the name on the first line.
        example: a first line as it should be.
        holds: what may stand inside, in words.
        build: makes the block; None when the arguments contradict each other.
    """

    arguments: re.Pattern[str]
    example: str
    holds: str
    build: Callable[[re.Match[str], Content], Block | None]

    def fits(self, content: list[Paragraph | Bullets]) -> bool:
        """Whether the box may hold this content."""
        if self.holds == ONE_PARAGRAPH:
            return len(content) == 1 and isinstance(content[0], Paragraph)
        if self.holds == PARAGRAPHS:
            return bool(content) and all(isinstance(block, Paragraph) for block in content)
        return bool(content)


def _first(content: Content) -> Paragraph:
    return cast("Paragraph", content[0])


def _paragraphs(content: Content) -> tuple[Paragraph, ...]:
    return cast("tuple[Paragraph, ...]", content)


def _certainty(arguments: re.Match[str], content: Content) -> Block:
    return Certainty(int(arguments[1]), arguments[2], _first(content))


def _pictogram(arguments: re.Match[str], content: Content) -> Block | None:
    filled, total = int(arguments[1]), int(arguments[2])
    return Pictogram(filled, total, _first(content)) if 0 < total <= MOST_PEOPLE and filled <= total else None


def _guideline(arguments: re.Match[str], content: Content) -> Block:
    return Guideline(arguments[2], arguments[3], cast("Stance", arguments[1]), _first(content))


def _myth(arguments: re.Match[str], content: Content) -> Block:
    return Myth(arguments[2], cast("MythVerdict", arguments[1]), _paragraphs(content))


def _term(arguments: re.Match[str], content: Content) -> Block:
    word, *forms = (words.strip(" ") for words in arguments[0].split("|"))
    return Term(word, _first(content), tuple(forms))


def _tell(arguments: re.Match[str], content: Content) -> Block:
    return Tell(arguments[1], _paragraphs(content))


def _choice(arguments: re.Match[str], content: Content) -> Block:
    return Choice(arguments[1], arguments[2], _first(content))


def _callout(style: CalloutStyle) -> Directive:
    return Directive(
        re.compile(r"(.+)"),
        f"::: {style} Title",
        PARAGRAPHS_AND_LISTS,
        lambda arguments, content: Callout(style, arguments[1], content),
    )


DIRECTIVES: dict[str, Directive] = {
    "certainty": Directive(re.compile(r"([0-3]) (.+)"), "::: certainty 1 leg pain", ONE_PARAGRAPH, _certainty),
    "pictogram": Directive(re.compile(r"(\d{1,4}) of (\d{1,4})"), "::: pictogram 48 of 100", ONE_PARAGRAPH, _pictogram),
    "guideline": Directive(
        re.compile(r"(for|against|limited|payment) ?\| ?([^|]*[^| ]) ?\| ?([^|]*[^| ])"),
        "::: guideline against | NICE NG59, England | 2016, updated 2020",
        ONE_PARAGRAPH,
        _guideline,
    ),
    "myth": Directive(
        re.compile(r"(true|not-true|partly) ?\| ?(.+)"),
        "::: myth not-true | A slipped disc stays out for ever.",
        PARAGRAPHS,
        _myth,
    ),
    "term": Directive(re.compile(r"[^| ][^|]*(?:\|[^|]*[^| ][^|]*)*"), "::: term Disc | discs", ONE_PARAGRAPH, _term),
    "tell": Directive(re.compile(r"(.+)"), "::: tell You take blood thinners", PARAGRAPHS, _tell),
    "choice": Directive(
        re.compile(rf"({IDENTIFIER.pattern}) ?\| ?(.+)"), "::: choice sciatica | Only one leg", ONE_PARAGRAPH, _choice
    ),
    "emergency": _callout("emergency"),
    "urgent": _callout("urgent"),
    "routine": _callout("routine"),
    "good-news": _callout("good-news"),
    "note": _callout("note"),
}
"""Every box that is a block of its own, by the name on its first line."""
