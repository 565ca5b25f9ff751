"""Keeps numbers, phone numbers and Latin names whole inside right-to-left text (LG-09, Unicode UAX 9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.i18n.languages import Direction

LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"

_ATOM = "[0-9A-Za-z\u00c0-\u024f\u00ad%°µ]"
_SPACE = "[ \u00a0]"
_BETWEEN = (
    "(?:[.,:/&'’–‑+-]"  # directly between two atoms: 4.8, 5–10, and/or
    f"|{_SPACE}(?:[&+–-]{_SPACE})?"  # a space, or a sign between two: 10 mm, ear & scalp
    rf"|{_SPACE}?\([0-9]+\){_SPACE}?)"  # the part of a phone number to leave out: +44 (0)20
)
_RUN = re.compile(
    "(?P<isolated>[\u2066-\u2068][^\u2069]*\u2069"  # what an author isolated by hand stays as it is,
    r"|\{[^{}]*\}|%[1-9n])"  # and so does a place that is filled later
    rf"|(?P<run>(?:\+|\([0-9]+\){_SPACE})?[0-9A-Za-z\u00c0-\u024f]{_ATOM}*(?:{_BETWEEN}{_ATOM}+)*)",
)


def isolate(text: str, direction: Direction) -> str:
    """Return ``text`` with each left-to-right run of it isolated, if it is written from right to left.

    A run is a Latin name (``NICE NG59``), a number with a unit or sign (``10 mm``, ``50 %``), a range (``5–10``) or a
    phone number (``+44 20 7946 0000``). A whole number alone needs nothing and stays as it is. Isolating twice changes
    nothing.
    """
    if direction == "ltr":
        return text
    return _RUN.sub(_isolated, text)


def isolate_whole(text: str) -> str:
    """Return a text that is in a language written from left to right as one run within text from right to left.

    Its full stop and its question mark stay at its end. A text that is empty, or one run already, stays as it is.
    """
    if not text or (text.startswith(LEFT_TO_RIGHT_ISOLATE) and text.find(POP_ISOLATE) == len(text) - 1):
        return text
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def _isolated(match: re.Match[str]) -> str:
    run = match["run"]
    if run is None or run.isdigit():
        return match[0]
    return f"{LEFT_TO_RIGHT_ISOLATE}{run}{POP_ISOLATE}"
