from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content.checks.on_page import in_source_language, on_page, place_of, start_of
from tests.support.builders import content_pack
from tests.support.content_checks import STOOL

if TYPE_CHECKING:
    from pathlib import Path


def test_a_problem_of_a_page_names_its_file_and_words_to_find_it_by(tmp_path: Path):
    page = content_pack(tmp_path).pages[STOOL]
    problem = on_page(page, "link-dead", "page =", page="sofa")
    assert (problem.file, problem.line, problem.details) == (
        "pages/stool/en.md",
        0,
        {"quote": "page =", "page": "sofa"},
    )
    (section,) = page.sections
    assert place_of(section) == "{#what}"
    assert place_of(replace(section, state="later")) == "{#what state="


def test_a_text_is_found_by_its_first_four_words():
    assert start_of("One  two\nthree four five") == "One two three four"
    assert start_of("") == ""


def test_translations_are_left_out(tmp_path: Path):
    pages = in_source_language(content_pack(tmp_path, translated=True))
    assert [page.entry.id for page in pages] == ["what-is-a-chair", "kinds", "stool", "warm-seat", "get-help-now"]
    assert {page.language for page in pages} == {"en"}
