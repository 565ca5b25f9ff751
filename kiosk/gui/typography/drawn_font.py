"""A font made of nothing but strokes declared here, for a kiosk on a machine that has no letters at all.

It has the capitals, digits and stops of English and Spanish; small letters look like capitals. The bytes are a font
file with the tables OpenType 1.9 requires of outlines in quadratic curves, of which strokes need none.
"""

from __future__ import annotations

import struct
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FAMILY = "Kiosk Strokes"
"""What the font is called."""

_STROKES = {
    "A": "00 26 40,12 32",
    "B": "00 06 36 45 44 33 03,33 42 41 30 00",
    "C": "45 36 16 05 01 10 30 41",
    "D": "00 06 26 44 42 20 00",
    "E": "46 06 00 40,03 33",
    "F": "46 06 00,03 33",
    "G": "45 36 16 05 01 10 30 41 43 23",
    "H": "00 06,40 46,03 43",
    "I": "10 30,16 36,20 26",
    "J": "46 41 30 10 01",
    "K": "00 06,46 03 40",
    "L": "06 00 40",
    "M": "00 06 23 46 40",
    "N": "00 06 40 46",
    "O": "10 01 05 16 36 45 41 30 10",
    "P": "00 06 36 45 44 33 03",
    "Q": "10 01 05 16 36 45 41 30 10,22 40",
    "R": "00 06 36 45 44 33 03,23 40",
    "S": "45 36 16 05 04 13 33 42 41 30 10 01",
    "T": "06 46,20 26",
    "U": "06 01 10 30 41 46",
    "V": "06 20 46",
    "W": "06 10 23 30 46",
    "X": "00 46,06 40",
    "Y": "06 23 46,20 23",
    "Z": "06 46 00 40",
    "0": "10 01 05 16 36 45 41 30 10,11 35",
    "1": "15 26 20,10 30",
    "2": "05 16 36 45 44 00 40",
    "3": "05 16 36 45 44 33 23,33 42 41 30 10 01",
    "4": "30 36 02 42",
    "5": "46 06 03 33 42 41 30 10 01",
    "6": "45 36 16 05 01 10 30 41 42 33 03",
    "7": "06 46 20",
    "8": "13 04 05 16 36 45 44 33 13,13 02 01 10 30 41 42 33",
    "9": "01 10 30 41 45 36 16 05 04 13 33 44",
    ".": "20",
    ",": "21 10",
    ":": "21,24",
    ";": "24,21 10",
    "-": "13 33",
    "–": "03 43",
    "'": "26 25",
    '"': "16 15,36 35",
    "(": "36 24 22 30",
    ")": "16 24 22 10",
    "[": "36 26 20 30",
    "]": "16 26 20 10",
    "_": "00 40",
    "/": "00 46",
    "\\": "06 40",
    "<": "44 03 42",
    ">": "04 43 02",
    "*": "21 25,02 44,04 42",
    "&": "40 14 15 26 35 34 01 10 20 42",
    "?": "05 16 36 45 44 23 22,20",
    "!": "26 22,20",
    "¿": "41 30 10 01 02 23 24,26",
    "¡": "20 24,26",
    "+": "21 25,03 43",
    "=": "02 42,04 44",
    "×": "11 35,15 31",
    "%": "00 46,05,41",
    "•": "12 14 34 32 12,22 24",
    "…": "00,20,40",
    " ": "",
}
"""The strokes of every sign: points 00 to 46, column and line, on a grid of five by seven from the lower left."""

_LIKE = {
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "\u00a0": " ",
    "—": "–",
    "·": ".",
    **dict(zip("ÁÀÂÄÇÉÈÊËÍÎÏÑÓÔÖÚÙÛÜ", "AAAACEEEEIIINOOOUUUU", strict=True)),
}
"""Signs that look like others here."""

_EM, _CAPITAL, _DEPTH = 1000, 700, 250
_ACROSS, _THICK = 85, 80
_UP = _CAPITAL / 6
_SIDE = 75
_ADVANCE = 4 * _ACROSS + 2 * _SIDE
_HEIGHTS = (_CAPITAL + 200, -_DEPTH, 0)
_CHECK, _MAGIC = 0xB1B0AFBA, 0x5F0F3CF5
_ENGLISH = 0x0409
_PLATFORM_WINDOWS, _UNICODE = 3, 1

_Contour = tuple[tuple[int, int], ...]


def font_file() -> bytes:
    """Return the font as the bytes of a TrueType file."""
    signs = list(_STROKES)
    glyphs = [_glyph(_box()), *(_glyph(_contours(_STROKES[sign])) for sign in signs)]
    numbers = {ord(sign): number for number, sign in enumerate(signs, 1)}
    numbers |= {ord(sign.lower()): numbers[ord(sign)] for sign in signs}
    for sign, like in _LIKE.items():
        numbers[ord(sign)] = numbers[ord(sign.lower())] = numbers[ord(like)]
    places = [0]
    for glyph in glyphs:
        places.append(places[-1] + len(glyph))
    last = len(glyphs)
    return _file(
        {
            "OS/2": _os2(min(numbers), max(numbers)),
            "cmap": _cmap(numbers),
            "glyf": b"".join(glyphs),
            "head": _head(0),
            "hhea": struct.pack(">I3hH11hH", 0x10000, *_HEIGHTS, _ADVANCE, 0, 0, _ADVANCE, 1, *(0,) * 7, last),
            "hmtx": b"".join(struct.pack(">Hh", _ADVANCE, _left(glyph)) for glyph in glyphs),
            "loca": struct.pack(f">{last + 1}I", *places),
            "maxp": struct.pack(">I14H", 0x10000, last, 256, 64, 0, 0, 1, *(0,) * 8),
            "name": _name(),
            "post": struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, *(0,) * 5),
        }
    )


def _contours(strokes: str) -> list[_Contour]:
    """Return the outlines of strokes: every leg a box around it, half a stroke longer at both ends."""
    found = []
    for stroke in filter(None, strokes.split(",")):
        points = [(_SIDE + int(point[0]) * _ACROSS, int(point[1]) * _UP) for point in stroke.split()]
        found += [_leg(*points[0], *points[0])] if len(points) == 1 else [_leg(*a, *b) for a, b in pairwise(points)]
    return found


def _leg(x0: float, y0: float, x1: float, y1: float) -> _Contour:
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    along = ((x1 - x0) / length, (y1 - y0) / length) if length else (1.0, 0.0)
    u, v = along[0] * _THICK / 2, along[1] * _THICK / 2
    # Clockwise with y upwards, as outlines that are filled have to run.
    corners = ((x0 - u - v, y0 - v + u), (x1 + u - v, y1 + v + u), (x1 + u + v, y1 + v - u), (x0 - u + v, y0 - v - u))
    return tuple((round(x), round(y)) for x, y in corners)


def _box() -> list[_Contour]:
    """Return what stands for a sign the font does not have: an empty frame."""
    return _contours("00 06 46 40 00")


def _glyph(contours: Sequence[_Contour]) -> bytes:
    if not contours:
        return b""
    points = [point for contour in contours for point in contour]
    columns, lines = [x for x, _ in points], [y for _, y in points]
    ends = [4 * number + 3 for number in range(len(contours))]
    head = struct.pack(">hhhhh", len(contours), min(columns), min(lines), max(columns), max(lines))
    body = struct.pack(f">{len(ends)}HH", *ends, 0) + b"\x01" * len(points)
    body += _steps(columns) + _steps(lines)
    return _padded(head + body)


def _left(glyph: bytes) -> int:
    """Return where a glyph begins: the least column of its outline."""
    least: int = struct.unpack_from(">h", glyph, 2)[0] if glyph else 0
    return least


def _steps(values: Sequence[int]) -> bytes:
    steps = [after - before for before, after in pairwise((0, *values))]
    return struct.pack(f">{len(steps)}h", *steps)


def _cmap(numbers: dict[int, int]) -> bytes:
    """Return which sign is which glyph, every sign a segment of its own (format 4)."""
    codes = sorted(numbers)
    ends = [*codes, 0xFFFF]
    deltas = [*((numbers[code] - code) % 0x10000 for code in codes), 1]
    count = len(ends)
    power = count.bit_length() - 1
    half = 2 << power
    body = struct.pack(">HHHH", count * 2, half, power, count * 2 - half)
    body += struct.pack(f">{count}HH", *ends, 0) + struct.pack(f">{count}H", *ends)
    body += struct.pack(f">{count}H", *deltas) + struct.pack(f">{count}H", *(0,) * count)
    table = struct.pack(">HHH", 4, len(body) + 6, 0) + body
    return struct.pack(">HHHHI", 0, 1, _PLATFORM_WINDOWS, _UNICODE, 12) + table


def _name() -> bytes:
    texts = {1: FAMILY, 2: "Regular", 3: FAMILY, 4: FAMILY, 5: "Version 1.0", 6: FAMILY.replace(" ", "")}
    records, words = b"", b""
    for number, text in texts.items():
        coded = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", _PLATFORM_WINDOWS, _UNICODE, _ENGLISH, number, len(coded), len(words))
        words += coded
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + words


def _os2(first: int, last: int) -> bytes:
    """Return what Windows wants to know; sizes of raised and lowered signs and of the strike-out line are usual."""
    sizes = (*(650, 600, 0, 75), *(650, 600, 0, 350), 50, 250, 0)
    head = struct.pack(">HhHHH11h10s4I4s", 4, _ADVANCE, 400, 5, 0, *sizes, bytes(10), 3, 0, 0, 0, b"    ")
    heights = (*_HEIGHTS, _HEIGHTS[0], _DEPTH)
    return head + struct.pack(">3H3h2H2I2h3H", 0x40, first, last, *heights, 1, 0, _CAPITAL, _CAPITAL, 0, 32, 0)


def _head(adjustment: int) -> bytes:
    edges = (0, -_DEPTH, _ADVANCE, _HEIGHTS[0])
    return struct.pack(">4I2H2q4h2H3h", 0x10000, 0x10000, adjustment, _MAGIC, 1, _EM, 0, 0, *edges, 0, 8, 2, 1, 0)


def _file(tables: dict[str, bytes]) -> bytes:
    power = len(tables).bit_length() - 1
    half = 16 << power
    start = struct.pack(">IHHHH", 0x10000, len(tables), half, power, len(tables) * 16 - half)
    whole = _joined(start, tables)
    return _joined(start, tables | {"head": _head((_CHECK - _sum(whole)) % 2**32)})


def _joined(start: bytes, tables: dict[str, bytes]) -> bytes:
    at = len(start) + 16 * len(tables)
    listed, bodies = b"", b""
    for tag, table in sorted(tables.items()):
        # The checksum of the first table is taken without its adjustment for the whole file.
        checked = _head(0) if tag == "head" else table
        listed += tag.encode() + struct.pack(">III", _sum(checked), at + len(bodies), len(table))
        bodies += _padded(table)
    return start + listed + bodies


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _sum(data: bytes) -> int:
    words: Iterable[tuple[int]] = struct.iter_unpack(">I", _padded(data))
    return sum(word for (word,) in words) % 2**32
