"""Pseudo-languages: the source texts made longer and accented, or turned around.

With them a layout shows its faults before there is a translation.
"""

from __future__ import annotations

import re
from math import ceil

GROWTH = 1.35
"""How many times longer than the source an ``en-XA`` text is at least."""

RIGHT_TO_LEFT_OVERRIDE = "\u202e"
POP_DIRECTION = "\u202c"

# Letters with marks above and below, all of them in the Latin-1 and Latin Extended-A blocks our fonts cover.
_ACCENTED = str.maketrans(
    "AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz",
    "ÃãßĆćĎďĒēĞğĦħÏïJjĶķĻļŃńÕõŔŕŠšŤťÜüŴŵŶŷŽž",
)
_PLACEHOLDER = re.compile(r"(\{[^{}]*\}|%L?[0-9n])")
_PADDING = "ēxtŕã "


def accented(text: str) -> str:
    """Return ``text`` in ``en-XA``: accented, in brackets and at least `GROWTH` times as long.

    Brackets show a text that is cut off, accents one that was never translated. Placeholders (``{name}``, ``%1``,
    ``%n``) and soft hyphens stay as they are; an empty text stays empty.
    """
    if not text:
        return text
    pieces = _PLACEHOLDER.split(text)
    body = "".join(piece if index % 2 else piece.translate(_ACCENTED) for index, piece in enumerate(pieces))
    missing = ceil(len(text) * GROWTH) - len(body) - len("[]")
    padding = (" " + _PADDING * missing)[:missing].rstrip() if missing > 1 else ""
    return f"[{body}{padding.ljust(max(missing, 0), '~')}]"


def turned_around(text: str) -> str:
    """Return ``text`` in ``ar-XB``: every line of it written from right to left, in Latin letters."""
    lines = text.split("\n")
    return "\n".join(f"{RIGHT_TO_LEFT_OVERRIDE}{line}{POP_DIRECTION}" if line else line for line in lines)


def pseudo(code: str, text: str) -> str:
    """Return a source text in the pseudo-language ``code``; in any other language it stays as it is."""
    if code == "en-XA":
        return accented(text)
    if code == "ar-XB":
        return turned_around(text)
    return text
