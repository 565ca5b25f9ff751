from __future__ import annotations

import pytest

from kiosk.navigation.cards import Cards, guess_text, parse_guess
from kiosk.navigation.route import Route

ANSWER = Route("true-or-not", "back", 11)


def test_nobody_guessed_yet():
    assert Cards().guess is None


def test_a_guess_is_known_while_its_answer_stands_there():
    cards = Cards().guessed(ANSWER, "not-sure")
    assert cards.moved(ANSWER).guess == "not-sure"
    assert cards.moved(ANSWER._replace(part=12)).guess == "not-sure", "an answer may go on"


@pytest.mark.parametrize(
    "elsewhere",
    [
        ANSWER._replace(part=10),
        ANSWER._replace(part=20),
        ANSWER._replace(part=21),
        ANSWER._replace(section="care"),
        ANSWER._replace(page="home"),
    ],
)
def test_it_is_forgotten_anywhere_else(elsewhere: Route):
    assert Cards().guessed(ANSWER, "true").moved(elsewhere) == Cards()


def test_a_later_guess_takes_the_place_of_an_earlier_one():
    assert Cards().guessed(ANSWER, "true").guessed(ANSWER, "not-true").guess == "not-true"


def test_what_a_button_says_is_read_back():
    assert parse_guess(guess_text(ANSWER, "not-true")) == (ANSWER, "not-true")


@pytest.mark.parametrize("text", ["", "true-or-not", "guess:", "guess:maybe:page", "guess:true:", "guess:true:A B"])
def test_anything_else_is_no_guess(text: str):
    assert parse_guess(text) is None
