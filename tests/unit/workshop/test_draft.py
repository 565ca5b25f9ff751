from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.workshop.draft import Draft
from tests.support.bad_packs import PICTURES
from tests.support.builders import good_pack

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 6, 1)
STOOL = "pages/stool/en.md"


def test_texts_of_the_window_are_checked_and_the_folder_stays_as_it_is(tmp_path: Path):
    folder = good_pack(tmp_path)
    before = (folder / STOOL).read_bytes()
    draft = Draft(folder, tmp_path / "scratch", PICTURES)
    draft.take({})
    assert draft.check(TODAY).problems == ()
    draft.write({STOOL: before.decode().replace("A stool has no back.", "A stool has [no](x) back.")})
    assert [(problem.code, problem.file) for problem in draft.check(TODAY).problems] == [("link-in-text", STOOL)]
    assert draft.compile() is None
    draft.write({STOOL: before.decode()})
    assert (folder / STOOL).read_bytes() == before


def test_a_text_that_has_not_changed_is_not_written_again(tmp_path: Path):
    draft = Draft(good_pack(tmp_path), tmp_path / "scratch", PICTURES)
    draft.take({STOOL: "x"})
    copy = tmp_path / "scratch/copy" / STOOL
    copy.write_text("y")
    draft.write({STOOL: "x"})
    assert copy.read_text() == "y"


def test_versions_are_not_copied(tmp_path: Path):
    folder = good_pack(tmp_path)
    (folder / ".history").mkdir()
    Draft(folder, tmp_path / "scratch", PICTURES).take({})
    assert not (tmp_path / "scratch/copy" / ".history").exists()


def test_what_can_be_read_is_compiled_and_what_was_compiled_before_goes(tmp_path: Path):
    draft = Draft(good_pack(tmp_path), tmp_path / "scratch", PICTURES)
    draft.take({})
    for _ in range(2):
        with draft.compile() as pack:
            assert pack.page("stool", "en").entry.title == "Stool"
    assert len(list((tmp_path / "scratch").glob("*.pack"))) == 1


def test_a_copy_that_cannot_be_made_or_written_is_told(tmp_path: Path):
    draft = Draft(tmp_path / "nothing", tmp_path / "scratch", PICTURES)
    with pytest.raises(KnownError, match="disk"):
        draft.take({})
    (tmp_path / "scratch").mkdir(exist_ok=True)
    (tmp_path / "scratch" / "copy").write_text("in the way")
    with pytest.raises(KnownError, match="disk"):
        draft.write({STOOL: "x"})
