from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.attract.ghost import GhostFilter, GhostReport, Touch

if TYPE_CHECKING:
    from collections.abc import Callable


class Glass:
    """A panel, and what the filter said of each of its touches."""

    def __init__(self) -> None:
        self.filter = GhostFilter()
        self.now = 0.0
        self.lives: list[bool] = []
        self.contacts = 0

    def say(self, kind: str, number: int, place: tuple[float, float], *, has_acted: bool = False) -> bool:
        self.filter, is_life = self.filter.sees(Touch(kind, number, *place, self.now, has_acted))
        return is_life

    def tap(self, place: tuple[float, float], *, after: float, has_acted: bool = False) -> bool:
        """Tap somewhere some seconds later, and tell whether the lift counted as life."""
        self.now += after
        self.contacts += 1
        self.lives.append(self.say("pressed", self.contacts, place))
        self.now += 0.1
        return self.say("lifted", self.contacts, place, has_acted=has_acted)


HERE, NEAR, ELSEWHERE = (50.0, 50.0), (53.0, 54.0), (56.0, 50.0)
UNEVEN = (0.4, 1.1, 0.7, 2.3, 0.5, 0.9, 3.1, 0.6, 1.7, 0.8)


def test_a_tap_is_life_when_it_comes_and_when_it_lifts():
    glass = Glass()
    assert glass.tap(HERE, after=1.0)
    assert glass.lives == [True]


def test_a_contact_that_stays_longer_than_30_s_is_no_finger():
    glass = Glass()
    assert glass.say("pressed", 1, HERE)
    glass.now = 30.0
    assert glass.say("moved", 1, HERE)
    assert glass.filter.report(glass.now) is None
    glass.now = 30.1
    assert not glass.say("moved", 1, HERE)
    assert glass.filter.report(glass.now) == GhostReport("stuck", *HERE)
    assert not glass.say("lifted", 1, HERE)
    assert glass.filter.report(glass.now) is None  # a hand that leaned there


def test_a_finger_beside_a_stuck_contact_is_a_finger():
    glass = Glass()
    glass.say("pressed", 1, (5.0, 5.0))
    glass.now, glass.contacts = 1000.0, 1
    assert glass.tap(HERE, after=1.0, has_acted=True)
    assert glass.lives == [True]
    assert glass.filter.report(glass.now) == GhostReport("stuck", 5.0, 5.0)


def test_ten_taps_at_one_spot_that_touch_no_control_are_no_person():
    glass = Glass()
    lifts = [glass.tap(HERE if gap > 1 else NEAR, after=gap) for gap in UNEVEN]
    assert glass.lives == [True] * 9 + [False]
    assert lifts == [True] * 9 + [False]
    assert glass.filter.report(glass.now) == GhostReport("repeating", *NEAR)


@pytest.mark.parametrize("gap", [0.3, 1.0, 5.0, 60.0, 125.0])
def test_ten_taps_at_one_spot_as_regular_as_a_clock_are_no_person_even_on_a_control(gap: float):
    glass = Glass()
    for _ in range(12):
        glass.tap(HERE, after=gap, has_acted=True)
    assert glass.lives == [True] * 9 + [False] * 3


def test_a_person_who_works_one_control_is_a_person():
    glass = Glass()
    for gap in UNEVEN * 3:
        assert glass.tap(HERE, after=gap, has_acted=True)
    assert all(glass.lives)
    assert glass.filter.report(glass.now) is None


def test_a_person_who_answers_the_warning_twenty_times_is_a_person():
    glass = Glass()
    for gap in (121.8, 122.4, 121.6, 123.9) * 5:
        assert glass.tap(HERE, after=gap, has_acted=True)


def test_a_tenth_tap_that_works_a_control_is_life():
    glass = Glass()
    for gap in UNEVEN[:9]:
        glass.tap(HERE, after=gap)
    assert glass.tap(NEAR, after=3.0, has_acted=True)


def test_a_touch_elsewhere_ends_it():
    glass = Glass()
    for _ in range(20):
        glass.tap(HERE, after=1.0)
    assert glass.tap(ELSEWHERE, after=1.0)
    assert glass.filter.report(glass.now) is None
    assert glass.tap(HERE, after=1.0)


def test_a_slide_into_the_spot_acts_for_its_own_place_only():
    glass = Glass()
    glass.say("pressed", 99, ELSEWHERE)
    for _ in range(10):
        glass.tap(HERE, after=1.0)
    glass.say("lifted", 99, HERE, has_acted=True)
    assert not glass.filter.has_acted


def test_a_lift_or_move_nobody_saw_begin_is_nothing():
    glass = Glass()
    assert not glass.say("lifted", 7, HERE)
    assert not glass.say("moved", 7, HERE)
    assert glass.filter == GhostFilter()


def test_contacts_the_system_took_away_are_forgotten():
    glass = Glass()
    glass.say("pressed", 1, HERE)
    glass.filter = glass.filter.cancel(20.0)
    assert glass.filter.report(1000.0) is None


def end_by_lift(glass: Glass) -> None:
    glass.say("lifted", 1, HERE)


def end_by_the_system(glass: Glass) -> None:
    glass.filter = glass.filter.cancel(glass.now)


@pytest.mark.parametrize("end", [end_by_lift, end_by_the_system])
def test_a_contact_no_hand_explains_is_told_for_a_day_after_it_has_ended(end: Callable[[Glass], None]):
    glass = Glass()
    glass.say("pressed", 1, HERE)
    glass.now = 300.1
    end(glass)
    was = GhostReport("stuck", *HERE, is_over=True)
    assert glass.filter.report(glass.now) == was
    assert glass.tap(ELSEWHERE, after=86_000.0)
    assert glass.filter.report(86_700.0) == was
    assert glass.filter.report(86_701.0) is None


@pytest.mark.parametrize(("taps", "is_told"), [(59, False), (60, True)])
def test_taps_no_child_explains_are_told_after_somebody_has_touched_elsewhere(taps: int, is_told: bool):
    glass = Glass()
    for _ in range(taps):
        glass.tap(HERE, after=1.0)
    assert glass.filter.report(glass.now) == GhostReport("repeating", *HERE)
    assert glass.tap(ELSEWHERE, after=1.0)
    told = glass.filter.report(glass.now)
    assert told == (GhostReport("repeating", *HERE, is_over=True) if is_told else None)


def test_lifts_that_are_never_told_do_not_fill_the_memory():
    glass = Glass()
    for number in range(500):
        glass.say("pressed", number, HERE)
    assert len(glass.filter.down) <= 20
    assert len(glass.filter.times) <= 10


@given(st.floats(0.05, 200.0), st.floats(0.0, 3.0), st.integers(0, 50))
def test_no_machine_keeps_a_visit_alive_for_more_than_nine_taps(gap: float, wobble_mm: float, more: int):
    glass = Glass()
    for number in range(10 + more):
        glass.tap((50.0 + wobble_mm * (number % 2), 50.0), after=gap, has_acted=number % 3 == 0)
    assert glass.lives.count(True) == 9
