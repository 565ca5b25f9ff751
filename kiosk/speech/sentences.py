"""Parting a text on the screen into what is spoken in one breath, with the place of each.

A clip holds one sentence. What stands on the screen keeps its own text (soft hyphens, isolates, marks); what is spoken
is the same words without the signs that only set type, so that one clip serves a word wherever it is broken.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

# Signs that part or turn letters on the screen and have no sound: soft hyphen, joiners, bidirectional marks, isolates.
_SILENT = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]")
_SPACE = re.compile(r"\s+")
_ABBREVIATIONS = ("Dr.", "Mr.", "Mrs.", "Ms.", "St.", "vs.", "e.g.", "i.e.", "Sr.", "Sra.", "p. ej.", "EE. UU.")
# A full stop, question or exclamation mark, in the scripts the kiosk writes, with the quotes and brackets it closes;
# Chinese needs no space after it. An empty line ends a sentence too.
_END = re.compile(
    "[.!?…\u061f\u06d4]+[\"'”’»)\u2069]*(?=\\s)|[\u3002\uff01\uff1f]+[”’」』）]*|(?=\n\\s*\n)",
)
_SOUND = re.compile(r"[^\W_]|\{[a-z-]+\}")


class Stretch(NamedTuple):
    """Where a sentence stands: the characters from ``start`` up to ``end`` of the text."""

    start: int
    end: int


def stretches(text: str) -> tuple[Stretch, ...]:
    """Return the sentences of ``text`` in order; what holds no letter or digit is left out.

    Together they hold every letter of the text, none twice.
    """
    found: list[Stretch] = []
    start = 0
    for match in _END.finditer(text):
        if not text[start : match.end()].rstrip().endswith(_ABBREVIATIONS):
            found.append(_trimmed(text, start, match.end()))
            start = match.end()
    found.append(_trimmed(text, start, len(text)))
    return tuple(stretch for stretch in found if _SOUND.search(text, stretch.start, stretch.end))


def spoken(text: str) -> str:
    """Return ``text`` as a clip is asked for: without signs that have no sound, one space between words."""
    return _SPACE.sub(" ", _SILENT.sub("", unicodedata.normalize("NFC", text))).strip()


def sentences(text: str) -> tuple[str, ...]:
    """Return what is spoken for ``text``, one sentence after the other."""
    return tuple(spoken(text[start:end]) for start, end in stretches(text))


def _trimmed(text: str, start: int, end: int) -> Stretch:
    """The same stretch without space at its ends."""
    part = text[start:end]
    return Stretch(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
