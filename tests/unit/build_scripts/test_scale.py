"""The table of what grows with the number of pages."""

from __future__ import annotations

import pytest
import scale


@pytest.mark.parametrize(("big", "verdict"), [([110.0, 90.0, 400.0], "met"), ([111.0], "MISSED")])
def test_the_median_of_many_pages_may_be_a_tenth_more(big: list[float], verdict: str):
    assert scale.Row("start", 1.1, [100.0, 100.0, 20.0], big).verdict() == verdict


def test_the_targets_are_those_asked_for():
    assert {name: row.most for name, row in scale.rows().items()} == {
        "wall": 1.1,
        "cpu": 1.1,
        "rss": 1.1,
        "look": 1.2,
        "open": 1.2,
    }


def test_the_table_says_both_and_what_one_is_of_the_other():
    row = scale.Row("memory at rest, MB", 1.1, [100.0], [120.0])
    assert scale.table([row]).splitlines()[2] == "| memory at rest, MB | 100.0 | 120.0 | 1.20 | ≤ 1.1 | MISSED |"
