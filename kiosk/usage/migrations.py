"""How the file of counts came to look as it does: one function for every version, each in one transaction.

A version that was released is never changed; a change of the tables is a new function at the end of `MIGRATIONS`.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

APPLICATION_ID = 0x4B535553
"""What marks the file as counts of this kiosk, kept in SQLite's ``application_id``."""


def to_1(connection: sqlite3.Connection) -> None:
    """The first tables. Without row numbers, which would tell the order in which cells were first counted."""
    week = "week TEXT NOT NULL CHECK (length(week) = 8 AND week GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]')"
    n = "n INTEGER NOT NULL CHECK (typeof(n) = 'integer' AND n > 0)"
    language = (
        "language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 20 AND language NOT GLOB '*[^A-Za-z0-9-]*')"
    )
    page = "page TEXT NOT NULL CHECK (length(page) BETWEEN 1 AND 64 AND page NOT GLOB '*[^a-z0-9-]*')"
    name = "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 32 AND name NOT GLOB '*[^a-z-]*')"
    hour = "hour INTEGER NOT NULL CHECK (typeof(hour) = 'integer' AND hour BETWEEN 0 AND 23)"
    bin_ = "bin INTEGER NOT NULL CHECK (typeof(bin) = 'integer' AND bin BETWEEN 0 AND 99)"
    for table, columns, key in (
        ("page_views", (week, language, page, n), "week, language, page"),
        ("visits_by_language", (week, language, n), "week, language"),
        ("counters", (week, name, n), "week, name"),
        ("visits_by_hour", (week, hour, n), "week, hour"),
        ("visit_length", (week, bin_, n), "week, bin"),
        ("visit_pages", (week, bin_, n), "week, bin"),
    ):
        connection.execute(f"CREATE TABLE {table} ({', '.join(columns)}, PRIMARY KEY ({key})) WITHOUT ROWID")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (to_1,)
"""The function at place N makes version N + 1 of version N; an empty file is version 0."""


def migrate(
    connection: sqlite3.Connection, file: Path, migrations: Sequence[Callable[[sqlite3.Connection], None]]
) -> None:
    """Bring the tables to the newest version. What was there before is kept beside the file.

    Args:
        connection: in autocommit mode.
        file: the file it is open on.
        migrations: see `MIGRATIONS`.

    Raises:
        sqlite3.Error: a step failed; the file is as it was before that step.
        OSError: the copy of an earlier one could not be replaced.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if 0 < version < len(migrations):
        back_up(connection, backup_of(file, version))
    for number, step in enumerate(migrations[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            step(connection)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except sqlite3.Error:
            # A full disk has ended the transaction already; then there is nothing to take back.
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise


def backup_of(file: Path, version: int) -> Path:
    """Return where the file of a version is kept when a later one replaces it."""
    return file.with_name(f"{file.name}.version-{version}")


def back_up(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy a whole database to a new file.

    Raises:
        sqlite3.Error: it cannot be copied.
        OSError: an older copy cannot be removed.
    """
    copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)
