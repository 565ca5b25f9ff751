from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.attract.machine import Attract, Phase


def visit(now: float = 0.0) -> Attract:
    """A visit that began at ``now``."""
    return Attract().touch(now)


def phases(state: Attract, times: list[float]) -> list[str]:
    return [state.tick(time).phase.value for time in times]


def test_nobody_there_waits_for_ever():
    assert Attract().deadline() is None
    assert Attract().tick(1e9) == Attract()


def test_a_touch_starts_a_visit():
    assert visit(5.0).phase is Phase.ACTIVE


def test_a_visitor_who_goes_away_is_asked_after_120_s_and_forgotten_30_s_later():
    assert phases(visit(), [0, 119.9, 120, 149.9, 150]) == ["active", "active", "warning", "warning", "attract"]


def test_each_step_says_when_the_next_one_is_due():
    state = visit(10.0)
    assert state.deadline() == 130.0
    assert state.tick(130.0).deadline() == 160.0
    assert state.tick(130.0).tick(160.0).deadline() is None


def test_every_touch_starts_the_idle_time_anew():
    assert visit(0.0).touch(100.0).deadline() == 220.0


def test_one_tap_on_the_warning_goes_on_as_often_as_wanted():
    state, now = visit(), 0.0
    for _ in range(50):
        now = state.deadline() or 0.0
        state = state.tick(now)
        assert state.phase is Phase.WARNING
        state = state.touch(now + 29.0)
        assert state.phase is Phase.ACTIVE
    assert now > 7000


def test_the_clinic_s_own_times_are_used():
    state = Attract(idle_after=60.0, warning_for=20.0).touch(0.0)
    assert phases(state, [59, 60, 79, 80]) == ["active", "warning", "warning", "attract"]
    after = state.finish(5.0)
    assert (after.idle_after, after.warning_for) == (60.0, 20.0)


@pytest.mark.parametrize(
    ("words", "seconds"),
    [((), 120), ((100,), 120), ((120,), 120), ((300,), 300), ((200, 100), 300), ((500, 200, 100), 300)],
)
def test_a_long_page_and_the_part_before_it_give_a_slow_reader_time(words: tuple[int, ...], seconds: float):
    state = visit()
    for count in words:
        state = state.show(count)
    assert state.deadline() == seconds


def test_while_speech_plays_nobody_is_taken_for_gone():
    state = visit().start_speech(100.0)
    assert state.deadline() is None
    assert state.tick(10_000.0).phase is Phase.ACTIVE


def test_after_speech_the_time_starts_anew_and_is_twice_as_long():
    state = visit().start_speech(100.0).stop_speech(400.0)
    assert state.deadline() == 640.0


def test_who_uses_keys_gets_twice_the_time_until_the_visit_ends():
    state = visit().press_key(10.0)
    assert state.deadline() == 250.0
    assert state.touch(20.0).deadline() == 260.0
    assert state.finish(30.0).touch(40.0).deadline() == 160.0


def test_a_key_starts_a_visit_and_answers_the_warning():
    assert Attract().press_key(3.0).phase is Phase.ACTIVE
    assert visit().tick(120.0).press_key(121.0).phase is Phase.ACTIVE


def test_speech_that_ends_in_the_warning_does_not_answer_it():
    warned = visit().tick(120.0)
    assert warned.start_speech(125.0).stop_speech(130.0).tick(150.0).phase is Phase.ATTRACT


def test_finished_forgets_the_visit_at_once():
    state = visit().show(900).start_speech(1.0).finish(50.0)
    assert state == Attract(since=50.0)


def test_the_end_of_a_visit_looks_the_same_whether_asked_for_or_not():
    assert visit().show(500).tick(10_000.0) == Attract(since=530.0)


@pytest.mark.parametrize(("now", "left"), [(120.0, 30.0), (130.5, 19.5), (149.0, 1.0), (155.0, 0.0)])
def test_the_warning_counts_down(now: float, left: float):
    assert visit().tick(120.0).remaining(now) == left


def test_before_the_warning_all_of_it_remains():
    assert visit().remaining(119.0) == 30.0


def test_a_timer_that_comes_hours_late_does_not_show_the_last_visitor_s_page():
    assert visit().tick(20_000.0).phase is Phase.ATTRACT


@given(st.lists(st.tuples(st.sampled_from(["touch", "key", "show", "speak", "hush"]), st.floats(0.0, 500.0))))
def test_who_goes_away_is_always_forgotten_at_the_deadline_and_never_before(steps: list[tuple[str, float]]):
    state, now = visit(), 0.0
    for step, wait in steps:
        now += wait
        state = state.tick(now)
        match step:
            case "touch":
                state = state.touch(now)
            case "key":
                state = state.press_key(now)
            case "show":
                state = state.show(int(wait))
            case "speak":
                state = state.start_speech(now)
            case _:
                state = state.stop_speech(now)
    state = state.stop_speech(now)
    for _ in range(2):
        due = state.deadline()
        if due is not None:
            assert state.tick(due - 0.001) == state
            state = state.tick(due)
    assert state.phase is Phase.ATTRACT


def test_finished_covers_at_once_and_forgets_after_5_s():
    state = visit().show(500).cover_finish(50.0)
    assert phases(state, [50.0, 54.9, 55.0]) == ["finished", "finished", "attract"]
    assert state.tick(55.0) == Attract(since=55.0)


def test_going_back_finds_the_visit_as_it_was():
    before = visit().show(500).show(100).press_key(40.0)
    after = before.cover_finish(50.0).go_back(52.0)
    assert after == before.touch(52.0)
    assert after.deadline() == 52.0 + 2 * 600


def test_only_going_back_uncovers_a_finished_visit():
    state = visit().cover_finish(50.0)
    assert state.touch(51.0) == state
    assert state.press_key(51.0).phase is Phase.FINISHED
    assert state.hide(51.0) == state
    assert state.unhide(51.0) == state
    assert state.cover_finish(54.0) == state
    assert state.press_key(51.0).start_speech(53.0).deadline() == 55.0


def test_going_back_too_late_or_from_nowhere_changes_nothing():
    assert Attract().go_back(3.0) == Attract()
    assert visit().go_back(3.0) == visit()


def test_with_nobody_there_nothing_is_hidden_or_finished():
    for state in (Attract().hide(1.0), Attract().unhide(1.0), Attract().cover_finish(1.0)):
        assert state == Attract()


def test_finished_on_the_warning_covers_too_and_going_back_answers_it():
    state = visit().tick(120.0).cover_finish(130.0)
    assert state.phase is Phase.FINISHED
    assert state.go_back(131.0).deadline() == 251.0


def test_finished_silences_speech():
    assert visit().start_speech(10.0).cover_finish(20.0).go_back(21.0).deadline() == 261.0


def test_the_clinic_s_own_time_for_going_back_is_used():
    state = Attract(go_back_for=8.0).touch(0.0).cover_finish(1.0)
    assert state.deadline() == 9.0
    assert state.tick(9.0).go_back_for == 8.0


@pytest.mark.parametrize(("now", "left"), [(50.0, 5.0), (53.5, 1.5), (60.0, 0.0)])
def test_going_back_counts_down(now: float, left: float):
    assert visit().cover_finish(50.0).remaining(now) == left


def test_a_hidden_screen_counts_as_idle_and_its_warning_stands_on_the_cover():
    state = visit().hide(60.0)
    assert phases(state, [60, 179.9, 180, 209.9, 210]) == ["hidden", "hidden", "warning", "warning", "attract"]
    assert state.tick(180.0).is_covered
    assert not state.tick(210.0).is_covered


def test_a_hidden_screen_stays_hidden_whatever_is_touched():
    state = visit().hide(60.0)
    assert state.touch(70.0).phase is Phase.HIDDEN
    assert state.touch(70.0).deadline() == 190.0
    warned = state.tick(180.0)
    assert warned.touch(185.0).phase is Phase.HIDDEN
    assert warned.press_key(185.0).phase is Phase.HIDDEN


def test_a_hidden_screen_keeps_the_place_for_who_asks_for_it():
    before = visit().show(300)
    assert before.hide(10.0).unhide(20.0) == before.touch(20.0)
    assert before.hide(10.0).tick(310.0).unhide(315.0) == before.touch(315.0)


def test_who_listens_with_the_screen_hidden_is_there():
    state = visit().start_speech(5.0).hide(10.0)
    assert state.deadline() is None
    assert state.stop_speech(500.0).deadline() == 740.0


def test_finished_with_the_screen_hidden_goes_back_to_the_cover():
    assert visit().hide(10.0).cover_finish(20.0).go_back(22.0).phase is Phase.HIDDEN


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["touch", "press_key", "start_speech", "stop_speech", "tick", "cover_finish", "go_back"]),
            st.floats(0.0, 200.0),
        )
    )
)
def test_nothing_but_asking_for_it_shows_a_hidden_page(steps: list[tuple[str, float]]):
    state, now = visit().hide(0.0), 0.0
    for step, wait in steps:
        now += wait
        state = state.tick(now)
        if state.phase is Phase.ATTRACT:
            return
        state = getattr(state, step)(now)
        assert state.phase is not Phase.ACTIVE
