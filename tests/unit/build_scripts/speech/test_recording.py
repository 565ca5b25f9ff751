"""Which sentences are recorded, and what the voice is given."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.speech.voices import voice_of
from tests.support.builders import good_pack
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def recording(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", [*sys.path, str(ROOT / "build_scripts" / "vendor")])
    from speech import recording as module

    return module


def test_each_sentence_is_wanted_at_both_rates_and_once_recorded_no_longer_missing(
    recording: ModuleType, tmp_path: Path
):
    pack = good_pack(tmp_path)
    voice = voice_of("en")
    clips = recording.wanted(pack, voice)
    assert len({clip.file for clip in clips}) == len(clips)
    assert [clip.rate for clip in clips if clip.text == "100"] == ["normal", "slow"]
    first, *rest = clips
    (pack / first.file).parent.mkdir(parents=True)
    (pack / first.file).write_bytes(b"OggS")
    assert recording.left_over(pack, clips, "en") == []
    assert recording.left_over(pack, rest, "en") == [pack / first.file]


def test_a_language_the_pack_does_not_have_needs_no_clips(recording: ModuleType, tmp_path: Path):
    assert recording.wanted(good_pack(tmp_path), voice_of("es")) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Herniated disc", "Herniated disc."),
        ("Does it hurt?", "Does it hurt?"),
        ("The flow of Qi.", "The flow of chee."),
        ("The WHO, 2023.", "The W H O, 2023."),
        ("It takes 30–60 minutes.", "It takes 30 to 60 minutes."),
        ("针灸是什么？", "针灸是什么？"),
    ],
)
def test_the_voice_gets_words_it_can_say(recording: ModuleType, text: str, said: str):
    assert recording.said(text, {"Qi": "chee", "WHO": "W H O"}) == said
