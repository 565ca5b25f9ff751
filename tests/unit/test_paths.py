"""The program finds its files in a source tree, installed and frozen, and writes where it should."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.paths import PACKAGE, AppPaths, default_state_dir, policy_file
from kiosk.updates import shelf

HOME = {"HOME": "/home/clinic"}


def test_a_source_tree_has_its_data_beside_the_package_and_its_pack_in_build(tmp_path: Path):
    (tmp_path / "kiosk").mkdir()
    paths = AppPaths.find(tmp_path / "state", package=tmp_path / "kiosk")
    assert paths.install == tmp_path
    assert paths.resources == tmp_path / "resources"
    assert paths.content == tmp_path / "content"
    assert paths.pack == tmp_path / "build" / "back-pain.pack"


def test_an_installed_program_has_its_data_inside_the_package(tmp_path: Path):
    data = tmp_path / "kiosk" / "_data"
    data.mkdir(parents=True)
    paths = AppPaths.find(tmp_path / "state", package=tmp_path / "kiosk")
    assert paths.install == data
    assert paths.resources == data / "resources"
    assert paths.content == data / "content"
    assert paths.pack == data / "content" / "back-pain.pack"


def test_this_program_finds_its_own_fonts():
    assert (AppPaths.find(Path("/nowhere")).resources / "fonts").is_dir()
    assert (PACKAGE / "paths.py").is_file()


def test_everything_written_is_inside_the_state_folder(tmp_path: Path):
    paths = AppPaths.find(tmp_path / "state")
    assert paths.state == tmp_path / "state"
    assert paths.cache.is_relative_to(paths.state)
    assert paths.logs.is_relative_to(paths.state)
    assert paths.cache != paths.logs


def test_new_pages_are_kept_with_what_the_kiosk_remembers(tmp_path: Path):
    assert AppPaths.find(tmp_path).updates == tmp_path / "updates"
    assert AppPaths.find(tmp_path).installed == tmp_path / "updates" / shelf.NAME


def test_finding_creates_nothing(tmp_path: Path):
    AppPaths.find(tmp_path / "state", package=tmp_path / "kiosk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", HOME, "/home/clinic/.local/state/back-pain-kiosk"),
        ("linux", HOME | {"XDG_STATE_HOME": "/var/state"}, "/var/state/back-pain-kiosk"),
        ("linux", HOME | {"XDG_STATE_HOME": "relative"}, "/home/clinic/.local/state/back-pain-kiosk"),
        ("linux", HOME | {"XDG_STATE_HOME": ""}, "/home/clinic/.local/state/back-pain-kiosk"),
        ("darwin", HOME, "/home/clinic/.local/state/back-pain-kiosk"),
        ("win32", {"PROGRAMDATA": "/ProgramData"}, "/ProgramData/back-pain-kiosk"),
    ],
)
def test_the_state_folder_is_where_the_operating_system_wants_it(
    platform: str, environment: dict[str, str], expected: str
):
    assert default_state_dir(environment, platform) == Path(expected)
    assert AppPaths.find(environment=environment, platform=platform).state == Path(expected)


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_without_a_home_the_sentence_names_the_option_that_helps(platform: str):
    with pytest.raises(KnownError, match="--state-dir"):
        AppPaths.find(environment={}, platform=platform)


def test_a_state_folder_by_hand_needs_no_home(tmp_path: Path):
    assert AppPaths.find(tmp_path, environment={}, platform="linux").state == tmp_path


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, "/etc/back-pain-kiosk/policy.toml"),
        ("linux", {"PROGRAMDATA": "/elsewhere", "XDG_CONFIG_HOME": "/mine"}, "/etc/back-pain-kiosk/policy.toml"),
        ("darwin", {}, "/etc/back-pain-kiosk/policy.toml"),
        ("win32", {"PROGRAMDATA": "/ProgramData"}, "/ProgramData/back-pain-kiosk-policy/policy.toml"),
    ],
)
def test_the_policy_is_where_only_an_administrator_writes(
    tmp_path: Path, platform: str, environment: dict[str, str], expected: str
):
    assert policy_file(environment, platform) == Path(expected)
    assert AppPaths.find(tmp_path, environment=environment, platform=platform).policy == Path(expected)


def test_a_windows_without_its_usual_variable_still_has_a_place_for_the_policy():
    assert str(policy_file({}, "win32")).startswith("C:\\ProgramData")
