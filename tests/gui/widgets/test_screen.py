from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.screen import Screen
from kiosk.layout.frames import screen_frame
from kiosk.layout.rect import Rect
from kiosk.navigation.route import Route
from tests.support.gui import DESK, Arrive, sweep

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Two(Screen):
    """A screen of two parts."""

    def build_part(self, number: int, holder: QWidget) -> None:
        words = ("one two three", "four")[number]
        Words(self.kit, words, self.kit.body(), Rect(10.0, 10.0, 200.0, 20.0), holder)
        target = TouchTarget(words, holder, opens=f"page.{number}" if number else "page")
        target.setGeometry(self.kit.on_glass(Rect(10.0, 40.0, 30.0, 30.0)))
        self.leads(target)


@pytest.fixture
def screen(arrive: Arrive):
    visitor = arrive(DESK)
    kit = visitor.kit
    made = Two(kit, screen_frame(kit.width, kit.height, small=False), visitor.window)
    made.show_part(0)
    return made


def shown(screen: Screen) -> list[str]:
    return [target.name for target in screen.findChildren(TouchTarget) if target.isVisibleTo(screen)]


def test_one_part_is_shown_at_a_time(screen: Screen):
    assert shown(screen) == ["one two three"]
    screen.show_part(1)
    assert shown(screen) == ["four"]
    sweep()
    assert len(screen.findChildren(TouchTarget)) == 1


def test_the_words_of_the_part_shown_are_counted(screen: Screen):
    assert screen.word_count == 3
    screen.show_part(1)
    assert screen.word_count == 1


def test_a_target_sends_the_reader_where_it_leads(screen: Screen):
    chosen: list[str] = []
    screen.chosen.connect(chosen.append)
    screen.findChildren(TouchTarget)[0].activate()
    assert chosen == ["page"]


def test_it_leaves_the_bar_free(screen: Screen):
    assert screen.geometry().bottom() < screen.kit.px(screen.kit.height) - screen.kit.px(20.0)
    assert screen.width() == DESK.width_px


def test_a_kind_says_for_itself_what_it_shows(screen: Screen):
    for ask in (
        lambda: screen.page_id,
        lambda: screen.title,
        lambda: screen.part_count,
        lambda: screen.route(0),
        lambda: Screen.build_part(screen, 0, screen),
    ):
        with pytest.raises(NotImplementedError):
            ask()
    assert str(Route("page")) == "page"
