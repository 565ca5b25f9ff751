"""Everything an update writes on the disk of the kiosk, in one place: a test breaks off at each of these in turn."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from kiosk import safe_file
from kiosk.errors import KnownError
from kiosk.updates.problems import UpdateError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_WINDOWS_FULL = 112  # ERROR_DISK_FULL, winerror.h


class Draft(Protocol):
    """A file that is being written."""

    def write(self, data: bytes, /) -> object:
        """Add to it. Raises OSError."""
        ...


class Disk:
    """The disk of the kiosk. Everything raises UpdateError: "disk-full" or "not-saved"."""

    def save(self, path: Path, data: bytes) -> None:
        """Write a small file whole or not at all."""
        with as_update_error():
            safe_file.write(path, data)

    @contextmanager
    def draft(self, path: Path) -> Iterator[Draft]:
        """Open a large file for writing under a name that `kiosk.safe_file.sweep` knows; it lasts once it is closed."""
        with as_update_error():
            path.parent.mkdir(parents=True, exist_ok=True)
        with as_update_error(), path.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())

    def rename(self, path: Path, new: Path) -> None:
        """Give a file another name, in one step and for good."""
        with as_update_error():
            path.replace(new)
            safe_file.settle(new.parent)

    def remove(self, path: Path) -> None:
        """Remove a file, if that can be done."""
        with suppress(OSError):
            path.unlink()


def draft_of(path: Path) -> Path:
    """Return what a file is called while it is made."""
    return path.with_name(f".{path.name}.{os.getpid()}.new")


@contextmanager
def as_update_error() -> Iterator[None]:
    """Turn what the system says about the disk into an UpdateError."""
    try:
        yield
    except UpdateError:
        raise
    except (OSError, KnownError) as error:
        cause = error if isinstance(error, OSError) else error.__cause__
        is_full = getattr(cause, "errno", None) in _FULL or getattr(cause, "winerror", None) == _WINDOWS_FULL
        raise UpdateError("disk-full" if is_full else "not-saved") from error
