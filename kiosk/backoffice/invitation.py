"""What the attract screen shows after its title: questions that pages answer, with the pages' pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.attract.rotation import Card, Rotation
from kiosk.gui.viewmodels.slides import SlideShow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.pack_file import PackFile

MOST_SLIDES = 60
"""More questions than these nobody waits for: with ten seconds each they take ten minutes."""


def invitation(pack: PackFile, change_after: float, clock: Callable[[], float]) -> SlideShow | None:
    """Return the slides of a pack in every language; None if no page of it has a question.

    Args:
        pack: The content.
        change_after: How long a slide stands, seconds.
        clock: Seconds that never go back.
    """
    languages = pack.info.languages
    cards = tuple(
        Card(
            page.id,
            page.picture,
            tuple(pack.entry(page.id, code).question.replace("\u00ad", "") for code in languages),
        )
        for page in pack.asking(pack.info.source_language, MOST_SLIDES)
    )
    return SlideShow(Rotation(cards, languages, change_after=change_after), clock=clock) if cards else None
