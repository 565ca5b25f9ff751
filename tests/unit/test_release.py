from __future__ import annotations

from datetime import date, timedelta

from kiosk.release import CLOCK_YEARS, RELEASED, can_be_right
from kiosk.staff.health import examine
from kiosk.staff.health_facts import HealthFacts
from kiosk.usage.week import is_plausible


def clock_level(days: int) -> str:
    """How bad the health screen finds a clock so many days after the release."""
    facts = HealthFacts(today=RELEASED + timedelta(days=days), released=RELEASED)
    return next(line.level for line in examine(facts) if line.id == "clock")


def test_a_clock_before_the_release_is_wrong_and_one_of_that_day_is_not():
    assert clock_level(0) == "green"
    assert clock_level(-1) == "red"
    assert is_plausible(RELEASED, RELEASED)
    assert not is_plausible(RELEASED - timedelta(days=1), RELEASED)
    assert can_be_right(RELEASED, RELEASED)
    assert not can_be_right(RELEASED - timedelta(days=1), RELEASED)


def test_a_clock_is_wrong_when_nobody_uses_this_release_any_more():
    last = date(RELEASED.year + CLOCK_YEARS, 12, 31)
    assert can_be_right(last, RELEASED)
    assert not can_be_right(last + timedelta(days=1), RELEASED)
