"""What systemd is told: that the kiosk is looked after, that it lives, that it ends. See sd_notify(3).

The only socket of the program: a local one (AF_UNIX), to the address systemd gave.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MICROSECONDS = 1e6
# Linux's numbers, on every processor Qt is made for: <bits/socket.h>, <bits/socket_type.h>
_AF_UNIX = 1
_SOCK_DGRAM = 2
_SOCK_CLOEXEC = 0o2000000
_MSG_DONTWAIT = 0x40


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
    """Send one datagram, by the system's own functions; a message that cannot be delivered is lost.

    Python's socket module is no part of the program, so that nothing in it can open a connection.
    """
    import ctypes  # noqa: PLC0415 - only where systemd asks for it

    path = address.encode()
    if path.startswith(b"@"):
        path = b"\0" + path[1:]  # an abstract address, unix(7)
    # struct sockaddr_un: the family in the machine's byte order, then the path, which need not end with a zero.
    name = _AF_UNIX.to_bytes(2, sys.byteorder) + path
    words = message.encode()
    system = ctypes.CDLL(None)
    local = system.socket(_AF_UNIX, _SOCK_DGRAM | _SOCK_CLOEXEC, 0)
    if local >= 0:
        system.sendto(local, words, len(words), _MSG_DONTWAIT, name, len(name))
        os.close(local)
