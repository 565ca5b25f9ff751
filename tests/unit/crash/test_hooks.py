"""An error nobody handles ends the program and leaves a report, in whatever thread and however deep it happened."""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from kiosk.crash import hooks as crash_hooks
from kiosk.crash.folder import FATAL, last_crash, reports
from kiosk.crash.hooks import Hooks
from kiosk.errors import ExitCode
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from kiosk.crash.hooks import Hooks
hooks = Hooks(Path(sys.argv[1]))
hooks.arm()
"""
DEEDS = {
    "raise ValueError('the page herniated-disc')": ("exception", "ValueError", 1),
    "open('/no/such/herniated-disc')": ("exception", "FileNotFoundError 2", 1),
    "from kiosk.errors import ExitCode, KnownError\nraise KnownError('No font.', ExitCode.BAD_INSTALLATION)": (
        "exception",
        "KnownError",
        8,
    ),
    "from kiosk.errors import ExitCode, KnownError\nraise KnownError('No page.', ExitCode.BAD_CONTENT)": (
        "exception",
        "KnownError",
        1,
    ),
    "import threading; threading.Thread(target=lambda: 1 / 0).start(); threading.Event().wait()": (
        "thread",
        "ZeroDivisionError",
        1,
    ),
    "class A:\n    def __del__(self): raise KeyError('sciatica')\na = A()\ndel a\nimport threading\n"
    "threading.Event().wait()": ("unraisable", "KeyError", 1),
}


def run(folder: Path, deed: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROGRAM + deed, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("deed", DEEDS)
def test_an_error_ends_the_program_with_a_report_and_without_words(tmp_path: Path, deed: str):
    kind, error, code = DEEDS[deed]
    done = run(tmp_path, deed)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")
    report = last_crash(tmp_path)
    assert report is not None
    assert (report.kind, report.error) == (kind, error)
    assert report.stack
    told = str(report)
    assert "herniated" not in told
    assert "sciatica" not in told
    assert str(tmp_path) not in told


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal")
def test_what_python_cannot_handle_is_reported_by_the_next_start(tmp_path: Path):
    done = run(tmp_path, "import faulthandler; faulthandler._sigsegv()")
    assert done.returncode == -signal.SIGSEGV
    assert last_crash(tmp_path) is None
    run(tmp_path, "")
    report = last_crash(tmp_path)
    assert report is not None
    assert (report.kind, report.error) == ("fatal", "Segmentation fault")
    assert report.stack
    run(tmp_path, "")
    assert len(reports(tmp_path)) == 1


def test_an_end_on_purpose_is_no_crash(tmp_path: Path):
    deed = "class A:\n    def __del__(self): raise KeyError\na = A()\nhooks.disarm()\nraise SystemExit(7)"
    done = run(tmp_path, deed)
    assert done.returncode == 7
    assert reports(tmp_path) == []


def test_the_end_of_the_program_is_its_exit_code_whatever_fails_while_it_is_taken_apart(tmp_path: Path):
    deed = "import atexit, os, logging\natexit.register(os.abort)\nprint('bye', end='')\nhooks.end(10)"
    done = run(tmp_path, deed)
    assert (done.returncode, done.stdout, done.stderr) == (10, "bye", "")
    assert run(tmp_path, "sys.stdout = sys.stderr = None\nhooks.end(11)").returncode == 11
    assert reports(tmp_path) == []


def test_a_disk_that_cannot_be_written_to_changes_nothing_but_the_report(tmp_path: Path):
    (tmp_path / "file").write_text("")
    assert run(tmp_path / "file" / "crash", "raise ValueError").returncode == ExitCode.CRASH


class Left(Exception):  # noqa: N818 - not an error: it stands for the end of the process
    """The process would have ended."""


@pytest.fixture
def armed(tmp_path: Path):
    """Hooks in this process, which leave by raising; put back afterwards."""
    was_enabled = faulthandler.is_enabled()

    def leave(code: int) -> None:
        raise Left(code)

    hooks = Hooks(tmp_path, leave)
    unraisable, threads = sys.unraisablehook, threading.excepthook
    hooks.arm()
    yield hooks
    hooks.disarm()
    if sys.platform != "win32":
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
    sys.unraisablehook, threading.excepthook = unraisable, threads
    if was_enabled:
        faulthandler.enable()


def test_each_hook_writes_its_kind_and_leaves(armed: Hooks, tmp_path: Path):
    error = ValueError("x")
    with pytest.raises(Left, match="1"):
        sys.excepthook(ValueError, error, None)
    with pytest.raises(Left):
        threading.excepthook(threading.ExceptHookArgs((ValueError, None, None, None)))

    class Raises:
        def __del__(self) -> None:
            raise error

    left: list[BaseException] = []
    told = sys.unraisablehook

    def catch(arguments: sys.UnraisableHookArgs) -> None:
        try:
            told(arguments)
        except Left as end:
            left.append(end)

    sys.unraisablehook = catch
    it = Raises()
    del it
    assert len(left) == 1
    assert sorted(report.kind for report in reports(tmp_path)) == ["exception", "thread", "unraisable"]


def test_an_exit_is_left_with_its_code(armed: Hooks):
    with pytest.raises(Left, match="12"):
        armed.end(12)


def test_somebody_at_a_terminal_reads_the_words(armed: Hooks, monkeypatch: pytest.MonkeyPatch):
    class Terminal:
        said = ""

        def isatty(self) -> bool:
            return True

        def write(self, text: str) -> int:
            self.said += text
            return len(text)

        def flush(self) -> None:
            pass

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with pytest.raises(Left):
        sys.excepthook(ValueError, ValueError("what is wrong"), None)
    assert "what is wrong" in terminal.said


def test_a_report_that_fails_badly_does_not_keep_the_program_alive(armed: Hooks, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(crash_hooks, "name_of", fail)
    with pytest.raises(Left):
        sys.excepthook(ValueError, ValueError(), None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_it_writes_down_where_it_stands_when_it_is_asked(armed: Hooks, tmp_path: Path):
    os.kill(os.getpid(), signal.SIGUSR1)
    assert "most recent call first" in (tmp_path / FATAL).read_text()
    armed.disarm()
    os.kill(os.getpid(), signal.SIGUSR1)  # too late: ignored


@pytest.mark.parametrize("has_stderr", [True, False])
def test_without_a_disk_the_words_of_a_fatal_error_go_where_somebody_may_see_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_stderr: bool
):
    (tmp_path / "file").write_text("")
    was_enabled = faulthandler.is_enabled()
    enabled: list[bool] = []
    monkeypatch.setattr(crash_hooks.faulthandler, "enable", lambda: enabled.append(True))
    monkeypatch.setattr(crash_hooks.faulthandler, "disable", lambda: None)
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    if not has_stderr:
        monkeypatch.setattr(sys, "stderr", None)
    hooks = Hooks(tmp_path / "file" / "crash")
    hooks.arm()
    hooks.disarm()
    assert enabled == ([True] if has_stderr else [])
    assert faulthandler.is_enabled() is was_enabled
