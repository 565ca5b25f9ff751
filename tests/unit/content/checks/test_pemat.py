from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.checks import pemat
from kiosk.content.checks.pemat import Material
from kiosk.content.markdown_blocks import parse_body
from kiosk.content.rating import ACTING, SCORES, SPOKEN, UNDERSTANDING
from tests.support.builders import content_pack
from tests.support.content_checks import STOOL

if TYPE_CHECKING:
    from kiosk.content.model import Page

CLEAR: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Page:
    return content_pack(tmp_path_factory.mktemp("pack")).pages[STOOL]


def saying(page: Page, text: str, **facts: str) -> Material:
    sections, problems = parse_body(text, "a.md", 1)
    assert problems == []
    return Material(replace(page, sections=sections, entry=page.entry._replace(**facts)), CLEAR)


def test_there_is_a_question_for_every_answer():
    assert set(pemat.QUESTIONS) == UNDERSTANDING | ACTING | SPOKEN
    assert sorted(pemat.DISCERN_QUESTIONS) == list(range(1, SCORES + 1))
    assert set(pemat.COMPUTED) | set(pemat.FOR_PEOPLE) | SPOKEN | {19} == set(pemat.QUESTIONS)
    assert set(pemat.COMPUTED) & set(pemat.FOR_PEOPLE) == set()


@pytest.mark.parametrize(("summary", "expected"), [("A short page on stools.", True), ("Stool.", False), ("", False)])
def test_1_the_summary_says_more_than_the_title(page: Page, summary: str, *, expected: bool):
    assert pemat.purpose_is_plain(saying(page, "", title="Stool", summary=summary)) is expected


@pytest.mark.parametrize(
    ("question", "codes"),
    [
        (3, {"reading-grade", "reading-ease", "reading-lix"}),
        (4, {"term-not-explained"}),
        (6, {"percent-sign", "figure-without-source", "fact-without-source", "figure-without-comparison"}),
        (8, {"paragraph-long"}),
    ],
)
def test_3_4_6_8_hold_unless_the_checks_found_a_problem(page: Page, question: int, codes: set[str]):
    is_so = pemat.COMPUTED[question]
    assert is_so(Material(page, frozenset({"link-dead"}))) is True
    assert {code for code in codes if is_so(Material(page, frozenset({code}))) is False} == codes


def test_what_has_no_text_is_asked_nothing_about_it(page: Page):
    empty = saying(page, "")
    answers = {number: is_so(empty) for number, is_so in pemat.COMPUTED.items()}
    assert {number for number, answer in answers.items() if answer is None} == {3, 8, 9, 12, 20, 21, 24, 25}


@pytest.mark.parametrize("words", ["Take 2 + 3.", "2 × 40 mg", "Multiply it by two.", "Divide it.", "2=2"])
def test_7_and_24_a_sum_is_left_to_nobody(page: Page, words: str):
    asking = saying(page, f"## A {{#a}}\n{words}")
    assert pemat.asks_for_no_sums(asking) is False
    assert pemat.sums_are_shown(asking) is False
    assert pemat.asks_for_no_sums(saying(page, "## A {#a}\nSit for 15 to 20 minutes.")) is True


def test_9_each_part_has_a_heading_of_its_own(page: Page):
    assert pemat.parts_have_headings(saying(page, "## A {#a}\nSit.\n## B {#b}\nSit.")) is True
    assert pemat.parts_have_headings(saying(page, "## A {#a}\nSit.\n## A {#b}\nSit.")) is False


def test_11_a_page_has_a_summary(page: Page):
    assert pemat.has_summary(Material(page, CLEAR)) is True
    assert pemat.has_summary(saying(page, "", summary="")) is False


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Sit.", False), ("**Sit.**", True), ("- Sit.", True), ("::: note Sit\nSit.\n:::", True)],
)
def test_12_something_meets_the_eye(page: Page, words: str, *, expected: bool):
    assert pemat.what_matters_meets_the_eye(saying(page, f"## A {{#a}}\n{words}")) is expected


def test_17_pictures_have_words(page: Page):
    assert pemat.pictures_have_words(Material(page, CLEAR)) is True
    assert pemat.pictures_have_words(Material(replace(page, alt=""), CLEAR)) is False


@pytest.mark.parametrize(
    ("words", "is_action", "is_address"),
    [
        ("A seat.", False, False),
        ("Sit down.", True, True),
        ("A seat. **Ask** for one.", True, True),
        ("- Two legs.\n- Use both.", True, True),
        ("Your seat.", False, True),
        ("Standing.", False, False),
    ],
)
def test_20_and_21_it_speaks_to_the_reader(page: Page, words: str, *, is_action: bool, is_address: bool):
    material = saying(page, f"## A {{#a}}\n{words}", summary="A seat.", question="")
    assert pemat.names_an_action(material) is is_action
    assert pemat.speaks_to_the_reader(material) is is_address


def test_20_and_21_are_left_to_people_in_other_languages(page: Page):
    material = Material(replace(page, language="zh-Hans"), CLEAR)
    assert pemat.names_an_action(material) is None
    assert pemat.speaks_to_the_reader(material) is None


def test_25_a_row_of_people_has_a_sentence(page: Page):
    assert pemat.charts_are_explained(saying(page, "## A {#a}\n::: pictogram 1 of 2\nOne sat.\n:::")) is True
    assert pemat.charts_are_explained(saying(page, "## A {#a}\n::: pictogram 1 of 2\nSat.\n:::")) is False


def test_the_share_counts_what_applies_and_names_what_is_not_so(page: Page):
    share = pemat.computed_share([Material(page, frozenset({"term-not-explained"})), saying(page, "")])
    assert share.answered == 12 + 6
    assert share.agreed == share.answered - len(share.against)
    assert ("stool", "en", 4) in share.against
    assert pemat.computed_share([]) == (0, 0, ())
