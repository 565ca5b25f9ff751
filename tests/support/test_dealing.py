"""What is asked about one glass is asked in one process."""

from __future__ import annotations

import pytest

from tests.support.dealing import subject_of

AT = "tests/end_to_end/test_"


@pytest.mark.parametrize(
    ("nodeid", "subject"),
    [
        (f"{AT}every_screen.py::test_a[tablet-1.25]", "survey of tablet at 1.25"),
        (f"{AT}signs_of_danger.py::test_b[tablet-1.25]", "survey of tablet at 1.25"),
        (f"{AT}finding_the_way.py::test_c[desk]", "survey of desk at 1.0"),
        (f"{AT}finding_the_way.py::test_d", f"{AT}finding_the_way.py"),
        (f"{AT}breakout.py::test_e[desk]", f"{AT}breakout.py"),
    ],
)
def test_a_test_is_dealt_by(nodeid: str, subject: str) -> None:
    assert subject_of(nodeid) == subject
