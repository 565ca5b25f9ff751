"""The sign of life of the kiosk's event loop, and what its absence means.

The kiosk writes one byte into a pipe it inherited. A pipe needs no disk, so a full or read-only one stops no
heart; and it works in both directions: a broken pipe tells the kiosk that its supervisor is gone.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

INTERVAL = 3.0
"""Seconds between two beats."""

VARIABLE = "KIOSK_HEARTBEAT"
"""The environment variable with the number of the inherited pipe."""

SUPERVISED = "KIOSK_SUPERVISED"
"""The environment variable that tells a kiosk that it is supervised."""

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)
_SIGKILL = 9


@dataclass(frozen=True, slots=True)
class Pulse:
    """What is known of one run's life; times in seconds of a clock that never goes back.

    Attributes:
        since: the start, the last beat, or when the last pardon was given.
        is_beating: there was a beat: the kiosk is on the screen.
        hang_after: a run without a beat for longer hangs.
        start_within: the first beat may take so long.
    """

    since: float
    is_beating: bool = False
    hang_after: float = 10.0
    start_within: float = 20.0

    def beat(self, now: float) -> Pulse:
        """The kiosk gave a sign of life."""
        return replace(self, since=now, is_beating=True)

    def pardon(self, now: float) -> Pulse:
        """The supervisor itself stood still, and perhaps the whole computer: the silence proves nothing."""
        return replace(self, since=now)

    @property
    def deadline(self) -> float:
        """When the run hangs unless it beats before."""
        return self.since + (self.hang_after if self.is_beating else self.start_within)

    def is_hanging(self, now: float) -> bool:
        """Tell whether the silence has lasted too long."""
        return now >= self.deadline


class Heartbeat:
    """The kiosk's end of the pipe.

    Args:
        pipe: the file descriptor to write to.
    """

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._is_tied = False

    @classmethod
    def inherited(cls, environment: MutableMapping[str, str] = os.environ) -> Heartbeat | None:
        """Take over the pipe the supervisor left, or return None in a kiosk without supervisor.

        The variable is removed: programs the kiosk starts are not to know of it.
        """
        try:
            pipe = _take(int(environment.pop(VARIABLE, "")))
        except (ValueError, OSError):
            return None
        return cls(pipe)

    def beat(self) -> bool:
        """Give a sign of life. False: the supervisor is gone, and the kiosk has to end.

        The first one ties the kiosk to its supervisor where the system can do that, so that a kiosk that hangs
        does not outlive it either. It is not done earlier because it costs a start some milliseconds.
        """
        if not self._is_tied:
            self._is_tied = True
            die_with_parent()
        try:
            os.write(self._pipe, b".")
        except BlockingIOError:
            return True  # the supervisor stands still; it will find enough beats when it goes on
        except OSError:
            return False
        return True


def die_with_parent() -> None:
    """Let Linux kill this process when the supervisor ends; other systems rely on the broken pipe."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - slow to load, and needed after the first screen only

        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, _SIGKILL)


def _take(number: int) -> int:
    """Return a descriptor no other program inherits, for the number the supervisor gave.

    Raises:
        OSError: there is no such pipe.
    """
    if sys.platform == "win32":  # pragma: no cover - a number is a handle under Windows only
        import msvcrt  # noqa: PLC0415 - exists under Windows only

        return msvcrt.open_osfhandle(number, os.O_WRONLY)
    os.set_inheritable(number, False)
    os.set_blocking(number, False)
    return number
