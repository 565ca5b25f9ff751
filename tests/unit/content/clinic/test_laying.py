from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.clinic.laying import lay_over, page_revision
from kiosk.content.clinic.overlay import Added, Overlay, Replaced, load_overlay
from kiosk.content.index import Group, Source
from kiosk.content.model import ContentPack, Link
from kiosk.content.walk import page_order
from tests.support.clinic import chairs_and_clinic, newer_chairs

if TYPE_CHECKING:
    from pathlib import Path


def laid(pack: ContentPack, clinic: Path) -> ContentPack:
    return over(pack, loaded(pack, clinic))[0]


def loaded(pack: ContentPack, clinic: Path) -> Overlay:
    overlay, problems = load_overlay(clinic, pack.info)
    assert overlay is not None, problems
    return overlay


def over(pack: ContentPack, overlay: Overlay) -> tuple[ContentPack, list[str]]:
    whole, problems = lay_over(pack, overlay)
    return whole, [problem.code for problem in problems]


def order(pack: ContentPack) -> list[str]:
    return [page for page, _ in page_order(pack.info)]


def test_pages_are_added_replaced_and_hidden_and_the_pack_stays_as_it_is(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    before = replace(pack, pages=dict(pack.pages))
    whole = laid(pack, clinic)
    assert order(whole) == ["what-is-a-chair", "kinds", "stool", "our-team", "get-help-now"]
    assert whole.pages["our-team", "en"].entry.group == "kinds"
    assert whole.pages["stool", "en"].entry.title == "Our stool"
    assert list(whole.pictures) == [whole.pages["our-team", "en"].entry.picture]
    assert set(whole.sources) == {"OAK01", "ELM02", "SEAT"}
    assert pack == before


def test_nothing_leads_to_a_hidden_page_and_links_say_what_a_page_is_called_now(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    whole = laid(pack, clinic)
    assert [link.page for page in whole.pages.values() for link in page.related].count("warm-seat") == 0
    assert Link("stool", "Our stool") in whole.pages["what-is-a-chair", "en"].related
    assert Link("kinds", "Kinds") in whole.pages["our-team", "en"].related


def test_a_link_with_words_of_its_own_keeps_them(tmp_path: Path):
    _, clinic = chairs_and_clinic(tmp_path)
    own = '{page = "stool", label = "Seats without a back"}'
    pack = newer_chairs(tmp_path, '{page = "stool"}', own, "pages/what-is-a-chair/en.md")
    assert Link("stool", "Seats without a back") in laid(pack, clinic).pages["what-is-a-chair", "en"].related


def test_a_choice_of_a_hidden_page_goes_and_so_does_a_section_of_such_choices_alone(tmp_path: Path):
    pack, _ = chairs_and_clinic(tmp_path)
    page = pack.pages["what-is-a-chair", "en"]
    last = page.sections[-1]
    choice = last.blocks[-1]
    alone = replace(last, id="alone", blocks=(choice,))
    words = pack.pages["kinds", "en"].sections[0].only
    depends = replace(alone, id="depends", only=(replace(words[0], before=1),))
    pack.pages["what-is-a-chair", "en"] = replace(page, sections=(*page.sections, alone, depends))
    whole, told = over(pack, Overlay("chairs", hidden=("stool",)))
    sections = whole.pages["what-is-a-chair", "en"].sections
    assert [section.id for section in sections] == ["what", "say", "depends"]
    assert sections[0] == page.sections[0]
    assert sections[1].blocks == last.blocks[:-1]
    assert (sections[2].blocks, sections[2].only[0].before) == ((), 0)
    assert told == ["overlay-statement-gone"]


def test_facts_held_for_a_hidden_page_are_not_held_any_more(tmp_path: Path):
    pack, _ = chairs_and_clinic(tmp_path)
    assert [held.key for held in pack.info.held] == ["three-legs"]
    assert over(pack, Overlay("chairs", hidden=("stool",)))[0].info.held == ()


def test_a_hidden_list_leaves_its_pages_and_an_empty_group_goes(tmp_path: Path):
    pack, _ = chairs_and_clinic(tmp_path)
    whole, _ = over(pack, Overlay("chairs", hidden=("kinds", "what-is-a-chair")))
    assert whole.info.groups == (Group("kinds", "", ("stool", "warm-seat")), Group("more", "", ("get-help-now",)))


def test_pages_stand_where_a_clinic_wants_them(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    overlay = replace(loaded(pack, clinic), hidden=(), added=(Added("our-team", "kinds", "stool"),))
    assert order(over(pack, overlay)[0])[2:5] == ["stool", "our-team", "warm-seat"]
    overlay = replace(overlay, order=(Group("kinds", "", ("warm-seat", "our-team", "warm-seat")),))
    assert order(over(pack, overlay)[0])[2:5] == ["warm-seat", "our-team", "stool"]


def test_a_page_replaced_in_one_language_is_not_shown_as_it_was_in_another(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path, translated=True)
    whole = laid(pack, clinic)
    assert ("stool", "es") in pack.pages
    assert ("stool", "es") not in whole.pages


def test_a_source_whose_key_means_something_else_here_gets_another_key(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    pack.sources["SEAT"] = Source("SEAT", "Another house.")
    whole = laid(pack, clinic)
    page = whole.pages["our-team", "en"]
    assert page.sources == page.sections[0].blocks[0].sources == ("SEAT-clinic",)
    assert whole.sources["SEAT-clinic"] == Source("SEAT-clinic", "The house. Its own words. 2026.")
    assert whole.sources["SEAT"].citation == "Another house."
    pack.sources["SEAT"] = Source("SEAT", "The house. Its own words. 2026.")
    assert laid(pack, clinic).pages["our-team", "en"].sources == ("SEAT",)


def test_an_overlay_that_does_not_fit_leaves_the_pack(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    assert over(pack, replace(loaded(pack, clinic), over="tables")) == (pack, ["overlay-pack"])
    assert over(pack, Overlay("chairs", hidden=("get-help-now",))) == (pack, ["overlay-hides-help"])


# --- what a newer pack brings


def test_a_newer_text_below_a_replaced_page_is_told(tmp_path: Path):
    old, clinic = chairs_and_clinic(tmp_path)
    newer = newer_chairs(tmp_path, "A stool has no back.", "A stool has no back and no arms.")
    whole, told = over(newer, loaded(old, clinic))
    assert told == ["overlay-original-changed"]
    assert whole.pages["stool", "en"].entry.title == "Our stool"


def test_a_page_that_was_looked_through_again_is_no_newer_text(tmp_path: Path):
    old, clinic = chairs_and_clinic(tmp_path)
    newer = newer_chairs(tmp_path, "last_checked = 2026-01-05", "last_checked = 2026-02-05")
    assert over(newer, loaded(old, clinic))[1] == []


def test_a_new_page_of_the_same_name_is_told_and_the_clinic_s_is_shown(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    overlay = loaded(pack, clinic)
    overlay = replace(overlay, added=(*overlay.added, Added("stool", "kinds")), replaced=())
    whole, told = over(pack, overlay)
    assert "overlay-page-exists" in told
    assert whole.pages["stool", "en"].entry.title == "Our stool"
    assert order(whole).count("stool") == 1


def test_a_page_whose_original_is_gone_stands_at_the_end(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    overlay = loaded(pack, clinic)
    smaller = replace(
        pack,
        info=pack.info._replace(groups=(pack.info.groups[0], pack.info.groups[2])),
        pages={key: page for key, page in pack.pages.items() if key[0] in {"what-is-a-chair", "get-help-now"}},
    )
    whole, told = over(smaller, overlay)
    assert order(whole) == ["what-is-a-chair", "get-help-now", "our-team", "stool"]
    assert told == [
        *("overlay-hidden-unknown", "overlay-group-unknown", "overlay-original-gone"),
        *("overlay-link-gone", "overlay-link-gone"),
    ]


@pytest.mark.parametrize(
    ("what", "is_same"),
    [
        ({"alt": "Another one."}, False),
        ({"related": (Link("kinds", "All kinds"), Link("warm-seat", "", "No."))}, True),
        ({"next_check": "2028-01-01", "approval": "approved"}, True),
    ],
)
def test_a_revision_names_what_a_page_says(tmp_path: Path, what: dict[str, object], is_same: bool):
    page = chairs_and_clinic(tmp_path)[0].pages["stool", "en"]
    assert len(page_revision(page)) == 12
    assert (page_revision(replace(page, **what)) == page_revision(page)) is is_same  # type: ignore[arg-type]  # facts of a page


def test_a_page_may_be_replaced_without_a_word_on_its_original(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    overlay = replace(loaded(pack, clinic), replaced=(Replaced("stool"),))
    assert over(pack, overlay)[1] == ["overlay-revision-missing"]


def test_what_does_not_fit_is_told_and_the_pack_decides(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    overlay = loaded(pack, clinic)
    stool = overlay.pages["stool", "en"]
    other = replace(stool, entry=stool.entry._replace(number=12, kind="topic"))
    wrong = replace(
        overlay,
        added=(Added("our-team", "kinds", "sofa"),),
        order=(Group("kinds", "", ("sofa", "stool")),),
        pages={**overlay.pages, ("stool", "en"): other},
    )
    whole, codes = over(pack, wrong)
    assert codes == [*["overlay-place-unknown"] * 2, *["overlay-facts"] * 2]
    assert (whole.pages["stool", "en"].entry.number, whole.pages["stool", "en"].entry.kind) == (11, "cause")
