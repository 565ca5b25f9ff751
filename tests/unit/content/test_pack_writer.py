from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.pack_file import APPLICATION_ID, FORMAT, PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.errors import KnownError
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path


def test_the_same_pack_gives_the_same_bytes_wherever_it_is_written(tmp_path: Path):
    first, second = tmp_path / "a.pack", tmp_path / "deep" / "folder" / "b.pack"
    hashes = {compile_pack(content_pack(tmp_path / name), out) for name, out in (("1", first), ("2", second))}
    assert first.read_bytes() == second.read_bytes()
    assert len(hashes) == 1


def test_the_order_pages_were_read_in_does_not_matter(tmp_path: Path):
    pack = content_pack(tmp_path)
    turned = replace(pack, pages=dict(reversed(pack.pages.items())), sources=dict(reversed(pack.sources.items())))
    assert compile_pack(pack, tmp_path / "a") == compile_pack(turned, tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_one_changed_letter_changes_the_hash(tmp_path: Path):
    pack = content_pack(tmp_path)
    page = replace(pack.pages["stool", "en"], alt="A drawing of a seat!")
    changed = replace(pack, pages=pack.pages | {("stool", "en"): page})
    assert compile_pack(pack, tmp_path / "a") != compile_pack(changed, tmp_path / "b")


def test_the_file_says_what_it_is(tmp_path: Path):
    compile_pack(content_pack(tmp_path), tmp_path / "a")
    with closing(sqlite3.connect(tmp_path / "a")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA page_size").fetchone() == (4096,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_new_pack_replaces_the_old_one_and_leaves_nothing_else(tmp_path: Path):
    pack = content_pack(tmp_path / "source")
    out = tmp_path / "out" / "a.pack"
    compile_pack(pack, out)
    compile_pack(replace(pack, info=pack.info._replace(version="2.0.0")), out)
    with PackFile.open(out) as opened:
        assert opened.info.version == "2.0.0"
    assert [path.name for path in out.parent.iterdir()] == ["a.pack"]


def test_an_open_pack_stays_readable_while_a_new_one_takes_its_place(tmp_path: Path):
    pack = content_pack(tmp_path / "source")
    out = tmp_path / "a.pack"
    compile_pack(pack, out)
    with PackFile.open(out) as opened:
        compile_pack(replace(pack, info=pack.info._replace(version="2.0.0")), out)
        assert opened.page("stool", "en").entry.title == "Stool"


def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left_there(tmp_path: Path):
    pack = content_pack(tmp_path / "source")
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(KnownError, match=r"a\.pack cannot be written"):
        compile_pack(pack, tmp_path / "file" / "a.pack")
    (tmp_path / "taken.pack").mkdir()
    with pytest.raises(KnownError, match=r"taken\.pack cannot be written"):
        compile_pack(pack, tmp_path / "taken.pack")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "source", "taken.pack"]


def test_a_page_missing_in_a_language_stands_in_its_index_in_the_source_language(tmp_path: Path):
    compile_pack(content_pack(tmp_path, translated=True), tmp_path / "a")
    with PackFile.open(tmp_path / "a") as opened:
        assert [entry.title for entry in opened.entries("es")][2:4] == ["Taburete", "Warm seat"]


def test_in_a_language_read_from_the_right_latin_words_and_whole_english_titles_are_runs_of_their_own(tmp_path: Path):
    pack = content_pack(tmp_path / "source")
    stool = pack.pages["stool", "en"]
    arabic = replace(stool, language="ar", alt="طول 10 mm", entry=stool.entry._replace(title="كرسي NICE"))
    info = pack.info._replace(languages=("en", "ar"), titles=(("ar", "اعرف كرسيك"),))
    compile_pack(replace(pack, info=info, pages=pack.pages | {("stool", "ar"): arabic}), tmp_path / "a")
    with PackFile.open(tmp_path / "a") as opened:
        assert opened.page("stool", "ar").alt == "طول \u206610 mm\u2069"
        assert opened.entry("stool", "ar").title == "كرسي \u2066NICE\u2069"
        assert opened.entry("kinds", "ar").title == "\u2066Kinds\u2069"
        assert opened.entry("kinds", "en").title == "Kinds"
        assert opened.called("Kinds", "ar") == "kinds"
        assert opened.info.called("ar") == "اعرف كرسيك"
        assert opened.info.called("es") == "Know your chair"
