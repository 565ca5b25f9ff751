from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kiosk.content.index import Held
from kiosk.content.model import Link, Only, Section, Step
from kiosk.takeaway.book import PICTURE_HEIGHT, Chapter, chapter_of, paged
from kiosk.takeaway.lines import RULE, TICK, Line
from kiosk.takeaway.sheet import A4, TOP, Placed
from tests.support.takeaway import CITATIONS, PHRASES, items, measure, page, said

STOOL = page(
    ("what", (said("A seat.", "OAK01"), items("Pull", "Sit"))),
    ("bare", ()),
    question="What is it?",
    verdict="Good enough.",
    sources=("OAK01", "ELM02"),
)
HELD = Held("legs", "stool", "Three legs hold better.", "The paper was not opened.", ("OAK01",))


def words(chapter: Chapter) -> list[str]:
    return [line.text for run in (chapter.title, *chapter.runs) for line in run]


def sheets(chapter: Chapter, *, has_picture: bool = True) -> list[tuple[Placed, ...]]:
    made = paged(chapter, A4, measure, lambda _: has_picture)
    for sheet in made:
        assert all(a.y + a.height <= b.y + 1e-6 for a, b in pairwise(sheet))
        assert sheet[-1].y + sheet[-1].height <= A4.height - TOP + 1e-6
    return made


def test_a_chapter_has_every_word_of_its_page_and_what_each_rests_on():
    linked = replace(STOOL, related=(Link("table", "Tables"), Link("bench", "Benches")))
    told = words(chapter_of(linked, PHRASES, citations=CITATIONS, drawn=("Seat", "Leg", "Seat")))
    assert told[:2] == ["7  A stool", "stool, en, draft, checked 2026-01-05, next 2027-01-05"]
    for expected in (
        "A seat without a back. It has legs.", "Question on the attract screen: What is it?", "Verdict: Good enough.",
        "The picture in words: A drawing of a seat.", "Leads to: Tables, Benches", "In the picture: Seat",
        "In the picture: Leg", "What", "A seat. [OAK01]", "Pull", "Bare", "[OAK01] Oak A. The four legs. 2001.",
        "[ELM02] Elm B. On seats. 2002.",
    ):  # fmt: skip
        assert told.count(expected) == 1, expected


def test_a_page_without_sources_says_so():
    assert "None: it gives general knowledge of the field." in words(chapter_of(page(), PHRASES, citations={}))


def test_words_that_depend_on_a_setting_say_on_which():
    section = replace(STOOL.sections[0], only=(Only("offers_acupuncture", 1, (said("We have stools."),)),))
    told = words(chapter_of(replace(STOOL, sections=(section,)), PHRASES, citations=CITATIONS))
    at = told.index("Only where “offers_acupuncture” is on: We have stools.")
    assert told[at - 1] == "A seat. [OAK01]"


def test_a_guide_is_listed_step_by_step_with_the_picture_it_shows():
    steps = (Step(said("Sit down.", "OAK01"), "old"), Step(said("Get up.")))
    told = words(
        chapter_of(
            replace(STOOL, guide=Section("guide", "Just show me", (), steps=steps)), PHRASES, citations=CITATIONS
        )
    )
    at = told.index("Just show me")
    assert told[at + 2 : at + 4] == ["1. Picture “old”: Sit down. [OAK01]", "2. Get up."]
    bare = replace(STOOL, guide=Section("guide", "Just show me", ()))
    assert "Just show me" in words(chapter_of(bare, PHRASES, citations=CITATIONS))


def test_what_is_held_back_has_a_box_to_tick():
    runs = chapter_of(STOOL, PHRASES, citations=CITATIONS, held=[HELD, HELD]).runs
    held = [run for run in runs if any(line.text.startswith("Three legs") for line in run)]
    assert [line.mark for line in held[0]] == ["", TICK, ""]
    assert held[0][1].text == "Three legs hold better. [OAK01]"
    assert held[1][-1].text == "Kept off the page: The paper was not opened."


def test_a_chapter_ends_with_its_approval_on_one_sheet():
    last = sheets(chapter_of(STOOL, PHRASES, citations=CITATIONS))[-1]
    assert [placed.line.text for placed in last if placed.line.mark == RULE] == ["Name", "Role", "Date", "Signature"]
    assert "Approval of this page" in [placed.line.text for placed in last]


def test_a_picture_has_its_room_and_a_page_without_one_gives_it_away():
    chapter = chapter_of(STOOL, PHRASES, citations=CITATIONS)
    tops = [sheets(chapter, has_picture=has)[0][2].y for has in (True, False)]
    assert tops[0] - tops[1] >= PICTURE_HEIGHT


def test_what_is_longer_than_a_sheet_goes_on_on_the_next():
    long = tuple(Line("body", said(f"Line {number}").spans) for number in range(120))
    made = sheets(Chapter("stool", (), (long, long[:5])))
    assert len(made) > 3
    assert [placed.line.text for sheet in made for placed in sheet][:120] == [f"Line {n}" for n in range(120)]
