"""What a PNG or JPEG file says of itself, read without decoding it, and whether it is whole.

Sources: Portable Network Graphics, third edition (W3C, 2025), sections 5 and 11; JPEG, ITU-T T.81, annex B;
Exif 2.32 (CIPA DC-008), section 4.6.4, tag 0x0112 for the way up.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.content.pictures.own_picture import PictureKind

MOST_DOTS = 13_000_000
"""Dots of a picture, at most: what a telephone takes, and 52 MB while it is decoded."""

MOST_SIDE = 6000
"""Dots on a side, at most."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_PNG_COLOURS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Values of a dot by the colour type of a PNG."""

_PNG_DEPTHS = frozenset({1, 2, 4, 8, 16})
# Start of frame: all but DHT (C4), JPG (C8) and DAC (CC), which share the row of numbers.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _APP1, _END = 0xDA, 0xE1, b"\xff\xd9"
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_EXIF, _ORIENTATION, _ON_ITS_SIDE = b"Exif\0\0", 0x0112, frozenset({5, 6, 7, 8})
_STEP = 1 << 20


class Size(NamedTuple):
    """How a picture is to be read, and its dots across and down as it is shown."""

    kind: PictureKind
    width: int
    height: int

    @property
    def is_too_large(self) -> bool:
        """Whether decoding it would take more memory than a picture is worth."""
        return max(self.width, self.height) > MOST_SIDE or self.width * self.height > MOST_DOTS


def size_of(data: bytes) -> Size | None:
    """The kind and size of a PNG or JPEG, or None when the bytes are neither, or are damaged before they say it."""
    try:
        if data.startswith(_PNG):
            return _png_size(data)
        if data.startswith(_JPEG):
            return _jpeg_size(data)
    except (struct.error, IndexError):
        return None
    return None


def is_whole(data: bytes) -> bool:
    """Whether nothing is missing or changed, as far as a PNG or JPEG tells; its size must be known to be allowed."""
    if data.startswith(_PNG):
        return _png_is_whole(data)
    # A JPEG has no sums to check: its scan must begin, and something must end it.
    return data.rstrip(b"\0").endswith(_END)


def _png_size(data: bytes) -> Size | None:
    length, name, width, height, depth, colour = struct.unpack_from(">I4sIIBB", data, len(_PNG))
    if (length, name) != (13, b"IHDR") or depth not in _PNG_DEPTHS or colour not in _PNG_COLOURS:
        return None
    return Size("png", width, height) if width and height else None


def _png_is_whole(data: bytes) -> bool:
    at, packed = len(_PNG), bytearray()
    while at + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data) or zlib.crc32(data[at + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            return False
        if name == b"IDAT":
            packed += data[at + 8 : end - 4]
        if name == b"IEND":
            return _holds(bytes(packed), _png_bytes(data))
        at = end
    return False


def _png_bytes(data: bytes) -> int:
    """How many bytes the dots fill when nothing is packed; woven rows fill a few more."""
    width, height, depth, colour = struct.unpack_from(">IIBB", data, len(_PNG) + 8)
    row = (width * depth * _PNG_COLOURS[colour] + 7) // 8 + 1
    return int(row * height)


def _holds(packed: bytes, least: int) -> bool:
    """Whether packed bytes unpack without a slip to ``least`` bytes or more; no more than these are unpacked."""
    unpacking, found = zlib.decompressobj(), 0
    try:
        while found < least:
            part = unpacking.decompress(packed, _STEP)
            found += len(part)
            packed = unpacking.unconsumed_tail
            if not part and not packed:
                return False
    except zlib.error:
        return False
    return True


def _jpeg_size(data: bytes) -> Size | None:
    at, on_its_side = 2, False
    while True:
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _STANDALONE:
            at += 2
        elif marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            across, down = (height, width) if on_its_side else (width, height)
            return Size("jpeg", across, down) if width and height else None
        elif marker == _SCAN:
            return None
        else:
            length = struct.unpack_from(">H", data, at + 2)[0]
            if marker == _APP1 and data.startswith(_EXIF, at + 4):
                on_its_side = _way_up(data[at + 4 + len(_EXIF) : at + 2 + length]) in _ON_ITS_SIDE
            at += 2 + length


def _way_up(exif: bytes) -> int:
    """Which way up a camera was held: 1 to 8 as Exif counts them; 1 where it does not say."""
    order = "<" if exif.startswith(b"II") else ">"
    try:
        first = struct.unpack_from(f"{order}I", exif, 4)[0]
        count = struct.unpack_from(f"{order}H", exif, first)[0]
        for entry in range(count):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", exif, first + 2 + 12 * entry)
            if tag == _ORIENTATION:
                return int(value)
    except struct.error:
        return 1
    return 1
