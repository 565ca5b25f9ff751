"""`kiosk supervise` put together: one supervisor, one report for every crash, and an end when it is asked for."""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.crash.folder import FATAL, file_report, last_crash, reports
from kiosk.errors import ExitCode, KnownError
from kiosk.paths import AppPaths
from kiosk.supervisor.lock import OnlyOne
from kiosk.supervisor.program import CrashClerk, crash_reports, supervise
from kiosk.supervisor.supervisor import Seen, Why

if TYPE_CHECKING:
    from pathlib import Path

LIVES = [
    sys.executable,
    "-S",
    "-c",
    "import os, signal; os.write(int(os.environ['KIOSK_HEARTBEAT']), b'.'); signal.pause()",
]
FAILS = [sys.executable, "-S", "-c", "import sys; sys.exit(0 if '--safe' in sys.argv else 1)"]


def started() -> Seen:
    return Seen("started", 0.0, 1, is_safe=False)


def ended(why: Why, code: int) -> Seen:
    return Seen("ended", 1.0, 1, is_safe=False, why=why, code=code)


@pytest.mark.skipif(sys.platform == "win32", reason="a number is a file descriptor elsewhere")
def test_it_ends_when_the_system_asks_for_it(app_paths: AppPaths):
    before = signal.getsignal(signal.SIGTERM)
    handlers = list(logging.getLogger().handlers)

    def ask(seen: Seen) -> None:
        if seen.what == "on screen":
            os.kill(os.getpid(), signal.SIGTERM)

    assert supervise(app_paths, ["--first", "home"], command=LIVES, observe=ask) == ExitCode.STAFF_EXIT
    assert signal.getsignal(signal.SIGTERM) is before
    assert logging.getLogger().handlers == handlers
    assert last_crash(crash_reports(app_paths)) is None
    assert "on screen" in (app_paths.logs / "supervisor.log").read_text()
    OnlyOne(app_paths.state / "supervisor.lock").take()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a file that somebody writes")
def test_the_half_of_a_file_that_a_killed_kiosk_left_is_swept_before_the_next_start(app_paths: AppPaths):
    """Not months later, when the supervisor itself starts again."""
    leaves = "import os, sys; open(sys.argv[1] + f'/.site.toml.{os.getpid()}.new', 'w').close(); sys.exit(1)"
    left: list[list[str]] = []

    def look(seen: Seen) -> None:
        left.append([file.name for file in app_paths.state.glob(".*.new")])
        if seen.what == "ended":
            os.kill(os.getpid(), signal.SIGTERM)

    app_paths.state.mkdir(parents=True)
    supervise(app_paths, [], command=[sys.executable, "-S", "-c", leaves, str(app_paths.state)], observe=look)
    assert left[-1] == []


def test_five_crashes_have_five_reports_and_the_safe_screen_follows(app_paths: AppPaths):
    assert supervise(app_paths, [], command=FAILS) == ExitCode.STAFF_EXIT
    assert [(report.kind, report.error) for report in reports(crash_reports(app_paths))] == [
        ("exit", "exit code 1")
    ] * 5


def test_a_second_supervisor_of_the_same_folder_is_refused(app_paths: AppPaths):
    lock = OnlyOne(app_paths.state / "supervisor.lock")
    lock.take()
    with pytest.raises(KnownError, match="already looked after"):
        supervise(app_paths, [], command=FAILS)
    lock.release()


@pytest.mark.logs_warnings
def test_it_works_where_nothing_can_be_written(tmp_path: Path):
    (tmp_path / "file").write_text("")
    assert supervise(AppPaths.find(tmp_path / "file" / "state"), [], command=FAILS) == ExitCode.STAFF_EXIT


@pytest.mark.parametrize(
    ("why", "code", "kind"),
    [
        (Why.HANG, -9, "hang"),
        (Why.MEMORY, -9, "memory"),
        (Why.EXIT, -9, "exit"),
        (Why.EXIT, 1, "exit"),
        (Why.EXIT, 3221225477, "exit"),
        (Why.EXIT, 0, None),
        (Why.EXIT, 10, None),
        (Why.EXIT, 4, None),
        (Why.ASKED, -15, None),
    ],
)
def test_an_end_nobody_asked_for_is_reported(tmp_path: Path, why: Why, code: int, kind: str | None):
    clerk = CrashClerk(tmp_path)
    clerk.note(started())
    clerk.note(ended(why, code))
    report = last_crash(tmp_path)
    assert (report.kind if report else None) == kind


def test_a_crash_the_kiosk_reported_itself_is_reported_once(tmp_path: Path):
    clerk = CrashClerk(tmp_path)
    clerk.note(started())
    file_report(tmp_path, "exception", "ValueError")
    clerk.note(ended(Why.EXIT, 1))
    assert [report.kind for report in reports(tmp_path)] == ["exception"]


def test_a_crash_reported_while_the_clock_was_set_back_is_reported_once(tmp_path: Path):
    old = file_report(tmp_path, "exception", "KeyError")
    assert old is not None
    os.utime(old, (time.time() + 86400, time.time() + 86400))
    clerk = CrashClerk(tmp_path)
    clerk.note(started())
    file_report(tmp_path, "exception", "ValueError")
    clerk.note(ended(Why.EXIT, 1))
    assert sorted(report.error for report in reports(tmp_path)) == ["KeyError", "ValueError"]


@pytest.mark.parametrize(("why", "kind"), [(Why.EXIT, "fatal"), (Why.HANG, "hang")])
def test_the_place_of_a_fatal_error_or_a_hang_is_in_the_report(tmp_path: Path, why: Why, kind: str):
    clerk = CrashClerk(tmp_path)
    clerk.note(started())
    words = "" if why is Why.HANG else "Fatal Python error: Segmentation fault\n\n"
    stack = 'Current thread 0x01 (most recent call first):\n  File "/x/kiosk/app.py", line 3 in run\n'
    (tmp_path / FATAL).write_text(words + stack)
    clerk.note(ended(why, -11))
    assert [(report.kind, report.stack) for report in reports(tmp_path)] == [(kind, ("kiosk/app.py:3:run",))]
