"""The content folder as it would be if everything in the window were saved, and what the checks find in it.

The loader and the checks read files. They are given a copy of the folder with the texts of the window in it, so that
nothing is checked in two ways and nothing unsaved reaches the folder itself.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.compiler import check_folder
from kiosk.errors import KnownError
from kiosk.workshop.memory import Memory, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem

_NO_ROOM = "The copy for the checks cannot be written. See whether the disk is full. Your texts are not lost."
_PAGES = "pages"

Stamp = tuple[int, int]
"""When a file was changed last (ns), and its size (bytes): another one means that it may have changed."""


class Checked(NamedTuple):
    """What the checks found: the pack, or None when it cannot be read, and every problem in reading order."""

    pack: ContentPack | None
    problems: tuple[Problem, ...]


class Draft:
    """A copy of a content folder that the texts of the window are written to. One thread at a time may use it.

    Args:
        folder: the content folder; it is never written to.
        scratch: an empty folder for the copy.
        known_pictures: the pictures the kiosk can draw.
    """

    def __init__(self, folder: Path, scratch: Path, known_pictures: frozenset[str]) -> None:
        self._folder = folder
        self._copy = scratch / "copy"
        self._known_pictures = known_pictures
        self._written: dict[str, bytes] = {}
        self._stamps: dict[str, Stamp] = {}
        self._versions: dict[str, int] = {}
        self._memory = Memory(lambda page: (self._versions.get(page), self._versions.get("")))

    def take(self, texts: Mapping[str, str]) -> dict[str, Stamp]:
        """Bring the copy in line with the folder, and write these texts over its files.

        Returns:
            When each file of the folder was changed last.

        Raises:
            KnownError: the copy cannot be made.
        """
        try:
            self._follow()
            for file in [file for file in self._written if file not in texts]:
                self._bring(file)
            for file, text in texts.items():
                data = text.encode()
                if self._written.get(file) != data:
                    path = self._copy / file
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(data)
                    self._written[file] = data
                    self._note(file)
        except OSError as error:
            raise KnownError(_NO_ROOM) from error
        return dict(self._stamps)

    def check(self, today: date, turn: Turn | None = None) -> Checked:
        """Check the copy against every rule.

        Args:
            today: the day to measure the dates of the next checks against.
            turn: what tells how far the run is, and may end it.

        Raises:
            OverError: the run was ended.
        """
        self._memory.turn = turn or Turn()
        pack, problems = check_folder(self._copy, known_pictures=self._known_pictures, today=today, each=self._memory)
        return Checked(pack, tuple(problems))

    def _follow(self) -> None:
        """Copy what has changed in the folder."""
        if not self._folder.is_dir():
            raise KnownError(_NO_ROOM)
        found = dict(_walk(self._folder, ""))
        for file in [file for file in reversed(self._stamps) if file not in found]:
            path = self._copy / file
            with suppress(OSError):  # a folder that holds a text of the window stays
                path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
            del self._stamps[file]
            self._written.pop(file, None)
            self._note(file)
        for file, stamp in found.items():
            if self._stamps.get(file) != stamp:
                self._bring(file)
                self._stamps[file] = stamp

    def _bring(self, file: str) -> None:
        """Copy one file, or take it away where the folder has none."""
        source, path = self._folder / file, self._copy / file
        self._written.pop(file, None)
        self._note(file)
        if source.is_dir() and not source.is_symlink():
            path.mkdir(parents=True, exist_ok=True)
            return
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):  # gone since it was seen
            shutil.copyfile(source, path, follow_symlinks=False)

    def _note(self, file: str) -> None:
        """Note that a page, or something that any page may be read with, is another one now."""
        top, _, rest = file.partition("/")
        page = rest.partition("/")[0] if top == _PAGES else ""
        if page or top not in {_PAGES, "pack.toml", "sources.toml", "held.toml"}:
            self._versions[page] = self._versions.get(page, 0) + 1


def _walk(folder: Path, within: str) -> Iterator[tuple[str, Stamp]]:
    """Every file and folder below a folder, folders before what they hold; hidden and half-written ones are left out.

    Raises:
        OSError: a folder cannot be read.
    """
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name.startswith(".") or entry.name.endswith(".new"):
                continue
            name = f"{within}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield name, (0, 0)
                yield from _walk(folder / entry.name, f"{name}/")
            elif entry.is_symlink() or entry.is_file():
                status = entry.stat(follow_symlinks=False)
                yield name, (status.st_mtime_ns, status.st_size)
