"""The pack that comes with the kiosk keeps every rule, and every promise made about it."""

from __future__ import annotations

import re
from functools import cache

import pytest

from kiosk.content.checks.guide import guide_seconds
from kiosk.content.compiler import check_folder
from kiosk.content.guide_problems import GUIDE as GUIDE_PROBLEMS
from kiosk.content.model import (
    Bullets,
    Callout,
    Certainty,
    Choice,
    ContentPack,
    Guideline,
    Page,
    Paragraph,
    Tell,
    Term,
    Voices,
)
from kiosk.content.switches import switched
from kiosk.content.walk import all_texts, guide_text, paragraphs, plain, running_text
from kiosk.gui.illustrations.pictures import PICTURES, known_pictures
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
    return [page.entry.id for page in as_written() if page.entry.group in groups]


def as_written() -> list[Page]:
    """The pages in the language they were written in: what tests ask for in English words is asked of these."""
    return [page for (_, language), page in pack().pages.items() if language == pack().info.source_language]


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
    box = page("get-help-now").sections[0].blocks[0]
    assert isinstance(box, Callout)
    signs = box.body[-1]
    assert isinstance(signs, Bullets)
    assert len(signs.items) == 10
    # The words above the list say how many there are: more follow on the next part of small glass.
    assert "10 signs" in plain(box.body[0])
    assert [plain(item) for item in signs.items if len(plain(item)) > 48] == []


def test_every_emergency_sign_of_help_now_stands_in_a_red_box_with_what_to_do():
    sections = {section.id: section for section in page("get-help-now").sections}
    blocks = [*sections["now"].blocks, *sections["signs"].blocks]
    assert [type(block) for block in blocks if not isinstance(block, Callout)] == []
    signs = [block for block in blocks if isinstance(block, Callout) and block.style == "emergency"]
    assert [block.title for block in signs] == ["Tell the person at the desk now"] * 2
    assert all(any(isinstance(inner, Bullets) for inner in block.body) for block in signs)


def test_pain_in_both_legs_forks_to_help_now_and_to_a_narrow_canal():
    (fork,) = (section for section in page("where-it-hurts").sections if section.id == "both-legs")
    ways = [block for block in fork.blocks if isinstance(block, Choice)]
    assert [(way.page, way.words) for way in ways] == [
        ("get-help-now", "New, sudden, at rest, or numb between the legs"),
        ("spinal-stenosis", "Only when walking, better on sitting"),
    ]


def test_every_state_a_section_names_is_one_of_its_picture():
    named = 0
    for source in pack().pages.values():
        known = {state.id for state in PICTURES[source.entry.picture].states}
        for section in source.sections:
            if section.state:
                named += 1
                assert section.state in known, (source.entry.id, section.id)
    assert named >= 10


def test_every_cause_can_just_be_shown_and_the_guide_is_balanced():
    found, problems = check_folder(FOLDER, known_pictures=known_pictures())
    assert found is not None
    assert [problem.code for problem in problems if problem.code in {kind.code for kind in GUIDE_PROBLEMS}] == []
    for cause in causes():
        steps = [plain(text) for text in guide_text(page(cause))]
        assert 90 <= guide_seconds(page(cause)) <= 140, cause
        (care,) = (at for at, step in enumerate(steps) if step.startswith("Today:"))
        needles = [at for at, step in enumerate(steps) if "cupuncture" in step]
        assert care < min(needles), cause
        assert "about 9 in 100" in " ".join(steps), cause
        told = " ".join(steps[-2:])
        guide = page(cause).guide
        assert guide is not None
        assert [step.warns for step in guide.steps] == [False] * (len(steps) - 2) + [True] * 2, cause
        for sign in ("at the desk now", "between the legs", "bladder, bowels or sex", "both legs", "trouble walking"):
            assert sign in told, (cause, sign)
        if any("NICE" in words and "not to" in words for words in map(plain, section_text(cause))):
            assert any("NICE" in step and "not to" in step for step in steps), cause


def section_text(cause: str) -> list[Paragraph]:
    """What the sections of a page say."""
    return [text for section in page(cause).sections for block in section.blocks for text in paragraphs(block)]


@pytest.mark.parametrize("cause", ["herniated-disc", "muscle-strain"])
def test_what_to_expect_shows_the_picture_months_later(cause: str):
    states = {section.id: section.state for section in page(cause).sections}
    assert states["course"] == "months-later"
    assert states["what"] == states["feels"] not in {"", "months-later"}


@pytest.mark.parametrize("target", ["what-helps", "acupuncture", "causes", "research", "is-it-safe", "where-it-hurts"])
def test_a_page_has_one_name_wherever_it_is_linked(target: str):
    for language in pack().info.languages:
        title = pack().pages[target, language].entry.title
        pages = [source for source in pack().pages.values() if source.language == language]
        labels = {link.label for source in pages for link in source.related if link.page == target}
        assert labels == {title}, language


def test_a_way_of_acupuncture_is_called_by_its_title_after_the_name_of_its_subject():
    for source in as_written():
        for link in source.related:
            if page(link.page).entry.kind == "way":
                title = page(link.page).entry.title.casefold()
                assert link.label.casefold().removeprefix("acu\u00adpunc\u00adture: ") == title


def test_every_page_on_acupuncture_has_its_verdict():
    assert [page_id for page_id in about_acupuncture() if not page(page_id).entry.verdict] == []


def test_each_way_sets_both_voices_side_by_side_and_says_how_sure_we_are():
    for page_id in pages_of("ways"):
        if page(page_id).entry.kind == "way":
            assert len(blocks(Voices, page_id)) == 1, page_id
            (sure,) = (section for section in page(page_id).sections if section.id == "sure")
            heads = [b.spans[0].text for b in sure.blocks if isinstance(b, Paragraph) and b.spans[0].strong]
            assert len(heads) >= 1, page_id
            assert all(re.search(r"certainty|shown|disagree|sure|say so", head) for head in heads), heads


def test_no_page_gives_a_level_of_certainty_before_a_clinician_has():
    assert "levels-of-certainty" in {held.key for held in pack().info.held}
    assert blocks(Certainty, *(page_id for page_id, _ in pack().pages)) == []


def test_what_is_held_for_a_clinician_says_where_it_would_stand_and_why():
    held = pack().info.held
    assert len(held) >= 20
    assert all(fact.text.endswith(".") and fact.why.endswith(".") for fact in held)


@pytest.mark.parametrize("kind", ["topic", "cause", "way", "research"])
def test_each_page_says_what_to_do_today_whom_to_ask_and_when_to_get_help_fast(kind: str):
    for source in as_written():
        if source.entry.kind == kind:
            words = " ".join(all_texts(source)).casefold()
            missing = [wanted for wanted in ("today", "ask", "get help now") if wanted not in words]
            is_help = any(isinstance(b, Callout) and b.style == "emergency" for s in source.sections for b in s.blocks)
            assert set(missing) <= ({"get help now"} if is_help else set()), source.entry.id


def signs_of(page_id: str, *, first_box_only: bool = False) -> list[str]:
    """The items of the red boxes of a page."""
    boxes = [block for block in blocks(Callout, page_id) if block.style == "emergency"]
    lists = [part for box in boxes[: 1 if first_box_only else None] for part in box.body if isinstance(part, Bullets)]
    return [plain(item) for part in lists for item in part.items]


def test_the_signs_of_an_emergency_have_the_same_words_on_every_page():
    known = set(signs_of("get-help-now", first_box_only=True))
    # Stenosis itself brings an ache in both legs on walking, so its page has to say which ache it means.
    of_stenosis = {
        "New or sudden pain, numbness or weakness in both legs.",
        "Pain, numbness or weakness in both legs at rest.",
        "Unsteady legs, or weak arms and legs.",
    }
    for cause in causes():
        signs = set(signs_of(cause))
        assert len(signs & known) >= 3, cause
        assert signs - known == (of_stenosis if cause == "spinal-stenosis" else set()), cause
    assert set(signs_of("nerves")) < known
    of_the_neck = {"You have new trouble walking, maybe with clumsy hands.", "Your legs are newly unsteady."}
    assert set(signs_of("where-it-hurts")) - known == of_the_neck | {"Your arms and legs are weak."}


TRIALS = frozenset({"HAAKE07", "TU24", "ZHU24", "QIN20", "VICK18", "COCH20", "YU23", "LIU19", "SU21", "CHOU17"})
EFFECT = re.compile(r"\b(?:less pain|more pain relief|better|eased?|gain|pain (?:fell|was)|off the)\b", re.IGNORECASE)
COMPARISON = re.compile(r"compared? with|\bthan\b|with pretend needles|usual care|too small", re.IGNORECASE)


def test_an_effect_of_needles_is_never_told_without_what_it_was_compared_with():
    told = [p for source in as_written() for p in running_text(source) if TRIALS & set(p.sources)]
    effects = [plain(p) for p in told if EFFECT.search(plain(p))]
    assert len(effects) >= 25
    alone = [text for text in effects if not COMPARISON.search(text)]
    # The first of three figures that stand below each other; the other two are what it is compared with.
    assert alone == ["Better with real needles."]


def test_harm_stands_beside_gain_on_every_cause_page():
    assert [cause for cause in causes() if "BAUM21" not in page(cause).sources] == []


def test_that_the_clinic_offers_acupuncture_stands_only_where_a_setting_says_so():
    offer = "This clinic offers acupuncture."
    pages = {source.entry.id for source in as_written() if offer in " ".join(all_texts(source))}
    assert pages == {"acupuncture", "what-is-acupuncture", "session", "research"}
    for page_id in pages:
        as_shipped = [plain(p) for s in page(page_id).sections for b in s.blocks for p in paragraphs(b)]
        assert offer not in " ".join(as_shipped)
        assert offer in " ".join(
            plain(p)
            for s in switched(page(page_id), frozenset({"offers_acupuncture"})).sections
            for b in s.blocks
            for p in paragraphs(b)
        )


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
