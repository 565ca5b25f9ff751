"""Finding words in the pages of a pack, for staff: SQLite's full-text search (FTS5, https://sqlite.org/fts5.html).

The index is made when somebody first looks for something: in a file that may be deleted at any time, or in memory where
none can be written. Accents and capitals do not count, and a word finds all that begin with it.
"""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.pack_file import PackFile
from kiosk.content.walk import all_texts
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_FOUND = 30
"""So many pages are found at most, the best first."""

_PASSAGE_WORDS = 14
_SOFT_HYPHEN = "\u00ad"
_NAME = "search-"
_WORD = re.compile(r"\w+")
# Characters that are words by themselves: FTS5 knows words by the spaces between them.
_HAN = re.compile(r"([\u3400-\u9fff\uf900-\ufaff])")
_BETWEEN_HAN = re.compile(
    r"(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]) +| +(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])"
)
_SCHEMA = """
PRAGMA journal_mode = OFF;
CREATE VIRTUAL TABLE words USING fts5(
    page UNINDEXED, language UNINDEXED, number UNINDEXED, name UNINDEXED, title, text,
    tokenize = "unicode61 remove_diacritics 2"
);
"""
_FIND = """
SELECT page, language, number, name, snippet(words, 5, '', '', '…', ?) FROM words WHERE words MATCH ?
ORDER BY bm25(words, 0, 0, 0, 0, 8, 1), number, language LIMIT ?
"""


class Found(NamedTuple):
    """A page with the words, and the passage where they stand."""

    page: str
    language: str
    number: int
    title: str
    passage: str


@dataclass(frozen=True, slots=True)
class PageSearch:
    """Looks for words in one pack. Every call opens what it needs, so that it may come from any thread.

    Args:
        pack: the file of the pack.
        folder: where the index is kept.
    """

    pack: Path
    folder: Path

    def find(self, words: str) -> tuple[Found, ...]:
        """Return the pages that have all these words, those that have them in their title first.

        Raises:
            KnownError: the pack is damaged, or SQLite cannot search here.
        """
        query = _query(words)
        if not query:
            return ()
        try:
            with PackFile.open(self.pack) as pack, closing(self._index(pack)) as index:
                return tuple(_found(row) for row in index.execute(_FIND, (_PASSAGE_WORDS, query, MOST_FOUND)))
        except sqlite3.Error as error:
            raise KnownError(f"The pages cannot be searched: {error}. Ask IT to look at the disk.") from error

    def _index(self, pack: PackFile) -> sqlite3.Connection:
        """Return the index of a pack, made now if there is none."""
        kept = self.folder / f"{_NAME}{pack.content_hash[:16]}.db"
        with suppress(sqlite3.Error, OSError):
            if not kept.exists():
                self._make(pack, kept)
            index = sqlite3.connect(kept)
            with suppress(sqlite3.Error):
                index.execute("SELECT count(*) FROM words_content").fetchone()
                return index
            # Damaged: what may be deleted at any time is, and made anew the next time.
            index.close()
            kept.unlink()
        index = sqlite3.connect(":memory:")
        _fill(index, pack)
        return index

    def _make(self, pack: PackFile, kept: Path) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        new = kept.with_suffix(f".{os.getpid()}.new")
        try:
            new.unlink(missing_ok=True)
            with closing(sqlite3.connect(new, isolation_level=None)) as index:
                _fill(index, pack)
            for old in self.folder.glob(f"{_NAME}*.db"):
                old.unlink()
            new.replace(kept)
        finally:
            with suppress(OSError):
                new.unlink()


def _fill(index: sqlite3.Connection, pack: PackFile) -> None:
    index.executescript(_SCHEMA)
    index.execute("BEGIN")
    index.executemany("INSERT INTO words VALUES (?, ?, ?, ?, ?, ?)", _rows(pack))
    index.execute("COMMIT")


def _rows(pack: PackFile) -> Iterator[tuple[str, str, int, str, str, str]]:
    for language in pack.languages:
        for entry in pack.entries(language):
            page = pack.page(entry.id, language)
            if page.language == language:
                title = entry.title.replace(_SOFT_HYPHEN, "")
                text = " ".join(all_texts(page)).replace(_SOFT_HYPHEN, "")
                yield entry.id, language, entry.number, title, _parted(title), _parted(text)


def _query(words: str) -> str:
    """Return what FTS5 is asked: each word in quotation marks, so that none is an operator, and open at its end."""
    return " ".join(f'"{_parted(word)}"*' for word in _WORD.findall(words.replace(_SOFT_HYPHEN, "")))


def _parted(text: str) -> str:
    return _HAN.sub(r" \1 ", text)


def _found(row: tuple[str, str, int, str, str]) -> Found:
    page, language, number, title, passage = row
    return Found(page, language, number, title, _BETWEEN_HAN.sub("", passage).strip())
