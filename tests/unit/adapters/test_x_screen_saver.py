"""The X server's screen saver: held back for as long as the kiosk wishes, by the gentlest way the server knows."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.adapters.x_screen_saver import XScreenSaver


class Function:
    """A function of a library: keeps what it was called with."""

    def __init__(self, calls: list[str], name: str, answer: int = 1) -> None:
        self.calls, self.name, self.answer = calls, name, answer

    def __call__(self, *arguments: Any) -> int:
        numbers = [argument for argument in arguments if isinstance(argument, int)]
        self.calls.append(f"{self.name}{tuple(numbers[1:])}")
        if self.name == "XScreenSaverQueryVersion":
            arguments[1]._obj.value, arguments[2]._obj.value = divmod(self.answer, 10)
        return self.answer


class Server:
    """An imagined X server and the libraries to speak with it."""

    def __init__(self, *libraries: str, version: int = 11, can_save_power: bool = True, answers: bool = True) -> None:
        self.calls: list[str] = []
        found = {
            "libX11.so.6": {"XOpenDisplay": 9 if answers else 0, "XFlush": 1, "XCloseDisplay": 1, "XSetScreenSaver": 1},
            "libXss.so.1": {
                "XScreenSaverQueryExtension": int(version > 0),
                "XScreenSaverQueryVersion": version,
                "XScreenSaverSuspend": 1,
            },
            "libXext.so.6": {
                "DPMSQueryExtension": int(can_save_power),
                "DPMSCapable": 1,
                "DPMSEnable": 1,
                "DPMSDisable": 1,
            },
        }
        self.found = {
            library: SimpleNamespace(**{name: Function(self.calls, name, answer) for name, answer in names.items()})
            for library, names in found.items()
            if library in libraries
        }

    def load(self, name: str) -> Any:
        if name not in self.found:
            raise OSError(name)
        return self.found[name]

    def told(self, *names: str) -> list[str]:
        return [call for call in self.calls if call.startswith(names)]


WISHES = ("XScreenSaverSuspend", "XSetScreenSaver", "DPMSEnable", "DPMSDisable", "XCloseDisplay")


def test_the_extension_holds_it_back_until_it_is_given_back():
    server = Server("libX11.so.6", "libXss.so.1", "libXext.so.6")
    saver = XScreenSaver(":7", server.load)
    assert saver.keep(True)
    assert saver.keep(True)
    assert len(server.told("XOpenDisplay")) == 1
    assert saver.keep(False)
    assert server.told(*WISHES) == [
        "XScreenSaverSuspend(1,)",
        "XScreenSaverSuspend(1,)",
        "XScreenSaverSuspend(0,)",
        "XCloseDisplay()",
    ]


@pytest.mark.parametrize(
    "server",
    [
        Server("libX11.so.6", "libXext.so.6"),
        Server("libX11.so.6", "libXss.so.1", "libXext.so.6", version=0),
        Server("libX11.so.6", "libXss.so.1", "libXext.so.6", version=10),
    ],
    ids=["no library", "no extension", "an old extension"],
)
def test_an_older_server_has_its_timers_set(server: Server):
    saver = XScreenSaver(":7", server.load)
    assert saver.keep(True)
    assert saver.keep(False)
    assert server.told(*WISHES) == [
        "XSetScreenSaver(0, 0, 2, 2)",
        "DPMSDisable()",
        "XSetScreenSaver(-1, -1, 2, 2)",
        "DPMSEnable()",
        "XCloseDisplay()",
    ]


@pytest.mark.parametrize(
    "server",
    [Server("libX11.so.6"), Server("libX11.so.6", "libXext.so.6", can_save_power=False)],
    ids=["no library", "no extension"],
)
def test_a_server_that_saves_no_power_is_not_asked_to(server: Server):
    assert XScreenSaver(":7", server.load).keep(True)
    assert server.told("DPMSEnable", "DPMSDisable") == []


def test_no_server_is_no_error():
    assert not XScreenSaver("", Server("libX11.so.6").load).keep(True)
    assert not XScreenSaver(":7", Server().load).keep(True)
    assert not XScreenSaver(":7", Server("libX11.so.6", answers=False).load).keep(True)
