from __future__ import annotations

from kiosk.content.problems import Problem
from kiosk.workshop.outline import UNLISTED, Chapter, outline, rows
from tests.support.builders import PACK

CHAIRS = PACK.format(languages='"en", "es"')
FILES = ("pages/stool/en.md", "pages/stool/es.md", "pages/stool/fr.md", "pages/forgotten/en.md")


def test_pages_come_in_reading_order_and_forgotten_ones_last():
    listed = outline(CHAIRS, FILES)
    assert (listed.title, listed.publisher, listed.languages) == ("Know your chair", "The chair library", ("en", "es"))
    assert listed.chapters[1] == Chapter("kinds", ("kinds", "stool", "warm-seat"))
    assert listed.chapters[-1] == Chapter(UNLISTED, ("forgotten",))


def test_a_list_that_cannot_be_read_still_shows_the_pages():
    for text in ("[[[", "group = 1", '[[group]]\npages = "x"'):
        assert outline(text, FILES).chapters[-1].pages == ("stool", "forgotten")
    assert outline("", ()) == ("", "", (), ("en",), frozenset())


def test_each_page_has_a_row_for_each_language_with_what_is_wrong():
    texts = dict.fromkeys(FILES, '+++\ntitle = "Sto\u00adol"\napproval = "approved"\n+++\n')
    texts["pages/forgotten/en.md"] = "nothing"
    problems = [Problem("html", FILES[0], 1), Problem("file-not-used", FILES[0]), Problem("html", FILES[1], 2)]
    found = rows(outline(CHAIRS, FILES), FILES, texts.__getitem__, [FILES[1]], problems)
    stool = [row for row in found if row.page == "stool"]
    assert [(row.language, row.errors, row.warnings, row.is_changed) for row in stool] == [
        ("en", 1, 1, False),
        ("es", 1, 0, True),
        ("fr", 0, 0, False),
    ]
    assert (stool[0].title, stool[0].is_draft) == ("Stool", False)
    assert found[-1].title == "forgotten"
    missing = next(row for row in found if row.page == "kinds")
    assert (missing.title, missing.is_draft) == ("kinds", True)
