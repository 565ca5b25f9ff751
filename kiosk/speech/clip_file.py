"""Many clips in one file, found by name without reading the others.

All clips of one encoder begin with the same bytes (the heads of Ogg Vorbis, some 3 kB, as much as a second of speech),
so the file keeps these once. After eight bytes of magic stand the number of clips and the length of the shared head,
then the head, a table of names in order (ten bytes each, with the place and length of the rest), and the rests.
"""

from __future__ import annotations

import os
import struct
from bisect import bisect_left
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAGIC = b"clips 1\n"
_COUNTS = struct.Struct("<II")
_ENTRY = struct.Struct("<10sQI")
_WHOLE = 0x8000_0000
"""Set in the length of a clip that does not begin with the shared head, such as one a clinic recorded itself."""

_LONGEST = 4_000_000
"""Bytes of one clip, at most: some half an hour of speech, so that a damaged table asks for no more memory."""


class ClipFileError(Exception):
    """The file of clips is missing, damaged or of another version."""


class ClipFile:
    """Clips in a file.

    Args:
        path: the file.
        head: what the clips begin with.
        names: their names in order, as bytes.
        places: for each, where its rest begins and how long it is.
    """

    def __init__(self, path: Path, head: bytes, names: list[bytes], places: list[tuple[int, int]]) -> None:
        self._path = path
        self._head = head
        self._names = names
        self._places = places

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the table of a file.

        Raises:
            ClipFileError: it is missing, damaged or of another version.
        """
        try:
            with path.open("rb") as file:
                if file.read(len(MAGIC)) != MAGIC:
                    raise ClipFileError(f"{path.name} is not a file of clips.")
                count, head_length = _COUNTS.unpack(file.read(_COUNTS.size))
                if head_length + count * _ENTRY.size > os.fstat(file.fileno()).st_size:
                    raise ClipFileError(f"{path.name} is not complete.")
                head = file.read(head_length)
                entries = list(_ENTRY.iter_unpack(file.read(count * _ENTRY.size)))
        except (OSError, struct.error) as error:
            raise ClipFileError(f"{path.name} cannot be read: {error}") from error
        return cls(path, head, [entry[0] for entry in entries], [(entry[1], entry[2]) for entry in entries])

    def __len__(self) -> int:
        """How many clips there are."""
        return len(self._names)

    def __contains__(self, key: str) -> bool:
        """Whether there is a clip of this name."""
        return self._at(key) is not None

    def read(self, key: str) -> bytes | None:
        """Return the clip of this name as Ogg Vorbis, or None where there is none.

        Raises:
            ClipFileError: the file cannot be read any more.
        """
        number = self._at(key)
        if number is None:
            return None
        place, length = self._places[number]
        size = length & ~_WHOLE
        try:
            with self._path.open("rb") as file:
                file.seek(place)
                rest = file.read(min(size, _LONGEST))
        except (OSError, ValueError) as error:
            raise ClipFileError(f"{self._path.name} cannot be read: {error}") from error
        if len(rest) != size:
            raise ClipFileError(f"{self._path.name} is not complete.")
        return rest if length & _WHOLE else self._head + rest

    def _at(self, key: str) -> int | None:
        name = bytes.fromhex(key)
        number = bisect_left(self._names, name)
        return number if number < len(self._names) and self._names[number] == name else None


def pack_clips(clips: Mapping[str, bytes]) -> bytes:
    """Return a file that holds ``clips``, by their names."""
    names = sorted(clips)
    head = _shared_head(list(clips.values()))
    table_end = len(MAGIC) + _COUNTS.size + len(head) + len(names) * _ENTRY.size
    table, rests = b"", []
    for name in names:
        clip = clips[name]
        shares = clip.startswith(head)
        rest = clip[len(head) :] if shares else clip
        table += _ENTRY.pack(bytes.fromhex(name), table_end, len(rest) | (0 if shares else _WHOLE))
        table_end += len(rest)
        rests.append(rest)
    return b"".join((MAGIC, _COUNTS.pack(len(names), len(head)), head, table, *rests))


def _shared_head(clips: list[bytes]) -> bytes:
    """The head of the clip in the middle of the order, if another shares it."""
    order = sorted(clips)
    middle = order[len(order) // 2] if order else b""
    head = middle[: _head_length(middle)]
    return head if sum(clip.startswith(head) for clip in clips) > 1 else b""


def _head_length(clip: bytes) -> int:
    """Bytes of the pages that hold no sound: their position is 0 (RFC 3533, section 6)."""
    place = 0
    while clip[place : place + 4] == b"OggS" and clip[place + 6 : place + 14] == bytes(8):
        segments = clip[place + 26 : place + 27]
        table = clip[place + 27 : place + 27 + (segments[0] if segments else 0)]
        place += 27 + len(table) + sum(table)
    return place
