"""A whole kiosk that holds the screen, every kind of place in it, and what somebody sends who wants to get out."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.app import GlassOptions
from kiosk.gui.widgets.lock import Lock
from tests.support.guest import Guest

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QWindow

SCREEN = GlassOptions(800, 800, 3.0)
"""The screen of a test that shows nothing."""

COPIED = "what was in the clipboard before"

_LAST_LETTER = 0x250

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
WIN = Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True)
class Situation:
    """Everything somebody who got out would have changed."""

    windows: int
    popup: bool
    place: str
    overlay: str
    language: str
    clipboard: str
    processes: frozenset[str]


class Captive(Guest):
    """A guest of a kiosk that holds the screen."""

    def __init__(self, pack: Path, cache: Path) -> None:
        super().__init__(SCREEN, pack, cache)
        QGuiApplication.clipboard().setText(COPIED)

    def show(self) -> None:
        """Take the whole screen, as a kiosk does. It stays unpainted."""
        window = self.window
        self.lock = Lock(window, holds=True, is_typed_into=lambda: window.takes_text)
        window.setUpdatesEnabled(False)
        window.showFullScreen()
        window.activateWindow()
        QCoreApplication.processEvents()

    @property
    def handle(self) -> QWindow:
        """Where the window system delivers what it has."""
        return self.window.windowHandle()

    def leave(self) -> None:
        """Take the kiosk down, though it does not want to."""
        self.lock.let_go()
        super().leave()

    def situation(self) -> Situation:
        """Look around."""
        windows = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
        widgets = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        return Situation(
            max(len(windows), len(widgets)),
            QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None,
            self.at(),
            type(self.window.overlay).__name__ if self.window.overlay is not None else "",
            self.navigator.language,
            QGuiApplication.clipboard().text(),
            _children(),
        )

    def send(self, event: QEvent) -> bool:
        """Deliver something as the window system does, and return whether anybody took it."""
        QCoreApplication.sendEvent(self.handle, event)
        QCoreApplication.sendPostedEvents()
        return event.isAccepted()

    def strike(self, key: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and let go a key of a keyboard, a second later."""
        self.clock.step(1.0)
        writes = key < _LAST_LETTER and not modifiers & (CTRL | ALT | WIN)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.send(QKeyEvent(kind, key, modifiers, chr(key).lower() if writes else ""))
        QCoreApplication.sendPostedEvents()

    def click(self, button: Qt.MouseButton, where: QPoint) -> None:
        """Click with a button of a mouse, a second later."""
        self.clock.step(1.0)
        QTest.mouseClick(self.handle, button, NONE, where)
        QCoreApplication.sendPostedEvents()

    def drag_in(self, data: QMimeData, where: QPoint) -> bool:
        """Drag something in and drop it; return whether it was taken, or only welcome."""
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        events = (
            QDragEnterEvent(where, copy, data, left, NONE),
            QDragMoveEvent(where, copy, data, left, NONE),
            QDropEvent(QPointF(where), copy, data, left, NONE),
        )
        return any(self.send(event) for event in events)

    def swipe(self, starts: list[QPoint], by: QPoint) -> None:
        """Swipe with one finger from each start, all at once."""
        self.clock.step(1.0)
        for finger, start in enumerate(starts):
            self._finger(finger, start, "press")
        for step in (0.3, 0.6, 1.0):
            self.clock.step(0.05)
            for finger, start in enumerate(starts):
                self._finger(finger, start + by * step, "move")
        for finger, start in enumerate(starts):
            self._finger(finger, start + by, "release")


def _children() -> frozenset[str]:
    """Return the processes that were started from here, where the system tells."""
    if not sys.platform.startswith("linux"):
        return frozenset()
    lists = Path("/proc/self/task").glob("*/children")
    return frozenset(number for children in lists for number in children.read_text(encoding="ascii").split())


def _go(page: str) -> Callable[[Captive], None]:
    def there(captive: Captive) -> None:
        captive.attract.touch()
        captive.go(page)

    return there


def _panel(name: str) -> Callable[[Captive], None]:
    def there(captive: Captive) -> None:
        captive.attract.touch()
        captive.presenter.show_panel(name)

    return there


def _warned(captive: Captive) -> None:
    _go("sciatica")(captive)
    captive.wait(captive.attract.state.idle_limit + 1.0)


def _finished(captive: Captive) -> None:
    _go("sciatica")(captive)
    captive.touch("bar-finished")


def _hidden(captive: Captive) -> None:
    _go("sciatica")(captive)
    captive.attract.hide()


def _sheet(captive: Captive) -> None:
    assert captive.come_in()


def _keyboard(captive: Captive) -> None:
    _sheet(captive)
    captive.room.act("words", "")


PLACES: dict[str, tuple[Callable[[Captive], None], str]] = {
    "attract": (lambda captive: captive.until_reset(), "AttractView"),
    "home": (_go("home"), ""),
    "a cause": (_go("sciatica"), ""),
    "a hub": (_go("causes"), ""),
    "help now": (_go("get-help-now"), ""),
    "reading aids": (_panel("reading-aids"), "Panel"),
    "languages": (_panel("languages"), "Panel"),
    "warning": (_warned, "Panel"),
    "finished": (_finished, "Notice"),
    "hidden": (_hidden, "Cover"),
    "PIN pad": (lambda captive: captive.room.ask(), "PinPad"),
    "staff sheet": (_sheet, "SheetView"),
    "staff keyboard": (_keyboard, "KeyboardView"),
    "cleaning": (lambda captive: captive.backstage.clean(120.0), "CleaningView"),
}
"""How one gets to every kind of place, and what lies over the screen there."""
