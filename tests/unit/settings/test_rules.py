from __future__ import annotations

import tomllib
from dataclasses import fields
from typing import get_args

import pytest

from kiosk.settings.rules import BY_KEY, FORM_WORDS, SETTINGS, Form, toml
from kiosk.settings.schema import THEMES, Settings


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_is_explained_and_its_default_is_allowed(setting):  # noqa: ANN001 - a table of our own
    assert setting.rule.doc.endswith(".")
    assert setting.has_type(setting.default)
    assert setting.accepts(setting.default)
    assert BY_KEY[setting.key] is setting
    assert setting.range or setting.type is bool


def test_every_setting_is_there_in_the_order_it_is_declared():
    assert [setting.key for setting in SETTINGS] == [field.name for field in fields(Settings)]


def test_every_form_is_said_in_words():
    assert set(FORM_WORDS) == set(get_args(Form))


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
        ("attract_changes_after", 7.9, False),
        ("attract_changes_after", 60.0, True),
        ("tone_level", 0, True),
        ("tone_level", 101, False),
        ("cleaning_for", 14.0, False),
        ("cleaning_for", 120.0, True),
        ("count_threshold", 4, False),
        ("count_threshold", 20, True),
        ("crash_limit", 0, False),
        ("memory_limit", 0, True),
        ("memory_limit", 299, False),
        ("memory_limit", -1, False),
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
        ("when_closed", "blank", True),
        ("when_closed", "", False),
        ("language", "zh-Hans", True),
        ("language", "x", False),
        ("clinic_name", "a" * 60, True),
        ("clinic_name", "a" * 61, False),
        ("clinic_name", "two\nlines", False),
        ("clinic_name", "bell\x7f", False),
        ("clinic_name", "half\ud83d", False),
        ("clinic_name", "Herni\u00adated", True),
        ("show_drafts", False, True),
    ],
)
def test_only_values_in_the_range_are_allowed(key: str, value: float | str, is_allowed: bool):
    assert BY_KEY[key].accepts(value) is is_allowed


@pytest.mark.parametrize(
    ("key", "value", "has_type"),
    [
        ("idle_after", 90, True),
        ("idle_after", 90.0, True),
        ("idle_after", True, False),
        ("tone_level", 40, True),
        ("tone_level", 40.0, False),
        ("tone_level", False, False),
        ("show_drafts", 1, False),
        ("language", ["en"], False),
    ],
)
def test_a_whole_number_will_do_for_a_number_and_nothing_else_for_anything(key: str, value: object, has_type: bool):
    assert BY_KEY[key].has_type(value) is has_type


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("idle_after", "60 to 600 s"),
        ("tone_level", "0 to 100 %"),
        ("px_per_mm", "1.6 to 15.7 px/mm, or 0"),
        ("memory_limit", "300 to 16000 MB, or 0"),
        ("text_scale", "1 to 2"),
        ("clinic_name", "0 to 60 characters on one line"),
        ("theme", "one of " + ", ".join(THEMES)),
        ("hours_friday", FORM_WORDS["hours"]),
        ("show_drafts", ""),
    ],
)
def test_the_range_is_said_in_words(key: str, words: str):
    assert BY_KEY[key].range == words


@pytest.mark.parametrize("value", [True, False, 120, 4.03, "", 'say "hello"', "C:\\kiosk", "简体中文"])
def test_a_value_is_written_so_that_it_is_read_back(value: bool | float | str):
    assert tomllib.loads(f"key = {toml(value)}") == {"key": value}


def test_a_line_sets_its_setting():
    assert BY_KEY["clinic_name"].line("Sample clinic") == 'clinic_name = "Sample clinic"'
