"""A computer with Linux: systemd's small programs are asked, and the X server where there is one.

D-Bus is spoken by `busctl`, because QtDBus would be one more library of Qt. Without systemd there is no answer, which
counts as no.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.adapters.x_screen_saver import XScreenSaver
from kiosk.supervisor import power
from kiosk.supervisor.backoff import Do

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

_LONGEST_ANSWER = 3.0
_LONGEST_END = 2.0
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_INHIBIT = (
    "systemd-inhibit",
    "--what=idle:sleep",
    "--who=Back Pain Kiosk",
    "--why=Opening hours",
    "--mode=block",
    "cat",  # ends when its input does, and that ends with the kiosk
)
_MAY_SET_CLOCK = "org.freedesktop.timedate1.set-time"
_MAY_STOP_TIME_SERVER = "org.freedesktop.timedate1.set-ntp"


class Wakeful(Protocol):
    """Something that keeps a screen or a computer awake."""

    def keep(self, on: bool) -> bool:
        """Keep it awake or leave it alone, and tell whether the wish was taken."""


def ask(command: tuple[str, ...]) -> str | None:
    """Run a small program of the system and return what it printed; None if it failed, is missing or too slow."""
    try:
        answer = subprocess.run(  # noqa: S603 - fixed words, and no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            timeout=_LONGEST_ANSWER,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return answer.stdout if answer.returncode == 0 else None


class Inhibitor:
    """Keeps the computer awake by a lock that logind gives (systemd-inhibit(1)), for as long as a small program runs.

    Args:
        command: that program; it ends when its input does.
        system: exists where systemd runs the computer (sd_booted(3)).
    """

    def __init__(self, command: tuple[str, ...] = _INHIBIT, system: Path = Path("/run/systemd/system")) -> None:
        self._command = command
        self._system = system
        self._process: subprocess.Popen[bytes] | None = None

    def keep(self, on: bool) -> bool:
        """Hold the lock or give it back, and tell whether that was possible."""
        if on:
            return self._hold()
        if self._process is None:
            return False
        self._process.communicate(timeout=_LONGEST_END)
        self._process = None
        return True

    def _hold(self) -> bool:
        if self._process is not None and self._process.poll() is None:
            return True
        if not self._system.exists():
            return False
        quiet = subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)  # noqa: S603 - fixed words, and no shell
        except OSError:
            return False
        return True


class LinuxHost:
    """A computer with Linux.

    Args:
        ask: runs a small program and returns what it printed, None if it failed.
        wakeful: what keeps it awake; by default the X server named in the environment and logind.
        environment: the environment variables.
        user: the number of the account; 0 is the administrator.
    """

    def __init__(
        self,
        ask: Callable[[tuple[str, ...]], str | None] = ask,
        wakeful: tuple[Wakeful, ...] | None = None,
        environment: Mapping[str, str] = os.environ,
        user: int | None = None,
    ) -> None:
        self._ask = ask
        self._wakeful = wakeful or (XScreenSaver(environment.get("DISPLAY", "")), Inhibitor())
        self._user = user

    def keep_awake(self, on: bool) -> bool:
        """Keep the screen on and the computer awake, or leave both to their own timers."""
        taken = [each.keep(on) for each in self._wakeful]  # all of them, not only the first that takes it
        return any(taken)

    def can_restart(self) -> bool:
        """Tell what logind answers to CanReboot (org.freedesktop.login1(5)): yes, no, challenge or na."""
        return self._logind_says("CanReboot")

    def can_shut_down(self) -> bool:
        """Tell what logind answers to CanPowerOff."""
        return self._logind_says("CanPowerOff")

    def restart(self) -> bool:
        """Restart the computer."""
        return self._ask(power.command(Do.REBOOT, "linux")) is not None

    def shut_down(self) -> bool:
        """Switch the computer off."""
        return self._ask(power.command(Do.SHUT_DOWN, "linux")) is not None

    def can_set_clock(self) -> bool:
        """Tell whether systemd-timedated would take a time: polkit allows it, and no time server is being followed."""
        wanted = self._steps_needed()
        return wanted is not None and all(map(self._may, wanted))

    def set_clock(self, moment: datetime) -> bool:
        """Set the clock by timedatectl(1), which takes local time; a time server that does not answer is left first."""
        wanted = self._steps_needed()
        if wanted is None:
            return False
        change = ("timedatectl", "--no-ask-password")
        if _MAY_STOP_TIME_SERVER in wanted and self._ask((*change, "set-ntp", "false")) is None:
            return False
        return self._ask((*change, "set-time", f"{moment:%Y-%m-%d %H:%M:%S}")) is not None

    def is_elevated(self) -> bool:
        """Tell whether the kiosk runs as root."""
        user = os.geteuid() if self._user is None else self._user
        return user == 0

    def _logind_says(self, question: str) -> bool:
        answer = self._ask(("busctl", "--timeout=2", "call", *_LOGIND, question))
        return answer is not None and answer.split() == ["s", '"yes"']

    def _steps_needed(self) -> tuple[str, ...] | None:
        """Return what polkit must allow before the clock can be set; None where it cannot or need not be set.

        A kiosk has no network, but many systems look for a time server all the same, and refuse a time meanwhile.
        """
        answer = self._ask(("timedatectl", "show", "-p", "NTP", "-p", "NTPSynchronized"))
        if answer is None or "NTPSynchronized=yes" in answer:
            return None
        return (_MAY_STOP_TIME_SERVER, _MAY_SET_CLOCK) if "NTP=yes" in answer else (_MAY_SET_CLOCK,)

    def _may(self, action: str) -> bool:
        return (
            self.is_elevated()
            or self._ask(("pkcheck", "--action-id", action, "--process", str(os.getpid()))) is not None
        )
