from __future__ import annotations

import tomllib

import pytest

from kiosk.content.facts import Facts
from kiosk.content.rating import NOT_RATED, Discern, Pemat, Rating
from kiosk.content.rating_facts import load_rating

GOOD = """
[[rating.pemat]]
rater = "nurse"
day = 2026-06-01
agree = [1, 2]
disagree = [3]
not_applicable = [19]

[[rating.pemat]]
rater = "patient"
day = 2026-06-02
agree = [1]

[[rating.discern]]
rater = "doctor"
day = 2026-06-03
scores = [5, 4]
"""


def read(text: str) -> tuple[Rating, list[tuple[str, object]]]:
    facts = Facts(tomllib.loads(text), "a.md", {"rating": 7})
    rating = load_rating(facts)
    assert {problem.line for problem in facts.problems} <= {7}
    return rating, [(problem.code, problem.details["key"]) for problem in facts.problems]


def test_ratings_are_read_in_the_order_they_stand():
    rating, problems = read(GOOD)
    assert problems == []
    assert rating.pemat == (
        Pemat("nurse", "2026-06-01", (1, 2), (3,), (19,)),
        Pemat("patient", "2026-06-02", (1,)),
    )
    assert rating.discern == (Discern("doctor", "2026-06-03", (5, 4)),)


def test_a_page_without_a_rating_is_not_rated():
    assert read("number = 1") == (NOT_RATED, [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rating = 3", [("value-type", "rating")]),
        ("[rating]\nstars = 5", [("key-unknown", "stars")]),
        ("[rating.pemat]\nrater = 1", [("value-type", "pemat")]),
        (GOOD.replace('rater = "nurse"', 'name = "Ann"'), [("key-unknown", "name"), ("key-missing", "rater")]),
        (GOOD.replace("day = 2026-06-03", 'day = "June"'), [("value-type", "day")]),
        (GOOD.replace("agree = [1, 2]", "agree = [true]", 1), [("value-type", "agree")]),
        (GOOD.replace("scores = [5, 4]", ""), [("key-missing", "scores")]),
        (GOOD.replace("scores = [5, 4]", "score = [5]"), [("key-unknown", "score"), ("key-missing", "scores")]),
    ],
)
def test_each_slip_is_named(text: str, expected: list[tuple[str, object]]):
    assert read(text)[1] == expected
