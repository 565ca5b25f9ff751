"""Which picture and question the attract screen shows, in which language, where on the glass, and until when.

Every card is shown once before any is shown again; those read least tend to come first. Each language has its turn.
With every change the whole composition moves by one step of a lattice of millimetres, so that no edge burns in.
`Rotation` is a frozen value without a clock: between changes there is nothing to do, and the processor sleeps.

What is shown never depends on the visit before (PR-07): the weights come from counts that staff may see, and they
change at fixed moments only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING

from kiosk.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTEST, LONGEST = 8.0, 60.0
"""Seconds a slide may stand."""

PITCH_MM = 2.0
"""The step of the lattice, millimetres: more than the thickness of any line."""

_MASK = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Card:
    """A page worth looking at: its picture, and its question in each language of the rotation ("": not translated)."""

    page: str
    picture: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slide:
    """What the attract screen shows: a question in a language, and the picture of the page that answers it."""

    page: str
    picture: str
    question: str
    language: str


@dataclass(frozen=True, slots=True)
class Rotation:
    """The order of slides, and the place in it.

    Args:
        cards: What may be shown, at least one.
        languages: Codes of the languages, in the order of their turns; `Card.questions` follows them.
        weights: How eagerly each card is shown, above 0, in the order of ``cards``; empty: all alike.
        seed: Kiosks of one clinic with different seeds show different slides.
        change_after: Seconds a slide stands, from `SHORTEST` to `LONGEST`.
        margin_mm: How far the composition may move from its place, across and down, millimetres.
        since: When the slide came up, seconds.
        turn: How many slides there were before in this round of all cards.
        lap: How many rounds there were before.
        shown: How many slides there were before in all; the language and the place follow it.
        order: The cards of this round; empty before the first change.

    Raises:
        BugError: There is no card or no language, or a value is outside its range.
    """

    cards: tuple[Card, ...]
    languages: tuple[str, ...]
    weights: tuple[float, ...] = ()
    seed: int = 0
    change_after: float = 20.0
    margin_mm: tuple[float, float] = (6.0, 6.0)
    since: float = 0.0
    turn: int = 0
    lap: int = 0
    shown: int = 0
    order: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not self.cards or not self.languages:
            raise BugError("An attract screen needs a card and a language.")
        if any(len(card.questions) != len(self.languages) or not any(card.questions) for card in self.cards):
            raise BugError("A card needs a place for a question in every language, and one question at least.")
        if self.weights and (len(self.weights) != len(self.cards) or min(self.weights) <= 0):
            raise BugError("Every card needs a weight above 0, or none has one.")
        if not SHORTEST <= self.change_after <= LONGEST or min(self.margin_mm) < 0:
            raise BugError("A slide stands for 8 to 60 seconds, and margins are not negative.")

    @property
    def slide(self) -> Slide:
        """What is shown now. A question that is not translated comes in the first language that has it."""
        card = self.cards[self._number]
        wanted = self.shown % len(self.languages)
        language = wanted if card.questions[wanted] else next(i for i, words in enumerate(card.questions) if words)
        return Slide(card.page, card.picture, card.questions[language], self.languages[language])

    @property
    def offset_mm(self) -> tuple[float, float]:
        """How far the composition stands from its place, across and down, millimetres.

        It goes to and fro through all points of the lattice, one step a slide.
        """
        across, down = (int(margin / PITCH_MM) for margin in self.margin_mm)
        columns, rows = 2 * across + 1, 2 * down + 1
        points = columns * rows
        step = self.shown % max(2 * points - 2, 1)
        row, column = divmod(min(step, 2 * points - 2 - step), columns)
        column = column if row % 2 == 0 else columns - 1 - column
        return ((column - across) * PITCH_MM, (row - down) * PITCH_MM)

    def deadline(self) -> float:
        """Return when `tick` is due next, seconds."""
        return self.since + self.change_after

    def start(self, now: float) -> Rotation:
        """The attract screen comes up: a new round begins, so the pages read least have their chance again."""
        return self._begin_round(now)

    def tick(self, now: float) -> Rotation:
        """Return the rotation at ``now``: a slide farther when one is due. What a sleep left out is not made up."""
        return self if now < self.deadline() else self._next(now)

    def favour(self, reads: Mapping[str, int]) -> Rotation:
        """Prefer pages with few readers from the next round on.

        Args:
            reads: What the staff screen shows of each page; a hidden count is 0.
        """
        weights = tuple(1.0 / (1.0 + reads.get(card.page, 0)) for card in self.cards)
        return replace(self, weights=weights, order=self.order or self._shuffled(self.lap))

    @property
    def _number(self) -> int:
        """The number of the card that is shown."""
        return (self.order or self._shuffled(self.lap))[self.turn]

    def _next(self, now: float) -> Rotation:
        if self.turn + 1 == len(self.cards):
            return self._begin_round(now)
        return replace(self, since=now, turn=self.turn + 1, shown=self.shown + 1)

    def _begin_round(self, now: float) -> Rotation:
        order = self._shuffled(self.lap + 1)
        if order[0] == self._number:
            # What stood last does not come up again at once.
            order = (*order[1:2], order[0], *order[2:])
        return replace(self, since=now, turn=0, lap=self.lap + 1, shown=self.shown + 1, order=order)

    def _shuffled(self, lap: int) -> tuple[int, ...]:
        """The cards of one round: a heavy one is likelier to come early.

        Weighted sampling without replacement: Efraimidis and Spirakis, Information Processing Letters 97 (2006).
        """
        weights = self.weights or (1.0,) * len(self.cards)
        keys = [log(_chance(self.seed, lap, index)) / weight for index, weight in enumerate(weights)]
        return tuple(sorted(range(len(keys)), key=keys.__getitem__, reverse=True))


def _chance(seed: int, lap: int, index: int) -> float:
    """A number above 0 and at most 1, always the same for the same three.

    SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014.
    """
    state = (seed * 0x9E3779B97F4A7C15 + lap * 0xD1B54A32D192ED03 + (index + 1) * 0x8CB92BA72F3D8DD7) & _MASK
    state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & _MASK
    return ((state ^ (state >> 31)) + 1) / (_MASK + 1)
