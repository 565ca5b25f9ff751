from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.checks.reading import check_reading
from kiosk.content.checks.validator import validate
from kiosk.content.model import Paragraph, Section, Span
from tests.support.builders import content_pack
from tests.support.content_checks import STOOL, codes, with_text

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import ContentPack


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> ContentPack:
    return content_pack(tmp_path_factory.mktemp("pack"))


@pytest.mark.parametrize(("words", "expected"), [(20, []), (21, ["sentence-long"])])
def test_a_sentence_has_at_most_20_words(pack: ContentPack, words: int, expected: list[str]):
    assert codes(validate(with_text(pack, " ".join(["leg"] * words) + "."))) == expected


def test_a_long_sentence_is_shown_by_its_first_words(pack: ContentPack):
    (problem,) = validate(with_text(pack, "Sit. One two three four five " + "six " * 16))
    assert problem.sentence() == "A sentence has 21 words; 20 is the most allowed: “One two three four …”"


def test_the_reading_grade_is_that_of_the_whole_page(pack: ContentPack):
    hard = "Epidemiological investigations demonstrate heterogeneity."
    assert codes(validate(with_text(pack, hard))) == ["reading-grade"]
    assert codes(validate(with_text(pack, hard, *["Sit down."] * 20))) == []


def test_the_grade_is_told_in_years_of_school(pack: ContentPack):
    (problem,) = validate(with_text(pack, "Heterogeneity."))
    assert problem.sentence().endswith("years of school to read; 6.0 is the most allowed.")


def test_english_formulas_are_not_used_on_another_language(tmp_path: Path):
    pack = content_pack(tmp_path, translated=True)
    page = pack.pages["stool", "es"]
    text = Paragraph((Span("Heterogeneidad epidemiológica extraordinariamente significativa."),))
    hard = replace(page, sections=(Section("what", "Qué", (text,)),))
    found = validate(replace(pack, pages=pack.pages | {("stool", "es"): hard}))
    assert "reading-grade" not in codes(found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La espalda duele.", []),
        ("es", "Heterogeneidad epidemiológica significativa.", ["reading-ease"]),
        ("de", "Der Stuhl hat Beine.", []),
        ("de", "Wissenschaftliche Untersuchungen.", ["reading-lix"]),
        ("zh-Hans", "坐。" * 3 + "坐" * 36 + "。", ["paragraph-long"]),
        ("zh-Hans", "坐" * 37 + "。", ["sentence-characters"]),
        ("ar", "ألم " * 20 + ".", []),
        ("ar", "ألم " * 21 + ".", ["sentence-long"]),
        ("cy", "cadair " * 21 + ".", ["sentence-long"]),
    ],
)
def test_each_language_is_judged_by_its_own_measure(pack: ContentPack, language: str, text: str, expected: list[str]):
    page = with_text(pack, text).pages[STOOL]
    entry = page.entry._replace(summary="A.", title="A.")
    assert codes(check_reading(replace(page, language=language, entry=entry, alt="A."))) == expected


def test_a_long_chinese_sentence_is_shown_by_its_first_characters(pack: ContentPack):
    page = replace(with_text(pack, "这条长凳放在花园里" + "坐" * 30).pages[STOOL], language="zh-Hans")
    (problem,) = check_reading(page)
    assert problem.sentence() == "A sentence has 39 characters; 36 is the most allowed: “这条长凳放在花园…”"
