"""The pad for a PIN: large keys that look the same pressed or not, and never a digit on the glass (PN-07)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.widgets.controls import PRIMARY, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.look import BACK_KEYS, GAP, HOME_KEYS, PAD, larger, title, words
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_KEY = 20.0
_ROOMY = 24.0
_KEY_GAP = 3.5
_MOST = 12
_DOT = "\u2022"
_SIDE = 40.0
_WIDEST, _HIGHEST = 200.0, 130.0
# Shares of an upright pad for the words above its keys.
_TOP, _TOP_WITH_NOTE = 0.42, 0.52
_DIGITS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "")


class PadButton(NamedTuple):
    """A button beside the digits: what it does and how it is called."""

    id: str
    text: str
    icon: str


class QuietKey(WordButton):
    """A key nobody can see being pressed from behind."""

    is_key = True

    def set_held(self, held: bool) -> None:
        """Look the same while a finger rests on it."""


class PinPad(QWidget):
    """Takes a PIN. `entered` carries it; nothing of it is kept here afterwards.

    Args:
        kit: What it is made with.
        message: A line above the dots: what is asked, how long to wait.
        can_recover: Whether the recovery code may be entered instead.
        is_waiting: Whether nothing can be entered now, because of wrong tries.
        note: What staff should know before they come in; left out where the glass has no room for it.
    """

    entered = Signal(str)
    recovery_asked = Signal()
    close_asked = Signal()
    used = Signal()

    def __init__(
        self,
        kit: Toolkit,
        heading: str,
        message: str,
        parent: QWidget,
        *,
        can_recover: bool,
        is_waiting: bool = False,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._typed = ""
        self._is_resting = False
        self.setObjectName("staff-pin")
        self.setAccessibleName(heading)
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        # Kept together on a large glass: a hand, and the back in front of it, cover the whole pad.
        width = min(kit.width - 2 * PAD, _WIDEST * larger(kit))
        height = min(kit.height - 2 * PAD, (_HIGHEST if kit.width > kit.height else _WIDEST) * larger(kit))
        area = Rect((kit.width - width) / 2, (kit.height - height) / 2, width, height)
        self._keys: list[WordButton] = []
        if kit.width > kit.height:
            left, right = area.cut_left(area.width / 2 - GAP, 2 * GAP)
            rest = self._lay_words(heading, message, left, can_recover=can_recover)
            self._lay_keys(right)
        else:
            top, rest = area.cut_top(area.height * (_TOP_WITH_NOTE if note else _TOP), GAP)
            self._lay_keys(rest)
            rest = self._lay_words(heading, message, top, can_recover=can_recover)
        self._lay_note(note, rest)
        self.wait(is_waiting=is_waiting)

    def say(self, message: str) -> None:
        """Write another message, and forget what was typed."""
        self._typed = ""
        self._message.set_words(message)
        self._show_dots()

    def wait(self, *, is_waiting: bool) -> None:
        """Take no digits for now, or take them again."""
        for key in self._keys:
            key.setEnabled(not is_waiting)

    def rest(self, *, is_resting: bool) -> None:
        """Take nothing for a moment and look the same: what was typed is being compared."""
        self._is_resting = is_resting

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key of a keyboard; return whether it meant anything here."""
        text = event.text()
        if len(text) == 1 and text in "0123456789":
            self._press(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif event.key() in BACK_KEYS:
            if not event.isAutoRepeat():
                self.close_asked.emit()
        else:
            return event.key() in HOME_KEYS
        return True

    def _lay_note(self, note: str, area: Rect) -> None:
        kit = self._kit
        if note and Words.height_of(kit, note, words(kit), area.width) <= area.height:
            Words(kit, note, words(kit), area, self)

    def _lay_words(self, heading: str, message: str, area: Rect, *, can_recover: bool) -> Rect:
        """Lay the words and the buttons below them, and return what is free then."""
        kit = self._kit
        style = words(kit)
        head, rest = area.cut_top(Words.height_of(kit, heading, title(kit), area.width), GAP)
        Words(kit, heading, title(kit), head, self)
        line, rest = rest.cut_top(3 * kit.line(style), GAP)
        self._message = Words(kit, message, style, line, self)
        dots, rest = rest.cut_top(kit.line(title(kit)), GAP)
        self._dots = Words(kit, "", title(kit), dots, self)
        self._dots.setAccessibleName("")
        buttons = [PadButton("close", translate("Staff", "Close"), "x")]
        if can_recover:
            buttons.append(PadButton("recover", translate("Staff", "Use the recovery code"), "lock"))
        y = rest.y
        for button in buttons:
            width = kit.mm(kit.typesetter.width(button.text, words(kit, bold=True))) + _SIDE / 2
            where = Rect(rest.x, y, min(max(width, _SIDE), rest.width), _KEY * 0.7)
            made = WordButton(
                kit, button.text, self, words=button.text, icon=button.icon, style=words(kit, bold=True), icon_mm=6.0
            )
            made.setObjectName(f"staff-pin-{button.id}")
            made.setGeometry(kit.on_glass(where))
            made.activated.connect(self.close_asked if button.id == "close" else self.recovery_asked)
            y += where.height + GAP
        return Rect(rest.x, y, rest.width, max(area.bottom - y, 0.0))

    def _lay_keys(self, area: Rect) -> None:
        kit = self._kit
        roomy = _ROOMY * larger(kit)
        side = roomy if area.height >= 4 * roomy + 3 * _KEY_GAP and area.width >= 3 * roomy else _KEY
        step = side + _KEY_GAP
        left = area.x + (area.width - 3 * step + _KEY_GAP) / 2
        top = area.y + (area.height - 4 * step + _KEY_GAP) / 2
        for i, digit in enumerate(_DIGITS):
            where = Rect(left + i % 3 * step, top + i // 3 * step, side, side)
            if digit:
                key = QuietKey(kit, digit, self, words=digit, style=title(kit))
                key.setObjectName(f"staff-digit-{digit}")
                key.activated.connect(lambda d=digit: self._press(d))
            elif i % 3 == 0:
                key = QuietKey(kit, translate("Staff", "Erase"), self, icon="arrow-left", icon_mm=9.0)
                key.setObjectName("staff-pin-erase")
                key.activated.connect(self._erase)
            else:
                key = QuietKey(kit, translate("Staff", "Enter"), self, icon="check", icon_mm=9.0, look=PRIMARY)
                key.setObjectName("staff-pin-enter")
                key.activated.connect(self._enter)
            # Digits stand in the same order in every language, so the pad is placed as a whole.
            key.setGeometry(kit.on_glass(where.mirrored(area.right + area.x) if kit.right_to_left else where))
            self._keys.append(key)

    def _press(self, digit: str) -> None:
        self.used.emit()
        if len(self._typed) < _MOST and self._keys[0].isEnabled() and not self._is_resting:
            self._typed += digit
            self._show_dots()

    def _erase(self) -> None:
        self.used.emit()
        self._typed = self._typed[:-1]
        self._show_dots()

    def _enter(self) -> None:
        self.used.emit()
        typed, self._typed = self._typed, ""
        self._show_dots()
        if typed:
            self.entered.emit(typed)

    def _show_dots(self) -> None:
        self._dots.set_words(_DOT * len(self._typed))
        # How many digits were typed is nobody's business either.
        self._dots.setAccessibleName("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()
