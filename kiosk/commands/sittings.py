"""Where a sitting at the workshop keeps its copies, and what sittings that were ended by force have left behind."""

from __future__ import annotations

import secrets
import shutil
from typing import TYPE_CHECKING, NamedTuple, Self

from PySide6.QtCore import QLockFile

from kiosk.errors import KnownError
from kiosk.workshop import unsaved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LOCK = "lock"


class _Left(NamedTuple):
    """A folder nobody uses any more, and the lock that says so."""

    place: Path
    lock: QLockFile


class Sitting:
    """One sitting, from its start to its end; use it in a ``with`` statement.

    What an ended sitting had not saved stays on the disk until the next one has kept it for itself.

    Args:
        home: the folder of all sittings.
        folder: the content folder.

    Raises:
        KnownError: the folder cannot be written to.
    """

    def __init__(self, home: Path, folder: Path) -> None:
        self._home = home
        self._folder = str(folder.resolve())
        self.scratch = home / secrets.token_hex(8)
        self._lock = QLockFile(str(self.scratch / _LOCK))
        self.texts: dict[str, str] = {}
        """Texts of this content folder that an earlier sitting had not saved, by their files."""

    def __enter__(self) -> Self:
        try:
            self.scratch.mkdir(parents=True)
        except OSError as error:
            raise KnownError(f"The folder {self.scratch} cannot be made: {error}.") from error
        self._lock.setStaleLockTime(0)
        self._lock.lock()
        for place, lock in self._left():
            kept = unsaved.read(place)
            if kept is not None and kept.folder == self._folder:
                self.texts |= kept.texts
            elif kept is not None:
                shutil.rmtree(place / "copy", ignore_errors=True)  # its texts wait for a sitting at their own folder
                lock.unlock()
                continue
            # First kept anew, then removed: a power cut in between loses nothing.
            unsaved.keep(self.scratch, unsaved.Unsaved(self._folder, self.texts))
            lock.unlock()
            shutil.rmtree(place, ignore_errors=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.unlock()
        if unsaved.read(self.scratch) is None:
            shutil.rmtree(self.scratch, ignore_errors=True)

    def _left(self) -> Iterator[_Left]:
        """The folders of sittings that have ended without clearing up, the oldest first."""
        places = [place for place in self._home.iterdir() if place.is_dir() and place != self.scratch]
        for place in sorted(places, key=lambda place: place.stat().st_mtime_ns):
            lock = QLockFile(str(place / _LOCK))
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                yield _Left(place, lock)
