from __future__ import annotations

from kiosk.content.guide_problems import GUIDE
from kiosk.content.problems import KINDS, Problem


def test_whoever_writes_a_guide_is_told_what_to_do():
    assert all(KINDS[kind.code] is kind for kind in GUIDE)
    problem = Problem("guide-length", "a.md", 1, {"count": 200, "least": 90, "most": 140})
    assert problem.sentence() == "The guide takes 200 seconds to read; 90 to 140 are allowed."
    assert Problem("step-place", "a.md", 1).fix() == "Put it under ## Just show me {#guide}."
