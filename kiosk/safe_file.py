"""Small files that a power cut leaves whole: either as they were or as they were meant to be."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

OWNER_ONLY = 0o600
"""Permissions of what nobody but the kiosk's own account may read."""


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
        _settle(path.parent)
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


def _settle(folder: Path) -> None:
    """Bring the new name to the disk too, where a folder can be opened; elsewhere the system sees to it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
