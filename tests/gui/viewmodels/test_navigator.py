from __future__ import annotations

import pytest

from kiosk.gui.viewmodels.navigator import Navigator
from kiosk.navigation.route import HOME, Route

pytestmark = pytest.mark.usefixtures("qapp")


class Watched:
    """A navigator and what it said."""

    def __init__(self) -> None:
        self.navigator = Navigator("en")
        self.routes: list[Route] = []
        self.languages: list[str] = []
        self.navigator.route_changed.connect(self.routes.append)
        self.navigator.language_changed.connect(self.languages.append)


@pytest.fixture
def watched():
    return Watched()


def test_it_starts_at_home_with_nowhere_to_go_back_to(watched: Watched):
    assert watched.navigator.route == HOME
    assert not watched.navigator.can_go_back
    assert (watched.routes, watched.languages) == ([], [])


def test_every_change_is_told_once(watched: Watched):
    watched.navigator.open(Route("sciatica"))
    watched.navigator.open(Route("sciatica"))
    watched.navigator.open_text("nerves#idea.2")
    watched.navigator.go_back()
    watched.navigator.go_home()
    watched.navigator.go_home()
    assert [str(route) for route in watched.routes] == ["sciatica", "nerves#idea.2", "sciatica", "home"]


@pytest.mark.parametrize("text", ["", "Sciatica", "../secret", "a b", "a#", "a.0", "a.x", "#what"])
def test_what_is_no_route_leaves_the_reader_where_they_are(watched: Watched, text: str):
    watched.navigator.open_text(text)
    assert watched.routes == []
    assert watched.navigator.route == HOME


def test_back_from_the_first_page_is_home(watched: Watched):
    watched.navigator.open(Route("sciatica"))
    assert watched.navigator.can_go_back
    watched.navigator.go_back()
    assert not watched.navigator.can_go_back
    watched.navigator.go_back()
    assert watched.navigator.route == HOME


def test_another_language_keeps_the_place(watched: Watched):
    watched.navigator.open(Route("sciatica"))
    watched.navigator.change_language("es")
    watched.navigator.change_language("es")
    assert watched.languages == ["es"]
    assert watched.navigator.route == Route("sciatica")
    assert len(watched.routes) == 1


def test_a_reset_forgets_place_way_and_language(watched: Watched):
    watched.navigator.open(Route("sciatica"))
    watched.navigator.change_language("es")
    watched.navigator.reset()
    assert watched.navigator.state == Navigator("en").state
    assert watched.languages == ["es", "en"]
    assert watched.routes[-1] == HOME


def test_when_the_language_is_told_the_place_is_already_the_new_one(watched: Watched):
    seen = []
    watched.navigator.open(Route("sciatica"))
    watched.navigator.change_language("es")
    watched.navigator.language_changed.connect(lambda _: seen.append(watched.navigator.route))
    watched.navigator.reset()
    assert seen == [HOME]
