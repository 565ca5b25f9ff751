"""A printer under Windows, by the functions of winspool and gdi32.

The names, numbers and structures are those of winspool.h and wingdi.h. Windows prints no PDF by itself, so a sheet goes
to it as a picture; Qt's own printing would bring one more library of Qt with dialogs nobody may see.
"""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from kiosk.takeaway.printing import JOB_NAME, RASTER_DPI, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.takeaway.printing import Job, Takes

_POINTERS = (
    *("server", "name", "share", "port", "driver", "comment", "location", "mode", "separator", "processor"),
    *("datatype", "parameters", "security"),
)
_NUMBERS = ("attributes", "priority", "default_priority", "start", "until", "status", "jobs", "speed")
_OFFLINE_BY_HAND = 0x400
# Bits of the status, the ones that say most first.
_STATES = (
    (Trouble.PAPER, 0x10 | 0x20),
    (Trouble.ATTENTION, 0x8 | 0x40 | 0x800 | 0x40000 | 0x100000 | 0x400000),
    (Trouble.MISSING, 0x80 | 0x1000),
    (Trouble.PAUSED, 0x1),
    (Trouble.FAILED, 0x2),
)
_LOG_PIXELS_X, _LOG_PIXELS_Y, _OFFSET_X, _OFFSET_Y = 88, 90, 112, 113
_COPY = 0x00CC0020
_LOCAL, _CONNECTED = 0x2, 0x4


class PrinterInfo(ctypes.Structure):
    """PRINTER_INFO_2W."""

    _fields_ = (*((name, ctypes.c_void_p) for name in _POINTERS), *((name, ctypes.c_uint32) for name in _NUMBERS))


class ShortInfo(ctypes.Structure):
    """PRINTER_INFO_4W."""

    _fields_ = (("name", ctypes.c_wchar_p), ("server", ctypes.c_wchar_p), ("attributes", ctypes.c_uint32))


class DocInfo(ctypes.Structure):
    """DOCINFOW."""

    _fields_ = (
        ("size", ctypes.c_int),
        ("name", ctypes.c_wchar_p),
        ("output", ctypes.c_wchar_p),
        ("datatype", ctypes.c_wchar_p),
        ("kind", ctypes.c_uint32),
    )


class Picture(ctypes.Structure):
    """BITMAPINFO with a palette of 256 greys."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("width", ctypes.c_int32),
        ("height", ctypes.c_int32),
        ("planes", ctypes.c_uint16),
        ("bits", ctypes.c_uint16),
        ("compression", ctypes.c_uint32),
        ("image_size", ctypes.c_uint32),
        ("x_per_metre", ctypes.c_int32),
        ("y_per_metre", ctypes.c_int32),
        ("used", ctypes.c_uint32),
        ("important", ctypes.c_uint32),
        ("palette", ctypes.c_uint32 * 256),
    )


def load_libraries() -> Any:
    """Return Windows' libraries by their names; only Windows has them."""
    dlls = SimpleNamespace(spool=vars(ctypes)["WinDLL"]("winspool.drv"), gdi=vars(ctypes)["WinDLL"]("gdi32"))
    pointer, word, number, text = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_wchar_p
    dlls.spool.OpenPrinterW.argtypes = (text, pointer, pointer)
    dlls.spool.ClosePrinter.argtypes = (pointer,)
    dlls.spool.GetPrinterW.argtypes = (pointer, word, pointer, word, pointer)
    dlls.spool.EnumPrintersW.argtypes = (word, text, word, pointer, word, pointer, pointer)
    dlls.gdi.CreateDCW.argtypes = (text, text, text, pointer)
    dlls.gdi.CreateDCW.restype = pointer
    dlls.gdi.GetDeviceCaps.argtypes = (pointer, number)
    dlls.gdi.StartDocW.argtypes = (pointer, pointer)
    dlls.gdi.StretchDIBits.argtypes = (pointer, *([number] * 8), pointer, pointer, word, word)
    for name in ("StartPage", "EndPage", "EndDoc", "AbortDoc", "DeleteDC"):
        getattr(dlls.gdi, name).argtypes = (pointer,)
    return dlls


class WindowsPrinter:
    """A printer of Windows.

    Args:
        name: the name Windows knows it by.
        libraries: returns an object with spool (winspool.drv) and gdi (gdi32).
    """

    takes: Takes = "grey"

    def __init__(self, name: str, libraries: Callable[[], Any] = load_libraries) -> None:
        self._name = name
        self._libraries = libraries

    def send(self, job: Job) -> Trouble | None:
        """Print a sheet as large as it is. Windows would keep it for a printer that stands still: so it is asked."""
        dlls = self._libraries()
        trouble = self._trouble(dlls.spool)
        if trouble is not None:
            return trouble
        device = dlls.gdi.CreateDCW("WINSPOOL", self._name, None, None)
        if not device:
            return Trouble.MISSING
        try:
            return None if _printed(dlls.gdi, device, job) else Trouble.FAILED
        finally:
            dlls.gdi.DeleteDC(device)

    def trouble(self) -> Trouble | None:
        """Return why the printer cannot print now, if it cannot."""
        return self._trouble(self._libraries().spool)

    def _trouble(self, spool: Any) -> Trouble | None:
        handle = ctypes.c_void_p()
        if not spool.OpenPrinterW(self._name, ctypes.byref(handle), None):
            return Trouble.MISSING
        try:
            needed = ctypes.c_uint32()
            spool.GetPrinterW(handle, 2, None, 0, ctypes.byref(needed))
            room = ctypes.create_string_buffer(max(needed.value, ctypes.sizeof(PrinterInfo)))
            if not spool.GetPrinterW(handle, 2, room, len(room), ctypes.byref(needed)):
                return Trouble.FAILED
        finally:
            spool.ClosePrinter(handle)
        info = PrinterInfo.from_buffer(room)
        if info.attributes & _OFFLINE_BY_HAND:
            return Trouble.MISSING
        return next((trouble for trouble, bits in _STATES if info.status & bits), None)


def _printed(gdi: Any, device: int, job: Job) -> bool:
    document = DocInfo(ctypes.sizeof(DocInfo), JOB_NAME, None, None, 0)
    if gdi.StartDocW(device, ctypes.byref(document)) <= 0:
        return False
    if gdi.StartPage(device) > 0 and _painted(gdi, device, job) and gdi.EndPage(device) > 0:
        return bool(gdi.EndDoc(device) > 0)
    gdi.AbortDoc(device)
    return False


def _painted(gdi: Any, device: int, job: Job) -> bool:
    """Paint the picture with its corner at that of the paper, which lies outside of what can be printed."""
    x, y = -gdi.GetDeviceCaps(device, _OFFSET_X), -gdi.GetDeviceCaps(device, _OFFSET_Y)
    width = job.width * gdi.GetDeviceCaps(device, _LOG_PIXELS_X) // RASTER_DPI
    height = job.height * gdi.GetDeviceCaps(device, _LOG_PIXELS_Y) // RASTER_DPI
    picture = Picture(40, job.width, -job.height, 1, 8, 0, len(job.data), 0, 0, 256, 0)
    for grey in range(256):
        picture.palette[grey] = grey * 0x010101
    where = (x, y, width, height, 0, 0, job.width, job.height)
    painted: int = gdi.StretchDIBits(device, *where, job.data, ctypes.byref(picture), 0, _COPY)
    return painted > 0


def printers(libraries: Callable[[], Any] = load_libraries) -> tuple[str, ...]:
    """Return the names of the printers of this account."""
    spool = libraries().spool
    needed, count = ctypes.c_uint32(), ctypes.c_uint32()
    which = _LOCAL | _CONNECTED
    spool.EnumPrintersW(which, None, 4, None, 0, ctypes.byref(needed), ctypes.byref(count))
    room = ctypes.create_string_buffer(max(needed.value, 1))
    if not spool.EnumPrintersW(which, None, 4, room, len(room), ctypes.byref(needed), ctypes.byref(count)):
        return ()
    found = (ShortInfo * count.value).from_buffer(room)
    return tuple(info.name for info in found)
