"""Which blocks of a page go on its sheet, and in which order they yield where a sheet has not room for all.

A section stands on a sheet whole or not at all: of a comparison, of the voices, or of guidelines for and against, one
half would be worse than nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.model import Callout
from kiosk.takeaway.lines import block_lines, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.index import PageKind
    from kiosk.content.model import Block, Page
    from kiosk.takeaway.alarm import Alarm
    from kiosk.takeaway.lines import Line
    from kiosk.takeaway.phrases import Phrases

ORDER: dict[PageKind, tuple[str, ...]] = {
    "cause": ("helps", "get-help", "course", "what", "feels"),
    "way": ("idea", "studies", "sure", "causes"),
    "research": ("short", "next", "guidelines", "why"),
}
"""The sections of a kind of page, the most essential first; those not named follow as they are read.

Of a cause: what helps, when to get help, what to expect; what it is stands in the summary. Of a way: both voices
before all else.
"""


@dataclass(frozen=True, slots=True)
class Unit:
    """A section as it stands on a sheet.

    Attributes:
        rank: its place among the others when they are taken, the most essential 0.
        lines: its title and its words.
    """

    rank: int
    lines: tuple[Line, ...]


def units(page: Page, alarm: Alarm, phrases: Phrases, number: str) -> tuple[Unit, ...]:
    """Return the sections of ``page`` in reading order, ranked.

    A box that says again what stands on every sheet anyhow is left out; one with other signs of danger comes first.

    Args:
        page: the page.
        alarm: the signs that stand on every sheet.
        phrases: the fixed words.
        number: the emergency number.
    """
    held = [[block for block in section.blocks if not alarm.is_repeated_by(block)] for section in page.sections]
    named = ORDER.get(page.entry.kind, ())
    order = sorted(
        (at for at, blocks in enumerate(held) if blocks),
        key=lambda at: (not _warns(held[at]), _place(page.sections[at].id, named), at),
    )
    return tuple(
        Unit(order.index(at), _lines(page.sections[at].title, blocks, phrases, number))
        for at, blocks in enumerate(held)
        if blocks
    )


def _place(section: str, named: tuple[str, ...]) -> int:
    return named.index(section) if section in named else len(named)


def _warns(blocks: Sequence[Block]) -> bool:
    return any(isinstance(block, Callout) and block.style == "emergency" for block in blocks)


def _lines(title: str, blocks: Sequence[Block], phrases: Phrases, number: str) -> tuple[Line, ...]:
    words = (each for block in blocks for each in block_lines(block, phrases, number))
    return (line("heading", title), *words)
