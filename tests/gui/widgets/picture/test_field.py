from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.gui.touch.contacts import SLOP_MM
from kiosk.gui.widgets.picture.field import PictureField
from tests.support.gui import DESK, Arrive, colours_in


class Heard:
    """A field and what it asked for, with a finger on it."""

    def __init__(self, field: PictureField, mm: float) -> None:
        self.field, self._mm = field, mm
        self.asked: list[str] = []
        field.tapped.connect(lambda point: self.asked.append(f"tap {round(point.x() / mm)}"))
        field.led.connect(lambda point: self.asked.append(f"led {round(point.x() / mm)}"))
        field.let_go.connect(lambda: self.asked.append("let go"))
        field.next_asked.connect(lambda: self.asked.append("next"))

    def press(self, x: float) -> None:
        """Come down ``x`` mm from its left edge."""
        self.field.set_held(True)
        self.field.meet(QPointF(x * self._mm, 40))
        self.field.follow(QPointF(x * self._mm, 40))

    def move(self, x: float) -> None:
        """Move there."""
        self.field.follow(QPointF(x * self._mm, 40))

    def leave(self) -> None:
        """Slide off it."""
        self.field.set_held(False)

    def come_back(self, x: float) -> None:
        """Slide on to it again."""
        self.field.set_held(True)
        self.move(x)

    def lift(self) -> None:
        """Lift on it."""
        self.field.set_held(False)
        self.field.activate()


@pytest.fixture
def heard(arrive: Arrive):
    visitor = arrive(DESK)
    field = PictureField(visitor.kit, "Show the next state", visitor.window, can_lead=True)
    field.resize(round(visitor.kit.px(100)), round(visitor.kit.px(80)))
    return Heard(field, visitor.kit.px(1.0))


def test_a_tap_means_its_place(heard: Heard):
    heard.press(30)
    heard.lift()
    assert heard.asked == ["tap 30"]


def test_up_to_the_slop_a_finger_may_tremble(heard: Heard):
    heard.press(30)
    heard.move(30 + SLOP_MM - 1)
    heard.move(31)
    heard.lift()
    assert heard.asked == ["tap 31"]


def test_further_than_that_it_leads_and_is_no_tap(heard: Heard):
    heard.press(30)
    heard.move(30 + SLOP_MM + 1)
    heard.move(32)
    heard.lift()
    assert heard.asked == ["led 41", "led 32", "let go"]


def test_a_finger_that_leaves_lets_go_and_leads_again_when_it_comes_back(heard: Heard):
    heard.press(30)
    heard.move(60)
    heard.leave()
    heard.come_back(70)
    heard.lift()
    assert heard.asked == ["led 60", "let go", "led 70", "let go"]


def test_the_next_finger_begins_anew(heard: Heard):
    heard.press(30)
    heard.move(60)
    heard.lift()
    heard.press(50)
    heard.lift()
    assert heard.asked[-1] == "tap 50"


def test_where_nothing_can_be_led_a_long_way_is_still_a_tap(arrive: Arrive):
    visitor = arrive(DESK)
    heard = Heard(PictureField(visitor.kit, "Parts", visitor.window, can_lead=False), visitor.kit.px(1.0))
    heard.press(30)
    heard.move(60)
    heard.lift()
    assert heard.asked == ["tap 60"]


def press(field: PictureField, key: Qt.Key, *, repeats: bool = False) -> bool:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeats)
    field.keyPressEvent(event)
    return event.isAccepted()


def test_a_key_asks_for_the_next_state_and_arrows_go_on_to_other_controls(heard: Heard):
    assert press(heard.field, Qt.Key.Key_Return)
    assert not press(heard.field, Qt.Key.Key_Right)
    assert heard.asked == ["next"]


def test_a_key_that_repeats_itself_asks_for_nothing(heard: Heard):
    press(heard.field, Qt.Key.Key_Return, repeats=True)
    assert heard.asked == []


def test_after_a_finger_slid_off_a_key_is_a_key(heard: Heard):
    heard.press(30)
    heard.leave()
    press(heard.field, Qt.Key.Key_Return)
    assert heard.asked == ["next"]


def test_assistive_technology_asks_for_the_next(heard: Heard):
    heard.press(30)
    heard.leave()
    heard.field.click()
    assert heard.asked == ["next"]


def test_only_its_focus_can_be_seen(arrive: Arrive):
    visitor = arrive(DESK)
    visitor.show()
    visitor.go("sciatica")
    field = visitor.find("picture-field")

    def seen() -> dict[str, int]:
        image = QImage(field.size(), QImage.Format.Format_RGB32)
        image.fill(0xFF808080)
        field.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        return colours_in(image)

    assert set(seen()) == {"#808080"}
    field.setFocus()
    assert seen()[visitor.kit.theme.colour("focus").name()] > 1000
