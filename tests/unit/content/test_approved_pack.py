from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.approval import Approval, Approvals
from kiosk.content.approved_pack import ApprovedPack, page_hash
from kiosk.content.pack_file import PackFile
from tests.support import gui
from tests.support.builders import compiled_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


pack_file = gui.pack_file


@pytest.fixture
def pack(pack_file: Path) -> Iterator[PackFile]:
    with PackFile.open(pack_file) as opened:
        yield opened


def approved(pack: PackFile, *pages: str, version: str = "1") -> Approvals:
    given = Approvals()
    for page in pages:
        digest = page_hash(pack.page(page, "en"), version)
        given = given.give(Approval(page, "en", digest, "A. Sample", "clinical", "2026-11-22")).approvals
    return given


def test_a_page_somebody_approved_is_no_draft_any_more_and_the_others_are(pack: PackFile):
    here = ApprovedPack(pack, approved(pack, "sciatica"), "1", show_drafts=True)
    assert here.page("sciatica", "en").approval == "approved"
    assert here.page("scoliosis", "en").approval == "draft"
    assert here.page("sciatica", "en").sections == pack.page("sciatica", "en").sections


def test_another_drawing_makes_it_a_draft_again(pack: PackFile):
    here = ApprovedPack(pack, approved(pack, "sciatica", version="1"), "2", show_drafts=True)
    assert here.page("sciatica", "en").approval == "draft"


def test_without_approvals_every_page_is_a_draft_and_all_are_there(pack: PackFile):
    here = ApprovedPack(pack, Approvals(), "1", show_drafts=True)
    assert here.entries("en") == pack.entries("en")
    assert {here.page(entry.id, "en").approval for entry in here.entries("en")} == {"draft"}


def test_where_drafts_are_hidden_help_now_and_lists_stay(pack: PackFile):
    here = ApprovedPack(pack, approved(pack, "sciatica"), "1", show_drafts=False)
    shown = {entry.id: entry.kind for entry in here.entries("en")}
    assert {"sciatica", "get-help-now", "causes"} <= set(shown)
    assert "scoliosis" not in shown
    assert set(shown.values()) == {"cause", "help-now", "hub"}


def test_the_rest_of_the_pack_is_as_it_is(pack: PackFile):
    here = ApprovedPack(pack, Approvals(), "1", show_drafts=True)
    assert here.info is pack.info
    assert here.source("NG59") == pack.source("NG59")
    with pytest.raises(KeyError):
        here.source("no such source")


def test_words_that_depend_on_a_setting_are_there_only_where_it_is_on_and_the_approval_covers_them(tmp_path: Path):
    with PackFile.open(compiled_pack(tmp_path)) as chairs:
        given = approved(chairs, "kinds")
        off = ApprovedPack(chairs, given, "1", show_drafts=True).page("kinds", "en")
        on = ApprovedPack(chairs, given, "1", show_drafts=True, on=frozenset({"offers_acupuncture"}))
        assert len(off.sections[0].blocks) == 1
        assert len(on.page("kinds", "en").sections[0].blocks) == 2
        assert off.approval == on.page("kinds", "en").approval == "approved"


def test_where_drafts_are_hidden_nothing_leads_to_one(pack: PackFile):
    here = ApprovedPack(pack, approved(pack, "sciatica", "scoliosis"), "1", show_drafts=False)
    shown = [entry.id for entry in here.entries("en")]
    walked = [""]
    while len(walked) == 1 or walked[-1]:
        walked.append(here.following(walked[-1], "en"))
    assert walked == ["", *shown, ""]
    assert here.entries("en", 1, 2) == here.entries("en")[1:3]
    assert here.entry("sciatica", "en") == pack.entry("sciatica", "en")
    with pytest.raises(KeyError):
        here.entry("muscle-strain", "en")
    assert here.called("Sciatica", "en") == "sciatica"
    assert here.called("Muscle strain", "en") == here.called("No such title", "en") == ""
    group = here.group("causes")
    assert group is not None
    assert (group.hub, group.pages) == ("causes", ("sciatica", "scoliosis"))
    assert here.group("no-such-group") is None


def test_words_are_marked_where_the_glossary_that_explains_them_is_shown(pack: PackFile):
    assert ApprovedPack(pack, Approvals(), "1", show_drafts=True).page("sciatica", "en").explained
    alone = ApprovedPack(pack, approved(pack, "sciatica"), "1", show_drafts=False).page("sciatica", "en")
    assert alone.explained == ()
    assert not any(s.word >= 0 for section in alone.sections for p in section.blocks for s in getattr(p, "spans", ()))
    both = ApprovedPack(pack, approved(pack, "sciatica", "words-explained"), "1", show_drafts=False)
    assert both.page("sciatica", "en").explained == pack.page("sciatica", "en").explained


def test_where_drafts_are_hidden_no_topic_is_one(pack: PackFile):
    here = ApprovedPack(pack, approved(pack, "sciatica", "scoliosis"), "1", show_drafts=False)
    assert {entry.id for entry in here.topics("en")} == {entry.id for entry in here.entries("en")}
    assert [entry.id for entry in here.topics("en", "S")] == ["sciatica", "scoliosis"]
    assert [entry.id for entry in here.topics("en", "S", 1)] == ["sciatica"]
    assert "M" in pack.letters("en")
    assert "M" not in here.letters("en")


def test_where_drafts_are_shown_every_page_is_found_as_in_the_pack(pack: PackFile):
    here = ApprovedPack(pack, Approvals(), "1", show_drafts=True)
    assert here.letters("en") == pack.letters("en")
    assert here.topics("en", "S", 2) == pack.topics("en", "S", 2)
    assert here.group("causes") == pack.group("causes")
    assert here.following("", "en") == pack.following("", "en")
