from __future__ import annotations

import unicodedata

import pytest

from kiosk.i18n.languages import LANGUAGES, MORE, SOURCE, available, fallback_chain, find, is_pseudo

SCRIPT_WORDS = {"Latin": "LATIN", "Han": "CJK", "Arabic": "ARABIC"}


def test_every_language_appears_once_and_under_its_own_name():
    assert [language.code for language in LANGUAGES] == ["en", "es", "zh-Hans", "ar", "en-XA", "ar-XB"]
    assert [language.autonym for language in LANGUAGES[:4]] == ["English", "Español", "简体中文", "العربية"]


@pytest.mark.parametrize("code", [language.code for language in (*LANGUAGES, *MORE)])
def test_name_and_sample_are_written_in_the_language_s_script(code: str):
    language = find(code)
    assert language is not None
    letters = [character for character in language.sample + language.autonym if character.isalpha()]
    assert letters
    assert all(SCRIPT_WORDS[language.script] in unicodedata.name(character) for character in letters)


def test_lines_begin_on_the_right_in_arabic_and_its_stand_in_only():
    assert [language.code for language in LANGUAGES if language.direction == "rtl"] == ["ar", "ar-XB"]


def test_an_unknown_code_is_no_language():
    assert find("tlh") is None


def test_only_what_the_pack_holds_is_offered_in_our_order_and_unknown_codes_are_left_out():
    assert [language.code for language in available(["ar", "tlh", "en", "ar"])] == ["en", "ar"]
    assert available([]) == ()


@pytest.mark.parametrize(
    ("code", "chain"),
    [
        ("en", ("en",)),
        ("es", ("es", "en")),
        ("zh-Hans", ("zh-Hans", "zh", "en")),
        ("zh-Hans-SG", ("zh-Hans-SG", "zh-Hans", "zh", "en")),
        ("en-GB", ("en-GB", "en")),
        ("en-XA", ("en-XA", "en")),
        ("ar-XB", ("ar-XB", "en")),  # made from the English texts, so Arabic ones must not show through
        ("", ("", "en")),
    ],
)
def test_a_missing_text_is_looked_for_step_by_step_down_to_the_source(code: str, chain: tuple[str, ...]):
    assert fallback_chain(code) == chain
    assert chain[-1] == SOURCE


def test_numbers_and_days_are_written_as_where_the_language_is_read():
    assert {code: find(code).locale for code in ("en", "es", "zh-Hans", "ar", "ar-XB")} == {
        "en": "en-GB", "es": "es", "zh-Hans": "zh-Hans", "ar": "ar-001", "ar-XB": "en-GB",
    }  # fmt: skip


def test_a_pack_may_bring_languages_of_both_directions_the_kiosk_has_no_words_in():
    assert [language.code for language in available(["ur", "en", "pl"])] == ["en", "pl", "ur"]
    assert [language.code for language in MORE if language.direction == "rtl"] == ["fa", "ckb", "ps", "ur"]
    assert len({language.code for language in (*LANGUAGES, *MORE)}) == len(LANGUAGES) + len(MORE)


def test_a_language_that_is_only_made_up_is_known_as_one():
    assert [code for code in ("en", "en-XA", "ar-XB", "tlh") if is_pseudo(code)] == ["en-XA", "ar-XB"]
