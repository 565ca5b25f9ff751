"""The voices the kiosk has, and how fast they speak."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

Rate = Literal["normal", "slow"]
"""How fast a clip was spoken; both are spoken, neither is stretched."""

RATES: tuple[Rate, ...] = get_args(Rate)


class Voice(NamedTuple):
    """A voice that speaks one language.

    Args:
        language: BCP 47 code of the language.
        name: the voice, as its clips name it.
        speeds: how fast it is asked to speak, for each of `RATES`; 1.0 is the model's own speed.
    """

    language: str
    name: str
    speeds: tuple[float, float]


VOICES = (
    Voice("en", "kokoro-bf_emma", (0.82, 0.7)),
    Voice("es", "kokoro-ef_dora", (0.82, 0.7)),
    Voice("zh-Hans", "kokoro-zf_xiaoxiao", (0.82, 0.7)),
)
"""The voices clips are made with. With the pauses between sentences, 0.82 comes to some 150 words a minute and 0.7,
with longer pauses, to some 115. A language that is not named here has none: it is read, or recorded by people."""


def voice_of(language: str) -> Voice | None:
    """Return the voice of a language, or None where there is none."""
    return next((voice for voice in VOICES if voice.language == language), None)
