from __future__ import annotations

import pytest

from kiosk.gui.illustrations.pictures_body import PICTURES


@pytest.mark.parametrize("name", PICTURES)
def test_every_label_is_anchored_to_a_landmark_that_is_there_when_it_shows(name: str):
    picture = PICTURES[name]
    for label in picture.labels:
        for value in (label.first, label.last):
            assert label.landmark in picture.draw(value).landmarks


@pytest.mark.parametrize("name", PICTURES)
def test_at_most_six_labels_show_at_a_time(name: str):
    picture = PICTURES[name]
    # Every sign beside the body has its word.
    most = 8 if name == "get-help-now" else 6
    for value in {picture.rest, *(state.value for state in picture.states)}:
        shown = [label for label in picture.labels if label.first <= value <= label.last]
        assert len(shown) <= most
        assert len({label.text for label in shown}) == len(shown)


@pytest.mark.parametrize("name", PICTURES)
def test_a_card_has_something_to_centre_on(name: str):
    drawing = PICTURES[name].draw(PICTURES[name].rest)
    assert "focus" in drawing.landmarks
    assert 0 < drawing.measures["focus-width"] <= drawing.width


@pytest.mark.parametrize("name", [n for n in PICTURES if n != "home-body"])
def test_pictures_stand_upright_five_to_six(name: str):
    drawing = PICTURES[name].draw(PICTURES[name].rest)
    assert drawing.width / drawing.height == pytest.approx(5 / 6, abs=0.01)


def test_states_start_healthy_and_their_ids_are_unique():
    for picture in PICTURES.values():
        if picture.states:
            assert picture.states[0].value == 0
            assert len({state.id for state in picture.states}) == len(picture.states)
            assert picture.rest in {state.value for state in picture.states}


def test_words_of_the_points_and_of_a_strain_agree_with_their_pages():
    strain = PICTURES["muscle-strain"]
    assert strain.states[2].label == "Weeks later"
    assert strain.caption == "A strain is not nerve damage."
    points = {label.text for label in PICTURES["acupuncture-points"].labels}
    assert points == {"Hip line", "Back of the knee", "Side of the knee", "Ankle"}


def test_every_sign_of_when_to_get_help_has_a_word():
    picture = PICTURES["get-help-now"]
    signs = {name for name in picture.draw(0.0).landmarks if name.endswith(" sign")}
    assert len(signs) == 6
    assert signs <= {label.landmark for label in picture.labels}
