"""The names of clips."""

from __future__ import annotations

import pytest

from kiosk.speech.clips import KEY_LENGTH, clip_key


def test_the_same_words_have_the_same_clip_however_they_are_set() -> None:
    plain = clip_key("en", "emma", "normal", "Herniated disc")
    assert plain == clip_key("en", "emma", "normal", " Hernia\u00adted\n disc ")
    assert len(plain) == KEY_LENGTH
    assert int(plain, 16) >= 0


@pytest.mark.parametrize(
    "other",
    [
        ("es", "emma", "normal", "Disc"),
        ("en", "dora", "normal", "Disc"),
        ("en", "emma", "slow", "Disc"),
        ("en", "emma", "normal", "Disc."),
    ],
)
def test_another_language_voice_rate_or_text_has_another_clip(other: tuple[str, str, str, str]) -> None:
    language, voice, rate, text = other
    assert rate in {"normal", "slow"}
    assert clip_key("en", "emma", "normal", "Disc") != clip_key(language, voice, rate, text)  # type: ignore[arg-type] # seen above
