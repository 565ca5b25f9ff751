from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback.machine import CHANGE_MS, FRAME_MS, SETTLE, Playback, Stop

STATES = (Stop(0.0), Stop(1.0), Stop(0.35))
STEPS = (Stop(0.0, 2.0), Stop(0.5, 3.0), Stop(1.0, 4.0))


def states(value: float = 1.0, *, is_cut: bool = False) -> Playback:
    return Playback.at(STATES, value, is_cut=is_cut)


def steps(value: float = 0.0, *, is_cut: bool = False) -> Playback:
    return Playback.at(STEPS, value, is_cut=is_cut)


def run(picture: Playback, now: int) -> tuple[Playback, int, list[tuple[int, float]]]:
    """Tick whenever asked to; return what rests in the end, when, and the values shown at their times."""
    seen = [(now, picture.value)]
    while (due := picture.due(now)) is not None:
        now += max(due, 1)
        picture = picture.tick(now)
        seen.append((now, picture.value))
    return picture, now, seen


def test_a_picture_rests_where_it_is_put():
    picture = states()
    assert (picture.place, picture.value, picture.shown) == (1.0, 1.0, 1)
    assert not picture.is_moving
    assert picture.due(5) is None
    assert picture.tick(5) == picture


@pytest.mark.parametrize(
    ("stops", "says"), [((), "needs a stop"), ((Stop(0.0, 5.5), Stop(1.0, 5.0)), "longer than 10 s")]
)
def test_what_cannot_be_worked_is_refused(stops: tuple[Stop, ...], says: str):
    with pytest.raises(ValueError, match=says):
        Playback.at(stops, 0.0)


@pytest.mark.parametrize(
    ("value", "place", "shown"),
    [(0.0, 0.0, 0), (1.0, 1.0, 1), (0.35, 2.0, 2), (0.5, 0.5, None), (0.2, 0.2, None), (1.5, 1.0, 1), (-1.0, 0.0, 0)],
)
def test_a_value_finds_its_place(value: float, place: float, shown: int | None):
    picture = states().show(value)
    assert picture.place == pytest.approx(place)
    assert picture.shown == shown


def test_a_value_on_the_way_back_finds_its_place_too():
    assert Playback.at((Stop(1.0), Stop(0.4)), 0.7).place == pytest.approx(0.5)


def test_a_change_takes_its_time_and_goes_straight_to_its_value():
    picture = states(0.0).choose(2, 1000)
    assert picture.is_moving
    assert picture.shown == 2
    assert picture.due(1000) == FRAME_MS
    rested, end, seen = run(picture, 1000)
    assert (rested.value, rested.place, rested.shown) == (0.35, 2.0, 2)
    assert CHANGE_MS <= end - 1000 <= CHANGE_MS + FRAME_MS
    assert 200 <= CHANGE_MS <= 400
    values = [value for _, value in seen]
    assert values == sorted(values)  # never through the herniated disc
    assert values[len(values) // 2] > 0.35 * 0.6  # most of the way in the first half: it eases out


def test_with_less_motion_a_change_is_a_cut():
    picture = states(0.0, is_cut=True).choose(1, 1000)
    assert (picture.value, picture.mode) == (1.0, "rest")
    assert picture.due(1000) is None


def test_choosing_what_is_shown_moves_nothing():
    assert not states(1.0).choose(1, 0).is_moving


@pytest.mark.parametrize("index", [-1, 3])
def test_a_stop_there_is_not_cannot_be_chosen(index: int):
    with pytest.raises(IndexError, match="no stop"):
        states().choose(index, 0)


def test_a_second_wish_during_a_change_wins():
    picture = states(0.0).choose(1, 0).tick(100)
    between = picture.value
    assert 0.0 < between < 1.0
    picture = picture.choose(0, 100)
    assert picture.tick(100).value == pytest.approx(between)
    assert run(picture, 100)[0].value == 0.0


def test_steps_play_once_in_order_and_then_rest():
    rested, end, seen = run(steps().play(0), 0)
    values = [value for _, value in seen]
    assert values == sorted(values)
    assert (rested.value, rested.mode, rested.shown) == (1.0, "rest", 2)
    assert end <= 9000
    assert rested.due(end) is None
    assert rested.tick(end + 60_000) == rested


def test_a_play_looks_at_nothing_while_a_step_stands_still():
    picture = steps().play(0)
    assert picture.due(0) == 2000
    assert picture.due(1990) == 10
    picture = picture.tick(2000 + 1800)
    assert picture.value == 0.5
    assert picture.shown == 1
    assert picture.due(2000 + 1800) == 1200


def test_the_step_a_play_moves_to_is_the_one_shown():
    picture = steps().play(0)
    assert picture.shown == 0
    assert picture.tick(2500).shown == 1
    assert picture.tick(5500).shown == 2


def test_a_play_nobody_looked_at_in_time_is_looked_at_now():
    picture = steps().play(0)
    assert picture.due(9500) == 0
    assert picture.tick(9500).value == 1.0


def test_with_less_motion_a_play_cuts_from_step_to_step():
    rested, end, seen = run(steps(is_cut=True).play(0), 0)
    assert {value for _, value in seen} == {0.0, 0.5, 1.0}
    assert rested.mode == "rest"
    assert end <= 9000
    assert len(seen) <= 4


def test_a_pause_keeps_the_place_and_play_goes_on_from_it():
    playing = steps().play(0).tick(3000)
    paused = playing.pause()
    assert not paused.is_playing
    assert paused.value == playing.value
    assert paused.due(4000) is None
    going = paused.play(60_000)
    assert going.value == pytest.approx(paused.value)
    assert going.tick(60_200).value > paused.value
    assert run(going, 60_000)[0].value == 1.0


def test_a_pause_during_a_step_goes_on_from_that_step():
    paused = steps().play(0).tick(4500).pause()
    assert paused.shown == 1
    assert paused.play(9000).due(9000) == 1200


def test_play_at_the_end_begins_anew():
    assert steps(1.0).play(0).value == 0.0


def test_again_begins_anew_at_any_time():
    picture = steps().play(0).tick(3000).again(3000)
    assert (picture.value, picture.is_playing) == (0.0, True)


def test_states_have_no_play():
    assert not states().can_play
    assert states().play(0) == states()
    assert states().again(0) == states()
    assert steps().can_play
    assert not Playback.at((Stop(0.0, 3.0),), 0.0).can_play


def test_a_pause_during_a_change_ends_it():
    assert states(0.0).choose(1, 0).tick(50).pause().value == 1.0


def test_a_choice_during_a_play_ends_it():
    picture = steps().play(0).tick(3000).choose(0, 3000)
    assert not picture.is_playing
    assert run(picture, 3000)[0].value == 0.0


def test_a_finger_leads_it_along_its_stops():
    picture = states(0.0)
    assert picture.drag(0.5).value == pytest.approx(0.5)
    assert picture.drag(1.5).value == pytest.approx(0.675)
    assert picture.drag(9.0).value == 0.35
    assert picture.drag(-9.0).value == 0.0
    assert picture.drag(0.5).due(0) is None


def test_while_a_finger_leads_the_stop_it_is_almost_at_is_shown():
    assert states().drag(0.95).shown == 1
    assert states().drag(0.5).shown is None


@pytest.mark.parametrize(("place", "value", "shown"), [(0.5, 0.5, None), (0.95, 1.0, 1), (1.92 + 1e-9, 0.35, 2)])
def test_let_go_it_stays_or_settles(place: float, value: float, shown: int | None):
    rested = run(states().drag(place).drop(0), 0)[0]
    assert rested.value == pytest.approx(value)
    assert rested.shown == shown


def test_letting_go_of_nothing_changes_nothing():
    assert states().drop(0) == states()


def test_a_single_stop_can_be_led_nowhere():
    picture = Playback.at((Stop(0.3),), 0.3).drag(2.0)
    assert picture.value == 0.3
    assert picture.following == 0


def test_the_next_stop_is_the_one_after_the_one_shown_and_then_the_first():
    assert states(0.0).following == 1
    assert states(0.35).following == 0
    assert states(0.5).following == 1
    assert steps().play(0).tick(3000).following == 2


@given(
    st.lists(
        st.tuples(st.sampled_from(["choose", "play", "pause", "again", "drag", "drop", "tick"]), st.integers(0, 4000)),
        max_size=20,
    ),
    st.booleans(),
)
def test_whatever_is_done_it_stays_within_its_stops_and_comes_to_rest(acts: list[tuple[str, int]], is_cut: bool):
    picture, now = steps(0.5, is_cut=is_cut), 0
    for act, number in acts:
        now += number
        match act:
            case "choose":
                picture = picture.choose(number % 3, now)
            case "drag":
                picture = picture.drag(number / 1000 - 1.0)
            case "pause":
                picture = picture.pause()
            case "play" | "again" | "drop" | "tick":
                picture = getattr(picture, act)(now)
        assert 0.0 <= picture.place <= 2.0
        assert 0.0 <= picture.value <= 1.0
        assert picture.shown in {None, 0, 1, 2}
    rested, end, _ = run(picture, now)
    assert end - now <= 10_000
    assert not rested.is_moving


def test_the_reach_of_a_stop_is_small():
    assert SETTLE <= 0.08
