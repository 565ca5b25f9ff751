from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
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
    folder = content_pack(tmp_path / "again", translated=True).info
    assert pack.info == folder._replace(groups=())
    assert pack.groups() == folder.groups
    assert [pack.group(group.id) for group in folder.groups] == list(folder.groups)
    assert pack.group("sofas") is None
    assert len(pack) == 5
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
    with pytest.raises(KeyError):
        pack.own_picture("own.sofa.12")


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


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE source",
        "DROP TABLE entry",
        "DROP TABLE grouping",
        "UPDATE entry SET value = '['",
        "UPDATE entry SET value = '[]'",
        "UPDATE grouping SET pages = '['",
    ],
)
def test_a_broken_index_of_pages_is_named_when_it_is_needed(tmp_path: Path, statement: str):
    path = compiled_pack(tmp_path)
    change(path, statement)
    with PackFile.open(path) as opened, pytest.raises(PackError, match=r"index .*damaged"):
        (opened.source("OAK01"), opened.entry("stool", "en"), opened.group("kinds"))


def test_each_page_leads_to_the_next_and_the_last_to_none(pack: PackFile):
    walked = [""]
    while len(walked) == 1 or walked[-1]:
        walked.append(pack.following(walked[-1], "es"))
    assert walked == ["", *(entry.id for entry in pack.entries("es")), ""]
    with pytest.raises(KeyError):
        pack.following("sofa", "en")


def test_some_pages_can_be_had_without_the_others(pack: PackFile):
    everything = pack.entries("en")
    assert pack.entries("en", 1, 2) == everything[1:3]
    assert pack.entries("en", 4, 2) == everything[4:]


def test_topics_come_in_the_order_of_the_alphabet_of_their_language_and_by_letter(pack: PackFile):
    english = ["Get help now", "Kinds", "Stool", "Warm seat", "Your chair"]
    assert [entry.title for entry in pack.topics("en")] == english
    assert [entry.title for entry in pack.topics("es")] == [*english[:2], "Taburete", *english[3:]]
    assert pack.letters("en") == ("G", "K", "S", "W", "Y")
    assert pack.letters("es") == ("G", "K", "T", "W", "Y")
    assert [entry.id for entry in pack.topics("es", "T")] == ["stool"]
    assert pack.topics("en", "T") == ()


def test_questions_come_as_many_as_are_asked_for(pack: PackFile):
    assert [entry.id for entry in pack.asking("en", 9)] == ["stool", "warm-seat"]
    assert [entry.id for entry in pack.asking("en", 1)] == ["stool"]


def test_what_is_due_and_what_was_checked_is_known_without_a_page(tmp_path: Path):
    path = compiled_pack(tmp_path)
    change(path, "DELETE FROM page")
    change(path, "UPDATE entry SET last_checked = '2025-02-03', next_check = '2026-02-03' WHERE id = 'stool'")
    change(path, "UPDATE entry SET next_check = '2026-01-03' WHERE id = 'kinds'")
    with PackFile.open(path) as opened:
        assert opened.last_checked() == "2025-02-03"
        assert opened.due(date(2026, 1, 3)) == (("Kinds", "2026-01-03"),)
        assert opened.due(date(2026, 6, 1)) == (("Kinds", "2026-01-03"), ("Stool", "2026-02-03"))


def test_a_title_is_found_in_its_language(pack: PackFile):
    assert pack.called("Taburete.", "es") == "stool"
    assert pack.called("Stool", "es") == ""


def test_what_was_read_longest_ago_is_forgotten(pack: PackFile, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pack_file, "MOST_PAGES_KEPT", 2)
    monkeypatch.setattr(pack_file, "MOST_ENTRIES_KEPT", 2)
    for entry in pack.entries("en"):
        pack.page(entry.id, "en")
    assert list(pack._pages) == [("warm-seat", "en"), ("get-help-now", "en")]
    assert list(pack._entries) == [("warm-seat", "en"), ("get-help-now", "en")]
