"""The makers' own rating of the pages: whole, with its reasons, and nowhere taken for a rating by a person."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

import pytest

from kiosk.content.checks import pemat
from kiosk.content.loader import load_folder
from kiosk.content.rating import LEAST_SCORE, MOST_SCORE, NOT_RATED, SCORES, WANTED_SCORE
from tests.support.source_tree import ROOT

FOLDER = ROOT / "content" / "back-pain"
FILE = FOLDER / "self-rating.toml"
PAGES = sorted(page.name for page in (FOLDER / "pages").iterdir())
ON_TREATMENT = {"keep-moving", "exercise-and-physio", "medicines", "other-treatments"}


@cache
def rating() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text("utf-8"))


def test_it_says_first_that_no_clinician_has_had_a_part_in_it():
    first = FILE.read_text("utf-8").split("\n\n")[0]
    assert first.startswith("# A SELF-RATING BY THE MAKERS OF THESE PAGES. No clinician")
    assert (rating()["kind"], rating()["rater"]) == ("self-rating", "the makers of the pages")


def test_every_page_has_its_row_and_no_other_has():
    assert sorted(rating()["pages"]) == PAGES


def test_it_asks_what_no_program_can_answer():
    assert tuple(rating()["questions"]) == pemat.FOR_PEOPLE


@pytest.mark.parametrize("page", PAGES)
def test_each_question_is_answered_once_and_whatever_is_not_agreed_with_has_a_reason(page: str):
    row = rating()["pages"][page]
    reasons = row.get("disagree", {}) | row.get("not_applicable", {})
    answered = [*row["agree"], *map(int, row.get("disagree", {})), *map(int, row.get("not_applicable", {}))]
    assert sorted(answered) == rating()["questions"]
    scores = row.get("discern", [])
    low = {str(number) for number, score in enumerate(scores, 1) if score < WANTED_SCORE}
    assert set(row.get("discern_reasons", {})) == low
    assert len(scores) in {0, SCORES}
    assert all(LEAST_SCORE <= score <= MOST_SCORE for score in scores)
    for reason in (reasons | row.get("discern_reasons", {})).values():
        assert reason.endswith(".")
        assert len(reason.split()) >= 5


def test_every_page_on_treatment_is_scored():
    pack, _ = load_folder(FOLDER)
    assert pack is not None
    ways = {page.entry.id for page in pack.pages.values() if page.entry.kind in {"way", "research"}}
    scored = {page for page, row in rating()["pages"].items() if "discern" in row}
    assert scored >= ON_TREATMENT | ways


def test_the_pages_themselves_say_that_nobody_has_rated_them():
    pack, _ = load_folder(FOLDER)
    assert pack is not None
    assert {page.rating for page in pack.pages.values()} == {NOT_RATED}
