"""The signs of danger that go on every sheet and into every code: those of the help page, in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import Bullets, Callout, Paragraph
from kiosk.content.walk import paragraphs, plain

if TYPE_CHECKING:
    from kiosk.content.model import Block, Page


class Alarm(NamedTuple):
    """What to do at once, and on which signs; without a title there is no such page.

    Attributes:
        title: the title of the help page.
        lead: what to do, as the page says it.
        signs: the signs, the most urgent first.
    """

    title: str = ""
    lead: tuple[Paragraph, ...] = ()
    signs: tuple[Paragraph, ...] = ()

    def is_repeated_by(self, block: Block) -> bool:
        """Whether a box of another page says nothing but these signs, word for word."""
        if not isinstance(block, Callout) or block.style != "emergency":
            return False
        known = {plain(sign) for sign in self.signs}
        items = [item for part in block.body if isinstance(part, Bullets) for item in paragraphs(part)]
        return bool(items) and all(plain(item) in known for item in items)


def alarm_of(page: Page) -> Alarm:
    """Return what the first box of the help ``page`` for emergencies says."""
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Callout) and block.style == "emergency":
                lead = tuple(part for part in block.body if isinstance(part, Paragraph))
                signs = tuple(sign for part in block.body if isinstance(part, Bullets) for sign in part.items)
                return Alarm(page.entry.title, lead, signs)
    return Alarm(page.entry.title)
