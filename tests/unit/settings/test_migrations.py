from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings.migrations import FILES, KEYS, Removed, Renamed, migrate
from kiosk.settings.reader import Entry
from kiosk.settings.rules import BY_KEY
from tests.support.settings_files import settings_file, told

if TYPE_CHECKING:
    from pathlib import Path

KEY_CASES: dict[str, tuple[object, dict[str, object]]] = {}
"""For each key that was renamed or removed: a value it may have had, and what an old file with it means now."""

FILE_CASES = {
    "machine.toml": (
        "This file is not read any more. Whoever looks after the computer moves its lines to the policy file, which "
        "the settings manual names."
    ),
}
"""For each file that is not read any more: what is said when it is still there."""


def test_every_key_that_changed_has_its_case():
    assert {change.old for change in KEYS} == set(KEY_CASES)


def test_every_old_key_means_what_it_meant():
    for old, (value, meaning) in KEY_CASES.items():
        kept, _ = migrate([Entry(old, value, 1)], "site.toml", KEYS)
        assert {entry.key: entry.value for entry in kept} == meaning


def test_no_old_key_is_a_setting_and_every_new_one_is():
    for change in KEYS:
        assert change.old not in BY_KEY
        if isinstance(change, Renamed):
            assert change.new in BY_KEY or change.new in KEY_CASES


def test_every_file_that_is_not_read_has_its_case(tmp_path: Path):
    assert {file.name for file in FILES} == set(FILE_CASES)
    for file in FILES:
        assert file.advice(tmp_path) is None
        path = settings_file(tmp_path, "idle_after = 90\n", file.name)
        problem = file.advice(tmp_path)
        assert problem is not None
        assert (problem.code, problem.file, problem.message) == ("retired-file", str(path), FILE_CASES[file.name])


CHANGES = (
    Renamed("pause", "idle"),
    Renamed("idle", "idle_after"),
    Removed("blink", "The kiosk never blinks now. Take the line away."),
)


def test_a_renamed_key_still_counts_however_often_it_was_renamed():
    kept, advice = migrate([Entry("theme", "dark", 1), Entry("pause", 90, 2)], "site.toml", CHANGES)
    assert kept == (Entry("theme", "dark", 1), Entry("idle_after", 90, 2))
    assert told(advice) == [
        ("renamed-key", 2, "pause", "“pause” is called “idle” now. It still counts; write the new name."),
        ("renamed-key", 2, "idle", "“idle” is called “idle_after” now. It still counts; write the new name."),
    ]


def test_of_an_old_and_a_new_name_the_new_one_counts():
    kept, advice = migrate([Entry("idle", 90, 1), Entry("idle_after", 100, 2)], "site.toml", CHANGES)
    assert kept == (Entry("idle_after", 100, 2),)
    assert told(advice) == [
        (
            "renamed-key",
            1,
            "idle",
            "“idle” is called “idle_after” now, which this file has too. Take the old line away.",
        )
    ]


def test_a_removed_key_says_what_to_do_instead():
    kept, advice = migrate([Entry("blink", True, 3)], "site.toml", CHANGES)
    assert kept == ()
    assert told(advice) == [
        (
            "removed-key",
            3,
            "blink",
            "“blink” is not a setting any more. The kiosk never blinks now. Take the line away.",
        )
    ]
