from __future__ import annotations

from pathlib import Path

from kiosk.theming.contrast import shortfalls
from kiosk.theming.spare import SPARE
from kiosk.theming.tokens import ROLES, is_colour, load_tokens

THEMES = Path(__file__).parents[3] / "resources" / "themes"


def test_it_keeps_every_promise_of_contrast():
    assert shortfalls(SPARE) == ()
    assert all(is_colour(SPARE.colours()[role]) for role in ROLES)


def test_it_looks_like_the_theme_it_stands_in_for():
    assert load_tokens(THEMES, "high-contrast-light") == SPARE
