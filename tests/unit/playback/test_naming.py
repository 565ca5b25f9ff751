from __future__ import annotations

import pytest

from kiosk.playback.naming import is_named


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Disc", "A disc is a cushion."),
        ("Gel centre", "It has a soft gel\u00a0centre."),
        ("Larger joint", "A thick ligament and larger joints take up the room."),
        ("10°", "Doctors use the name from 10° on."),
        ("Disco joven", "Un dis\u00adco joven es alto."),
        ("神经根", "它会压到旁边的神经根。"),
    ],
)
def test_words_name_the_label_they_hold_whole(label: str, words: str):
    assert is_named(label, words)


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Younger disc", "With age discs slowly lose water."),
        ("Larger joint", "In the larger one it was too little to matter."),
        ("Sore muscle", "Keep moving, even while it is still sore."),
        ("Disc", "Your discomfort is real."),
        ("0°", "Curves of 10° are common."),
        ("年轻的椎间盘", "随着年龄增长，椎间盘会变薄。"),
    ],
)
def test_a_word_of_a_label_alone_names_nothing(label: str, words: str):
    assert not is_named(label, words)
