"""The supervisor on an imagined computer: every end, hang and growth, with a clock that costs no time."""

from __future__ import annotations

import errno
import json
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import ExitCode
from kiosk.supervisor.backoff import Do
from kiosk.supervisor.supervisor import Supervisor, Why
from kiosk.supervisor.systemd import Notifier
from kiosk.supervisor.watch import Happening, What
from tests.support.supervising import ImaginedWorld, Life, Sightings

if TYPE_CHECKING:
    from pathlib import Path

STAFF_EXIT = Life(ends=50.0, code=0)


class Told:
    """What systemd heard, and when."""

    def __init__(self, world: ImaginedWorld) -> None:
        self.world = world
        self.heard: list[tuple[float, str]] = []

    def __call__(self, message: str) -> None:
        self.heard.append((self.world.time, message))

    def times(self, message: str) -> list[float]:
        return [time for time, heard in self.heard if heard == message]


class Case(Sightings):
    """One supervisor on one imagined computer."""

    def __init__(self, folder: Path, world: ImaginedWorld) -> None:
        super().__init__()
        self.file = folder / "supervisor.json"
        self.world = world
        self.told = Told(world)

    def run(self) -> ExitCode:
        notifier = Notifier(self.told, every=5.0)
        return Supervisor(self.world, self.file, notifier=notifier, observe=self.seen.append).run()


def case(folder: Path, *lives: Life, safe: Life | None = None) -> Case:
    return Case(folder, ImaginedWorld(*lives, safe=safe))


def test_staff_end_the_kiosk_and_the_supervisor_with_it(tmp_path: Path):
    told = case(tmp_path, STAFF_EXIT)
    assert told.run() == ExitCode.STAFF_EXIT
    assert [seen.what for seen in told.seen] == ["started", "on screen", "ended"]
    assert told.ends == [(Why.EXIT, 0)]


def test_arguments_nobody_understands_end_the_supervisor_too(tmp_path: Path):
    assert case(tmp_path, Life(ends=0.1, code=2)).run() == ExitCode.BAD_ARGUMENTS


def test_after_a_crash_the_kiosk_is_started_at_once(tmp_path: Path):
    told = case(tmp_path, Life(ends=20.0, code=-11), STAFF_EXIT)
    told.run()
    assert told.ends == [(Why.EXIT, -11), (Why.EXIT, 0)]
    assert told.between("ended", "on screen") == [pytest.approx(1.0)]


@pytest.mark.parametrize("stack_ends_it", [True, False])
def test_a_kiosk_that_hangs_is_asked_where_and_killed_within_eleven_seconds(tmp_path: Path, stack_ends_it: bool):
    hanging = Life(beats_until=30.0, stack_ends_it=stack_ends_it)
    told = case(tmp_path, hanging, STAFF_EXIT)
    told.run()
    assert told.ends == [(Why.HANG, -10 if stack_ends_it else -9), (Why.EXIT, 0)]
    assert told.world.children[0].done == (["stack"] if stack_ends_it else ["stack", "kill"])
    last_beat = told.world.children[0].started + 28.0
    ended = next(seen.at for seen in told.seen if seen.what == "ended")
    assert 10.0 <= ended - last_beat < 11.0


def test_a_kiosk_that_never_comes_to_the_screen_is_killed_after_twenty_seconds(tmp_path: Path):
    told = case(tmp_path, Life(beats_from=None), STAFF_EXIT)
    told.run()
    assert told.ends[0] == (Why.HANG, -9)
    assert 20.0 <= told.seen[1].at - told.seen[0].at < 22.0


def test_a_slow_start_within_twenty_seconds_is_no_hang(tmp_path: Path):
    told = case(tmp_path, Life(beats_from=19.0, ends=60.0, code=0))
    told.run()
    assert told.ends == [(Why.EXIT, 0)]


def test_a_kiosk_that_grows_is_ended(tmp_path: Path):
    told = case(tmp_path, Life(memory=1501.0), STAFF_EXIT)
    told.run()
    assert told.ends[0] == (Why.MEMORY, -9)


@pytest.mark.parametrize("memory", [1499.0, None])
def test_a_kiosk_of_usual_or_unknown_size_goes_on(tmp_path: Path, memory: float | None):
    told = case(tmp_path, Life(ends=100.0, code=0, memory=memory))
    told.run()
    assert told.ends == [(Why.EXIT, 0)]


def test_a_computer_that_was_suspended_has_no_hanging_kiosk(tmp_path: Path):
    told = case(tmp_path, Life(ends=4000.0, code=0))
    told.world.stands_still = [(1010.5, 3600.0)]
    told.world.lives[0].beats_from = 1.0
    told.run()
    assert told.ends == [(Why.EXIT, 0)]


def test_the_sixth_start_is_the_safe_screen_and_the_way_back_is_tried(tmp_path: Path):
    told = case(tmp_path, *[Life(ends=3.0)] * 5, Life(ends=5000.0, code=0))
    told.run()
    assert told.starts == [False] * 5 + [True, False]
    assert told.ends == [(Why.EXIT, 1)] * 5 + [(Why.ASKED, -15), (Why.EXIT, 0)]
    safe = told.world.children[5]
    assert told.world.children[6].started - safe.started == pytest.approx(600.0, abs=1.1)
    assert json.loads(told.file.read_text())["crashes"] == []


def test_a_safe_screen_that_crashes_all_the_time_is_started_with_pauses_until_the_kiosk_is_tried(tmp_path: Path):
    told = case(tmp_path, *[Life(ends=3.0)] * 5, STAFF_EXIT, safe=Life(ends=0.2, code=-11))
    told.run()
    safe = [child for child in told.world.children if child.is_safe]
    assert 10 < len(safe) < 30
    gaps = [after.started - before.started for before, after in pairwise(safe)]
    assert gaps[:3] == [pytest.approx(gap, abs=0.3) for gap in (1.2, 2.2, 4.2)]
    assert max(gaps) < 61
    assert not told.world.children[-1].is_safe


def test_the_crashes_are_remembered_for_the_next_supervisor(tmp_path: Path):
    first = case(tmp_path, Life(ends=3.0))
    first.world.stops_at = 1000.0 + 14.0
    first.run()
    assert first.starts == [False] * 5
    second = case(tmp_path, STAFF_EXIT)
    second.world.lives = [Life(ends=3.0), STAFF_EXIT]
    second.run()
    assert second.starts[:2] == [False, True]


def test_asked_to_stop_it_ends_the_kiosk_politely(tmp_path: Path):
    told = case(tmp_path, Life())
    told.world.stops_at = 1030.0
    assert told.run() == ExitCode.STAFF_EXIT
    assert told.world.children[0].done == ["terminate"]
    assert told.told.heard[-1][1] == "STOPPING=1"


def test_a_kiosk_that_does_not_end_politely_is_killed_after_five_seconds(tmp_path: Path):
    told = case(tmp_path, Life(obeys=False))
    told.world.stops_at = 1030.0
    told.run()
    assert told.world.children[0].done == ["terminate", "kill"]
    assert told.seen[-1].at == pytest.approx(1035.0, abs=0.1)


@pytest.mark.logs_warnings
def test_a_process_that_cannot_be_ended_does_not_keep_the_supervisor(tmp_path: Path):
    told = case(tmp_path, Life(obeys=False, can_be_killed=False))
    told.world.stops_at = 1030.0
    assert told.run() == ExitCode.STAFF_EXIT


def test_asked_to_stop_in_a_pause_it_stops_at_once(tmp_path: Path):
    told = case(tmp_path, Life(ends=0.1, code=4))
    told.world.stops_at = 1050.0
    assert told.run() == ExitCode.STAFF_EXIT
    assert told.world.time == pytest.approx(1050.0, abs=0.1)


@pytest.mark.logs_warnings
def test_a_program_that_cannot_be_started_counts_as_crashing(tmp_path: Path):
    told = case(tmp_path, STAFF_EXIT, safe=STAFF_EXIT)
    told.world.refuses_to_start = [errno.ENOMEM] * 5
    told.run()
    assert told.starts == [True]


def test_a_word_of_an_earlier_run_is_not_taken_for_this_ones(tmp_path: Path):
    told = case(tmp_path, STAFF_EXIT)
    told.world.stale = [Happening(What.ENDED, 77, 1)]
    told.run()
    assert told.ends == [(Why.EXIT, 0)]


@pytest.mark.logs_warnings
@pytest.mark.parametrize(("code", "do"), [(11, Do.REBOOT), (12, Do.SHUT_DOWN)])
def test_a_system_that_does_not_allow_it_gets_its_kiosk_back(tmp_path: Path, code: int, do: Do):
    told = case(tmp_path, Life(ends=5.0, code=code), STAFF_EXIT)
    told.run()
    assert told.world.power == [do]
    assert told.starts == [False, False]
    assert told.world.children[1].started - told.world.children[0].started == pytest.approx(5.0, abs=0.1)


def test_a_system_that_allows_it_ends_the_supervisor(tmp_path: Path):
    told = case(tmp_path, Life(ends=5.0, code=11))
    told.world.obeys_power = True
    told.world.stops_at = 1010.0
    assert told.run() == ExitCode.STAFF_EXIT
    assert told.starts == [False]


def test_a_system_that_only_said_it_would_gets_its_kiosk_back_after_a_minute(tmp_path: Path):
    told = case(tmp_path, Life(ends=5.0, code=12), STAFF_EXIT)
    told.world.obeys_power = True
    told.run()
    assert told.world.children[1].started == pytest.approx(1065.0, abs=0.1)


def test_systemd_hears_signs_of_life_while_the_kiosk_lives_and_in_pauses(tmp_path: Path):
    told = case(tmp_path, Life(ends=100.0, code=4), STAFF_EXIT)
    told.run()
    heard = told.told.heard
    assert (heard[0][1], heard[-1][1]) == ("READY=1", "STOPPING=1")
    alive = told.told.times("WATCHDOG=1")
    assert max(after - before for before, after in pairwise(alive)) <= 6.1


@pytest.mark.logs_warnings
def test_systemd_hears_nothing_while_a_hanging_kiosk_cannot_be_killed(tmp_path: Path):
    told = case(tmp_path, Life(beats_until=30.0, can_be_killed=False, obeys=False))
    told.world.stops_at = 1100.0
    told.world.lives[0].ends = 1.0e6
    told.run()
    assert told.told.times("WATCHDOG=1")[-1] < 1042.0
