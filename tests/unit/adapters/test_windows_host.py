"""A computer with Windows: its own functions are called as their documentation says."""

from __future__ import annotations

import ctypes
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.adapters.windows_host import Luid, Privileges, SystemTime, WindowsHost, _declared

NOT_ALL_ASSIGNED = 1300
NINE = datetime(2026, 11, 22, 9, 5, 7)  # noqa: DTZ001 - a clock on the wall has no zone


class Windows:
    """An imagined Windows: what it allows, and what was asked of it."""

    def __init__(self, *privileges: str, is_admin: bool = False, has_token: bool = True) -> None:
        self.privileges = privileges
        self.has_token = has_token
        self.states: list[int] = []
        self.clock: tuple[int, ...] = ()
        self.wanted = ""
        self.open_handles = 0
        self.commands: list[str] = []
        self.kernel32 = SimpleNamespace(
            SetThreadExecutionState=lambda state: self.states.append(state) or 0x80000000,
            GetCurrentProcess=lambda: -1,
            CloseHandle=self.close,
            SetLocalTime=self.set_time,
        )
        self.advapi32 = SimpleNamespace(
            OpenProcessToken=self.open,
            LookupPrivilegeValueW=self.look_up,
            AdjustTokenPrivileges=self.adjust,
        )
        self.shell32 = SimpleNamespace(IsUserAnAdmin=lambda: int(is_admin))

    def open(self, _process: Any, _access: Any, token: Any) -> int:
        self.open_handles += self.has_token
        token._obj.value = 77
        return int(self.has_token)

    def close(self, token: Any) -> int:
        assert token.value == 77
        self.open_handles -= 1
        return 1

    def look_up(self, _computer: Any, name: str, luid: Any) -> int:
        self.wanted = name
        luid._obj.low = 12
        return int(name.startswith("Se"))

    def adjust(self, _token: Any, _all_off: Any, wanted: Any, *_previous: Any) -> int:
        assert (wanted._obj.count, wanted._obj.luid.low, wanted._obj.attributes) == (1, 12, 2)
        return 1  # also where the account has not got it

    def last_error(self) -> int:
        return 0 if self.wanted in self.privileges else NOT_ALL_ASSIGNED

    def set_time(self, time: Any) -> int:
        value = time._obj
        self.clock = (value.year, value.month, value.day, value.hour, value.minute, value.second)
        return 1

    def obey(self, command: tuple[str, ...]) -> bool:
        self.commands.append(" ".join(command))
        return True


def host(windows: Windows) -> WindowsHost:
    return WindowsHost(lambda: windows, windows.obey)


@pytest.mark.parametrize(("on", "state"), [(True, 0x80000003), (False, 0x80000000)])
def test_the_screen_is_kept_on_until_it_is_given_back(on: bool, state: int):
    windows = Windows()
    assert host(windows).keep_awake(on)
    assert windows.states == [state]


@pytest.mark.parametrize(
    ("privileges", "off", "clock"),
    [
        ((), False, False),
        (("SeShutdownPrivilege",), True, False),
        (("SeShutdownPrivilege", "SeSystemtimePrivilege"), True, True),
    ],
)
def test_what_the_account_may_do_is_what_is_offered(privileges: tuple[str, ...], off: bool, clock: bool):
    windows = Windows(*privileges)
    assert (host(windows).can_restart(), host(windows).can_shut_down()) == (off, off)
    assert host(windows).can_set_clock() is clock
    assert windows.open_handles == 0


def test_without_a_token_nothing_is_allowed():
    assert not host(Windows("SeShutdownPrivilege", has_token=False)).can_restart()


def test_the_clock_is_set_to_the_time_on_the_wall():
    windows = Windows("SeSystemtimePrivilege")
    assert host(windows).set_clock(NINE)
    assert windows.clock == (2026, 11, 22, 9, 5, 7)


def test_the_clock_of_somebody_elses_computer_is_left_alone():
    windows = Windows()
    assert not host(windows).set_clock(NINE)
    assert windows.clock == ()


def test_restarting_is_the_systems_own_command():
    windows = Windows()
    assert host(windows).restart()
    assert host(windows).shut_down()
    assert windows.commands == ["shutdown /r /t 0", "shutdown /s /t 0"]


@pytest.mark.parametrize("is_admin", [True, False])
def test_the_administrator_is_known(is_admin: bool):
    assert host(Windows(is_admin=is_admin)).is_elevated() is is_admin


def test_the_structures_are_as_large_as_windows_has_them():
    assert (ctypes.sizeof(SystemTime), ctypes.sizeof(Luid), ctypes.sizeof(Privileges)) == (16, 8, 16)


def test_handles_are_declared_as_wide_as_pointers():
    names = ("SetThreadExecutionState", "GetCurrentProcess", "CloseHandle", "SetLocalTime")
    kernel = SimpleNamespace(**{name: SimpleNamespace() for name in names})
    names = ("OpenProcessToken", "LookupPrivilegeValueW", "AdjustTokenPrivileges")
    advapi = SimpleNamespace(**{name: SimpleNamespace() for name in names})
    dlls = _declared(SimpleNamespace(kernel32=kernel, advapi32=advapi))
    assert dlls.kernel32.GetCurrentProcess.restype is ctypes.c_void_p
    assert dlls.advapi32.OpenProcessToken.argtypes[0] is ctypes.c_void_p
