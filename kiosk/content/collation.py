"""Titles in the order of an alphabet, and compared whatever their capitals.

Accents do not count, but for letters that a language has besides: Spanish knows ñ after n, Swedish å, ä and ö after z.
"""

from __future__ import annotations

import unicodedata
from typing import Final

SOFT_HYPHEN: Final = "\u00ad"
OTHER: Final = "#"
"""What titles stand under that begin with no letter."""

_OWN_LETTERS: Final = {
    "es": {"ñ": "n"},
    "sv": {"å": "z", "ä": "z", "ö": "z"},
    "fi": {"å": "z", "ä": "z", "ö": "z"},
    "da": {"æ": "z", "ø": "z", "å": "z"},
    "nb": {"æ": "z", "ø": "z", "å": "z"},
}
"""For each language its letters that are not another letter with an accent: each with the one it comes after."""

_LIGATURES: Final = {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i"}
_ARTICLE: Final = "ال"
# Characters of words, not letters: a title has no first letter to look under.
_NO_ALPHABET: Final = frozenset({"zh", "ja"})


class Collation:
    """The order of titles in one language.

    Args:
        language: its code; only what stands before the first hyphen counts.
    """

    def __init__(self, language: str) -> None:
        self._base = language.partition("-")[0]
        own = _OWN_LETTERS.get(self._base, {})
        # A letter of one's own comes after all words with the one before it: ordinary letters never reach U+FFFF.
        self._own = {letter: f"{before}\uffff{number}" for number, (letter, before) in enumerate(own.items())}

    @property
    def has_alphabet(self) -> bool:
        """Whether words are written with letters that have an order people know."""
        return self._base not in _NO_ALPHABET

    def key(self, title: str) -> str:
        """Return what a title is sorted by, as text; empty for all where there is no alphabet."""
        return "".join(self._folded(letter) for letter in self._letters(title)) if self.has_alphabet else ""

    def letter(self, title: str) -> str:
        """Return the capital letter a title stands under; `OTHER` where there is none."""
        first = next(iter(self._letters(title)), "") if self.has_alphabet else ""
        if not first.isalpha():
            return OTHER
        if first in self._own:
            return first.upper()
        return self._folded(first)[:1].upper()

    def _letters(self, title: str) -> str:
        """Return a title in small letters from its first letter or figure on, with letters and accents joined."""
        words = unicodedata.normalize("NFC", title.replace(SOFT_HYPHEN, "").casefold())
        start = next((at for at, sign in enumerate(words) if sign.isalnum()), len(words))
        words = words[start:]
        return words.removeprefix(_ARTICLE) if self._base == "ar" else words

    def _folded(self, letter: str) -> str:
        if letter in self._own:
            return self._own[letter]
        parts = unicodedata.normalize("NFKD", _LIGATURES.get(letter, letter))
        return "".join(part for part in parts if not unicodedata.combining(part))
