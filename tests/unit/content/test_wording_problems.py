from __future__ import annotations

from kiosk.content import wording_problems
from kiosk.content.problems import KINDS


def test_all_of_them_can_be_told_and_only_ratings_and_lix_are_advice():
    kinds = (*wording_problems.READING, *wording_problems.WORDING, *wording_problems.RELEASE)
    assert all(KINDS[kind.code] is kind for kind in kinds)
    advice = {kind.code for kind in kinds if kind.severity == "warning"}
    assert advice == {"reading-lix", "rating-low", "rating-question", "rating-old"}
