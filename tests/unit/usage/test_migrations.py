from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.usage.migrations import APPLICATION_ID, MIGRATIONS, backup_of, migrate, to_1
from kiosk.usage.week import TABLES

WEEK_COLUMNS = {"week": "TEXT", "n": "INTEGER"}


@pytest.fixture
def file(tmp_path: Path):
    return tmp_path / "usage.sqlite"


@pytest.fixture
def connection(file: Path):
    with closing(sqlite3.connect(file, isolation_level=None)) as opened:
        yield opened


def version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


def columns(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """The columns of every table and their types."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")} for table in tables}


def add_a_counter(connection: sqlite3.Connection) -> None:
    """A second version for these tests."""
    connection.execute("INSERT INTO counters VALUES ('2026-W01', 'two', 22)")


def fail_half_way(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO counters VALUES ('2026-W01', 'half', 11)")
    connection.execute("INSERT INTO counters VALUES ('2026-W01', 'half', 11)")


def test_every_migration_has_a_test():
    tests = Path(__file__).read_text(encoding="utf-8")
    for number, step in enumerate(MIGRATIONS, start=1):
        assert step.__name__ == f"to_{number}"
        assert re.search(rf"^def test_to_{number}\b", tests, re.MULTILINE)


def test_to_1(connection: sqlite3.Connection, file: Path):
    migrate(connection, file, (to_1,))
    assert version(connection) == 1
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert columns(connection) == {
        "page_views": WEEK_COLUMNS | {"language": "TEXT", "page": "TEXT"},
        "visits_by_language": WEEK_COLUMNS | {"language": "TEXT"},
        "counters": WEEK_COLUMNS | {"name": "TEXT"},
        "visits_by_hour": WEEK_COLUMNS | {"hour": "INTEGER"},
        "visit_length": WEEK_COLUMNS | {"bin": "INTEGER"},
        "visit_pages": WEEK_COLUMNS | {"bin": "INTEGER"},
    }


def test_no_row_of_the_newest_tables_can_describe_one_visit(connection: sqlite3.Connection, file: Path):
    """A row is a week, one or two declared names or a bin, and a number; nothing else is in the file."""
    migrate(connection, file, MIGRATIONS)
    declared = {
        table.name: WEEK_COLUMNS | {name: {str: "TEXT", int: "INTEGER"}[kind] for name, kind in table.columns}
        for table in TABLES
    }
    assert columns(connection) == declared
    allowed = {"week", "n", "language", "page", "name", "hour", "bin"}
    assert {name for table in declared.values() for name in table} == allowed
    assert "hour" not in {name for table, names in declared.items() if table != "visits_by_hour" for name in names}
    for kind, sql in connection.execute("SELECT type, sql FROM sqlite_master"):
        assert kind == "table"  # no view joins them, no trigger writes more
        assert "WITHOUT ROWID" in sql  # no row number tells an order
    for table in TABLES:
        keys = [row[1] for row in connection.execute(f"PRAGMA table_info({table.name})") if row[5]]
        assert keys == ["week", *(name for name, _ in table.columns)]  # one row a week and key: visits melt together


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("page_views", ("2026-11-22", "en", "sciatica", 1)),
        ("page_views", ("2026-W47", "en", "A. Sample", 1)),
        ("page_views", ("2026-W47", "the language of A. Sample", "sciatica", 1)),
        ("page_views", ("2026-W47", "en", "sciatica", 0)),
        ("page_views", ("2026-W47", "en", "sciatica", 1.5)),
        ("counters", ("2026-W47", "Born 1 May", 1)),
        ("counters", ("2026-W47T21:30", "printed", 1)),
        ("visits_by_language", (None, "en", 1)),
        ("visits_by_hour", ("2026-W47", 24, 1)),
        ("visits_by_hour", ("2026-W47", 21.5, 1)),
        ("visit_length", ("2026-W47", 372, 1)),
        ("visit_pages", ("2026-W47", "session", 1)),
    ],
)
def test_the_file_itself_refuses_what_is_finer(
    connection: sqlite3.Connection, file: Path, table: str, row: tuple[object, ...]
):
    migrate(connection, file, MIGRATIONS)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608 - a table of this list


def test_before_a_change_the_file_is_copied(connection: sqlite3.Connection, file: Path):
    migrate(connection, file, (to_1,))
    assert not backup_of(file, 0).exists()
    connection.execute("INSERT INTO counters VALUES ('2026-W01', 'one', 33)")
    backup_of(file, 1).write_text("an older copy")
    migrate(connection, file, (to_1, add_a_counter))
    assert version(connection) == 2
    with closing(sqlite3.connect(backup_of(file, 1))) as copy:
        assert version(copy) == 1
        assert copy.execute("SELECT name, n FROM counters").fetchall() == [("one", 33)]


def test_the_newest_version_is_left_alone(connection: sqlite3.Connection, file: Path):
    migrate(connection, file, (to_1,))
    migrate(connection, file, (to_1,))
    assert not backup_of(file, 1).exists()


def test_a_step_that_fails_leaves_the_version_before(connection: sqlite3.Connection, file: Path):
    with pytest.raises(sqlite3.IntegrityError):
        migrate(connection, file, (to_1, fail_half_way))
    assert version(connection) == 1
    assert connection.execute("SELECT count(*) FROM counters").fetchone() == (0,)


def test_a_disk_that_is_full_is_said_as_that(connection: sqlite3.Connection, file: Path):
    connection.execute("PRAGMA max_page_count = 3")
    with pytest.raises(sqlite3.OperationalError) as caught:
        migrate(connection, file, (to_1,))
    assert caught.value.sqlite_errorname == "SQLITE_FULL"
    assert version(connection) == 0
    assert columns(connection) == {}
