from __future__ import annotations

from kiosk.content.checks import limits


def test_the_limits_are_those_of_the_rules_for_writers():
    assert (limits.MOST_WORDS, limits.MOST_GRADE, limits.MOST_SENTENCES) == (20, 6.0, 3)
    assert limits.LEAST_EASE == 65.0


def test_every_fact_with_a_limit_is_one_a_page_shows():
    assert set(limits.MOST_CHARACTERS) == {"title", "short_title", "summary", "verdict", "question", "alt"}
