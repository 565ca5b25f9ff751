from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.approval import Approval, Approvals
from kiosk.content.approved_pack import page_hash
from kiosk.content.loader import load_folder
from kiosk.workshop.stale import old_translations, stale
from tests.support.builders import content_pack, edit

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Page

STOOL = "pages/stool/en.md"


def approved(page: Page) -> Approvals:
    digest = page_hash(page, "1")
    return Approvals((Approval(page.entry.id, page.language, digest, "Ana Lee", "clinical", "2026-06-01"),))


def test_a_change_of_words_ends_the_approval_and_says_so(tmp_path: Path):
    before = content_pack(tmp_path)
    approvals = approved(before.pages["stool", "en"])
    edit(tmp_path / "chairs", STOOL, "no back", "one back")
    after, _ = load_folder(tmp_path / "chairs")
    (only,) = stale(before, after, approvals, picture_version="1")
    assert (only.effect, only.page, only.language) == ("approval-ends", "stool", "en")
    assert "Ana Lee ends" in only.sentence()
    assert "draft" in only.sentence()
    assert stale(before, before, approvals, picture_version="1") == ()
    assert stale(before, after, Approvals(), picture_version="1") == ()


def test_a_page_that_calls_itself_approved_is_named_until_it_calls_itself_a_draft(tmp_path: Path):
    folder = content_pack(tmp_path) and tmp_path / "chairs"
    edit(folder, STOOL, 'approval = "draft"', 'approval = "approved"')
    before, _ = load_folder(folder)
    edit(folder, STOOL, "no back", "one back")
    after, _ = load_folder(folder)
    (only,) = stale(before, after, Approvals(), picture_version="1")
    assert "set it back to draft" in only.sentence()
    edit(folder, STOOL, 'approval = "approved"', 'approval = "draft"')
    assert stale(before, load_folder(folder)[0], Approvals(), picture_version="1") == ()


def test_a_mark_alone_is_nothing_a_reader_meets(tmp_path: Path):
    before = content_pack(tmp_path)
    edit(tmp_path / "chairs", STOOL, 'approval = "draft"', 'approval = "approved"')
    assert stale(before, load_folder(tmp_path / "chairs")[0], Approvals(), picture_version="1") == ()


def test_a_translation_is_left_behind_once(tmp_path: Path):
    pack = content_pack(tmp_path, translated=True)
    _, problems = load_folder(tmp_path / "chairs")
    (only,) = old_translations([], problems, pack)
    assert (only.page, only.language) == ("stool", "es")
    assert "old words" in only.sentence()
    assert old_translations(problems, problems, pack) == ()
