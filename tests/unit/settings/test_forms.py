from __future__ import annotations

import pytest

from kiosk.settings.forms import codes, problems
from kiosk.settings.rules import SETTINGS, Form


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_is_well_written(setting):  # noqa: ANN001 - a table of our own
    assert setting.type is not str or problems(setting.rule.form, setting.default) == ()


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("plain", "anything: at all"),
        ("date", ""),
        ("date", "2026-11-22"),
        ("file-name", ""),
        ("file-name", "Logo_2-small.png"),
        ("file-name", "_logo"),
        ("file-name", "console.png"),
        ("language", "zh-Hans"),
        ("language", "ar-XB"),
        ("languages", ""),
        ("languages", "en"),
        ("languages", "en, es,zh-Hans"),
        ("hours", "08:00-12:30, 14:00-18:00"),
        ("holidays", "2026-12-24..2026-12-26"),
        ("page-link", ""),
        ("page-link", "https://clinic.example/back/{page}"),
        ("page-link", "https://clinic.example/{language}/?p={page}"),
    ],
)
def test_what_is_well_written_passes(form: Form, words: str):
    assert problems(form, words) == ()


@pytest.mark.parametrize(
    ("form", "words", "sentences"),
    [
        ("date", "22.11.2026", ["“22.11.2026” is not a date. Write year, month and day, like 2026-12-24."]),
        ("date", "2026-02-30", ["“2026-02-30” is not a date. Write year, month and day, like 2026-12-24."]),
        ("date", "20261122", ["“20261122” is not a date. Write year, month and day, like 2026-12-24."]),
        *(
            (
                "file-name",
                words,
                [f"“{words}” is not the name of a file. Use letters, digits, dots, - and _, and name no folder."],
            )
            for words in ("../logo.png", "/etc/passwd", "..", ".hidden", "our logo.png", "C:logo.png", "lögo.png")
        ),
        ("file-name", "nul.png", ["“nul.png” means a device under Windows. Give the file another name."]),
        ("file-name", "COM1", ["“COM1” means a device under Windows. Give the file another name."]),
        *(
            ("page-link", words, [f"“{words}” is no address. Begin it with https://, and write it without spaces."])
            for words in ("clinic.example/{page}", "http://clinic.example/{page}", "https://a b/{page}", "https://")
        ),
        (
            "page-link",
            "https://b.example/",
            ["“https://b.example/” leads to the same place from every page. Write {page} where its name belongs."],
        ),
        (
            "page-link",
            "https://clinic.example/{page}/{visit}",
            ["“https://clinic.example/{page}/{visit}” has other braces than {page} and {language}. Take them out."],
        ),
        ("language", "English", ["“English” is not a language code. Write it like en or zh-Hans."]),
        ("language", "zh_Hans", ["“zh_Hans” is not a language code. Write it like en or zh-Hans."]),
        ("languages", "en,,es", ["“” is not a language code. Write it like en or zh-Hans."]),
        (
            "languages",
            "en, Spanish, en, en",
            [
                "“Spanish” is not a language code. Write it like en or zh-Hans.",
                "“en” stands in the list twice. Write every language once.",
            ],
        ),
        ("hours", "8-12", ["“8” is not a time. Write it like 08:30."]),
        ("holidays", "Easter", ["“Easter” is not a date. Write year, month and day, like 2026-12-24."]),
    ],
)
def test_what_is_badly_written_is_said(form: Form, words: str, sentences: list[str]):
    assert list(problems(form, words)) == sentences


def test_a_list_of_languages_is_taken_apart():
    assert codes("en, zh-Hans ,ar") == ("en", "zh-Hans", "ar")
    assert codes("  ") == ()
