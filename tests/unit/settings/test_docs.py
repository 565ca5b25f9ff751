from __future__ import annotations

import tomllib

import pytest

from kiosk.settings.docs import example, manual, toml
from kiosk.settings.schema import SETTINGS


@pytest.mark.parametrize("key", [setting.key for setting in SETTINGS])
def test_the_manual_explains_every_setting(key: str):
    setting = next(setting for setting in SETTINGS if setting.key == key)
    entry = manual().split(f"## {key}\n")[1].split("\n## ")[0]
    assert setting.rule.doc in entry
    assert f"`{toml(setting.default)}`" in entry
    assert setting.range in entry
    assert ("Allowed" in entry) == bool(setting.range)


def test_the_example_changes_nothing_as_it_is():
    assert tomllib.loads(example()) == {}


def test_the_example_without_its_remark_signs_is_the_defaults():
    lines = [line.removeprefix("# ") for line in example().splitlines() if " = " in line]
    assert tomllib.loads("\n".join(lines)) == {setting.key: setting.default for setting in SETTINGS}


@pytest.mark.parametrize("value", [True, False, 120, 4.03, "", 'say "hello"', "C:\\kiosk", "简体中文"])
def test_a_value_is_written_so_that_it_is_read_back(value: bool | float | str):
    assert tomllib.loads(f"key = {toml(value)}") == {"key": value}
