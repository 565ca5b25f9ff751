from __future__ import annotations

from typing import get_args

import pytest

from kiosk.updates.problems import TEXTS, Code, Problem, UpdateError


def test_every_problem_has_one_sentence_and_a_way_out():
    assert set(TEXTS) == set(get_args(Code))
    for sentence, way_out in TEXTS.values():
        assert sentence.endswith(".")
        assert sentence.count(". ") == 0
        assert way_out.endswith(".")
    assert len({sentence for sentence, _ in TEXTS.values()}) == len(TEXTS)


def test_a_problem_names_what_it_is_about():
    problem = Problem("newer-program", "0.9.0")
    assert problem.sentence == "The update needs a newer program than this kiosk has: version 0.9.0."
    assert problem.way_out == "Ask IT to update the program first."
    with pytest.raises(UpdateError, match=r"version 0\.9\.0\. Ask IT to update the program first\.$") as caught:
        raise UpdateError(*problem)
    assert caught.value.problem == problem
