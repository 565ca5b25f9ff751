"""The real program in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QImage

from kiosk.errors import ExitCode
from tests.support.bad_packs import STOOL, STOOL_TEXT
from tests.support.builders import edit, good_pack
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

KIOSK = [sys.executable, "-m", "kiosk"]
LONGEST = 60.0


def kiosk(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    return subprocess.run(
        [*KIOSK, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )


def until(process: subprocess.Popen[bytes], is_so: Any) -> None:
    """Look again and again, until something is so or the process has ended."""
    for _ in range(int(LONGEST * 10)):
        if is_so() or process.poll() is not None:
            return
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.1)


def test_a_visit_walks_from_attract_to_attract_and_says_nothing(tmp_path: Path):
    out = tmp_path / "out"
    done = kiosk("visit", "--out", out, "--state-dir", tmp_path / "state", "--windowed", "1280x800")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    names = sorted(path.name for path in out.iterdir())
    assert names == [
        "1-attract.png",
        "2-home.png",
        "3-cause.png",
        "4-way.png",
        "5-back.png",
        "6-finished.png",
        "7-reset.png",
    ]
    pictures = [QImage(str(out / name)) for name in names]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1280, 800)}
    assert pictures[0] == pictures[6]  # nothing of the visit is left
    assert len({bytes(picture.constBits()) for picture in pictures}) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM")
def test_a_running_kiosk_ends_when_it_is_told_to(tmp_path: Path):
    state = tmp_path / "state"
    arguments = ["run", "--windowed", "1280x800", "--px-per-mm", "4", "--state-dir", str(state)]
    process = subprocess.Popen([*KIOSK, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until(process, lambda: any(state.rglob("*.rgb")))
    assert process.poll() is None, process.communicate()
    process.terminate()
    out, err = process.communicate(timeout=10)
    assert process.returncode in {0, -signal.SIGTERM}
    assert (out, err) == (b"", b"")


def test_without_a_display_one_sentence_says_so(tmp_path: Path):
    none = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = kiosk("run", "--state-dir", tmp_path, **none)
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    assert "There is no display" in done.stderr


def test_a_visit_without_a_display_says_so_too(tmp_path: Path):
    none = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = kiosk("visit", "--out", tmp_path / "out", "--state-dir", tmp_path, **none)
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    assert "There is no display" in done.stderr


def test_a_language_the_kiosk_does_not_know_is_said_in_one_sentence(tmp_path: Path):
    done = kiosk("run", "--language", "tlh", "--state-dir", tmp_path)
    assert done.returncode == 2
    assert done.stderr == "kiosk: The kiosk does not know the language tlh.\n"


RUNNER = """
import sys
from pathlib import Path
import kiosk.app
from kiosk.cli import main
from kiosk.gui.widgets.presenter import Presenter

found = kiosk.app.AppPaths.find(Path(sys.argv[2]))
fields = {name: getattr(found, name) for name in type(found).__annotations__}
found = type(found)(**(fields | {"pack": Path(sys.argv[1]), "policy": Path(sys.argv[2]) / "policy.toml"}))
kiosk.app.AppPaths.find = lambda *_: found
shown = Presenter.show_attract

def look(presenter, picture=None):
    shown(presenter, picture)
    presenter.window.grab()
    print(*sys.modules)
    raise SystemExit

Presenter.show_attract = look
main(["run", "--windowed", "1280x800"])
"""


@pytest.fixture(scope="module")
def loaded_modules(pack_file: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What a kiosk has loaded when the first screen is painted."""
    done = subprocess.run(
        [sys.executable, "-c", RUNNER, str(pack_file), str(tmp_path_factory.mktemp("state"))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "name",
    [
        "markdown_it",
        "kiosk.content.compiler",
        "kiosk.content.loader",
        "kiosk.content.markdown_blocks",
        "kiosk.commands",
        "PySide6.QtNetwork",
        "PySide6.QtSvg",
    ],
)
def test_a_running_kiosk_has_not_loaded(loaded_modules: set[str], name: str):
    assert "kiosk.gui.widgets.main_window" in loaded_modules
    assert [module for module in loaded_modules if f"{module}.".startswith(f"{name}.")] == []


def test_a_kiosk_with_a_bad_folder_starts_with_its_own_content_and_says_so(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, STOOL, STOOL_TEXT, "<b>No HTML</b>")
    state = tmp_path / "state"
    arguments = ["run", "--windowed", "1280x800", "--state-dir", str(state), "--content", str(folder)]
    process = subprocess.Popen([*KIOSK, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until(process, lambda: any(state.rglob("*.rgb")))
    process.terminate()
    _, err = process.communicate(timeout=10)
    said = err.decode()
    assert f"The content in {folder} has errors" in said
    assert "the content that came with the kiosk is shown" in said
    assert "Traceback" not in said


def test_a_second_kiosk_on_the_same_state_folder_says_so_and_ends(tmp_path: Path):
    state = tmp_path / "state"
    command = [sys.executable, "-m", "kiosk", "run", "--windowed", "800x600", "--px-per-mm", "4", "--state-dir", state]
    with subprocess.Popen(command) as first:
        try:
            while not (state / "kiosk.lock").exists():
                assert first.poll() is None
            second = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        finally:
            first.terminate()
    assert second.returncode == ExitCode.ALREADY_RUNNING == 5
    assert second.stderr.count("\n") == 1
    assert "already runs" in second.stderr


OPENER = """
import sys
from kiosk.cli import main
from kiosk.gui.widgets.opening import OpeningGlass
opened = OpeningGlass.open

def look(glass, *, full_screen):
    opened(glass, full_screen=full_screen)
    glass.grab().save(sys.argv[2])
    print(*sys.modules)
    raise SystemExit

OpeningGlass.open = look
main(["run", "--windowed", "1280x800", "--px-per-mm", "4", "--state-dir", sys.argv[1]])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM")
def test_the_second_start_shows_the_first_screen_before_it_makes_it(tmp_path: Path):
    state = tmp_path / "state"
    arguments = ["run", "--windowed", "1280x800", "--px-per-mm", "4", "--state-dir", str(state)]
    process = subprocess.Popen([*KIOSK, *arguments], cwd=ROOT)
    until(process, (state / "cache" / "opening.rgb").exists)
    process.terminate()
    process.wait(10)
    shown = tmp_path / "shown.png"
    command = [sys.executable, "-c", OPENER, str(state), str(shown)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "kiosk.assembly" not in done.stdout.split()
    kiosk("visit", "--out", tmp_path / "out", "--state-dir", state, "--windowed", "1280x800", "--px-per-mm", "4")
    kept, fresh = (QImage(str(file)) for file in (shown, tmp_path / "out" / "1-attract.png"))
    # Qt paints the edges of large letters a shade differently the second time.
    assert len(bytes(kept.constBits())) == len(bytes(fresh.constBits()))
    assert max(abs(a - b) for a, b in zip(bytes(kept.constBits()), bytes(fresh.constBits()), strict=True)) <= 12
