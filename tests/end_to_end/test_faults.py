"""Whatever is broken, the kiosk starts, says what is wrong and lets staff in.

Each row of the table of faults is put into a kiosk on the disk. The kiosk is then put together from there, as a start
does, and the staff's gesture is made on its glass.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
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
from kiosk.errors import ExitCode, KnownError
from kiosk.gui.widgets.safe_view import SENTENCES, TOO_SMALL, URGENT, SafeView
from kiosk.gui.widgets.spare_kit import SpareKitMaker
from kiosk.panel.layout_class import is_too_small
from kiosk.panel.profile import PanelProfile
from kiosk.staff.gesture import HOLD_FOR
from tests.support import gui, telling_kiosk
from tests.support.back_office import see_it_checked
from tests.support.faulty import ATTRACT, FAULTS, HOME, PAD, SAFE, TINY, Fault, Site, may_mount
from tests.support.guest import Guest
from tests.support.gui import DESK, FakeClock, sweep
from tests.support.sample_staff import PIN
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.content.pack_file import PackFile
    from kiosk.gui.widgets.main_window import MainWindow

pack_file = gui.pack_file
card_cache = gui.card_cache
LONGEST = 60.0
MOUNTS = may_mount()
BY_NAME = {fault.name: fault for fault in FAULTS}
STARTING = [fault for fault in FAULTS if fault.ends is None]
CONTENT = [fault for fault in FAULTS if fault.ends is ExitCode.BAD_CONTENT]
PAINTED = "picture colours missing"
"""Only a picture that is painted misses them, and its error ends a process; `build_scripts/faults.py` tries that."""
BROKEN = [fault for fault in FAULTS if fault.ends is ExitCode.BAD_INSTALLATION and fault.name != PAINTED]


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
        now = running.datetime.now  # bent where the site says so
        looking = Running(presenter, site.paths, settings, pack, version="1", now=now)
        made.append(Attended(looking, presenter.window, pack))
        return made[-1]

    def safely(site: Site, note: str) -> Attended:
        kiosk = SafeKiosk(SpareKitMaker(site.paths.resources, PanelProfile(*site.glass)), note)
        return Attended(SafeAttendance(kiosk, site.paths), kiosk.window, None)

    yield start
    for attended in made:
        attended.leave()


def put(fault: Fault, site: Site) -> None:
    """Put a fault into a kiosk, where this machine lets us."""
    if fault.needs_mount and not MOUNTS:
        pytest.skip("only an account that may mount a disk can fill one")
    fault.breaks(site)


@pytest.mark.logs_warnings
@pytest.mark.skipif(sys.platform == "win32", reason="breaks files as Linux lets us")
@pytest.mark.parametrize("fault", [*STARTING, *CONTENT], ids=lambda fault: fault.name)
def test_with_any_fault_something_stands_on_the_glass_health_says_it_and_staff_get_in(
    site: Site, attend: Callable[[Site], Attended], fault: Fault
):
    put(fault, site)
    attended = attend(site)
    assert attended.shown == fault.shows
    health = attended.health()
    for check, level, part in fault.health:
        found_level, sentence, what_to_do = health[check]
        assert (found_level, part in sentence) == (level, True), sentence
        assert bool(what_to_do) == (level != "green"), check
    attended.gesture()
    assert attended.shown == fault.way
    if fault.way == PAD:
        if fault.waits:
            attended.enter(PIN)
            assert attended.shown == PAD
            attended.wait(fault.waits)
        attended.enter(PIN)
        assert attended.shown == HOME
        assert attended.exit() == [ExitCode.STAFF_EXIT]


def test_what_no_fault_touches_is_green(site: Site, attend: Callable[[Site], Attended]):
    """A check that is always red or amber would prove nothing above."""
    with (site.paths.state / "site.toml").open("a", encoding="utf-8") as settings:
        settings.write(f"px_per_mm = {site.glass[2]}\n")
    health = attend(site).health()
    tested = {check for fault in FAULTS for check, level, _ in fault.health if level != "green"}
    assert "installation" not in health  # the line is there when something is missing, and no other time
    always = {"approvals", "sound", "installation"}  # a new kiosk has drafts, and the one of the tests no sound
    assert {check: health[check][0] for check in tested - always} == dict.fromkeys(tested - always, "green")


@pytest.mark.parametrize("fault", BROKEN, ids=lambda fault: fault.name)
@pytest.mark.skipif(sys.platform == "win32", reason="links files as Linux lets us")
def test_whatever_of_the_installation_is_lost_staff_read_of_it_get_in_and_end_the_kiosk(
    site: Site, attend: Callable[..., Attended], fault: Fault
):
    put(fault, site)
    with pytest.raises(KnownError) as error:
        attend(site)
    assert error.value.exit_code == fault.ends
    assert "\n" not in str(error.value)
    attended = attend(site, is_safe=True)
    assert attended.shown == SAFE
    assert SENTENCES[0] in attended.words
    for check, level, part in fault.health:
        assert part in attended.words
        assert attended.health()[check][0] == level
        assert part in attended.health()[check][1]
    attended.gesture()
    assert attended.shown == PAD
    attended.enter(PIN)
    assert attended.shown == HOME
    assert attended.exit() == [ExitCode.STAFF_EXIT]


@pytest.mark.skipif(sys.platform == "win32", reason="links files as Linux lets us")
def test_the_safe_screen_tells_staff_of_colours_that_only_pictures_miss(site: Site, attend: Callable[..., Attended]):
    put(BY_NAME[PAINTED], site)
    assert "anatomy.toml is missing" in attend(site, is_safe=True).health()["installation"][1]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("name", ["nothing is broken", "content missing", "people destroyed", "screen too small"])
def test_without_a_touch_staff_get_in_by_a_keyboard(site: Site, attend: Callable[[Site], Attended], name: str):
    fault = BY_NAME[name]
    put(fault, site)
    attended = attend(site)
    telling_kiosk.keys(attended.window)
    assert attended.shown == fault.way


def test_a_screen_that_is_too_small_says_so_in_words_that_fit_it(site: Site, attend: Callable[[Site], Attended]):
    site.glass = TINY
    attended = attend(site)
    assert attended.shown == SAFE
    for sentence in (*SENTENCES, *URGENT, TOO_SMALL):
        assert sentence in attended.words
    view = attended.window.overlay
    assert isinstance(view, SafeView)
    assert view._high <= view.height()
    assert not any(text.too_wide for text in view._texts)


@pytest.mark.usefixtures("qapp")
def test_a_finger_that_never_lifts_keeps_no_visit_alive_and_no_staff_out(pack_file: Path, card_cache: Path):
    guest = Guest(DESK, pack_file, card_cache)
    try:
        guest.attract.touch()
        guest.go("sciatica")
        guest._finger(7, guest._place(0.5, 0.4), "press")
        guest.until_reset()
        guest._do_f9()
        assert guest.room.at == "pad"
        guest.room.close()
        guest._finger(7, guest._place(0.5, 0.4), "release")
    finally:
        guest.leave()


@pytest.mark.usefixtures("qapp")
def test_a_spot_that_touches_itself_keeps_no_visit_alive_and_no_staff_out(pack_file: Path, card_cache: Path):
    guest = Guest(DESK, pack_file, card_cache)
    try:
        guest.attract.touch()
        guest.go("sciatica")
        for _ in range(120):
            guest._do_finger(0.5, 0.02)
            guest.pass_time(10.0)
        assert guest.presenter.phases.at == ATTRACT
        guest._do_f9()
        assert guest.room.at == "pad"
        guest.room.close()
    finally:
        guest.leave()


def told(site: Site, command: str, *options: str) -> tuple[list[dict[str, object]], int, str]:
    """Start a real kiosk or supervisor, let staff go in by the keyboard, end it, and return what it told."""
    lines = []
    with subprocess.Popen(
        [*telling_kiosk.COMMAND, command, *telling_kiosk.arguments(site), *options],
        env=telling_kiosk.environment(site, by_keys=True),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        for line in process.stdout:
            lines.append(json.loads(line))
            if "way" in lines[-1]:
                break
        process.terminate()
        _, said = process.communicate(timeout=LONGEST)
    return lines, process.returncode, said


@pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")
@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("content missing", ExitCode.BAD_CONTENT),
        ("content truncated", ExitCode.BAD_CONTENT),
        ("fonts, themes and icons missing", ExitCode.BAD_INSTALLATION),
    ],
)
def test_what_starting_again_cannot_mend_leads_to_the_safe_screen_at_once(site: Site, name: str, ends: ExitCode):
    put(BY_NAME[name], site)
    lines, code, said = told(site, "supervise")
    assert [(line["seen"], line["is_safe"], line["code"]) for line in lines if "seen" in line][:3] == [
        ("started", False, 0),
        ("ended", False, int(ends)),
        ("started", True, 0),
    ]
    assert [line["shown"] for line in lines if "shown" in line] == [SAFE]
    assert lines[-1]["way"] == PAD
    assert code == 0
    first, *others = said.splitlines()
    assert first.startswith("kiosk: ")
    assert all(line.startswith("ERROR kiosk: ") for line in others)
    log = (site.paths.logs / "supervisor.log").read_text(encoding="utf-8")
    assert f"with {int(ends)} ({ends.name})" in log


@pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")
def test_a_kiosk_on_a_screen_that_is_too_small_runs_and_lets_staff_in(site: Site):
    site.glass = TINY
    lines, _, said = told(site, "run")
    assert [line["shown"] for line in lines if "shown" in line] == [SAFE]
    assert lines[-1]["way"] == PAD
    assert said == ""


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_wrong_clock_is_not_taken_for_damaged_counts(site: Site, attend: Callable[[Site], Attended], year: int):
    site.year = year
    attended = attend(site)
    assert attended.attendance.entrance._make().counting.problem is not None
    assert "database" not in attended.health()
