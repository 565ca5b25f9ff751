from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.commands import publish
from kiosk.content.pack_file import PackFile
from kiosk.errors import KnownError
from tests.support.builders import edit, good_pack, write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_good_folder_is_published_and_what_was_written_is_told(tmp_path: Path):
    out, lines = tmp_path / "out" / "chairs.pack", []
    folder = good_pack(tmp_path)
    assert publish.run(folder, out, lines.append)
    with PackFile.open(out) as pack:
        assert lines == [
            f"Publishing {folder} …",
            "0 errors, 0 warnings. This content may be published.",
            f"{out}: 5 pages, {out.stat().st_size // 1000} kB, content {pack.content_hash[:12]}.",
        ]


def test_publishing_twice_gives_the_same_file(tmp_path: Path):
    folder = good_pack(tmp_path)
    for name in ("a", "b"):
        assert publish.run(folder, tmp_path / name, lambda _: None)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_an_error_is_told_and_nothing_is_written(tmp_path: Path):
    out, lines = tmp_path / "chairs.pack", []
    folder = good_pack(tmp_path)
    edit(folder, "pages/stool/en.md", "number = 11", "number = 12")
    assert not publish.run(folder, out, lines.append)
    assert lines[1].startswith("error: pages/")
    assert lines[-1] == "1 error, 0 warnings. Put the errors right before you publish."
    assert not out.exists()


def test_a_picture_the_kiosk_cannot_draw_keeps_a_pack_back(tmp_path: Path):
    assert not publish.run(good_pack(tmp_path), tmp_path / "a", lambda _: None, frozenset({"stool"}))


def test_a_warning_is_told_and_the_file_is_written(tmp_path: Path):
    lines: list[str] = []
    folder = good_pack(tmp_path)
    write(folder, "pages/stool/notes.txt", "")
    assert publish.run(folder, tmp_path / "a", lines.append)
    assert lines[1] == "warning: pages/stool/notes.txt [file-not-used]"


def test_a_place_that_cannot_be_written_is_a_known_error(tmp_path: Path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(KnownError, match="cannot be written"):
        publish.run(good_pack(tmp_path), tmp_path / "taken", lambda _: None)
