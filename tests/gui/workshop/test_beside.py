from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.gui.workshop.beside import Beside
from kiosk.workshop.memory import OverError, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication


class Later:
    """Slow work, done when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Take a work."""
        self.waiting.append((work, then))

    def do(self) -> None:
        """Do the oldest work."""
        work, then = self.waiting.pop(0)
        then(work())


def ending(turn: Turn) -> str:
    """End early where the run is over, as the checks do."""
    if turn.is_over:
        raise OverError
    return "done"


def failing(_turn: Turn) -> str:
    raise KnownError("The disk is full.")


def test_the_latest_wins_and_one_goes_on_at_a_time(qapp: QApplication):
    assert qapp is not None
    later, window, heard = Later(), QObject(), []
    beside = Beside(later.run, window)
    for word in ("first", "second", "third"):
        beside.start(lambda turn, word=word: f"{word} {ending(turn)}", heard.append)
        assert beside.is_busy
    assert len(later.waiting) == 1
    later.do()
    later.do()
    assert heard == ["third done"]
    assert not beside.is_busy
    assert not later.waiting


def test_how_far_it_is_and_what_went_wrong_is_told(qapp: QApplication):
    assert qapp is not None
    later, window = Later(), QObject()
    beside = Beside(later.run, window)
    told: list[object] = []
    beside.progressed.connect(lambda done, total: told.append((done, total)))
    beside.failed.connect(told.append)

    def job(turn: Turn) -> None:
        turn.done, turn.total = 3, 10
        beside._tell()
        failing(turn)

    beside.start(job, told.append)
    later.do()
    assert told == [(3, 10), (0, 0), "The disk is full."]
    beside._tell()
    assert len(told) == 3


def test_nobody_hears_of_what_was_stopped(qapp: QApplication):
    assert qapp is not None
    later, window, heard = Later(), QObject(), []
    beside = Beside(later.run, window)
    beside.stop()
    beside.start(ending, heard.append)
    beside.stop()
    later.do()
    assert heard == []
    assert not beside.is_busy
