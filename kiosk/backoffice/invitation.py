"""What the attract screen shows after its title: questions that pages answer, with the pages' pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.attract.rotation import Card, Rotation
from kiosk.gui.viewmodels.slides import SlideShow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.pack_file import PackFile


def invitation(pack: PackFile, change_after: float, clock: Callable[[], float]) -> SlideShow | None:
    """Return the slides of a pack in every language; None if no page of it has a question.

    Args:
        pack: The content.
        change_after: How long a slide stands, seconds.
        clock: Seconds that never go back.
    """
    languages = pack.info.languages
    pages = [entry for entry in pack.entries(pack.info.source_language) if entry.question and entry.picture]
    asked = {code: {entry.id: entry.question for entry in pack.entries(code)} for code in languages}
    cards = tuple(
        Card(entry.id, entry.picture, tuple(asked[code].get(entry.id, "").replace("\u00ad", "") for code in languages))
        for entry in pages
    )
    return SlideShow(Rotation(cards, languages, change_after=change_after), clock=clock) if cards else None
