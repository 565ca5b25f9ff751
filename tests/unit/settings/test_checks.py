from __future__ import annotations

import pytest

from kiosk.settings.checks import is_known, problems
from kiosk.settings.reader import Entry
from tests.support.settings_files import told


@pytest.mark.parametrize(
    ("key", "value", "code", "sentence"),
    [
        ("idle_afer", 90, "unknown-key", "There is no setting “idle_afer”. Did you mean “idle_after”?"),
        (
            "colour",
            "red",
            "unknown-key",
            "There is no setting “colour”. Take the line away; the settings manual lists all there are.",
        ),
        (
            "x\n" * 100,
            1,
            "unknown-key",
            f"There is no setting “{'x?' * 20}…”. Take the line away; the settings manual lists all there are.",
        ),
        (
            "idle_after",
            {"value": 3},
            "wrong-type",
            "“idle_after” must be a number. Write it like this: idle_after = 120.0",
        ),
        ("idle_after", True, "wrong-type", "“idle_after” must be a number. Write it like this: idle_after = 120.0"),
        (
            "tone_level",
            40.5,
            "wrong-type",
            "“tone_level” must be a whole number. Write it like this: tone_level = 40",
        ),
        (
            "show_drafts",
            "no",
            "wrong-type",
            "“show_drafts” must be true or false. Write it like this: show_drafts = true",
        ),
        (
            "language",
            ["en"],
            "wrong-type",
            '“language” must be words in quotation marks. Write it like this: language = "en"',
        ),
        ("idle_after", 10, "out-of-range", "“idle_after” must be 60 to 600 s. Change it."),
        ("idle_after", 10**400, "out-of-range", "“idle_after” must be 60 to 600 s. Change it."),
        ("when_closed", "off", "out-of-range", "“when_closed” must be one of dim, blank. Change it."),
        ("clinic_name", "a" * 61, "out-of-range", "“clinic_name” must be 0 to 60 characters on one line. Change it."),
        (
            "language",
            "x",
            "out-of-range",
            "“language” is too long or too short, or not on one line. Write a language code like en or zh-Hans.",
        ),
        (
            "languages_shown",
            "en, Spanish",
            "wrong-form",
            "“languages_shown”: “Spanish” is not a language code. Write it like en or zh-Hans.",
        ),
        (
            "hours_friday",
            "08:00-12:00, 11:00-13:00",
            "wrong-form",
            "“hours_friday”: “11:00-13:00” overlaps with “08:00-12:00”. Write every time once.",
        ),
        (
            "holidays",
            "2026-12-26..2026-12-24",
            "wrong-form",
            "“holidays”: “2026-12-26..2026-12-24” ends before it begins. Write the earlier date first.",
        ),
        (
            "logo",
            "../logo.png",
            "wrong-form",
            "“logo”: “../logo.png” is not the name of a file. Use letters, digits, dots, - and _, and name no folder.",
        ),
        (
            "counting_since",
            "yesterday",
            "wrong-form",
            "“counting_since”: “yesterday” is not a date. Write year, month and day, like 2026-12-24.",
        ),
    ],
)
def test_what_is_wrong_with_a_value_is_said_with_its_place(key: str, value: object, code: str, sentence: str):
    (problem,) = problems(Entry(key, value, 7), "site.toml")
    assert (problem.code, problem.file, problem.line, problem.message) == (code, "site.toml", 7, sentence)


def test_everything_that_is_wrong_in_one_value_is_said():
    assert [code for code, *_ in told(problems(Entry("hours_friday", "8-12, 14:00-12:30", 1), "site.toml"))] == [
        "wrong-form",
        "wrong-form",
    ]


@pytest.mark.parametrize(
    ("key", "value"), [("idle_after", 90), ("counting", True), ("hours_friday", ""), ("logo", "logo.png")]
)
def test_nothing_is_said_about_a_good_value(key: str, value: object):
    assert problems(Entry(key, value, 1), "site.toml") == ()


def test_a_setting_is_known_by_its_key():
    assert is_known("idle_after")
    assert not is_known("Idle_after")
