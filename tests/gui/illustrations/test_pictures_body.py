from __future__ import annotations

import pytest

from kiosk.gui.illustrations.pictures_body import PICTURES


@pytest.mark.parametrize("name", [n for n in PICTURES if n != "home-body"])
def test_pictures_stand_upright_five_to_six(name: str):
    drawing = PICTURES[name].draw(PICTURES[name].rest)
    assert drawing.width / drawing.height == pytest.approx(5 / 6, abs=0.01)


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
