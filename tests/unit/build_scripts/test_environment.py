"""The virtual environment: when it is made, when it is taken as it is, and what is said when it cannot be."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import environment
import pytest
from common import StopError, venv_python

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A source tree with both locks and a virtual environment, but no stamp."""
    venv = tmp_path / ".venv"
    interpreter = venv_python(venv)
    interpreter.parent.mkdir(parents=True)
    interpreter.write_text("")
    (venv / "pyvenv.cfg").write_text("version = 3.11.7\n")
    (tmp_path / "build").mkdir()
    (tmp_path / environment.LOCK).write_text("one==1\n")
    (tmp_path / environment.DEV_LOCK).write_text("one==1\ntwo==2\n")
    for name, value in {
        "ROOT": tmp_path,
        "VENV": venv,
        "BUILD": tmp_path / "build",
        "STAMP": venv / "kiosk-stamp.txt",
        "LOG": tmp_path / "build" / "setup.log",
    }.items():
        monkeypatch.setattr(environment, name, value)
    return tmp_path


def stamp(*locks: str):
    environment.STAMP.write_text("\n".join(environment.stamp_lines(locks)) + "\n")


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_these_pythons_are_right(version: tuple[int, int]):
    assert environment.python_problem(version) is None


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15), (4, 0)])
def test_any_other_python_is_told_what_is_needed(version: tuple[int, int]):
    problem = environment.python_problem(version)
    assert problem is not None
    assert "needs Python 3.11 to 3.14" in problem
    assert f"this is {version[0]}.{version[1]}" in problem


def test_a_right_python_on_the_computer_is_named():
    problem = environment.python_problem((3, 10), iter(["python3.13", "python3.12"]))
    assert problem is not None
    assert problem.endswith("Use python3.13 instead.")


@pytest.mark.usefixtures("root")
def test_without_a_stamp_nothing_is_ready():
    assert not environment.is_ready(environment.LOCK)


@pytest.mark.usefixtures("root")
def test_the_stamp_of_one_lock_says_nothing_of_the_other():
    stamp(environment.LOCK)
    assert environment.is_ready(environment.LOCK)
    assert not environment.is_ready(environment.DEV_LOCK)


def test_a_changed_lock_is_installed_again(root: Path):
    stamp(environment.LOCK)
    (root / environment.LOCK).write_text("one==2\n")
    assert not environment.is_ready(environment.LOCK)


def test_another_python_is_installed_for_again(root: Path):
    stamp(environment.LOCK)
    (root / ".venv" / "pyvenv.cfg").write_text("version = 3.12.1\n")
    assert not environment.is_ready(environment.LOCK)


def test_a_virtual_environment_without_its_interpreter_is_not_ready(root: Path):
    stamp(environment.LOCK)
    venv_python(root / ".venv").unlink()
    assert not environment.is_ready(environment.LOCK)


@pytest.mark.usefixtures("root")
def test_with_the_stamp_no_program_is_started(monkeypatch: pytest.MonkeyPatch):
    stamp(environment.LOCK, environment.DEV_LOCK)
    monkeypatch.setattr(environment.subprocess, "Popen", None)
    monkeypatch.setattr(environment.subprocess, "run", None)
    environment.prepare(environment.LOCK)
    environment.prepare(environment.DEV_LOCK)


@pytest.mark.usefixtures("root")
def test_output_goes_to_the_log_and_each_package_is_named(capsys: pytest.CaptureFixture[str]):
    lines = "Collecting one==1 (from -r x (line 1))\\n  Downloading one\\nCollecting two==2\\n"
    assert environment.logged([sys.executable, "-c", f"print('{lines}')"])
    assert capsys.readouterr().out.split() == ["one==1", "two==2"]
    assert "Downloading one" in environment.LOG.read_text()


@pytest.mark.usefixtures("root")
def test_a_failed_command_is_known_as_such():
    assert not environment.logged([sys.executable, "-c", "raise SystemExit('no network')"])
    assert "no network" in environment.LOG.read_text()


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize(
    ("present", "expected"),
    [
        ({"ensurepip", "pip"}, [["-m", "venv", "--clear"], ["-m", "venv", "--clear", "--without-pip"]]),
        ({"pip"}, [["-m", "venv", "--clear", "--without-pip"]]),
        ({"virtualenv"}, [["-m", "virtualenv", "--clear"]]),
        (set(), []),
    ],
)
def test_the_plainest_way_to_make_it_comes_first(
    present: set[str], expected: list[list[str]], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: name if name in present else None)
    monkeypatch.setattr(environment.shutil, "which", lambda _name: None)
    assert [command[1:-1] for command in environment.ways_to_make_venv()] == expected


@pytest.mark.usefixtures("root")
def test_without_any_way_the_sentence_names_the_package_that_helps(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(environment, "ways_to_make_venv", lambda: iter([]))
    with pytest.raises(StopError, match="python3-venv"):
        environment.prepare(environment.LOCK)


@pytest.mark.usefixtures("root")
def test_when_installing_fails_the_sentence_names_the_log(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(environment, "make_venv", lambda: {"pip": True, "packages": "nowhere"})
    monkeypatch.setattr(environment, "logged", lambda _command: False)
    with pytest.raises(StopError, match=r"build.setup\.log"):
        environment.prepare(environment.LOCK)
    assert not environment.STAMP.exists()


@pytest.mark.parametrize(("lock", "ready"), [(environment.LOCK, False), (environment.DEV_LOCK, True)])
def test_after_installing_the_program_is_found_and_the_stamp_is_set(
    lock: str, ready: bool, root: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(environment, "make_venv", lambda: {"pip": True, "packages": str(root)})
    monkeypatch.setattr(environment, "logged", lambda command: "--require-hashes" in command)
    environment.prepare(lock)
    assert environment.is_ready(environment.LOCK)
    assert environment.is_ready(environment.DEV_LOCK) is ready
    line = (root / "back-pain-kiosk.pth").read_text(encoding="ascii")
    assert line.startswith("import ")
    monkeypatch.setattr(sys, "path", [])
    exec(line)  # noqa: S102 - this is what Python does with such a line at its start
    assert sys.path == [str(root)]


@pytest.mark.usefixtures("root")
def test_a_broken_virtual_environment_answers_nothing():
    assert environment.ask_venv() is None


@pytest.mark.usefixtures("root")
def test_a_sound_one_tells_its_version_and_its_folder_of_packages(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(environment, "venv_python", lambda _venv: sys.executable)
    facts = environment.ask_venv()
    assert facts is not None
    assert tuple(facts["version"]) == sys.version_info[:2]
    assert "packages" in facts["packages"]
