"""The test of the frozen program is itself tried on small programs that do one thing wrong."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest
import smoke_test
from smoke_test import PROGRESS, Results, check_tour, command, program_of, starts, surprises

ENVIRONMENT = dict(os.environ)
STAYS = "import threading; threading.Event().wait()"


def python(code: str):
    return [sys.executable, "-c", code]


def test_the_program_is_the_one_whose_output_can_be_read():
    assert program_of(Path("kiosk"), windows=False) == Path("kiosk", "kiosk")
    assert program_of(Path("kiosk"), windows=True) == Path("kiosk", "kiosk-debug.exe")


@pytest.mark.parametrize(
    ("line", "surprising"),
    [
        ("25 screens rendered", False),
        ("291 screens rendered by 2 processes", False),
        ("Checking content/back-pain …", False),
        ("32 pages, 1 language.", False),
        ("0 errors, 0 warnings. This content may be published.", False),
        ("Not yet rated by a person: 32 of 32.", False),
        ("0 errors, 1 warning. This content may be published.", True),
        ("WARNING qt: could not find the platform", True),
        ("Traceback (most recent call last):", True),
        ("", False),
    ],
)
def test_every_line_that_is_not_known_is_a_surprise(line: str, surprising: bool):
    assert bool(surprises(line)) is surprising


@pytest.mark.parametrize(
    ("code", "failed"),
    [
        ("print('25 screens rendered')", False),
        ("", False),
        ("print('something else')", True),
        ("import sys; print('a warning', file=sys.stderr)", True),
        ("raise SystemExit(3)", True),
    ],
)
def test_a_command_must_end_well_and_print_nothing_unknown(code: str, failed: bool):
    results = Results()
    command(results, "it", python(code), ENVIRONMENT, PROGRESS)
    assert results.failed == (["it"] if failed else [])


@pytest.mark.parametrize(
    ("code", "failed"),
    [
        (STAYS, False),
        ("", True),
        (f"print('here', flush=True); {STAYS}", True),
        (f"import sys; print('oops', file=sys.stderr, flush=True); {STAYS}", True),
    ],
)
def test_a_kiosk_must_go_on_running_and_print_nothing(code: str, failed: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(smoke_test, "RUNNING", 1.0)
    results = Results()
    starts(results, "it", python(code), ENVIRONMENT)
    assert results.failed == (["it"] if failed else [])


@pytest.mark.parametrize(
    ("report", "failed"),
    [
        ({"screens": [{"page": "home"}, {"page": "causes"}, {"page": "causes"}]}, False),
        ({"screens": [{"page": "home"}]}, True),
        ({}, True),
        (None, True),
    ],
)
def test_a_tour_must_have_seen_every_page(report: object, failed: bool, tmp_path: Path):
    if report is not None:
        (tmp_path / "tour.json").write_text(json.dumps(report), encoding="utf-8")
    results = Results()
    check_tour(results, "tour", tmp_path, 2)
    assert bool(results.failed) is failed


def test_the_least_environment_holds_a_home_and_nothing_of_this_computer():
    given = {"PATH": "/bin", "LANG": "C", "SYSTEMROOT": "C:\\Windows", "DISPLAY": ":0"}
    assert smoke_test.bare_environment(Path("/home"), "linux", given) == {"HOME": str(Path("/home"))}
    assert smoke_test.bare_environment(Path("/home"), "win32", given)["SYSTEMROOT"] == "C:\\Windows"


def test_without_a_program_it_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert smoke_test.main([str(tmp_path)]) == 1
    assert "build_scripts/build.py" in capsys.readouterr().out


def test_what_is_expected_of_a_version_is_only_that():
    assert surprises("Back Pain Kiosk 0.1.0\nmore", re.compile(r"^Back Pain Kiosk \d")) == ["more"]
