"""What an X server tells of a window that another one lies over, and how often the kiosk answers."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from kiosk.adapters.x_cover import CoverWatch, _Event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FREE, PARTLY, WHOLLY = 0, 1, 2


class Function:
    """A function of a library, to which types can be declared."""

    def __init__(self, do: Callable[..., Any]) -> None:
        self._do = do

    def __call__(self, *arguments: Any) -> Any:
        return self._do(*arguments)


class Server:
    """An imagined X server that tells what the test has it tell."""

    def __init__(self, *, answers: bool = True) -> None:
        self.pipe, self._end = os.pipe()
        self.waiting: list[tuple[int, int]] = []
        self.asked: list[tuple[int, int]] = []
        self.raised: list[int] = []
        self.is_open = False
        self._answers = answers
        for name in (
            "XOpenDisplay",
            "XSelectInput",
            "XFlush",
            "XConnectionNumber",
            "XPending",
            "XNextEvent",
            "XRaiseWindow",
        ):
            setattr(self, name, Function(getattr(self, f"_{name}")))
        self.XCloseDisplay = Function(self._close)

    def load(self, name: str) -> Any:
        assert name == "libX11.so.6"
        return self

    def tell(self, watch: CoverWatch, *states: int, kind: int = 15) -> None:
        self.waiting += [(kind, state) for state in states]
        watch._read()

    def end(self) -> None:
        os.close(self.pipe)
        os.close(self._end)

    def _XOpenDisplay(self, _name: bytes) -> int:
        self.is_open = self._answers
        return 9 if self._answers else 0

    def _XSelectInput(self, _connection: int, window: int, mask: int) -> None:
        self.asked.append((window, mask))

    def _XRaiseWindow(self, _connection: int, window: int) -> None:
        self.raised.append(window)

    def _XFlush(self, _connection: int) -> None:
        """Nothing waits to be sent."""

    def _XConnectionNumber(self, _connection: int) -> int:
        return self.pipe

    def _XPending(self, _connection: int) -> int:
        return len(self.waiting)

    def _XNextEvent(self, _connection: int, event: Any) -> None:
        kind, state = self.waiting.pop(0)
        event._obj.type = kind
        event._obj.visibility.type = kind
        event._obj.visibility.state = state

    def _close(self, _connection: int) -> None:
        self.is_open = False


@pytest.fixture
def server(qapp: object) -> Iterator[Server]:
    assert qapp
    made = Server()
    yield made
    made.end()


@pytest.fixture
def watch(server: Server) -> Iterator[CoverWatch]:
    made = CoverWatch(":1", server.load)
    assert made.watch(77)
    yield made
    made.stop()
    assert not server.is_open


def due(watch: CoverWatch) -> int:
    """Milliseconds until the kiosk is brought to the front; 0: nothing is due."""
    return watch._again.interval() if watch._again.isActive() else 0


def test_only_what_covers_the_window_is_asked_for(server: Server, watch: CoverWatch):
    assert watch
    assert server.asked == [(77, 0x10000)]
    assert ctypes.sizeof(_Event) == 24 * ctypes.sizeof(ctypes.c_long), "what Xlib writes into"


def test_a_window_that_is_covered_is_raised_soon(server: Server, watch: CoverWatch):
    assert server.raised == [77], "something may lie over it already"
    server.tell(watch, FREE)
    server.tell(watch, WHOLLY, kind=12)
    assert due(watch) == 0
    server.tell(watch, PARTLY)
    assert (due(watch), server.raised) == (100, [77])
    watch._again.timeout.emit()
    assert server.raised == [77, 77]


def test_one_that_is_free_again_needs_nothing(server: Server, watch: CoverWatch):
    server.tell(watch, WHOLLY)
    server.tell(watch, PARTLY, FREE)
    assert due(watch) == 0


def test_two_that_both_want_to_be_in_front_do_so_ever_less_often(server: Server, watch: CoverWatch):
    pauses = []
    for _ in range(8):
        server.tell(watch, WHOLLY)
        pauses.append(due(watch))
        watch._again.stop()
        server.tell(watch, FREE)
    assert pauses == [100, 200, 400, 800, 1600, 3200, 5000, 5000]
    calm = [timer for timer in watch.findChildren(QTimer) if timer.isActive()]
    assert [timer.interval() for timer in calm] == [5000]
    calm[0].timeout.emit()
    server.tell(watch, WHOLLY)
    assert due(watch) == 100


def test_without_a_server_or_its_library_nothing_is_watched(qapp: object):
    assert qapp
    silent = Server(answers=False)
    assert not CoverWatch(":1", silent.load).watch(77)
    silent.end()

    def missing(name: str) -> Any:
        raise OSError(name)

    lonely = CoverWatch(":1", missing)
    assert not lonely.watch(77)
    lonely.stop()
