from __future__ import annotations

import pytest

from kiosk.content.checks.readability import sentences, words
from kiosk.content.checks.reading_measures import MEASURES, length, lix, measure_of
from kiosk.i18n.languages import LANGUAGES


def test_every_language_of_the_kiosk_can_be_measured():
    assert [language.code for language in LANGUAGES if measure_of(language.code) is None] == []


@pytest.mark.parametrize(
    ("language", "formula", "unit"),
    [
        ("en", "grade", "words"),
        ("en-GB", "grade", "words"),
        ("es", "ease", "words"),
        ("zh-Hans", "none", "characters"),
        ("ar", "none", "words"),
        ("de", "lix", "words"),
    ],
)
def test_each_language_is_measured_in_its_own_way(language: str, formula: str, unit: str):
    measure = measure_of(language)
    assert measure is not None
    assert (measure.formula, measure.unit) == (formula, unit)


def test_a_language_that_is_not_listed_is_not_measured():
    assert measure_of("cy") is None
    assert "cy" not in MEASURES


def test_chinese_is_counted_in_characters_and_a_foreign_word_or_figure_as_one():
    assert length("坐 12 分钟 MRI。", "characters") == 5
    assert length("坐下来。", "words") == 1


def test_a_chinese_sentence_ends_without_a_space_after_it():
    assert sentences("坐下来。“站起来！”好吗？好。") == ("坐下来。", "“站起来！", "好吗？", "好。")


def test_an_arabic_word_is_one_with_and_without_its_vowel_signs():
    assert words("أيضًا جداً ألم") == ("أيضا", "جدا", "ألم")
    assert sentences("هل تتألم؟ نعم.") == ("هل تتألم؟", "نعم.")


def test_lix_is_words_a_sentence_and_long_words_in_a_hundred():
    # 8 words in 2 sentences, 2 of them with more than 6 letters
    assert lix("Ein Stuhl hat Beine. Die Rückenlehne gehört dazuuuu.") == pytest.approx(8 / 2 + 100 * 2 / 8)
    assert lix("…") == 0.0
