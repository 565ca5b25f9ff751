"""How the hardness of a text is measured in each language: by a formula of its own, or by the length of its sentences.

No formula of one language is used on another. Where a language has none, LIX tells how a text stands: words a
sentence, and the share in 100 of words of more than six letters (Björnsson 1968; tried by him in 1983 on the languages
listed here as ``lix``; up to 40 is called easy). Chinese is measured by the characters of a sentence, Arabic by its
words alone. A language not listed is measured by the words of a sentence, and the checks say that this is not enough.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from kiosk.content.checks.limits import MOST_CHINESE, MOST_WORDS
from kiosk.content.checks.readability import sentences, words

Formula = Literal["grade", "ease", "lix", "none"]
Unit = Literal["words", "characters"]

_LONG_WORD = 6
_UNITS_OF_CHINESE = re.compile(r"[A-Za-z]+|\d+|[^\W\d_]")


class Measure(NamedTuple):
    """How a language is measured.

    Attributes:
        formula: what is computed from a whole page.
        unit: what the length of a sentence is counted in.
        most: how many of them a sentence may have.
    """

    formula: Formula
    unit: Unit = "words"
    most: int = MOST_WORDS


MEASURES = {
    "en": Measure("grade"),
    "es": Measure("ease"),
    "zh": Measure("none", "characters", MOST_CHINESE),
    "ar": Measure("none"),
    **dict.fromkeys(("da", "de", "fi", "fr", "it", "nb", "nn", "no", "pt", "ru", "sv"), Measure("lix")),
}
"""The languages that can be measured."""

UNKNOWN = Measure("none")
"""How a language is measured that is not listed."""


def measure_of(language: str) -> Measure | None:
    """How a language is measured, by its code or by the first part of it; None when it is not listed."""
    return MEASURES.get(language) or MEASURES.get(language.partition("-")[0])


def length(sentence: str, unit: Unit) -> int:
    """How long a sentence is, in words or in characters; a foreign word and a figure count as one character each."""
    return len(words(sentence)) if unit == "words" else len(_UNITS_OF_CHINESE.findall(sentence))


def lix(text: str) -> float:
    """The figure LIX of a text: words a sentence, and words of more than six letters in 100; 0.0 without words."""
    parts = sentences(text)
    spoken = [word for part in parts for word in words(part)]
    if not spoken:
        return 0.0
    long = sum(len(word) > _LONG_WORD for word in spoken)
    return len(spoken) / len(parts) + 100 * long / len(spoken)
