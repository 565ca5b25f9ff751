"""Small files that a power cut leaves whole: either as they were or as they were meant to be."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

OWNER_ONLY = 0o600
"""Permissions of what nobody but the kiosk's own account may read."""

_LEFTOVER = re.compile(r"\..+\.([1-9][0-9]{0,9})\.new", re.ASCII)
"""What a file is called while `write` makes it, with the number of the process that does."""


def write(path: Path, data: bytes, *, mode: int = OWNER_ONLY) -> None:
    """Write a file whole or not at all; its folder is made when it is not there.

    The bytes reach the disk under another name first, and then take the name of the old file in one step.

    Args:
        path: the file.
        data: all of its bytes.
        mode: its permissions, where the system has such.

    Raises:
        KnownError: the file cannot be written; the old one is as it was.
    """
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:  # noqa: PTH123 - a Path opens with the usual permissions
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        settle(path.parent)
    except OSError as error:
        raise KnownError(f"The file {path} cannot be written: {error}. Check the folder and the disk.") from error
    finally:
        with suppress(OSError):
            new.unlink()


def read(path: Path, most_bytes: int) -> bytes | None:
    """Return the bytes of a file, or None if there is no such file.

    Raises:
        KnownError: it cannot be read, or holds more than ``most_bytes``.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KnownError(f"The file {path} cannot be read: {error}. Check the folder and the disk.") from error
    if len(data) > most_bytes:
        raise KnownError(f"The file {path} is too large to be what the kiosk wrote. Remove it.")
    return data


def sweep(folder: Path) -> int:
    """Remove what processes that were killed while they wrote left in a folder; return how many files that were.

    To be called when a process starts. Half a file of a process that still runs stays, and so does one that cannot be
    removed: it is a few kilobytes, no fault. One of this process's own number is written over by the next `write`.
    """
    swept = 0
    with suppress(OSError):
        for path in list(folder.iterdir()):
            name = _LEFTOVER.fullmatch(path.name)
            if name and _is_gone(int(name[1])):
                with suppress(OSError):
                    path.unlink()
                    swept += 1
    return swept


def _is_gone(process: int) -> bool:
    """Return whether a process has ended, as far as anybody can know."""
    if process == os.getpid():
        return False
    if sys.platform == "win32":  # pragma: no cover - Windows itself keeps a file that somebody writes
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return True
    except PermissionError:
        return False  # it runs, under another account
    return False


def settle(folder: Path) -> None:
    """Bring the new name to the disk too, where a folder can be opened; elsewhere the system sees to it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
