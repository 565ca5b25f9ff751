from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.content.loader import load_folder
from kiosk.content.model import Choice, ContentPack, Page, Paragraph, Section, Span
from kiosk.content.validator import validate
from tests.support.builders import content_pack, edit, good_pack

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.problems import Problem

STOOL = ("stool", "en")


@pytest.fixture
def pack(tmp_path: Path) -> ContentPack:
    return content_pack(tmp_path)


def with_page(pack: ContentPack, page: Page) -> ContentPack:
    return replace(pack, pages=pack.pages | {STOOL: page})


def with_text(pack: ContentPack, *paragraphs: str) -> ContentPack:
    """The pack in which the page `stool` says this."""
    blocks = tuple(Paragraph((Span(text),)) for text in paragraphs)
    return with_page(pack, replace(pack.pages[STOOL], sections=(Section("what", "What", blocks),)))


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def test_the_good_pack_keeps_every_rule(pack: ContentPack):
    assert validate(pack) == []


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


@pytest.mark.parametrize(
    ("today", "expected"),
    [(None, []), (date(2027, 1, 5), []), (date(2027, 1, 6), ["check-overdue"] * 5)],
)
def test_a_check_is_overdue_the_day_after(pack: ContentPack, today: date | None, expected: list[str]):
    assert codes(validate(pack, today=today)) == expected


def test_pictures_are_checked_only_against_a_list_of_them(pack: ContentPack):
    known = frozenset(page.entry.picture for page in pack.pages.values())
    assert validate(pack, known_pictures=known) == []
    assert [p.sentence() for p in validate(pack, known_pictures=known - {"stool"})] == [
        "The kiosk has no picture called stool."
    ]
    assert codes(validate(pack, known_pictures=frozenset())) == ["picture-unknown"] * 5


def test_soft_hyphens_do_not_count_as_letters(pack: ContentPack):
    page = pack.pages[STOOL]
    title = "\u00ad".join("a" * 49)[:-2]
    assert validate(with_page(pack, replace(page, entry=page.entry._replace(title=title)))) == []


@pytest.mark.parametrize(
    ("short_title", "is_good"),
    [
        ("Footstool", True),
        ("Footstools", False),
        ("Foot\u00adstools", True),
        ("Foot-stools", True),
        ("A1234567890", True),
    ],
)
def test_a_word_on_a_tile_has_nine_letters_or_may_be_split(pack: ContentPack, short_title: str, is_good: bool):
    page = pack.pages[STOOL]
    found = validate(with_page(pack, replace(page, entry=page.entry._replace(short_title=short_title))))
    assert (found == []) is is_good


def test_statements_are_free_where_a_pack_lists_none(pack: ContentPack):
    free = replace(pack, info=pack.info._replace(statements=()))
    page = replace(pack.pages[STOOL], statements=("X99",))
    assert validate(with_page(free, page)) == []
    assert codes(validate(with_page(pack, page))) == ["statement-not-carried", "statement-unknown"]


def test_a_language_that_cannot_be_measured_is_named_once(tmp_path: Path):
    found = validate(content_pack(tmp_path, translated=True))
    assert codes(found) == ["reading-not-measured"] + ["translation-missing"] * 4


def test_english_formulas_are_not_used_on_another_language(tmp_path: Path):
    pack = content_pack(tmp_path, translated=True)
    page = pack.pages["stool", "es"]
    text = Paragraph((Span("Heterogeneidad epidemiológica extraordinariamente significativa."),))
    hard = replace(page, sections=(Section("what", "Qué", (text,)),))
    found = validate(replace(pack, pages=pack.pages | {("stool", "es"): hard}))
    assert "reading-grade" not in codes(found)


def test_a_label_repeated_from_a_long_title_is_not_blamed_on_the_link(pack: ContentPack):
    page = pack.pages[STOOL]
    title = "a" * 49
    links = replace(pack.pages["kinds", "en"], related=(replace(page.related[0], page="stool", label=title),))
    changed = with_page(pack, replace(page, entry=page.entry._replace(title=title)))
    found = validate(replace(changed, pages=changed.pages | {("kinds", "en"): links}))
    assert [(p.code, p.file) for p in found] == [("text-long", "pages/stool/en.md")]


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        ("a" * 90, []),
        ("a" * 91, ["text-long"]),
        (" ".join(["leg"] * 20), []),
        (" ".join(["leg"] * 21), ["sentence-long"]),
    ],
)
def test_a_verdict_of_a_link_is_one_short_line(pack: ContentPack, verdict: str, expected: list[str]):
    page = pack.pages[STOOL]
    first, second = page.related
    changed = replace(page, related=(first, replace(second, verdict=verdict)))
    assert codes(validate(with_page(pack, changed))) == expected


def test_a_verdict_repeated_from_a_page_is_not_blamed_on_the_link(tmp_path: Path):
    folder = good_pack(tmp_path, translated=True)
    edit(folder, "pages/warm-seat/en.md", "May please some.", "a" * 161)
    pack, _ = load_folder(folder)
    assert pack is not None
    assert [(p.code, p.file) for p in validate(pack) if p.severity == "error"] == [
        ("text-long", "pages/warm-seat/en.md")
    ]


def test_a_branch_of_a_question_leads_to_a_page_there_is(pack: ContentPack):
    page = pack.pages[STOOL]
    block = Choice("bench", "It is long", Paragraph((Span("Read about benches."),)))
    changed = replace(page, sections=(replace(page.sections[0], blocks=(*page.sections[0].blocks, block)),))
    (problem,) = validate(with_page(pack, changed))
    assert (problem.code, problem.details["page"]) == ("link-dead", "bench")
    known = replace(block, page="kinds")
    changed = replace(page, sections=(replace(page.sections[0], blocks=(known,)),))
    assert validate(with_page(pack, changed)) == []


def test_a_translation_keeps_the_state_of_a_section_s_picture(tmp_path: Path):
    folder = good_pack(tmp_path, translated=True)
    edit(folder, "pages/stool/es.md", "{#what}", "{#what state=later}")
    pack, _ = load_folder(folder)
    assert pack is not None
    assert ("translation-differs", "pages/stool/es.md") in [(p.code, p.file) for p in validate(pack)]
