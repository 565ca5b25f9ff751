from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.usage.problems import SENTENCES, UsageError, UsageProblem, free_bytes, problem_of

FILE = Path("usage.sqlite")


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (sqlite_error(sqlite3.SQLITE_BUSY), "locked"),
        (sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT), "locked"),
        (sqlite_error(sqlite3.SQLITE_READONLY), "read-only"),
        (sqlite_error(sqlite3.SQLITE_READONLY_DIRECTORY), "read-only"),
        (sqlite_error(sqlite3.SQLITE_FULL), "full"),
        (sqlite_error(sqlite3.SQLITE_CORRUPT), "damaged"),
        (sqlite_error(sqlite3.SQLITE_NOTADB), "damaged"),
        (sqlite_error(sqlite3.SQLITE_IOERR_WRITE), "unreadable"),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), "unreadable"),
        (sqlite3.ProgrammingError("no code"), "unreadable"),
        (OSError(errno.ENOSPC, "full"), "full"),
        (OSError(errno.EROFS, "read-only"), "read-only"),
        (PermissionError(errno.EACCES, "no"), "read-only"),
        (OSError(errno.EIO, "broken"), "unreadable"),
        (OSError("no number"), "unreadable"),
    ],
)
def test_every_error_has_its_problem(error: OSError | sqlite3.Error, code: str):
    assert problem_of(error, FILE) == UsageProblem(code, "usage.sqlite")


@pytest.mark.parametrize("code", SENTENCES)
def test_every_problem_says_what_is_wrong_and_what_to_do(code: str):
    said = UsageProblem(code, "usage.sqlite").sentence()
    assert said.endswith(".")
    assert "{" not in said
    assert said.count(". ") >= 1
    assert ("usage.sqlite" in said) is (code != "clock")


def test_the_error_is_the_environment_s_and_carries_the_problem():
    error = UsageError(UsageProblem("full", "usage.sqlite"))
    assert isinstance(error, KnownError)
    assert str(error) == error.problem.sentence()


@pytest.mark.parametrize(("free", "code"), [(0, "full"), (10**12, "unreadable"), (None, "unreadable")])
def test_a_disk_error_on_a_full_disk_means_that_it_is_full(free: int | None, code: str):
    error = sqlite_error(sqlite3.SQLITE_IOERR_SHMSIZE)
    assert problem_of(error, FILE, lambda _: free).code == code


def test_the_room_on_a_disk_is_what_the_system_says(tmp_path: Path):
    assert (free_bytes(tmp_path) or 0) > 0
    assert free_bytes(tmp_path / "nowhere") is None
