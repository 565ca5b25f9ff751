from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.gui.touch.target import TouchTarget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.touch.conftest import Mouse, Page, Touch

    Hand = Touch | Mouse

Role = QAccessible.Role


class LoneTarget(TouchTarget):
    """Writes down what it did."""

    def __init__(self) -> None:
        super().__init__("Read aloud", opens="aids")
        self.done: list[int] = []
        self.activated.connect(lambda: self.done.append(1))


class PaintedTarget(TouchTarget):
    """Writes down with each painting whether it looked focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Home", parent)
        self.looks: list[bool] = []

    def paintEvent(self, event: QEvent) -> None:
        self.looks.append(self.hasFocus())


@pytest.fixture
def lone(qtbot: QtBot):
    """A target outside any surface."""
    target = LoneTarget()
    qtbot.addWidget(target)
    return target


def heard(target: TouchTarget):
    """What assistive technology is told about it."""
    return QAccessible.queryAccessibleInterface(target)


def test_a_screen_reader_hears_name_and_role(lone: LoneTarget):
    assert heard(lone).text(QAccessible.Text.Name) == "Read aloud"
    assert heard(lone).role() == Role.Button
    assert heard(lone).state().focusable
    assert not heard(lone).state().checkable
    assert (lone.name, lone.role, lone.opens) == ("Read aloud", Role.Button, "aids")


def test_a_change_of_language_gives_it_another_name(lone: LoneTarget):
    lone.set_name("Leer en voz alta")
    assert heard(lone).text(QAccessible.Text.Name) == "Leer en voz alta"
    assert lone.name == "Leer en voz alta"


@pytest.mark.parametrize("role", [Role.CheckBox])
def test_a_screen_reader_hears_whether_a_choice_is_chosen(qtbot: QtBot, role: QAccessible.Role):
    target = TouchTarget("Large", role=role)
    qtbot.addWidget(target)
    assert heard(target).role() == role
    assert heard(target).state().checkable
    assert not heard(target).state().checked
    target.set_chosen(True)
    assert heard(target).state().checked
    assert target.is_chosen
    target.set_chosen(False)
    assert not heard(target).state().checked


def test_choices_side_by_side_do_not_change_each_other(qtbot: QtBot):
    row = QWidget()
    qtbot.addWidget(row)
    small, large = (TouchTarget(name, row, role=Role.CheckBox) for name in ("Small", "Large"))
    small.set_chosen(True)
    large.set_chosen(True)
    assert small.is_chosen
    small.set_chosen(False)
    assert (small.is_chosen, large.is_chosen) == (False, True)


def test_every_choice_stays_reachable_by_tab(qtbot: QtBot):
    row = QWidget()
    qtbot.addWidget(row)
    choices = [TouchTarget(name, row, role=Role.CheckBox) for name in ("Small", "Large")]
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    choices[0].set_chosen(True)
    choices[0].setFocus()
    assert choices[0].hasFocus()
    QTest.keyClick(choices[0], Qt.Key.Key_Tab)
    assert choices[1].hasFocus()
    assert [choice.focusPolicy() for choice in choices] == [Qt.FocusPolicy.StrongFocus] * 2


def test_a_screen_reader_hears_that_it_is_pressed(lone: LoneTarget):
    lone.set_held(True)
    lone.set_held(True)
    assert heard(lone).state().pressed
    assert lone.is_held
    lone.set_held(False)
    assert not heard(lone).state().pressed


def test_the_press_action_of_a_screen_reader_activates_it_once(lone: LoneTarget, qtbot: QtBot):
    with qtbot.waitSignal(lone.activated):
        heard(lone).actionInterface().doAction("Press")
    assert lone.done == [1]


@pytest.mark.parametrize("role", [Role.CheckBox])
@pytest.mark.parametrize("was_chosen", [False, True])
@pytest.mark.parametrize("action", ["Press", "Toggle"])
def test_a_screen_reader_s_actions_activate_a_choice_and_leave_it_as_it_was(
    qtbot: QtBot, role: QAccessible.Role, was_chosen: bool, action: str
):
    target = TouchTarget("Large", role=role)
    qtbot.addWidget(target)
    done = []
    target.activated.connect(lambda: done.append(1))
    target.set_chosen(was_chosen)
    heard(target).actionInterface().doAction(action)
    qtbot.waitUntil(lambda: done == [1])
    assert target.is_chosen == was_chosen


def test_a_role_that_cannot_be_told_truthfully_is_refused(qtbot: QtBot):
    with pytest.raises(ValueError, match="PageTab"):
        TouchTarget("Section", role=Role.PageTab)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select])
def test_activating_keys_act_on_the_way_down(lone: LoneTarget, key: Qt.Key):
    QTest.keyPress(lone, key)
    assert lone.done == [1]
    QTest.keyRelease(lone, key)
    assert lone.done == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_Escape])
def test_other_keys_are_left_to_those_around(lone: LoneTarget, key: Qt.Key):
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    lone.keyPressEvent(event)
    assert not event.isAccepted()
    assert lone.done == []


def test_ax_31_a_key_held_down_acts_once(lone: LoneTarget):
    for is_repeat in (False, True, True):
        QApplication.sendEvent(
            lone,
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=is_repeat),
        )
    assert lone.done == [1]


def test_ax_32_the_same_key_at_once_again_is_ignored_without_a_surface_too(qtbot: QtBot):
    holder = QWidget()
    qtbot.addWidget(holder)
    lone = LoneTarget()
    lone.setParent(holder)
    QTest.keyClick(lone, Qt.Key.Key_Space)
    QTest.keyClick(lone, Qt.Key.Key_Space)
    QTest.keyClick(lone, Qt.Key.Key_Return)
    assert lone.done == [1, 1]


def test_a_disabled_control_does_nothing(lone: LoneTarget):
    lone.setEnabled(False)
    lone.activate()
    assert lone.done == []
    assert heard(lone).state().disabled


def test_the_mouse_is_not_taken_where_there_is_no_surface(lone: LoneTarget, qtbot: QtBot):
    lone.resize(80, 80)
    with qtbot.waitExposed(lone):
        lone.show()
    lone.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
    QTest.mousePress(lone.windowHandle(), Qt.MouseButton.LeftButton, pos=lone.rect().center())
    QTest.mouseMove(lone.windowHandle(), lone.rect().topLeft())
    QTest.mouseRelease(lone.windowHandle(), Qt.MouseButton.LeftButton, pos=lone.rect().center())
    assert lone.done == []
    assert not lone.is_held


def test_focus_is_shown_and_taken_away(qtbot: QtBot):
    row = QWidget()
    qtbot.addWidget(row)
    first, other = PaintedTarget(row), TouchTarget("Back", row)
    first.resize(40, 40)
    other.setGeometry(60, 0, 40, 40)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    first.setFocus()
    qtbot.waitUntil(lambda: first.looks[-1:] == [True])
    other.setFocus()
    qtbot.waitUntil(lambda: first.looks[-1:] == [False])


def test_a_plain_target_lets_the_picture_below_show_through(qtbot: QtBot):
    picture = QWidget()
    qtbot.addWidget(picture)
    palette = picture.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("red"))
    picture.setPalette(palette)
    picture.resize(40, 40)
    TouchTarget("L4 body", picture).resize(40, 40)
    assert picture.grab().toImage().pixelColor(20, 20) == QColor("red")


def test_a_finger_on_a_plain_target_leads_nothing(lone: LoneTarget):
    lone.meet(QPointF(1, 1))
    lone.follow(QPointF(1, 1))
    assert not lone.follows_finger
    assert lone.done == []


class Led(TouchTarget):
    """A target that writes down where fingers come down on it and lead it."""

    follows_finger = True
    met: list[float]
    path: list[float]

    def meet(self, point: QPointF) -> None:
        self.met.append(point.x())

    def follow(self, point: QPointF) -> None:
        self.path.append(point.x())


def led(page: Page) -> Led:
    target = page.add("states", 10, 60, width=60, kind=Led)
    assert isinstance(target, Led)
    target.met, target.path = [], []
    target.show()
    return target


def test_a_control_that_is_led_hears_once_that_a_finger_came_down(page: Page, hand: Hand):
    target = led(page)
    hand.press(20, 70)
    hand.move(60, 70)
    hand.move(60, 95)  # away
    hand.move(50, 70)  # and back, with the same finger
    hand.lift(50, 70)
    assert target.met == [40]
    assert target.path[-1] == 160


def test_of_two_fingers_the_first_one_leads(page: Page, touch: Touch):
    target = led(page)
    touch.press(20, 70, finger=0)
    page.clock.step(0.2)
    touch.press(60, 70, finger=1)
    touch.move(55, 70, finger=1)
    assert target.path == [40]
    touch.move(30, 70, finger=0)
    assert target.path[-1] == 80


def test_a_key_that_types_may_be_pressed_again_at_once(page: Page, hand: Hand):
    class TypingKey(TouchTarget):
        is_key = True

    page.add("key", 10, 60, kind=TypingKey).show()
    for _ in range(3):
        hand.tap(20, 70)
        page.clock.step(0.15)
    assert page.activated == ["key"] * 3
    page.clock.step(1)
    hand.tap(20, 70)
    page.clock.step(0.05)
    hand.tap(20, 70)  # a finger that trembles
    assert page.activated == ["key"] * 4
