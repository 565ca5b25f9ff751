from __future__ import annotations

from kiosk.navigation.history import LIMIT, History
from kiosk.navigation.route import Route


def test_places_come_back_newest_first_and_then_none():
    history = History().push(Route("a")).push(Route("b"))
    history, newest = history.pop()
    history, oldest = history.pop()
    history, none = history.pop()
    assert (newest, oldest, none) == (Route("b"), Route("a"), None)
    assert history == History()


def test_the_oldest_places_are_forgotten():
    history = History(limit=2).push(Route("a")).push(Route("b")).push(Route("c"))
    assert history.routes == (Route("b"), Route("c"))
    assert history.pop()[0].push(Route("d")).routes == (Route("b"), Route("d"))


def test_months_of_wandering_do_not_grow_it():
    history = History()
    for step in range(10 * LIMIT):
        history = history.push(Route("page", part=step))
    assert len(history.routes) == LIMIT
