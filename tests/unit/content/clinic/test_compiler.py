from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.clinic.compiler import compile_overlay, whole_pack
from kiosk.content.pack_file import PackError, PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.content.problems import has_error
from tests.support.builders import edit, good_pack
from tests.support.clinic import PICTURES, chairs_and_clinic, checked

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pack_to_lay_pages_over_is_a_file_or_a_folder(tmp_path: Path):
    pack, _ = chairs_and_clinic(tmp_path)
    compile_pack(pack, tmp_path / "chairs.pack")
    assert whole_pack(tmp_path / "chairs.pack").pages == whole_pack(tmp_path / "chairs").pages
    edit(tmp_path / "chairs", "pack.toml", 'id = "chairs"', "")
    with pytest.raises(PackError, match="have errors"):
        whole_pack(tmp_path / "chairs")
    with pytest.raises(PackError, match="no content pack"):
        whole_pack(tmp_path / "none.pack")


def test_both_are_compiled_to_one_file_unless_there_is_an_error(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    out = tmp_path / "whole.pack"
    assert compile_overlay(pack, clinic, out, known_pictures=PICTURES) == []
    with PackFile.open(out) as file:
        assert [entry.title for entry in file.topics("en")] == [
            "Get help now",
            "Kinds",
            "Our stool",
            "Our team",
            "Your chair",
        ]
        assert file.called("Warm seat", "en") == ""
        picture = file.own_picture(file.entry("our-team", "en").picture)
        assert (picture.kind, picture.width, picture.height) == ("png", 900, 600)
    before = out.read_bytes()
    edit(clinic, "pages/our-team/en.md", "number = 9001", "number = 1")
    assert has_error(compile_overlay(pack, clinic, out, known_pictures=PICTURES))
    assert out.read_bytes() == before


def test_what_is_wrong_with_the_pack_alone_is_not_the_clinic_s(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path)
    worse = good_pack(tmp_path / "worse")
    edit(worse, "pages/what-is-a-chair/en.md", '{page = "stool"}', '{page = "warm-seat"}')
    edit(worse, "sources.toml", "[sources]", '[sources]\nPINE = "Pine P."')
    assert checked(whole_pack(worse), clinic)[1] == []
    assert pack.info.id == "chairs"
