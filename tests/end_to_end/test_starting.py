from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from kiosk import __main__, __version__
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    import pytest


def test_it_does_what_the_command_line_asks(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(sys, "argv", ["kiosk", "version"])
    monkeypatch.setattr(__main__.faulthandler, "enable", lambda: None)  # the tests have their own
    assert __main__.main() == 0
    assert capsys.readouterr().out == f"Back Pain Kiosk {__version__}\n"


def test_without_a_console_it_starts_all_the_same(monkeypatch: pytest.MonkeyPatch):
    """A windowed program of Windows has no stderr."""
    monkeypatch.setattr(sys, "argv", ["kiosk", "version"])
    monkeypatch.setattr(sys, "stderr", None)
    assert __main__.main() == 0


def test_it_runs_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "version"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Back Pain Kiosk {__version__}\n", "")


CRASH = "import sys; sys.argv = ['kiosk']; from kiosk import cli, __main__; cli.main = lambda _: 1 / 0; __main__.main()"


def test_a_crash_leaves_its_trace():
    done = subprocess.run([sys.executable, "-c", CRASH], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr
