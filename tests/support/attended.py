"""A kiosk on a glass put together as a start does it, with everything that looks after it, and staff who come in."""

from __future__ import annotations

import gc
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk import app, assembly
from kiosk.adapters.sound import NullSound
from kiosk.backoffice import running
from kiosk.backoffice.running import Running
from kiosk.backoffice.safe import SafeAttendance, SafeKiosk
from kiosk.content.pack_file import PackError
from kiosk.gui.widgets.safe_view import TOO_SMALL
from kiosk.gui.widgets.spare_kit import SpareKitMaker
from kiosk.panel.layout_class import is_too_small
from kiosk.panel.profile import PanelProfile
from kiosk.staff.gesture import HOLD_FOR
from tests.support import telling_kiosk
from tests.support.back_office import see_it_checked
from tests.support.faulty import Site
from tests.support.gui import FakeClock, sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.main_window import MainWindow


@pytest.fixture
def site(tmp_path: Path, pack_file: Path) -> Iterator[Site]:
    with ExitStack() as undo:
        yield Site.make(tmp_path / "clinic", pack_file, undo)


class Attended:
    """A kiosk on a glass, and everything that looks after it."""

    def __init__(self, attendance: Running | SafeAttendance, window: MainWindow, pack: PackFile | None) -> None:
        self.attendance = attendance
        self.window = window
        self._pack = pack
        self._clock = FakeClock()
        attendance.entrance.door._clock = self._clock
        attendance.start()

    @property
    def shown(self) -> str:
        return telling_kiosk.look(self.window).shown

    @property
    def words(self) -> str:
        return " ".join(telling_kiosk.look(self.window).words)

    def health(self) -> dict[str, tuple[str, str, str]]:
        """What every check of the health screen says: how bad it is, the sentence, and what to do."""
        lines = self.attendance.entrance._make().care.lines()
        return {line.id: (line.level, line.sentence, line.what_to_do) for line in lines}

    def gesture(self) -> None:
        press, lift, *tap = telling_kiosk.corners(self.window)
        press()
        self._clock.step(HOLD_FOR + 0.1)
        for step in (lift, *tap):
            step()
            self._clock.step(0.1)

    def enter(self, pin: str) -> None:
        """Type a PIN as a keyboard does."""
        for digit in pin:
            self._key(Qt.Key[f"Key_{digit}"], digit)
        self._key(Qt.Key.Key_Return, "")
        assert self.attendance.entrance.room is not None
        see_it_checked(self.attendance.entrance.room)

    def wait(self, seconds: float) -> None:
        """Let the time pass that wrong PINs cost, while somebody is busy with the pad."""
        room = self.attendance.entrance.room
        assert room is not None
        room._clock = lambda: time.monotonic() + seconds
        room.used()
        room.tick()

    def exit(self) -> list[int]:
        """Leave the kiosk as IT does, and return what it ends with."""
        ends: list[int] = []
        self.attendance.ended.connect(ends.append)
        room = self.attendance.entrance.room
        assert room is not None
        room.act("exit", "")
        assert self.shown == "staff-sheet-confirm"
        room.act("yes", "")
        return ends

    def _key(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def leave(self) -> None:
        room = self.attendance.entrance.room
        if room is not None:
            room.close()
        if isinstance(self.attendance, Running):
            self.attendance.stop()
            self.attendance.counting.turn(on=False)
            parts: list[QObject] = [self.attendance._presenter, self.attendance._presenter.attract]
            parts += [self.attendance._presenter.navigator, self.attendance._presenter.phases]
            parts += filter(None, [self.attendance._presenter.phases._slides])
        else:
            parts = [self.attendance._kiosk, self.attendance._kiosk.phases]
        parts += [self.attendance.entrance, self.attendance.entrance.door, self.attendance]
        for part in (*parts, self.window):
            for timer in part.findChildren(QTimer):
                timer.stop()
        if self._pack is not None:
            self._pack.close()
        for part in (self.window, *parts):
            part.deleteLater()
        sweep()
        gc.collect()


@pytest.fixture
def attend(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Site], Attended]]:
    """A way to start a kiosk as `app.run` does, up to its first screen."""
    assert qapp
    monkeypatch.setattr(running, "choose_sound", NullSound)
    made: list[Attended] = []

    def start(site: Site, *, is_safe: bool = False) -> Attended:
        telling_kiosk.bend_clock(site.year, monkeypatch.setattr)
        profile = PanelProfile(*site.glass)
        settings = app._settings(site.paths)
        if is_safe or is_too_small(profile):
            made.append(safely(site, "" if is_safe else TOO_SMALL))
            return made[-1]
        try:
            pack = assembly.open_pack(site.paths, None)
        except PackError:  # the process ends with BAD_CONTENT, see the real ones below
            made.append(safely(site, ""))
            return made[-1]
        presenter = assembly.present(site.paths, profile, pack, settings, "en")
        presenter.show_attract()
        now = vars(running)["datetime"].now  # bent where the site says so
        looking = Running(presenter, site.paths, settings, pack, version="1", now=now)
        made.append(Attended(looking, presenter.window, pack))
        return made[-1]

    def safely(site: Site, note: str) -> Attended:
        kiosk = SafeKiosk(SpareKitMaker(site.paths.resources, PanelProfile(*site.glass)), note)
        return Attended(SafeAttendance(kiosk, site.paths), kiosk.window, None)

    yield start
    for attended in made:
        attended.leave()
