"""The hidden gesture with a clock in hand; times and places are those of `kiosk.staff.gesture`."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from kiosk.gui.viewmodels.staff_door import StaffDoor
from kiosk.staff.gesture import HOLD_FOR, KEYPAD_WORD, Gesture
from tests.support.gui import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

LEFT, RIGHT, MIDDLE = (5.0, 5.0), (295.0, 5.0), (150.0, 100.0)


class Watched:
    """A door of a glass 300 mm wide, and what it said."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.door = StaffDoor(Gesture(300.0), clock=self.clock)
        self.said: list[str] = []
        self.door.staff_asked.connect(lambda: self.said.append("staff"))
        self.door.cleaning_asked.connect(lambda: self.said.append("cleaning"))
        (self._timer,) = self.door.findChildren(QTimer)

    def press(self, place: tuple[float, float], finger: int = 0) -> None:
        self.door.contact("press", finger, *place)

    def move(self, place: tuple[float, float], finger: int = 0) -> None:
        self.door.contact("move", finger, *place)

    def lift(self, place: tuple[float, float], finger: int = 0) -> None:
        self.door.contact("release", finger, *place)

    def hold(self, place: tuple[float, float], seconds: float) -> None:
        self.press(place)
        self.clock.step(seconds)
        self.lift(place)

    @property
    def wakes_in(self) -> int | None:
        """Milliseconds its timer was set to, or None while it waits for nothing."""
        return self._timer.interval() if self._timer.isActive() else None


def test_one_hand_holds_the_left_corner_and_taps_the_right_one():
    watched = Watched()
    watched.hold(LEFT, HOLD_FOR + 0.1)
    watched.clock.step(1.0)
    assert watched.said == []
    watched.hold(RIGHT, 0.2)
    assert watched.said == ["staff"]


@pytest.mark.parametrize("seconds", [0.2, 2.9])
def test_a_corner_that_is_not_held_long_enough_opens_nothing(seconds: float):
    watched = Watched()
    watched.hold(LEFT, seconds)
    watched.hold(RIGHT, 0.2)
    assert watched.said == []


def test_a_finger_that_wanders_off_does_not_hold_the_corner():
    watched = Watched()
    watched.press(LEFT)
    watched.move((18.0, 5.0))
    watched.clock.step(HOLD_FOR + 0.1)
    watched.lift((18.0, 5.0))
    watched.hold(RIGHT, 0.2)
    assert watched.said == []


def test_f9_five_times_by_keyboard():
    watched = Watched()
    for _ in range(4):
        watched.door.key("F9")
        watched.clock.step(0.5)
    assert watched.said == []
    watched.door.key("F9")
    assert watched.said == ["staff"]


def test_the_word_of_the_keypad_is_spoilt_by_any_other_key():
    watched = Watched()
    for name in KEYPAD_WORD:
        watched.door.key(name)
    assert watched.said == ["staff"]
    for name in (*KEYPAD_WORD[:-1], "", KEYPAD_WORD[-1]):
        watched.door.key(name)
    assert watched.said == ["staff"]


def test_both_corners_held_ask_for_cleaning_once():
    watched = Watched()
    watched.press(LEFT, 0)
    watched.clock.step(0.5)
    watched.press(RIGHT, 1)
    watched.clock.step(HOLD_FOR)
    watched.door.tick()
    assert watched.said == ["cleaning"]
    watched.clock.step(HOLD_FOR)
    watched.door.tick()
    watched.lift(LEFT, 0)
    watched.lift(RIGHT, 1)
    assert watched.said == ["cleaning"]


def test_it_waits_only_while_both_corners_are_held():
    watched = Watched()
    assert watched.wakes_in is None
    watched.press(LEFT, 0)
    assert watched.wakes_in is None
    watched.clock.step(0.5)
    watched.press(RIGHT, 1)
    assert watched.wakes_in == HOLD_FOR * 1000
    watched.clock.step(1.0)
    watched.move(RIGHT, 1)
    assert watched.wakes_in == (HOLD_FOR - 1.0) * 1000
    watched.lift(LEFT, 0)
    assert watched.wakes_in is None


def test_corners_the_system_takes_away_are_held_no_longer():
    watched = Watched()
    watched.press(LEFT, 0)
    watched.press(RIGHT, 1)
    watched.door.take_away()
    assert watched.wakes_in is None
    watched.clock.step(HOLD_FOR)
    watched.door.tick()
    watched.lift(LEFT, 0)
    watched.hold(RIGHT, 0.2)
    assert watched.said == []


def test_time_alone_asks_for_nothing():
    watched = Watched()
    watched.press(MIDDLE)
    watched.clock.step(100.0)
    watched.door.tick()
    watched.lift(MIDDLE)
    assert watched.said == []
