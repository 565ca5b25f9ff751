"""Restarting and switching off the computer, by the commands its system has for that."""

from __future__ import annotations

import subprocess
import sys

from kiosk.supervisor.backoff import Do

_LONGEST = 20.0


def command(do: Do, platform: str = sys.platform) -> tuple[str, ...]:
    """Return the system's command for `Do.REBOOT` or `Do.SHUT_DOWN`."""
    if platform == "win32":
        return ("shutdown", "/r" if do is Do.REBOOT else "/s", "/t", "0")
    return ("systemctl", "reboot" if do is Do.REBOOT else "poweroff")


def obey(arguments: tuple[str, ...]) -> bool:
    """Run such a command and tell whether the system took it: it may not exist or not be allowed."""
    try:
        done = subprocess.run(  # noqa: S603 - the fixed words above, and no shell
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
