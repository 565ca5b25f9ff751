from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.settings.loader import load, read_values
from kiosk.settings.migrations import Renamed
from kiosk.settings.policy import FileFacts
from kiosk.settings.rules import SETTINGS
from kiosk.settings.schema import Settings
from tests.support.settings_files import of_root, settings_file, told

if TYPE_CHECKING:
    from pathlib import Path


def test_without_any_file_the_defaults_count(tmp_path: Path):
    loaded = load(tmp_path / "site.toml", tmp_path / "policy.toml")
    assert (loaded.settings, loaded.problems) == (Settings(), ())
    assert {loaded.origin_of(setting.key) for setting in SETTINGS} == {"default"}
    assert not any(loaded.is_locked(setting.key) for setting in SETTINGS)
    assert load(tmp_path / "site.toml") == loaded


def test_the_policy_wins_over_the_clinic_s_file_key_by_key(tmp_path: Path):
    site = settings_file(tmp_path, 'clinic_name = "Sample clinic"\nidle_after = 90\ntheme = "dark"\n')
    policy = settings_file(tmp_path, "idle_after = 300\npx_per_mm = 4.03\n", "policy.toml")
    loaded = load(site, policy, facts=of_root)
    assert loaded.settings == Settings(clinic_name="Sample clinic", idle_after=300.0, theme="dark", px_per_mm=4.03)
    assert loaded.problems == ()
    assert {setting.key: loaded.origin_of(setting.key) for setting in SETTINGS if setting.key in str(loaded.site)} == {
        "clinic_name": "site",
        "idle_after": "policy",
        "theme": "site",
    }
    assert loaded.origin_of("px_per_mm") == "policy"
    assert loaded.locked == {"idle_after", "px_per_mm"}
    assert (loaded.is_locked("idle_after"), loaded.is_locked("theme")) == (True, False)
    assert loaded.site == {"clinic_name": "Sample clinic", "idle_after": 90.0, "theme": "dark"}


def test_a_whole_number_will_do_for_a_number(tmp_path: Path):
    assert type(load(settings_file(tmp_path, "text_scale = 2\n")).settings.text_scale) is float


def test_every_good_value_counts_beside_the_bad_ones_which_are_said_all_at_once(tmp_path: Path):
    site = settings_file(
        tmp_path,
        'colour = "red"\n'
        'clinic_name = "Sample clinic"\n'
        "idle_after = true\n"
        "emergency_number = 555 0199\n"
        "warning_for = 5\n"
        "\n"
        'hours_friday = "08:00-12:00, 11:00-13:00"\n'
        'hours_monday = "08:00-12:00"\n'
        'theme = "dark"\n',
    )
    loaded = load(site)
    assert loaded.settings == Settings(clinic_name="Sample clinic", hours_monday="08:00-12:00", theme="dark")
    assert [(problem.code, problem.line, problem.key) for problem in loaded.problems] == [
        ("unknown-key", 1, "colour"),
        ("wrong-type", 3, "idle_after"),
        ("not-toml", 4, ""),
        ("out-of-range", 5, "warning_for"),
        ("wrong-form", 7, "hours_friday"),
    ]
    assert {problem.file for problem in loaded.problems} == {str(site)}
    assert loaded.origin_of("warning_for") == "default"


@pytest.mark.parametrize("data", [b"\0\1\2", b"#" * 1_000_001, b"\xff\xfea\0", b"caf\xe9"])
def test_a_broken_site_file_leaves_the_policy_and_the_defaults(tmp_path: Path, data: bytes):
    policy = settings_file(tmp_path, "idle_after = 300\n", "policy.toml")
    loaded = load(settings_file(tmp_path, data), policy, facts=of_root)
    assert loaded.settings == Settings(idle_after=300.0)
    assert len(loaded.problems) == 1


def test_a_bad_value_of_the_policy_leaves_the_default_and_stays_locked(tmp_path: Path):
    """Whoever wrote the policy did not mean staff to decide."""
    site = settings_file(tmp_path, "idle_after = 90\n")
    policy = settings_file(tmp_path, "idle_after = 3\n", "policy.toml")
    loaded = load(site, policy, facts=of_root)
    assert loaded.settings == Settings()
    assert loaded.is_locked("idle_after")
    assert loaded.origin_of("idle_after") == "default"
    assert [(problem.file, problem.line) for problem in loaded.problems] == [(str(policy), 1)]


@pytest.mark.parametrize("wrong", ["policy.toml", "machine"])
def test_a_policy_that_others_could_have_written_does_not_count(tmp_path: Path, wrong: str):
    folder = tmp_path / "machine"
    folder.mkdir()
    policy = settings_file(folder, "idle_after = 300\n", "policy.toml")
    loaded = load(
        settings_file(tmp_path, "idle_after = 90\n"),
        policy,
        facts=lambda path: FileFacts(1000 if path.name == wrong else 0, "kiosk", 0o644),
    )
    assert loaded.settings == Settings(idle_after=90.0)
    assert loaded.locked == frozenset()
    place = policy if wrong == "policy.toml" else folder
    assert told(loaded.problems) == [
        (
            "wrong-owner",
            0,
            "",
            f"This belongs to kiosk and not to root, so the policy file does not count. Run: sudo chown root {place}",
        )
    ]


def test_a_policy_that_is_hidden_from_the_kiosk_is_a_problem(tmp_path: Path):
    loop = tmp_path / "policy.toml"
    loop.symlink_to(loop)
    loaded = load(tmp_path / "site.toml", loop)
    assert [(problem.code, problem.file) for problem in loaded.problems] == [("unreadable", str(loop))]


def test_the_machine_s_file_of_old_is_mentioned_and_not_read(tmp_path: Path):
    settings_file(tmp_path, "idle_after = 300\n", "machine.toml")
    loaded = load(tmp_path / "site.toml")
    assert loaded.settings == Settings()
    assert [problem.code for problem in loaded.problems] == ["retired-file"]
    assert loaded.problems[0].is_advice


def test_a_key_of_old_still_counts(tmp_path: Path):
    site = settings_file(tmp_path, "pause = 90\n")
    loaded = load(site, changes=[Renamed("pause", "idle_after")])
    assert loaded.settings == Settings(idle_after=90.0)
    assert loaded.origin_of("idle_after") == "site"
    assert [problem.code for problem in loaded.problems] == ["renamed-key"]


@pytest.mark.parametrize(("count", "codes"), [(20, ["unknown-key"] * 20), (21, ["not-settings"])])
def test_the_settings_of_another_program_are_one_problem(tmp_path: Path, count: int, codes: list[str]):
    text = "idle_after = 90\n" + "".join(f"colour_{number} = 1\n" for number in range(count))
    values = read_values(settings_file(tmp_path, text))
    assert [problem.code for problem in values.problems] == codes
    assert values.good == {"idle_after": 90.0}
    if count > 20:
        assert told(values.problems)[0][1:] == (
            2,
            "",
            "21 lines from this one on name no setting. Is this the right file?",
        )
