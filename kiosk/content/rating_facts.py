"""Reading the ratings of a page out of its facts.

[[rating.pemat]]
rater = "physiotherapist"
day = 2026-12-01
agree = [1, 2, 3]
disagree = [4]
not_applicable = [19]

[[rating.discern]]
rater = "general practitioner"
day = 2026-12-01
scores = [5, 5, 4, 5, 4, 5, 3, 5, 4, 4, 5, 5, 4, 5, 5, 4]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.rating import NOT_RATED, Discern, Pemat, Rating

if TYPE_CHECKING:
    from kiosk.content.facts import Facts

_KINDS = ("pemat", "discern")
_PEMAT_KEYS = ("rater", "day", "agree", "disagree", "not_applicable")
_DISCERN_KEYS = ("rater", "day", "scores")


def load_rating(facts: Facts) -> Rating:
    """The ratings of a page; `NOT_RATED` where nobody has rated it. Slips become problems of ``facts``."""
    table = facts.table("rating")
    if table is None:
        return NOT_RATED
    table.only(_KINDS)
    pemat = tuple(_pemat(table, each) for each in table.tables("pemat", optional=True))
    discern = tuple(_discern(table, each) for each in table.tables("discern", optional=True))
    facts.take(table)
    return Rating(pemat, discern)


def _pemat(outer: Facts, table: Facts) -> Pemat:
    table.only(_PEMAT_KEYS)
    rating = Pemat(
        table.text("rater"),
        table.day("day"),
        table.numbers("agree"),
        table.numbers("disagree", optional=True),
        table.numbers("not_applicable", optional=True),
    )
    outer.take(table)
    return rating


def _discern(outer: Facts, table: Facts) -> Discern:
    table.only(_DISCERN_KEYS)
    rating = Discern(table.text("rater"), table.day("day"), table.numbers("scores"))
    outer.take(table)
    return rating
