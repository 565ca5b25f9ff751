"""What a visitor thinks of the card on the glass, as a frozen value: it is known while its answer stands there.

No other card remembers anything, nothing is counted, and whoever moves on leaves nothing behind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast, get_args

from kiosk.navigation.route import Route, parse

Guess = Literal["true", "not-true", "not-sure"]

GUESS = "guess:"
"""What a button opens that says what somebody thinks begins with; the guess and the route of the answer follow."""


STEP = 10
"""Cards begin at every tenth part of their section, so that a card keeps its place however its answer is dealt."""


@dataclass(frozen=True, slots=True)
class Cards:
    """The answer that was asked for by a guess, and the guess; both empty where nobody guessed."""

    answer: Route | None = None
    guess: Guess | None = None

    def guessed(self, answer: Route, guess: Guess) -> Cards:
        """Return the state after a guess that leads to ``answer``."""
        return Cards(answer, guess)

    def moved(self, route: Route) -> Cards:
        """Return the state when ``route`` is on the glass: the guess is forgotten anywhere but at its answer.

        An answer may go on on further parts.
        """
        answer = self.answer
        if answer is None or route[:2] != answer[:2] or route.part < answer.part:
            return Cards()
        return self if route.part // STEP == answer.part // STEP else Cards()


def guess_text(answer: Route, guess: Guess) -> str:
    """Return what a button opens by which somebody says what they think; `parse_guess` reads it back."""
    return f"{GUESS}{guess}:{answer}"


def parse_guess(text: str) -> tuple[Route, Guess] | None:
    """Return the answer and the guess a text names, or None if it names none."""
    guess, _, place = text.removeprefix(GUESS).partition(":")
    route = parse(place)
    if not text.startswith(GUESS) or route is None or guess not in get_args(Guess):
        return None
    return route, cast("Guess", guess)
