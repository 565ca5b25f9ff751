"""What must be recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.speech.script import LARGEST_NUMBER, pack_texts, pieces, to_record
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Wait here.", ("Wait here.",)),
        ("Ring {emergency-number} now.", ("Ring", "{emergency-number}", "now.")),
        ("If not in the clinic, call {emergency-number}.", ("If not in the clinic, call", "{emergency-number}")),
    ],
)
def test_what_only_the_clinic_knows_parts_a_sentence(sentence: str, expected: tuple[str, ...]) -> None:
    assert pieces(sentence) == expected


def test_each_sentence_is_recorded_once_and_what_the_clinic_knows_never() -> None:
    texts = ["Wait here. Ring {emergency-number} now.", "Wait here.", "Hernia\u00adted disc", "Herniated disc"]
    assert to_record(texts) == ("Wait here.", "Ring", "now.", "Herniated disc")


def test_a_pack_speaks_the_texts_of_the_language_and_the_numbers(tmp_path: Path) -> None:
    pack = content_pack(tmp_path)
    texts = list(pack_texts(pack, "en"))
    assert next(iter(pack.pages.values())).entry.title in texts
    assert texts[-1] == str(LARGEST_NUMBER)
    assert list(pack_texts(pack, "ar")) == [str(number) for number in range(LARGEST_NUMBER + 1)]
