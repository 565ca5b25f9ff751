"""The content folder on the disk: its files are read, written whole, and kept as versions before they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk import safe_file
from kiosk.content import files
from kiosk.content.loader import PACK_FILE, SOURCES_FILE
from kiosk.errors import KnownError
from kiosk.workshop import history
from kiosk.workshop.page_text import PLAIN, Style, decode

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kiosk.workshop.history import Version

_FILE_MODE = 0o644
_MOST_BYTES = files.SOURCES_LIMIT_KB * 1000


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
        return tuple(
            f"pages/{page}/{name}"
            for page in files.names_in(self.folder, "pages")
            for name in files.names_in(self.folder, f"pages/{page}")
            if name.endswith(".md")
        )

    def stamp(self) -> tuple[tuple[str, int, int], ...]:
        """When each file was changed last, and its size: another stamp means that something changed on the disk."""
        found = []
        for file in (PACK_FILE, SOURCES_FILE, *self.page_files()):
            try:
                status = (self.folder / file).stat()
            except OSError:
                continue
            found.append((file, status.st_mtime_ns, status.st_size))
        return tuple(found)

    def _bytes(self, file: str) -> bytes | None:
        path = self.folder / file
        if not files.is_inside(self.folder, path):
            raise KnownError(f"{file} does not lie in the content folder.")
        return safe_file.read(path, _MOST_BYTES)
