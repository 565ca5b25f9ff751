"""The name of a recorded sentence: the same words in the same voice at the same rate have the same name."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kiosk.speech.sentences import spoken

if TYPE_CHECKING:
    from kiosk.speech.voices import Rate

KEY_LENGTH = 20
"""Hexadecimal digits of a key: 80 bits, so that no two of the sentences of a pack can meet by chance."""

_PARTS = "\x1f"


def clip_key(language: str, voice: str, rate: Rate, text: str) -> str:
    """Return the name of the clip that speaks ``text``.

    Args:
        language: BCP 47 code.
        voice: the name of the voice, as in `kiosk.speech.voices`.
        rate: how fast it speaks.
        text: one sentence, as on the screen or as spoken: both give the same name.
    """
    named = _PARTS.join((language, voice, rate, spoken(text)))
    return hashlib.sha256(named.encode()).hexdigest()[:KEY_LENGTH]
