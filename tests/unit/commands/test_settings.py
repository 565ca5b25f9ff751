from __future__ import annotations

import tomllib
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from kiosk.commands import settings as command
from kiosk.settings.docs import manual
from kiosk.settings.schema import Settings
from tests.support.settings_files import settings_file

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.paths import AppPaths


@pytest.fixture
def paths(app_paths: AppPaths) -> AppPaths:
    """A state folder that is there already."""
    app_paths.state.mkdir()
    return app_paths


def test_without_files_there_is_nothing_wrong(paths: AppPaths):
    lines: list[str] = []
    assert command.validate(paths, lines.append)
    assert lines == ["There is nothing wrong."]


def test_every_problem_is_a_line_with_its_place(paths: AppPaths):
    site = settings_file(paths.state, "idle_after = 3\n\nidle_afer = 90\n")
    lines: list[str] = []
    assert not command.validate(paths, lines.append)
    assert lines == [
        f"{site}:1: “idle_after” must be 60 to 600 s. Change it.",
        f"{site}:3: There is no setting “idle_afer”. Did you mean “idle_after”?",
    ]


def test_a_file_can_be_checked_before_it_is_put_in_place(tmp_path: Path):
    file = settings_file(tmp_path, "idle_after = 90\n= what\n", "new.toml")
    lines: list[str] = []
    assert not command.validate_file(file, lines.append)
    assert len(lines) == 1
    assert lines[0].startswith(f"{file}:2: This line cannot be understood.")
    settings_file(tmp_path, "idle_after = 90\n", "new.toml")
    assert command.validate_file(file, lines.append)
    assert not command.validate_file(tmp_path / "other.toml", lines.append)
    assert lines[1:] == [
        "There is nothing wrong.",
        f"{tmp_path / 'other.toml'}: There is no such file. Check its name, or put the stick in.",
    ]


def test_what_counts_is_written_with_where_it_comes_from(paths: AppPaths):
    site = settings_file(paths.state, 'clinic_name = "Sample clinic"\nidle_after = 3\n')
    lines: list[str] = []
    warnings: list[str] = []
    assert not command.effective(paths, lines.append, warnings.append)
    assert 'clinic_name = "Sample clinic"  # site file' in lines
    assert "idle_after = 120.0  # default" in lines
    assert warnings == [f"{site}:2: “idle_after” must be 60 to 600 s. Change it."]
    # What is printed is a settings file again.
    assert tomllib.loads("\n".join(lines)) == asdict(Settings(clinic_name="Sample clinic"))


def test_the_manual_is_written_whole():
    lines: list[str] = []
    command.manual(lines.append)
    assert "\n".join(lines) + "\n" == manual()
