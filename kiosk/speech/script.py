"""Everything a pack says aloud: the sentences that need a clip, each once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.walk import all_texts
from kiosk.speech.sentences import sentences, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.model import ContentPack

_TOKEN = re.compile(r"\{[a-z-]+\}")
_SOUND = re.compile(r"[^\W_]")

LARGEST_NUMBER = 100
"""Numbers up to this have a clip of their own; a longer one is spoken digit by digit."""


def pieces(sentence: str) -> tuple[str, ...]:
    """Return the parts of a sentence between which the kiosk puts what only the clinic knows.

    ``Ring {emergency-number} now.`` is spoken as "Ring", the number, "now."
    """
    found: list[str] = []
    for part in re.split(rf"({_TOKEN.pattern})", sentence):
        words = spoken(part)
        if _TOKEN.fullmatch(words) or _SOUND.search(words):
            found.append(words)
    return tuple(found)


def to_record(texts: Iterable[str]) -> tuple[str, ...]:
    """Return what must be recorded to speak ``texts``: each sentence or piece of one once, in the order they come."""
    found = (part for text in texts for sentence in sentences(text) for part in pieces(sentence))
    return tuple(dict.fromkeys(part for part in found if not _TOKEN.fullmatch(part)))


def pack_texts(pack: ContentPack, language: str) -> Iterator[str]:
    """Every text of the pages in one language, and the numbers any language needs."""
    for page in pack.pages.values():
        if page.language == language:
            yield from all_texts(page)
    yield from (str(number) for number in range(LARGEST_NUMBER + 1))
