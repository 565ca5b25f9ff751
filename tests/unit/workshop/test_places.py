from __future__ import annotations

import pytest

from kiosk.content.problems import KINDS, Problem
from kiosk.workshop import places
from kiosk.workshop.places import Place, fix, place_of, sentence, where

FILE = "pages/stool/en.md"
TEXT = '+++\ntitle = "A"\nrelated = [\n {page = "x"},\n]\n+++\n## One {#one}\nText.\n'
TEXTS = {FILE: TEXT}


@pytest.mark.parametrize(
    ("problem", "field", "line"),
    [
        (Problem("html", FILE, 8), "text", 2),
        (Problem("value-empty", FILE, 2, {"key": "title"}), "title", 0),
        (Problem("key-missing", FILE, 1, {"key": "alt"}), "alt", 0),
        (Problem("html", FILE, 2), "title", 0),
        (Problem("link-dead", FILE, 4, {"page": "x"}), "related", 0),
        (Problem("toml", FILE, 1), "", 0),
        (Problem("link-count", FILE, 0, {"quote": "related ="}), "related", 0),
        (Problem("link-dead", FILE, 0, {"quote": "choice x"}), "", 0),
        (Problem("reading-grade", FILE), "", 0),
        (Problem("translation-stale", FILE), "translated_from", 0),
    ],
)
def test_a_problem_of_a_page_leads_to_its_field_or_its_line(problem: Problem, field: str, line: int):
    assert place_of(problem, TEXTS) == Place(FILE, "stool", "en", field, line)


def test_a_problem_of_another_file_leads_to_that_file():
    assert place_of(Problem("group-empty", "pack.toml", 0, {"group": "a"}), {}) == Place("pack.toml")


def test_a_problem_leads_to_its_line_where_the_facts_cannot_be_read():
    assert place_of(Problem("toml", FILE, 3), {FILE: "+++\n"}) == Place(FILE, "stool", "en", "text", 3)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place("pack.toml"), "The list of pages"),
        (Place("held.toml"), "held.toml"),
        (Place(""), "The pack as a whole"),
        (Place(FILE, "stool", "en", "alt"), "The stool (en), Picture in words"),
        (Place(FILE, "stool", "en", "text", 4), "The stool (en), text, line 4"),
        (Place(FILE, "stool", "en"), "The stool (en)"),
        (Place(FILE, "bench", "en"), "bench (en)"),
    ],
)
def test_a_place_is_told_in_words(place: Place, words: str):
    assert where(place, {"stool": "The stool"}) == words


def test_a_sentence_names_the_field_as_the_form_does():
    assert sentence(Problem("key-missing", FILE, 1, {"key": "alt"})) == "“Picture in words” is missing."
    assert sentence(Problem("key-unknown", FILE, 1, {"key": "colour"})) == "colour is not a name the kiosk knows."


def test_what_to_do_is_said_for_the_window_and_else_for_the_file():
    assert fix(Problem("alt-missing", FILE)) == "Write in “Picture in words” what the picture shows."
    assert "“Put after this paragraph”" in fix(Problem("figure-without-source", FILE))
    assert fix(Problem("section-count", FILE)) == "Join sections that belong together, or split the page."
    assert set(places.FIXES) <= set(KINDS)


def test_pages_that_are_not_translated_are_counted():
    assert places.tell_missing("es", 1)[:2] == (
        "Español",
        "1 page is not yet translated. The kiosk shows the first language there.",
    )
    assert places.tell_missing("xx", 12).sentence.startswith("12 pages are")
