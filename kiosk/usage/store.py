"""The file of counts: opened at fixed moments, closed again at once, and never half written.

It is an SQLite file in WAL mode with ``synchronous = NORMAL``: a process that is killed leaves the counts before or
after the moment, a power cut at most the counts before it. Closing folds the log into the file, so that no earlier
state of a week lies beside it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.usage.migrations import APPLICATION_ID, MIGRATIONS, migrate
from kiosk.usage.problems import UsageError, UsageProblem, problem_of
from kiosk.usage.week import TABLES, Key, Totals, week_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

MOST_BROKEN = 3
"""So many damaged files are kept for whoever looks into it."""

_WAIT = 0.25
"""Seconds to wait for a file that another program uses: no visitor notices."""


class UsageStore:
    """The file of counts of one kiosk. Nothing is opened, made or looked at before a method is called.

    Args:
        file: where it is, or will be.
        migrations: the versions of its tables.
    """

    def __init__(self, file: Path, *, migrations: Sequence[Callable[[sqlite3.Connection], None]] = MIGRATIONS) -> None:
        self.file = file
        self._migrations = migrations

    @property
    def exists(self) -> bool:
        """Whether anything was ever saved."""
        try:
            return self.file.exists()
        except OSError:
            return False

    def read(self) -> Totals:
        """Return everything that was saved; nothing if there is no file.

        Raises:
            UsageError: it cannot be read.
        """
        if not self.exists:
            return Totals()
        try:
            with closing(self._open()) as connection:
                return Totals(dict(_cells(connection)))
        except (OSError, sqlite3.Error) as error:
            raise UsageError(problem_of(error, self.file)) from error

    def add(self, totals: Totals, first_week: str, *, is_start: bool = False) -> UsageProblem | None:
        """Add totals to what was saved and delete what is too old, all in one step. A damaged file is set aside.

        Args:
            totals: what came since the last time.
            first_week: the oldest week to keep.
            is_start: examine the whole file first, and let go of copies that were made before a change of version.

        Returns:
            The problem "set-aside" if a new file had to be begun.

        Raises:
            UsageError: nothing was saved, and what was saved before is as it was.
        """
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._delete_old_broken(first_week)
            try:
                self._add(totals, first_week, is_start=is_start)
            except sqlite3.DatabaseError as error:
                if problem_of(error, self.file).code != "damaged":
                    raise
                kept = self._set_aside()
                self._add(totals, first_week, is_start=False)
                return UsageProblem("set-aside", str(kept))
        except (OSError, sqlite3.Error) as error:
            raise UsageError(problem_of(error, self.file)) from error
        return None

    def delete(self) -> None:
        """Delete all counts, those in damaged files and in copies too.

        Raises:
            UsageError: something could not be deleted.
        """
        try:
            for file in self.file.parent.glob(f"{self.file.name}*"):
                file.unlink()
        except OSError as error:
            raise UsageError(problem_of(error, self.file)) from error

    def _open(self) -> sqlite3.Connection:
        """Open the file with the newest tables, and make it if it is not there."""
        connection = sqlite3.connect(self.file, timeout=_WAIT, isolation_level=None)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        objects = _number(connection, "SELECT count(*) FROM sqlite_master")
        version = _number(connection, "PRAGMA user_version")
        if objects or version:
            if _number(connection, "PRAGMA application_id") != APPLICATION_ID:
                raise _damaged("not a file of counts")
            if version > len(self._migrations):
                raise UsageError(UsageProblem("newer", str(self.file)))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        migrate(connection, self.file, self._migrations)
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables.issuperset(table.name for table in TABLES):
            raise _damaged("a table is missing")

    def _add(self, totals: Totals, first_week: str, *, is_start: bool) -> None:
        with closing(self._open()) as connection:
            if is_start and connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise _damaged("the integrity check failed")
            connection.execute("BEGIN IMMEDIATE")
            try:
                _write(connection, totals, first_week)
                connection.execute("COMMIT")
            except sqlite3.Error:
                # A full disk has ended the transaction already; then there is nothing to take back.
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
        if is_start:
            for copy in self.file.parent.glob(f"{self.file.name}.version-*"):
                copy.unlink()

    def _broken(self) -> list[Path]:
        """The damaged files, oldest first."""
        found = self.file.parent.glob(f"{self.file.name}.broken-*")
        return sorted((file for file in found if file.suffix[8:].isdigit()), key=lambda file: int(file.suffix[8:]))

    def _set_aside(self) -> Path:
        """Move a damaged file away with all that belongs to it, and forget the oldest of too many."""
        broken = self._broken()
        number = int(broken[-1].suffix[8:]) + 1 if broken else 1
        kept = self.file.with_name(f"{self.file.name}.broken-{number}")
        for extra in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                self.file.with_name(self.file.name + extra).replace(kept.with_name(kept.name + extra))
        for old in broken[: max(0, len(broken) + 1 - MOST_BROKEN)]:
            _delete_with_extras(old)
        return kept

    def _delete_old_broken(self, first_week: str) -> None:
        """Counts in a damaged file are kept no longer than others."""
        for file in self._broken():
            if week_of(datetime.fromtimestamp(file.stat().st_mtime, UTC).date()) < first_week:
                _delete_with_extras(file)


def _write(connection: sqlite3.Connection, totals: Totals, first_week: str) -> None:
    kept = totals.since(first_week)
    for table in TABLES:
        key = ["week", *(name for name, _ in table.columns)]
        connection.executemany(
            f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(key))}, ?) "  # noqa: S608 - names are declared in TABLES
            f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET n = n + excluded.n",
            kept.rows(table.name),
        )
        connection.execute(f"DELETE FROM {table.name} WHERE week < ?", (first_week,))  # noqa: S608 - a declared name


def _cells(connection: sqlite3.Connection) -> Iterator[tuple[tuple[str, str, Key], int]]:
    for table in TABLES:
        for week, *key, n in connection.execute(f"SELECT * FROM {table.name}"):  # noqa: S608 - a declared name
            yield (table.name, week, tuple(key)), n


def _number(connection: sqlite3.Connection, question: str) -> int:
    return int(connection.execute(question).fetchone()[0])


def _damaged(why: str) -> sqlite3.DatabaseError:
    """What SQLite itself would raise, had it known."""
    error = sqlite3.DatabaseError(why)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _delete_with_extras(file: Path) -> None:
    for extra in ("", "-wal", "-shm"):
        file.with_name(file.name + extra).unlink(missing_ok=True)
