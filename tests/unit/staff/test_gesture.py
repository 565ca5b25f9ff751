from __future__ import annotations

import random

import pytest

from kiosk.staff.gesture import KEYPAD_WORD, Gesture

WIDTH, HEIGHT = 218.0, 136.0
LEFT, RIGHT, MIDDLE = (5.0, 5.0), (213.0, 5.0), (100.0, 70.0)


def glass() -> Gesture:
    return Gesture(WIDTH)


def held(seconds: float = 3.0, state: Gesture | None = None) -> Gesture:
    """The upper left corner held from 0 s on, and let go."""
    return (state or glass()).press(1, *LEFT, 0.0).lift(1, seconds)


def tapped(state: Gesture, at: float, seconds: float = 0.2, where: tuple[float, float] = RIGHT) -> str:
    return state.press(2, *where, at).lift(2, at + seconds).asked


def test_hold_one_corner_then_tap_the_other():
    assert tapped(held(), 4.0) == "staff"
    assert tapped(held(), 7.8) == "staff"
    assert tapped(held(7.0), 7.5) == "staff"


def test_it_is_asked_once():
    state = held().press(2, *RIGHT, 4.0).lift(2, 4.2)
    assert state.asked == "staff"
    assert state.press(3, *MIDDLE, 5.0).asked == ""
    assert tapped(state, 5.0) == ""
    assert state.tick(9.0).asked == ""


@pytest.mark.parametrize("where", [(0.0, 0.0), (20.0, 20.0), (0.0, 20.0), (20.0, 0.0)])
def test_the_corner_is_20_mm_large(where: tuple[float, float]):
    begun = glass().press(1, *where, 0.0).lift(1, 3.0)
    assert tapped(begun, 4.0) == "staff"
    assert tapped(held(), 4.0, where=(WIDTH - where[0], where[1])) == "staff"


NOT_ASKED = {
    "not held long enough": lambda: tapped(held(2.9), 3.5),
    "held so long that 8 s are over": lambda: tapped(held(8.0), 8.1),
    "the tap came late": lambda: tapped(held(), 7.9),
    "the tap was a rest": lambda: tapped(held(), 4.0, seconds=2.1),
    "the tap beside the corner": lambda: tapped(held(), 4.0, where=(197.9, 5.0)),
    "the tap below the corner": lambda: tapped(held(), 4.0, where=(213.0, 20.1)),
    "beside the first corner": lambda: tapped(glass().press(1, 20.1, 5.0, 0.0).lift(1, 3.0), 4.0),
    "off the glass": lambda: tapped(glass().press(1, -0.1, 5.0, 0.0).lift(1, 3.0), 4.0),
    "something else in between": lambda: tapped(held().press(5, *MIDDLE, 3.5).lift(5, 3.6), 4.0),
    "the first corner again in between": lambda: tapped(held().press(5, *LEFT, 3.5).lift(5, 3.6), 4.0),
    "the tap alone": lambda: tapped(glass(), 4.0),
    "the finger wandered while it held": lambda: tapped(
        glass().press(1, *LEFT, 0.0).move(1, 5.0, 15.1).lift(1, 3.0), 4.0
    ),
    "the system took the contacts": lambda: tapped(held().cancel(), 4.0),
    "the other way round": lambda: glass().press(1, *RIGHT, 0.0).lift(1, 3.0).press(2, *LEFT, 4.0).lift(2, 4.2).asked,
}


@pytest.mark.parametrize("case", NOT_ASKED)
def test_anything_else_asks_nobody(case: str):
    assert NOT_ASKED[case]() == ""


def test_a_finger_may_drift_10_mm_while_it_holds():
    state = glass().press(1, *LEFT, 0.0).move(1, 5.0, 15.0).move(9, *MIDDLE).lift(1, 3.0)
    assert tapped(state, 4.0) == "staff"


def test_a_palm_that_lies_there_all_the_time_is_no_hindrance():
    assert tapped(held(state=glass().press(8, *MIDDLE, -60.0)), 4.0) == "staff"


def test_a_contact_that_was_never_lifted_and_comes_again_starts_anew():
    state = glass().press(1, *LEFT, 0.0).press(1, *LEFT, 5.0).lift(1, 6.0)
    assert tapped(state, 6.5) == ""


def test_on_a_wall_the_corners_are_those_of_the_band_in_reach():
    wall = Gesture(708.0, top_mm=158.0)
    begun = wall.press(1, 5.0, 160.0, 0.0).lift(1, 3.0)
    assert begun.press(2, 700.0, 178.0, 5.0).lift(2, 5.2).asked == "staff"
    assert tapped(wall.press(1, 5.0, 5.0, 0.0).lift(1, 3.0), 4.0, where=(700.0, 160.0)) == ""


def both(first: float = 0.0, second: float = 0.5) -> Gesture:
    return glass().press(1, *LEFT, first).press(2, *RIGHT, second)


def test_both_corners_held_for_3_s_lock_the_glass_for_cleaning():
    state = both()
    assert state.deadline() == 3.5
    assert [state.tick(now).asked for now in (3.4, 3.5)] == ["", "cleaning"]
    done = state.tick(3.5)
    assert done.tick(20.0).asked == ""
    assert done.deadline() is None
    assert done.lift(1, 4.0).press(3, *RIGHT, 4.5).lift(3, 4.6).asked == ""


@pytest.mark.parametrize(
    "state",
    [
        glass(),
        glass().press(1, *LEFT, 0.0),
        glass().press(1, *LEFT, 0.0).press(2, *LEFT, 0.0),
        both().lift(1, 3.4),
        both().move(2, 190.0, 30.0),
        both().cancel(),
        glass().press(1, 5.0, 130.0, 0.0).press(2, 213.0, 130.0, 0.0),
    ],
    ids=["nobody", "one", "the same twice", "let go", "wandered", "taken", "thumbs on the lower corners"],
)
def test_anything_less_does_not(state: Gesture):
    assert state.deadline() is None
    assert state.tick(60.0).asked == ""


def pressed(keys: list[tuple[str, float]]) -> list[str]:
    state, asked = glass(), []
    for name, now in keys:
        state = state.key(name, now)
        asked.append(state.asked)
    return asked


def test_a_keyboard_gets_in_with_one_finger():
    assert pressed([("F9", now) for now in (0.0, 1.0, 2.0, 3.0, 5.0)]) == ["", "", "", "", "staff"]
    assert pressed([("F9", now) for now in (0.0, 1.0, 2.0, 3.0, 5.1)])[-1] == ""
    assert pressed([("F9", now) for now in range(6)])[-1] == ""
    assert pressed([("F9", 0), ("F9", 1), ("F8", 2), ("F9", 3), ("F9", 4), ("F9", 5)])[-1] == ""


def test_a_keypad_gets_in_with_one_hand():
    assert pressed([(name, number * 1.5) for number, name in enumerate(KEYPAD_WORD)])[-1] == "staff"
    assert pressed([(name, number * 2.0) for number, name in enumerate(KEYPAD_WORD)])[-1] == ""
    assert "staff" not in pressed([(name, number * 0.5) for number, name in enumerate(KEYPAD_WORD[1:])])


@pytest.mark.parametrize("name", [*(f"F{number}" for number in range(13, 25)), "Up", "Down", "Select", "Back", "Home"])
def test_no_key_of_a_keypad_alone_ever_gets_in(name: str):
    assert "staff" not in pressed([(name, number * 0.1) for number in range(100)])


def test_patients_never_get_in():
    """Ten thousand visits' worth of taps, slow ones and palms among them, all over the glass; keypads too."""
    draw = random.Random(20)  # noqa: S311 - a test that can be repeated
    state, now = glass(), 0.0
    for contact in range(60_000):
        now += draw.uniform(0.05, 6.0)
        x, y = draw.uniform(0.0, WIDTH), draw.uniform(0.0, HEIGHT)
        state = state.press(contact, x, y, now).move(contact, x + draw.gauss(0, 2), y + draw.gauss(0, 2))
        now += draw.choice((0.1, 0.3, 0.8, 2.5))
        state = state.tick(now).lift(contact, now)
        assert state.asked == ""
        state = state.key(draw.choice(("Up", "Down", "Select", "Back", "Home")), now)
        assert state.asked == ""


def test_the_random_run_would_notice():
    """The same taps with every first one held for 3 s do get in now and then."""
    draw = random.Random(20)  # noqa: S311 - a test that can be repeated
    corners = [LEFT, RIGHT, MIDDLE]
    state, asked = glass(), 0
    for contact in range(600):
        now = contact * 3.5
        state = state.press(contact, *draw.choice(corners), now).lift(contact, now + draw.choice((0.2, 3.1)))
        asked += state.asked == "staff"
    assert asked > 5
