"""The supervisor with real processes: what crashes, hangs or grows is back on the screen in time."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.crash.folder import reports
from kiosk.errors import ExitCode
from kiosk.supervisor.backoff import Limits
from kiosk.supervisor.lock import OnlyOne
from kiosk.supervisor.program import crash_reports, supervise
from kiosk.supervisor.supervisor import Seen, Watching, Why
from tests.support.source_tree import ROOT
from tests.support.supervising import Sightings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.paths import AppPaths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")
FAKE = [sys.executable, "-m", "tests.support.fake_kiosk"]
LONGEST = 60.0
QUICK = Watching(hang_after=0.6, start_within=5.0)


class Watched(Sightings):
    """A supervisor in this process, with a fake kiosk in another, and what it saw."""

    def __init__(self, paths: AppPaths, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.paths = paths
        monkeypatch.chdir(ROOT)
        monkeypatch.setenv("FAKE_KIOSK_STARTS", str(folder / "starts"))
        self.environment = monkeypatch

    def run(
        self,
        *deeds: str,
        safe: str = "exit:0",
        limits: Limits | None = None,
        watching: Watching = QUICK,
        react: Callable[[Seen], None] = lambda _: None,
    ) -> ExitCode:
        self.environment.setenv("FAKE_KIOSK_SAFE", safe)

        def see(seen: Seen) -> None:
            self.seen.append(seen)
            react(seen)

        return supervise(
            self.paths, ["--first=home"], command=[*FAKE, *deeds], limits=limits, watching=watching, observe=see
        )


@pytest.fixture
def watched(app_paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(app_paths, tmp_path, monkeypatch)


@pytest.mark.parametrize("deed", ["raise", "signal:11", "signal:9", "exit:1", "exit:77"])
def test_after_a_crash_a_new_process_starts_within_half_a_second(watched: Watched, deed: str):
    assert watched.run(deed, "exit:0") == ExitCode.STAFF_EXIT
    assert watched.starts == [False, False]
    assert max(watched.between("ended", "started")) < 0.5
    assert max(watched.between("ended", "on screen")) < 5.0


def test_a_crash_is_reported_once_with_its_place_and_without_words(watched: Watched):
    watched.run("raise", "signal:11", "signal:9", "exit:0")
    found = {(report.kind, report.error): report.stack for report in reports(crash_reports(watched.paths))}
    assert set(found) == {("exception", "OSError 28"), ("fatal", "Segmentation fault"), ("exit", "exit code -9")}
    assert found["exception", "OSError 28"][-1].endswith(":main")
    assert "herniated" not in str(found)
    assert "herniated" not in (watched.paths.logs / "supervisor.log").read_text()


def test_a_kiosk_that_hangs_is_killed_and_says_where_it_hung(watched: Watched):
    watched.run("hang", "exit:0")
    assert watched.ends == [(Why.HANG, -9), (Why.EXIT, 0)]
    (report,) = reports(crash_reports(watched.paths))
    assert report.kind == "hang"
    assert any("where_it_hangs" in place for place in report.stack)
    assert max(watched.between("ended", "started")) < 0.5


def test_a_stopped_kiosk_hangs_too(watched: Watched):
    def stop(seen: Seen) -> None:
        if seen.what == "on screen" and len(watched.starts) == 1:
            os.kill(seen.pid, signal.SIGSTOP)

    watched.run("live", "exit:0", react=stop)
    assert watched.ends == [(Why.HANG, -9), (Why.EXIT, 0)]


def test_a_kiosk_that_never_comes_to_the_screen_is_started_again(watched: Watched):
    watched.run("mute", "exit:0", watching=Watching(start_within=1.0))
    assert watched.ends == [(Why.HANG, -9), (Why.EXIT, 0)]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_kiosk_that_grows_is_started_again(watched: Watched, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.supervisor.supervisor._MEMORY_EVERY", 0.2)
    watched.run("grow:300", "exit:0", watching=Watching(memory_mb=250.0))
    assert watched.ends == [(Why.MEMORY, -9), (Why.EXIT, 0)]
    assert [report.kind for report in reports(crash_reports(watched.paths))] == ["memory"]


def test_with_the_shipped_limit_the_sixth_start_is_the_safe_screen(watched: Watched):
    def kill(seen: Seen) -> None:
        if seen.what == "on screen" and not seen.is_safe:
            os.kill(seen.pid, signal.SIGKILL)

    watched.run("live", safe="exit:0", react=kill)
    assert watched.starts == [False] * 5 + [True]
    counted = json.loads((watched.paths.state / "supervisor.json").read_text())
    assert (counted["rounds"], counted["safe_for"]) == (0, None)  # staff ended it: all is forgotten


def test_the_safe_screen_makes_way_and_the_kiosk_comes_back(watched: Watched):
    limits = Limits(crashes=2, first_retry=1.0)
    watched.run("exit:1", "exit:1", "exit:0", safe="live", limits=limits)
    assert watched.starts == [False, False, True, False]
    assert watched.ends[2][0] is Why.ASKED


def test_a_restart_staff_asked_for_is_no_crash(watched: Watched):
    watched.run("exit:10", "exit:0")
    assert watched.starts == [False, False]
    assert reports(crash_reports(watched.paths)) == []


@pytest.mark.parametrize(("deed", "code"), [("live", -15), ("deaf", -9)])
def test_asked_to_end_it_takes_the_kiosk_with_it(
    watched: Watched, deed: str, code: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("kiosk.supervisor.supervisor._POLITE", 1.0)

    def ask(seen: Seen) -> None:
        if seen.what == "on screen":
            os.kill(os.getpid(), signal.SIGTERM)

    assert watched.run(deed, react=ask) == ExitCode.STAFF_EXIT
    assert watched.ends == [(Why.ASKED, code)]


def test_systemd_hears_of_it_and_from_nobody_else(watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        systemd.settimeout(LONGEST)
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        monkeypatch.setenv("WATCHDOG_USEC", "1000000")
        assert watched.run("exit:1", "tells-systemd") == ExitCode.STAFF_EXIT
        heard = [systemd.recv(100).decode() for _ in range(3)]
    assert (heard[0], heard[1]) == ("READY=1", "WATCHDOG=1")
    assert watched.ends == [(Why.EXIT, 1), (Why.EXIT, 0)]


RUNNER = """
import sys
from pathlib import Path
from kiosk.paths import AppPaths
from kiosk.supervisor.program import supervise
from kiosk.supervisor.supervisor import Watching
watching = Watching(hang_after=float(sys.argv[2]))
tell = lambda seen: print(seen.what, seen.pid, seen.why, seen.code, flush=True)
supervise(AppPaths.find(Path(sys.argv[1])), [], command=sys.argv[3:], watching=watching, observe=tell)
"""


@contextlib.contextmanager
def elsewhere(watched: Watched, folder: Path, hang_after: float) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A supervisor in a process of its own, and the number of its kiosk, which is on the screen."""
    watched.environment.setenv("FAKE_KIOSK_SAFE", "exit:0")
    command = [sys.executable, "-c", RUNNER, str(folder / "other"), str(hang_after), *FAKE, "live"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as supervisor:
        assert supervisor.stdout
        pid = int(supervisor.stdout.readline().split()[1])
        assert supervisor.stdout.readline().split()[0] == "on"
        yield supervisor, pid


def test_a_suspended_computer_has_no_hanging_kiosk(watched: Watched, tmp_path: Path):
    """Supervisor and kiosk stop and go on together, as with a lid."""
    with elsewhere(watched, tmp_path, 2.0) as (supervisor, pid):
        assert supervisor.stdout
        for each in (pid, supervisor.pid):
            os.kill(each, signal.SIGSTOP)
        assert not select.select([supervisor.stdout], [], [], 4.0)[0]  # twice what counts as a hang
        for each in (supervisor.pid, pid):
            os.kill(each, signal.SIGCONT)
        assert not select.select([supervisor.stdout], [], [], 3.0)[0], supervisor.stdout.readline()
        supervisor.terminate()
        assert supervisor.wait(LONGEST) == 0


def test_a_kiosk_does_not_outlive_its_supervisor(watched: Watched, tmp_path: Path):
    with elsewhere(watched, tmp_path, 10.0) as (supervisor, pid):
        handle = os.pidfd_open(pid) if hasattr(os, "pidfd_open") else None
        supervisor.kill()
        supervisor.wait(LONGEST)
        if handle is not None:
            assert select.select([handle], [], [], LONGEST)[0], "the kiosk still runs"
            os.close(handle)


def test_the_supervising_process_never_loads_qt_and_a_second_one_is_refused(tmp_path: Path):
    lock = OnlyOne(tmp_path / "supervisor.lock")
    lock.take()
    command = [sys.executable, "-X", "importtime", "-m", "kiosk", "supervise", "--state-dir", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST, check=False)
    lock.release()
    assert done.returncode == ExitCode.ALREADY_RUNNING
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "kiosk.supervisor.supervisor" in loaded
    assert [name for name in loaded if name.partition(".")[0] in {"PySide6", "shiboken6", "socket", "_socket"}] == []
    said = [line for line in done.stderr.splitlines() if line.startswith("kiosk:")]
    assert len(said) == 1
    assert f"already looked after by process {os.getpid()}" in said[0]
