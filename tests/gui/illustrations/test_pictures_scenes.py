from __future__ import annotations

import pytest

from kiosk.gui.illustrations.pictures_scenes import PICTURES

WAYS = ("calming-inflammation", "blood-flow", "relaxing-muscles", "nerves", "rest-and-sleep")
IDS = {
    *WAYS,
    *("acupuncture", "session", "is-it-safe", "tell-us-first", "research", "how-it-may-help"),
    *("what-helps", "keep-moving", "exercise-and-physio", "medicines", "other-treatments"),
    *("questions-to-ask", "true-or-not", "words-explained", "attract"),
}


def test_every_scene_is_in_the_catalogue():
    assert set(PICTURES) == IDS


@pytest.mark.parametrize("picture_id", WAYS)
def test_a_way_has_three_numbered_steps_and_says_how_sure_it_is(picture_id: str):
    picture = PICTURES[picture_id]
    assert [state.value for state in picture.states] == [0.0, 0.5, 1.0]
    assert [state.label.split()[0] for state in picture.states] == ["1", "2", "3"]
    assert any(word in picture.caption for word in ("tudies have not shown", "uncertain"))


def test_no_way_starts_with_its_effect_shown():
    assert {PICTURES[picture_id].rest for picture_id in WAYS} == {0.5}


def test_counts_of_the_research_never_break_from_their_words():
    labels = [label.text for label in PICTURES["research"].labels]
    assert len(labels) == 3
    assert labels == ["Needles: 48", "Pretend: 44", "Usual care: 27"]
