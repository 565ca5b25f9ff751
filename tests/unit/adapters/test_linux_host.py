"""A computer with Linux: what systemd's programs answer decides what staff are offered."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.adapters.linux_host import Inhibitor, LinuxHost, ask

if TYPE_CHECKING:
    from pathlib import Path

NINE = datetime(2026, 11, 22, 9, 5, 7)  # noqa: DTZ001 - a clock on the wall has no zone
NO_SERVER = "NTP=no\nNTPSynchronized=no\n"
SILENT_SERVER = "NTP=yes\nNTPSynchronized=no\n"
GOOD_SERVER = "NTP=yes\nNTPSynchronized=yes\n"


class System:
    """The programs of a computer: what each prints, by a word of its command; without an answer it fails."""

    def __init__(self, **answers: str) -> None:
        self.answers = {name.replace("_", "-"): answer for name, answer in answers.items()}
        self.asked: list[str] = []

    def __call__(self, command: tuple[str, ...]) -> str | None:
        self.asked.append(" ".join(command))
        return next((self.answers[word] for word in command if word in self.answers), None)


class Bulb:
    """Something kept awake."""

    def __init__(self, *, takes: bool = True) -> None:
        self.takes = takes
        self.wishes: list[bool] = []

    def keep(self, on: bool) -> bool:
        self.wishes.append(on)
        return self.takes


def host(system: System, *, user: int = 1000) -> LinuxHost:
    return LinuxHost(system, (Bulb(),), user=user)


@pytest.mark.parametrize(
    ("answer", "allowed"), [('s "yes"\n', True), ('s "no"\n', False), ('s "challenge"\n', False), ('s "na"\n', False)]
)
def test_only_a_plain_yes_lets_staff_restart(answer: str, allowed: bool):
    assert host(System(CanReboot=answer)).can_restart() is allowed
    assert host(System(CanPowerOff=answer)).can_shut_down() is allowed


def test_one_may_be_allowed_without_the_other():
    only_off = host(System(CanPowerOff='s "yes"'))
    assert (only_off.can_restart(), only_off.can_shut_down()) == (False, True)


@pytest.mark.parametrize("taken", [True, False])
def test_restarting_is_the_systems_own_command(taken: bool):
    system = System(**({"systemctl": ""} if taken else {}))
    assert host(system).restart() is taken
    assert host(system).shut_down() is taken
    assert system.asked == ["systemctl reboot", "systemctl poweroff"]


@pytest.mark.parametrize(
    ("server", "polkit", "user", "offered"),
    [
        (NO_SERVER, True, 1000, True),
        (NO_SERVER, False, 1000, False),
        (NO_SERVER, False, 0, True),
        (SILENT_SERVER, True, 1000, True),
        (GOOD_SERVER, True, 0, False),
        (None, True, 0, False),
    ],
)
def test_the_clock_is_offered_where_it_can_be_set(server: str | None, polkit: bool, user: int, offered: bool):
    answers = {**({"show": server} if server else {}), **({"pkcheck": ""} if polkit else {})}
    assert host(System(**answers), user=user).can_set_clock() is offered


def test_the_clock_is_set_to_the_time_on_the_wall():
    system = System(show=NO_SERVER, set_time="")
    assert host(system).set_clock(NINE)
    assert system.asked[-1] == "timedatectl --no-ask-password set-time 2026-11-22 09:05:07"
    assert not any("set-ntp" in command for command in system.asked)


def test_a_time_server_that_does_not_answer_is_left_first():
    system = System(show=SILENT_SERVER, set_ntp="", set_time="")
    assert host(system).set_clock(NINE)
    assert [command.split()[2] for command in system.asked[1:]] == ["set-ntp", "set-time"]


@pytest.mark.parametrize(
    "system",
    [
        System(),
        System(show=GOOD_SERVER, set_time=""),
        System(show=SILENT_SERVER, set_time=""),
        System(show=NO_SERVER),
    ],
    ids=["no systemd", "a good time server", "the server cannot be left", "not allowed"],
)
def test_a_clock_that_cannot_be_set_says_so(system: System):
    assert not host(system).set_clock(NINE)


@pytest.mark.parametrize(("user", "elevated"), [(0, True), (1000, False)])
def test_the_administrator_is_known_by_the_number(user: int, elevated: bool):
    assert host(System(), user=user).is_elevated() is elevated


@pytest.mark.parametrize(("takes", "taken"), [((True, False), True), ((False, True), True), ((False, False), False)])
def test_everything_that_sleeps_is_kept_awake(takes: tuple[bool, bool], taken: bool):
    bulbs = tuple(Bulb(takes=each) for each in takes)
    assert LinuxHost(System(), bulbs).keep_awake(True) is taken
    assert [bulb.wishes for bulb in bulbs] == [[True], [True]]


needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="starts small programs of Linux")


@needs_posix
def test_the_lock_is_held_by_a_program_that_ends_with_the_kiosk(tmp_path: Path):
    lock = Inhibitor(("cat",), tmp_path)
    assert lock.keep(True)
    assert lock.keep(True)
    assert lock.keep(False)
    assert not lock.keep(False)


@needs_posix
def test_a_lock_that_was_refused_is_asked_for_again(tmp_path: Path):
    lock = Inhibitor((sys.executable, "-c", ""), tmp_path)
    assert lock.keep(True)
    assert lock.keep(False)
    assert lock.keep(True)
    assert lock.keep(False)


@pytest.mark.parametrize(("command", "is_systemd"), [(("cat",), False), (("no-such-program-here",), True)])
def test_without_systemd_nothing_holds_the_lock(command: tuple[str, ...], is_systemd: bool, tmp_path: Path):
    lock = Inhibitor(command, tmp_path if is_systemd else tmp_path / "missing")
    assert not lock.keep(True)
    assert not lock.keep(False)


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ((sys.executable, "-c", "print('yes')"), "yes\n"),
        ((sys.executable, "-c", "print('yes'); raise SystemExit(1)"), None),
        (("no-such-program-here",), None),
    ],
)
def test_a_program_that_fails_or_is_missing_answers_nothing(command: tuple[str, ...], answer: str | None):
    found = ask(command)
    assert (found and found.replace("\r", "")) == answer
