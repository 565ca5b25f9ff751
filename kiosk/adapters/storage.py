"""Memory sticks: what is on them, and reading and writing small files; every problem is one sentence for staff.

A stick comes from anywhere. So links are not followed, names are shown without what could mislead, nothing but plain
files is opened, and everything is bounded: how many files are looked at, how deep, and how large one may be.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk import safe_file
from kiosk.adapters.sticks import find_sticks
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

LOOKED_AT = 2000
"""So many names at most are looked at on one stick: a stick with a photo collection must not make staff wait."""

DEEPEST = 2
"""Folders below the stick's own that are looked into."""

LONGEST_NAME = 60
"""Characters of a name that are shown."""

_MB = 1e6
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_WINDOWS_FULL, _WINDOWS_PROTECTED, _WINDOWS_NOT_READY = 112, 19, 21  # winerror.h

PULLED_OUT = "The stick is not there any more. Put it in again and try once more."
FULL = "The stick is full. Delete files on it, or take another one."
PROTECTED = "The stick does not let anything be written. Slide its switch to unlocked, or take another one."
BROKEN = "The stick cannot be used. Take another one."
CHANGED = "This file cannot be read. Choose another one."
TOO_LARGE = "This file is too large. Choose a smaller one."
BAD_NAME = "A file cannot be saved under this name. Use letters and digits only."


class Stick(NamedTuple):
    """A memory stick.

    Attributes:
        name: what it is called, fit to be shown.
        folder: where its files are.
        free_mb: megabytes free on it; None if nobody knows.
    """

    name: str
    folder: Path
    free_mb: float | None


class StickFile(NamedTuple):
    """A file on a stick.

    Attributes:
        name: its name, fit to be shown.
        path: where it is.
        size: its bytes.
    """

    name: str
    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The files found on a stick; ``is_whole`` tells whether these are all, or the first of too many."""

    files: tuple[StickFile, ...]
    is_whole: bool


class Storage(Protocol):
    """Memory sticks."""

    def sticks(self) -> tuple[Stick, ...]:
        """Return the sticks that are plugged in now."""

    def files(self, stick: Stick, suffixes: Iterable[str], most_bytes: int, most: int) -> Listing:
        """Return the plain files with one of these endings, by name; larger ones are left out.

        Args:
            stick: where to look.
            suffixes: endings with their dot, in small letters.
            most_bytes: the largest file wanted.
            most: how many files at most.

        Raises:
            KnownError: the stick is not there or cannot be read.
        """

    def read(self, stick: Stick, file: Path, most_bytes: int) -> bytes:
        """Return the bytes of a file.

        Raises:
            KnownError: it is not there, not a plain file of the stick, cannot be read, or is too large.
        """

    def write(self, stick: Stick, name: str, data: bytes) -> Path:
        """Write a file whole or not at all, and return it once it is on the stick; one of this name is replaced.

        Raises:
            KnownError: the name will not do, or the stick is full, cannot be written to, or is not there.
        """


class NullStorage:
    """No sticks, for systems whose sticks are not known."""

    def sticks(self) -> tuple[Stick, ...]:
        """Return none."""
        return ()

    def files(self, stick: Stick, suffixes: Iterable[str], most_bytes: int, most: int) -> Listing:
        """Raise KnownError."""
        del stick, suffixes, most_bytes, most
        raise KnownError(PULLED_OUT)

    def read(self, stick: Stick, file: Path, most_bytes: int) -> bytes:
        """Raise KnownError."""
        del stick, file, most_bytes
        raise KnownError(PULLED_OUT)

    def write(self, stick: Stick, name: str, data: bytes) -> Path:
        """Raise KnownError."""
        del stick, name, data
        raise KnownError(PULLED_OUT)


class StickStorage:
    """The sticks of this computer.

    Args:
        find: returns their folders.
        is_mounted: tells whether a folder is a stick still: where one was pulled out, an empty folder of the
            computer's own disk can stay behind.
    """

    def __init__(
        self,
        find: Callable[[], tuple[Path, ...]] = find_sticks,
        is_mounted: Callable[[Path], bool] = os.path.ismount,
    ) -> None:
        self._find = find
        self._is_mounted = is_mounted

    def sticks(self) -> tuple[Stick, ...]:
        """Return the sticks that are plugged in now."""
        return tuple(
            Stick(shown(folder.name or str(folder)), folder, free_mb(folder))
            for folder in self._find()
            if self._is_mounted(folder)
        )

    def files(self, stick: Stick, suffixes: Iterable[str], most_bytes: int, most: int) -> Listing:
        """Return the plain files with one of these endings, by name."""
        self._require(stick)
        wanted = tuple(suffixes)
        found, looked_at = [], 0
        try:
            for entry in _walk(stick.folder, DEEPEST):
                looked_at += 1
                if looked_at > LOOKED_AT:
                    break
                if entry.name.lower().endswith(wanted) and not entry.name.startswith("."):
                    size = entry.stat(follow_symlinks=False).st_size
                    if size <= most_bytes:
                        found.append(StickFile(shown(entry.name), Path(entry.path), size))
        except OSError as error:
            raise KnownError(self._sentence(stick, error)) from error
        found.sort(key=lambda file: (file.name.casefold(), file.path))
        return Listing(tuple(found[:most]), is_whole=looked_at <= LOOKED_AT and len(found) <= most)

    def read(self, stick: Stick, file: Path, most_bytes: int) -> bytes:
        """Return the bytes of a file."""
        self._require(stick)
        try:
            if file.is_symlink() or not file.parent.resolve().is_relative_to(stick.folder.resolve()):
                raise KnownError(CHANGED)
            with open(os.open(file, os.O_RDONLY | _NO_LINK), "rb") as opened:  # noqa: PTH123 - a Path follows links
                if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                    raise KnownError(CHANGED)
                data = opened.read(most_bytes + 1)
        except OSError as error:
            raise KnownError(self._sentence(stick, error, CHANGED)) from error
        if len(data) > most_bytes:
            raise KnownError(TOO_LARGE)
        return data

    def write(self, stick: Stick, name: str, data: bytes) -> Path:
        """Write a file whole or not at all, and return it once it is on the stick."""
        if not is_plain(name):
            raise KnownError(BAD_NAME)
        self._require(stick)
        path = stick.folder / name
        try:
            safe_file.write(path, data)
        except KnownError as error:
            cause = error.__cause__
            raise KnownError(self._sentence(stick, cause if isinstance(cause, OSError) else None)) from error
        return path

    def _require(self, stick: Stick) -> None:
        if not self._is_mounted(stick.folder):
            raise KnownError(PULLED_OUT)

    def _sentence(self, stick: Stick, error: OSError | None, otherwise: str = BROKEN) -> str:
        if not self._is_mounted(stick.folder):
            return PULLED_OUT
        return sentence(error, otherwise)


def sentence(error: OSError | None, otherwise: str = BROKEN) -> str:
    """Return what staff do about an error of the system.

    Args:
        error: what the system said.
        otherwise: the sentence for everything else.
    """
    number, windows = getattr(error, "errno", None), getattr(error, "winerror", None)
    if windows == _WINDOWS_NOT_READY or number in {errno.EIO, errno.ENODEV, errno.ENXIO}:
        return PULLED_OUT
    if windows == _WINDOWS_FULL or number in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return FULL
    if windows == _WINDOWS_PROTECTED or (number in {errno.EROFS, errno.EACCES, errno.EPERM} and otherwise == BROKEN):
        return PROTECTED
    return otherwise


def shown(name: str) -> str:
    """Return a name fit to be shown: short, and without characters that are not seen or change the direction."""
    plain = "".join(letter if unicodedata.category(letter)[0] not in "CZ" else " " for letter in name)
    words = " ".join(plain.split())
    return words if len(words) <= LONGEST_NAME else f"{words[: LONGEST_NAME - 1]}…"


def is_plain(name: str) -> bool:
    """Tell whether a name can be written on every stick: the characters POSIX calls portable, of a fair length."""
    letters = name.replace("-", "").replace("_", "").replace(".", "")
    return letters.isascii() and letters.isalnum() and len(name) <= LONGEST_NAME and not name.startswith((".", "-"))


def free_mb(folder: Path) -> float | None:
    """Return the megabytes (of 1 000 000 bytes) free where a folder is; None if nobody knows."""
    try:
        return shutil.disk_usage(folder).free / _MB
    except OSError:
        return None


def _walk(folder: Path, deeper: int) -> Iterator[os.DirEntry[str]]:
    """Yield the plain files of a folder and of those in it; links are left alone, and folders that cannot be read."""
    below = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                yield entry
            elif deeper and entry.is_dir(follow_symlinks=False) and not entry.name.startswith((".", "$")):
                below.append(Path(entry.path))
    for inner in below:
        try:
            yield from _walk(inner, deeper - 1)
        except PermissionError:
            continue


def choose_storage(platform: str = sys.platform, given: tuple[Path, ...] = ()) -> Storage:
    """Return the sticks of this system.

    Args:
        platform: the operating system, as `sys.platform` names it.
        given: folders that count as sticks instead: for tests, and for systems that mount them elsewhere.
    """
    if given:
        return StickStorage(lambda: given, Path.is_dir)
    return StickStorage() if platform in {"linux", "win32"} else NullStorage()
