"""What covers the whole page so that nobody reads along: the hidden screen, and the end of a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.controls import PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.toolkit import HEADING
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.gui.widgets.toolkit import Toolkit

translate = QCoreApplication.translate

_WIDEST = 200.0
_BUTTON = 30.3
_GAP = 5.0
_PAD = 8.0


class Cover(WordButton):
    """A plain sheet over everything, so that nobody reads along; one touch takes it away."""

    def __init__(self, kit: Toolkit, parent: QWidget) -> None:
        words = translate("Panels", "The screen is hidden. Touch to show it again.")
        style = TextStyle(HEADING, bold=True)
        super().__init__(kit, words, parent, words=words, style=style, look=PLAIN)
        self.setObjectName("cover")
        self.setProperty("covers", True)
        self.setGeometry(parent.rect())


def cleared_in(seconds: int) -> str:
    """Return how long it still takes until the visit is forgotten, in words."""
    return translate("Panels", "Your visit is cleared in %n seconds.", "", seconds)


def hidden_clears_in(seconds: int) -> str:
    """Return how long a hidden screen is still kept, in words."""
    return translate("Panels", "The hidden screen is cleared in %n seconds.", "", seconds)


class Notice(QWidget):
    """A plain sheet over everything with a title, a line that may change, and buttons. `asked` carries their ids."""

    asked = Signal(str)

    def __init__(
        self, kit: Toolkit, name: str, title: str, line: str, buttons: tuple[tuple[str, str, str], ...], parent: QWidget
    ) -> None:
        """Make a notice.

        Args:
            kit: What it is made with.
            name: Its object name.
            title: What stands at its top.
            line: What stands under it.
            buttons: Of each: what it asks for, its words and its icon. The first one is what most people want.
            parent: The window.
        """
        super().__init__(parent)
        self._kit = kit
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("covers", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        width = min(kit.width - 2 * _PAD, _WIDEST * kit.base)
        head = TextStyle(HEADING * kit.base, bold=True)
        body = kit.meta("ink")
        tall = Words.height_of(kit, title, head, width)
        below = Words.height_of(kit, line, body, width)
        rest = len(buttons) - 1
        # Side by side where the glass is wide, one below the other where it is high.
        across = max(rest, 1) if kit.width > kit.height else 1
        height = tall + _GAP / 2 + below + (1 + rest / across) * (_BUTTON + _GAP)
        x, y = (kit.width - width) / 2, max((kit.height - height) / 2, _PAD)
        Words(kit, title, head, Rect(x, y, width, tall), self, centred=True)
        self._line = Words(kit, line, body, Rect(x, y + tall + _GAP / 2, width, below), self, centred=True)
        first = Rect(x, y + tall + _GAP / 2 + below + _GAP, width, _BUTTON)
        side = (width - (across - 1) * _GAP) / across
        step = _BUTTON + _GAP
        others = [
            Rect(x + i % across * (side + _GAP), first.y + (1 + i // across) * step, side, _BUTTON) for i in range(rest)
        ]
        for (asks, words, icon), where in zip(buttons, [first, *others], strict=True):
            button = WordButton(kit, words, self, words=words, icon=icon, look=PRIMARY if where is first else PLAIN)
            button.setObjectName(f"choice-{asks}")
            button.setGeometry(kit.on_glass(where))
            button.activated.connect(lambda asks=asks: self.asked.emit(asks))

    def say(self, text: str) -> None:
        """Write something else on the line."""
        self._line.set_words(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plain paper: nothing of the page is seen."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("paper"))
        painter.end()


def finished(kit: Toolkit, seconds: int, parent: QWidget) -> Notice:
    """Return what stands after "I am finished", for ``seconds`` more."""
    back = ("go-back", translate("Panels", "Go back"), "arrow-left")
    return Notice(kit, "finished", translate("Panels", "Thank you. Goodbye."), cleared_in(seconds), (back,), parent)


def hidden_warning(kit: Toolkit, seconds: int, parent: QWidget) -> Notice:
    """Return the warning before a hidden visit is cleared; nothing of its page is seen."""
    buttons = (
        ("keep", translate("Panels", "Keep it hidden"), "eye-off"),
        ("unhide", translate("Panels", "Show the screen again"), "eye"),
        ("finished", translate("Panels", "I am finished"), "door-exit"),
    )
    title = translate("Panels", "Are you still there?")
    return Notice(kit, "still-there", title, hidden_clears_in(seconds), buttons, parent)
