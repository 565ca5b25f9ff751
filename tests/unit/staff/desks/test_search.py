from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.search import Found
from kiosk.errors import KnownError
from kiosk.staff.console import Effect, Step
from kiosk.staff.desks.search import SearchDesk
from kiosk.staff.sheet import Do, Enter
from tests.support.desk_samples import ids, texts

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGES = (Found("sciatica", "en", 16, "Sciatica", "Pain runs down one leg"), Found("stool", "es", 4, "Taburete", "Un"))
TONGUES = {"en": "English", "es": "Español"}


def find(words: str) -> Sequence[Found]:
    if words == "broken":
        raise KnownError("The pages cannot be searched.")
    return [page for page in PAGES if words.casefold() in f"{page.title} {page.passage}".casefold()]


def looked(desk: SearchDesk, words: str) -> list[str]:
    """What the sheet says once these words were looked for."""
    slow = desk.act("words", words).slow
    assert slow is not None
    assert slow.then(slow.work()) == Step()
    return texts(desk.sheet())[2:]


def test_at_first_there_is_a_field_and_nothing_was_found():
    sheet = SearchDesk(find, TONGUES).sheet()
    assert ids(sheet) == ["words"]
    field = sheet.line("words")
    assert isinstance(field, Enter)
    assert field.value == ""


def test_what_was_found_stands_with_its_number_passage_and_language_and_is_shown_by_a_touch():
    desk = SearchDesk(find, TONGUES)
    assert "Found on one page." in looked(desk, " leg ")
    row = desk.sheet().line("page sciatica en")
    assert row == Do("page sciatica en", "16. Sciatica", "English: Pain runs down one leg")
    assert desk.act("page sciatica en", "") == Step("close", effects=(Effect("show-page", "sciatica en"),))
    assert "Found on 2 pages, the best first." in looked(desk, "n")


def test_where_there_is_one_language_it_is_not_named():
    desk = SearchDesk(find, {"en": "English"})
    looked(desk, "sciatica")
    row = desk.sheet().line("page sciatica en")
    assert isinstance(row, Do)
    assert row.detail == "Pain runs down one leg"


def test_nothing_found_and_nothing_to_be_found_say_so_and_the_next_words_start_anew():
    desk = SearchDesk(find, TONGUES)
    assert "No page has “zebra”. Try fewer words, or only their beginning." in looked(desk, "zebra")
    assert "The pages cannot be searched." in looked(desk, "broken")
    assert "Found on one page." in looked(desk, "Taburete")
    looked(desk, "")
    assert ids(desk.sheet()) == ["words"]
