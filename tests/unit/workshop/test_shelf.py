from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KnownError
from kiosk.workshop.history import read
from kiosk.workshop.page_text import Style
from kiosk.workshop.shelf import ChangedOnDiskError, Shelf
from tests.support.builders import good_pack

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
STOOL = "pages/stool/en.md"


def test_what_is_written_over_is_kept(tmp_path: Path):
    shelf = Shelf(good_pack(tmp_path))
    found = shelf.read(STOOL)
    shelf.write(STOOL, "new\n", Style(bom=True, line_end="\r\n"), found.text, NOW)
    assert (shelf.folder / STOOL).read_bytes() == b"\xef\xbb\xbfnew\r\n"
    assert [read(version).decode() for version in shelf.versions(STOOL)] == [found.text]
    assert shelf.keep(STOOL, "unsaved", Style(), NOW) in shelf.versions(STOOL)


def test_what_somebody_else_wrote_is_never_written_over(tmp_path: Path):
    shelf = Shelf(good_pack(tmp_path))
    for saved in ("another text", None):
        with pytest.raises(ChangedOnDiskError):
            shelf.write(STOOL, "new", Style(), saved, NOW)
    with pytest.raises(ChangedOnDiskError):
        shelf.write("pages/stool/es.md", "new", Style(), "gone", NOW)
    assert "A stool has no back." in (shelf.folder / STOOL).read_text()
    shelf.write("pages/stool/es.md", "new", Style(), None, NOW)
    assert shelf.read("pages/stool/es.md").text == "new"
    assert shelf.versions("pages/stool/es.md") == ()


def test_files_that_are_no_pages_are_not_read(tmp_path: Path):
    shelf = Shelf(good_pack(tmp_path))
    assert shelf.read("pages/nothing/en.md").text is None
    with pytest.raises(KnownError, match="content folder"):
        shelf.read("../outside.md")
    (shelf.folder / STOOL).write_bytes(b"\xff\xfe")
    with pytest.raises(KnownError, match="UTF-8"):
        shelf.read(STOOL)


def test_every_page_file_is_listed_and_a_change_gives_another_stamp(tmp_path: Path):
    shelf = Shelf(good_pack(tmp_path, translated=True))
    (shelf.folder / "pages/stool/notes.txt").write_text("x")
    assert [file for file in shelf.page_files() if "stool" in file] == [STOOL, "pages/stool/es.md"]
    before = shelf.stamps((STOOL, "sources.toml", "nothing"))
    assert list(before) == [STOOL, "sources.toml"]
    os.utime(shelf.folder / STOOL, (1, 1))
    assert shelf.stamps((STOOL,)) != {STOOL: before[STOOL]}


def test_a_file_is_removed_and_kept_as_a_version(tmp_path: Path):
    shelf = Shelf(good_pack(tmp_path, translated=True))
    before = shelf.data(STOOL)
    for file in (STOOL, "pages/stool/es.md", "pages/nothing/en.md"):
        shelf.remove(file, NOW)
    assert not (shelf.folder / "pages/stool").exists()
    assert [read(version) for version in shelf.versions(STOOL)] == [before]
    assert shelf.data(STOOL) == b""


class Unwilling(Shelf):
    """A folder in which a file is a folder by the time it is to be removed."""

    def _bytes(self, file: str) -> bytes | None:
        return file.encode()


def test_a_file_that_cannot_be_removed_is_told(tmp_path: Path):
    with pytest.raises(KnownError, match="removed"):
        Unwilling(good_pack(tmp_path)).remove("pages/kinds", NOW)


def test_a_list_of_ten_thousand_pages_is_read(tmp_path: Path):
    shelf = Shelf(good_pack(tmp_path))
    long = "\n".join(f'# "a-page-with-a-usual-name-{number}"' for number in range(10_000))
    (shelf.folder / "pack.toml").write_text(long)
    assert shelf.read("pack.toml").text == long
