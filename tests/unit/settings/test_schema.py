from __future__ import annotations

import dataclasses

import pytest

from kiosk.settings.schema import BY_KEY, SETTINGS, THEMES, Settings


def test_the_defaults_are_safe_and_invent_nothing():
    assert dataclasses.asdict(Settings()) == {
        "clinic_name": "",
        "emergency_number": "",
        "px_per_mm": 0.0,
        "mount_bottom_mm": 0.0,
        "idle_after": 120.0,
        "warning_for": 30.0,
        "language": "en",
        "show_drafts": True,
        "theme": "light",
        "text_scale": 1.0,
    }


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_is_explained_and_its_default_is_allowed(setting):  # noqa: ANN001 - a table of our own
    assert setting.rule.doc.endswith(".")
    assert type(setting.default) is setting.type
    assert setting.accepts(setting.default)
    assert BY_KEY[setting.key] is setting


@pytest.mark.parametrize(
    ("key", "value", "is_allowed"),
    [
        ("idle_after", 59.9, False),
        ("idle_after", 60.0, True),
        ("idle_after", 600.0, True),
        ("idle_after", 600.1, False),
        ("idle_after", 0.0, False),
        ("idle_after", float("nan"), False),
        ("warning_for", 19.0, False),
        ("warning_for", 20.0, True),
        ("px_per_mm", 0.0, True),
        ("px_per_mm", 1.0, False),
        ("px_per_mm", -4.0, False),
        ("px_per_mm", 8.83, True),
        ("px_per_mm", float("inf"), False),
        ("mount_bottom_mm", 0.0, True),
        ("mount_bottom_mm", 5000.0, False),
        ("text_scale", 2.0, True),
        ("text_scale", 2.1, False),
        ("theme", "dark", True),
        ("theme", "pink", False),
        ("language", "zh-Hans", True),
        ("language", "x", False),
        ("clinic_name", "a" * 60, True),
        ("clinic_name", "a" * 61, False),
        ("clinic_name", "two\nlines", False),
        ("clinic_name", "bell\x7f", False),
        ("clinic_name", "Herni\u00adated", True),
        ("show_drafts", False, True),
    ],
)
def test_only_values_in_the_range_are_allowed(key: str, value: float | str, is_allowed: bool):
    assert BY_KEY[key].accepts(value) is is_allowed


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("idle_after", "60 to 600 s"),
        ("px_per_mm", "1.5 to 16 px/mm, or 0"),
        ("text_scale", "1 to 2"),
        ("clinic_name", "0 to 60 characters on one line"),
        ("theme", "one of " + ", ".join(THEMES)),
        ("show_drafts", ""),
    ],
)
def test_the_range_is_said_in_words(key: str, words: str):
    assert BY_KEY[key].range == words
