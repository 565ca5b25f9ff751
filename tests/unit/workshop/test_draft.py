from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.workshop.draft import Draft
from kiosk.workshop.memory import OverError, Turn
from tests.support.bad_packs import PICTURES
from tests.support.builders import edit, good_pack, write

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
    draft.take({STOOL: before.decode().replace("A stool has no back.", "A stool has [no](x) back.")})
    assert [(problem.code, problem.file) for problem in draft.check(TODAY).problems] == [("link-in-text", STOOL)]
    draft.take({})
    assert draft.check(TODAY).problems == ()
    assert (folder / STOOL).read_bytes() == before


def test_a_text_that_has_not_changed_is_not_written_again_nor_checked(tmp_path: Path):
    draft = Draft(good_pack(tmp_path), tmp_path / "scratch", PICTURES)
    draft.take({STOOL: "x"})
    copy = tmp_path / "scratch/copy" / STOOL
    copy.write_text("y")
    draft.take({STOOL: "x"})
    assert copy.read_text() == "y"


def test_what_changes_on_the_disk_is_found_and_what_goes_there_goes(tmp_path: Path):
    folder = good_pack(tmp_path)
    draft = Draft(folder, tmp_path / "scratch", PICTURES)
    (folder / ".history").mkdir()
    (folder / "half.new").write_text("x")
    (folder / "outside").symlink_to("/etc")
    draft.take({})
    assert not (tmp_path / "scratch/copy/.history").exists()
    assert not (tmp_path / "scratch/copy/half.new").exists()
    assert (tmp_path / "scratch/copy/outside").is_symlink()
    (folder / "outside").unlink()
    edit(folder, STOOL, "no back", "[no](x) back")
    write(folder, "pages/sofa/en.md", "x")
    assert STOOL in draft.take({})
    assert {problem.code for problem in draft.check(TODAY).problems} == {"link-in-text", "page-not-listed"}
    edit(folder, STOOL, "[no](x) back", "no back")
    (folder / "pages/sofa/en.md").unlink()
    (folder / "pages/sofa").rmdir()
    assert "pages/sofa" not in draft.take({})
    assert draft.check(TODAY).problems == ()


def test_a_file_that_goes_while_it_is_copied_is_no_fault(tmp_path: Path):
    folder = good_pack(tmp_path)
    draft = Draft(folder, tmp_path / "scratch", PICTURES)
    draft.take({"pages/sofa/en.md": "x"})
    draft.take({})
    assert not (tmp_path / "scratch/copy/pages/sofa/en.md").exists()
    os.mkfifo(folder / "pipe")
    assert "pipe" not in draft.take({})


def test_a_run_that_is_over_ends(tmp_path: Path):
    draft = Draft(good_pack(tmp_path), tmp_path / "scratch", PICTURES)
    draft.take({})
    turn = Turn()
    turn.is_over = True
    with pytest.raises(OverError):
        draft.check(TODAY, turn)
    assert turn.done == 0


def test_a_copy_that_cannot_be_made_or_written_is_told(tmp_path: Path):
    draft = Draft(tmp_path / "nothing", tmp_path / "scratch", PICTURES)
    with pytest.raises(KnownError, match="disk"):
        draft.take({})
    folder = good_pack(tmp_path)
    (tmp_path / "scratch").mkdir(exist_ok=True)
    (tmp_path / "scratch" / "copy").write_text("in the way")
    with pytest.raises(KnownError, match="disk"):
        Draft(folder, tmp_path / "scratch", PICTURES).take({})
