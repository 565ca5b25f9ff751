from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.staff.lockout import (
    LONGEST_PAUSE,
    MOST_BYTES,
    NAME,
    PIN_THROTTLE,
    RECOVERY_THROTTLE,
    Lockout,
    Lockouts,
    load,
    save,
)

if TYPE_CHECKING:
    from pathlib import Path

DAY = 86_400.0
NOON = 1_795_348_800.0
"""A day in 2026, seconds since 1970."""

CAREFUL = Lockouts(Lockout(PIN_THROTTLE, 5, 530.0))


def after(failures: int, now: float = 100.0) -> Lockout:
    """So many wrong tries, each as soon as it may come."""
    state = Lockout()
    for _ in range(failures):
        now = max(now, state.until)
        state = state.count_try(now)
    return state


def test_five_tries_then_30_s_doubled_up_to_15_minutes_and_no_further():
    waits = [after(failures).throttle.wait(failures) for failures in range(1, 14)]
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900]
    assert PIN_THROTTLE.wait(10**6) == 900


def test_the_recovery_code_is_throttled_lightly():
    assert [RECOVERY_THROTTLE.wait(failures) for failures in range(1, 9)] == [0, 0, 0, 0, 10, 20, 30, 30]


def test_staff_are_told_how_many_tries_are_left_and_how_long_to_wait():
    assert [after(failures).tries_left for failures in range(7)] == [5, 4, 3, 2, 1, 1, 1]
    locked = after(5)
    assert [locked.seconds_shown(now) for now in (100.0, 129.2, 129.9999, 130.0, 500.0)] == [30, 1, 1, 0, 0]
    assert [locked.is_open(now) for now in (100.0, 129.9, 130.0)] == [False, False, True]


def test_during_a_wait_nothing_is_counted():
    locked = after(5)
    assert locked.count_try(110.0) is locked
    assert locked.count_try(130.0).failures == 6


def test_the_right_pin_clears_it():
    assert after(9).forgive() == Lockout()
    assert Lockout(RECOVERY_THROTTLE, 7, 300.0).forgive() == Lockout(RECOVERY_THROTTLE)


def test_counting_ends_somewhere():
    assert after(200).failures == 99
    assert after(200).remaining(0.0) == 900.0


RESTARTS = {
    "at once": (0.0, 30.0),
    "after 12 s": (12.0, 18.0),
    "after the wait": (30.0, 0.0),
    "the next morning": (DAY, 0.0),
    "after a year in store": (LONGEST_PAUSE, 0.0),
    "clock set back an hour": (-3600.0, 30.0),
    "clock at 1970": (-NOON, 30.0),
    "clock at 2099": (73 * 365 * DAY, 30.0),
}


@pytest.mark.parametrize("restart", RESTARTS)
def test_the_wait_survives_a_restart_and_a_wrong_clock(restart: str, tmp_path: Path):
    passed, remaining = RESTARTS[restart]
    save(tmp_path, Lockouts(after(5)), now=100.0, wall=NOON)
    loaded = load(tmp_path, now=7.0, wall=NOON + passed)
    assert loaded.problem == ""
    assert loaded.lockouts.pin.remaining(7.0) == pytest.approx(remaining)
    assert loaded.lockouts.pin.failures == 5
    assert loaded.lockouts.pin.count_try(1e9).remaining(1e9) == 60.0


def test_a_clock_put_right_after_1970_costs_no_more_than_the_rest_of_the_wait(tmp_path: Path):
    save(tmp_path, Lockouts(after(10)), now=after(10).until - 900.0, wall=120.0)
    assert load(tmp_path, now=0.0, wall=NOON).lockouts.pin.remaining(0.0) == 900.0


def test_a_new_kiosk_has_all_its_tries(tmp_path: Path):
    assert load(tmp_path, 0.0, NOON) == (Lockouts(), "")


def test_both_kinds_are_kept_apart(tmp_path: Path):
    kept = Lockouts(after(6), Lockout(RECOVERY_THROTTLE, 5, 110.0))
    save(tmp_path, kept, now=100.0, wall=NOON)
    lockouts = load(tmp_path, 100.0, NOON).lockouts
    assert lockouts.recovery == kept.recovery
    assert lockouts.pin.failures == 6


def test_a_wait_written_by_hand_is_15_minutes_at_most(tmp_path: Path):
    written = {"failures": 9, "remaining": 1e9, "wall": NOON}
    (tmp_path / NAME).write_text(json.dumps({"pin": written, "recovery": written}))
    lockouts = load(tmp_path, 100.0, NOON).lockouts
    assert [lockouts.pin.is_open(now) for now in (999.0, 1000.0)] == [False, True]
    assert [lockouts.recovery.is_open(now) for now in (129.0, 130.0)] == [False, True]


BROKEN = {
    "empty": b"",
    "binary": bytes(range(256)),
    "another document": b"[]",
    "half of it": b'{"pin": {"failures": 1, "remaining": 0, "wall": 0}}',
    "failures below none": json.dumps({"pin": {"failures": -1, "remaining": 0, "wall": 0}}).encode(),
    "too many failures": json.dumps({"pin": {"failures": 1e9, "remaining": 0, "wall": 0}}).encode(),
    "endless failures": b'{"pin": {"failures": Infinity, "remaining": 0, "wall": 0}}',
    "an endless wait": b'{"pin": {"failures": 1, "remaining": Infinity, "wall": 0}}',
    "a time that is none": b'{"pin": {"failures": 1, "remaining": 0, "wall": NaN}}',
    "words": b'{"pin": {"failures": "many", "remaining": 0, "wall": 0}}',
    "nested without end": b"[" * 4000,
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_damaged_file_is_one_short_wait_and_no_more(broken: str, tmp_path: Path):
    (tmp_path / NAME).write_bytes(BROKEN[broken])
    problem = "The count of wrong PINs was damaged. It starts anew with a short wait."
    assert load(tmp_path, 500.0, NOON) == (CAREFUL, problem)


def test_a_huge_file_is_one_short_wait_too(tmp_path: Path):
    (tmp_path / NAME).write_bytes(b" " * (MOST_BYTES + 1))
    loaded = load(tmp_path, 500.0, NOON)
    assert loaded.lockouts == CAREFUL
    assert loaded.problem == "The count of wrong PINs cannot be read. It starts anew with a short wait."


def test_a_full_disk_is_told(tmp_path: Path):
    (tmp_path / NAME).mkdir()
    with pytest.raises(KnownError, match="cannot be written"):
        save(tmp_path, Lockouts(), 0.0, NOON)


@given(
    remaining=st.floats(0.0, 900.0),
    failures=st.integers(0, 99),
    clocks=st.lists(st.floats(-1e11, 1e11), min_size=1, max_size=6),
)
def test_no_clock_whatsoever_makes_the_wait_longer_or_forgets_a_failure(
    remaining: float, failures: int, clocks: list[float]
):
    state = Lockout(PIN_THROTTLE, failures, remaining)
    for before, wall in zip([NOON, *clocks], clocks, strict=False):
        previous = state.remaining(0.0)
        written: Any = json.loads(json.dumps(state.encode(0.0, before)))
        state = Lockout.decode(written, PIN_THROTTLE, 0.0, wall)
        assert state.failures == failures
        assert 0.0 <= state.remaining(0.0) <= previous + 1e-6
        if wall < before:
            assert state.remaining(0.0) == pytest.approx(previous)


@given(st.lists(st.tuples(st.floats(0.0, 2000.0), st.booleans()), max_size=60))
def test_nobody_ever_waits_longer_than_15_minutes_or_has_more_than_five_tries_at_once(steps: list[tuple[float, bool]]):
    state, now, in_a_row = Lockout(), 0.0, 0
    for pause, is_right in steps:
        now += pause
        assert 0.0 <= state.remaining(now) <= 900.0
        if not state.is_open(now):
            continue
        state = state.count_try(now)
        in_a_row = 0 if is_right else in_a_row + 1
        state = state.forgive() if is_right else state
        assert state.is_open(now) is (in_a_row < 5)
