"""A printer under Windows: what its functions are asked, and what their answers mean."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.adapters.windows_printer import (
    DocInfo,
    Picture,
    PrinterInfo,
    ShortInfo,
    WindowsPrinter,
    printers,
)
from kiosk.takeaway.printing import JOB_NAME, Job, Trouble

SHEET = Job(bytes(8 * 4), 8, 4)
DPI = 600


class Spool:
    """winspool.drv: one printer in a state, or none."""

    def __init__(self, status: int = 0, attributes: int = 0, *, is_there: bool = True, answers: bool = True) -> None:
        self._status = status
        self._attributes = attributes
        self._is_there = is_there
        self._answers = answers
        self.open = 0
        self._names = (ctypes.create_unicode_buffer("Desk"), ctypes.create_unicode_buffer("Hall"))

    def OpenPrinterW(self, name: str, handle: Any, defaults: None) -> bool:
        assert name == "Desk"
        self.open += self._is_there
        return self._is_there

    def ClosePrinter(self, handle: Any) -> bool:
        self.open -= 1
        return True

    def GetPrinterW(self, handle: Any, level: int, room: Any, size: int, needed: Any) -> bool:
        assert level == 2
        needed._obj.value = ctypes.sizeof(PrinterInfo)
        if room is None or not self._answers:
            return False
        info = PrinterInfo.from_buffer(room)
        info.status, info.attributes = self._status, self._attributes
        return True

    def EnumPrintersW(self, which: int, name: None, level: int, room: Any, size: int, needed: Any, count: Any) -> bool:
        assert level == 4
        needed._obj.value = 2 * ctypes.sizeof(ShortInfo)
        if room is None or not self._answers:
            return False
        for info, words in zip((ShortInfo * 2).from_buffer(room), self._names, strict=True):
            info.name = ctypes.cast(words, ctypes.c_wchar_p)
        count._obj.value = 2
        return True


class Gdi:
    """gdi32: notes what is done with a printer; ``fails`` names the step that does not work."""

    def __init__(self, fails: str = "") -> None:
        self._fails = fails
        self.done: list[str] = []
        self.where: tuple[int, ...] = ()
        self.name = ""

    def CreateDCW(self, driver: str, name: str, output: None, mode: None) -> int:
        assert (driver, name) == ("WINSPOOL", "Desk")
        return 0 if self._fails == "CreateDCW" else 7

    def GetDeviceCaps(self, device: int, what: int) -> int:
        return {88: DPI, 90: DPI, 112: 100, 113: 90}[what]

    def StartDocW(self, device: int, document: Any) -> int:
        info: DocInfo = document._obj
        self.name = info.name
        return self._step("StartDocW")

    def StretchDIBits(self, device: int, *values: Any) -> int:
        self.where = values[:8]
        picture: Picture = values[9]._obj
        assert (picture.size, picture.width, picture.height, picture.bits) == (40, 8, -4, 8)
        assert (picture.palette[0], picture.palette[255]) == (0, 0xFFFFFF)
        assert values[8] == SHEET.data
        return self._step("StretchDIBits")

    def _step(self, name: str) -> int:
        self.done.append(name)
        return 0 if self._fails == name else 1

    def __getattr__(self, name: str) -> Any:
        return lambda _device: self._step(name)


def sent(spool: Spool, gdi: Gdi) -> Trouble | None:
    trouble = WindowsPrinter("Desk", lambda: SimpleNamespace(spool=spool, gdi=gdi)).send(SHEET)
    assert spool.open == 0
    return trouble


def test_a_sheet_is_painted_as_large_as_it_is_from_the_corner_of_the_paper():
    gdi = Gdi()
    assert sent(Spool(), gdi) is None
    assert gdi.done == ["StartDocW", "StartPage", "StretchDIBits", "EndPage", "EndDoc", "DeleteDC"]
    assert gdi.where == (-100, -90, 16, 8, 0, 0, 8, 4)
    assert gdi.name == JOB_NAME
    assert WindowsPrinter("Desk").takes == "grey"


@pytest.mark.parametrize(
    ("spool", "trouble"),
    [
        (Spool(is_there=False), Trouble.MISSING),
        (Spool(answers=False), Trouble.FAILED),
        (Spool(0x1), Trouble.PAUSED),
        (Spool(0x10), Trouble.PAPER),
        (Spool(0x8), Trouble.ATTENTION),
        (Spool(0x800), Trouble.ATTENTION),
        (Spool(0x400000), Trouble.ATTENTION),
        (Spool(0x80), Trouble.MISSING),
        (Spool(0x2), Trouble.FAILED),
        (Spool(0x1 | 0x10), Trouble.PAPER),
        (Spool(attributes=0x400), Trouble.MISSING),
    ],
)
def test_a_printer_that_stands_still_is_sent_nothing(spool: Spool, trouble: Trouble):
    gdi = Gdi()
    assert sent(spool, gdi) is trouble
    assert WindowsPrinter("Desk", lambda: SimpleNamespace(spool=spool)).trouble() is trouble
    assert gdi.done == []


@pytest.mark.parametrize("step", ["StartDocW", "StartPage", "StretchDIBits", "EndPage", "EndDoc"])
def test_what_fails_on_the_way_leaves_nothing_in_the_list(step: str):
    gdi = Gdi(step)
    assert sent(Spool(), gdi) is Trouble.FAILED
    assert gdi.done[-1] == "DeleteDC"
    assert ("AbortDoc" in gdi.done) is (step not in {"StartDocW", "EndDoc"})


def test_a_printer_that_takes_no_drawing_is_missing():
    assert sent(Spool(), Gdi("CreateDCW")) is Trouble.MISSING


def test_the_printers_of_the_account_are_listed():
    assert printers(lambda: SimpleNamespace(spool=Spool())) == ("Desk", "Hall")
    assert printers(lambda: SimpleNamespace(spool=Spool(answers=False))) == ()
