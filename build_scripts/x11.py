"""The screen of an X server as pixels, and a finger on it: what `measure.py` sees and touches a program with.

Nothing is asked of the program that is measured. Pixels are read in rows, because a whole picture costs more time than
what is to be measured.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import select
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from common import StopError

if TYPE_CHECKING:
    from collections.abc import Iterator

ROWS = 27
"""How many rows of pixels are looked at: one in 40 at a height of 1080."""

LOOK_EVERY = 0.001
"""Seconds between two looks."""

_Z_PIXMAP = 2
_ALL_PLANES = ctypes.c_ulong(~0)
_LEFT_BUTTON = 1


class _ShmInfo(ctypes.Structure):
    # XShmSegmentInfo of the MIT-SHM extension, Xlib's <X11/extensions/XShm.h>
    _fields_ = (
        ("shmseg", ctypes.c_ulong),
        ("shmid", ctypes.c_int),
        ("shmaddr", ctypes.c_void_p),
        ("readOnly", ctypes.c_int),
    )


class _ImageHead(ctypes.Structure):
    # The first members of XImage, Xlib's <X11/Xlib.h>
    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    if not found:
        raise StopError(f"Measuring needs the library lib{name}. On Debian and Ubuntu: apt-get install xdotool xvfb")
    return ctypes.CDLL(found)


@dataclass(frozen=True, slots=True)
class Change:
    """When the screen changed first and last, in seconds of `time.perf_counter`, and whether it came to rest then."""

    first: float
    last: float
    is_at_rest: bool


class Glass:
    """The root window of an X server: rows of its pixels, and touches on it. Close it with `open_glass`.

    Args:
        display: the server, as in the environment variable DISPLAY.

    Raises:
        StopError: a library of X is missing, or the server does not answer.
    """

    def __init__(self, display: str) -> None:
        self._x, self._ext, self._tst = _library("X11"), _library("Xext"), _library("Xtst")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._declare()
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise StopError(f"The X server {display} does not answer.")
        self._connection: int = self._x.XConnectionNumber(self._display)
        self._root = self._x.XDefaultRootWindow(self._display)
        self.width: int = self._x.XDisplayWidth(self._display, 0)
        self.height: int = self._x.XDisplayHeight(self._display, 0)
        self._info = _ShmInfo()
        self._image = self._one_row()
        step = self.height / ROWS
        self._rows = [int(step * (row + 0.5)) for row in range(ROWS)]

    def close(self) -> None:
        """Let go of the server."""
        self._x.XCloseDisplay(self._display)
        self._libc.shmdt(ctypes.c_void_p(self._info.shmaddr))

    def look(self) -> bytes:
        """Return the pixels of all rows."""
        size = self._image.contents.bytes_per_line
        data = self._info.shmaddr
        rows = []
        for y in self._rows:
            self._ext.XShmGetImage(self._display, self._root, self._image, 0, y, _ALL_PLANES)
            rows.append(ctypes.string_at(data, size))
        return b"".join(rows)

    def move(self, x: int, y: int) -> None:
        """Put the finger over a place (px) without touching."""
        self._tst.XTestFakeMotionEvent(self._display, 0, x, y, 0)
        self._x.XSync(self._display, 0)

    def press(self) -> float:
        """Put the finger down and return when."""
        return self._button(down=True)

    def lift(self) -> float:
        """Lift the finger and return when."""
        return self._button(down=False)

    def watch(self, since: bytes, quiet: float, most: float) -> Change | None:
        """Look until the screen, seen as ``since`` before, has changed and then stayed the same.

        Args:
            since: what `look` returned before the cause of the change.
            quiet: seconds without a change that count as rest.
            most: seconds to look at most.

        Returns:
            When it changed first and last, or None if it never changed.
        """
        start = time.perf_counter()
        seen, first, last = since, 0.0, 0.0
        now = start
        while now - start < most:
            rows = self.look()
            now = time.perf_counter()
            if rows != seen:
                seen, last = rows, now
                first = first or now
            elif last and now - last >= quiet:
                return Change(first, last, is_at_rest=True)
            self._pause()
        return Change(first, last, is_at_rest=False) if last else None

    def wait_for(self, rows: bytes, most: float) -> bool:
        """Look until the screen shows ``rows`` again, for ``most`` seconds; tell whether it does."""
        end = time.perf_counter() + most
        while self.look() != rows:
            if time.perf_counter() > end:
                return False
            self._pause()
        return True

    def _pause(self) -> None:
        """Wait until the server says something, which it does when it closes, but no longer than between two looks."""
        select.select([self._connection], [], [], LOOK_EVERY)

    def _button(self, *, down: bool) -> float:
        now = time.perf_counter()
        self._tst.XTestFakeButtonEvent(self._display, _LEFT_BUTTON, int(down), 0)
        self._x.XFlush(self._display)
        return now

    def _declare(self) -> None:
        pointer, number, unsigned = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
        image = ctypes.POINTER(_ImageHead)
        for function, result, arguments in (
            (self._x.XOpenDisplay, pointer, (ctypes.c_char_p,)),
            (self._x.XCloseDisplay, number, (pointer,)),
            (self._x.XConnectionNumber, number, (pointer,)),
            (self._x.XDefaultRootWindow, unsigned, (pointer,)),
            (self._x.XDefaultVisual, pointer, (pointer, number)),
            (self._x.XDefaultDepth, number, (pointer, number)),
            (self._x.XDisplayWidth, number, (pointer, number)),
            (self._x.XDisplayHeight, number, (pointer, number)),
            (self._x.XFlush, number, (pointer,)),
            (self._x.XSync, number, (pointer, number)),
            (self._tst.XTestFakeMotionEvent, number, (pointer, number, number, number, unsigned)),
            (self._tst.XTestFakeButtonEvent, number, (pointer, ctypes.c_uint, number, unsigned)),
            (self._ext.XShmAttach, number, (pointer, pointer)),
            (self._ext.XShmGetImage, number, (pointer, unsigned, image, number, number, unsigned)),
            (
                self._ext.XShmCreateImage,
                image,
                (pointer, pointer, ctypes.c_uint, number, pointer, pointer, ctypes.c_uint, ctypes.c_uint),
            ),
            (self._libc.shmget, number, (number, ctypes.c_size_t, number)),
            (self._libc.shmat, pointer, (number, pointer, number)),
            (self._libc.shmctl, number, (number, number, pointer)),
            (self._libc.shmdt, number, (pointer,)),
        ):
            function.restype, function.argtypes = result, arguments

    def _one_row(self) -> Any:
        """Return an XImage as wide as the screen and one pixel high, in memory that the server writes to."""
        visual = self._x.XDefaultVisual(self._display, 0)
        depth = self._x.XDefaultDepth(self._display, 0)
        image = self._ext.XShmCreateImage(
            self._display, visual, depth, _Z_PIXMAP, None, ctypes.byref(self._info), self.width, 1
        )
        private, create, remove = 0, 0o1000 | 0o600, 0  # IPC_PRIVATE, IPC_CREAT, IPC_RMID
        self._info.shmid = self._libc.shmget(private, image.contents.bytes_per_line, create)
        self._info.shmaddr = self._libc.shmat(self._info.shmid, None, 0)
        self._info.readOnly = 0
        image.contents.data = self._info.shmaddr
        self._ext.XShmAttach(self._display, ctypes.byref(self._info))
        self._x.XSync(self._display, 0)
        self._libc.shmctl(self._info.shmid, remove, None)  # goes when both have let go of it
        return image


@contextlib.contextmanager
def open_glass(display: str) -> Iterator[Glass]:
    """Give the screen of an X server, and let go of it afterwards.

    Raises:
        StopError: a library of X is missing, or the server does not answer.
    """
    glass = Glass(display)
    try:
        yield glass
    finally:
        glass.close()
