from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from kiosk.gui.widgets.staff.pin_pad import PinPad
from tests.support.gui import DESK, UPRIGHT
from tests.support.staff import faults, keys_of, told

if TYPE_CHECKING:
    from kiosk.app import GlassOptions
    from tests.support.gui import Arrive, Visitor

PIN = "246813"


NOTE = "Something rested on the glass for minutes, 12 cm from its left edge and 4 cm from its top."


def pad(visitor: Visitor, *, is_waiting: bool = False, note: str = "") -> PinPad:
    words = "Enter your PIN. 4 tries are left."
    made = PinPad(visitor.kit, "Staff", words, visitor.window, can_recover=True, is_waiting=is_waiting, note=note)
    visitor.window.lay_over(made)
    return made


def key(code: Qt.Key, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)


@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
def test_it_can_be_read_and_touched_on_any_glass(arrive: Arrive, any_glass: GlassOptions, language: str):
    visitor = arrive(any_glass, language=language)
    pad(visitor, note=NOTE)
    assert faults(visitor) == []
    assert NOTE in visitor.texts()


def test_its_keys_are_twenty_millimetres_or_more_everywhere(arrive: Arrive, any_glass: GlassOptions):
    visitor = arrive(any_glass)
    pad(visitor)
    for digit in "0123456789":
        rect = visitor.rect(visitor.find(f"staff-digit-{digit}"))
        assert min(rect.width(), rect.height()) / any_glass.px_per_mm >= 19.99


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_digits_stand_in_the_same_order_in_every_language(arrive: Arrive, language: str):
    visitor = arrive(UPRIGHT, language=language)
    pad(visitor)
    lefts = [visitor.rect(visitor.find(f"staff-digit-{digit}")).left() for digit in "123"]
    assert lefts == sorted(lefts)


def test_touching_digits_and_enter_sends_the_pin_once(arrive: Arrive):
    visitor = arrive(DESK)
    sent: list[str] = []
    pad(visitor).entered.connect(sent.append)
    for digit in PIN:
        visitor.touch(f"staff-digit-{digit}")
    visitor.touch("staff-pin-enter")
    visitor.touch("staff-pin-enter")
    assert sent == [PIN]


def test_erase_takes_the_last_digit_away(arrive: Arrive):
    visitor = arrive(DESK)
    sent: list[str] = []
    pad(visitor).entered.connect(sent.append)
    for press in ("staff-digit-2", "staff-digit-9", "staff-pin-erase", "staff-digit-4", "staff-pin-enter"):
        visitor.touch(press)
    assert sent == ["24"]


def test_a_keyboard_does_as_well(arrive: Arrive):
    visitor = arrive(DESK)
    sent: list[str] = []
    made = pad(visitor)
    made.entered.connect(sent.append)
    for digit in "2469":
        assert made.take_key(key(Qt.Key.Key_0, digit))
    assert made.take_key(key(Qt.Key.Key_Backspace))
    assert made.take_key(key(Qt.Key.Key_Return))
    assert not made.take_key(key(Qt.Key.Key_F5))
    assert sent == ["246"]


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Escape, Qt.Key.Key_Back])
def test_a_back_key_closes_the_pad_once_and_home_does_nothing(arrive: Arrive, pressed: Qt.Key):
    visitor = arrive(DESK)
    made = pad(visitor)
    assert keys_of(visitor, made.close_asked, pressed) == ([], ["leave"])
    assert visitor.window.overlay is made


def test_no_digit_typed_is_on_the_glass_or_told(arrive: Arrive):
    visitor = arrive(DESK)
    pad(visitor)
    before = " ".join(visitor.texts())
    for digit in PIN:
        visitor.touch(f"staff-digit-{digit}")
    assert " ".join(visitor.texts()) == before


def test_nobody_behind_sees_which_key_is_pressed(arrive: Arrive):
    visitor = arrive(DESK)
    pad(visitor)
    still = visitor.glass_image()
    where = QPointF(visitor.rect(visitor.find("staff-digit-5")).center())
    left = Qt.MouseButton.LeftButton
    down = QMouseEvent(QEvent.Type.MouseButtonPress, where, where, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(visitor.window, down)
    assert visitor.glass_image() == still
    visitor.tap(QPoint(1, 1))


def test_while_waiting_it_takes_nothing(arrive: Arrive):
    visitor = arrive(DESK)
    sent: list[str] = []
    made = pad(visitor, is_waiting=True)
    made.entered.connect(sent.append)
    made.take_key(key(Qt.Key.Key_2, "2"))
    made.take_key(key(Qt.Key.Key_Return))
    assert sent == []
    made.wait(is_waiting=False)
    made.take_key(key(Qt.Key.Key_2, "2"))
    made.take_key(key(Qt.Key.Key_Return))
    assert sent == ["2"]


def test_while_a_pin_is_compared_it_takes_nothing_and_looks_the_same(arrive: Arrive):
    visitor = arrive(DESK)
    sent: list[str] = []
    made = pad(visitor)
    made.entered.connect(sent.append)
    visitor.glass_image()  # the first painting of large letters differs by a shade from all later ones
    before = visitor.glass_image()
    made.rest(is_resting=True)
    assert visitor.glass_image() == before
    for press in ("staff-digit-2", "staff-pin-enter"):
        visitor.touch(press)
    assert sent == []
    made.rest(is_resting=False)
    for press in ("staff-digit-2", "staff-pin-enter"):
        visitor.touch(press)
    assert sent == ["2"]


def test_another_message_forgets_what_was_typed(arrive: Arrive):
    visitor = arrive(DESK)
    sent: list[str] = []
    made = pad(visitor)
    made.entered.connect(sent.append)
    visitor.touch("staff-digit-1")
    made.say("That PIN is not known. 3 tries are left.")
    visitor.touch("staff-pin-enter")
    assert sent == []
    assert "That PIN is not known. 3 tries are left." in visitor.texts()


def test_close_and_recovery_ask_for_themselves(arrive: Arrive):
    visitor = arrive(DESK)
    made = pad(visitor)
    asked = told(close=made.close_asked, recover=made.recovery_asked)
    visitor.touch("staff-pin-close")
    visitor.touch("staff-pin-recover")
    assert asked == ["close", "recover"]


def test_a_double_digit_may_be_typed_as_fast_as_a_finger_can(arrive: Arrive):
    visitor = arrive(DESK)
    sent: list[str] = []
    pad(visitor).entered.connect(sent.append)
    where = visitor.rect(visitor.find("staff-digit-4")).center()
    for _ in range(2):
        visitor.tap(where)
        visitor.clock.step(-0.95)  # 0.25 s from one press to the next
    visitor.touch("staff-pin-enter")
    assert sent == ["44"]
