"""Keeps the kiosk's window of an X server in front where no window manager does.

Where a window manager runs, a kiosk that is covered loses the keyboard and takes the front back. Without one only the
server tells, and whoever asks (VisibilityNotify of the X protocol). It is asked over a connection of its own, since
what the one of Qt gets is Qt's to say; and over this one the window is raised too, for Qt hands such a wish on when it
next has something to paint, which at rest may take many seconds.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

# Xlib's <X11/X.h>
_VISIBILITY_CHANGE_MASK, _VISIBILITY_NOTIFY, _UNOBSCURED = 1 << 16, 15, 0
# Two programs that both want to be in front must not keep each other busy.
_FIRST_MS, _LONGEST_MS = 100, 5000


class _VisibilityEvent(ctypes.Structure):
    # XVisibilityEvent of <X11/Xlib.h>
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
    )


class _Event(ctypes.Union):
    # XEvent is 24 long words, whatever its kind
    _fields_ = (("type", ctypes.c_int), ("visibility", _VisibilityEvent), ("pad", ctypes.c_long * 24))


class CoverWatch(QObject):
    """Watches one window, and raises it when another lies over it or over a part of it; ever less often.

    Args:
        display: The server, as in the environment variable DISPLAY.
        load: Loads a library by its name.
        parent: Who owns it.
    """

    def __init__(self, display: str, load: Callable[[str], Any] = ctypes.CDLL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = display
        self._load = load
        self._x: Any = None
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._window = 0
        self._pause_ms = _FIRST_MS
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._raise)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._forget)

    def watch(self, window: int) -> bool:
        """Keep a window of this program in front; tell whether that is possible.

        Args:
            window: the number the server knows it by.
        """
        try:
            self._x = _declared(self._load("libX11.so.6"))
        except OSError:
            return False
        self._connection = self._x.XOpenDisplay(self._name.encode()) or None
        if self._connection is None:
            return False
        self._window = window
        self._x.XSelectInput(self._connection, window, _VISIBILITY_CHANGE_MASK)
        # Of what lies there already nobody is told.
        self._raise()
        number = self._x.XConnectionNumber(self._connection)
        self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return True

    def stop(self) -> None:
        """Watch no longer."""
        self._again.stop()
        self._calm.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._connection is not None:
            self._x.XCloseDisplay(self._connection)
            self._connection = None

    def _read(self) -> None:
        is_covered: bool | None = None
        event = _Event()
        while self._connection is not None and self._x.XPending(self._connection):
            self._x.XNextEvent(self._connection, ctypes.byref(event))
            if event.type == _VISIBILITY_NOTIFY:
                is_covered = event.visibility.state != _UNOBSCURED
        if is_covered:
            self._calm.stop()
            if not self._again.isActive():
                self._again.start(self._pause_ms)
                self._pause_ms = min(self._pause_ms * 2, _LONGEST_MS)
        elif is_covered is False:
            self._again.stop()
            self._calm.start(_LONGEST_MS)

    def _raise(self) -> None:
        self._x.XRaiseWindow(self._connection, self._window)
        self._x.XFlush(self._connection)

    def _forget(self) -> None:
        """Nobody has covered the window for a while: the next one is answered at once again."""
        self._pause_ms = _FIRST_MS


def _declared(x: Any) -> Any:
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = ctypes.c_void_p, (ctypes.c_char_p,)
    x.XRaiseWindow.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    x.XSelectInput.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long)
    x.XNextEvent.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    for name in ("XFlush", "XCloseDisplay", "XConnectionNumber", "XPending"):
        getattr(x, name).argtypes = (ctypes.c_void_p,)
    return x
