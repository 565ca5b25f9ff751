from __future__ import annotations

import re

import pytest

from kiosk.content.checks import vocabulary
from kiosk.i18n.languages import LANGUAGES

LISTS = {name: words for name, words in vars(vocabulary).items() if name.isupper() and isinstance(words, dict)}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_expressions_for_languages_the_kiosk_speaks(name: str):
    words = LISTS[name]
    assert "en" in words
    assert set(words) <= {language.code for language in LANGUAGES}
    for each in words.values():
        assert len(set(each)) == len(each)
        assert all(re.compile(word.replace("{term}", "x")) for word in each)


@pytest.mark.parametrize(
    "word", ["proven", "cures", "heals", "effective", "natural", "no side-effects", "detox", "safe for everyone"]
)
def test_every_word_the_rules_of_wording_name_is_banned(word: str):
    assert any(re.fullmatch(banned, word) for banned in vocabulary.BANNED["en"])


def test_medical_words_are_written_in_small_letters_and_in_the_singular():
    terms = vocabulary.MEDICAL_TERMS["en"]
    assert [term for term in terms if term != term.casefold()] == []
    assert [term for term in terms if f"{term}s" in terms] == []
    assert len(terms) > 60
