"""The packs that were taken from updates: which is shown, which was shown before, and the way back.

A pack lies under a name made of its hash and is never written to again. One small file says which of them counts; it
is replaced whole, so a power cut leaves the old pack or the new one. A pack that does not open is passed over: the one
before it comes back by itself, at last the one that came with the program.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk import safe_file
from kiosk.content.pack_file import PackError, PackFile
from kiosk.errors import KnownError
from kiosk.paths import INSTALLED_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.updates.disk import Disk

NAME = INSTALLED_NAME
SUFFIX = ".pack"
APPROVALS_SUFFIX = ".approvals.json"
_MOST_BYTES = 4096
_STEM = re.compile(r"[0-9a-f]{64}", re.ASCII)
_VERSION = 1

_NOTE_DAMAGED = "The note that says which pages are shown is damaged, so those that came with the kiosk are shown."
_NOT_OPENED = "The pages of version %1 cannot be opened, so those of version %2 are shown."


class Pack(NamedTuple):
    """A pack on the shelf.

    Attributes:
        sha256: of its file, 64 hexadecimal digits; empty: the pack that came with the program.
        version: what it calls itself.
        day: when it was published, year-month-day; empty where nobody said.
    """

    sha256: str
    version: str
    day: str = ""

    def file(self, folder: Path, shipped: Path) -> Path:
        """Return where it is."""
        return folder / f"{self.sha256}{SUFFIX}" if self.sha256 else shipped


class Shelf(NamedTuple):
    """Which pack counts, and which did before; None where none did."""

    current: Pack
    before: Pack | None = None

    def encode(self) -> bytes:
        """Return the bytes of the file."""
        packs = [list(pack) for pack in (self.current, self.before) if pack is not None]
        return json.dumps({"version": _VERSION, "packs": packs}).encode()


def read(folder: Path) -> Shelf | None:
    """Return which packs there are; None where no update was ever taken.

    Args:
        folder: the kiosk's folder of updates.

    Raises:
        KnownError: the file is damaged.
    """
    data = safe_file.read(folder / NAME, _MOST_BYTES)
    if data is None:
        return None
    try:
        document = json.loads(data)
        packs = [_pack(*values) for values in document["packs"]]
        if document["version"] == _VERSION and 1 <= len(packs) <= 2:
            return Shelf(*packs)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KnownError(_NOTE_DAMAGED) from error
    raise KnownError(_NOTE_DAMAGED)


def open_shown(folder: Path, shipped: Path) -> PackFile:
    """Open the pack to show: the current one, else the one before it, else the one that came with the program.

    A program that brought newer pages than the current ones shows its own.

    Args:
        folder: the kiosk's folder of updates.
        shipped: the pack that came with the program.

    Raises:
        PackError: none of them opens.
    """
    shelf = None
    with suppress(KnownError):
        shelf = read(folder)
    for pack in _by_turns(shelf):
        with suppress(PackError):
            found = PackFile.open(pack.file(folder, shipped))
            own = _newer(shipped, found) if pack.sha256 else None
            if own is None:
                return found
            found.close()
            return own
    return PackFile.open(shipped)


def trouble(folder: Path, shown: PackFile) -> str:
    """Return why other pages are shown than the current ones, in words for staff; empty where all is well.

    Args:
        folder: the kiosk's folder of updates.
        shown: the pack that is shown.
    """
    try:
        shelf = read(folder)
    except KnownError as error:
        return str(error)
    if shelf is None or not shelf.current.sha256:
        return ""
    try:
        PackFile.open(folder / f"{shelf.current.sha256}{SUFFIX}").close()
    except PackError:
        return _NOT_OPENED.replace("%1", shelf.current.version).replace("%2", shown.info.version)
    return ""


def switch(folder: Path, new: Pack, shown: Pack, disk: Disk) -> Shelf:
    """Make a pack the current one, and what is shown now the one before it; forget all others.

    Args:
        folder: the kiosk's folder of updates.
        new: a pack whose file is on the shelf.
        shown: the pack that is shown now.
        disk: writes.

    Raises:
        UpdateError: it was not written, and the old one counts.
    """
    shelf = Shelf(new, shown)
    disk.save(folder / NAME, shelf.encode())
    used = {new.sha256, shown.sha256}
    for path in _packs(folder):
        if path.name.partition(".")[0] not in used:
            disk.remove(path)
    return shelf


def go_back(folder: Path, disk: Disk) -> Shelf:
    """Make the pack before the current one, and the other way round, so that one can go forward again.

    Raises:
        KnownError: there is none before it, or it does not open, or nothing was written.
    """
    shelf = read(folder)
    if shelf is None or shelf.before is None:
        raise KnownError("There are no pages of before.")
    if shelf.before.sha256:
        PackFile.open(folder / f"{shelf.before.sha256}{SUFFIX}").close()
    back = Shelf(shelf.before, shelf.current)
    disk.save(folder / NAME, back.encode())
    return back


def _by_turns(shelf: Shelf | None) -> tuple[Pack, ...]:
    return tuple(pack for pack in shelf if pack is not None) if shelf is not None else ()


def _newer(shipped: Path, found: PackFile) -> PackFile | None:
    """Return the pack that came with the program, where it is newer than the one found."""
    from kiosk.updates.offer import version_key  # noqa: PLC0415 - a kiosk without updates does not compare

    with suppress(PackError):
        own = PackFile.open(shipped)
        if version_key(own.info.version) > version_key(found.info.version):
            return own
        own.close()
    return None


def _packs(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.endswith((SUFFIX, APPROVALS_SUFFIX)) and _STEM.fullmatch(path.name.partition(".")[0]):
            yield path


def _pack(*values: Any) -> Pack:
    pack = Pack(*values)
    if not all(isinstance(value, str) for value in pack) or not (not pack.sha256 or _STEM.fullmatch(pack.sha256)):
        raise ValueError(pack)
    return pack
