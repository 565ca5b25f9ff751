from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from kiosk.attract.ghost import GhostReport
from kiosk.backoffice.safe import SafeAttendance, SafeKiosk
from kiosk.errors import ExitCode
from kiosk.gui.widgets.spare_kit import SpareKitMaker
from kiosk.panel.profile import PanelProfile
from kiosk.staff.roles import Role
from kiosk.supervisor.heartbeat import VARIABLE
from tests.support.back_office import Office, enter_pin
from tests.support.gui import RESOURCES, FakeClock
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from kiosk.paths import AppPaths


class Safe:
    """A safe screen, and time that passes when a test says so."""

    def __init__(self, paths: AppPaths) -> None:
        self.clock = FakeClock()
        profile = PanelProfile(1920, 1080, 4.03)
        self.kiosk = SafeKiosk(SpareKitMaker(RESOURCES, profile, clock=self.clock))
        self.attendance = SafeAttendance(self.kiosk, paths)
        self.attendance.start()
        self.ended: list[int] = []
        self.attendance.ended.connect(self.ended.append)

    @property
    def over(self) -> str:
        """The name of what lies over the window."""
        overlay = self.kiosk.window.overlay
        assert overlay is not None, "the glass is empty"
        return overlay.objectName()

    def make_gesture(self) -> None:
        """Hold the left corner, then tap the right one."""
        for x_mm, seconds in ((5.0, 3.2), (1920 / 4.03 - 5.0, 0.1)):
            self.kiosk.window.contact_changed.emit("press", 0, x_mm, 5.0)
            self.clock.step(seconds)
            self.kiosk.window.contact_changed.emit("release", 0, x_mm, 5.0)


@pytest.fixture
def safe(qapp: QApplication, app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch) -> Iterator[Safe]:
    assert qapp
    monkeypatch.delenv(VARIABLE, raising=False)
    made = Safe(app_paths)
    yield made
    entrance = made.attendance.entrance
    for part in (entrance.door, entrance.room, entrance.backstage):
        for timer in part.findChildren(QTimer) if part is not None else ():
            timer.stop()
    made.kiosk.window.close()
    for each in (made.kiosk.window, made.attendance):
        each.deleteLater()


def test_the_gesture_works_and_leads_back_to_the_words(safe: Safe, app_paths: AppPaths):
    Office(app_paths).employ(Role.IT)
    assert safe.over == "safe"
    safe.make_gesture()
    assert safe.over == "staff-pin"
    safe.attendance.entrance.room.close()
    assert safe.over == "safe"


def test_staff_come_in_see_what_is_wrong_and_end_it(safe: Safe, app_paths: AppPaths):
    Office(app_paths).employ(Role.IT)
    safe.make_gesture()
    room = safe.attendance.entrance.room
    enter_pin(room)
    assert safe.over == "staff-sheet-home"
    room.act("health", "")
    assert safe.over == "staff-sheet-health"
    room.back()
    room.act("exit", "")
    room.act("yes", "")
    assert safe.ended == [int(ExitCode.STAFF_EXIT)]
    assert safe.over == "safe"


def test_a_setting_that_broke_the_kiosk_can_be_changed_back(safe: Safe, app_paths: AppPaths):
    office = Office(app_paths).employ(Role.IT)
    office.settings.change({"theme": "dark"})
    safe.make_gesture()
    room = safe.attendance.entrance.room
    enter_pin(room)
    for line in ("settings", "group-1", "theme", "usual"):
        room.act(line, "")
    assert office.settings.load().site == {}


def test_the_glass_can_be_cleaned(safe: Safe):
    safe.attendance.entrance.door.cleaning_asked.emit()
    assert safe.over == "staff-cleaning"
    safe.clock.step(30.5)
    safe.attendance.entrance.backstage.tick()
    assert safe.over == "safe"


def test_a_glass_that_touches_itself_is_told_of(safe: Safe):
    def tap(x_mm: float, pause: float) -> None:
        safe.kiosk.window.contact_changed.emit("press", 1, x_mm, 37.0)
        safe.kiosk.window.contact_changed.emit("move", 1, x_mm, 38.0)
        safe.clock.step(0.1)
        safe.kiosk.window.contact_changed.emit("release", 1, x_mm, 37.0)
        safe.clock.step(pause)

    for number in range(12):
        tap(60.0, 1.0 + number % 5)
    assert safe.kiosk.glass_fault is None, "somebody tries a dead screen again and again"
    for _ in range(12):
        tap(90.0, 2.0)
    assert safe.kiosk.glass_fault == GhostReport("repeating", 90.0, 37.0)
    safe.kiosk.window.contact_changed.emit("press", 2, 124.0, 37.0)
    safe.clock.step(31.0)
    assert safe.kiosk.glass_fault == GhostReport("stuck", 124.0, 37.0)
    lines = safe.attendance._staffing().care.lines()
    assert [line.sentence for line in lines if line.id == "glass"] == [
        "Something rests on the glass, 12 cm from its left edge and 4 cm from its top."
    ]
    safe.kiosk.window.taken_away.emit()
    assert safe.kiosk.glass_fault is None


def test_there_is_no_page_to_show_and_no_visit(safe: Safe):
    safe.kiosk.forget_visit()
    safe.kiosk.show_to_patient("sciatica", "en")
    assert safe.over == "safe"


def test_what_is_known_stands_below_the_words_for_staff(qapp: QApplication):
    assert qapp
    kiosk = SafeKiosk(SpareKitMaker(RESOURCES, PanelProfile(1920, 1080, 4.03)), "For staff: a sample sentence.")
    assert kiosk.window.overlay is not None
    assert kiosk.window.overlay.accessibleName().endswith("For staff: a sample sentence.")
    kiosk.window.deleteLater()


def test_a_supervisor_that_is_gone_ends_it(safe: Safe):
    safe.attendance._pulse.stopped.emit()
    assert safe.ended == [0]


PROBE = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from kiosk.backoffice.safe import SafeAttendance, SafeKiosk
from kiosk.gui.widgets.spare_kit import SpareKitMaker
from kiosk.panel.profile import PanelProfile
from kiosk.paths import AppPaths
paths = AppPaths.find(Path(sys.argv[1]))
kiosk = SafeKiosk(SpareKitMaker(paths.resources, PanelProfile(1920, 1080, 4.03)))
attendance = SafeAttendance(kiosk, paths)
attendance.start()
kiosk.window.grab()
before = sorted(sys.modules)
attendance.entrance.ask()
print(json.dumps([before, sorted(sys.modules)]))
"""
NOT_WANTED = (
    *("kiosk.content", "kiosk.settings", "kiosk.usage", "kiosk.scenes", "kiosk.playback", "sqlite3"),
    *("kiosk.attract.machine", "kiosk.attract.rotation", "kiosk.adapters"),
    *("kiosk.gui.illustrations.pictures", "kiosk.gui.widgets.staff", "kiosk.staff.desks"),
    *("kiosk.gui.widgets.page.screen", "kiosk.gui.widgets.presenter", "tomllib", "kiosk.crash"),
)


ONLY_NAMES = {"kiosk.content", "kiosk.content.index"}
"""What places are called; neither reads anything."""


def test_nothing_that_may_be_broken_is_loaded_before_staff_ask(app_paths: AppPaths):
    environment = {key: value for key, value in os.environ.items() if key != VARIABLE}
    found = subprocess.run(
        [sys.executable, "-c", PROBE, str(app_paths.state)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=True,
        timeout=60,
    )
    before, after = json.loads(found.stdout)
    found_before = [name for name in before if name not in ONLY_NAMES]
    loaded = [name for name in found_before if any(name == no or name.startswith(f"{no}.") for no in NOT_WANTED)]
    drawings = [name for name in before if name.startswith("kiosk.gui.illustrations.pictures")]
    assert (loaded, drawings) == ([], [])
    assert {"kiosk.staff.desks.home", "kiosk.settings.loader", "kiosk.gui.widgets.staff.backstage"} <= set(after)


def test_a_start_that_is_safe_writes_nothing(safe: Safe, app_paths: AppPaths):
    assert safe.over == "safe"
    assert not replace(app_paths).state.exists()
