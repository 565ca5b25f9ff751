"""One supervisor for one state folder."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from kiosk.errors import ExitCode, KnownError

if TYPE_CHECKING:
    from pathlib import Path

_FIRST_BYTES = 64


class OnlyOne:
    """Holds a state folder for this supervisor alone.

    The operating system holds the lock and drops it with the process, however that ends, so no lock is ever stale.
    The file tells who holds it. Where it cannot be made, on a read-only disk, there is no lock.

    Args:
        file: the lock file.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Hold the folder; False where it cannot be held because nothing can be written.

        Raises:
            KnownError: another supervisor that still runs holds it.
        """
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError:
            return False
        if not _lock(descriptor):
            holder = os.read(descriptor, _FIRST_BYTES).decode("ascii", "replace").strip() or "unknown"
            os.close(descriptor)
            message = (
                f"The kiosk in {self._file.parent} is already looked after by process {holder}. "
                "End that one, or choose another folder with --state-dir."
            )
            raise KnownError(message, ExitCode.ALREADY_RUNNING)
        self._descriptor = descriptor
        try:
            os.ftruncate(descriptor, 0)
            os.write(descriptor, f"{os.getpid()}\n".encode())
        except OSError:
            return True  # a full disk; who holds the lock is a help, not the lock
        return True

    def release(self) -> None:
        """Let the folder go."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _lock(descriptor: int) -> bool:
    if sys.platform == "win32":  # pragma: no cover - asks a module only Windows has
        import msvcrt  # noqa: PLC0415 - exists under Windows only

        try:
            # A byte far behind the text, because Windows keeps others from reading what is locked.
            os.lseek(descriptor, 1 << 20, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True
    import fcntl  # noqa: PLC0415 - does not exist under Windows

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system that knows no locks must not keep the kiosk from starting
    return True
