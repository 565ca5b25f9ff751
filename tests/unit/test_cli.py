from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import kiosk.app
from kiosk import __version__, paths
from kiosk.app import RunOptions
from kiosk.cli import main
from kiosk.commands import workshop
from kiosk.content.pack_file import PackFile
from kiosk.errors import ExitCode, KnownError
from kiosk.gui.workshop.preview import Glass
from tests.support.builders import compiled_pack, edit, good_pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.paths import AppPaths
    from kiosk.supervisor.backoff import Limits
    from kiosk.supervisor.supervisor import Watching


@pytest.fixture(autouse=True)
def _machine_has_no_policy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever stands in the machine's own folder, no test here reads it."""
    monkeypatch.setattr(paths, "policy_file", lambda *_: tmp_path / "policy.toml")


NOT_UNDERSTOOD = [
    ["dance"],
    ["--dance"],
    ["run", "--windowed", "1920"],
    ["run", "--windowed", "1920*1080"],
    ["run", "--windowed", "1x1"],
    ["run", "--windowed", "999999x999999"],
    ["run", "--px-per-mm", "0"],
    ["run", "--px-per-mm", "-4"],
    ["run", "--px-per-mm", "31"],
    ["run", "--px-per-mm", "nan"],
    ["run", "--px-per-mm", "inf"],
    ["run", "--px-per-mm", "four"],
    ["run", "/etc/passwd"],
    ["tour"],
    ["tour", "--out", "x", "--theme", "pink"],
    ["tour", "--out", "x", "--text-scale", "0.5"],
    ["tour", "--out", "x", "--text-scale", "2.5"],
    ["tour", "--out", "x", "--text-scale", "large"],
    ["tour", "--out", "x", "--text-scale", "nan"],
    ["tour", "--out", "x", "--jobs", "two"],
    ["tour", "--out", "x", "--share", "1"],
    ["visit"],
    ["publish", "only-one"],
    ["settings"],
    ["settings", "--doc", "--effective"],
]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[RunOptions]:
    """What the kiosk would have been started with."""
    calls: list[RunOptions] = []

    def run(options: RunOptions) -> ExitCode:
        calls.append(options)
        return ExitCode.STAFF_EXIT

    monkeypatch.setattr(kiosk.app, "run", run)
    return calls


@pytest.mark.parametrize("arguments", NOT_UNDERSTOOD, ids=" ".join)
def test_what_is_not_understood_ends_with_2_and_a_word(arguments: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == ExitCode.BAD_ARGUMENTS
    assert "kiosk" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["-h"], ["--help"], ["run", "--help"], ["tour", "--help"]], ids=" ".join)
def test_help_is_not_an_error(arguments: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("usage: kiosk")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]):
    assert main(["version"]) == 0
    assert capsys.readouterr().out == f"Back Pain Kiosk {__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["run"]], ids=["nothing", "run"])
def test_without_a_command_the_kiosk_is_run(started: list[RunOptions], arguments: list[str]):
    assert main(arguments) == 0
    assert started == [RunOptions()]


def test_options_alone_mean_run_too(started: list[RunOptions]):
    assert main(["--windowed", "1280x800", "--language", "en", "--px-per-mm", "5.9"]) == 0
    main(["run", "--state-dir", "here", "--content", "there"])
    assert started == [
        RunOptions((1280, 800), "en", 5.9),
        RunOptions(state_dir=Path("here"), content=Path("there")),
    ]


@pytest.mark.parametrize("code", [ExitCode.NO_DISPLAY, ExitCode.BAD_CONTENT, ExitCode.CRASH])
def test_a_known_error_is_one_sentence_and_its_number(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: ExitCode
):
    def fail(_: RunOptions) -> ExitCode:
        raise KnownError("The disk is full. Make room.", code)

    monkeypatch.setattr(kiosk.app, "run", fail)
    assert main(["run"]) == code
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "kiosk: The disk is full. Make room.\n")


def test_without_a_display_the_number_is_4(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "argv", ["kiosk"])
    assert main(["run"]) == ExitCode.NO_DISPLAY == 4
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("harm", "code"), [(lambda _: None, 0), (lambda pack: edit(pack, "pack.toml", 'version = "1.0.0"\n', ""), 3)]
)
def test_publishing_tells_and_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], harm: Callable[[Path], object], code: int
):
    folder = good_pack(tmp_path)
    for page in folder.glob("pages/*/*.md"):
        # The pictures of the made-up pack are nobody's; a published one shows what the kiosk can draw.
        page.write_text(re.sub(r'(?m)^picture = ".*"$', 'picture = "sciatica"', page.read_text("utf-8")), "utf-8")
    harm(folder)
    assert main(["publish", str(folder), str(tmp_path / "out.pack")]) == code
    assert (tmp_path / "out.pack").exists() is (code == 0)
    assert "error" in capsys.readouterr().out


def test_the_content_that_came_with_the_kiosk_is_checked_and_good(capsys: pytest.CaptureFixture[str]):
    assert main(["validate"]) == 0
    assert "0 errors" in capsys.readouterr().out


def test_a_bad_folder_is_told_by_number_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["validate", str(tmp_path / "nowhere")]) == ExitCode.BAD_CONTENT == 3
    assert "There is no content folder" in capsys.readouterr().out


def test_the_workshop_opens_on_the_folder_that_is_named_with_a_kiosk_for_its_preview(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shown: list[str] = []

    def run(_app, folder, _paths, pictures, make_kiosk):  # noqa: ANN001, ANN202 - stands in for a whole window
        with PackFile.open(compiled_pack(tmp_path)) as pack:
            kiosk_shown = make_kiosk(Glass(1280, 720, 4.0, "en", 1.0, "dark"), pack)
            shown.extend([folder.name, kiosk_shown.window.kit.theme.name])
            kiosk_shown.window.deleteLater()
        return ExitCode.STAFF_EXIT if "herniated-disc" in pictures else ExitCode.CRASH

    monkeypatch.setattr(workshop, "run", run)
    assert main(["workshop", str(tmp_path / "chairs")]) is ExitCode.STAFF_EXIT
    assert shown == ["chairs", "dark"]


@pytest.mark.parametrize(("text", "code"), [("idle_after = 90\n", 0), ("idle_after = 3\n", ExitCode.BAD_SETTINGS)])
def test_settings_are_checked_and_told_and_a_problem_is_number_7(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, code: int
):
    site = tmp_path / "site.toml"
    site.write_text(text)
    place = f"{site}:1: “idle_after” must be" if code else ""
    told = place or "There is nothing wrong."
    assert main(["settings", "--validate", "--state-dir", str(tmp_path)]) == code
    assert capsys.readouterr().out.startswith(told)
    assert main(["settings", "--validate", str(site)]) == code
    assert capsys.readouterr().out.startswith(told)
    assert main(["settings", "--effective", "--state-dir", str(tmp_path)]) == code
    shown = capsys.readouterr()
    assert f"idle_after = {'120.0  # default' if code else '90.0  # site file'}\n" in shown.out
    assert shown.err.startswith(place)


def test_the_settings_manual_needs_no_state_folder(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("HOME", raising=False)
    assert main(["settings", "--doc"]) == 0
    assert capsys.readouterr().out.startswith("# Settings\n")


def test_supervise_passes_the_options_of_run_on_and_keeps_to_the_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    from kiosk.supervisor import program

    given: list[tuple[Path, list[str]]] = []
    told: list[tuple[int, float, float]] = []

    def supervise(paths: AppPaths, arguments: list[str], *, limits: Limits, watching: Watching) -> ExitCode:
        given.append((paths.state, arguments))
        told.append((limits.crashes, limits.window, watching.memory_mb))
        return ExitCode.STAFF_EXIT

    monkeypatch.setattr(program, "supervise", supervise)
    (tmp_path / "site.toml").write_text("crash_limit = 4\ncrash_window = 700.0\nmemory_limit = 900\n")
    assert main(["supervise"]) == ExitCode.STAFF_EXIT
    options = ["--windowed=1280x800", "--language=en", "--px-per-mm=4.5", f"--state-dir={tmp_path}"]
    options += [f"--content={tmp_path / 'my pages'}", "--first=home"]
    assert main(["supervise", *options]) == ExitCode.STAFF_EXIT
    assert given[0][1] == []
    assert given[1] == (tmp_path, options)
    assert told[1] == (4, 700.0, 900)
