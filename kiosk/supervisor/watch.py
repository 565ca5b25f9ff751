"""The kiosk's process as its supervisor sees it: started, heard, measured, ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from kiosk.supervisor.heartbeat import SUPERVISED, VARIABLE
from kiosk.supervisor.memory import resident_mb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_MOST_BEATS = 64


class What(Enum):
    """What the supervisor may be woken by."""

    BEAT = "the kiosk lives"
    ENDED = "the kiosk has ended"
    STOP = "somebody asked the supervisor to end"


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that woke the supervisor.

    Attributes:
        what: what happened.
        run: the number of the run it happened to; 0 for the supervisor itself.
        code: how the run ended; negative codes are signals.
    """

    what: What
    run: int = 0
    code: int = 0


class Child(Protocol):
    """One run of the kiosk or of the safe screen.

    Attributes:
        run: its number.
        pid: the number the operating system gave it.
    """

    run: int
    pid: int

    def memory_mb(self) -> float | None:
        """Return the memory it holds (MB), or None where nobody says."""

    def ask_for_stack(self) -> bool:
        """Ask it to write down where it stands; False where it cannot be asked."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it, whatever it does."""


class ChildProcess:
    """A run in a process of its own, the direct child of this one.

    Args:
        run: its number.
        process: the process.
        pipe: where its beats arrive.
        tell: called with what happens to it, from threads of its own.
    """

    def __init__(
        self, run: int, process: subprocess.Popen[bytes], pipe: int, tell: Callable[[Happening], None]
    ) -> None:
        self.run = run
        self.pid = process.pid
        self._process = process
        self._pipe = pipe
        self._tell = tell

    @classmethod
    def spawn(
        cls, run: int, command: Sequence[str], environment: Mapping[str, str], tell: Callable[[Happening], None]
    ) -> ChildProcess:
        """Start a process that knows it is supervised, and listen to it.

        Raises:
            OSError: it could not be started.
        """
        reads, writes = os.pipe()
        try:
            process = _start(command, {**environment, SUPERVISED: "1"}, writes)
        except BaseException:
            os.close(reads)
            raise
        finally:
            os.close(writes)
        child = cls(run, process, reads, tell)
        for work in (child._listen, child._await):
            threading.Thread(target=work, daemon=True).start()
        return child

    def memory_mb(self) -> float | None:
        """Return the memory it holds (MB), or None where nobody says."""
        return resident_mb(self.pid)

    def ask_for_stack(self) -> bool:
        """Ask it to write down where it stands; False where it cannot be asked."""
        if sys.platform == "win32":  # pragma: no cover - Windows has no such signal
            return False
        self._process.send_signal(signal.SIGUSR1)
        return True

    def terminate(self) -> None:
        """Ask it to end; Windows ends it at once."""
        self._process.terminate()

    def kill(self) -> None:
        """End it, whatever it does."""
        self._process.kill()

    def _listen(self) -> None:
        with contextlib.closing(os.fdopen(self._pipe, "rb", buffering=0)) as pipe:
            while pipe.read(_MOST_BEATS):
                self._tell(Happening(What.BEAT, self.run))

    def _await(self) -> None:
        self._tell(Happening(What.ENDED, self.run, self._process.wait()))


def own_command() -> list[str]:
    """Return the command that starts this program again, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "kiosk"]


def _start(command: Sequence[str], environment: dict[str, str], pipe: int) -> subprocess.Popen[bytes]:
    """Start a process that inherits one end of a pipe and nothing else."""
    if sys.platform == "win32":  # pragma: no cover - handles are inherited by list under Windows only
        import msvcrt  # noqa: PLC0415 - exists under Windows only

        handle = msvcrt.get_osfhandle(pipe)
        os.set_handle_inheritable(handle, True)
        listed = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        environment[VARIABLE] = str(handle)
        return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, startupinfo=listed)  # noqa: S603 - our own program, and no shell
    environment[VARIABLE] = str(pipe)
    return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, pass_fds=(pipe,))  # noqa: S603 - our own program, and no shell
