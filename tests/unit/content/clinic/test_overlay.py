from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.clinic.compiler import check_overlay
from kiosk.content.clinic.overlay import Added, Replaced, is_overlay, load_overlay
from kiosk.content.index import Group
from tests.support.builders import edit, good_pack, write
from tests.support.clinic import chairs_and_clinic, clinic_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_a_clinic_s_folder_is_told_from_that_of_a_pack(tmp_path: Path):
    assert is_overlay(clinic_folder(tmp_path, ""))
    assert not is_overlay(good_pack(tmp_path))
    assert not is_overlay(tmp_path)
    write(tmp_path, "pack.toml", 'over = "')
    assert not is_overlay(tmp_path)


def test_a_folder_says_what_is_added_replaced_hidden_and_in_which_order(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    edit(
        clinic,
        "pack.toml",
        'group = "kinds"',
        'group = "kinds"\nafter = "stool"\n\n[[group]]\nid = "kinds"\npages = ["stool"]',
    )
    overlay, problems = load_overlay(clinic, pack.info)
    assert problems == []
    assert overlay is not None
    assert overlay.over == "chairs"
    assert overlay.added == (Added("our-team", "kinds", "stool"),)
    assert [one.page for one in overlay.replaced] == ["stool"] == [Replaced("stool").page]
    assert overlay.hidden == ("warm-seat",)
    assert overlay.order == (Group("kinds", "", ("stool",)),)
    assert overlay.page_ids == ("our-team", "stool")
    assert set(overlay.pages) == {("our-team", "en"), ("stool", "en")}
    assert set(overlay.sources) == {"SEAT"}


def test_a_place_that_is_no_folder_is_told(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    overlay, problems = load_overlay(clinic / "pack.toml", pack.info)
    assert overlay is None
    assert [problem.code for problem in problems] == ["not-a-folder"]


def test_a_list_that_is_missing_or_damaged_holds_nothing(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    write(clinic, "pack.toml", 'over = "')
    overlay, problems = load_overlay(clinic, pack.info)
    assert overlay is None
    assert [problem.code for problem in problems] == ["toml"]
    (clinic / "pack.toml").unlink()
    overlay, problems = load_overlay(clinic, pack.info)
    assert overlay is None
    assert [problem.code for problem in problems] == ["file-missing"]


def test_a_page_is_listed_once(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    edit(clinic, "pack.toml", 'hide = ["warm-seat"]', 'hide = ["stool"]')
    overlay, problems = load_overlay(clinic, pack.info)
    assert overlay is None
    assert [problem.code for problem in problems] == ["overlay-listed-twice"]


def test_a_page_that_cannot_be_read_keeps_all_of_them_away(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    write(clinic, "pages/our-team/en.md", "")
    overlay, problems = load_overlay(clinic, pack.info)
    assert overlay is None
    codes = [problem.code for problem in problems]
    assert "front-matter-missing" in codes
    whole, told = check_overlay(pack, clinic)
    assert whole is None
    assert [problem.code for problem in told] == codes
