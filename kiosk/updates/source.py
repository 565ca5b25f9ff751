"""Where an update comes from: a folder on a stick or a share, read with mistrust.

Links are not followed, nothing but plain files is opened, and no name leads out of the folder.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.updates.problems import UpdateError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = "back-pain-updates"
"""The folder of the updates on a stick."""

ROOT = "root.json"
"""The file in it that says who signs, for a kiosk that trusts nobody yet."""

CHUNK = 2**20
"""Bytes read at once: a tenth of a second of a slow stick."""

_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Source(Protocol):
    """What holds an update."""

    def is_there(self) -> bool:
        """Return whether it can be read still."""
        ...

    def read(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a file, by its name with ``/`` between its parts.

        Raises:
            FileNotFoundError: there is no such file.
            UpdateError: it is no plain file of the update, or the stick was taken out.
        """
        ...


@dataclass(frozen=True, slots=True)
class FolderSource:
    """The folder of the updates on one stick.

    Args:
        folder: the folder.
        chunk: bytes that are read at once.
    """

    folder: Path
    chunk: int = CHUNK

    def is_there(self) -> bool:
        """Return whether it can be read still."""
        return self.folder.is_dir()

    def read(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a file."""
        parts = name.split("/")
        if any(part in {"", ".", ".."} or "\\" in part or ":" in part for part in parts):
            raise UpdateError("path")
        path = self.folder.joinpath(*parts)
        try:
            if path.is_symlink() or path.parent.resolve() != self.folder.resolve().joinpath(*parts[:-1]):
                raise UpdateError("link")
            with open(os.open(path, os.O_RDONLY | _PLAIN), "rb") as file:  # noqa: PTH123 - a Path follows links
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise UpdateError("link")
                while chunk := file.read(self.chunk):
                    yield chunk
        except FileNotFoundError:
            if not self.is_there():
                raise UpdateError("pulled") from None
            raise
        except OSError as error:
            raise UpdateError("link" if error.errno == errno.ELOOP else "pulled") from error


def read_whole(source: Source, name: str, most_bytes: int) -> bytes:
    """Return a small file of an update.

    Raises:
        FileNotFoundError: there is no such file.
        UpdateError: it is no plain file, too large, or the stick was taken out.
    """
    data = b""
    for chunk in source.read(name):
        data += chunk
        if len(data) > most_bytes:
            raise UpdateError("endless")
    return data
