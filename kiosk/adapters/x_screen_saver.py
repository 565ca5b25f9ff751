"""The X server's own screen saver and power saving, held back for as long as the kiosk wishes.

The extension MIT-SCREEN-SAVER holds both back for one client and lets go when that client ends, however it ends. The
client is a connection of its own, opened with the first wish. Where the extension's library (Debian: libxss1) is not
installed, the server's timers are set instead, which outlives the kiosk; giving back sets them to their defaults.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_SUSPENDS_SINCE = (1, 1)
"""The extension's first version that knows suspending (XScreenSaverSuspend(3))."""

_OFF, _DEFAULT, _AS_BEFORE = 0, -1, 2  # XSetScreenSaver(3): no timeout, the server's own, DefaultBlanking


class XScreenSaver:
    """The screen saver of one X server.

    Args:
        display: the server, as in the environment variable DISPLAY; empty for none.
        load: loads a library by its name.
    """

    def __init__(self, display: str, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._name = display
        self._load = load
        self._connection: Any = None

    def keep(self, on: bool) -> bool:
        """Hold the screen saver back or let it come, and tell whether the server took the wish."""
        if not self._name:
            return False
        try:
            x = _declared(self._load("libX11.so.6"))
        except OSError:
            return False
        if self._connection is None:
            self._connection = x.XOpenDisplay(self._name.encode()) or None
        if self._connection is None:
            return False
        if not self._suspend(on):
            self._set_timers(x, on)
        x.XFlush(self._connection)
        if not on:
            x.XCloseDisplay(self._connection)
            self._connection = None
        return True

    def _suspend(self, on: bool) -> bool:
        """Hold it back by the extension; return False where that is not possible."""
        try:
            extension = self._load("libXss.so.1")
        except OSError:
            return False
        extension.XScreenSaverQueryExtension.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        extension.XScreenSaverQueryVersion.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        extension.XScreenSaverSuspend.argtypes = (ctypes.c_void_p, ctypes.c_int)
        first, second = ctypes.c_int(), ctypes.c_int()
        numbers = ctypes.byref(first), ctypes.byref(second)
        if not extension.XScreenSaverQueryExtension(self._connection, *numbers):
            return False
        if not extension.XScreenSaverQueryVersion(self._connection, *numbers):
            return False
        if (first.value, second.value) < _SUSPENDS_SINCE:
            return False
        extension.XScreenSaverSuspend(self._connection, int(on))
        return True

    def _set_timers(self, x: Any, on: bool) -> None:
        timeout = _OFF if on else _DEFAULT
        x.XSetScreenSaver(self._connection, timeout, timeout, _AS_BEFORE, _AS_BEFORE)
        try:
            extension = self._load("libXext.so.6")
        except OSError:
            return
        extension.DPMSQueryExtension.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        for name in ("DPMSCapable", "DPMSEnable", "DPMSDisable"):
            getattr(extension, name).argtypes = (ctypes.c_void_p,)
        unused = ctypes.byref(ctypes.c_int())
        # Asked first: a server without power saving answers the wish with an error, and Xlib ends the program for it.
        if extension.DPMSQueryExtension(self._connection, unused, unused) and extension.DPMSCapable(self._connection):
            (extension.DPMSDisable if on else extension.DPMSEnable)(self._connection)


def _declared(x: Any) -> Any:
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = ctypes.c_void_p, (ctypes.c_char_p,)
    x.XFlush.argtypes = x.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    x.XSetScreenSaver.argtypes = (ctypes.c_void_p, *[ctypes.c_int] * 4)
    return x
