"""How hard a Spanish text is to read: syllables, and the ease of reading after Szigriszt, on the scale INFLESZ.

The ease is that of Szigriszt Pazos (1993): ``206.835 - 62.3 * syllables / words - words / sentences``. Barrio-Cantalejo
and others (2008) named its bands: from 65 a text is quite easy, as for the sixth year of school, and from 80 very easy.
Syllables follow the rules of Spanish spelling: *a*, *e*, *o* and every *í* or *ú* make one each; *i*, *u* and a final
*y* make one only where none of those stands beside them; the *u* of *que*, *qui*, *gue* and *gui* is silent. Programs
that count the places where a word may be hyphenated find fewer, and so call the same text easier.
"""

from __future__ import annotations

import re

from kiosk.content.checks.readability import sentences, words

EASIEST = 100.0
"""What a text without words is given."""

_PART = re.compile(r"[^\W\d_]+|\d+")
_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_Y_AS_A_VOWEL = re.compile(r"y(?![aeiouáéíóúü])")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_ALWAYS_ALONE = re.compile(r"[aeoáéóíú]")


def syllables(word: str) -> int:
    """How many syllables a Spanish word has when spoken; a figure counts one for each digit."""
    return sum(len(part) if part.isdigit() else _syllables_of_part(part.lower()) for part in _PART.findall(word))


def szigriszt(syllable_count: int, word_count: int, sentence_count: int) -> float:
    """The formula of Szigriszt Pazos: about 0 (hard) to 100 (easy).

    Args:
        syllable_count: syllables of the text.
        word_count: its words, at least 1.
        sentence_count: its sentences, at least 1.
    """
    return 206.835 - 62.3 * syllable_count / word_count - word_count / sentence_count


def ease(text: str) -> float:
    """The ease of reading of ``text`` after Szigriszt; `EASIEST` when there are no words."""
    parts = sentences(text)
    spoken = [word for part in parts for word in words(part)]
    return szigriszt(sum(map(syllables, spoken)), len(spoken), len(parts)) if spoken else EASIEST


def _syllables_of_part(part: str) -> int:
    spelling = _Y_AS_A_VOWEL.sub("i", _SILENT_U.sub("", part))
    groups = (max(1, len(_ALWAYS_ALONE.findall(group))) for group in _VOWELS.findall(spelling))
    return max(1, sum(groups))
