from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QPropertyAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.attract.machine import Phase
from kiosk.gui.widgets.main_window import SLIDE_MS, MainWindow
from kiosk.gui.widgets.presenter import Reading
from tests.support.gui import DESK, Arrive, Visitor, sweep

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent


def slides(visitor: Visitor) -> list[QPropertyAnimation]:
    found = visitor.window.findChildren(QPropertyAnimation)
    return [slide for slide in found if slide.state() == QAbstractAnimation.State.Running]


@pytest.fixture
def moving(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.presenter.read_as(Reading(reduce_motion=False))
    visitor.show()
    return visitor


def test_a_new_page_slides_in_within_a_quarter_of_a_second(moving: Visitor):
    moving.go("sciatica")
    (slide,) = slides(moving)
    assert slide.duration() == SLIDE_MS <= 250
    assert moving.screen.pos().x() > 0
    slide.setCurrentTime(SLIDE_MS)
    assert moving.screen.pos().x() == 0


def test_the_page_before_is_gone_when_the_next_has_arrived(moving: Visitor):
    before = moving.screen
    gone: list[bool] = []
    before.destroyed.connect(lambda: gone.append(True))
    moving.go("sciatica")
    slides(moving)[0].setCurrentTime(SLIDE_MS)
    sweep()
    assert gone == [True]
    assert not moving.window.findChildren(QPropertyAnimation) or not slides(moving)


def test_another_page_during_the_slide_stands_at_once_where_it_belongs(moving: Visitor):
    for page in ("sciatica", "nerves", "scoliosis", "causes"):
        moving.go(page)
    assert len(slides(moving)) == 1
    slides(moving)[0].setCurrentTime(SLIDE_MS)
    sweep()
    assert moving.screen.pos().x() == 0
    assert moving.screen.page_id == "causes"
    shown = [child for child in moving.screen.parentWidget().children() if child.isWidgetType()]
    assert shown == [moving.screen]


def test_back_slides_the_other_way(moving: Visitor):
    moving.go("sciatica")
    slides(moving)[0].setCurrentTime(SLIDE_MS)
    moving.touch("bar-back")
    assert moving.screen.pos().x() < 0


def test_with_less_motion_nothing_moves(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    assert slides(visitor) == []
    assert visitor.screen.pos().x() == 0


def test_right_after_a_page_change_a_touch_is_ignored(arrive: Arrive):
    """TE-13: a second tap must not open something on the next page."""
    visitor = arrive(DESK)
    visitor.clock.step(10.0)
    where = visitor.rect(visitor.find("bar-next")).center()
    visitor.navigator.open_text("nerves")
    visitor.clock.step(-0.7)  # the tap comes a second later by itself: 0.3 s after the change
    visitor.tap(where)
    assert visitor.at() == "nerves"
    visitor.tap(where)
    assert visitor.at() != "nerves"


def test_a_real_click_arrives(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.clock.step(1.0)
    where = visitor.rect(visitor.find("sciatica")).center()
    QTest.mousePress(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    QTest.mouseRelease(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert visitor.at() == "sciatica"


def test_a_press_that_slides_away_opens_nothing(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.clock.step(1.0)
    where = visitor.rect(visitor.find("sciatica"))
    QTest.mousePress(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where.center())
    assert visitor.find("sciatica").is_held
    far = visitor.window.rect().topRight() - QPoint(5, -5)
    QTest.mouseMove(visitor.window, far)
    QTest.mouseRelease(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, far)
    assert visitor.at() == "home"


def test_there_is_one_window_and_nothing_to_type_into(arrive: Arrive):
    visitor = arrive(DESK)
    for place in ("sciatica", "causes", "home"):
        visitor.go(place)
    visitor.touch("bar-aids")
    sweep()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() or isinstance(w, MainWindow)] == [visitor.window]
    assert visitor.window.findChildren(QLineEdit) == []


def test_nothing_piles_up_however_long_one_reads(arrive: Arrive):
    visitor = arrive(DESK)

    def count() -> int:
        visitor.go("home")
        sweep()
        return len(visitor.window.findChildren(object))

    first = count()
    for page in visitor.order:
        visitor.go(page)
        visitor.presenter.show_panel("reading-aids")
        visitor.window.lay_over(None)
        sweep()
    assert count() == first


def test_the_focus_leaves_when_a_panel_comes_and_goes(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.find("bar-next").setFocus()
    visitor.touch("bar-aids")
    assert visitor.focused() != "Next"
    visitor.press(Qt.Key.Key_Tab)
    assert visitor.focused() == "Normal"


def test_the_paper_reaches_every_corner(arrive: Arrive):
    visitor = arrive(DESK)
    image = visitor.glass_image()
    paper = visitor.kit.theme.colour("paper")
    assert image.pixelColor(0, 0) == paper
    assert image.pixelColor(DESK.width_px - 1, 0) == paper


def test_what_the_attract_screen_covers_is_painted_before_the_first_touch(arrive: Arrive, tmp_path: Path):
    visitor = arrive(DESK)
    gallery = visitor.kit.gallery
    gallery._folder = tmp_path / "cards"
    visitor.presenter.show_attract()
    visitor.window.show()
    visitor.glass_image()
    assert not any(name.startswith("card-") for name, _, _ in gallery._kept)
    visitor.window.warm_up()
    assert any(name.startswith("card-") for name, _, _ in gallery._kept)
    assert any(tmp_path.rglob("card-*.rgb"))
    painted = dict(gallery._kept)
    visitor.touch("attract")
    visitor.glass_image()
    assert gallery._kept == painted


def test_what_lay_over_the_page_goes_without_a_sign_of_life(arrive: Arrive):
    visitor = arrive()
    visitor.show()
    visitor.touch("bar-finished")
    visitor.press(Qt.Key.Key_Tab)
    assert visitor.focused() == "Go back"
    visitor.wait(6.0)
    assert visitor.window.overlay is not None
    assert visitor.window.overlay.objectName() == "attract"
    assert visitor.attract.state.phase is Phase.ATTRACT


def named(visitor: Visitor) -> list[str]:
    names: list[str] = []
    visitor.window.key_named.connect(names.append)
    return names


def test_keys_are_named_by_what_they_mean_and_all_others_are_nameless(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    names = named(visitor)
    keys = (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Back, Qt.Key.Key_F9)
    for key in (*keys, Qt.Key.Key_A):
        visitor.press(key)
    assert names == ["Up", "Left", "Back", "Back", "Back", "F9", ""]


def test_a_held_key_is_named_once(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    names = named(visitor)
    visitor.press(Qt.Key.Key_F9)
    visitor.press(Qt.Key.Key_F9, repeats=True)
    assert names == ["F9"]


class Typed(QWidget):
    """Something over the screen that takes the letter x and writes down what it was given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.given: list[int] = []

    def take_key(self, event: QKeyEvent) -> bool:
        self.given.append(event.key())
        return event.key() == Qt.Key.Key_Backspace


def test_what_lies_over_the_screen_is_given_keys_before_they_mean_anything_else(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    typed = Typed(visitor.window)
    visitor.window.lay_over(typed)
    visitor.press(Qt.Key.Key_Backspace)
    assert visitor.at() == "sciatica"
    visitor.press(Qt.Key.Key_Home)
    assert typed.given == [Qt.Key.Key_Backspace, Qt.Key.Key_Home]
    assert visitor.at() == "home"


def test_only_what_takes_keys_is_typed_into(arrive: Arrive):
    visitor = arrive(DESK)
    assert not visitor.window.takes_text
    visitor.window.lay_over(Typed(visitor.window))
    assert visitor.window.takes_text
    visitor.window.lay_over(None)
    assert not visitor.window.takes_text
