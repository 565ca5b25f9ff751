from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.release import CLOCK_YEARS, RELEASED, can_be_right
from kiosk.staff.health import examine
from kiosk.staff.health_facts import HealthFacts


def clock_level(days: int) -> str:
    """How bad the health screen finds a clock so many days after the release."""
    facts = HealthFacts(today=RELEASED + timedelta(days=days), released=RELEASED)
    return next(line.level for line in examine(facts) if line.id == "clock")


def test_a_clock_before_the_release_is_wrong_and_one_of_that_day_is_not():
    assert clock_level(0) == "green"
    assert clock_level(-1) == "red"
    assert can_be_right(RELEASED, RELEASED)
    assert not can_be_right(RELEASED - timedelta(days=1), RELEASED)


def test_a_clock_is_wrong_when_nobody_uses_this_release_any_more():
    last = date(RELEASED.year + CLOCK_YEARS, 12, 31)
    assert can_be_right(last, RELEASED)
    assert not can_be_right(last + timedelta(days=1), RELEASED)


@pytest.mark.parametrize(
    ("today", "is_right"),
    [
        (date(1970, 1, 1), False),
        (date(2026, 11, 21), False),
        (date(2026, 11, 22), True),
        (date(2036, 1, 1), True),
        (date(2099, 1, 1), False),
    ],
)
def test_a_clock_can_be_right_or_not(today: date, is_right: bool):
    assert can_be_right(today, date(2026, 11, 22)) is is_right
