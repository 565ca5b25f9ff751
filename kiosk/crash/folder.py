"""The folder of crash reports: bounded in number, size and age, and never a reason for another crash."""

from __future__ import annotations

import contextlib
import json
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.crash.report import CrashReport, read_fatal

if TYPE_CHECKING:
    from pathlib import Path

MOST_REPORTS = 20
MOST_BYTES = 1_000_000
"""Of all reports together."""

OLDEST = 30 * 24 * 3600.0
"""Seconds a report is kept."""

FATAL = "fatal.txt"
"""What faulthandler writes into while the program dies."""

_MOST_FATAL_BYTES = 200_000
_PATTERN = "crash-*.json"


def file_report(folder: Path, kind: str, error: str, stack: tuple[str, ...] = ()) -> Path | None:
    """Write a report and return its file; None if nothing could be written. Raises nothing."""
    try:
        now = datetime.now(UTC)
        report = CrashReport(now.isoformat(timespec="seconds"), __version__, kind, error, stack)
        folder.mkdir(parents=True, exist_ok=True)
        name = f"crash-{now:%Y%m%dT%H%M%S%f}-{os.getpid()}"
        new, file = folder / f"{name}.new", folder / f"{name}.json"
        new.write_text(json.dumps(report.to_dict()), encoding="utf-8")
        new.replace(file)
        _tidy(folder, keep=file)
    except (OSError, ValueError, OverflowError):
        return None
    return file


def collect(folder: Path, *, kind: str | None = None) -> Path | None:
    """Make a report of what faulthandler left, forget that, and return the report's file. Raises nothing.

    Args:
        folder: the crash folder.
        kind: what the supervisor knows it to be; by what is written if None.
    """
    file = folder / FATAL
    try:
        with file.open("rb") as opened:
            text = opened.read(_MOST_FATAL_BYTES).decode("utf-8", "replace")
        found = read_fatal(text)
        if text:
            os.truncate(file, 0)
    except OSError:
        return None
    if found is None:
        return None
    written, error, stack = found
    return file_report(folder, kind or written, error, stack)


def reports(folder: Path) -> list[CrashReport]:
    """Return the reports that can be read, the newest first. Raises nothing."""
    found = []
    for file in reversed(_files(folder)):
        with contextlib.suppress(OSError, ValueError, RecursionError):
            report = CrashReport.from_dict(json.loads(file.read_text(encoding="utf-8")))
            if report is not None:
                found.append(report)
    return found


def last_crash(folder: Path) -> CrashReport | None:
    """Return the newest report that can be read, or None."""
    return next(iter(reports(folder)), None)


def names(folder: Path) -> frozenset[str]:
    """Return the names of the reports there are: a new one among them tells that a crash has been reported."""
    return frozenset(file.name for file in _files(folder))


def _files(folder: Path) -> list[Path]:
    """Return the files of reports in the order they were written, whatever the calendar said."""
    aged = []
    with contextlib.suppress(OSError):
        for file in folder.glob(_PATTERN):
            with contextlib.suppress(OSError):
                aged.append((file.stat().st_mtime_ns, file.name, file))
    return [file for _, _, file in sorted(aged)]


def _tidy(folder: Path, keep: Path) -> None:
    """Remove what is too much or too old, the oldest first; what was just written stays."""
    written = keep.stat().st_mtime
    files = [file for file in _files(folder) if file != keep]
    room, count = MOST_BYTES - keep.stat().st_size, MOST_REPORTS - 1
    for file in reversed(files):
        facts = file.stat()
        room, count = room - facts.st_size, count - 1
        if room < 0 or count < 0 or abs(written - facts.st_mtime) > OLDEST:
            file.unlink(missing_ok=True)
    for left in folder.glob("crash-*.new"):
        left.unlink(missing_ok=True)
