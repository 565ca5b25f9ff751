from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.theming.contrast import PAIRS, Pair, luminance, ratio, shortfalls
from kiosk.theming.tokens import NAMES, ROLES, load_tokens

THEMES = Path(__file__).parents[3] / "resources" / "themes"
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize("name", NAMES)
def test_every_pair_a_theme_paints_can_be_read(name: str):
    assert shortfalls(load_tokens(THEMES, name)) == ()


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("high-contrast")])
def test_the_high_contrast_themes_are_black_and_white_with_strong_colours(name: str):
    tokens = load_tokens(THEMES, name)
    assert ratio(tokens.ink, tokens.paper) == pytest.approx(21)
    assert ratio(tokens.edge, tokens.card) == pytest.approx(21)
    assert min(ratio(colour, tokens.paper) for colour in (tokens.pine, tokens.clay, tokens.blue, tokens.red)) >= 10


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#0A0A0A", "#000000", 1.06),
    ],
)
def test_known_contrasts(first: str, second: str, expected: float):
    assert ratio(first, second) == pytest.approx(expected, abs=0.005)


@given(COLOURS, COLOURS)
def test_contrast_is_the_same_both_ways_and_between_1_and_21(first: str, second: str):
    assert ratio(first, second) == ratio(second, first)
    assert 1 <= ratio(first, second) <= 21


def test_green_gives_more_light_than_red_and_red_more_than_blue():
    assert luminance("#00FF00") > luminance("#FF0000") > luminance("#0000FF")


def test_a_theme_that_falls_short_is_told_which_pair_and_by_how_much():
    faulty = replace(load_tokens(THEMES, "light"), on_red="#8E1616")
    (found,) = shortfalls(faulty)
    assert found.pair == Pair("on_red", "red", 7.0)
    assert found.found == 1.0


def test_pairs_name_real_roles_and_every_role_that_carries_meaning_is_judged():
    named = {role for pair in PAIRS for role in (pair.front, pair.ground)}
    assert set(ROLES) - named == {"line", "shadow", "scrim"}  # ornament


def test_text_needs_7_running_text_10_and_shapes_3():
    assert {pair.least for pair in PAIRS if pair.front == "ink"} == {10.0}
    assert {pair.least for pair in PAIRS if pair.front in {"edge", "focus"}} == {3.0}
    assert {pair.least for pair in PAIRS if pair.front.startswith("on_")} == {7.0}
