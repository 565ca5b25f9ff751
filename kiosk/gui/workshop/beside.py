"""Work beside the window: one run at a time, and the latest that was asked for wins."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError
from kiosk.gui.workshop.tools import single_shot
from kiosk.workshop.memory import OverError, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[[Callable[[], Any], Callable[[Any], None]], None]
    """Does a work elsewhere, and gives what came of it to the second on the window's own thread."""

_T = TypeVar("_T")

_LOOK_EVERY_MS = 250


class Beside(QObject):
    """Has works done beside the window. One that is no longer wanted ends early, and nobody hears of its outcome.

    Args:
        run: does a work elsewhere.
        parent: the window.
    """

    failed = Signal(str)
    progressed = Signal(int, int)
    """How much is done and how much there is to do; twice 0 when nothing goes on any more."""

    def __init__(self, run: Run, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run
        self._turn: Turn | None = None
        self._next: tuple[Callable[[Turn], Any], Callable[[Any], None]] | None = None
        self._look = single_shot(self, _LOOK_EVERY_MS, self._tell)

    @property
    def is_busy(self) -> bool:
        """Whether something goes on."""
        return self._turn is not None

    def start(self, job: Callable[[Turn], _T], then: Callable[[_T], None]) -> None:
        """Have a job done instead of the one that goes on, and give what came of it to ``then``."""
        self._next = (job, then)
        if self._turn is not None:
            self._turn.is_over = True
            return
        self._begin()

    def stop(self) -> None:
        """End what goes on; nobody hears of its outcome."""
        self._next = None
        self._look.stop()
        if self._turn is not None:
            self._turn.is_over = True

    def _begin(self) -> None:
        if self._next is None:
            return
        (job, then), self._next = self._next, None
        self._turn = turn = Turn()
        self._look.start()
        self._run(partial(_outcome, job, turn), partial(self._end, turn, then))

    def _end(self, turn: Turn, then: Callable[[Any], None], outcome: object) -> None:
        self._turn = None
        if turn.is_over and self._next is None:
            return  # the window may be gone by now
        self._look.stop()
        self.progressed.emit(0, 0)
        if turn.is_over:
            self._begin()
        elif isinstance(outcome, KnownError):
            self.failed.emit(str(outcome))
        else:
            then(outcome)

    def _tell(self) -> None:
        if self._turn is not None:
            self.progressed.emit(self._turn.done, self._turn.total)
            self._look.start()


def _outcome(job: Callable[[Turn], Any], turn: Turn) -> object:
    """What comes of a job; an error that is told is an outcome too."""
    try:
        return job(turn)
    except KnownError as error:
        return error
    except OverError:
        return None
