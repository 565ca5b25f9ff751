from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.attract.rotation import Card, Rotation
from kiosk.gui.viewmodels.slides import SlideShow
from tests.support.gui import DESK

if TYPE_CHECKING:
    from tests.support.gui import Arrive, Visitor


def overlay(visitor: Visitor) -> str:
    return visitor.window.overlay.objectName() if visitor.window.overlay else ""


def test_i_am_finished_covers_the_page_at_once(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.touch("bar-finished")
    assert overlay(visitor) == "finished"
    assert [target.name for target in visitor.targets()] == ["Go back"]
    assert "Your visit is cleared in 5 seconds." in visitor.texts()


def test_go_back_leads_to_the_same_words(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica#feels")
    before = visitor.at()
    visitor.touch("bar-finished")
    visitor.wait(4.0)
    visitor.touch("Go back")
    assert (overlay(visitor), visitor.at()) == ("", before)


def test_the_second_tap_of_a_double_tap_does_not_go_back(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.find("bar-finished").activate()
    where = visitor.rect(visitor.find("Go back")).center()
    visitor.clock.step(-0.9)  # `tap` comes a second later; this one comes after a tenth
    visitor.tap(where)
    assert overlay(visitor) == "finished"


def test_after_five_seconds_all_is_cleared(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.touch("bar-finished")
    visitor.wait(5.1)
    assert (overlay(visitor), visitor.at()) == ("attract", "home")


def test_seconds_count_down_before_the_readers_eyes(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.touch("bar-finished")
    visitor.wait(2.0)
    assert "Your visit is cleared in 3 seconds." in visitor.texts()


def test_touching_beside_the_button_keeps_the_cover(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.touch("bar-finished")
    visitor.tap(visitor.window.rect().topLeft())
    assert overlay(visitor) == "finished"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_the_back_key_goes_back_too(arrive: Arrive, key: Qt.Key):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    visitor.touch("bar-finished")
    visitor.press(key)
    assert (overlay(visitor), visitor.at()) == ("", "sciatica")


def hide(visitor: Visitor) -> None:
    visitor.touch("bar-aids")
    visitor.touch("choice-cover")


def test_a_hidden_screen_keeps_the_place_and_shows_it_again(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    hide(visitor)
    assert overlay(visitor) == "cover"
    visitor.wait(30.0)
    visitor.touch("cover")
    assert (overlay(visitor), visitor.at()) == ("", "sciatica")


def test_the_warning_over_a_hidden_screen_shows_nothing_of_the_page(arrive: Arrive):
    one, other = arrive(DESK), arrive(DESK)
    for visitor, page in ((one, "sciatica"), (other, "scoliosis")):
        visitor.go(page)
        hide(visitor)
        visitor.attract.tick()
        visitor.wait(visitor.attract.state.idle_limit + 0.1)
        assert overlay(visitor) == "still-there"
    assert one.glass_image() == other.glass_image()


@pytest.mark.parametrize(("choice", "then"), [("keep", "cover"), ("unhide", ""), ("finished", "finished")])
def test_what_the_warning_over_a_hidden_screen_offers(arrive: Arrive, choice: str, then: str):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    hide(visitor)
    visitor.wait(visitor.attract.state.idle_limit + 0.1)
    visitor.touch(f"choice-{choice}")
    assert overlay(visitor) == then


def test_a_hidden_screen_nobody_comes_back_to_is_cleared_without_showing_the_page(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    hide(visitor)
    visitor.wait(visitor.attract.state.idle_limit + 0.1)
    visitor.wait(30.1)
    assert (overlay(visitor), visitor.at()) == ("attract", "home")


def test_the_home_key_does_not_uncover_a_hidden_screen(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    hide(visitor)
    visitor.press(Qt.Key.Key_Home)
    assert overlay(visitor) == "cover"


class Slides:
    """A kiosk whose attract screen has slides, and how often its warning rang."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.rung = 0
        cards = (
            Card("sciatica", "sciatica", ("What is sciatica?",)),
            Card("nerves", "nerves", ("What do nerves do?",)),
        )
        self.show = SlideShow(Rotation(cards, ("en",)), clock=visitor.clock)
        self.phases = visitor.presenter.phases
        self.phases.invite_with(self.show)
        self.phases.ring_with(self._ring)

    def _ring(self) -> None:
        self.rung += 1


def test_slides_follow_the_title_and_stop_when_somebody_comes(arrive: Arrive):
    visitor = arrive(DESK)
    slides = Slides(visitor)
    slides.phases.show_attract()
    title = visitor.window.overlay.accessibleDescription()
    visitor.clock.step(20.0)
    slides.show.tick()
    question = visitor.window.overlay.accessibleDescription()
    assert title == "Understand your back pain"
    assert question in {"What is sciatica?", "What do nerves do?"}
    visitor.attract.finish()
    visitor.tap(visitor.window.rect().center())
    assert overlay(visitor) == ""
    visitor.clock.step(60.0)
    slides.show.tick()
    assert overlay(visitor) == ""


def test_the_warning_is_heard_once(arrive: Arrive):
    visitor = arrive(DESK)
    slides = Slides(visitor)
    visitor.wait(visitor.attract.state.idle_limit + 0.1)
    visitor.wait(3.0)
    assert slides.rung == 1


def test_the_mark_for_staff_comes_and_goes_on_the_attract_screen(arrive: Arrive):
    visitor = arrive(DESK)
    slides = Slides(visitor)
    slides.phases.show_attract()
    visitor.glass_image()  # the first painting of large letters differs by a shade from all later ones
    plain = visitor.glass_image()
    slides.phases.mark(has_mark=True)
    marked = visitor.glass_image()
    slides.phases.mark(has_mark=False)
    assert marked != plain
    assert visitor.glass_image() == plain


def closed(arrive: Arrive, night: str) -> Visitor:
    """A kiosk at night, where nobody is."""
    visitor = arrive(DESK)
    visitor.finish()
    visitor.presenter.phases.be_closed(night)
    return visitor


@pytest.mark.parametrize("night", ["dim", "blank"])
def test_when_the_clinic_is_closed_the_glass_is_dark_until_a_touch_and_after_that_visit(arrive: Arrive, night: str):
    visitor = closed(arrive, night)
    assert overlay(visitor) == "night"
    visitor.tap(visitor.window.rect().center())
    assert (overlay(visitor), visitor.at()) == ("", "home")
    visitor.go("sciatica")
    visitor.finish()
    assert (overlay(visitor), visitor.at()) == ("night", "home")


def test_a_key_wakes_the_dark_glass_too(arrive: Arrive):
    visitor = closed(arrive, "blank")
    visitor.show()
    visitor.press(Qt.Key.Key_Down)
    assert overlay(visitor) == ""


def test_the_attract_screen_comes_back_when_the_clinic_opens(arrive: Arrive):
    visitor = closed(arrive, "blank")
    visitor.presenter.phases.be_closed("")
    assert overlay(visitor) == "attract"


def test_no_slide_lights_up_the_night(arrive: Arrive):
    visitor = arrive(DESK)
    slides = Slides(visitor)
    slides.phases.show_attract()
    visitor.attract.finish()
    slides.phases.be_closed("dim")
    visitor.clock.step(100.0)
    slides.show.tick()
    slides.phases.mark(has_mark=True)
    assert overlay(visitor) == "night"


def test_a_visit_is_not_darkened_when_the_clinic_closes(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    visitor.presenter.phases.be_closed("blank")
    assert (overlay(visitor), visitor.at()) == ("", "sciatica")


def test_what_lay_over_the_page_comes_back_after_staff(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.go("sciatica")
    phases = visitor.presenter.phases
    seen = []
    for step in (lambda: None, visitor.attract.hide, visitor.attract.cover_finish, visitor.attract.finish):
        step()
        before = overlay(visitor)
        visitor.window.lay_over(None)
        phases.show_again()
        seen.append((before, overlay(visitor)))
    assert seen == [("", ""), ("cover", "cover"), ("finished", "finished"), ("attract", "attract")]


def test_the_warning_that_comes_back_rings_no_second_time_and_another_bell_can_ring(arrive: Arrive):
    visitor = arrive(DESK)
    rung: list[str] = []
    visitor.presenter.phases.ring_with(lambda: rung.append("new"))
    visitor.wait(visitor.attract.state.idle_limit + 0.1)
    visitor.window.lay_over(None)
    visitor.presenter.phases.show_again()
    assert (overlay(visitor), rung) == ("still-there", ["new"])


def test_slides_that_come_later_follow_the_title_that_stands_already(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.attract.finish()
    cards = (Card("sciatica", "sciatica", ("What is sciatica?",)),)
    slides = SlideShow(Rotation(cards, ("en",)), clock=visitor.clock)
    visitor.presenter.phases.invite_with(slides)
    visitor.clock.step(20.0)
    slides.tick()
    assert visitor.window.overlay.accessibleDescription() == "What is sciatica?"
    slides.stop()
