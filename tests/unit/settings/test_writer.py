from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import checks
from kiosk.settings.loader import load
from kiosk.settings.migrations import Renamed
from kiosk.settings.reader import Entry
from kiosk.settings.rules import SETTINGS, Setting, Value
from kiosk.settings.schema import Settings
from kiosk.settings.writer import back_up, change, restore
from tests.support.settings_files import settings_file, told

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES: dict[str, Value] = {
    "clinic_name": "Sample “clinic” \\ 诊所",
    "logo": "logo.png",
    "emergency_number": "555 0199",
    "clinic_phone": "555 0100",
    "desk_contact": "A. Sample",
    "px_per_mm": 4.03,
    "measured_on": "1920x1080 HDMI-1",
    "mount_bottom_mm": 900.0,
    "idle_after": 90.0,
    "warning_for": 45.0,
    "attract_changes_after": 12.5,
    "tone_level": 0,
    "cleaning_for": 60.0,
    "hours_monday": "08:00-12:30, 14:00-18:00",
    "hours_tuesday": "",
    "hours_wednesday": "00:00-24:00",
    "hours_thursday": "08:00-12:00",
    "hours_friday": "18:00-06:00",
    "hours_saturday": "",
    "hours_sunday": "10:00-11:00",
    "holidays": "2026-12-24..2026-12-26, 2027-01-01",
    "when_closed": "blank",
    "language": "es",
    "languages_shown": "en, es",
    "show_drafts": False,
    "offers_acupuncture": True,
    "theme": "dark",
    "text_scale": 1.25,
    "counting": True,
    "counting_since": "2026-11-22",
    "count_threshold": 5,
    "printer": "Sample printer",
    "paper": "letter",
    "page_link": "https://clinic.example/back/{page}",
    "crash_limit": 500,
    "crash_window": 60.0,
    "memory_limit": 0,
    "allow_new_setup": True,
}
"""For every setting a value that is not its default."""


def test_there_is_a_sample_for_every_setting_and_none_is_the_default():
    assert list(SAMPLES) == [setting.key for setting in SETTINGS]
    assert all(SAMPLES[setting.key] != setting.default for setting in SETTINGS)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def full_disk(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Let the disk refuse what is written to it."""

    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)


def test_every_setting_is_written_and_read_back(tmp_path: Path):
    site = tmp_path / "new" / "site.toml"
    assert change(site, SAMPLES) == ()
    loaded = load(site)
    assert loaded.settings == Settings(**SAMPLES)  # type: ignore[arg-type] # one sample of the right type for each
    assert loaded.problems == ()
    assert names(site.parent) == ["site.toml"]


def test_a_change_leaves_the_other_settings_as_they_are(tmp_path: Path):
    site = settings_file(tmp_path, "idle_after = 90\ntheme = 'dark'\n")
    assert change(site, {"theme": None, "language": "es"}) == ()
    assert load(site).site == {"idle_after": 90.0, "language": "es"}
    assert names(tmp_path) == ["site.toml"]


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        (
            {"idle_after": 3, "theme": "pink", "language": "es"},
            [("out-of-range", "idle_after"), ("out-of-range", "theme")],
        ),
        ({"colour": "red"}, [("unknown-key", "colour")]),
        ({"colour": None}, [("unknown-key", "colour")]),
        ({"hours_monday": "8-12"}, [("wrong-form", "hours_monday")]),
        ({"px_per_mm": 4.03, "language": "es"}, [("locked", "px_per_mm")]),
        ({"px_per_mm": None}, [("locked", "px_per_mm")]),
    ],
)
def test_a_change_that_cannot_be_changes_nothing(
    tmp_path: Path, changes: dict[str, Value | None], problems: list[tuple[str, str]]
):
    site = settings_file(tmp_path, "idle_after = 90\n")
    found = change(site, changes, locked={"px_per_mm"})
    assert [(problem.code, problem.key) for problem in found] == problems
    assert {(problem.file, problem.line) for problem in found} == {(str(site), 0)}
    assert site.read_text() == "idle_after = 90\n"


def test_what_the_policy_decided_is_said(tmp_path: Path):
    assert told(change(tmp_path / "site.toml", {"theme": "dark"}, locked={"theme"})) == [
        ("locked", 0, "theme", "“theme” is set by the policy of this machine. Leave it out.")
    ]


def test_a_file_with_a_bad_line_is_kept_beside_the_new_one(tmp_path: Path):
    bad = "idle_after = 3\ntheme = 'dark'\n= what\n"
    site = settings_file(tmp_path, bad)
    assert change(site, {"language": "es"}) == ()
    assert load(site).site == {"theme": "dark", "language": "es"}
    assert load(site).problems == ()
    assert (tmp_path / "site.toml.old").read_text() == bad


@pytest.mark.parametrize("is_folder", [True, False])
def test_what_is_no_settings_file_makes_way_for_one(tmp_path: Path, is_folder: bool):
    site = tmp_path / "site.toml"
    if is_folder:
        site.mkdir()
    else:
        site.write_bytes(b"\0")
    assert change(site, {"language": "es"}) == ()
    assert load(site).site == {"language": "es"}
    assert (tmp_path / "site.toml.old").is_dir() is is_folder


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full, so nothing was changed. Make room and try again."),
        (errno.EDQUOT, "The disk is full, so nothing was changed. Make room and try again."),
        (
            errno.EROFS,
            "The kiosk may not write here, so nothing was changed. Let its account write to this folder.",
        ),
        (
            errno.EACCES,
            "The kiosk may not write here, so nothing was changed. Let its account write to this folder.",
        ),
        (
            errno.EIO,
            "The file cannot be written, so nothing was changed. Check the folder and the disk, or the stick.",
        ),
    ],
)
def test_a_disk_that_refuses_is_a_problem_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
):
    site = settings_file(tmp_path, "idle_after = 90\n")
    full_disk(monkeypatch, number)
    assert told(change(site, {"language": "es"})) == [("not-written", 0, "", sentence)]
    assert site.read_text() == "idle_after = 90\n"
    assert names(tmp_path) == ["site.toml"]


def test_a_state_folder_that_is_a_file_is_a_problem(tmp_path: Path):
    (tmp_path / "state").write_text("")
    (problem,) = change(tmp_path / "state" / "site.toml", {"language": "es"})
    assert problem.code == "not-written"


def test_a_file_that_cannot_be_kept_is_not_replaced(tmp_path: Path):
    site = settings_file(tmp_path, b"\0")
    (tmp_path / "site.toml.old" / "full").mkdir(parents=True)
    (problem,) = change(site, {"language": "es"})
    assert problem.code == "not-written"
    assert site.read_bytes() == b"\0"


def test_a_backup_brings_every_setting_back(tmp_path: Path):
    site, stick = tmp_path / "site.toml", tmp_path / "stick.toml"
    change(site, SAMPLES)
    assert back_up(site, stick) == ()
    change(site, dict.fromkeys(SAMPLES))
    assert load(site).settings == Settings()
    assert restore(stick, site) == ()
    assert load(site).site == SAMPLES


def test_a_backup_of_nothing_brings_the_defaults_back(tmp_path: Path):
    site, stick = tmp_path / "site.toml", tmp_path / "stick.toml"
    assert back_up(site, stick) == ()
    change(site, SAMPLES)
    assert restore(stick, site) == ()
    assert load(site).site == {}


def test_a_backup_says_what_it_could_not_take(tmp_path: Path):
    site = settings_file(tmp_path, "idle_after = 3\ntheme = 'dark'\n")
    assert [problem.code for problem in back_up(site, tmp_path / "stick.toml")] == ["out-of-range"]
    assert load(tmp_path / "stick.toml").site == {"theme": "dark"}
    assert site.read_text() == "idle_after = 3\ntheme = 'dark'\n"


def test_a_backup_to_a_stick_that_is_full_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    site = settings_file(tmp_path, "idle_after = 90\n")
    full_disk(monkeypatch, errno.ENOSPC)
    assert [problem.code for problem in back_up(site, tmp_path / "stick.toml")] == ["not-written"]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("language = 'es'\nidle_after = 3\ncolour = 1\n", [("out-of-range", 2), ("unknown-key", 3)]),
        ("language = 'es'\n= what\n", [("not-toml", 2)]),
        ("language = 'es'\npx_per_mm = 4.0\n", [("locked", 2)]),
        (b"\0", [("binary", 0)]),
    ],
)
def test_a_backup_with_any_problem_changes_nothing(tmp_path: Path, text: str | bytes, problems: list[tuple[str, int]]):
    site = settings_file(tmp_path, "idle_after = 90\n")
    found = restore(settings_file(tmp_path, text, "stick.toml"), site, locked={"px_per_mm"})
    assert [(problem.code, problem.line) for problem in found] == problems
    assert site.read_text() == "idle_after = 90\n"


def test_a_backup_that_is_not_there_is_a_problem(tmp_path: Path):
    assert told(restore(tmp_path / "stick.toml", tmp_path / "site.toml")) == [
        ("missing", 0, "", "There is no such file. Check its name, or put the stick in.")
    ]


def test_a_backup_of_an_older_release_still_serves(tmp_path: Path):
    backup = settings_file(tmp_path, "pause = 90\n", "stick.toml")
    assert restore(backup, tmp_path / "site.toml", renames=[Renamed("pause", "idle_after")]) == ()
    assert load(tmp_path / "site.toml").site == {"idle_after": 90.0}


@st.composite
def values(draw: st.DrawFn) -> tuple[Setting, Value]:
    """Draw any value whatever, right or wrong, for some setting."""
    setting = draw(st.sampled_from(SETTINGS))
    kinds = {bool: st.booleans(), int: st.integers(), float: st.floats(), str: st.text(max_size=130)}
    return setting, draw(kinds[setting.type])


@given(values())
def test_what_is_accepted_is_written_so_that_it_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, given_value: tuple[Setting, Value]
):
    setting, value = given_value
    site = tmp_path_factory.mktemp("site") / "site.toml"
    problems = change(site, {setting.key: value})
    assert bool(problems) is bool(checks.problems(Entry(setting.key, value, 0), str(site)))
    assert load(site).site == ({} if problems else {setting.key: value})
