"""Compiling a pack in memory to one file. The running kiosk opens such files and never needs this module."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kiosk.content.codec import encode_page
from kiosk.content.collation import Collation
from kiosk.content.glossary import explained
from kiosk.content.index import bare
from kiosk.content.index_codec import encode_entry, encode_info
from kiosk.content.pack_file import APPLICATION_ID, FORMAT, INDEX
from kiosk.content.texts import foreign_entry, is_right_to_left, settled
from kiosk.content.walk import page_order
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.model import ContentPack, Page

_PAGE_SIZE = 4096
_SCHEMA = f"""
PRAGMA page_size = {_PAGE_SIZE};
PRAGMA journal_mode = OFF;
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT};
CREATE TABLE pack (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (key TEXT PRIMARY KEY, citation TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE grouping (
    id TEXT PRIMARY KEY, place INTEGER NOT NULL, hub TEXT NOT NULL, pages TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE entry (
    language TEXT, place INTEGER, id TEXT NOT NULL, own TEXT NOT NULL, value TEXT NOT NULL, asks INTEGER NOT NULL,
    letter TEXT NOT NULL, sorted TEXT NOT NULL, last_checked TEXT NOT NULL, next_check TEXT NOT NULL,
    PRIMARY KEY (language, place)
) WITHOUT ROWID;
CREATE TABLE title (language TEXT, words TEXT, id TEXT NOT NULL, PRIMARY KEY (language, words)) WITHOUT ROWID;
CREATE TABLE page (id TEXT, language TEXT, body TEXT NOT NULL, PRIMARY KEY (id, language)) WITHOUT ROWID;
CREATE TABLE picture (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, width REAL NOT NULL, height REAL NOT NULL, data BLOB NOT NULL
);
"""
# Made when the rows are there: each answers a question of the running kiosk without a look at every page.
_INDEXES = """
CREATE UNIQUE INDEX entry_id ON entry (language, id);
CREATE INDEX entry_asks ON entry (language, place) WHERE asks;
CREATE INDEX entry_letter ON entry (language, letter, sorted);
CREATE INDEX entry_sorted ON entry (language, sorted);
CREATE INDEX entry_last_checked ON entry (language, last_checked);
CREATE INDEX entry_next_check ON entry (language, next_check);
"""


def compile_pack(pack: ContentPack, out: Path) -> str:
    """Write a pack to one file. The same pack gives the same bytes; a failure leaves the old file as it was.

    Args:
        pack: a pack without errors.
        out: the file to write; its folder is made when it is not there.

    Returns:
        The content hash, 64 hexadecimal digits.

    Raises:
        KnownError: the file cannot be written.
    """
    content_hash, tables = _rows(_settled(explained(pack)))
    new = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            connection.executescript(_SCHEMA)
            connection.execute("BEGIN")
            for table, rows in tables.items():
                if not rows:
                    continue
                holes = ", ".join("?" * len(rows[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({holes})", rows)  # noqa: S608 - our own names
            connection.execute("COMMIT")
            connection.executescript(_INDEXES)
            connection.execute("VACUUM")
        with new.open("rb+") as file:
            os.fsync(file.fileno())
        new.replace(out)
    except (OSError, sqlite3.Error) as error:
        raise KnownError(
            f"The content pack {out} cannot be written: {error}. Check the folder and the disk."
        ) from error
    finally:
        with suppress(OSError):
            new.unlink()
    return content_hash


_Row = tuple[Any, ...]


def _rows(pack: ContentPack) -> tuple[str, dict[str, list[_Row]]]:
    """The content hash, and the rows of every table by its name."""
    order = [page_id for page_id, _ in page_order(pack.info)]
    languages = pack.info.languages
    tables: dict[str, list[_Row]] = {
        "source": [(key, source.citation) for key, source in sorted(pack.sources.items())],
        "grouping": _groups(pack),
        "entry": [row for language in languages for row in _entries(pack, order, language)],
        "title": [row for language in languages for row in _titles(pack, order, language)],
        "page": [(*key, _json(encode_page(page))) for key, page in sorted(pack.pages.items())],
    }
    info = encode_info(pack.info._replace(groups=()))
    whole = hashlib.sha256(_json(info).encode())
    for name, rows in tables.items():
        whole.update(_json([name, rows]).encode())
    # The id of a picture is made of its bytes.
    whole.update(_json(sorted(pack.pictures)).encode())
    tables["picture"] = [(key, *picture) for key, picture in sorted(pack.pictures.items())]
    index = {"info": info, "hash": whole.hexdigest()}
    return whole.hexdigest(), {"pack": [(INDEX, _json(index))], **tables}


def _settled(pack: ContentPack) -> ContentPack:
    """The pack with what is read from the left kept whole in languages read from the right."""
    return replace(pack, pages={key: settled(page) for key, page in pack.pages.items()})


def _groups(pack: ContentPack) -> list[_Row]:
    rows = [(group.id, at, group.hub, _json(group.pages)) for at, group in enumerate(pack.info.groups)]
    return sorted(rows)


def _entries(pack: ContentPack, order: list[str], language: str) -> Iterator[_Row]:
    """The rows of the index in one language, in reading order."""
    collation = Collation(language)
    for place, page_id in enumerate(order):
        page = _page(pack, page_id, language)
        is_foreign = page.language != language and is_right_to_left(language)
        entry = foreign_entry(page.entry) if is_foreign else page.entry
        yield (
            *(language, place, page_id, page.language, _json(encode_entry(entry))),
            *(int(bool(entry.question and entry.picture)), collation.letter(entry.title), collation.key(entry.title)),
            *(page.last_checked, page.next_check),
        )


def _titles(pack: ContentPack, order: list[str], language: str) -> list[_Row]:
    """The words that are a title: one wins over a short title of the same words, and a later page over others."""
    entries = [_page(pack, page_id, language).entry for page_id in order]
    called = {bare(entry.short_title): entry.id for entry in entries} | {bare(e.title): e.id for e in entries}
    return [(language, words, page_id) for words, page_id in sorted(called.items())]


def _page(pack: ContentPack, page_id: str, language: str) -> Page:
    return pack.pages.get((page_id, language)) or pack.pages[page_id, pack.info.source_language]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
