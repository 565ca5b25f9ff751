from __future__ import annotations

from datetime import timedelta

from kiosk.release import RELEASED
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
