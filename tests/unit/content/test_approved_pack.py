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
