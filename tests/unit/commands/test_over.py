from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands import publish, validate
from kiosk.commands.over import pack_below
from kiosk.content.pack_file import PackFile
from tests.support.builders import edit
from tests.support.clinic import PICTURES, chairs_and_clinic

if TYPE_CHECKING:
    from pathlib import Path


def test_a_clinic_s_folder_is_checked_over_the_pack_that_is_named(tmp_path: Path):
    _, clinic = chairs_and_clinic(tmp_path)
    lines: list[str] = []
    assert validate.run(clinic, lines.append, PICTURES, over=lambda: pack_below(tmp_path / "chairs"))
    assert lines[1] == "2 pages, 1 language."
    edit(clinic, "pack.toml", 'over = "chairs"', 'over = "tables"')
    lines.clear()
    assert not validate.run(clinic, lines.append, PICTURES, over=lambda: pack_below(tmp_path / "chairs"))
    assert lines[1] == "error: pack.toml [overlay-pack]"


def test_both_are_published_as_one_pack(tmp_path: Path):
    _, clinic = chairs_and_clinic(tmp_path)
    out, lines = tmp_path / "out.pack", list[str]()
    assert publish.run(clinic, out, lines.append, PICTURES, over=lambda: pack_below(tmp_path / "chairs"))
    assert " 5 pages, " in lines[-1]
    with PackFile.open(out) as pack:
        assert pack.page("our-team", "en").alt


def test_where_no_pack_is_named_it_is_the_one_that_came_along():
    assert pack_below(None).info.id == "back-pain"
