"""The imagined computer behaves as a real one would, as far as the supervisor's tests lean on it."""

from __future__ import annotations

import pytest

from kiosk.supervisor.backoff import Do
from kiosk.supervisor.watch import Happening, What
from tests.support.supervising import ImaginedWorld, Life


def test_waiting_moves_the_clock_and_beats_come_in_time() -> None:
    world = ImaginedWorld(Life(ends=5.0, code=3))
    begin = world.now()
    child = world.start(is_safe=False)
    heard = [world.wait(1.0) for _ in range(8)]
    assert [each for each in heard if each] == [
        Happening(What.BEAT, child.run),
        Happening(What.BEAT, child.run),
        Happening(What.ENDED, child.run, 3),
    ]
    assert 5.0 <= world.now() - begin <= 8.0


def test_a_life_without_an_end_is_ended_by_killing() -> None:
    world = ImaginedWorld(Life(beats_from=None, obeys=False))
    child = world.start(is_safe=False)
    child.terminate()
    assert world.wait(1.0) is None
    child.kill()
    assert world.wait(1.0) == Happening(What.ENDED, child.run, -9)


def test_the_last_life_is_lived_again_and_the_safe_screen_has_its_own() -> None:
    world = ImaginedWorld(Life(code=1), Life(code=2), safe=Life(code=3))
    assert [world.start(is_safe=is_safe).life.code for is_safe in (False, True, False, False)] == [1, 3, 2, 2]


def test_nobody_may_sleep_longer_than_a_second() -> None:
    with pytest.raises(AssertionError, match="sleeps too long"):
        ImaginedWorld(Life()).wait(1.5)


def test_a_computer_that_stands_still_wakes_late_and_can_refuse() -> None:
    world = ImaginedWorld(Life())
    world.stands_still = [(world.time + 0.5, 60.0)]
    begin = world.now()
    assert world.wait(1.0) is None
    assert world.now() - begin == 60.5
    world.refuses_to_start = [12]
    with pytest.raises(OSError, match="no"):
        world.start(is_safe=False)
    assert not world.obey(Do.REBOOT)
    assert world.power == [Do.REBOOT]
