"""Keeps the one window where it is, and keeps away from it what no finger and no keypad sends.

It stands before the window, where Qt hands over what the window system sends: whatever ends here never reaches a
widget. A window that holds the whole screen also takes back the front, the keys, and its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen

from kiosk.gui.touch.keys import means_something

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

FRAMELESS_ON_TOP: Final = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint

_NEVER = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.DragLeave,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.EnterWhatsThisMode,
        QEvent.Type.WhatsThis,
        QEvent.Type.WhatsThisClicked,
        QEvent.Type.ToolTip,
        QEvent.Type.Shortcut,
        QEvent.Type.FileOpen,
    },
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_DISPLACED = frozenset(
    {
        QEvent.Type.FocusOut,
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Hide,
        QEvent.Type.WindowStateChange,
    },
)
# Long enough for the other window to be done with whatever it does, too short for a hand to use it.
_SOON_MS = 100
# Some systems refuse the front for a while: asked again, but ever less often.
_LONGEST_MS = 5000
# Where a program can put its window above others; elsewhere asking is a warning.
_RAISES = frozenset({"xcb", "windows"})
# A window system that knows better where a window belongs is not fought for ever.
_MOST_MOVES = 3


def _primary() -> QRect:
    """Return where the primary screen is, or nothing while there is none."""
    # Qt returns None between two screens, which its type hints do not say.
    screen: QScreen | None = QGuiApplication.primaryScreen()
    return screen.geometry() if screen is not None else QRect()


def _is_taken_down(handle: QWindow) -> bool:
    """Return whether another program of an X server took the window off the screen; Qt still takes it for visible."""
    return QGuiApplication.platformName() == "xcb" and not handle.isExposed()


class Lock(QObject):
    """Guards ``window`` from the moment it is made.

    Args:
        window: The only window. It must not be shown yet.
        holds: Whether it holds the whole screen; else it may be moved, covered and closed like any other.
        is_typed_into: Returns whether staff write something now.
        place: Returns what part of the desktop (px) the window is to fill.
        is_taken_down: Returns whether the window is not on the screen, though it is shown.
    """

    screen_changed = Signal(int, int)
    """The window was fitted to a screen of another size: width and height in px."""

    def __init__(
        self,
        window: QWidget,
        *,
        holds: bool,
        is_typed_into: Callable[[], bool],
        place: Callable[[], QRect] = _primary,
        is_taken_down: Callable[[QWindow], bool] = _is_taken_down,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._holds = holds
        self._is_typed_into = is_typed_into
        self._place = place
        self._is_taken_down = is_taken_down
        self._handle: QWindow | None = None
        self._has_had_keys = False
        self._pause_ms = _SOON_MS
        self._moves = 0
        self._size = (window.width(), window.height())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        if holds:
            window.setWindowFlags(FRAMELESS_ON_TOP)
            self._watch_screens()
        window.installEventFilter(self)
        window.winId()  # from here on there is a handle
        self._guard_handle()

    def look(self) -> None:
        """Put the window back where it belongs, and ask for the keys if they were taken away."""
        self._soon.stop()
        place = self._place()
        if not self._holds or self._handle is None or place.isEmpty():
            # With no screen there is no place; Qt tells when there is one again.
            return
        is_away = self._window.isVisible() and self._is_taken_down(self._handle)
        if is_away:
            self._window.hide()
        self._fill(place)
        self._take_keys()
        if is_away and not self._soon.isActive():
            self._look_again()
        size = (place.width(), place.height())
        if size != self._size:
            self._size = size
            self.screen_changed.emit(*size)

    def let_go(self) -> None:
        """Let the window be closed and covered from now on."""
        self._holds = False
        self._soon.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep away from the window what it must never get."""
        kind = event.type()
        if kind == QEvent.Type.WinIdChange and watched is self._window:
            self._guard_handle()
            return False
        if kind in _NEVER or (self._holds and isinstance(event, QCloseEvent)):
            event.ignore()
            return True
        if watched is not self._handle:
            return False
        if isinstance(event, QKeyEvent) and kind in _KEYS:
            return not means_something(
                event.key(), event.modifiers(), event.text(), is_typed_into=self._is_typed_into()
            )
        if kind == QEvent.Type.FocusIn:
            self._has_had_keys = True
        is_away = kind == QEvent.Type.Expose and self._is_taken_down(self._handle)
        if self._holds and (is_away or kind in _DISPLACED) and not self._soon.isActive():
            self._soon.start(self._pause_ms)
        return False

    def _fill(self, place: QRect) -> None:
        window = self._window
        if window.geometry() == place:
            self._moves = 0
        elif self._moves < _MOST_MOVES:
            if self._moves:
                # Some systems move no window that is full screen.
                window.showNormal()
            self._moves += 1
            window.setGeometry(place)
        if not window.isFullScreen() or not window.isVisible():
            window.showFullScreen()

    def _take_keys(self) -> None:
        if self._window.isActiveWindow() or not self._has_had_keys:
            self._pause_ms = _SOON_MS
            return
        if QGuiApplication.platformName() in _RAISES:
            self._window.raise_()
        self._window.activateWindow()
        self._look_again()

    def _look_again(self) -> None:
        """Look again after a pause that grows: what was refused once may be refused for long."""
        self._soon.start(self._pause_ms)
        self._pause_ms = min(self._pause_ms * 2, _LONGEST_MS)

    def _guard_handle(self) -> None:
        # A window on its way out has none, which Qt's type hints do not say.
        handle: QWindow | None = self._window.windowHandle()
        self._handle = handle
        if handle is not None:
            handle.installEventFilter(self)

    def _watch_screens(self) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without one
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._look_soon)
        app.screenAdded.connect(self._watch_screen)
        app.screenRemoved.connect(self._look_soon)
        app.primaryScreenChanged.connect(self._look_soon)

    def _watch_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look_soon)
        self._look_soon()

    def _look_soon(self) -> None:
        self._moves = 0
        self._soon.start(_SOON_MS)
