"""The keyboard on the glass: what is typed stands above it. For staff only; a real keyboard does as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.widgets.controls import PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.staff.look import BACK_KEYS, GAP, HOME_KEYS, PAD, TARGET, title, words
from kiosk.layout.rect import Rect
from kiosk.staff.keyboard import GAP_MM, Keyboard, columns_in
from kiosk.staff.sheet import Entry

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.staff.keyboard import Key
    from kiosk.staff.sheet import Enter

translate = QCoreApplication.translate

_CURSOR = "|"
_DOT = "\u2022"
_ICON = 6.0


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
        self._field = field
        self._text = "" if field.entry is Entry.UNSEEN else field.value
        self._keyboard = Keyboard("latin" if field.entry is Entry.WORDS else "digits", columns=columns_in(kit.width))
        self.setObjectName("staff-keyboard")
        self.setAccessibleName(field.text)
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        self._keys = QWidget(self)
        self._lay_head()
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
            self.typed.emit(self._text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._change("delete", "")
        elif event.key() in BACK_KEYS:
            self.close_asked.emit()
        elif text and text.isprintable():
            self._change("insert", text)
        else:
            return event.key() in HOME_KEYS
        return True

    def _lay_head(self) -> None:
        kit = self._kit
        width = min(kit.width - 2 * PAD, max(self._keyboard.size_mm[0], 110.0))
        x = (kit.width - width) / 2
        high = kit.line(title(kit))
        close = Rect(x + width - TARGET * 1.4, PAD, TARGET * 1.4, TARGET)
        room = width - close.width - GAP
        name_height = Words.height_of(kit, self._field.text, words(kit, bold=True), room)
        Words(kit, self._field.text, words(kit, bold=True), Rect(x, PAD, room, name_height), self)
        button = WordButton(kit, translate("Staff", "Do not change it"), self, icon="x", icon_mm=_ICON)
        button.setObjectName("staff-keyboard-close")
        button.setGeometry(kit.on_glass(close))
        button.activated.connect(self.close_asked)
        self._line = Words(
            kit, self._shown(), title(kit), Rect(x, PAD + max(name_height, TARGET) + GAP, width, 2 * high), self
        )
        self._show_text()

    def _lay_keys(self) -> None:
        kit = self._kit
        old = self._keys
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self._keys = QWidget(self)
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._keys.setGeometry(self.rect())
        width, height = self._keyboard.size_mm
        left, top = (kit.width - width) / 2, kit.height - height - GAP_MM - PAD / 2
        for key, rect in self._keyboard.place():
            where = Rect(left + rect.x, top + rect.y, rect.width, rect.height)
            button = self._key(key)
            # Keys stand where hands know them, in every language.
            button.setGeometry(kit.on_glass(where.mirrored(kit.width) if kit.right_to_left else where))
            button.activated.connect(lambda pressed=key: self._press(pressed))
        self._keys.show()

    def _key(self, key: Key) -> WordButton:
        kit = self._kit
        style = words(kit, bold=True)
        if key.action == "type":
            button = WordButton(kit, key.face, self._keys, words=key.face, style=style)
            button.setObjectName(f"staff-key-{key.face}")
            return button
        name, shown, icon = _functions()[key.action]
        look = PRIMARY if key.action in {"done", "shift"} and self._is_on(key) else PLAIN
        button = WordButton(kit, name, self._keys, words=shown, icon=icon, style=style, icon_mm=_ICON, look=look)
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
        self._line.set_words(self._shown() + _CURSOR)
        self._line.setAccessibleName("" if self._field.entry is Entry.UNSEEN else self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()


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
