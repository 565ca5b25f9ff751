"""The pack that comes with the kiosk keeps every rule, and every promise made about it."""

from __future__ import annotations

import re
from functools import cache

import pytest

from kiosk.content.compiler import check_folder
from kiosk.content.model import Bullets, Callout, Certainty, ContentPack, Guideline, Page, Tell, Term, Voices
from kiosk.content.walk import all_texts, plain
from tests.support.source_tree import ROOT

FOLDER = ROOT / "content" / "back-pain"
STATEMENTS = [f"S{number:02}" for number in range(1, 31)]
EMERGENCY_NUMBER = "{emergency-number}"


@cache
def pack() -> ContentPack:
    loaded, problems = check_folder(FOLDER)
    assert loaded is not None, [(p.file, p.line, p.sentence()) for p in problems]
    return loaded


def page(page_id: str) -> Page:
    return pack().pages[page_id, "en"]


def pages_of(*groups: str) -> list[str]:
    """The ids of these groups' pages, hubs among them."""
    return [page_id for (page_id, _), page in pack().pages.items() if page.entry.group in groups]


def links_of(page_id: str) -> list[str]:
    return [link.page for link in page(page_id).related]


def causes() -> list[str]:
    return [page_id for page_id in pages_of("causes") if page(page_id).entry.kind == "cause"]


def about_acupuncture() -> set[str]:
    return set(pages_of("acupuncture", "ways"))


def blocks(kind: type, *page_ids: str) -> list[object]:
    return [b for page_id in page_ids for s in page(page_id).sections for b in s.blocks if isinstance(b, kind)]


def test_it_keeps_every_rule():
    _, problems = check_folder(FOLDER)
    assert [(p.file, p.line, p.code, p.sentence()) for p in problems] == []


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_page_carries_each_of_the_client_s_statements(statement: str):
    assert any(statement in page.statements for page in pack().pages.values())


def test_pages_carry_no_statement_the_client_never_made():
    assert {s for page in pack().pages.values() for s in page.statements if s.startswith("S")} <= set(STATEMENTS)


def test_home_leads_to_every_page():
    listed_by = {group.hub: group.pages for group in pack().info.groups if group.hub}
    waiting = [page_id for group in pack().info.groups for page_id in ([group.hub] if group.hub else group.pages)]
    reached: set[str] = set()
    while waiting:
        page_id = waiting.pop()
        if page_id not in reached:
            reached.add(page_id)
            waiting += [*links_of(page_id), *listed_by.get(page_id, ())]
    assert reached == {page_id for page_id, _ in pack().pages}


def test_each_cause_leads_to_acupuncture_and_some_page_on_acupuncture_leads_back():
    for cause in causes():
        assert about_acupuncture() & set(links_of(cause)), cause
        assert any(cause in links_of(page_id) for page_id in about_acupuncture()), cause


def test_on_a_cause_what_helps_most_comes_before_acupuncture():
    for cause in causes():
        targets = links_of(cause)
        first = min(targets.index(target) for target in targets if target in about_acupuncture())
        assert "what-helps" in targets[:first], cause


def test_a_link_to_acupuncture_says_in_one_line_what_is_known():
    for (page_id, _), source in pack().pages.items():
        for link in source.related:
            if link.page in about_acupuncture() and page_id not in about_acupuncture():
                assert link.verdict, (page_id, link.page)


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        ("spinal-stenosis", "compared with pretend needles"),
        ("scoliosis", "straighten a curve"),
        ("disc-changes", "restores a disc"),
    ],
)
def test_where_more_is_known_of_a_cause_its_link_to_acupuncture_says_so(cause: str, words: str):
    verdicts = [link.verdict for link in page(cause).related if link.page in about_acupuncture()]
    assert len(verdicts) == 1
    assert words in verdicts[0]


@pytest.mark.parametrize("place", ["neck", "upper-back", "low-back", "buttock", "leg"])
def test_each_place_that_hurts_begins_with_its_emergency_signs(place: str):
    (section,) = (section for section in page("where-it-hurts").sections if section.id == place)
    assert isinstance(section.blocks[0], Callout)
    assert section.blocks[0].style == "emergency"


def test_the_signs_of_an_emergency_are_a_list_short_enough_for_one_look():
    _, signs = page("get-help-now").sections[0].blocks[:2]
    assert isinstance(signs, Bullets)
    assert len(signs.items) <= 10
    assert [plain(item) for item in signs.items if len(plain(item)) > 48] == []


def test_every_page_on_acupuncture_has_its_verdict():
    assert [page_id for page_id in about_acupuncture() if not page(page_id).entry.verdict] == []


def test_each_way_sets_both_voices_side_by_side_and_says_how_sure_we_are():
    for page_id in pages_of("ways"):
        if page(page_id).entry.kind == "way":
            assert len(blocks(Voices, page_id)) == 1, page_id
            assert blocks(Certainty, page_id), page_id


def test_guidelines_that_disagree_stand_beside_each_other():
    stances = {guideline.stance for guideline in blocks(Guideline, "research")}
    assert {"for", "against"} <= stances


def test_help_now_begins_with_the_person_at_the_desk():
    first = page("get-help-now").sections[0].blocks[0]
    assert isinstance(first, Callout)
    assert first.style == "emergency"
    assert first.title == "Tell the person at the desk now"


def test_every_page_is_a_draft_until_a_clinician_approves_it():
    assert {page.approval for page in pack().pages.values()} == {"draft"}


def test_the_glossary_explains_42_words_each_once():
    words = [term.word for term in blocks(Term, "words-explained")]
    assert len(words) == len(set(words)) == 42


def test_there_is_a_card_for_what_to_tell_first():
    assert len(blocks(Tell, "tell-us-first")) >= 15


def test_numbers_of_emergency_services_are_left_to_the_place_the_kiosk_stands_in():
    texts = [text for page in pack().pages.values() for text in all_texts(page)]
    assert any(EMERGENCY_NUMBER in text for text in texts)
    assert [text for text in texts if re.search(r"\b(?:call|ring|dial|phone) \d", text, re.IGNORECASE)] == []
    assert [text for text in texts if "{" in text.replace(EMERGENCY_NUMBER, "")] == []


def test_no_text_promises_a_cure():
    promises = re.compile(
        r"\b(?:proven|cures?|cured|heals|detox|miracle|no side.effects|safe for everyone)\b", re.IGNORECASE
    )
    found = [text for page in pack().pages.values() for text in all_texts(page) if promises.search(text)]
    assert found == []
