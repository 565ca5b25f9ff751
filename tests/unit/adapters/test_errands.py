from __future__ import annotations

from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

from kiosk.adapters.errands import ThreadErrands

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_work_is_done_beside_the_event_loop_and_answered_in_it(qtbot: QtBot):
    errands = ThreadErrands()
    may_end = Event()
    told: list[tuple[bool, bool]] = []

    def work() -> bool:
        may_end.wait(10.0)
        return current_thread() is main_thread()

    errands.run(work, lambda was_main: told.append((was_main, current_thread() is main_thread())))
    # Were it done here, nobody could ever say that it may end.
    may_end.set()
    assert told == []
    qtbot.waitUntil(lambda: told == [(False, True)])


def test_what_goes_wrong_is_raised_where_it_was_asked_for(qtbot: QtBot):
    errands = ThreadErrands()
    told: list[object] = []
    with qtbot.capture_exceptions() as raised:
        errands.run(lambda: 1 // 0, told.append)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert told == []
