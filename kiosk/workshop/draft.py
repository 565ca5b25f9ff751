"""The content folder as it would be if everything in the window were saved: checked, and compiled for the preview.

The loader and the checks read files. They are given a copy of the folder with the texts of the window in it, so that
nothing is checked in two ways and nothing unsaved reaches the folder itself.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.compiler import check_folder
from kiosk.content.loader import load_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from kiosk.content.model import ContentPack
    from kiosk.content.problems import Problem

_LEFT_OUT = (".*", "*.new")
_NO_ROOM = "The copy for the checks cannot be written. See whether the disk is full. Your texts are not lost."


class Checked(NamedTuple):
    """What the checks found: the pack, or None when it cannot be read, and every problem in reading order."""

    pack: ContentPack | None
    problems: tuple[Problem, ...]


class Draft:
    """A copy of a content folder that the texts of the window are written to.

    Args:
        folder: the content folder; it is never written to.
        scratch: an empty folder for the copy, and for what is compiled from it.
        known_pictures: the pictures the kiosk can draw.
    """

    def __init__(self, folder: Path, scratch: Path, known_pictures: frozenset[str]) -> None:
        self._folder = folder
        self._scratch = scratch
        self._copy = scratch / "copy"
        self._count = 0
        self._known_pictures = known_pictures
        self._written: dict[str, bytes] = {}

    def take(self, texts: Mapping[str, str]) -> None:
        """Copy the folder anew, then write these texts over its files.

        Raises:
            KnownError: the copy cannot be made.
        """
        shutil.rmtree(self._copy, ignore_errors=True)
        try:
            shutil.copytree(self._folder, self._copy, ignore=shutil.ignore_patterns(*_LEFT_OUT), symlinks=True)
        except OSError as error:
            raise KnownError(_NO_ROOM) from error
        self._written = {}
        self.write(texts)

    def write(self, texts: Mapping[str, str]) -> None:
        """Write these texts over files of the copy; those that have not changed since are left alone.

        Raises:
            KnownError: one of them cannot be written.
        """
        for file, text in texts.items():
            data = text.encode()
            if self._written.get(file) != data:
                path = self._copy / file
                try:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(data)
                except OSError as error:
                    raise KnownError(_NO_ROOM) from error
                self._written[file] = data

    def compile(self) -> PackFile | None:
        """The pack as a kiosk opens it, good or not as long as it can be read; the caller closes it.

        Raises:
            KnownError: it cannot be written.
        """
        pack, _ = load_folder(self._copy)
        if pack is None:
            return None
        self._count += 1
        out = self._scratch / f"preview-{self._count}.pack"
        compile_pack(pack, out)
        for old in self._scratch.glob("preview-*.pack"):
            if old != out:
                with suppress(OSError):  # one that is still open elsewhere goes the next time
                    old.unlink()
        return PackFile.open(out)

    def check(self, today: date) -> Checked:
        """Check the copy against every rule.

        Args:
            today: the day to measure the dates of the next checks against.
        """
        pack, problems = check_folder(self._copy, known_pictures=self._known_pictures, today=today)
        return Checked(pack, tuple(problems))
