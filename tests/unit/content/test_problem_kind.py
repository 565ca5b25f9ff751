from __future__ import annotations

from kiosk.content.problem_kind import ProblemKind, error, warning


def test_a_kind_says_whether_it_keeps_content_from_being_published():
    assert error("a", "B.", "C.") == ProblemKind("a", "error", "B.", "C.")
    assert warning("a", "B.", "C.") == ProblemKind("a", "warning", "B.", "C.")
