"""Compiling a pack in memory to one file. The running kiosk opens such files and never needs this module."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from kiosk.content.codec import encode_page
from kiosk.content.index_codec import encode_entry, encode_info
from kiosk.content.pack_file import APPLICATION_ID, FORMAT, INDEX, SOURCES
from kiosk.content.walk import page_order
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import ContentPack

_PAGE_SIZE = 4096
_SCHEMA = f"""
PRAGMA page_size = {_PAGE_SIZE};
PRAGMA journal_mode = OFF;
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT};
CREATE TABLE pack (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE page (id TEXT, language TEXT, body TEXT NOT NULL, PRIMARY KEY (id, language)) WITHOUT ROWID;
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
    index, sources, pages = _rows(pack)
    new = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            connection.executescript(_SCHEMA)
            connection.execute("BEGIN")
            connection.executemany("INSERT INTO pack VALUES (?, ?)", [(INDEX, _json(index)), (SOURCES, _json(sources))])
            connection.executemany("INSERT INTO page VALUES (?, ?, ?)", pages)
            connection.execute("COMMIT")
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
    return str(index["hash"])


def _rows(pack: ContentPack) -> tuple[dict[str, Any], dict[str, str], list[tuple[str, str, str]]]:
    """The rows of both tables."""
    entries: dict[str, list[Any]] = {}
    for language in pack.info.languages:
        entries[language] = []
        for page_id, _ in page_order(pack.info):
            page = pack.pages.get((page_id, language)) or pack.pages[page_id, pack.info.source_language]
            entries[language].append([encode_entry(page.entry), page.language])
    sources = {key: source.citation for key, source in sorted(pack.sources.items())}
    pages = [(page_id, language, _json(encode_page(page))) for (page_id, language), page in sorted(pack.pages.items())]
    index = {"info": encode_info(pack.info), "entries": entries}
    whole = _json([index, sources, pages])
    return index | {"hash": hashlib.sha256(whole.encode()).hexdigest()}, sources, pages


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
