"""Which languages have a voice."""

from __future__ import annotations

from kiosk.i18n.languages import LANGUAGES
from kiosk.speech.voices import RATES, VOICES, voice_of


def test_a_voice_is_found_by_its_language() -> None:
    assert voice_of("es") == next(voice for voice in VOICES if voice.language == "es")


def test_arabic_has_no_voice_until_somebody_records_it() -> None:
    assert voice_of("ar") is None


def test_every_voice_speaks_a_language_of_the_kiosk_and_slow_is_slower() -> None:
    codes = {language.code for language in LANGUAGES}
    for voice in VOICES:
        normal, slow = voice.speeds
        assert voice.language in codes
        assert slow < 0.9 * normal
    assert RATES == ("normal", "slow")
