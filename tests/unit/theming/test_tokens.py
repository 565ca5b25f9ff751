from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.theming.tokens import NAMES, ROLES, DesignTokens, is_colour, load_tokens, make_tokens

THEMES = Path(__file__).parents[3] / "resources" / "themes"


def table() -> dict[str, str]:
    return dict.fromkeys(ROLES, "#12302E")


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_gives_every_role_a_colour(name: str):
    colours = load_tokens(THEMES, name).colours()
    assert tuple(colours) == ROLES
    assert all(is_colour(colour) for colour in colours.values())


def test_the_light_theme_has_the_colours_of_the_look():
    tokens = load_tokens(THEMES, "light")
    assert (tokens.ink, tokens.paper, tokens.pine, tokens.clay) == ("#12302E", "#FBF7EF", "#0E5A50", "#7F3019")
    assert (tokens.blue, tokens.red, tokens.edge) == ("#1F4778", "#8E1616", "#857557")


def test_the_four_themes_differ():
    assert len({load_tokens(THEMES, name) for name in NAMES}) == 4


def test_a_full_table_makes_a_theme():
    assert make_tokens("mine", table()) == DesignTokens(**table())


def test_everything_wrong_with_a_theme_is_said_at_once():
    faulty: dict[str, object] = {**table(), "glow": "#FFFFFF", "ink": "black", "edge": 7}
    del faulty["paper"]
    with pytest.raises(KnownError) as caught:
        make_tokens("mine", faulty)
    assert str(caught.value) == (
        "The theme “mine” cannot be used: paper is missing, glow is unknown, ink is not a colour, edge is not a colour."
    )


@pytest.mark.parametrize("text", ["", "{", "[]", '"ink"', "\ufeff{}"])
def test_a_file_that_is_no_theme_is_refused(tmp_path: Path, text: str):
    (tmp_path / "mine.json").write_text(text, encoding="utf-8")
    with pytest.raises(KnownError, match="mine"):
        load_tokens(tmp_path, "mine")


def test_a_theme_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(KnownError, match="missing or damaged"):
        load_tokens(tmp_path, "mine")


def test_a_theme_of_one_s_own_is_read(tmp_path: Path):
    (tmp_path / "mine.json").write_text(json.dumps(table()), encoding="utf-8")
    assert load_tokens(tmp_path, "mine").ink == "#12302E"


@pytest.mark.parametrize("value", ["#12302e", "#123", "12302E", "#12302E00", "#12302G", "", None, 7])
def test_what_is_not_written_as_a_colour_is_not_one(value: object):
    assert not is_colour(value)
