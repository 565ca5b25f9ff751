"""The content folder on the disk: its files are read, written whole, and kept as versions before they change."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk import safe_file
from kiosk.content import files
from kiosk.errors import KnownError
from kiosk.workshop import history
from kiosk.workshop.page_text import PLAIN, Style, decode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from kiosk.workshop.draft import Stamp
    from kiosk.workshop.history import Version

_FILE_MODE = 0o644
_MOST_BYTES = files.PACK_LIMIT_KB * 1000


class ChangedOnDiskError(KnownError):
    """Somebody else wrote the file since it was read here; nothing was written."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file as it is on the disk: its text and how that is written down; None where there is no such file."""

    text: str | None
    style: Style = PLAIN


@dataclass(frozen=True, slots=True)
class Shelf:
    """A content folder.

    Attributes:
        folder: the folder that holds ``pack.toml``.
    """

    folder: Path

    def read(self, file: str) -> Found:
        """A file of the folder.

        Raises:
            KnownError: it cannot be read, is not text, is too large, or lies outside the folder.
        """
        data = self._bytes(file)
        if data is None:
            return Found(None)
        try:
            text, style = decode(data)
        except UnicodeDecodeError as error:
            message = f"{file} is not UTF-8 text. Save it again in its editor and choose the encoding UTF-8."
            raise KnownError(message) from error
        return Found(text, style)

    def write(self, file: str, text: str, style: Style, saved: str | None, now: datetime) -> None:
        """Write a file whole; what was there is kept as a version first.

        Args:
            file: its path within the folder.
            text: what it is to hold.
            style: how that is written down.
            saved: what it is known to hold now; None when it is new.
            now: the time, with its time zone.

        Raises:
            ChangedOnDiskError: it holds something else by now.
            KnownError: it cannot be written.
        """
        old = self._bytes(file)
        if (None if old is None else decode(old)[0]) != saved:
            raise ChangedOnDiskError(f"Somebody else has changed {file} since it was opened here.")
        if old is not None:
            history.keep(self.folder, file, old, now)
        safe_file.write(self.folder / file, style.encode(text), mode=_FILE_MODE)

    def data(self, file: str) -> bytes:
        """The bytes of a file; none where there is no such file.

        Raises:
            KnownError: it cannot be read, is too large, or lies outside the folder.
        """
        return self._bytes(file) or b""

    def remove(self, file: str, now: datetime) -> None:
        """Remove a file, and its folder when that is empty then; what was there is kept as a version first.

        Raises:
            KnownError: it cannot be kept or removed.
        """
        data = self._bytes(file)
        if data is None:
            return
        history.keep(self.folder, file, data, now)
        path = self.folder / file
        try:
            path.unlink()
        except OSError as error:
            raise KnownError(f"The file {path} cannot be removed: {error}. Check the folder and the disk.") from error
        with suppress(OSError):  # there are other files in it
            path.parent.rmdir()

    def keep(self, file: str, text: str, style: Style, now: datetime) -> Version:
        """Keep a text as a version of a file, without writing the file.

        Raises:
            KnownError: it cannot be written.
        """
        return history.keep(self.folder, file, style.encode(text), now)

    def versions(self, file: str) -> tuple[Version, ...]:
        """The kept versions of a file, the latest first."""
        return history.versions(self.folder, file)

    def page_files(self) -> tuple[str, ...]:
        """The files of all pages in all languages, sorted by their paths."""
        return self.files_of(files.names_in(self.folder, "pages"))

    def files_of(self, pages: Iterable[str]) -> tuple[str, ...]:
        """The files of some pages in all languages, in the order of the pages."""
        return tuple(
            f"pages/{page}/{name}"
            for page in pages
            for name in files.names_in(self.folder, f"pages/{page}")
            if name.endswith(".md")
        )

    def stamps(self, of: Iterable[str]) -> dict[str, Stamp]:
        """When each of these files was changed last, and its size; those that are not there are left out."""
        found = {}
        for file in of:
            with suppress(OSError):
                status = (self.folder / file).lstat()
                found[file] = (status.st_mtime_ns, status.st_size)
        return found

    def _bytes(self, file: str) -> bytes | None:
        path = self.folder / file
        if not files.is_inside(self.folder, path):
            raise KnownError(f"{file} does not lie in the content folder.")
        return safe_file.read(path, _MOST_BYTES)
