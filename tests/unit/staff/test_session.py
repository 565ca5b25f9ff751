from __future__ import annotations

import pytest

from kiosk.staff.access import Actor
from kiosk.staff.commands import COMMANDS
from kiosk.staff.roles import Role
from kiosk.staff.session import Phase, StaffSession

DESK = Actor("C. Sample", Role.RECEPTION)
IT = Actor("A. Sample", Role.IT)
ABLE = ("usage", "set-clock", "sound", "usb", "reboot", "power", "restart")


def signed_in(actor: Actor = DESK, now: float = 10.0) -> StaffSession:
    return StaffSession().ask(now).sign_in(actor, now)


def phases(state: StaffSession, times: list[float]) -> list[str]:
    return [state.tick(time).phase.value for time in times]


def test_the_pin_pad_closes_after_30_s():
    pad = StaffSession().ask(10.0)
    assert pad.deadline() == 40.0
    assert phases(pad, [10, 39.9, 40]) == ["pad", "pad", "closed"]
    assert phases(pad.touch(39.0), [68.9, 69]) == ["pad", "closed"]


def test_the_staff_screens_close_after_2_minutes():
    assert signed_in().deadline() == 130.0
    assert phases(signed_in(), [129.9, 130]) == ["open", "closed"]
    assert phases(signed_in().touch(100.0), [130, 219.9, 220]) == ["open", "open", "closed"]
    assert signed_in().tick(130.0) == StaffSession()


def test_closed_is_closed():
    closed = StaffSession()
    assert closed.deadline() is None
    assert closed.tick(1e9) is closed
    assert closed.touch(5.0) is closed
    assert closed.sign_in(IT, 5.0) is closed
    assert closed.recover(5.0) is closed
    assert closed.offered(ABLE) == ()
    assert not any(closed.may(command.id) for command in COMMANDS)


def test_a_pad_that_closed_while_the_pin_was_compared_stays_closed():
    assert StaffSession().ask(0.0).tick(30.0).sign_in(IT, 30.1).phase is Phase.CLOSED


def test_on_the_pad_nobody_is_signed_in():
    pad = StaffSession().ask(0.0)
    assert pad.actor is None
    assert not pad.may("health")


def test_the_gesture_in_the_staff_screens_changes_nobody():
    assert signed_in().ask(50.0) == signed_in(now=10.0).touch(50.0)


def test_the_role_decides():
    assert signed_in(IT).may("exit")
    assert not signed_in(DESK).may("exit")
    assert "exit" in [command.id for command in signed_in(IT).offered(ABLE)]
    assert "exit" not in [command.id for command in signed_in(DESK).offered(ABLE)]
    assert signed_in().end() == StaffSession()
    with pytest.raises(KeyError):
        signed_in(IT).may("format-disk")


def test_the_recovery_code_gives_it_and_asks_for_a_new_pin_first():
    state = StaffSession().ask(0.0).recover(1.0)
    assert state.actor == Actor("", Role.IT)
    assert [command.id for command in state.offered(ABLE)] == ["people"]
    assert [command.id for command in COMMANDS if state.may(command.id)] == ["people"]
    free = state.set_new_pin(20.0)
    assert free.may("exit")
    assert free.deadline() == 140.0


def test_what_takes_a_moment_ends_with_an_answer_or_with_leaving():
    checking = StaffSession().ask(0.0).check(5.0)
    assert (checking.is_checking, checking.deadline()) == (True, 35.0)
    assert checking.answer(6.0) == StaffSession(Phase.PAD, 6.0)
    assert checking.sign_in(IT, 6.0).is_checking is False
    assert checking.end() == checking.tick(35.0) == StaffSession()
    assert StaffSession().check(5.0) == StaffSession().answer(5.0) == StaffSession()
