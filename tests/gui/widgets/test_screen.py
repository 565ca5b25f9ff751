from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.screen import Screen, ScreenParts
from kiosk.layout.frames import screen_frame
from kiosk.layout.rect import Rect
from kiosk.navigation.route import Route
from tests.support.gui import DESK, Arrive, sweep

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Two(ScreenParts):
    """A page of two parts."""

    def build(self, number: int, holder: QWidget) -> None:
        words = ("one two three", "four")[number]
        Words(self.kit, words, self.kit.body(), Rect(10.0, 10.0, 200.0, 20.0), holder)
        target = TouchTarget(words, holder, opens=f"page.{number}" if number else "page")
        target.setGeometry(self.kit.on_glass(Rect(10.0, 40.0, 30.0, 30.0)))


@pytest.fixture
def parts(arrive: Arrive):
    visitor = arrive(DESK)
    kit = visitor.kit
    frame = screen_frame(kit.width, kit.height, small=False)
    return Two(kit, frame, page_id="page", title="Two\u00adfold", count=2)


@pytest.fixture
def screen(parts: Two, arrive: Arrive):
    made = Screen(parts, arrive(DESK).window)
    made.open(Route("page"))
    return made


def shown(screen: Screen) -> list[str]:
    return [target.name for target in screen.findChildren(TouchTarget) if target.isVisibleTo(screen)]


def test_one_part_is_shown_at_a_time(screen: Screen):
    assert shown(screen) == ["one two three"]
    screen.open(Route("page", "", 1))
    assert shown(screen) == ["four"]
    sweep()
    assert len(screen.findChildren(TouchTarget)) == 1


def test_the_words_of_the_part_shown_are_counted(screen: Screen):
    assert screen.word_count == 3
    screen.open(Route("page", "", 1))
    assert screen.word_count == 1


def test_a_target_sends_the_reader_where_it_leads(screen: Screen):
    chosen: list[str] = []
    screen.chosen.connect(chosen.append)
    screen.findChildren(TouchTarget)[0].activate()
    assert chosen == ["page"]


def test_it_leaves_the_bar_free(screen: Screen):
    assert screen.geometry().bottom() < screen.parts.kit.px(screen.parts.kit.height) - screen.parts.kit.px(20.0)
    assert screen.width() == DESK.width_px


def test_it_says_which_page_it_shows_and_how_many_parts_that_has(screen: Screen):
    assert (screen.page_id, screen.title, screen.part_count) == ("page", "Twofold", 2)


def test_next_leads_through_its_parts_and_then_on_to_the_next_page(screen: Screen):
    assert screen.route(1) == Route("page", "", 1)
    assert screen.following(0) == Route("page", "", 1)
    assert screen.following(1) is None


@pytest.mark.parametrize(("part", "number"), [(0, 0), (1, 1), (2, 1), (40, 1)])
def test_a_part_there_is_not_is_the_last(screen: Screen, part: int, number: int):
    assert screen.number_of(Route("page", "", part)) == number
    screen.open(Route("page", "", part))
    assert shown(screen) == [("one two three", "four")[number]]


def test_a_screen_that_builds_nothing_cannot_be_made(parts: Two):
    with pytest.raises(TypeError, match="build"):
        ScreenParts(parts.kit, parts.frame, page_id="page", title="Page", count=1)


def test_a_target_that_leads_nowhere_sends_nobody_anywhere(parts: Two, arrive: Arrive):
    class Still(Two):
        def build(self, number: int, holder: QWidget) -> None:
            del number
            TouchTarget("Pause", holder)

    made = Screen(Still(parts.kit, parts.frame, page_id="page", title="", count=1), arrive(DESK).window)
    made.open(Route("page"))
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    made.findChildren(TouchTarget)[0].activate()
    assert chosen == []
