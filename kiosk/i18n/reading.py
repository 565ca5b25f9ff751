"""How long words take to read: one pace for everything that waits for a reader."""

from __future__ import annotations

READING_PACE = 90.0
"""Words a minute of a slow reader (PR-04)."""

SIGNS_A_WORD = 1.5
"""Signs of a script without spaces that take as long as a word: fewer than a Chinese word has, so nobody is hurried."""

_FIRST_SIGN, _LAST_SIGN = "\u3400", "\u9fff"


def words_in(text: str) -> float:
    """Return how many words a text counts for; Han signs count by themselves."""
    signs = sum(_FIRST_SIGN <= letter <= _LAST_SIGN for letter in text)
    spaced = "".join(" " if _FIRST_SIGN <= letter <= _LAST_SIGN else letter for letter in text)
    words = sum(any(letter.isalnum() for letter in word) for word in spaced.split())
    return words + signs / SIGNS_A_WORD


def seconds_to_read(text: str) -> float:
    """Return the seconds a slow reader needs for a text."""
    return words_in(text) / READING_PACE * 60.0
