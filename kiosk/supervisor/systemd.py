"""What systemd is told: that the kiosk is looked after, that it lives, that it ends. See sd_notify(3).

The only socket of the program: a local one (AF_UNIX), to the address systemd gave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MICROSECONDS = 1e6


class Notifier:
    """Tells systemd how things stand; without systemd it says nothing.

    Args:
        send: delivers one message, or None without systemd.
        every: seconds between two signs of life; 0 if systemd waits for none.
    """

    def __init__(self, send: Callable[[str], None] | None = None, every: float = 0.0) -> None:
        self._send = send
        self._every = every
        self._next = 0.0

    @classmethod
    def find(cls, environment: Mapping[str, str], pid: int) -> Notifier:
        """Return the notifier for what systemd left in the environment, twice as often as it asks for."""
        address = environment.get("NOTIFY_SOCKET", "")
        if not address.startswith(("/", "@")):
            return cls()
        watched = environment.get("WATCHDOG_PID", str(pid)) == str(pid)
        asked = environment.get("WATCHDOG_USEC", "")
        every = int(asked) / _MICROSECONDS / 2.0 if watched and asked.isdecimal() else 0.0
        return cls(lambda message: _send(address, message), every)

    def ready(self) -> None:
        """The kiosk is looked after."""
        self._say("READY=1")

    def alive(self, now: float) -> None:
        """The kiosk lives or is being started again; told when it is time for it (``now`` in seconds)."""
        if self._every and now >= self._next:
            self._next = now + self._every
            self._say("WATCHDOG=1")

    def stopping(self) -> None:
        """The supervisor ends on purpose."""
        self._say("STOPPING=1")

    def _say(self, message: str) -> None:
        if self._send is not None:
            self._send(message)


def _send(address: str, message: str) -> None:
    """Send one datagram; a message that cannot be delivered is lost."""
    import socket  # noqa: PLC0415 - the one place that may, and only where systemd asks for it

    if address.startswith("@"):
        address = "\0" + address[1:]  # an abstract address, unix(7)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as local:
            local.setblocking(False)
            local.sendto(message.encode(), address)
    except OSError:
        return
