from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk import __version__
from kiosk.backoffice.running import Running
from kiosk.errors import ExitCode
from kiosk.settings.schema import WEEKDAYS, Settings
from kiosk.staff.roles import Role
from kiosk.supervisor.heartbeat import VARIABLE
from kiosk.usage.counting import Counting
from kiosk.usage.store import UsageStore
from tests.support.back_office import Bell, Office, enter_pin
from tests.support.gui import DESK
from tests.support.usage import RELEASED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.paths import AppPaths
    from tests.support.gui import Arrive, Visitor

NOON = datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001 - what a clock on the wall shows has no zone
NEVER = {f"hours_{day}": "" for day in WEEKDAYS}
FROM_TWO = {f"hours_{day}": "14:00-18:00" for day in WEEKDAYS}


class Run(Protocol):
    """Starts looking after a kiosk whose attract screen stands."""

    def __call__(self, **settings: Any) -> tuple[Visitor, Running]:
        """Return the visitor and what looks after the kiosk."""
        ...


@pytest.fixture
def run(arrive: Arrive, app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    monkeypatch.delenv(VARIABLE, raising=False)
    made: list[Running] = []
    shows = [NOON]

    def clock() -> datetime:
        return shows[0]

    def start(**settings: Any) -> tuple[Visitor, Running]:
        visitor = arrive(DESK)
        visitor.attract.finish()
        chosen = replace(Settings(), **settings)
        running = Running(visitor.presenter, app_paths, chosen, visitor._pack, version=__version__, now=clock)
        running._sound = Bell()
        running.shows = shows
        made.append(running)
        running.start()
        return visitor, running

    yield start
    for running in made:
        running.stop()
        for part in (running.entrance.door, running.entrance.room, running.entrance.backstage):
            for timer in part.findChildren(QTimer) if part is not None else ():
                timer.stop()
        running.deleteLater()


def over(visitor: Visitor) -> str:
    return visitor.window.overlay.objectName() if visitor.window.overlay else ""


def test_the_printer_of_the_settings_prints_and_what_is_taken_home_is_counted(run: Run):
    for printer, offered in (("", False), ("Desk", True)):
        visitor, running = run(printer=printer, counting=True)
        visitor.attract.touch()
        visitor.go("sciatica")
        visitor.presenter.show_panel("take-home")
        assert any(target.objectName() == "choice-print" for target in visitor.targets()) is offered
        visitor.attract.finish()
        counted = running.counting.totals().cells
        assert sum(n for (table, _, key), n in counted.items() if (table, key) == ("counters", ("code",))) == 1


def test_a_kiosk_that_is_always_open_is_never_dark_and_waits_for_no_hour(run: Run):
    visitor, running = run()
    assert over(visitor) == "attract"
    assert not running._hours.isActive()


@pytest.mark.parametrize("when_closed", ["dim", "blank"])
def test_outside_the_hours_the_glass_is_dark_and_a_touch_wakes_it_for_one_visit(run: Run, when_closed: str):
    visitor, _ = run(when_closed=when_closed, **NEVER)
    assert over(visitor) == "night"
    visitor.tap(visitor.window.rect().center())
    assert (over(visitor), visitor.at()) == ("", "home")
    visitor.finish()
    assert over(visitor) == "night"


def test_the_next_opening_is_waited_for(run: Run):
    visitor, running = run(**FROM_TWO)
    assert over(visitor) == "night"
    assert running._hours.interval() == 2 * 3_600_000
    running.shows[0] = NOON.replace(hour=14)
    running._hours.timeout.emit()
    assert over(visitor) == "attract"
    assert running._hours.interval() == 4 * 3_600_000


def test_a_visit_that_began_before_closing_goes_on_to_its_end(run: Run):
    visitor, running = run(**FROM_TWO)
    running.shows[0] = NOON.replace(hour=17)
    running._hours.timeout.emit()
    visitor.attract.touch()
    visitor.go("sciatica")
    running.shows[0] = NOON.replace(hour=18)
    running._hours.timeout.emit()
    assert (over(visitor), visitor.at()) == ("", "sciatica")
    visitor.finish()
    assert over(visitor) == "night"


def test_a_clinic_that_never_opens_looks_again_some_time(run: Run):
    _, running = run(**NEVER)
    assert running._hours.interval() == 6 * 3_600_000


def test_the_warning_rings_as_loud_as_staff_set_it(run: Run):
    visitor, running = run(tone_level=70)
    visitor.attract.touch()
    visitor.wait(visitor.attract.state.idle_limit + 0.1)
    assert over(visitor) == "still-there"
    assert running._sound.rung == [70]


def test_what_was_counted_is_saved_when_the_program_ends(run: Run, app_paths: AppPaths):
    visitor, running = run(counting=True)
    visitor.attract.touch()
    visitor.go("sciatica")
    running.stop()
    later = Counting(UsageStore(app_paths.state / "usage.db"), is_on=True, released=RELEASED)
    pages = {key[1] for table, _, key in later.totals().cells if table == "page_views"}
    assert pages == {"sciatica"}
    assert running._sound.rung == [-1]


def test_new_pages_are_shown_by_a_new_start_as_soon_as_nobody_uses_the_kiosk(run: Run, app_paths: AppPaths):
    visitor, running = run()
    ended: list[int] = []
    running.ended.connect(ended.append)
    Office(app_paths).employ(Role.IT)
    running.entrance.ask()
    enter_pin(running.entrance.room)
    running.entrance.room.wished.emit("restart-at-rest", "")
    running.entrance.room.wished.emit("show-page", "sciatica")
    QCoreApplication.processEvents()
    assert (ended, visitor.at()) == ([], "sciatica")
    visitor.finish()
    QCoreApplication.processEvents()
    assert ended == [int(ExitCode.RESTART)]


def test_staff_come_in_and_end_the_program(run: Run, app_paths: AppPaths):
    visitor, running = run()
    ended: list[int] = []
    running.ended.connect(ended.append)
    Office(app_paths).employ(Role.IT)
    running.entrance.ask()
    assert over(visitor) == "staff-pin"
    enter_pin(running.entrance.room)
    running.entrance.room.act("exit", "")
    running.entrance.room.act("yes", "")
    assert ended == [int(ExitCode.STAFF_EXIT)]


def test_an_approved_page_loses_its_draft_mark_when_staff_leave(run: Run, app_paths: AppPaths):
    visitor, running = run()
    visitor.attract.touch()
    visitor.go("sciatica")
    assert "Draft: not checked by a clinician" in visitor.words()
    Office(app_paths).employ(Role.CLINICIAN)
    running.entrance.ask()
    room = running.entrance.room
    enter_pin(room)
    for line in ("approval", "page-sciatica", "give-clinical"):
        room.act(line, "")
    room.close()
    assert over(visitor) == "attract"
    visitor.tap(visitor.window.rect().center())
    visitor.go("sciatica")
    assert "Draft: not checked by a clinician" not in visitor.words()
    visitor.go("herniated-disc")
    assert "Draft: not checked by a clinician" in visitor.words()


def test_counting_switched_from_the_desk_counts_at_once(run: Run):
    _, running = run()
    assert not running.counting.is_on
    running.entrance.counting_turned.emit(True)
    assert running.counting.is_on


def test_the_attract_screen_shows_staff_that_something_wants_looking_at(run: Run):
    visitor, running = run()
    visitor.glass_image()
    running._looks.timeout.emit()
    assert visitor.presenter.phases._has_mark
    assert running._looks.isActive()


def test_a_touch_is_remembered_by_its_day_alone(run: Run):
    visitor, running = run()
    assert running._last_touch is None
    visitor.tap(visitor.window.rect().center())
    assert running._last_touch == NOON.date()


def test_a_supervisor_that_is_gone_ends_the_kiosk(run: Run):
    _, running = run()
    ended: list[int] = []
    running.ended.connect(ended.append)
    running._pulse.stopped.emit()
    assert ended == [0]


def test_nothing_waits_any_more_when_it_is_stopped(run: Run):
    _, running = run(**NEVER)
    running.stop()
    timers = [
        *running.findChildren(QTimer),
        *running.counter.findChildren(QTimer),
        *running._pulse.findChildren(QTimer),
    ]
    assert [timer for timer in timers if timer.isActive()] == []
