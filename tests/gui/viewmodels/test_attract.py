from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from kiosk.attract.machine import Phase
from kiosk.gui.viewmodels.attract import AttractModel
from tests.support.gui import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")


class Watched:
    """A model with a clock in hand, and what it said."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.model = AttractModel(idle_after=120.0, warning_for=30.0, clock=self.clock)
        self.phases: list[str] = []
        self.seconds: list[int] = []
        self.model.phase_changed.connect(self.phases.append)
        self.model.seconds_changed.connect(self.seconds.append)

    @property
    def timer(self) -> QTimer:
        return self.model.findChild(QTimer)

    def wait(self, seconds: float) -> None:
        self.clock.step(seconds)
        self.model.tick()


@pytest.fixture
def watched():
    made = Watched()
    yield made
    made.model.finish()


def test_it_begins_with_nobody_there_and_sleeps(watched: Watched):
    assert watched.model.state.phase is Phase.ATTRACT
    assert not watched.timer.isActive()
    watched.wait(10_000.0)
    assert watched.phases == []


def test_a_visit_ends_by_a_warning_that_is_not_answered(watched: Watched):
    watched.model.touch()
    watched.wait(119.9)
    assert watched.phases == ["active"]
    watched.wait(0.1)
    assert watched.phases == ["active", "warning"]
    watched.wait(30.0)
    assert watched.phases == ["active", "warning", "attract"]
    assert not watched.timer.isActive()


def test_a_touch_answers_the_warning_and_gives_the_whole_time_again(watched: Watched):
    watched.model.touch()
    for _ in range(12):
        watched.wait(120.0)
        assert watched.phases[-1] == "warning"
        watched.model.touch()
        assert watched.phases[-1] == "active"


def test_the_seconds_of_the_warning_are_told_as_they_go_by(watched: Watched):
    watched.model.touch()
    watched.wait(120.0)
    assert watched.model.seconds_left == 30
    for _ in range(29):
        watched.wait(1.0)
    assert watched.seconds == list(range(29, 0, -1))


def test_the_timer_is_set_for_the_next_change_and_no_sooner(watched: Watched):
    watched.model.touch()
    assert watched.timer.isSingleShot()
    assert watched.timer.interval() == 120_000
    watched.wait(120.0)
    assert watched.timer.interval() == 1000
    watched.wait(0.4)
    assert watched.timer.interval() in {600, 601}


def test_a_long_page_gets_its_reading_time(watched: Watched):
    watched.model.touch()
    watched.model.show_words(300)
    assert watched.timer.interval() == pytest.approx(1.5 * 300 / 90 * 60 * 1000, abs=1)


def test_keys_give_more_time_than_fingers(watched: Watched):
    watched.model.press_key()
    assert watched.timer.interval() == 240_000


def test_who_is_finished_is_finished_at_once(watched: Watched):
    watched.model.touch()
    watched.model.finish()
    assert watched.phases == ["active", "attract"]
    assert not watched.timer.isActive()


def test_a_computer_that_slept_wakes_to_the_attract_screen(watched: Watched):
    watched.model.touch()
    watched.wait(36_000.0)
    assert watched.phases == ["active", "attract"]


def test_finished_is_told_with_its_seconds_and_ends_in_attract(watched: Watched):
    watched.model.touch()
    watched.model.cover_finish()
    assert watched.model.seconds_left == 5
    assert watched.timer.interval() == 1000
    for _ in range(5):
        watched.wait(1.0)
    assert watched.phases == ["active", "finished", "attract"]
    assert watched.seconds == [4, 3, 2, 1]


def test_who_goes_back_goes_on(watched: Watched):
    watched.model.touch()
    watched.model.cover_finish()
    watched.wait(2.0)
    watched.model.go_back()
    assert watched.phases == ["active", "finished", "active"]
    assert watched.timer.interval() == 120_000


def test_a_hidden_screen_warns_and_is_cleared_in_its_turn(watched: Watched):
    watched.model.touch()
    watched.model.hide()
    watched.wait(120.0)
    assert watched.model.state.is_covered
    watched.model.touch()
    watched.model.unhide()
    watched.model.hide()
    watched.wait(150.0)
    assert watched.phases == ["active", "hidden", "warning", "hidden", "active", "hidden", "attract"]


def test_while_the_page_is_read_aloud_the_kiosk_does_not_look_at_the_time(watched: Watched):
    watched.model.touch()
    watched.model.start_speech()
    assert not watched.timer.isActive()
    watched.wait(1000.0)
    watched.model.stop_speech()
    assert watched.phases == ["active"]
    assert watched.timer.interval() == 240_000
