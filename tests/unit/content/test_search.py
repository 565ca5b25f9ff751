from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.model import Paragraph, Section, Span
from kiosk.content.pack_file import PackError
from kiosk.content.pack_writer import compile_pack
from kiosk.content.search import MOST_FOUND, Found, PageSearch
from kiosk.errors import KnownError
from tests.support.builders import compiled_pack, content_pack

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def search(tmp_path: Path) -> PageSearch:
    return PageSearch(compiled_pack(tmp_path, translated=True), tmp_path / "cache")


def titles(found: tuple[Found, ...]) -> list[str]:
    return [f"{each.title} {each.language}" for each in found]


def with_words(folder: Path, title: str, words: str) -> Path:
    """The sample pack with a title and a text of the page `stool`."""
    pack = content_pack(folder)
    page = pack.pages["stool", "en"]
    section = Section("what", "What", (Paragraph((Span(words),)),))
    changed = replace(page, entry=page.entry._replace(title=title), sections=(section,))
    out = folder / "words.pack"
    compile_pack(replace(pack, pages=pack.pages | {("stool", "en"): changed}), out)
    return out


def test_a_page_is_found_by_the_beginning_of_its_words_whatever_their_capitals(search: PageSearch):
    (first, *_) = search.find("STOO")
    assert first[:4] == ("stool", "en", 11, "Stool")
    assert "Stool" in first.passage
    assert titles(search.find("taburete")) == ["Taburete es"]
    assert titles(search.find("pull sit")) == ["Your chair en"]


def test_all_words_must_be_there_and_signs_are_no_commands(search: PageSearch):
    assert search.find("stool zebra") == ()
    assert titles(search.find('"chair" OR* NEAR( -legs')) == []
    assert titles(search.find("(four) legs -- ;")) == ["Your chair en"]
    for nothing in ("", "  ", "?!"):
        assert search.find(nothing) == ()


def test_accents_soft_hyphens_and_words_without_spaces_are_understood(tmp_path: Path):
    search = PageSearch(with_words(tmp_path, "Sci\u00adatica", "El dolor del ciático, 腰痛很常见。"), tmp_path)
    assert titles(search.find("ciatico")) == titles(search.find("sci\u00adatica")) == ["Sciatica en"]
    (found,) = search.find("痛很")
    assert "腰痛很常见。" in found.passage
    assert search.find("痛腰") == ()


def test_the_index_is_kept_until_the_pack_changes_and_damage_is_healed(tmp_path: Path):
    folder = tmp_path / "cache"
    search = PageSearch(compiled_pack(tmp_path), folder)
    assert len(search.find("stool")) > 1
    (kept,) = folder.iterdir()
    before = kept.stat().st_mtime_ns
    assert len(search.find("stool")) > 1
    assert kept.stat().st_mtime_ns == before
    kept.write_bytes(b"damaged")
    assert len(search.find("stool")) > 1
    assert len(search.find("stool")) > 1
    other = PageSearch(with_words(tmp_path / "b", "Bench", "A bench."), folder)
    assert titles(other.find("bench")) == ["Bench en"]
    assert len(list(folder.iterdir())) == 1


def test_where_nothing_can_be_written_it_is_looked_for_in_memory(tmp_path: Path):
    folder = tmp_path / "file"
    folder.write_text("not a folder")
    search = PageSearch(compiled_pack(tmp_path), folder)
    assert titles(search.find("four legs")) == ["Your chair en"]


def test_so_many_pages_are_found_and_no_more(tmp_path: Path):
    pack = content_pack(tmp_path)
    page = pack.pages["stool", "en"]
    ids = [f"stool-{number}" for number in range(MOST_FOUND + 5)]
    made = {(name, "en"): replace(page, entry=page.entry._replace(id=name)) for name in ids}
    group = pack.info.groups[1]._replace(id="stools", hub="", pages=tuple(ids))
    info = pack.info._replace(groups=(*pack.info.groups, group))
    out = tmp_path / "many.pack"
    compile_pack(replace(pack, info=info, pages=pack.pages | made), out)
    assert len(PageSearch(out, tmp_path / "cache").find("stool")) == MOST_FOUND


def test_what_cannot_be_searched_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(PackError):
        PageSearch(tmp_path / "none.pack", tmp_path).find("stool")
    path = compiled_pack(tmp_path)
    monkeypatch.setattr("kiosk.content.search._SCHEMA", "CREATE VIRTUAL TABLE words USING no_such_module(text);")
    with pytest.raises(KnownError, match=r"cannot be searched: .*no_such_module"):
        PageSearch(path, tmp_path / "cache").find("stool")
