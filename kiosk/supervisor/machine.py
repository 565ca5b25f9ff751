"""What the supervisor needs of the computer, and the computer that gives it."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Protocol

from kiosk.supervisor import power
from kiosk.supervisor.watch import ChildProcess, Happening, What

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.supervisor.backoff import Do
    from kiosk.supervisor.watch import Child


class World(Protocol):
    """Time, processes and the power switch."""

    def now(self) -> float:
        """Return the time of a clock that never goes back, seconds."""

    def wall(self) -> float:
        """Return the calendar's time, seconds since 1970; it may be anything."""

    def start(self, *, is_safe: bool) -> Child:
        """Start the kiosk or the safe screen.

        Raises:
            OSError: it could not be started.
        """

    def wait(self, seconds: float) -> Happening | None:
        """Wait for something to happen, at most so long."""

    def obey(self, do: Do) -> bool:
        """Restart the computer or switch it off; False if the system does not let us."""


class Machine:
    """The computer this program runs on.

    Args:
        command: the command of the kiosk, and of the safe screen when called with True.
        environment: the environment both are started with.
        obey: runs a command of the operating system and tells whether it was taken.
    """

    def __init__(
        self,
        command: Callable[[bool], Sequence[str]],
        environment: Mapping[str, str],
        obey: Callable[[tuple[str, ...]], bool] = power.obey,
    ) -> None:
        self._command = command
        self._environment = environment
        self._obey = obey
        # Putting into it is allowed where a signal interrupted the same queue.
        self._happenings: SimpleQueue[Happening] = SimpleQueue()
        self._runs = 0

    def now(self) -> float:
        """Return the time of a clock that never goes back, seconds."""
        return time.monotonic()

    def wall(self) -> float:
        """Return the calendar's time, seconds since 1970."""
        return time.time()

    def start(self, *, is_safe: bool) -> Child:
        """Start the kiosk or the safe screen.

        Raises:
            OSError: it could not be started.
        """
        self._runs += 1
        return ChildProcess.spawn(self._runs, self._command(is_safe), self._environment, self._happenings.put)

    def wait(self, seconds: float) -> Happening | None:
        """Wait for something to happen, at most so long; nothing runs meanwhile."""
        try:
            return self._happenings.get(timeout=max(0.0, seconds))
        except Empty:
            return None

    def obey(self, do: Do) -> bool:
        """Restart the computer or switch it off; False if the system does not let us."""
        return self._obey(power.command(do))

    def stop(self, *_: object) -> None:
        """Ask the supervisor to end: a signal's handler, and callable from any thread."""
        self._happenings.put(Happening(What.STOP))
