from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.settings.loader import load
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, text: str, name: str = "site.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_without_any_file_the_defaults_count(tmp_path: Path):
    loaded = load([tmp_path / "site.toml", tmp_path / "machine.toml"])
    assert (loaded.settings, loaded.problems, loaded.origins) == (Settings(), (), {})


def test_the_machine_s_file_wins_over_the_clinic_s_key_by_key(tmp_path: Path):
    site = write(tmp_path, 'clinic_name = "Example"\nidle_after = 90\ntheme = "dark"\n')
    machine = write(tmp_path, "idle_after = 300\npx_per_mm = 4.03\n", "machine.toml")
    loaded = load([site, machine])
    assert loaded.settings == Settings(clinic_name="Example", idle_after=300.0, theme="dark", px_per_mm=4.03)
    assert loaded.origins == {
        "clinic_name": str(site),
        "theme": str(site),
        "idle_after": str(machine),
        "px_per_mm": str(machine),
    }


def test_a_whole_number_will_do_for_a_number(tmp_path: Path):
    loaded = load([write(tmp_path, "text_scale = 2\n")])
    assert loaded.settings is not None
    assert type(loaded.settings.text_scale) is float


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path):
    path = tmp_path / "site.toml"
    path.write_bytes(b'\xef\xbb\xbflanguage = "es"\r\n')
    assert load([path]).settings == Settings(language="es")


@pytest.mark.parametrize(
    ("line", "code", "key", "words"),
    [
        ("idle_afer = 90", "unknown-key", "idle_afer", "no setting"),
        ("[idle_after]\nvalue = 3", "wrong-type", "idle_after", "a number"),
        ("[kiosk]\nidle_after = 90", "unknown-key", "kiosk", "no setting"),
        ("idle_after = true", "wrong-type", "idle_after", "a number"),
        ('idle_after = "90"', "wrong-type", "idle_after", "a number"),
        ("idle_after = 10", "out-of-range", "idle_after", "60 to 600 s"),
        ("idle_after = nan", "out-of-range", "idle_after", "60 to 600 s"),
        ("show_drafts = 1", "wrong-type", "show_drafts", "true or false"),
        ("show_drafts = 'no'", "wrong-type", "show_drafts", "true or false"),
        ("emergency_number = 112", "wrong-type", "emergency_number", "quotation marks"),
        ("theme = 'Light'", "out-of-range", "theme", "one of light, dark"),
        ("language = ['en']", "wrong-type", "language", "quotation marks"),
        ("idle_after = \n", "not-toml", "", "line 1"),
        ("idle_after = 90\nidle_after = 91\n", "not-toml", "", "line 2"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_with_file_and_key(tmp_path: Path, line: str, code: str, key: str, words: str):
    path = write(tmp_path, line)
    loaded = load([path])
    assert loaded.settings is None
    assert [(problem.code, problem.file, problem.key) for problem in loaded.problems] == [(code, str(path), key)]
    assert words in loaded.problems[0].message


def test_everything_that_is_wrong_is_said_at_once_in_every_file(tmp_path: Path):
    site = write(tmp_path, 'colour = "red"\nidle_after = true\nwarning_for = 5\ntheme = "dark"\n')
    machine = write(tmp_path, "= 3", "machine.toml")
    loaded = load([site, machine])
    assert loaded.settings is None
    assert [(problem.code, problem.key) for problem in loaded.problems] == [
        ("unknown-key", "colour"),
        ("wrong-type", "idle_after"),
        ("out-of-range", "warning_for"),
        ("not-toml", ""),
    ]
    assert loaded.origins == {"theme": str(site)}


def test_a_file_that_cannot_be_read_is_a_problem_not_a_crash(tmp_path: Path):
    folder = tmp_path / "site.toml"
    folder.mkdir()
    garbage = tmp_path / "machine.toml"
    garbage.write_bytes(b"clinic_name = '\xff\xfe'")
    loaded = load([folder, garbage])
    assert [(problem.code, problem.file) for problem in loaded.problems] == [
        ("unreadable", str(folder)),
        ("unreadable", str(garbage)),
    ]


def test_a_start_without_settings_files_does_not_pay_for_reading_them():
    program = (
        "import sys; from pathlib import Path; from kiosk.settings.loader import load;"
        "load([Path('/nowhere/site.toml')]); print('tomllib' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
