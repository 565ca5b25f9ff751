from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.pack_file import PackFile
from tests.support.builders import compiled_pack, content_pack, edit, good_pack, write

if TYPE_CHECKING:
    from pathlib import Path


def test_the_pack_can_be_had_as_a_folder_in_memory_and_as_a_file(tmp_path: Path) -> None:
    assert (good_pack(tmp_path) / "pack.toml").is_file()
    assert ("stool", "en") in content_pack(tmp_path / "memory").pages
    with PackFile.open(compiled_pack(tmp_path / "file")) as pack:
        assert next(entry.id for entry in pack.entries("en")) == "what-is-a-chair"


def test_translated_it_has_one_page_in_a_second_language(tmp_path: Path) -> None:
    pages = content_pack(tmp_path, translated=True).pages
    assert [page for page, language in pages if language == "es"] == ["stool"]


def test_an_edit_that_would_change_nothing_or_too_much_fails(tmp_path: Path) -> None:
    write(tmp_path, "a/b", "one two two")
    edit(tmp_path, "a/b", "one", "three")
    assert (tmp_path / "a/b").read_text() == "three two two"
    for old in ("two", "four"):
        with pytest.raises(AssertionError, match="stands"):
            edit(tmp_path, "a/b", old, "")
