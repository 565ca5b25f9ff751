"""The command line for a source tree: what each command starts, and what it says when it cannot."""

from __future__ import annotations

import contextlib
import signal
from pathlib import Path

import dev
import pytest
from common import StopError

from kiosk.errors import ExitCode


class Started:
    """Stands in for starting programs: remembers what was asked for, and ends with the code it was given."""

    def __init__(self, code: int = 0) -> None:
        self.code = code
        self.commands: list[list[str]] = []

    def __call__(self, arguments: list[str], environment: dict[str, str], cwd: Path | None = None) -> int:
        self.commands.append(list(arguments))
        self.environment = environment
        self.cwd = cwd
        if "publish" in arguments and self.code == 0:
            Path(arguments[4]).write_text("a pack")
        return self.code


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch):
    """Nothing is installed or looked for; programs are only remembered."""
    started = Started()
    monkeypatch.setattr(dev, "start", started)
    monkeypatch.setattr(dev, "prepare", lambda _lock: None)
    monkeypatch.setattr(dev, "check_libraries", lambda _environment: None)
    monkeypatch.setattr(dev, "has_display", lambda _environment: True)
    return started


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A folder of pages with one file in it."""
    monkeypatch.setattr(dev, "PACK_SOURCE", tmp_path / "pages")
    monkeypatch.setattr(dev, "BUILD", tmp_path / "build")
    monkeypatch.setattr(dev, "PACK", tmp_path / "build" / "back-pain.pack")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    (tmp_path / "pages").mkdir()
    page = tmp_path / "pages" / "en.md"
    page.write_text("A page.")
    return page


def names(started: Started):
    return [command[2] for command in started.commands]


def test_the_pages_are_compiled_once(started: Started, pages: Path):
    dev.publish()
    dev.publish()
    assert names(started) == ["publish"]
    assert started.commands[0] == ["-m", "kiosk", "publish", str(pages.parent), str(dev.PACK)]


def test_changed_pages_are_compiled_again(started: Started, pages: Path):
    dev.publish()
    pages.write_text("Another page.")
    dev.publish()
    (pages.parent / "es.md").write_text("Una página.")
    dev.publish()
    assert names(started) == ["publish"] * 3


@pytest.mark.usefixtures("pages")
def test_a_lost_pack_is_compiled_again(started: Started):
    dev.publish()
    dev.PACK.unlink()
    dev.publish()
    assert names(started) == ["publish"] * 2


@pytest.mark.usefixtures("pages")
def test_pages_with_problems_stop_the_start(started: Started):
    started.code = ExitCode.BAD_CONTENT
    with pytest.raises(StopError, match="pages") as caught:
        dev.run([])
    assert caught.value.code == ExitCode.BAD_CONTENT
    assert names(started) == ["publish"]


@pytest.mark.usefixtures("pages")
def test_run_starts_the_kiosk_with_the_options_it_was_given(started: Started):
    assert dev.run(["--windowed"]) == 0
    assert started.commands[-1] == ["-m", "kiosk", "run", "--windowed"]


@pytest.mark.usefixtures("pages")
def test_without_a_display_the_kiosk_makes_a_visit_by_itself(
    started: Started, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(dev, "has_display", lambda _environment: False)
    monkeypatch.setattr(
        dev, "invisible_screen", lambda _given: contextlib.nullcontext({"QT_QPA_PLATFORM": "offscreen"})
    )
    assert dev.run(["--windowed"]) == 0
    assert started.commands[-1] == ["-m", "kiosk", "visit", "--out", str(dev.BUILD / "visit")]
    assert started.environment == {"QT_QPA_PLATFORM": "offscreen"}
    last = capsys.readouterr().out.splitlines()[-1]
    assert "no display" in last
    assert "build/visit/" in last.replace("\\", "/")
    assert "desktop" in last


@pytest.mark.usefixtures("pages")
def test_a_visit_that_failed_promises_no_pictures(
    started: Started, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(dev, "has_display", lambda _environment: False)
    monkeypatch.setattr(dev, "invisible_screen", contextlib.nullcontext)
    dev.publish()
    capsys.readouterr()
    started.code = 1
    assert dev.run([]) == 1
    assert capsys.readouterr().out == ""


def test_tests_run_offscreen_from_the_root(started: Started):
    assert dev.test(["-k", "paths"]) == 0
    assert started.commands == [["-m", "pytest", "-n", "2", "-q", "-k", "paths"]]
    assert started.environment["QT_QPA_PLATFORM"] == "offscreen"
    assert started.cwd == dev.ROOT


@pytest.mark.parametrize("code", [0, 1, -9])
def test_without_options_the_units_count_what_they_reach_and_all_others_run_whatever_came_of_that(
    started: Started, code: int
):
    started.code = code
    assert dev.test([]) == code
    units, others = started.commands
    assert units == ["-m", "pytest", "-n", "2", "-q", "tests/unit", "--cov"]
    assert others == ["-m", "pytest", "-n", "2", "-q", "tests", "--ignore=tests/unit"]


def test_one_unhappy_linter_fails_the_whole_but_all_are_heard(started: Started):
    started.code = 1
    assert dev.lint([]) == 1
    assert started.commands == list(dev.LINTERS.values())


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["start"], 2), (["--help"], 0), (["-h"], 0)])
def test_anything_else_shows_the_commands(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]):
    assert dev.main(arguments) == code
    shown = capsys.readouterr().out
    assert all(f"dev.py {name}" in shown for name in dev.COMMANDS)


def test_the_codes_are_the_programs():
    assert dev.BAD_ARGUMENTS == ExitCode.BAD_ARGUMENTS


@pytest.fixture
def sigterm():
    """What the program makes of being ended is its own."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


def stop(_arguments: object):
    raise StopError("Install this.", ExitCode.MISSING_LIBRARY)


def interrupt(_arguments: object):
    raise KeyboardInterrupt


@pytest.mark.usefixtures("sigterm")
def test_a_stop_is_one_sentence_and_its_code(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setitem(dev.COMMANDS, "run", stop)
    assert dev.main(["run"]) == ExitCode.MISSING_LIBRARY
    assert capsys.readouterr().out == "Install this.\n"


@pytest.mark.usefixtures("sigterm")
def test_an_interrupt_says_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setitem(dev.COMMANDS, "run", interrupt)
    assert dev.main(["run"]) == 130
    assert capsys.readouterr().out == "\n"


def test_an_old_python_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 18))
    assert dev.main(["run"]) == 1
    assert "needs Python 3.11 to 3.14" in capsys.readouterr().out


def test_cleaning_removes_what_was_made_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    for name in (".venv", "build", "kiosk"):
        (tmp_path / name).mkdir()
    assert dev.clean([]) == 0
    assert [file.name for file in tmp_path.iterdir()] == ["kiosk"]


def test_making_the_locks_needs_uv(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev.shutil, "which", lambda _name, **_options: None)
    with pytest.raises(StopError, match="uv"):
        dev.lock([])
