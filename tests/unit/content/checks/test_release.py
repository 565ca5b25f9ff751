from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.checks.release import check_rating, check_release, no_clips
from kiosk.content.rating import ACTING, UNDERSTANDING, Discern, Pemat, Rating
from tests.support.builders import content_pack
from tests.support.content_checks import STOOL, codes

if TYPE_CHECKING:
    from kiosk.content.model import ContentPack, Page
    from kiosk.content.problems import Problem

DAY = "2026-06-01"
ALL = tuple(sorted(UNDERSTANDING | ACTING))


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> ContentPack:
    return content_pack(tmp_path_factory.mktemp("pack"))


@pytest.fixture
def page(pack: ContentPack) -> Page:
    return pack.pages[STOOL]


def rated(page: Page, *ratings: Pemat | Discern) -> list[Problem]:
    pemat = tuple(rating for rating in ratings if isinstance(rating, Pemat))
    discern = tuple(rating for rating in ratings if isinstance(rating, Discern))
    return list(check_rating(replace(page, rating=Rating(pemat, discern))))


def test_drafts_are_no_problem_until_a_pack_asks_for_approval(pack: ContentPack):
    assert list(check_release(pack, no_clips)) == []
    strict = replace(pack, info=pack.info._replace(requires_approval=True))
    assert codes(check_release(strict, no_clips)) == ["not-approved"] * 5
    pages = {key: replace(page, approval="approved") for key, page in pack.pages.items()}
    assert list(check_release(replace(strict, pages=pages), no_clips)) == []


def test_a_pack_that_says_it_is_narrated_has_a_recording_of_every_section(pack: ContentPack):
    narrated = replace(pack, info=pack.info._replace(narration=("en",)))
    every = {key: {section.id for section in page.sections} for key, page in pack.pages.items()}
    assert list(check_release(narrated, lambda page, language: every[page, language])) == []
    every[STOOL] = set()
    (missing,) = check_release(narrated, lambda page, language: every[page, language])
    assert (missing.code, missing.file) == ("clip-missing", "pages/stool/en.md")
    assert missing.sentence() == "The section what has no recording, but pack.toml says that en is narrated."


def test_where_nothing_is_recorded_every_section_lacks_its_clip(pack: ContentPack):
    narrated = replace(pack, info=pack.info._replace(narration=("en",)))
    found = list(check_release(narrated, no_clips))
    assert {problem.code for problem in found} == {"clip-missing"}
    assert len(found) == sum(len(page.sections) for page in pack.pages.values() if page.language == "en")


def test_a_language_is_narrated_only_if_the_pack_has_it(pack: ContentPack):
    (problem,) = check_release(replace(pack, info=pack.info._replace(narration=("fr",))), no_clips)
    assert (problem.code, problem.file) == ("narration-language", "pack.toml")


def test_a_page_that_is_rated_well_or_not_at_all_has_no_problem(page: Page):
    assert rated(page) == []
    assert rated(page, Pemat("nurse", DAY, ALL), Discern("doctor", DAY, (4,) * 16)) == []


@pytest.mark.parametrize(
    ("agree", "disagree", "neither", "numbers"),
    [
        (ALL[:-1], (), (), "26"),
        (ALL, (1,), (), "1"),
        ((*ALL, 27), (), (), "27"),
        ((*ALL, 0, 0), (), (), "0"),
    ],
)
def test_each_question_is_answered_once(
    page: Page, agree: tuple[int, ...], disagree: tuple[int, ...], neither: tuple[int, ...], numbers: str
):
    (problem,) = rated(page, Pemat("nurse", DAY, agree, disagree, neither))
    assert problem.sentence() == f"The rating does not answer each of the 24 questions once: {numbers}."


def test_the_questions_on_pages_read_aloud_may_be_answered(page: Page):
    assert rated(page, Pemat("nurse", DAY, (*ALL, 13, 14))) == []


def test_a_low_share_and_a_question_that_must_be_agreed_with_are_told(page: Page):
    disagree = (1, 22, 26)
    agree = tuple(number for number in ALL if number not in disagree)
    found = [problem.sentence() for problem in rated(page, Pemat("nurse", DAY, agree, disagree))]
    assert found == [
        "The nurse who rated the page gave it 71 of 100 for “acting”; 80 is the least wanted.",
        (
            "The nurse who rated the page finds that question 1 is not answered well: "
            "“It is plain at once what the page is for.”"
        ),
    ]


def test_a_part_where_nothing_applies_has_no_share(page: Page):
    assert rated(page, Pemat("nurse", DAY, tuple(UNDERSTANDING), (), tuple(ACTING))) == []


@pytest.mark.parametrize("scores", [(5,) * 15, (5,) * 17, (*(5,) * 15, 6), (*(5,) * 15, 0)])
def test_advice_on_treatment_has_sixteen_scores_from_1_to_5(page: Page, scores: tuple[int, ...]):
    assert codes(rated(page, Discern("doctor", DAY, scores))) == ["rating-scores"]


def test_a_low_score_names_its_question(page: Page):
    (problem,) = rated(page, Discern("doctor", DAY, (*(5,) * 7, 3, *(5,) * 8)))
    assert "question 8 is not answered well: “It says what is not certain.”" in problem.sentence()


def test_a_rating_from_before_the_last_check_is_old(page: Page):
    (problem,) = rated(page, Pemat("nurse", "2026-01-04", ALL))
    assert (problem.code, problem.severity) == ("rating-old", "warning")
    assert rated(page, Pemat("nurse", page.last_checked, ALL)) == []
