from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from kiosk.content.problems import KINDS, Problem, has_error, in_reading_order

if TYPE_CHECKING:
    from kiosk.content.problem_kind import ProblemKind


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.code)
def test_a_problem_says_what_is_wrong_and_what_to_do_in_whole_sentences(kind: ProblemKind):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.code)
    assert kind.severity in {"error", "warning"}
    assert re.fullmatch(r"[A-Z{“].*[.”]", kind.message)
    assert re.fullmatch(r"[A-Z].*[.…\"}]", kind.fix)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.code)
def test_what_to_do_needs_no_details_the_problem_does_not_bring(kind: ProblemKind):
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    assert names(kind.fix) <= names(kind.message) | {"example", "revision"}


def test_no_two_problems_say_the_same():
    assert len({kind.message for kind in KINDS.values()}) == len(KINDS)


def test_a_problem_fills_its_details_into_the_words():
    problem = Problem("link-dead", "pages/stool/en.md", 10, {"page": "sofa"})
    assert problem.sentence() == "The page sofa does not exist."
    assert problem.fix() == "Check the page's id, or remove the link."
    assert problem.severity == "error"


def test_only_errors_keep_content_from_being_published():
    warning = Problem("percent-sign", "a")
    assert not has_error([])
    assert not has_error([warning])
    assert has_error([warning, Problem("pack-empty")])


def test_problems_are_told_in_the_order_of_files_and_lines():
    last, second, first = Problem("html", "b", 2), Problem("html", "a", 10), Problem("html", "a", 9)
    whole = Problem("pack-empty")
    assert in_reading_order([last, second, whole, first]) == [whole, first, second, last]
