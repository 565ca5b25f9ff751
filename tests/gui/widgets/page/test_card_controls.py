from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.widgets.page.card_controls import told_words

if TYPE_CHECKING:
    from kiosk.content.model import MythVerdict
    from kiosk.navigation.cards import Guess


@pytest.mark.parametrize(
    ("guess", "verdict", "told"),
    [
        (None, "true", "Here is what is known."),
        ("not-sure", "not-true", "It is fine not to be sure."),
        ("true", "true", "That fits what is known."),
        ("not-true", "not-true", "That fits what is known."),
        ("true", "not-true", "Many people think so."),
        ("not-true", "partly", "Many people think so."),
    ],
)
def test_what_is_said_to_a_guess_is_gentle(guess: Guess | None, verdict: MythVerdict, told: str):
    assert told_words(guess, verdict) == told
