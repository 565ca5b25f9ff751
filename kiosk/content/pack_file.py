"""A compiled pack: one SQLite file, opened read-only.

What a pack says of itself is one row, read when it is opened. Everything else is looked up when it is asked for, so
that a pack of ten thousand pages costs a start no more than one of thirty.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Self, TypeVar

from kiosk.content.index import Group, Source, bare
from kiosk.content.index_codec import decode_entry, decode_info
from kiosk.content.pictures.own_picture import OwnPicture
from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from kiosk.content.index import PackInfo, PageEntry
    from kiosk.content.model import Page

FORMAT = 4
"""The version of the layout, kept in SQLite's ``user_version``. It changes whenever an old reader would fail."""

APPLICATION_ID = 0x4B53504B
"""What marks the file as a pack of this kiosk, kept in SQLite's ``application_id``."""

INDEX = "index"
"""The row of the table ``pack`` that is read when a pack is opened."""

MOST_PAGES_KEPT, MOST_ENTRIES_KEPT = 64, 512
"""So many pages, and so much of the index, stay in memory once read; the oldest go first."""

_DAMAGED_INDEX = "The index of the content pack is damaged. Publish it again."
_HEAD, _SQLITE = 100, b"SQLite format 3\0"
_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/:")


class PackError(KnownError):
    """A pack file is missing, damaged or from another version of the kiosk."""

    def __init__(self, message: str) -> None:
        super().__init__(message, ExitCode.BAD_CONTENT)


class PackFile:
    """An open pack. Close it, or use it in a ``with`` statement.

    Attributes:
        path: its file.
        info: what the pack says of itself, without its groups: `group` and `groups` look these up.
        languages: the codes of its languages, the pack's own order.
        content_hash: the SHA-256 of everything in it, as 64 hexadecimal digits.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, index: Any) -> None:
        self.path = path
        self.info: PackInfo = decode_info(index["info"])
        self.languages: tuple[str, ...] = self.info.languages
        self.content_hash: str = index["hash"]
        self._connection = connection
        self._entries: dict[tuple[str, str], tuple[PageEntry, str]] = {}
        self._pages: dict[tuple[str, str], Page] = {}

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
                    pack = cls(path, connection, _row(connection, INDEX))
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

    def __len__(self) -> int:
        """How many pages there are."""
        return int(self._rows("SELECT count(*) FROM entry WHERE language = ?", self.info.source_language)[0][0])

    def entries(self, language: str, first: int = 0, most: int = -1) -> tuple[PageEntry, ...]:
        """Pages in reading order: of each group the hub first, then its pages.

        A page that is not translated comes in the source language; so do all when the pack lacks the language.

        Args:
            language: the language to name them in.
            first: how many of them to leave out before.
            most: how many there may be; all that are left when it is negative.
        """
        query = "SELECT value, own FROM entry WHERE language = ? AND place >= ? ORDER BY place LIMIT ?"
        return self._found(query, self._known(language), first, most)

    def asking(self, language: str, most: int) -> tuple[PageEntry, ...]:
        """Pages with a question and a picture for the attract screen, ``most`` at most, in reading order."""
        query = "SELECT value, own FROM entry WHERE language = ? AND asks ORDER BY place LIMIT ?"
        return self._found(query, self._known(language), most)

    def topics(self, language: str, letter: str = "", most: int = -1) -> tuple[PageEntry, ...]:
        """Pages in the order of the alphabet.

        Args:
            language: the language to name them in.
            letter: the letter their titles stand under; empty: whichever.
            most: how many there may be; all when it is negative.
        """
        known = self._known(language)
        if letter:
            query = "SELECT value, own FROM entry WHERE language = ? AND letter = ? ORDER BY sorted, place LIMIT ?"
            return self._found(query, known, letter, most)
        query = "SELECT value, own FROM entry WHERE language = ? ORDER BY sorted, place LIMIT ?"
        return self._found(query, known, most)

    def letters(self, language: str) -> tuple[str, ...]:
        """The letters that titles stand under, in the order of the alphabet."""
        query = "SELECT letter FROM entry WHERE language = ? GROUP BY letter ORDER BY min(sorted)"
        return tuple(row[0] for row in self._rows(query, self._known(language)))

    def entry(self, page_id: str, language: str) -> PageEntry:
        """What the index knows of one page, in this language or else in the source language.

        Raises:
            KeyError: the pack has no such page.
            PackError: the file was damaged after it was opened.
        """
        return self._entry(page_id, language)[0]

    def following(self, page_id: str, language: str) -> str:
        """The id of the page read after this one: after none (empty) the first, after the last none.

        Raises:
            KeyError: the pack has no such page.
        """
        known = self._known(language)
        place = -1
        if page_id:
            self._entry(page_id, known)
            place = self._rows("SELECT place FROM entry WHERE language = ? AND id = ?", known, page_id)[0][0]
        rows = self._rows("SELECT id FROM entry WHERE language = ? AND place = ?", known, place + 1)
        return str(rows[0][0]) if rows else ""

    def called(self, words: str, language: str) -> str:
        """The id of the page that has ``words`` for a title, long or short; empty if none has."""
        rows = self._rows("SELECT id FROM title WHERE language = ? AND words = ?", self._known(language), bare(words))
        return str(rows[0][0]) if rows else ""

    def group(self, group_id: str) -> Group | None:
        """The pages that belong together under this id, if there are any."""
        rows = self._rows("SELECT id, hub, pages FROM grouping WHERE id = ?", group_id)
        return _group(rows[0]) if rows else None

    def groups(self) -> tuple[Group, ...]:
        """All groups, as they are read."""
        return tuple(_group(row) for row in self._rows("SELECT id, hub, pages FROM grouping ORDER BY place"))

    def last_checked(self) -> str:
        """The day of the page whose last check is longest ago, as year-month-day; empty where there are no pages."""
        query = "SELECT min(last_checked) FROM entry WHERE language = ?"
        return self._rows(query, self.info.source_language)[0][0] or ""

    def due(self, today: date) -> tuple[tuple[str, str], ...]:
        """Title and day of every page whose next check was due before today; where none was, of the next one."""
        overdue = "SELECT id, next_check FROM entry WHERE language = ? AND next_check < ? ORDER BY next_check, place"
        following = "SELECT id, next_check FROM entry WHERE language = ? ORDER BY next_check, place LIMIT 1"
        source = self.info.source_language
        rows = self._rows(overdue, source, today.isoformat()) or self._rows(following, source)
        return tuple((self.entry(page_id, source).title, day) for page_id, day in rows)

    def page(self, page_id: str, language: str) -> Page:
        """A page, in this language or else in the source language: `Page.language` says which.

        Raises:
            KeyError: the pack has no such page.
            PackError: the file was damaged after it was opened.
        """
        from kiosk.content.codec import decode_page  # noqa: PLC0415 - a tenth of the start; the first screen has none

        entry, own = self._entry(page_id, language)
        if (page_id, own) not in self._pages:
            try:
                row = self._connection.execute(
                    "SELECT body FROM page WHERE id = ? AND language = ?", (page_id, own)
                ).fetchone()
                page = decode_page(json.loads(row[0]), entry, own)
            except (sqlite3.Error, ValueError, KeyError, TypeError, IndexError) as error:
                raise PackError(f"The page {page_id} in the content pack is damaged. Publish it again.") from error
            _keep(self._pages, (page_id, own), page, MOST_PAGES_KEPT)
        return self._pages[page_id, own]

    def source(self, key: str) -> Source:
        """Where a fact comes from.

        Raises:
            KeyError: the pack has no such source.
            PackError: the file was damaged after it was opened.
        """
        rows = self._rows("SELECT key, citation FROM source WHERE key = ?", key)
        if not rows:
            raise KeyError(key)
        return Source(*rows[0])

    def sources(self, keys: Iterable[str]) -> tuple[Source, ...]:
        """Several sources, in the order of the keys.

        Raises:
            KeyError: the pack has no such source.
        """
        return tuple(self.source(key) for key in keys)

    def own_picture(self, picture_id: str) -> OwnPicture:
        """A picture that the pack carries; read anew each time, because it is large.

        Raises:
            KeyError: the pack carries no such picture.
            PackError: the file was damaged after it was opened.
        """
        rows = self._rows("SELECT kind, width, height, data FROM picture WHERE id = ?", picture_id)
        if not rows:
            raise KeyError(picture_id)
        return OwnPicture(*rows[0])

    def own_pictures(self) -> tuple[str, ...]:
        """The ids of the pictures that the pack carries."""
        return tuple(row[0] for row in self._rows("SELECT id FROM picture ORDER BY id"))

    def _known(self, language: str) -> str:
        return language if language in self.languages else self.info.source_language

    def _entry(self, page_id: str, language: str) -> tuple[PageEntry, str]:
        """What the index knows of a page, and the language it is in. Raises KeyError if there is no such page."""
        key = page_id, self._known(language)
        if key not in self._entries:
            rows = self._rows("SELECT value, own FROM entry WHERE language = ? AND id = ?", key[1], page_id)
            if not rows:
                raise KeyError(page_id)
            _keep(self._entries, key, _entry(rows[0]), MOST_ENTRIES_KEPT)
        return self._entries[key]

    def _found(self, query: str, *values: object) -> tuple[PageEntry, ...]:
        return tuple(_entry(row)[0] for row in self._rows(query, *values))

    def _rows(self, query: str, *values: object) -> list[Any]:
        """Look something up. Raises PackError when the file was damaged after it was opened."""
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise PackError(_DAMAGED_INDEX) from error


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def _keep(kept: dict[_Key, _Value], key: _Key, value: _Value, most: int) -> None:
    """Remember a value, and forget the oldest where there are too many."""
    if len(kept) >= most:
        del kept[next(iter(kept))]
    kept[key] = value


def _entry(row: tuple[str, str]) -> tuple[PageEntry, str]:
    try:
        return decode_entry(json.loads(row[0])), row[1]
    except (ValueError, TypeError) as error:
        raise PackError(_DAMAGED_INDEX) from error


def _group(row: tuple[str, str, str]) -> Group:
    try:
        return Group(row[0], row[1], tuple(json.loads(row[2])))
    except (ValueError, TypeError) as error:
        raise PackError(_DAMAGED_INDEX) from error


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
