from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.approval import content_hash
from kiosk.content.codec import decode_page, encode_page
from kiosk.content.rating import (
    ACTING,
    NOT_RATED,
    UNDERSTANDING,
    WORDS,
    Discern,
    Pemat,
    Rating,
    decode_rating,
    encode_rating,
)
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path

ALL = tuple(sorted(UNDERSTANDING | ACTING))
NURSE = Pemat("nurse", "2026-06-01", ALL)
DOCTOR = Discern("doctor", "2026-06-02", (5,) * 15 + (4,))


def test_a_page_nobody_rated_says_so():
    assert NOT_RATED.state == "not-rated"
    assert WORDS[NOT_RATED.state] == "Not yet rated by a person"


@pytest.mark.parametrize(("raters", "state"), [(1, "rated-once"), (2, "rated"), (3, "rated")])
def test_two_people_rate_a_page(raters: int, state: str):
    assert Rating((NURSE,) * raters).state == state


def test_a_rating_of_advice_on_treatment_alone_does_not_make_a_page_rated():
    assert Rating(discern=(DOCTOR,)).state == "not-rated"


def test_a_share_is_what_is_agreed_with_of_what_applies():
    rating = Pemat("nurse", "2026-06-01", (1, 2, 3, 20), (4, 21, 22), (5, 23))
    assert (rating.understanding, rating.acting) == (75.0, pytest.approx(100 / 3))
    assert Pemat("nurse", "2026-06-01", (1,)).acting is None
    assert (NURSE.understanding, NURSE.acting) == (100.0, 100.0)


def test_what_is_asked_of_a_page_that_is_read_aloud_counts_as_understanding():
    assert Pemat("nurse", "2026-06-01", (1, 13), (14, 2)).understanding == 50.0


def test_the_last_score_is_the_overall_one():
    assert DOCTOR.overall == 4
    assert Discern("doctor", "2026-06-02", ()).overall == 0


def test_print_asks_17_questions_on_understanding_and_7_on_acting():
    assert (len(UNDERSTANDING), len(ACTING)) == (17, 7)


@pytest.mark.parametrize("rating", [NOT_RATED, Rating((NURSE, NURSE._replace(disagree=(1,))), (DOCTOR,))])
def test_a_rating_is_the_same_after_it_was_written_and_read(rating: Rating):
    assert decode_rating(json.loads(json.dumps(encode_rating(rating)))) == rating


def test_an_approval_does_not_end_when_people_rate_the_page_and_a_compiled_page_keeps_its_rating(tmp_path: Path):
    page = content_pack(tmp_path).pages["stool", "en"]
    rated = replace(page, rating=Rating((Pemat("nurse", "2026-06-01", (1, 2), (3,)),)))
    assert content_hash(rated) == content_hash(page)
    assert decode_page(json.loads(json.dumps(encode_page(rated))), rated.entry, "en") == rated
