from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.clinic.laying import page_revision
from kiosk.content.clinic.unpack import unpack
from kiosk.content.loader import load_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.pack_writer import compile_pack
from tests.support.builders import edit, good_pack
from tests.support.clinic import chairs_and_clinic, checked

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pack_that_is_compiled_and_taken_apart_is_as_it_was(tmp_path: Path):
    pack, clinic = chairs_and_clinic(tmp_path, translated=True)
    whole, _ = checked(pack, clinic)
    assert whole is not None
    first, second = tmp_path / "first.pack", tmp_path / "second.pack"
    digest = compile_pack(whole, first)
    with PackFile.open(first) as file:
        again = unpack(file)
    assert again.pages == whole.pages
    assert again.info == whole.info
    assert again.pictures == whole.pictures
    assert compile_pack(again, second) == digest
    assert second.read_bytes() == first.read_bytes()


def test_words_of_the_glossary_that_a_compiled_page_marks_make_no_other_revision(tmp_path: Path):
    folder = good_pack(tmp_path)
    edit(folder, "pages/warm-seat/en.md", 'kind = "way"', 'kind = "glossary"')
    words = "## Words {#words}\n::: term back\nWhat you lean on.\n:::\n\n## The idea"
    edit(folder, "pages/warm-seat/en.md", "## The idea", words)
    pack, problems = load_folder(folder)
    assert pack is not None, problems
    compile_pack(pack, tmp_path / "a.pack")
    with PackFile.open(tmp_path / "a.pack") as file:
        assert file.page("stool", "en").explained
        assert unpack(file).pages["stool", "en"] == pack.pages["stool", "en"]
        assert page_revision(unpack(file).pages["stool", "en"]) == page_revision(pack.pages["stool", "en"])
