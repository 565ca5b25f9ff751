from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kiosk.content import pack_file
from kiosk.content.model import Source
from kiosk.content.pack_file import FORMAT, PackError, PackFile
from kiosk.errors import ExitCode
from tests.support.builders import compiled_pack, content_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def pack(tmp_path: Path) -> Iterator[PackFile]:
    with PackFile.open(compiled_pack(tmp_path, translated=True)) as opened:
        yield opened


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


def test_a_pack_says_of_itself_what_its_folder_said(pack: PackFile, tmp_path: Path):
    assert pack.info == content_pack(tmp_path / "again", translated=True).info
    assert pack.languages == ("en", "es")
    assert len(pack.content_hash) == 64
    assert set(pack.content_hash) <= set("0123456789abcdef")


def test_entries_come_in_reading_order_hub_first(pack: PackFile):
    ids = ["what-is-a-chair", "kinds", "stool", "warm-seat", "get-help-now"]
    assert [entry.id for entry in pack.entries("en")] == ids
    assert [entry.id for entry in pack.entries("es")] == ids
    assert pack.entry("stool", "es").title == "Taburete"


def test_every_page_comes_back_as_it_was_loaded(pack: PackFile, tmp_path: Path):
    loaded = content_pack(tmp_path / "again", translated=True)
    for (page_id, language), page in loaded.pages.items():
        assert pack.page(page_id, language) == page


def test_a_page_not_translated_comes_in_the_source_language_and_says_so(pack: PackFile):
    assert pack.page("stool", "es").language == "es"
    assert pack.page("kinds", "es").language == "en"
    assert pack.entry("kinds", "es").title == "Kinds"


def test_a_language_the_pack_lacks_is_the_source_language(pack: PackFile):
    assert pack.entries("fr") == pack.entries("en")
    assert pack.page("stool", "fr") == pack.page("stool", "en")


def test_a_page_is_read_once(pack: PackFile):
    page = pack.page("stool", "en")
    pack.close()
    assert pack.page("stool", "en") is page
    with pytest.raises(PackError):
        pack.page("warm-seat", "en")


def test_what_is_not_there_is_a_key_error(pack: PackFile):
    for ask in (pack.page, pack.entry):
        with pytest.raises(KeyError):
            ask("sofa", "en")
    with pytest.raises(KeyError):
        pack.source("ASH03")


def test_sources_come_in_the_order_asked_for(pack: PackFile):
    assert pack.sources(["ELM02", "OAK01"]) == (pack.source("ELM02"), pack.source("OAK01"))
    assert pack.source("ELM02") == Source("ELM02", "Elm B. On seats. J Chairs 2002;2:10-19.")
    assert pack.sources([]) == ()


def test_opening_writes_nothing(tmp_path: Path):
    path = compiled_pack(tmp_path)
    before = path.read_bytes()
    with PackFile.open(path) as opened:
        opened.page("stool", "en")
        names = sorted(entry.name for entry in tmp_path.iterdir())
    assert names == ["chairs", "chairs.pack"]
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["a?b#c%20d", "ä ö", "mode=rw&x", "'quotes\"", "not UTF-8 \udcff"])
def test_a_path_may_hold_any_sign(tmp_path: Path, name: str):
    folder = tmp_path / name
    folder.mkdir()
    with PackFile.open(compiled_pack(folder)) as opened:
        assert opened.info.id == "chairs"


def test_a_relative_path_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = compiled_pack(tmp_path)
    monkeypatch.chdir(tmp_path)
    with PackFile.open(path.relative_to(tmp_path)) as opened:
        assert opened.info.id == "chairs"


def test_a_missing_pack_is_named_with_what_to_do(tmp_path: Path):
    with pytest.raises(PackError, match=r"no content pack at .*none\.pack.* Publish") as caught:
        PackFile.open(tmp_path / "none.pack")
    assert caught.value.exit_code == ExitCode.BAD_CONTENT


def test_a_file_that_is_no_pack_is_damaged(tmp_path: Path):
    for number, content in enumerate((b"not a database" * 100, b"SQLite format 3\0" + b"\0" * 500)):
        path = tmp_path / f"{number}.pack"
        path.write_bytes(content)
        with pytest.raises(PackError, match="damaged"):
            PackFile.open(path)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.99])
def test_a_pack_cut_short_is_not_opened_also_where_only_its_last_pages_are_gone(tmp_path: Path, share: float):
    path = compiled_pack(tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(PackError, match="cut short"):
        PackFile.open(path)


def test_a_pack_nobody_may_read_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(pack_file, "_is_cut_short", refuse)
    with pytest.raises(PackError, match="damaged"):
        PackFile.open(compiled_pack(tmp_path))


@pytest.mark.parametrize("version", [0, FORMAT + 1])
def test_a_pack_of_another_format_is_named(tmp_path: Path, version: int):
    path = compiled_pack(tmp_path)
    change(path, f"PRAGMA user_version = {version}")
    with pytest.raises(PackError, match=f"format {version}, not {FORMAT}"):
        PackFile.open(path)


@pytest.mark.parametrize("value", ["", "{", "{}", "[]", "null", '{"info": {}}', '{"info": null, "hash": ""}'])
def test_a_broken_index_is_damaged(tmp_path: Path, value: str):
    path = compiled_pack(tmp_path)
    change(path, "UPDATE pack SET value = ? WHERE key = 'index'", value)
    with pytest.raises(PackError, match="damaged"):
        PackFile.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE page SET body = '{'",
        "UPDATE page SET body = '{}'",
        """UPDATE page SET body = '{"alt": "", "sections": [["a", "A", [["sofa"]]]]}'""",
        "DELETE FROM page",
        "DROP TABLE page",
    ],
)
def test_a_broken_page_is_named(tmp_path: Path, statement: str):
    path = compiled_pack(tmp_path)
    change(path, statement)
    with PackFile.open(path) as opened, pytest.raises(PackError, match=r"page stool .*damaged"):
        opened.page("stool", "en")


@pytest.mark.parametrize("statement", ["UPDATE pack SET value = '[' WHERE key = 'sources'", "DELETE FROM pack"])
def test_broken_sources_are_named(tmp_path: Path, statement: str):
    path = compiled_pack(tmp_path)
    with PackFile.open(path) as intact:
        index = intact._connection.execute("SELECT value FROM pack WHERE key = 'index'").fetchone()[0]
    change(path, statement)
    change(path, "INSERT OR REPLACE INTO pack VALUES ('index', ?)", index)
    with PackFile.open(path) as opened, pytest.raises(PackError, match=r"list of sources .*damaged"):
        opened.source("OAK01")
