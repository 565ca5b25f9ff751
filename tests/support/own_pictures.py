"""Pictures of a clinic's own as bytes, made without Qt; and what is wrong with some."""

from __future__ import annotations

import struct
import zlib

EMPTY_EXIF = b"Exif\0\0MM\0*\0\0\0\x08\0\0"


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk of a PNG, with its sum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int = 900, height: int = 600, *, rows: int | None = None, dot: bytes = b"\x20\x60\xa0") -> bytes:
    """A whole PNG of one colour; ``rows`` gives it fewer rows than it says."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    dots = (b"\0" + dot * width) * (height if rows is None else rows)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(dots, 1)) + chunk(b"IEND", b"")


def png_that_says(width: int, height: int) -> bytes:
    """A small file that unpacks to an enormous picture, if somebody lets it."""
    return png(width, height, rows=1, dot=b"")


def jpeg(width: int = 900, height: int = 600, *parts: bytes) -> bytes:
    """What a JPEG begins and ends with; ``parts`` stand before its size. Nothing can decode it."""
    frame = struct.pack(">BBHBHHB", 0xFF, 0xC0, 11, 8, height, width, 1) + b"\x01\x11\0"
    return b"\xff\xd8" + b"".join(parts) + frame + b"\xff\xda\0\x08\x01\x01\0\0\x3f\0" + b"\0\xff\xd9"


def exif(way_up: int, order: str = ">") -> bytes:
    """The part of a JPEG that says how the camera was held."""
    name = b"MM" if order == ">" else b"II"
    entries = struct.pack(f"{order}HHHIHHHHIHH", 2, 0x0100, 3, 1, 9, 0, 0x0112, 3, 1, way_up, 0)
    body = b"Exif\0\0" + name + struct.pack(f"{order}HI", 42, 8) + entries
    return struct.pack(">BBH", 0xFF, 0xE1, len(body) + 2) + body


def svg(inside: str = '<rect width="40" height="30" fill="#ff0000"/>', head: str = 'viewBox="0 0 40 30"') -> str:
    """An SVG with these parts."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{inside}</svg>'
