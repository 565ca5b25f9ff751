from __future__ import annotations

import pytest

from kiosk.i18n.reading import seconds_to_read, words_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0.0),
        ("Ninety words are read in a minute.", 7.0),
        ("A step – or two.", 4.0),
        ("背痛很常见。", 10 / 3),
        ("MRI 背痛很", 3.0),
    ],
)
def test_words_are_counted_and_signs_of_a_script_without_spaces(text: str, count: float):
    assert words_in(text) == pytest.approx(count)


def test_a_slow_reader_reads_ninety_words_in_a_minute():
    assert seconds_to_read("word " * 90) == pytest.approx(60.0)
