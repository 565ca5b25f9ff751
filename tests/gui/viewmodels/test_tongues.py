from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.index import PageEntry
from kiosk.content.model import Callout, Explained, Page, Paragraph, Section, Span
from kiosk.gui.viewmodels.tongues import SAFETY_PAGES, in_tongue
from kiosk.gui.viewmodels.twice import Twice
from kiosk.paths import AppPaths

if TYPE_CHECKING:
    from kiosk.content.model import Approval, Block

pytestmark = pytest.mark.usefixtures("qapp")


def page(
    language: str, words: str, *, page_id: str = "is-it-safe", approval: Approval = "draft", first: Block | None = None
) -> Page:
    kind = "help-now" if page_id == "get-help-now" else "topic"
    entry = PageEntry(page_id, 1, kind, "more", "A title?", "A title", "A summary.", "picture")
    text = Paragraph((Span(words, word=0),))
    blocks = (first, text) if first else (text,)
    explained = (Explained(words, text, f"words-explained#{language}"),)
    return Page(entry, language, "A picture.", (Section("now", words, blocks),), approval=approval, explained=explained)


ENGLISH = page("en", "Harm is rare.")


def words_of(made: Page) -> list[str]:
    found = []
    for block in made.sections[0].blocks:
        found += [block.title] if isinstance(block, Callout) else [s.text for s in block.spans]
    return found


def test_what_nobody_approved_about_harm_says_to_tell_the_desk_and_comes_twice():
    made = in_tongue(page("es", "El daño es raro."), "es", lambda: ENGLISH)
    assert words_of(made) == [
        "Tell the person at the desk now", "El daño es raro.", "The same in English", "Harm is rare.",
    ]  # fmt: skip
    assert made.sections[0].title == "El daño es raro."
    assert made.language == "es"
    assert isinstance(made.sections[0], Twice)
    assert (made.sections[0].below, made.sections[0].written_in) == (1, "en")
    original = made.sections[0].blocks[-1]
    assert isinstance(original, Paragraph)
    assert made.explained[original.spans[0].word].place == "words-explained#en"


def test_help_now_says_it_in_its_own_words():
    told = Callout("emergency", "Avise ahora", ())
    own = page("es", "Señales", page_id="get-help-now", first=told)
    assert words_of(in_tongue(own, "es", lambda: ENGLISH))[0] == "Avise ahora"
    bare = page("es", "Señales", page_id="get-help-now")
    assert words_of(in_tongue(bare, "es", lambda: ENGLISH))[0] == "Tell the person at the desk now"


def test_what_was_approved_and_what_speaks_of_no_harm_comes_once():
    approved = page("es", "El daño es raro.", approval="approved")
    harmless = page("es", "Una silla.", page_id="chairs")
    for each in (approved, harmless):
        assert in_tongue(each, "es", lambda: ENGLISH) is each


def test_a_section_the_original_lacks_comes_once():
    other = page("en", "Other.")
    other = Page(other.entry, "en", "", (Section("other", "Other", ()),))
    assert "Other." not in words_of(in_tongue(page("es", "Raro."), "es", lambda: other))


def test_a_page_that_is_not_translated_comes_as_it_was_written():
    assert in_tongue(ENGLISH, "es", lambda: ENGLISH) is ENGLISH
    assert in_tongue(ENGLISH, "en-XA", lambda: ENGLISH) is ENGLISH
    assert in_tongue(ENGLISH, "ar-XB", lambda: ENGLISH) is ENGLISH
    assert in_tongue(ENGLISH, "tlh", lambda: ENGLISH) is ENGLISH


def test_in_arabic_english_keeps_its_full_stops_where_they_belong():
    alone = in_tongue(ENGLISH, "ar", lambda: ENGLISH)
    assert words_of(alone) == ["\u2066Harm is rare.\u2069"]
    twice = in_tongue(page("ar", "الضرر نادر."), "ar", lambda: ENGLISH)
    assert words_of(twice)[-1] == "\u2066Harm is rare.\u2069"
    assert words_of(twice)[1] == "الضرر نادر."


def test_what_was_not_written_in_english_names_its_language():
    german = page("de", "Schaden ist selten.")
    assert "The same in Deutsch" in words_of(in_tongue(page("es", "Raro."), "es", lambda: german))
    klingon = page("tlh", "nuQmoH.")
    assert "The same in tlh" in words_of(in_tongue(page("es", "Raro."), "es", lambda: klingon))


def test_the_pages_about_harm_are_pages_of_ours():
    pages = AppPaths.find().content / "back-pain" / "pages"
    assert all((pages / page_id / "en.md").exists() for page_id in SAFETY_PAGES)
