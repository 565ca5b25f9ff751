"""What a monkey does to a kiosk: anything a hand, several hands or a keyboard can, in no order, from one seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.guest import KEYS, LANGUAGES, SIZES, THEMES
from tests.support.sample_staff import PIN

if TYPE_CHECKING:
    import random

    from tests.support.guest import Doing

_KINDS = {
    "control": 16,
    "tap": 14,
    "finger": 14,
    "drag": 10,
    "hands": 12,
    "lost": 2,
    "key": 22,
    "wait": 6,
    "language": 0.3,
    "read": 0.3,
    "page": 0.8,
    "hide": 0.4,
    "corners": 0.3,
    "f9": 0.2,
    "clean": 0.2,
    "pin": 0.3,
    "staff": 0.4,
    "idle": 0.8,
    "finish": 0.4,
}
"""How often each thing is done, in parts of their sum."""

_NAMES, _WEIGHTS = tuple(_KINDS), tuple(_KINDS.values())
_KEY_NAMES = tuple(KEYS)
_MOST_FINGERS = 5


class Chooser:
    """Chooses what is done next; the same dice choose the same."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice

    def next(self) -> Doing:
        """Return the next thing to do."""
        (name,) = self._dice.choices(_NAMES, _WEIGHTS)
        return [name, *getattr(self, f"_{name}", self._nothing)()]

    def _nothing(self) -> list[object]:
        return []

    def _share(self) -> float:
        return round(self._dice.random(), 4)

    def _control(self) -> list[object]:
        return [self._dice.randrange(60), self._share(), self._share()]

    def _tap(self) -> list[object]:
        return [self._share(), self._share()]

    _finger = _lost = _tap

    def _drag(self) -> list[object]:
        return [self._share() for _ in range(4)]

    def _hands(self) -> list[object]:
        count = self._dice.randint(2, _MOST_FINGERS)
        places = [[self._share(), self._share()] for _ in range(count)]
        return [places, self._dice.choice((0.0, 0.0, 0.02, 0.3))]

    def _key(self) -> list[object]:
        return [self._dice.choice(_KEY_NAMES), self._dice.choice((1, 1, 1, 1, 4))]

    def _wait(self) -> list[object]:
        longest = self._dice.choice((1.0, 1.0, 10.0, 60.0, 130.0, 400.0))
        return [round(self._dice.uniform(0.1, longest), 2)]

    def _language(self) -> list[object]:
        return [self._dice.choice(LANGUAGES)]

    def _read(self) -> list[object]:
        return [self._dice.choice(SIZES), self._dice.choice(THEMES), self._dice.random() < 0.5]

    def _page(self) -> list[object]:
        return [self._dice.randrange(60)]

    def _idle(self) -> list[object]:
        return [round(self._dice.uniform(-1.0, 40.0), 2)]

    def _pin(self) -> list[object]:
        wrong = "".join(self._dice.choice("0123456789") for _ in range(self._dice.randint(1, 8)))
        return [PIN if self._dice.random() < 0.5 else wrong]
