"""Earlier versions of files: in the folder ``.history`` beside ``pack.toml``, one file for each version.

A version is kept before anything is written over it, so that nothing an editor or somebody else wrote is lost.
"""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from kiosk import safe_file

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ".history"
MOST_VERSIONS = 200
"""How many versions of one file are kept; the oldest go first."""

MOST_BYTES = 2**20
_FILE_MODE = 0o644
_STAMP = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"(\d{8}T\d{12})-([0-9a-f]{12})", re.ASCII)


class Version(NamedTuple):
    """One earlier version of a file: when it was kept (UTC), a short name for its text, and where it is."""

    when: datetime
    digest: str
    path: Path


def keep(folder: Path, file: str, data: bytes, now: datetime) -> Version:
    """Keep a version of a file; the same one twice in a row is kept once.

    Args:
        folder: the content folder.
        file: the file's path within it, with ``/``.
        data: its bytes.
        now: the time, with its time zone.

    Raises:
        KnownError: it cannot be written.
    """
    digest = hashlib.sha256(data).hexdigest()[:12]
    known = versions(folder, file)
    if known and known[0].digest == digest:
        return known[0]
    when = now.astimezone(UTC)
    path = folder / FOLDER / file / f"{when.strftime(_STAMP)}-{digest}"
    safe_file.write(path, data, mode=_FILE_MODE)
    for old in known[MOST_VERSIONS - 1 :]:
        with suppress(OSError):  # one version too many is no fault
            old.path.unlink()
    return Version(when, digest, path)


def versions(folder: Path, file: str) -> tuple[Version, ...]:
    """The versions of a file, the latest first."""
    place = folder / FOLDER / file
    try:
        names = sorted((path.name for path in place.iterdir()), reverse=True)
    except OSError:
        return ()
    found = [(match, place / name) for name in names if (match := _NAME.fullmatch(name))]
    return tuple(Version(_time(match[1]), match[2], path) for match, path in found if _is_time(match[1]))


def read(version: Version) -> bytes:
    """The bytes of a version; none when somebody removed it.

    Raises:
        KnownError: it cannot be read.
    """
    return safe_file.read(version.path, MOST_BYTES) or b""


def _time(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def _is_time(stamp: str) -> bool:
    try:
        _time(stamp)
    except ValueError:
        return False
    return True
