"""A computer with Windows, asked by its own functions.

The names, numbers and structures are those of winbase.h, winnt.h and minwinbase.h.
"""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from kiosk.supervisor import power
from kiosk.supervisor.backoff import Do

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED, _ES_DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
_TOKEN_QUERY, _TOKEN_ADJUST_PRIVILEGES, _SE_PRIVILEGE_ENABLED = 0x8, 0x20, 0x2
_SHUT_DOWN, _SET_CLOCK = "SeShutdownPrivilege", "SeSystemtimePrivilege"


class SystemTime(ctypes.Structure):
    """SYSTEMTIME."""

    _fields_ = tuple(
        (name, ctypes.c_uint16)
        for name in ("year", "month", "day_of_week", "day", "hour", "minute", "second", "milliseconds")
    )


class Luid(ctypes.Structure):
    """LUID, the number of a privilege."""

    _fields_ = (("low", ctypes.c_uint32), ("high", ctypes.c_int32))


class Privileges(ctypes.Structure):
    """TOKEN_PRIVILEGES with one privilege."""

    _fields_ = (("count", ctypes.c_uint32), ("luid", Luid), ("attributes", ctypes.c_uint32))


def load_libraries() -> Any:
    """Return Windows' libraries by their names, and what asks for the last error; only Windows has them."""
    names = ("kernel32", "advapi32", "shell32")
    dlls = {name: vars(ctypes)["WinDLL"](name, use_last_error=True) for name in names}
    return _declared(SimpleNamespace(**dlls, last_error=vars(ctypes)["get_last_error"]))


def _declared(dlls: Any) -> Any:
    pointer, word = ctypes.c_void_p, ctypes.c_uint32
    dlls.kernel32.SetThreadExecutionState.restype = word
    dlls.kernel32.SetThreadExecutionState.argtypes = (word,)
    dlls.kernel32.GetCurrentProcess.restype = pointer
    dlls.kernel32.CloseHandle.argtypes = (pointer,)
    dlls.kernel32.SetLocalTime.argtypes = (pointer,)
    dlls.advapi32.OpenProcessToken.argtypes = (pointer, word, pointer)
    dlls.advapi32.LookupPrivilegeValueW.argtypes = (ctypes.c_wchar_p, ctypes.c_wchar_p, pointer)
    dlls.advapi32.AdjustTokenPrivileges.argtypes = (pointer, ctypes.c_int, pointer, word, pointer, pointer)
    return dlls


class WindowsHost:
    """A computer with Windows.

    Args:
        libraries: returns an object with kernel32, advapi32, shell32 and last_error.
        obey: runs a command of the system and tells whether it took it.
    """

    def __init__(
        self,
        libraries: Callable[[], Any] = load_libraries,
        obey: Callable[[tuple[str, ...]], bool] = power.obey,
    ) -> None:
        self._libraries = libraries
        self._obey = obey

    def keep_awake(self, on: bool) -> bool:
        """Keep the screen and the computer awake (SetThreadExecutionState), or leave both to their timers."""
        wish = _ES_CONTINUOUS | (_ES_SYSTEM_REQUIRED | _ES_DISPLAY_REQUIRED if on else 0)
        return bool(self._libraries().kernel32.SetThreadExecutionState(wish))

    def can_restart(self) -> bool:
        """Tell whether this account has the privilege to shut down."""
        return self._has(_SHUT_DOWN)

    def can_shut_down(self) -> bool:
        """Tell whether this account has the privilege to shut down."""
        return self._has(_SHUT_DOWN)

    def restart(self) -> bool:
        """Restart the computer."""
        return self._obey(power.command(Do.REBOOT, "win32"))

    def shut_down(self) -> bool:
        """Switch the computer off."""
        return self._obey(power.command(Do.SHUT_DOWN, "win32"))

    def can_set_clock(self) -> bool:
        """Tell whether this account has the privilege to set the clock; a plain user has not."""
        return self._has(_SET_CLOCK)

    def set_clock(self, moment: datetime) -> bool:
        """Set the clock (SetLocalTime)."""
        if not self._has(_SET_CLOCK):
            return False
        time = SystemTime(
            moment.year, moment.month, 0, moment.day, moment.hour, moment.minute, moment.second, 0
        )  # the day of the week is not looked at
        return bool(self._libraries().kernel32.SetLocalTime(ctypes.byref(time)))

    def is_elevated(self) -> bool:
        """Tell whether the kiosk runs as administrator."""
        return bool(self._libraries().shell32.IsUserAnAdmin())

    def _has(self, privilege: str) -> bool:
        """Switch a privilege on and tell whether this account has it.

        AdjustTokenPrivileges succeeds also where the account has not got it; only the last error says so.
        """
        dlls = self._libraries()
        token = ctypes.c_void_p()
        access = _TOKEN_QUERY | _TOKEN_ADJUST_PRIVILEGES
        if not dlls.advapi32.OpenProcessToken(dlls.kernel32.GetCurrentProcess(), access, ctypes.byref(token)):
            return False
        try:
            wanted = Privileges(1, Luid(), _SE_PRIVILEGE_ENABLED)
            if not dlls.advapi32.LookupPrivilegeValueW(None, privilege, ctypes.byref(wanted.luid)):
                return False
            return self._enable(dlls, token, wanted)
        finally:
            dlls.kernel32.CloseHandle(token)

    def _enable(self, dlls: Any, token: ctypes.c_void_p, wanted: Privileges) -> bool:
        if not dlls.advapi32.AdjustTokenPrivileges(token, False, ctypes.byref(wanted), 0, None, None):
            return False
        return bool(dlls.last_error() == 0)
