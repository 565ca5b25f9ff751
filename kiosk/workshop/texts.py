"""The texts of a content folder as they were last seen on the disk; only those that have changed are read again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.loader import PACK_FILE, SOURCES_FILE
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.workshop.draft import Stamp
    from kiosk.workshop.shelf import Shelf

LISTS = (PACK_FILE, SOURCES_FILE)
"""The lists of pages and of sources."""

_PAGE = re.compile(r"pages/[^/]+/[^/]+\.md")


class Texts:
    """The pages and the two lists.

    Args:
        shelf: the folder.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._stamps: dict[str, Stamp] = {}
        self._texts: dict[str, str] = {}
        self.unreadable: set[str] = set()

    def __contains__(self, file: str) -> bool:
        return file in self._texts

    def of(self, file: str) -> str:
        """The text of a file; nothing where there is none, or none that can be read."""
        return self._texts.get(file, "")

    def pages(self) -> dict[str, str]:
        """The texts of all pages by their files."""
        return {file: text for file, text in self._texts.items() if file not in LISTS}

    def read_all(self) -> None:
        """Read the whole folder."""
        self.take(self._shelf.stamps((*LISTS, *self._shelf.page_files())))

    def look_at(self, files: Iterable[str]) -> set[str]:
        """Look at some files and at the lists, and return those that have changed or are gone."""
        near = {*LISTS, *files}
        far = {file: stamp for file, stamp in self._stamps.items() if file not in near}
        return self.take(far | self._shelf.stamps(near))

    def take(self, stamps: Mapping[str, Stamp]) -> set[str]:
        """Read what has changed, given when each file was changed last; return what has changed or is gone."""
        known = {file: stamp for file, stamp in stamps.items() if file in LISTS or _PAGE.fullmatch(file)}
        changed = {file for file, stamp in known.items() if self._stamps.get(file) != stamp}
        gone = {file for file in self._stamps if file not in known}
        self._stamps = known
        for file in gone:
            self._texts.pop(file, None)
        for file in changed:
            self._texts[file] = self._read(file)
        return changed | gone

    def written(self, file: str, text: str) -> None:
        """Note what was just written."""
        self._texts[file] = text
        self._stamps |= self._shelf.stamps((file,))

    def _read(self, file: str) -> str:
        """The text of a file on the disk; nothing when it cannot be read, which the checks tell."""
        self.unreadable.discard(file)
        try:
            return self._shelf.read(file).text or ""
        except KnownError:
            self.unreadable.add(file)
            return ""
