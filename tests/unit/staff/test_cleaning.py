from __future__ import annotations

import pytest

from kiosk.staff.cleaning import CleaningLock


@pytest.mark.parametrize(("wanted", "lasts"), [(1.0, 15), (30.0, 30), (999.0, 120)])
def test_it_lasts_as_long_as_asked_within_its_limits(wanted: float, lasts: int):
    assert CleaningLock().begin(100.0, wanted).seconds_left(100.0) == lasts


def test_it_ends_by_itself_and_not_before():
    lock = CleaningLock().begin(100.0, 30.0)
    assert lock.tick(129.9) is lock
    assert lock.tick(130.0) == CleaningLock()


def test_asking_again_does_not_prolong_it():
    lock = CleaningLock().begin(100.0, 30.0)
    assert lock.begin(120.0, 30.0) is lock
    assert lock.begin(131.0, 30.0).seconds_left(131.0) == 30


def test_without_a_lock_there_is_nothing_to_wait_for():
    assert CleaningLock().tick(5.0) == CleaningLock()
    assert CleaningLock().seconds_left(5.0) == 0
    assert CleaningLock(10.0).seconds_left(11.0) == 0
