"""What can be wrong with counting: said to staff, never to visitors, and never in the way of either."""

from __future__ import annotations

import errno
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Code = Literal["locked", "read-only", "full", "newer", "damaged", "set-aside", "unreadable", "clock"]

SENTENCES: dict[Code, str] = {
    "locked": "Another program uses the file of counts {file}. End that program; until then counts are kept in memory.",
    "read-only": (
        "The file of counts {file} must not be written. Allow the kiosk's account to write to it and to its folder; "
        "until then counts are kept in memory."
    ),
    "full": "The disk is full, so counts cannot be saved to {file}. Make room; until then counts are kept in memory.",
    "newer": (
        "The file of counts {file} was written by a newer version of the kiosk. Install that version again, or move "
        "the file away; until then counts are kept in memory."
    ),
    "damaged": (
        "The file of counts {file} is damaged and cannot be moved. Move it away; until then counts are kept in memory."
    ),
    "set-aside": (
        "The file of counts was damaged. It was kept as {file}, and counting began anew. There is nothing to do; if "
        "it happens again, have the disk checked."
    ),
    "unreadable": (
        "The file of counts {file} cannot be opened. Check the disk and the folder; until then counts are kept in "
        "memory."
    ),
    "clock": "The clock of this computer is wrong, so nothing is counted. Set the date and the time.",
}
"""What each problem says: what is wrong, and what to do about it."""

_ROOM = 256 * 1024
"""Bytes that saving may need beside the file for a moment."""

_BY_SQLITE: dict[int, Code] = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}

_BY_ERRNO: dict[int, Code] = {
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
    errno.EROFS: "read-only",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
}


@dataclass(frozen=True, slots=True)
class UsageProblem:
    """Something wrong with counting, and the file it is about."""

    code: Code
    file: str = ""

    def sentence(self) -> str:
        """What is wrong and what to do."""
        return SENTENCES[self.code].format(file=self.file)


class UsageError(KnownError):
    """The counts could not be read or saved.

    Attributes:
        problem: what is wrong, as data.
    """

    def __init__(self, problem: UsageProblem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem


def problem_of(
    error: OSError | sqlite3.Error, file: Path, free_in: Callable[[Path], int | None] | None = None
) -> UsageProblem:
    """Return what an error of the disk or the database means.

    Args:
        error: what was raised.
        file: the file of counts.
        free_in: tells the free bytes of a folder, or None; the operating system's answer if not given.
    """
    if isinstance(error, OSError):
        return UsageProblem(_BY_ERRNO.get(error.errno or 0, "unreadable"), str(file))
    # The low byte is the kind, the rest the detail: sqlite.org/rescode.html, "Primary and extended result codes".
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    meant = _BY_SQLITE.get(code, "unreadable")
    if code == sqlite3.SQLITE_IOERR:
        # SQLite calls it so when the disk has no room for the log's index.
        free = (free_in or free_bytes)(file.parent)
        meant = "full" if free is not None and free < _ROOM else meant
    return UsageProblem(meant, str(file))


def free_bytes(folder: Path) -> int | None:
    """Return the free bytes on the disk of a folder; None if nobody can tell."""
    import shutil  # noqa: PLC0415 - slow to load, and needed only when something went wrong

    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
