"""Slow work beside the screen: it is done in a thread of its own, and answered on the thread that asked for it."""

from __future__ import annotations

from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")


class Errands(Protocol):
    """What does slow work."""

    def run(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do ``work``, which touches nothing of the screen, and give what came of it to ``then``.

        Nobody waits: ``then`` is called by the event loop of whoever asked, and so is what ``work`` raised.
        """


class ThreadErrands(QObject):
    """Does each errand in a thread that ends with it: a kiosk at rest holds none.

    scrypt lets go of Python's lock while it works, so the screen stays awake beside it.
    """

    _ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ended.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do ``work`` in a thread, and give what came of it to ``then`` on this one."""
        # A daemon: the program may end while somebody's PIN is being compared.
        Thread(target=self._work, args=(work, then), name="errand", daemon=True).start()

    def _work(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - raised again where it was asked for
            self._ended.emit(partial(_raise, error))
        else:
            self._ended.emit(partial(then, result))

    def _answer(self, answer: Callable[[], None]) -> None:
        answer()


def _raise(error: BaseException) -> NoReturn:
    raise error
