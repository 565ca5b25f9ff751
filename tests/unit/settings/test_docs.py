from __future__ import annotations

import tomllib

import pytest

from kiosk.settings.docs import manual, text_of
from kiosk.settings.rules import SETTINGS, toml


@pytest.mark.parametrize("key", [setting.key for setting in SETTINGS])
def test_the_manual_explains_every_setting(key: str):
    setting = next(setting for setting in SETTINGS if setting.key == key)
    entry = manual().split(f"### {key}\n")[1].split("\n### ")[0]
    assert setting.rule.doc in entry
    assert f"`{toml(setting.default)}`" in entry
    assert setting.range in entry
    assert ("Allowed" in entry) == bool(setting.range)


def test_the_manual_says_where_settings_come_from_and_how_a_mistake_shows():
    for words in ("site.toml", "/etc/back-pain-kiosk/policy.toml", "ProgramData", "--validate", "exit code 7"):
        assert words in manual()


def test_a_file_without_settings_changes_nothing_and_shows_every_default():
    assert tomllib.loads(text_of({})) == {}
    lines = [line.removeprefix("# ") for line in text_of({}).splitlines() if " = " in line]
    assert tomllib.loads("\n".join(lines)) == {setting.key: setting.default for setting in SETTINGS}


def test_a_file_with_settings_keeps_the_order_of_the_manual_and_explains_each():
    text = text_of({"theme": "dark", "clinic_name": "Sample “clinic”", "idle_after": 90.0})
    assert tomllib.loads(text) == {"clinic_name": "Sample “clinic”", "idle_after": 90.0, "theme": "dark"}
    assert text.index("\nclinic_name") < text.index("\nidle_after") < text.index("\ntheme")
    for setting in SETTINGS:
        assert f"# {setting.rule.doc}\n" in text
