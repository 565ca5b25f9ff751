from __future__ import annotations

from typing import get_args

from kiosk.content.model import MythVerdict, Stance
from kiosk.gui.takeaway.phrases import phrases


def test_there_are_words_for_every_stance_and_every_verdict():
    words = phrases()
    assert set(words.stances) == set(get_args(Stance))
    assert set(words.verdicts) == set(get_args(MythVerdict))
    assert len(words.certainty) == 4


def test_the_words_have_the_places_that_are_filled():
    words = phrases()
    for phrase in (words.draft_title, words.phone, words.call, words.quoted, words.term):
        assert phrase.count("%1") == 1
    assert all(f"%{number}" in words.published for number in (1, 2, 3))
    assert words.more_questions(3) == "And 3 more that you chose on the screen."
