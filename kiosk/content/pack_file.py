"""A compiled pack: one SQLite file, opened read-only. The index is one row, and a page is read when it is shown."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Self

from kiosk.content.index import Source
from kiosk.content.index_codec import decode_entry, decode_info
from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.content.index import PackInfo, PageEntry
    from kiosk.content.model import Page

FORMAT = 2
"""The version of the layout, kept in SQLite's ``user_version``. It changes whenever an old reader would fail."""

APPLICATION_ID = 0x4B53504B
"""What marks the file as a pack of this kiosk, kept in SQLite's ``application_id``."""

INDEX, SOURCES = "index", "sources"
"""The two rows of the table ``pack``."""

_HEAD, _SQLITE = 100, b"SQLite format 3\0"
_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/:")


class PackError(KnownError):
    """A pack file is missing, damaged or from another version of the kiosk."""

    def __init__(self, message: str) -> None:
        super().__init__(message, ExitCode.BAD_CONTENT)


class PackFile:
    """An open pack. Close it, or use it in a ``with`` statement.

    Attributes:
        info: what the pack says of itself.
        languages: the codes of its languages, the pack's own order.
        content_hash: the SHA-256 of everything in it, as 64 hexadecimal digits.
    """

    def __init__(self, connection: sqlite3.Connection, index: Any) -> None:
        self.info: PackInfo = decode_info(index["info"])
        self.languages: tuple[str, ...] = self.info.languages
        self.content_hash: str = index["hash"]
        self._connection = connection
        self._entries: dict[str, dict[str, tuple[PageEntry, str]]] = {
            language: {value[0]: (decode_entry(value), own) for value, own in index["entries"][language]}
            for language in self.languages
        }
        self._pages: dict[tuple[str, str], Page] = {}
        self._sources: dict[str, Source] | None = None

    @classmethod
    def open(cls, path: Path) -> PackFile:
        """Open a compiled pack; nothing is ever written to it or beside it.

        Raises:
            PackError: there is no such file, or it is not a pack this kiosk can read.
        """
        if not path.is_file():
            raise PackError(f"There is no content pack at {path}. Publish the content, or install the kiosk again.")
        with ExitStack() as undo:
            try:
                if _is_cut_short(path):
                    raise PackError(f"The content pack {path} is cut short. Publish it again, or copy it anew.")
                connection = sqlite3.connect(f"file://{_quoted(path)}?mode=ro&immutable=1", uri=True)
                undo.callback(connection.close)
                version = connection.execute("PRAGMA user_version").fetchone()[0]
                if version == FORMAT:
                    pack = cls(connection, _row(connection, INDEX))
                    undo.pop_all()
                    return pack
            except (OSError, sqlite3.Error, ValueError, KeyError, TypeError, IndexError) as error:
                raise PackError(f"The content pack {path} is damaged. Publish it again.") from error
        raise PackError(f"The content pack {path} is of format {version}, not {FORMAT}. Publish it again.")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. Pages already read stay usable."""
        self._connection.close()

    def entries(self, language: str) -> tuple[PageEntry, ...]:
        """Every page in reading order: of each group the hub first, then its pages.

        A page that is not translated comes in the source language; so do all when the pack lacks the language.
        """
        return tuple(entry for entry, _ in self._in(language).values())

    def entry(self, page_id: str, language: str) -> PageEntry:
        """What the index knows of one page, in this language or else in the source language.

        Raises:
            KeyError: the pack has no such page.
        """
        return self._in(language)[page_id][0]

    def page(self, page_id: str, language: str) -> Page:
        """A page, in this language or else in the source language: `Page.language` says which.

        Raises:
            KeyError: the pack has no such page.
            PackError: the file was damaged after it was opened.
        """
        from kiosk.content.codec import decode_page  # noqa: PLC0415 - a tenth of the start; the first screen has none

        entry, own = self._in(language)[page_id]
        if (page_id, own) not in self._pages:
            try:
                row = self._connection.execute(
                    "SELECT body FROM page WHERE id = ? AND language = ?", (page_id, own)
                ).fetchone()
                self._pages[page_id, own] = decode_page(json.loads(row[0]), entry, own)
            except (sqlite3.Error, ValueError, KeyError, TypeError, IndexError) as error:
                raise PackError(f"The page {page_id} in the content pack is damaged. Publish it again.") from error
        return self._pages[page_id, own]

    def source(self, key: str) -> Source:
        """Where a fact comes from.

        Raises:
            KeyError: the pack has no such source.
            PackError: the file was damaged after it was opened.
        """
        if self._sources is None:
            try:
                table = dict(_row(self._connection, SOURCES))
            except (sqlite3.Error, ValueError, TypeError) as error:
                raise PackError("The list of sources in the content pack is damaged. Publish it again.") from error
            self._sources = {name: Source(name, citation) for name, citation in table.items()}
        return self._sources[key]

    def sources(self, keys: Iterable[str]) -> tuple[Source, ...]:
        """Several sources, in the order of the keys.

        Raises:
            KeyError: the pack has no such source.
        """
        return tuple(self.source(key) for key in keys)

    def _in(self, language: str) -> dict[str, tuple[PageEntry, str]]:
        return self._entries.get(language) or self._entries[self.info.source_language]


def _is_cut_short(path: Path) -> bool:
    """Tell whether a file ends before the pages of SQLite its first bytes promise (SQLite file format, 1.3).

    SQLite itself notices when it reads a page that is not there: a visitor would, weeks later.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
        size = file.seek(0, os.SEEK_END)
    page_size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
    return head.startswith(_SQLITE) and size < page_size * pages


def _row(connection: sqlite3.Connection, key: str) -> Any:
    return json.loads(connection.execute("SELECT value FROM pack WHERE key = ?", (key,)).fetchone()[0])


def _quoted(path: Path) -> str:
    """A path as part of an SQLite URI, byte by byte: every sign that might mean something there becomes a code."""
    name = "".join(chr(byte) if byte in _PLAIN else f"%{byte:02x}" for byte in os.fsencode(path.absolute().as_posix()))
    return name if name.startswith("/") else f"/{name}"
