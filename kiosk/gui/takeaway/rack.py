"""All sheets and codes of a pack for one clinic: what a printer, a phone or a leaflet rack is given."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.gui.takeaway.paper_maker import maker_for
from kiosk.gui.takeaway.phrases import phrases
from kiosk.gui.viewmodels.library import HELP_PAGE
from kiosk.takeaway.alarm import Alarm, alarm_of
from kiosk.takeaway.codes import payload
from kiosk.takeaway.questions import chosen_of
from kiosk.takeaway.sheet import sheet_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.model import Page
    from kiosk.gui.takeaway.paper_maker import Grey, PaperMaker
    from kiosk.gui.viewmodels.library import PackReader
    from kiosk.takeaway.codes import Payload
    from kiosk.takeaway.sheet import Fitted, House

NO_KEYS: frozenset[str] = frozenset()


class Rack:
    """Sheets and codes in one language.

    Args:
        pack: the content as patients of this clinic read it.
        language: the code of the language.
        fonts: the folder of the fonts.
        house: what the clinic decided.
    """

    def __init__(self, pack: PackReader, language: str, fonts: Path, house: House) -> None:
        self._pack = pack
        self._language = language
        self._folder = fonts
        self._house = house

    def fitted(self, page_id: str, keys: frozenset[str] = NO_KEYS) -> Fitted:
        """Return the sheet of a page with the questions of these ``keys``, each line on its place."""
        page = self._page(page_id)
        sources = {key for held in (page, self._help) if held is not None for key in held.sources}
        citations = {key: self._pack.source(key).citation for key in sources}
        chosen = chosen_of(self._questions(), keys) if keys else ()
        sheet = sheet_of(page, self._alarm, phrases(), self._house.clinic, chosen=chosen, citations=citations)
        return self._maker.fit(sheet, self._house.paper)

    def pdf(self, page_id: str, keys: frozenset[str] = NO_KEYS) -> bytes:
        """Return the sheet of a page as a PDF of one page."""
        title = self._page(page_id).entry.title.replace("\u00ad", "")
        return self._maker.pdf(self.fitted(page_id, keys), title)

    def picture(self, page_id: str, keys: frozenset[str] = NO_KEYS) -> Grey:
        """Return the sheet of a page as a picture of greys."""
        return self._maker.picture(self.fitted(page_id, keys))

    def payload(self, page_id: str) -> Payload:
        """Return what the code of a page carries."""
        return payload(self._page(page_id), self._alarm, phrases(), self._house.clinic, self._house.link)

    @cached_property
    def _maker(self) -> PaperMaker:
        return maker_for(self._folder, self._language, self._house.clinic.name)

    @cached_property
    def _help(self) -> Page | None:
        try:
            return self._page(HELP_PAGE)
        except KeyError:
            return None

    @property
    def _alarm(self) -> Alarm:
        return alarm_of(self._help) if self._help is not None else Alarm()

    def _questions(self) -> Iterator[Page]:
        return (self._page(entry.id) for entry in self._pack.entries(self._language) if entry.kind == "questions")

    def _page(self, page_id: str) -> Page:
        return self._pack.page(page_id, self._language)
