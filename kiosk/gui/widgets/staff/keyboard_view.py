"""The keyboard on the glass: what is typed stands above it. For staff only; a real keyboard does as well."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.widgets.controls import PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.look import BACK_KEYS, GAP, HOME_KEYS, PAD, TARGET, title, words
from kiosk.gui.widgets.staff.said import said
from kiosk.layout.rect import Rect
from kiosk.staff.keyboard import DIGITS, GAP_MM, KEY_MM, Keyboard, columns_in
from kiosk.staff.sheet import Entry

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.widgets.controls import Look
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.staff.keyboard import Key
    from kiosk.staff.sheet import Enter

translate = QCoreApplication.translate

_CURSOR = "|"
_DOT = "\u2022"
_MORE = "\u2026"
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
# The blocks of Unicode whose letters run from right to left.
_ARABIC = range(0x0590, 0x0900)
_ICON = 6.0
# Lines of what is typed; of a longer text its end is shown, where the next letter goes.
_LINES = 2
# Least width in mm of the text line: that of the digits' keyboard is too narrow for a name.
_LEAST_WIDTH = 110.0
# On a glass higher than this in mm the text line and the keys stand in the middle, together: eyes go back and forth.
_HIGH = 170.0
# What words on a key keep from its edges, in mm.
_KEY_PAD = 1.6


class KeyButton(WordButton):
    """A key: it may be pressed again at once, and while something unseen is typed nobody sees which one is.

    Args:
        kit: What it is made with.
        name: What it is called aloud.
        parent: What it lies in.
        words: What stands on it, if no icon does.
        icon: What stands on it otherwise.
        style: How its words are written.
        look: Its colours.
        chosen: True while it stays pressed.
        is_quiet: Whether it looks the same while a finger rests on it.
    """

    is_key = True

    def __init__(
        self,
        kit: Toolkit,
        name: str,
        parent: QWidget,
        *,
        words: str,
        icon: str = "",
        style: TextStyle,
        look: Look = PLAIN,
        chosen: bool | None = None,
        is_quiet: bool = False,
    ) -> None:
        super().__init__(
            kit, name, parent, words=words, icon=icon, style=style, icon_mm=_ICON, look=look, chosen=chosen
        )
        self._is_quiet = is_quiet

    def set_held(self, held: bool) -> None:
        """Look pressed, unless that would tell what is typed."""
        if not self._is_quiet:
            super().set_held(held)

    def paint_face(self, painter: QPainter, face: QRectF, look: Look) -> None:
        """Paint the icon, or the words with the whole key for themselves."""
        if self._icon:
            super().paint_face(painter, face, look)
            return
        kit = self.kit
        text = kit.typesetter.set(self._words, self._style._replace(colour=look.words), face.width(), centred=True)
        kit.write(painter, text, face.left(), face.center().y() - text.height / 2)


class KeyboardView(QWidget):
    """Fills in a field. `typed` carries its text.

    Args:
        kit: What it is made with.
        field: What is asked for; a field of digits brings digits alone, an unseen one shows dots.
        parent: The window.
    """

    typed = Signal(str)
    close_asked = Signal()
    used = Signal()

    def __init__(self, kit: Toolkit, field: Enter, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._field = replace(field, text=said(field.text))
        self._text = "" if field.entry is Entry.UNSEEN else field.value
        self._keyboard = Keyboard("latin" if field.entry is Entry.WORDS else "digits", columns=columns_in(kit.width))
        self._step = math.ceil(kit.px(KEY_MM)) + round(kit.px(GAP_MM))
        self._key_style = _key_style(kit)
        self.setObjectName("staff-keyboard")
        self.setAccessibleName(self._field.text)
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        self._keys = QWidget(self)
        self._bottom = self._lay_head()
        self._lay_keys()

    @property
    def text(self) -> str:
        """What is typed so far."""
        return self._text

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key of a real keyboard; return whether it meant anything here."""
        self.used.emit()
        text = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # A key still held since it opened the field has not finished it.
            if not event.isAutoRepeat():
                self.typed.emit(self._text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._change("delete", "")
        elif event.key() in BACK_KEYS:
            if not event.isAutoRepeat():
                self.close_asked.emit()
        elif text and text.isprintable():
            if self._field.entry is Entry.WORDS or text.isdecimal() or text in "".join(DIGITS):
                self._change("insert", text)
        else:
            return event.key() in HOME_KEYS
        return True

    def _lay_head(self) -> float:
        """Lay what stands above the keys; return where the keys end, in mm from the upper edge."""
        kit = self._kit
        sizes = [keyboard.size_mm for keyboard in self._keyboards()]
        # A key is some part of a pixel larger than it must be.
        grows = kit.mm(self._step) / (KEY_MM + GAP_MM)
        widest = max(wide for wide, _ in sizes) * grows
        tallest = max(high for _, high in sizes) * grows
        width = min(kit.width - 2 * PAD, max(widest, _LEAST_WIDTH))
        x = (kit.width - width) / 2
        room = width - TARGET * 1.4 - GAP
        name_height = Words.height_of(kit, self._field.text, words(kit, bold=True), room)
        typed = Rect(x, max(name_height, TARGET) + GAP, width, _LINES * kit.line(title(kit)))
        if kit.height > _HIGH:
            top = (kit.height - typed.bottom - GAP - tallest) / 2
            bottom = kit.height - top
        else:
            top, bottom = PAD, kit.height - PAD
        Words(kit, self._field.text, words(kit, bold=True), Rect(x, top, room, name_height), self)
        button = WordButton(kit, translate("Staff", "Do not change it"), self, icon="x", icon_mm=_ICON)
        button.setObjectName("staff-keyboard-close")
        button.setGeometry(kit.on_glass(Rect(x + width - TARGET * 1.4, top, TARGET * 1.4, TARGET)))
        button.activated.connect(self.close_asked)
        self._room = kit.px(width)
        self._line = Words(kit, "", title(kit), Rect(x, top + typed.y, width, typed.height), self)
        self._show_text()
        return bottom

    def _keyboards(self) -> list[Keyboard]:
        """Return the keyboard with every layer it may show here."""
        first = self._keyboard
        if first.alphabet == "digits":
            return [first]
        arabic = replace(first, alphabet="arabic")
        return [first, replace(first, layer="accents"), replace(first, layer="signs"), arabic]

    def _lay_keys(self) -> None:
        kit = self._kit
        old = self._keys
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self._keys = QWidget(self)
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._keys.setGeometry(self.rect())
        # Every key is a whole number of pixels and none smaller than it should be. They are never mirrored: keys stand
        # where hands know them, in every language.
        gap, per_mm = round(kit.px(GAP_MM)), self._step / (KEY_MM + GAP_MM)
        width, height = ((side + GAP_MM) * per_mm - gap for side in self._keyboard.size_mm)
        left, top = round((self.width() - width) / 2), round(kit.px(self._bottom) - height)
        for key, rect in self._keyboard.place():
            button = self._key(key)
            x, y = (int(place * per_mm + 0.5 + 1e-6) for place in (rect.x, rect.y))
            button.setGeometry(QRect(left + x, top + y, key.units * self._step - gap, self._step - gap))
            button.activated.connect(lambda pressed=key: self._press(pressed))
        self._keys.show()

    def _key(self, key: Key) -> KeyButton:
        kit, style = self._kit, self._key_style
        if key.action == "type":
            is_quiet = self._field.entry is Entry.UNSEEN
            button = KeyButton(kit, key.face, self._keys, words=key.face, style=style, is_quiet=is_quiet)
            button.setObjectName(f"staff-key-{key.face}")
            return button
        name, shown, icon = _functions()[key.action]
        is_locked = key.action == "shift" and self._keyboard.shift == "locked"
        look = PRIMARY if key.action in {"done", "shift"} and self._is_on(key) else PLAIN
        button = KeyButton(
            kit, name, self._keys, words=shown, icon=icon, style=style, look=look, chosen=True if is_locked else None
        )
        button.setObjectName(f"staff-key-{key.action}")
        return button

    def _is_on(self, key: Key) -> bool:
        return key.action == "done" or self._keyboard.shift != "off"

    def _press(self, key: Key) -> None:
        self.used.emit()
        before = self._keyboard
        self._keyboard, change = before.press(key)
        if change.kind == "done":
            self.typed.emit(self._text)
            return
        self._change(change.kind, change.text)
        if self._keyboard != before:
            self._lay_keys()

    def _change(self, kind: str, text: str) -> None:
        if kind == "insert":
            self._text = (self._text + text)[: self._field.most]
        elif kind == "delete":
            self._text = self._text[:-1]
        self._show_text()

    def _shown(self) -> str:
        return _DOT * len(self._text) if self._field.entry is Entry.UNSEEN else self._text

    def _show_text(self) -> None:
        shown = self._shown()
        cut = 0
        if not self._fits(shown):
            cut = 1 + bisect_left(range(1, len(shown)), x=True, key=lambda at: self._fits(shown, at))
        self._line.set_words(_with_cursor(shown, cut, right_to_left=self._kit.right_to_left))
        self._line.setAccessibleName("" if self._field.entry is Entry.UNSEEN else self._text)

    def _fits(self, shown: str, cut: int = 0) -> bool:
        kit = self._kit
        words_left = _with_cursor(shown, cut, right_to_left=kit.right_to_left)
        text = kit.typesetter.set(words_left, title(kit), self._room)
        return not text.too_wide and text.lines <= _LINES

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()


def _with_cursor(text: str, cut: int, *, right_to_left: bool) -> str:
    """Return what is left of ``text`` without its first ``cut`` letters, and the place the next letter goes to."""
    left = f"{_MORE}{text[cut:]}" if cut else text
    last = next((letter for letter in reversed(text) if letter.isalpha()), "")
    runs_left = any(ord(letter) in _ARABIC for letter in last)
    if not last or runs_left == right_to_left:
        return f"{left}{_CURSOR}"
    # In a line of the other direction the cursor follows the letters, as the next one will.
    return f"{left}{_CURSOR}{_RIGHT_TO_LEFT if runs_left else _LEFT_TO_RIGHT}"


def _key_style(kit: Toolkit) -> TextStyle:
    """Return how letters stand on keys: as large as other words, as long as the longest of a key has room."""
    style = words(kit, bold=True)
    longest = max(kit.mm(kit.typesetter.width(shown, style)) for _, shown, _ in _functions().values() if shown)
    return style._replace(capital_mm=style.capital_mm * min(1.0, (KEY_MM - 2 * _KEY_PAD) / longest))


def _functions() -> dict[str, tuple[str, str, str]]:
    """Return the name, the words and the icon of every key that types nothing by itself."""
    return {
        "shift": (translate("Staff", "Capitals"), "", "arrow-up"),
        "accents": (translate("Staff", "Letters with accents"), "\u00e4\u00e9", ""),
        "signs": (translate("Staff", "Digits and signs"), "12?", ""),
        "letters": (translate("Staff", "Letters"), "abc", ""),
        "alphabet": (translate("Staff", "Arabic or Latin letters"), "", "world"),
        "page": (translate("Staff", "More letters"), "", "dots"),
        "space": (translate("Staff", "Space"), "", "minus"),
        "back": (translate("Staff", "Erase"), "", "arrow-left"),
        "done": (translate("Staff", "Done"), "", "check"),
    }
