"""`kiosk supervise`: puts the supervisor together, for this machine and one state folder."""

from __future__ import annotations

import logging
import os
import signal
import sys
from typing import TYPE_CHECKING

from kiosk import safe_file
from kiosk.crash import folder as crash_folder
from kiosk.crash import hooks, logs
from kiosk.supervisor.lock import OnlyOne
from kiosk.supervisor.machine import Machine
from kiosk.supervisor.supervisor import Seen, Supervisor, Why
from kiosk.supervisor.systemd import Notifier
from kiosk.supervisor.watch import own_command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kiosk.errors import ExitCode
    from kiosk.paths import AppPaths
    from kiosk.supervisor.backoff import Limits
    from kiosk.supervisor.supervisor import Watching

_log = logging.getLogger(__name__)
_COUNTERS = "supervisor.json"
_LOCK = "supervisor.lock"
_LOG = "supervisor.log"
_CRASHES = "crash"
_LOGOS = "logo"
_SYSTEMD = frozenset({"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"})


class CrashClerk:
    """Sees to it that every crash of the kiosk has one report.

    Args:
        folder: the crash folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: frozenset[str] = frozenset()

    def note(self, seen: Seen) -> None:
        """Remember what was reported when a run starts; report a crash the run itself could not report."""
        if seen.what == "started":
            self._known = crash_folder.names(self._folder)
        elif seen.why in {Why.HANG, Why.MEMORY}:
            kind = seen.why.value
            if not crash_folder.collect(self._folder, kind=kind):
                crash_folder.file_report(self._folder, kind, kind)
        elif seen.why is Why.EXIT and (seen.code < 0 or seen.code == 1 or seen.code > _LARGEST_CODE):
            crash_folder.collect(self._folder)
            if crash_folder.names(self._folder) <= self._known:
                crash_folder.file_report(self._folder, "exit", f"exit code {seen.code}")


_LARGEST_CODE = 127
"""What Windows ends a failing program with lies far above, as do the codes of shells for signals."""


def crash_reports(paths: AppPaths) -> Path:
    """Return the folder of crash reports."""
    return paths.logs / _CRASHES


def supervise(
    paths: AppPaths,
    arguments: Sequence[str],
    *,
    command: Sequence[str] | None = None,
    limits: Limits | None = None,
    watching: Watching | None = None,
    observe: Callable[[Seen], None] | None = None,
) -> ExitCode:
    """Keep a kiosk on the screen until staff end it or the system ends this process.

    Args:
        paths: where state and logs are.
        arguments: the options of `run` for the kiosk and the safe screen.
        command: starts the program; this one, if None.
        limits: how much the kiosk may crash.
        watching: how it is watched.
        observe: told of everything that is seen.

    Raises:
        KnownError: another supervisor looks after this state folder.
    """
    lock = OnlyOne(paths.state / _LOCK)
    locked = lock.take()
    root = logging.getLogger()
    level = root.level
    handler = logs.configure(paths.logs / _LOG, (_log.name.rpartition(".")[0],))
    if not locked:
        _log.warning("The state folder cannot be written to; the kiosk runs without a memory.")
    base = [*(own_command() if command is None else command), "run", *arguments]
    crashes = crash_reports(paths)
    clerk = CrashClerk(crashes)
    crash_folder.collect(crashes)
    _sweep(paths)
    machine = Machine(
        lambda is_safe: [*base, "--safe"] if is_safe else base,
        {**_without_systemd(os.environ), hooks.VARIABLE: str(crashes.absolute())},
    )

    def see(seen: Seen) -> None:
        clerk.note(seen)
        if seen.what == "ended":
            _sweep(paths)
        if observe is not None:
            observe(seen)

    notifier = Notifier.find(os.environ, os.getpid())
    supervisor = Supervisor(machine, paths.state / _COUNTERS, limits, watching, notifier, see)
    before = {number: signal.signal(number, machine.stop) for number in _signals()}
    try:
        return supervisor.run()
    finally:
        for number, old in before.items():
            signal.signal(number, old)
        root.removeHandler(handler)
        root.setLevel(level)
        lock.release()


def _sweep(paths: AppPaths) -> None:
    """Remove the halves of files that a run left which was killed while it wrote: no other run does for months."""
    for folder in (paths.state, paths.state / _LOGOS, paths.cache):
        safe_file.sweep(folder)


def _without_systemd(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment in which nobody but the supervisor is to tell systemd anything."""
    return {name: value for name, value in environment.items() if name not in _SYSTEMD}


def _signals() -> list[signal.Signals]:
    """Return the signals that ask a program to end."""
    if sys.platform == "win32":  # pragma: no cover - SIGBREAK exists under Windows only
        return [signal.SIGINT, signal.SIGTERM, signal.SIGBREAK]
    return [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
