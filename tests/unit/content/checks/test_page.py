from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.content.checks.page import check_alone, check_among_others
from kiosk.content.checks.validator import validate
from kiosk.content.loader import load_folder
from kiosk.content.model import Choice, Paragraph, Span
from tests.support.builders import content_pack, edit, good_pack
from tests.support.content_checks import STOOL, codes, with_page

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import ContentPack


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> ContentPack:
    return content_pack(tmp_path_factory.mktemp("pack"))


@pytest.mark.parametrize(
    ("today", "expected"),
    [(None, []), (date(2027, 1, 5), []), (date(2027, 1, 6), ["check-overdue"] * 5)],
)
def test_a_check_is_overdue_the_day_after(pack: ContentPack, today: date | None, expected: list[str]):
    assert codes(validate(pack, today=today)) == expected


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


def test_a_promise_in_the_verdict_of_a_link_is_found_on_the_page_that_makes_it(pack: ContentPack):
    page = pack.pages[STOOL]
    first, second = page.related
    changed = replace(page, related=(first, replace(second, verdict="It heals.")))
    assert codes(check_among_others(pack, changed)) == ["word-banned"]
    assert codes(check_alone(changed, None, None)) == []
