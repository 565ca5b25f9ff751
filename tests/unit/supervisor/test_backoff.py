"""After every end something sensible follows, and never a kiosk that restarts without a breath."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import ExitCode
from kiosk.supervisor.backoff import Backoff, Do, Limits

BEGIN = 1000.0
START = Backoff().begin(BEGIN)
WAITS = [ExitCode.NO_DISPLAY, ExitCode.MISSING_LIBRARY, ExitCode.ALREADY_RUNNING]
CRASHES = [ExitCode.CRASH, ExitCode.BAD_SETTINGS, -9, -11, 3221225477, 99]


def crash(state: Backoff, times: int, now: float = BEGIN, every: float = 1.0) -> Backoff:
    for number in range(times):
        state = state.exited(ExitCode.CRASH, now + every * (number + 1))
    return state


def test_a_supervisor_begins_with_the_kiosk_at_once():
    assert (START.do, START.pause) == (Do.START, 0.0)


@pytest.mark.parametrize("code", CRASHES)
def test_a_crash_is_followed_by_a_start_at_once(code: int):
    state = START.exited(code, BEGIN + 5)
    assert (state.do, state.pause) == (Do.START, 0.0)


def test_the_sixth_start_within_ten_minutes_is_the_safe_screen():
    state, seen = START, [START.do]
    for number in range(5):
        state = state.exited(ExitCode.CRASH, BEGIN + 100 * (number + 1))
        seen.append(state.do)
    assert seen == [Do.START] * 5 + [Do.START_SAFE]
    assert state.pause == 0.0


def test_crashes_further_apart_never_lead_to_the_safe_screen():
    assert crash(START, 50, every=151.0).do is Do.START


def test_limit_and_window_are_parameters():
    assert crash(Backoff(Limits(crashes=2)).begin(BEGIN), 2).do is Do.START_SAFE
    assert crash(Backoff(Limits(window=3.0)).begin(BEGIN), 9).do is Do.START
    assert crash(Backoff(Limits(crashes=1000)).begin(BEGIN), 900).pause == 0.0


def test_a_hang_or_too_much_memory_counts_like_a_crash():
    state = START
    for number in range(5):
        state = state.killed(BEGIN + number + 1)
    assert state.do is Do.START_SAFE


def test_the_safe_screen_makes_way_after_ten_minutes_and_then_hourly():
    state = crash(START, 5)
    entered = BEGIN + 5
    assert state.deadline() == entered + 600
    assert state.tick(entered + 599) == state
    state = state.tick(entered + 600)
    assert (state.do, state.pause) == (Do.START, 0.0)
    again = state.exited(ExitCode.CRASH, entered + 620)
    assert (again.do, again.pause) == (Do.START_SAFE, 0.0)
    assert again.deadline() == entered + 620 + 3600
    third = again.tick(entered + 620 + 3600).exited(-11, entered + 5000)
    assert third.deadline() == entered + 5000 + 3600


def test_a_kiosk_that_ran_for_a_while_after_the_safe_screen_may_crash_again():
    state = crash(START, 5).tick(BEGIN + 605)
    assert state.exited(ExitCode.CRASH, BEGIN + 605 + 601).do is Do.START


def test_all_is_forgotten_after_an_hour_without_a_crash():
    state = crash(START, 5).tick(BEGIN + 605)
    assert state.deadline() == BEGIN + 605 + 3600
    calm = state.tick(BEGIN + 605 + 3600)
    assert (calm.crashes, calm.rounds, calm.do, calm.deadline()) == ((), 0, Do.START, None)


def test_a_crash_puts_off_forgetting():
    assert START.deadline() is None
    assert crash(START, 2).deadline() == BEGIN + 2 + 3600


def test_the_safe_screens_own_failures_are_followed_by_growing_pauses():
    state, now, pauses = crash(START, 5), BEGIN + 5, []
    for _ in range(9):
        now = state.started + 1
        state = state.exited(-11, now)
        pauses.append(state.pause)
        assert state.do is Do.START_SAFE
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert state.retry_at == BEGIN + 5 + 600


def test_a_safe_screen_that_crashes_when_its_time_is_over_makes_way():
    assert crash(START, 5).exited(-11, BEGIN + 700).do is Do.START


def test_a_safe_screen_that_stood_long_is_started_again_with_the_first_pause():
    safe = crash(START, 5).tick(BEGIN + 605).killed(BEGIN + 606)
    failed = safe.exited(-11, BEGIN + 607).exited(-11, BEGIN + 700)
    assert failed.failures == 2
    assert failed.exited(-11, BEGIN + 2000).failures == 1


@pytest.mark.parametrize("code", WAITS)
def test_what_waits_for_something_outside_is_tried_for_ever_and_is_no_crash(code: ExitCode):
    state, pauses = START, []
    for _ in range(40):
        state = state.exited(code, state.started + 0.5)
        pauses.append(state.pause)
    assert pauses[:7] == [1, 2, 4, 8, 16, 32, 60]
    assert pauses[-1] == 60
    assert (state.do, state.crashes, state.is_safe) == (Do.START, (), False)


@pytest.mark.parametrize("code", [ExitCode.BAD_CONTENT, ExitCode.BAD_INSTALLATION])
def test_what_starting_again_cannot_mend_brings_the_safe_screen_at_once(code: ExitCode):
    state = START.exited(code, BEGIN + 1)
    assert state.do is Do.START_SAFE
    assert state.exited(code, BEGIN + 2).pause == 1.0


@pytest.mark.parametrize(
    ("code", "do", "ends_with"),
    [
        (ExitCode.STAFF_EXIT, Do.STOP, ExitCode.STAFF_EXIT),
        (ExitCode.REBOOT, Do.REBOOT, ExitCode.STAFF_EXIT),
        (ExitCode.SHUT_DOWN, Do.SHUT_DOWN, ExitCode.STAFF_EXIT),
    ],
)
@pytest.mark.parametrize("before", [START, crash(START, 5)])
def test_what_staff_asked_for_is_done(before: Backoff, code: ExitCode, do: Do, ends_with: ExitCode):
    state = before.exited(code, BEGIN + 10)
    assert (state.do, state.code, state.deadline()) == (do, ends_with, None)


def test_arguments_nobody_understands_stop_the_kiosk_but_never_the_safe_screen():
    state = START.exited(ExitCode.BAD_ARGUMENTS, BEGIN + 1)
    assert (state.do, state.code) == (Do.STOP, ExitCode.BAD_ARGUMENTS)
    assert crash(START, 5).exited(ExitCode.BAD_ARGUMENTS, BEGIN + 10).do is Do.START_SAFE


def test_a_restart_by_staff_forgets_the_crashes_and_leaves_the_safe_screen():
    state = crash(START, 5).exited(ExitCode.RESTART, BEGIN + 20)
    assert (state.do, state.crashes, state.rounds) == (Do.START, (), 0)


def test_a_computer_that_does_not_restart_gets_its_kiosk_back():
    state = START.exited(ExitCode.REBOOT, BEGIN + 10).refused(BEGIN + 11)
    assert (state.do, state.pause) == (Do.START, 0.0)


def test_a_kiosk_that_asks_for_restarts_all_the_time_gets_pauses():
    state, now = START, BEGIN
    for _ in range(12):
        now = state.started
        state = state.exited(ExitCode.RESTART, now)
    assert state.pause > 16


def test_a_supervisor_that_remembers_a_crash_loop_begins_with_the_safe_screen():
    assert Backoff(crashes=tuple(BEGIN - n for n in range(5))).begin(BEGIN).do is Do.START_SAFE
    assert Backoff(crashes=tuple(BEGIN - 601 - n for n in range(5))).begin(BEGIN).do is Do.START


def test_a_supervisor_that_remembers_the_safe_screen_goes_on_with_it_for_the_rest_of_its_time():
    state = Backoff(is_safe=True, safe_since=BEGIN - 400, rounds=1).begin(BEGIN)
    assert (state.do, state.deadline()) == (Do.START_SAFE, BEGIN + 200)
    assert Backoff(is_safe=True, safe_since=BEGIN - 600, rounds=1).begin(BEGIN).do is Do.START


ENDS = st.one_of(
    st.sampled_from([None, *ExitCode]),
    st.integers(-64, 300),
)


@given(
    limits=st.builds(Limits, crashes=st.integers(1, 8), window=st.floats(1, 1e4), longest_pause=st.floats(1, 600)),
    lives=st.lists(st.tuples(ENDS, st.floats(0, 2000)), max_size=60),
)
@settings(deadline=None)
def test_whatever_happens_something_follows_and_starts_without_a_pause_are_few(
    limits: Limits, lives: list[tuple[int | None, float]]
):
    state = Backoff(limits).begin(0.0)
    now, at_once = 0.0, []
    for code, lasts in lives:
        if state.do in {Do.START, Do.START_SAFE}:
            assert 0.0 <= state.pause <= limits.longest_pause
            if state.pause == 0.0:
                at_once.append(now)
            now += state.pause
            due = state.deadline()
            assert due is None or due > state.started or state.is_safe
            if due is not None and due <= now + lasts:
                now = max(now, due)
                state = state.tick(now)
                continue
            now += lasts
            state = state.killed(now) if code is None else state.exited(code, now)
        elif state.do is Do.STOP:
            assert state.code in {ExitCode.STAFF_EXIT, ExitCode.BAD_ARGUMENTS}
            return
        else:
            state = state.refused(now)
    for time in at_once:
        within = [other for other in at_once if time <= other < time + limits.window]
        assert len(within) <= limits.crashes + 1
