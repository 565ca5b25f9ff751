from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.clinic.overlay import load_overlay
from kiosk.workshop.manual import manual
from kiosk.workshop.manual_clinic import OWN_PAGES, OWN_PICTURES, clinic_chapters
from tests.support.builders import content_pack, write

if TYPE_CHECKING:
    from pathlib import Path


def test_the_manual_tells_of_pictures_and_pages_of_a_clinic_s_own():
    text = manual()
    assert text.index(OWN_PICTURES) < text.index(OWN_PAGES) < text.index("## Problems")
    assert 'picture = "own/our-team"' in text


def test_the_list_in_the_manual_is_one_the_kiosk_reads(tmp_path: Path):
    _, pages = clinic_chapters()
    listed = [line.removeprefix("    ") for line in pages.split("\n") if line.startswith("    ") or not line]
    write(tmp_path, "clinic-pack/pack.toml", "\n".join(listed))
    overlay, problems = load_overlay(tmp_path / "clinic-pack", content_pack(tmp_path).info)
    assert overlay is None
    # The list is right; only the files of its pages are not there.
    assert {problem.code for problem in problems} == {"file-missing"}
    assert {problem.file for problem in problems} == {"pages/our-team/en.md", "pages/medicines/en.md"}
