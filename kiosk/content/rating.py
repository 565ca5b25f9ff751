"""What people who rated a page found: PEMAT-P, for how plain it is, and DISCERN, for how good advice on treatment is.

A rating stands in the front matter of a page and is set by a person; a page without one is not yet rated. PEMAT-P
(Agency for Healthcare Research and Quality, 2013) has 17 questions on understanding and 7 on acting, each answered
with agree, disagree or not applicable; the score of either part is the share of "agree" among the first two. Questions
13 and 14 are about pages that are read aloud, and need no answer while none is. DISCERN
(Charnock and others, 1999) has 16 questions, each scored from 1 to 5; the last is the overall judgement.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

Json = Any
"""What the json module reads and writes."""

UNDERSTANDING = frozenset({*range(1, 13), *range(15, 20)})
"""The numbers of the PEMAT-P questions on understanding."""

ACTING = frozenset(range(20, 27))
"""The numbers of the PEMAT-P questions on acting."""

SPOKEN = frozenset({13, 14})
"""The questions that only pages read aloud can be asked; they count as ones on understanding."""

SCORES = 16
LEAST_SCORE, MOST_SCORE = 1, 5

WANTED_UNDERSTANDING = 90.0
"""The share of "agree" wanted for understanding, in 100."""

WANTED_ACTING = 80.0
"""The share of "agree" wanted for acting, in 100."""

WANTED_SCORE = 4
"""What every question of DISCERN is to be given, at least."""

WANTED_RATERS = 2
"""People who rate a page without knowing each other's answers, before it counts as rated."""

MUST_AGREE = frozenset({1, 3, 4, 8, 12, 20, 21})
"""The questions of PEMAT-P nobody is to disagree with."""

State = Literal["not-rated", "rated-once", "rated"]

WORDS: dict[State, str] = {
    "not-rated": "Not yet rated by a person",
    "rated-once": "Rated by one person; a second one is wanted",
    "rated": "Rated",
}
"""How a state is told to staff and editors."""


class Pemat(NamedTuple):
    """The answers of one person to PEMAT-P.

    Attributes:
        rater: the role of the person, for example ``physiotherapist``; never a name.
        day: when, as ``2026-11-22``.
        agree: the numbers of the questions answered so, as with the two that follow.
        disagree: see ``agree``.
        not_applicable: see ``agree``.
    """

    rater: str
    day: str
    agree: tuple[int, ...]
    disagree: tuple[int, ...] = ()
    not_applicable: tuple[int, ...] = ()

    @property
    def understanding(self) -> float | None:
        """The share of "agree" among the questions on understanding, in 100; None when none applies."""
        return self._share(UNDERSTANDING | SPOKEN)

    @property
    def acting(self) -> float | None:
        """The share of "agree" among the questions on acting, in 100; None when none applies."""
        return self._share(ACTING)

    def _share(self, scale: frozenset[int]) -> float | None:
        agreed = sum(number in scale for number in self.agree)
        answered = agreed + sum(number in scale for number in self.disagree)
        return 100 * agreed / answered if answered else None


class Discern(NamedTuple):
    """The scores of one person for DISCERN; ``scores`` has one for each question, in their order."""

    rater: str
    day: str
    scores: tuple[int, ...]

    @property
    def overall(self) -> int:
        """The last score, the overall judgement; 0 when there is none."""
        return self.scores[-1] if self.scores else 0


class Rating(NamedTuple):
    """Every rating of a page."""

    pemat: tuple[Pemat, ...] = ()
    discern: tuple[Discern, ...] = ()

    @property
    def state(self) -> State:
        """How far a page is rated: DISCERN is for pages on treatment alone, so PEMAT-P decides."""
        if not self.pemat:
            return "not-rated"
        return "rated-once" if len(self.pemat) < WANTED_RATERS else "rated"


NOT_RATED = Rating()
"""What a page says of itself until somebody has rated it."""


def encode_rating(rating: Rating) -> Json:
    """A rating as JSON values."""
    return [[list(each) for each in rating.pemat], [list(each) for each in rating.discern]]


def decode_rating(value: Json) -> Rating:
    """The rating written by `encode_rating`.

    Raises:
        TypeError, ValueError: the value was not written by it.
    """
    pemat, discern = value
    return Rating(
        tuple(Pemat(rater, day, tuple(yes), tuple(no), tuple(neither)) for rater, day, yes, no, neither in pemat),
        tuple(Discern(rater, day, tuple(scores)) for rater, day, scores in discern),
    )
